import { type Arrival, addArticles } from '../../src/app/record/add.ts'
import { openRecordReader, type RecordReader } from '../../src/app/record/read-all.ts'
import type { Article } from '../../src/model/article.ts'
import type { Prepared } from '../../src/model/record.ts'
import type { Store } from '../../src/store/store.ts'

/** As an older pack may have read it: of every third article no event, of every other third no place. */
function aged(prepared: Prepared, n: number): Prepared {
  const { reading, reports } = prepared
  const older = { ...prepared, reading: { ...reading, pack: 'ar/0' } }
  if (n % 3 === 0) return { ...older, reports: [] }
  return n % 3 === 1 ? { ...older, reports: reports.map((report) => ({ ...report, place: null })) } : older
}

function agedReader(reader: RecordReader): RecordReader {
  return {
    ...reader,
    prepare: async (articles) => {
      const { prepared, failures } = await reader.prepare(articles)
      return { prepared: prepared.map(aged), failures }
    },
  }
}

async function* arrivals(articles: readonly Article[]): AsyncGenerator<Arrival> {
  for (const article of articles) yield { article, fetched: '2024-01-01T00:00:00.000Z', source: 'made' }
}

/** Fills an empty record as an older version of the program would have, so that reading it again changes much. */
export async function fillAged(store: Store, articles: readonly Article[]): Promise<void> {
  const reader = openRecordReader(1)
  try {
    await addArticles(store, arrivals(articles), agedReader(reader))
  } finally {
    await reader.close()
  }
}
