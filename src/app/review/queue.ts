import type { EventRecord } from '../../model/record.ts'
import { acceptedOf } from '../../record/corrections/fields.ts'
import { inForce } from '../../record/corrections/force.ts'
import type { Doubt } from '../../record/review.ts'
import type { QueueCursor, Queued, QueueQuery } from '../../store/ask/review.ts'
import type { Store } from '../../store/store.ts'
import { finder, LINKING } from '../record/linking.ts'
import { placeOf, placesOf } from '../record/places.ts'
import { type EventView, eventViews } from '../record/views.ts'
import { reportsIn } from './hand.ts'

/** An event that waits for a reviewer, with what is in doubt about it. */
export interface QueueItem {
  readonly event: EventView
  readonly doubts: readonly Doubt[]
  readonly priority: number
}

/** A page of the queue. */
export interface Queue {
  readonly items: readonly QueueItem[]
  /** Where the next page begins; null on the last. */
  readonly next: QueueCursor | null
  readonly open: number
  readonly done: number
}

/** Changes with the weights, so that a queue that was ordered by others is ordered anew. */
const ORDERING = '1'
const NOTE = 'queue'
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

/** Orders the whole queue, once, of a record that an earlier version wrote; later events get their places as they come. */
export async function orderQueue(store: Store): Promise<void> {
  if ((await store.getMeta(NOTE)) === ORDERING) return
  await store.transaction(LINKING, async (inner) => {
    let page: EventRecord[] = []
    for await (const event of inner.allEvents(STEP)) {
      page.push(event)
      if (page.length < STEP) continue
      await placeAll(inner, page)
      page = []
    }
    await placeAll(inner, page)
    await inner.setMeta(NOTE, ORDERING)
  })
}

async function itemsOf(store: Store, queued: readonly Queued[]): Promise<readonly QueueItem[]> {
  const views = await eventViews(
    store,
    queued.map(({ event }) => event),
  )
  const items: QueueItem[] = []
  for (const [i, { event, priority }] of queued.entries()) {
    const view = views[i]
    const { doubts } = placeOf(event, await reportsIn(store, event), new Map())
    if (view !== undefined) items.push({ event: view, doubts, priority })
  }
  return items
}

/** Events that wait for a reviewer, by doubt times importance, newer ones before older; accepted ones are out. */
export async function queueOf(store: Store, { limit = 30, ...query }: QueueQuery = {}): Promise<Queue> {
  await orderQueue(store)
  const found = await store.reviewQueue({ ...query, limit: limit + 1 })
  const items = await itemsOf(store, found.slice(0, limit))
  const last = items.at(-1)
  const next = found.length > limit && last ? { priority: last.priority, id: last.event.id } : null
  return { items, next, ...(await store.reviewCounts()) }
}
