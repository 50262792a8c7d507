/**
 * A process that writes until it is killed: `writer.ts WHERE FIRST LAST`. Puts three articles with their readings and events
 * in one step each, then prints the number of the first of them.
 */
import { openStore, type Store } from '../store.ts'
import { sampleArticle, sampleEvent, samplePrepared } from './samples.ts'
import { keysOf } from './text.ts'

/** Articles of one step. */
export const STEP = 3

/** Keeps articles `n`, `n + 1` and `n + 2` with all they bring, as one step. */
export function writeStep(store: Store, n: number): Promise<void> {
  const numbers = Array.from({ length: STEP }, (_, i) => n + i)
  const articles = numbers.map((one) => sampleArticle(one, 60))
  const prepared = articles.map((article, i) => samplePrepared(article, n + i))
  return store.transaction([], async (inner) => {
    await inner.putArticles(articles)
    await inner.saveReadings(prepared)
    await inner.saveEvents({
      put: prepared.flatMap(({ reports }) => reports.map((one) => sampleEvent([one]))),
      drop: [],
    })
  })
}

async function main(where: string, first: number, last: number): Promise<void> {
  const store = await openStore(where, { keysOf })
  for (let n = first; n < last; n += STEP) {
    await writeStep(store, n)
    process.stdout.write(`${n}\n`)
  }
  await store.close()
}

const [, script, where, first, last] = process.argv
if (script?.endsWith('writer.ts') === true && where !== undefined) await main(where, Number(first), Number(last))
