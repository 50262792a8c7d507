import type { EventRecord, Report, Said } from '../../model/record.ts'
import { acceptedOf } from '../../record/corrections/fields.ts'
import { articlesOf, inForce } from '../../record/corrections/force.ts'
import type { Doubt } from '../../record/review/doubt.ts'
import { acceptedSaid } from '../../record/review/said.ts'
import type { Store } from '../../store/store.ts'
import { finder } from '../record/linking.ts'
import { placeOf, placeOfSaid } from '../record/places.ts'
import { type SaidView, saidView } from '../record/said.ts'
import { type EventView, entityNames, eventViews } from '../record/views.ts'
import { reportsIn } from './hand.ts'
import { historyOfEvent, historyOfSaid, keysOfChange, type PastCorrection } from './history.ts'
import { orderQueue } from './queue.ts'
import { saidOf } from './said.ts'
import { textOf } from './values.ts'

/** What a reviewer looks at: the text of an article, what is in doubt, what was corrected, what waits next. */
interface Looked {
  readonly doubts: readonly Doubt[]
  /** Whether somebody has found it right as it stands. */
  readonly accepted: boolean
  readonly article: string
  readonly text: string
  readonly history: readonly PastCorrection[]
  /** Names of entities that it and its corrections speak of, by key. */
  readonly names: Readonly<Record<string, string>>
  /** What waits next. */
  readonly previous: string | null
  readonly next: string | null
}

/** An event as a reviewer looks at it. */
export interface EventItem extends Looked {
  readonly of: 'event'
  readonly record: EventRecord
  readonly event: EventView
  readonly reports: readonly Report[]
  /** The report that is looked at, of the article. */
  readonly report: Report
  /** Events it may have to be merged with. */
  readonly neighbours: readonly EventView[]
}

/** A statement or an outcome as a reviewer looks at it. */
export interface SaidItem extends Looked {
  readonly of: Said['of']
  readonly said: Said
  readonly view: SaidView
  /** What its article tells of: where it may have been said, or what it may have come of. */
  readonly reports: readonly Report[]
}

export type ReviewItem = EventItem | SaidItem

/** Neighbours that are shown. */
const NEAR = 6
const KEYS = 100

async function neighboursOf(store: Store, event: EventRecord): Promise<readonly EventView[]> {
  const found = await store.candidates(event.keys.slice(0, KEYS))
  const others = found.map(({ id }) => id).filter((id) => id !== event.id)
  return eventViews(store, await store.getEvents(others.slice(0, NEAR)))
}

function keysIn(history: readonly PastCorrection[]): readonly string[] {
  return [...new Set(history.flatMap(({ correction }) => keysOfChange(correction.change)))]
}

async function namesOf(store: Store, keys: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const names = await entityNames(store, keys)
  return Object.fromEntries(keys.map((key, i) => [key, names[i] ?? key]))
}

function lookedAt(reports: readonly Report[], event: EventView, wanted: string | undefined): Report | null {
  const first = event.reports[0]?.report
  return reports.find(({ id }) => id === wanted) ?? reports.find(({ id }) => id === first) ?? reports[0] ?? null
}

async function eventItem(store: Store, record: EventRecord, wanted: string | undefined): Promise<EventItem | null> {
  const [event] = await eventViews(store, [record])
  const reports = await reportsIn(store, record)
  const report = event === undefined ? null : lookedAt(reports, event, wanted)
  if (event === undefined || report === null) return null
  const corrections = inForce(await store.allCorrections())
  const { place, ...state } = placeOf(record, reports, acceptedOf(corrections, await finder(store, corrections)))
  const history = await historyOfEvent(store, record)
  return {
    ...{ of: 'event', record, event, reports, report, history, ...state },
    article: report.article,
    text: await textOf(store, report.article),
    neighbours: await neighboursOf(store, record),
    names: await namesOf(store, keysIn(history)),
    ...(await store.reviewNeighbours({ priority: place.priority, id: record.id })),
  }
}

function keysOfSaid({ of, item }: Said): readonly string[] {
  return of === 'statement' ? [...item.speakers, ...item.via] : [...item.parties, ...item.assignees]
}

async function saidItem(store: Store, said: Said): Promise<SaidItem> {
  const { article, id } = said.item
  const corrections = (await store.allCorrections()).filter(({ change }) => articlesOf(change).includes(article))
  const { place, ...state } = placeOfSaid(said, acceptedSaid(corrections, [said]))
  const history = await historyOfSaid(store, said)
  return {
    ...{ of: said.of, said, article, history, ...state },
    view: await saidView(store, said),
    reports: await store.reportsOf(article),
    text: await textOf(store, article),
    names: await namesOf(store, [...new Set([...keysOfSaid(said), ...keysIn(history)])]),
    ...(await store.reviewNeighbours({ priority: place.priority, id })),
  }
}

/**
 * An event, a statement or an outcome with all that a reviewer needs, an event at one of its reports; null if there is none
 * of this id.
 */
export async function reviewItem(store: Store, id: string, wanted?: string): Promise<ReviewItem | null> {
  await orderQueue(store)
  const record = await store.getEvent(id)
  if (record !== null) return eventItem(store, record, wanted)
  const said = await saidOf(store, id)
  return said === null ? null : saidItem(store, said)
}
