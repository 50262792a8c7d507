import type { EventRecord, Report } from '../../model/record.ts'
import { acceptedOf } from '../../record/corrections/fields.ts'
import { inForce } from '../../record/corrections/force.ts'
import type { Doubt } from '../../record/review.ts'
import type { Store } from '../../store/store.ts'
import { finder } from '../record/linking.ts'
import { placeOf } from '../record/places.ts'
import { type EventView, entityNames, eventViews } from '../record/views.ts'
import { reportsIn } from './hand.ts'
import { historyOfEvent, type PastCorrection } from './history.ts'
import { orderQueue } from './queue.ts'
import { textOf } from './values.ts'

/** An event as a reviewer looks at it. */
export interface ReviewItem {
  readonly record: EventRecord
  readonly event: EventView
  readonly doubts: readonly Doubt[]
  /** Whether somebody has found it right as it stands. */
  readonly accepted: boolean
  readonly reports: readonly Report[]
  /** The report that is looked at, with the text of its article. */
  readonly report: Report
  readonly text: string
  readonly history: readonly PastCorrection[]
  /** Events it may have to be merged with. */
  readonly neighbours: readonly EventView[]
  /** Names of entities that the corrections speak of, by key. */
  readonly names: Readonly<Record<string, string>>
  /** The events that wait next. */
  readonly previous: string | null
  readonly next: string | null
}

/** Neighbours that are shown. */
const NEAR = 6
const KEYS = 100

async function neighboursOf(store: Store, event: EventRecord): Promise<readonly EventView[]> {
  const found = await store.candidates(event.keys.slice(0, KEYS))
  const others = found.map(({ id }) => id).filter((id) => id !== event.id)
  return eventViews(store, await store.getEvents(others.slice(0, NEAR)))
}

function keysIn(history: readonly PastCorrection[]): readonly string[] {
  const values = history.flatMap(({ correction: { change } }) =>
    change.kind === 'field' && (change.field === 'participant' || change.field === 'role')
      ? [change.was, change.value]
      : [],
  )
  return [...new Set(values.flatMap((value) => value?.split(' ')[0] ?? []))]
}

async function namesOf(store: Store, keys: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const names = await entityNames(store, keys)
  return Object.fromEntries(keys.map((key, i) => [key, names[i] ?? key]))
}

function lookedAt(reports: readonly Report[], event: EventView, wanted: string | undefined): Report | null {
  const first = event.reports[0]?.report
  return reports.find(({ id }) => id === wanted) ?? reports.find(({ id }) => id === first) ?? reports[0] ?? null
}

/** An event with all that a reviewer needs, at one of its reports; null if there is no such event. */
export async function reviewItem(store: Store, id: string, wanted?: string): Promise<ReviewItem | null> {
  await orderQueue(store)
  const record = await store.getEvent(id)
  if (record === null) return null
  const [event] = await eventViews(store, [record])
  const reports = await reportsIn(store, record)
  const report = event === undefined ? null : lookedAt(reports, event, wanted)
  if (event === undefined || report === null) return null
  const corrections = inForce(await store.allCorrections())
  const { place, ...state } = placeOf(record, reports, acceptedOf(corrections, await finder(store, corrections)))
  const history = await historyOfEvent(store, record)
  return {
    ...{ record, event, reports, report, history, ...state },
    text: await textOf(store, report.article),
    neighbours: await neighboursOf(store, record),
    names: await namesOf(store, keysIn(history)),
    ...(await store.reviewNeighbours({ priority: place.priority, id: record.id })),
  }
}
