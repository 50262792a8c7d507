import { isContact } from '../../model/contact.ts'
import type { EventRecord } from '../../model/record.ts'
import type { ArrivedArticle } from '../../store/ask/articles.ts'
import type { Store } from '../../store/store.ts'
import { type Answer, coverageOf, type EventView, eventViews } from './views.ts'

/** An event that new articles report. */
export interface NewsItem {
  readonly event: EventView
  /** All its reports came in now; else the new ones add to what was known. */
  readonly isNew: boolean
}

/** A new article, with how many doubts its reading left. */
export interface NewsArticle extends ArrivedArticle {
  readonly notes: number
}

/** What is new in the record. */
export interface News extends Answer<NewsItem> {
  /** The new articles, the latest first. */
  readonly articles: readonly NewsArticle[]
  /** `seq` before which the articles came in that were new before these; null if there are none. */
  readonly before: number | null
}

/** What of the new is asked for. */
export interface NewsQuery {
  readonly outlet?: string
  readonly before?: number
  /** How many articles count as new. */
  readonly limit: number
}

function tookPlace({ type, modality }: Pick<EventView, 'type' | 'modality'>): boolean {
  return isContact(type) && modality === 'occurred'
}

/** Contacts that took place come first, then by day, the latest first. */
function compare({ event: a }: NewsItem, { event: b }: NewsItem): number {
  if (tookPlace(a) !== tookPlace(b)) return tookPlace(a) ? -1 : 1
  const [x, y] = [a.days?.from ?? '', b.days?.from ?? '']
  return x === y ? (a.id < b.id ? -1 : 1) : x > y ? -1 : 1
}

async function eventsOfArticles(store: Store, ids: readonly string[]): Promise<readonly EventRecord[]> {
  const reports: string[] = []
  for (const id of ids) reports.push(...(await store.reportsOf(id)).map((report) => report.id))
  return store.getEvents([...new Set((await store.eventsOf(reports)).values())])
}

async function withNotes(store: Store, articles: readonly ArrivedArticle[]): Promise<readonly NewsArticle[]> {
  const found: NewsArticle[] = []
  for (const article of articles)
    found.push({ ...article, notes: (await store.getReading(article.id))?.reading.notes.length ?? 0 })
  return found
}

/** The events that the latest articles report, new contacts first, and the articles themselves. */
export async function newsOf(store: Store, { outlet, before, limit }: NewsQuery): Promise<News> {
  const query = { ...(outlet === undefined ? {} : { outlet }), ...(before === undefined ? {} : { before }) }
  const found = await store.arrivals({ ...query, limit: limit + 1 })
  const articles = await withNotes(store, found.slice(0, limit))
  const ids = new Set(articles.map(({ id }) => id))
  const views = await eventViews(store, await eventsOfArticles(store, [...ids]))
  const items = views.map((event) => ({ event, isNew: event.reports.every(({ article }) => ids.has(article)) }))
  const last = found.length > limit ? articles.at(-1) : undefined
  return { items: items.sort(compare), articles, before: last?.seq ?? null, coverage: await coverageOf(store) }
}
