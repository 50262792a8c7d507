import type { Store } from '../../src/store/store.ts'
import { sampleArticle, sampleEvent, samplePrepared } from '../../src/store/testing/samples.ts'

const STEP = 200

/** Fills a record with made-up articles, three events each. */
export async function fillRecord(store: Store, articles: number): Promise<void> {
  for (let first = 0; first < articles; first += STEP) {
    const numbers = Array.from({ length: Math.min(STEP, articles - first) }, (_, i) => first + i)
    const made = numbers.map((n) => sampleArticle(n))
    const prepared = made.map((article, i) => samplePrepared(article, first + i))
    const put = prepared.flatMap(({ reports }) => reports.map((report) => sampleEvent([report])))
    await store.transaction([], async (inner) => {
      await inner.putArticles(made)
      await inner.saveReadings(prepared)
      await inner.saveEvents({ put, drop: [] })
    })
  }
  await store.survey()
}
