import type { EventRecord, Said } from '../../model/record.ts'
import { acceptedOf } from '../../record/corrections/fields.ts'
import { inForce } from '../../record/corrections/force.ts'
import type { Doubt } from '../../record/review/doubt.ts'
import type { QueueCursor, Queued, QueueQuery } from '../../store/ask/review.ts'
import { type SaidFilter, saidCursorOf } from '../../store/ask/said.ts'
import type { Store } from '../../store/store.ts'
import { finder, LINKING } from '../record/linking.ts'
import { placeOf, placeOfSaid, placesOf, placesOfSaid, QUEUE } from '../record/places.ts'
import { type SaidView, saidView } from '../record/said.ts'
import { type EventView, eventViews } from '../record/views.ts'
import { reportsIn } from './hand.ts'

/** What waits for a reviewer, with what is in doubt about it. */
export type QueueItem = QueueCursor & { readonly doubts: readonly Doubt[] } & (
    | { readonly of: 'event'; readonly item: EventView }
    | SaidView
  )

/** A page of the queue. */
export interface Queue {
  readonly items: readonly QueueItem[]
  /** Where the next page begins; null on the last. */
  readonly next: QueueCursor | null
  readonly open: number
  readonly done: number
}

const STEP = 500

async function placeAll(store: Store, events: readonly EventRecord[]): Promise<void> {
  const corrections = inForce(await store.allCorrections())
  const accepted = acceptedOf(corrections, await finder(store, corrections))
  const found = await store.getReports(events.flatMap(({ reports }) => reports.map(({ report }) => report)))
  const reports = new Map(found.map((report) => [report.id, report]))
  const members = new Map(
    events.map((event) => [event.id, event.reports.flatMap(({ report }) => reports.get(report) ?? [])]),
  )
  await store.saveReview(placesOf(events, (id) => members.get(id) ?? [], accepted))
}

/** All statements, or all outcomes, a page at a time. */
async function* saidPages(page: (filter: SaidFilter) => Promise<readonly Said[]>): AsyncGenerator<readonly Said[]> {
  for (let filter: SaidFilter | null = { limit: STEP }; filter !== null; ) {
    const found: readonly Said[] = await page(filter)
    yield found
    const last = found.length < STEP ? undefined : found.at(-1)
    filter = last === undefined ? null : { limit: STEP, after: saidCursorOf(last.item) }
  }
}

/** The ways to ask for statements and for outcomes. */
function saidSources(store: Store): readonly ((filter: SaidFilter) => Promise<readonly Said[]>)[] {
  return [
    async (filter) => (await store.statements(filter)).map((item) => ({ of: 'statement', item })),
    async (filter) => (await store.outcomes(filter)).map(({ outcome }) => ({ of: 'outcome', item: outcome })),
  ]
}

/** Orders the whole queue, once, of a record that an earlier version wrote; later events get their places as they come. */
export async function orderQueue(store: Store): Promise<void> {
  if ((await store.getMeta(QUEUE.note)) === QUEUE.ordering) return
  await store.transaction(LINKING, async (inner) => {
    let page: EventRecord[] = []
    for await (const event of inner.allEvents(STEP)) {
      page.push(event)
      if (page.length < STEP) continue
      await placeAll(inner, page)
      page = []
    }
    await placeAll(inner, page)
    const corrections = await inner.allCorrections()
    for (const source of saidSources(inner))
      for await (const said of saidPages(source)) await inner.saveReview(placesOfSaid(said, corrections))
    await inner.setMeta(QUEUE.note, QUEUE.ordering)
  })
}

const NONE: ReadonlySet<string> = new Set()

async function itemOf(store: Store, queued: Queued): Promise<readonly QueueItem[]> {
  const { id, priority } = queued
  if (queued.of !== 'event') {
    const { doubts } = placeOfSaid(queued, NONE)
    return [{ id, priority, doubts, ...(await saidView(store, queued)) }]
  }
  const [item] = await eventViews(store, [queued.item])
  const { doubts } = placeOf(queued.item, await reportsIn(store, queued.item), new Map())
  return item === undefined ? [] : [{ id, priority, doubts, of: 'event', item }]
}

async function itemsOf(store: Store, queued: readonly Queued[]): Promise<readonly QueueItem[]> {
  const items: QueueItem[] = []
  for (const one of queued) items.push(...(await itemOf(store, one)))
  return items
}

/** What waits for a reviewer, by doubt times importance, the newer before the older; what was accepted is out. */
export async function queueOf(store: Store, { limit = 30, ...query }: QueueQuery = {}): Promise<Queue> {
  await orderQueue(store)
  const found = await store.reviewQueue({ ...query, limit: limit + 1 })
  const items = await itemsOf(store, found.slice(0, limit))
  const last = items.at(-1)
  const next = found.length > limit && last ? { priority: last.priority, id: last.id } : null
  return { items, next, ...(await store.reviewCounts()) }
}
