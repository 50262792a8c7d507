import type { EventRecord, Said } from '../../model/record.ts'
import { acceptedOf } from '../../record/corrections/fields.ts'
import { inForce } from '../../record/corrections/force.ts'
import type { Doubt } from '../../record/review/doubt.ts'
import type { QueueCursor, Queued, QueueQuery } from '../../store/ask/review.ts'
import type { StatementFilter } from '../../store/ask/said.ts'
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

type Cursor = NonNullable<StatementFilter['after']>

async function* saidPages(store: Store): AsyncGenerator<readonly Said[]> {
  for (let after: Cursor | undefined, last = true; last; ) {
    const page = await store.statements({ limit: STEP, ...(after === undefined ? {} : { after }) })
    yield page.map((item) => ({ of: 'statement', item }))
    after = cursorOf(page.at(-1))
    last = page.length === STEP
  }
  for (let after: Cursor | undefined, last = true; last; ) {
    const page = (await store.outcomes({ limit: STEP, ...(after === undefined ? {} : { after }) })).map(
      ({ outcome }) => outcome,
    )
    yield page.map((item) => ({ of: 'outcome', item }))
    after = cursorOf(page.at(-1))
    last = page.length === STEP
  }
}

function cursorOf(item: { readonly day: string | null; readonly id: string } | undefined): Cursor | undefined {
  return item === undefined ? undefined : { day: item.day ?? '', id: item.id }
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
    for await (const said of saidPages(inner)) await inner.saveReview(placesOfSaid(said, corrections))
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
