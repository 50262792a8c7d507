import { arabic } from '../../lexicon/ar/index.ts'
import type { Article } from '../../model/article.ts'
import type { FrozenArticle } from '../../model/record.ts'
import type { Store } from '../../store/store.ts'
import { inBatches, mapInOrder } from '../stream.ts'
import { saveAndLink } from './linking.ts'
import { QUEUE } from './places.ts'
import type { PreparedBatch, RecordReader } from './read-all.ts'

/** An article as it comes from the world, with how it was come by. */
export interface Incoming {
  readonly article: Article
  /** ISO 8601 in UTC. */
  readonly fetched: string
  readonly source: string
  readonly canonical?: string | null
  readonly headers?: Readonly<Record<string, string>>
}

/** What a source gives: an article, or why something in it is none. */
export type Arrival = Incoming | { readonly failure: string }

/** The pack that readings are made with, as the store compares it. */
export const PACK: string = `${arabic.id}/${arabic.version}`

/** What became of the articles of a source. */
export interface Added {
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  /** Articles that could not be read, and inputs that were none. */
  readonly failures: number
  /** Reports that were linked, and the events they went into. */
  readonly reports: number
  readonly events: number
}

/** What listens to the adding of articles. */
export interface AddListener {
  /** An article is kept, read and linked, or was there already. */
  readonly onArticle?: () => void
  readonly onFailure?: (failure: string) => void
}

const NOTHING: Added = { added: 0, changed: 0, unchanged: 0, failures: 0, reports: 0, events: 0 }

function sum(a: Added, b: Added): Added {
  return {
    added: a.added + b.added,
    changed: a.changed + b.changed,
    unchanged: a.unchanged + b.unchanged,
    failures: a.failures + b.failures,
    reports: a.reports + b.reports,
    events: a.events + b.events,
  }
}

interface Frozen {
  readonly count: Pick<Added, 'added' | 'changed' | 'unchanged'>
  readonly unread: readonly FrozenArticle[]
}

/** Keeps articles and says which are to be read: those that are new, and those that an interrupted run left unread. */
async function freeze(store: Store, incoming: readonly Incoming[]): Promise<Frozen> {
  const puts = await store.putArticles(incoming.map(({ article, ...how }) => ({ ...article, ...how })))
  const count = { added: 0, changed: 0, unchanged: 0 }
  for (const { status } of puts) count[status]++
  return { count, unread: await store.neverRead(puts.map(({ id }) => id)) }
}

interface Batch extends Frozen {
  readonly failures: readonly string[]
  readonly size: number
  readonly read: PreparedBatch
}

/** One batch into the store and through the reader; saving waits for its turn. */
async function readBatch(store: Store, reader: RecordReader, arrivals: readonly Arrival[]): Promise<Batch> {
  const incoming = arrivals.flatMap((arrival) => ('article' in arrival ? [arrival] : []))
  const failures = arrivals.flatMap((arrival) => ('failure' in arrival ? [arrival.failure] : []))
  const frozen = await freeze(store, incoming)
  return { ...frozen, failures, size: incoming.length, read: await reader.prepare(frozen.unread) }
}

async function saveBatch(store: Store, batch: Batch, listener: AddListener): Promise<Added> {
  const { prepared } = batch.read
  const failures = [...batch.failures, ...batch.read.failures]
  for (const failure of failures) listener.onFailure?.(failure)
  const events = prepared.length === 0 ? 0 : await saveAndLink(store, prepared)
  for (let i = 0; i < batch.size; i++) listener.onArticle?.()
  const reports = prepared.reduce((total, one) => total + one.reports.length, 0)
  return { ...batch.count, failures: failures.length, reports, events }
}

const BATCH = { count: 64, size: 1 << 20 }

function sizeOf(arrival: Arrival): number {
  return 'article' in arrival ? arrival.article.body.length : 0
}

/** After 4, 16, 64 … batches the database looks at what it holds: what it assumed of a small record no longer fits. */
function isMilestone(batches: number): boolean {
  return batches > 1 && Number.isInteger(Math.log2(batches) / 2)
}

/** Articles of which an ended process kept the text and no more: a few batches at most. */
const LEFT = 64

/**
 * Reads what an interrupted run has kept but not read, so that its articles are no longer taken for done by those who look
 * whether they are kept. What another process is at just now may be among it; saving it twice changes nothing.
 */
export async function finishInterrupted(
  store: Store,
  reader: RecordReader,
  { onFailure }: AddListener = {},
): Promise<number> {
  for (let finished = 0; ; ) {
    const { prepared, failures } = await reader.prepare(await store.unreadArticles({ pack: null, limit: LEFT }))
    for (const failure of failures) onFailure?.(failure)
    if (prepared.length > 0) await saveAndLink(store, prepared)
    finished += prepared.length
    if (prepared.length + failures.length < LEFT || prepared.length === 0) return finished
  }
}

/** An empty record has an ordered queue: what comes in is placed at once, and need not be when somebody first looks. */
async function beginQueue(store: Store): Promise<void> {
  if ((await store.arrivals({ limit: 1 })).length === 0) await store.setMeta(QUEUE.note, QUEUE.ordering)
}

/**
 * Adds articles to a record: each is frozen, read, and its reports are linked. A batch is saved in one step; whatever
 * ends the process, running it again goes on where it ended. The same articles again change nothing.
 */
export async function addArticles(
  store: Store,
  arrivals: AsyncIterable<Arrival>,
  reader: RecordReader,
  listener: AddListener = {},
): Promise<Added> {
  await beginQueue(store)
  let total = NOTHING
  let saved = 0
  const batches = inBatches(arrivals, sizeOf, BATCH)
  for await (const batch of mapInOrder(batches, 3, (part) => readBatch(store, reader, part))) {
    total = sum(total, await saveBatch(store, batch, listener))
    if (isMilestone(++saved)) await store.survey()
  }
  return total
}
