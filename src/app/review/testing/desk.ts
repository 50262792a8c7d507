import { demoArticles } from '../../../../scripts/artefacts/drift.ts'
import type { Article } from '../../../model/article.ts'
import type { EventRecord, Prepared } from '../../../model/record.ts'
import type { Store } from '../../../store/store.ts'
import { addArticles, type Incoming } from '../../record/add.ts'
import { dumpEvents } from '../../record/dump.ts'
import { openRecordReader } from '../../record/read-all.ts'

/** Somebody who corrects. */
export const SALMA = { by: 'سلمى', note: null } as const

/** Demo articles of these ids, in their order. */
export function articles(...ids: readonly string[]): readonly Article[] {
  const all = new Map(demoArticles().map((article) => [article.id, article]))
  return ids.flatMap((id) => all.get(id) ?? [])
}

async function* arriving(given: readonly Article[]): AsyncGenerator<Incoming> {
  for (const article of given) yield { article, fetched: '2024-07-01T00:00:00Z', source: 'test' }
}

/** Adds articles to a record as `mahdar add` does, in this thread. */
export async function fill(store: Store, given: readonly Article[]): Promise<void> {
  const reader = openRecordReader(1)
  await addArticles(store, arriving(given), reader)
  await reader.close()
}

/** The reading of a kept article, made ready for the record. */
export async function prepared(store: Store, id: string): Promise<Prepared> {
  const article = await store.getArticle(id)
  if (article === null) throw new Error(`${id} is not kept`)
  const [one] = (await openRecordReader(1).prepare([article])).prepared
  if (one === undefined) throw new Error(`${id} cannot be read`)
  return one
}

/** The whole record, one line an event, without what depends on the order of corrections. */
export async function dump(store: Store): Promise<readonly string[]> {
  const lines: string[] = []
  for await (const line of dumpEvents(store)) lines.push(JSON.stringify(line))
  return lines.sort()
}

/** The only event of this type with a report of the article. */
export async function eventIn(store: Store, article: string, type: string): Promise<EventRecord> {
  const reports = (await store.reportsOf(article)).filter((report) => report.type === type)
  const found = await store.eventsOf(reports.map(({ id }) => id))
  const ids = [...new Set(found.values())]
  const [event, ...more] = await store.getEvents(ids)
  if (event === undefined || more.length > 0) throw new Error(`${article}: ${ids.length} events of type ${type}`)
  return event
}

/** Where words stand in the text of a kept article. */
export async function spanOf(store: Store, article: string, words: string): Promise<{ start: number; end: number }> {
  const kept = await store.getArticle(article)
  const start = `${kept?.headline}\n${kept?.body}`.indexOf(words)
  if (start < 0) throw new Error(`${article}: no ${words}`)
  return { start, end: start + words.length }
}
