import { sql } from 'kysely'
import type { EventRecord } from '../../model/record.ts'
import type { Searched } from '../sql/dialect.ts'
import { inTransaction, type Session } from '../sql/session.ts'
import { wordsOf as articleWords } from './articles.ts'
import { wordsOf as eventWords } from './events.ts'
import { wordsOf as saidWords } from './said.ts'

interface Row {
  readonly seq: number
  readonly headline: string | null
  readonly body: string
  readonly data: string
}

const COLUMNS: Readonly<Record<Searched, readonly string[]>> = {
  articles: ['seq', 'headline', 'body'],
  statements: ['seq', 'data'],
  outcomes: ['seq', 'data'],
  events: ['seq', 'data'],
}
const PAGE = 200

function wordsOf(session: Session, of: Searched, row: Row): readonly string[] {
  if (of === 'articles') return articleWords(session, row)
  if (of === 'events') return eventWords(session, JSON.parse(row.data) as EventRecord)
  return saidWords(session, JSON.parse(row.data) as { readonly content: { readonly text: string } })
}

async function reindexOne(session: Session, of: Searched): Promise<void> {
  const { db, dialect } = session
  await dialect.emptyWords(db, of)
  const columns = sql.join(COLUMNS[of].map((name) => sql.ref(name)))
  const current = of === 'articles' ? sql`current = 1` : sql`1 = 1`
  for (let after = 0; ; ) {
    const { rows } = await sql<Row>`select ${columns} from ${sql.table(of)} where seq > ${after} and ${current}
      order by seq limit ${PAGE}`.execute(db)
    await dialect.addWords(
      db,
      of,
      rows.map((row) => ({ seq: row.seq, words: wordsOf(session, of, row) })),
    )
    const last = rows.at(-1)
    if (last === undefined) return
    after = last.seq
  }
}

/** Makes the full-text index anew: after a copy, or when keys are made in another way. */
export function reindex(session: Session): Promise<void> {
  return inTransaction(session, async (inner) => {
    for (const of of ['articles', 'statements', 'outcomes', 'events'] as const) await reindexOne(inner, of)
  })
}
