import type { Reading } from '../../model/reading.ts'
import type { EntityKey, FrozenArticle } from '../../model/record.ts'
import { keyOf } from '../../record/entities.ts'
import type { Store } from '../../store/store.ts'
import { correctedReading } from './corrected.ts'
import { saidOfArticle } from './said.ts'

/** A kept article with its reading as people set it right, and where the record has what it says. */
export interface ArticleView {
  readonly article: FrozenArticle
  /** Headline (if any), a newline, then the body. */
  readonly text: string
  /** Null where the version shown is not the one that the record's reading is of. */
  readonly reading: Reading | null
  /** Number of the latest version. */
  readonly latest: number
  /** Events of the record by the ids that they have in the reading. */
  readonly events: Readonly<Record<string, string>>
  /** Statements and outcomes of the record by the ids that they have in the reading. */
  readonly said: Readonly<Record<string, string>>
  /** Keys of the record by the ids that entities have in the reading. */
  readonly entities: Readonly<Record<string, EntityKey>>
}

async function eventsIn(store: Store, id: string): Promise<Readonly<Record<string, string>>> {
  const reports = await store.reportsOf(id)
  const events = await store.eventsOf(reports.map((report) => report.id))
  return Object.fromEntries(
    reports.flatMap((report) => {
      const event = events.get(report.id)
      return event === undefined ? [] : [[report.event, event] as const]
    }),
  )
}

async function saidIn(store: Store, id: string): Promise<Readonly<Record<string, string>>> {
  return Object.fromEntries(
    (await saidOfArticle(store, id)).map(({ of, item }) => [
      of === 'statement' ? item.statement : item.outcome,
      item.id,
    ]),
  )
}

/** An article as it was kept: the version asked for, else the one that was read. Null where there is none. */
export async function articleView(store: Store, id: string, version?: number): Promise<ArticleView | null> {
  const stored = await correctedReading(store, id)
  const article = await store.getArticle(id, version ?? stored?.version)
  const latest = await store.getArticle(id)
  if (article === null || latest === null) return null
  const reading = stored !== null && stored.version === article.version ? stored.reading : null
  return {
    article,
    text: article.headline === null ? article.body : `${article.headline}\n${article.body}`,
    reading,
    latest: latest.version,
    events: reading === null ? {} : await eventsIn(store, id),
    said: reading === null ? {} : await saidIn(store, id),
    entities: Object.fromEntries((reading?.entities ?? []).map((entity) => [entity.id, keyOf(entity)])),
  }
}
