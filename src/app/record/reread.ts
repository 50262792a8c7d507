import type { FrozenArticle, Prepared } from '../../model/record.ts'
import { type EventChange, eventChanges, type ToldEvent } from '../../record/changes.ts'
import type { Store } from '../../store/store.ts'
import { inBatches, mapInOrder } from '../stream.ts'
import { PACK } from './add.ts'
import { LINKING, relinkReadings } from './linking.ts'
import type { PreparedBatch, RecordReader } from './read-all.ts'

/** What a re-reading came to. */
export interface Reread {
  readonly articles: number
  readonly added: number
  readonly lost: number
  readonly altered: number
  readonly failures: number
}

/** How articles are read again. */
export interface RereadOptions {
  /** Tells what would change and changes nothing. */
  readonly dryRun?: boolean
  /** Those read with this version of the pack too. */
  readonly all?: boolean
  readonly onChange?: (change: EventChange) => Promise<void> | void
  readonly onArticle?: () => void
  readonly onFailure?: (failure: string) => void
}

async function toldBy(store: Store, reports: readonly string[]): Promise<readonly ToldEvent[]> {
  const events = await store.getEvents([...new Set((await store.eventsOf(reports)).values())].sort())
  const ids = events.flatMap((event) => event.reports.map(({ report }) => report))
  const known = new Map((await store.getReports(ids)).map((report) => [report.id, report]))
  return events.map((event) => ({ event, reports: event.reports.flatMap(({ report }) => known.get(report) ?? []) }))
}

async function reportsIn(store: Store, prepared: readonly Prepared[]): Promise<readonly string[]> {
  const ids: string[] = []
  for (const { article } of prepared) for (const { id } of await store.reportsOf(article)) ids.push(id)
  return ids
}

/** Ends a step whose outcome is only to be looked at. */
class Undone extends Error {
  readonly changes: readonly EventChange[]

  constructor(changes: readonly EventChange[]) {
    super('undone')
    this.changes = changes
  }
}

/** Saves and links readings, and tells what became of every event that their articles told or tell of. */
async function changesBy(
  store: Store,
  prepared: readonly Prepared[],
  dryRun: boolean,
): Promise<readonly EventChange[]> {
  const step = store.transaction(LINKING, async (inner) => {
    const before = await toldBy(inner, await reportsIn(inner, prepared))
    await relinkReadings(inner, prepared)
    const held = before.flatMap(({ reports }) => reports.map(({ id }) => id))
    const after = await toldBy(inner, [...held, ...(await reportsIn(inner, prepared))])
    const changes = eventChanges(before, after)
    if (dryRun) throw new Undone(changes)
    return changes
  })
  return step.catch((thrown: unknown) => {
    if (thrown instanceof Undone) return thrown.changes
    throw thrown
  })
}

const BATCH = { count: 64, size: 1 << 20 }

/** Articles to be read again. New ones that nobody has read yet are among them. */
async function* staleArticles(store: Store, all: boolean): AsyncGenerator<FrozenArticle> {
  for await (const article of store.allArticles()) if (all || article.pack !== PACK) yield article
}

function counted(total: Reread, batch: PreparedBatch, changes: readonly EventChange[]): Reread {
  const count = (kind: EventChange['change']): number => changes.filter(({ change }) => change === kind).length
  return {
    articles: total.articles + batch.prepared.length,
    added: total.added + count('added'),
    lost: total.lost + count('lost'),
    altered: total.altered + count('altered'),
    failures: total.failures + batch.failures.length,
  }
}

/**
 * Reads kept articles again that this version of the language pack has not read, links their reports anew, and tells what
 * becomes of the events; people's corrections stay in force. Articles are taken by the batch: an event that two batches
 * change is told twice. Running it again goes on where it ended.
 */
export async function rereadArticles(store: Store, reader: RecordReader, options: RereadOptions = {}): Promise<Reread> {
  const { dryRun = false, all = false, onChange, onArticle, onFailure } = options
  let total: Reread = { articles: 0, added: 0, lost: 0, altered: 0, failures: 0 }
  const batches = inBatches(staleArticles(store, all), ({ body }) => body.length, BATCH)
  for await (const batch of mapInOrder(batches, 3, (articles) => reader.prepare(articles))) {
    for (const failure of batch.failures) onFailure?.(failure)
    const changes = await changesBy(store, batch.prepared, dryRun)
    for (const change of changes) await onChange?.(change)
    for (const _ of batch.prepared) onArticle?.()
    total = counted(total, batch, changes)
  }
  return total
}
