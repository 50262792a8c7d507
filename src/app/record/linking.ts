import { arabic } from '../../lexicon/ar/index.ts'
import type { Correction } from '../../model/correction.ts'
import type { EventRecord, Prepared, Report } from '../../model/record.ts'
import { type Find, resolveAnchor } from '../../record/corrections/anchors.ts'
import { constraintsOf } from '../../record/corrections/constraints.ts'
import { acceptedOf, fieldsOf, withFields } from '../../record/corrections/fields.ts'
import { anchorsOf, articlesOf, inForce } from '../../record/corrections/force.ts'
import { prepareCorrected } from '../../record/corrections/reading.ts'
import { type LinkedEvent, type Neighbours, relink } from '../../record/link.ts'
import { recordsOf } from '../../record/rename.ts'
import type { Store } from '../../store/store.ts'
import { placesOf } from './places.ts'

/** All days: which events are near is for the keys to tell. */
const EVER = { from: '0001-01-01', to: '9999-12-31' }

/** The group of types that a linking key belongs to: its first word. */
function groupOfKey(key: string): string {
  return key.slice(0, key.indexOf(' '))
}

function byGroup(keys: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const key of keys) groups.set(groupOfKey(key), [...(groups.get(groupOfKey(key)) ?? []), key])
  return groups
}

/** Keys of one question: databases bound the parameters of a statement. */
const KEYS = 400

/** The record as linking looks at it; remembers the records of all events it was asked for. */
interface Seen extends Neighbours {
  readonly records: Map<string, EventRecord>
}

/** What was asked for of a record so far, and the reports that are to leave it, which the store no longer has. */
interface Asking {
  readonly store: Store
  readonly records: Map<string, EventRecord>
  readonly gone: readonly Report[]
}

function linkedOf(records: readonly EventRecord[], reports: readonly Report[]): readonly LinkedEvent[] {
  const known = new Map(reports.map((report) => [report.id, report]))
  return records.map(({ id, reports: members }) => ({
    id,
    reports: members.flatMap(({ report }) => known.get(report) ?? []),
  }))
}

async function near({ store, records, gone }: Asking, keys: readonly string[]) {
  const found = new Map<string, LinkedEvent>()
  for (const [group, own] of byGroup(keys))
    for (let i = 0; i < own.length; i += KEYS) {
      const { events, reports } = await store.candidates({ group, keys: own.slice(i, i + KEYS), days: EVER })
      for (const event of events) records.set(event.id, event)
      for (const event of linkedOf(events, [...gone, ...reports])) found.set(event.id, event)
    }
  return [...found.values()]
}

async function holding({ store, records, gone }: Asking, ids: readonly string[]) {
  const events = await store.getEvents([...new Set((await store.eventsOf(ids)).values())])
  for (const event of events) records.set(event.id, event)
  const reports = await store.getReports(events.flatMap((event) => event.reports.map(({ report }) => report)))
  return linkedOf(events, [...gone, ...reports])
}

function neighboursIn(store: Store, gone: readonly Report[]): Seen {
  const asking: Asking = { store, records: new Map(), gone }
  return {
    records: asking.records,
    near: (keys) => near(asking, keys),
    holding: (ids) => holding(asking, ids),
  }
}

/**
 * Finds the reports that people's corrections point at, whatever became of their ids: those that are there by id, the
 * others among what the article now tells of.
 */
export async function finder(store: Store, corrections: readonly Correction[]): Promise<Find> {
  const anchors = corrections.flatMap(({ change }) => anchorsOf(change))
  const known = await store.knownReports(anchors.map(({ report }) => report))
  const moved = anchors.filter(({ report }) => !known.has(report))
  const reports = new Map<string, readonly Report[]>()
  for (const article of new Set(moved.map((anchor) => anchor.article)))
    reports.set(article, await store.reportsOf(article))
  return (anchor) =>
    known.has(anchor.report) ? anchor.report : (resolveAnchor(anchor, reports.get(anchor.article) ?? [])?.id ?? null)
}

/** Reports to be linked: those that are new or read anew, and those that are no more. */
export interface Relinking {
  readonly fresh: readonly Report[]
  readonly gone?: readonly Report[]
}

/** Links reports into the record and saves what became of its events. Call it in a transaction that holds {@link LINKING}. */
export async function linkReports(store: Store, { fresh, gone = [] }: Relinking): Promise<readonly EventRecord[]> {
  const corrections = inForce(await store.allCorrections())
  const find = await finder(store, corrections)
  const record = neighboursIn(store, gone)
  const { removed, events } = await relink({ fresh, gone, constraints: constraintsOf(corrections, find) }, record)
  const before = removed.flatMap((id) => record.records.get(id) ?? [])
  const fields = fieldsOf(corrections, find)
  const put = recordsOf(events, before).map((event) => withFields(event, fields))
  await store.saveEvents({ put, drop: removed })
  const members = new Map(events.map(({ id, reports }) => [id, reports]))
  await store.saveReview(placesOf(put, (id) => members.get(id) ?? [], acceptedOf(corrections, find)))
  return put
}

/** The lock that every change of events is made under, so that two processes cannot make two events of one. */
export const LINKING: readonly string[] = ['linking']

async function reportsBefore(store: Store, prepared: readonly Prepared[]): Promise<readonly Report[]> {
  const before: Report[] = []
  for (const { article } of prepared) before.push(...(await store.reportsOf(article)))
  return before
}

function onceEach(reports: readonly Report[]): readonly Report[] {
  return [...new Map(reports.toReversed().map((report) => [report.id, report])).values()].reverse()
}

/** Corrections in force by the article that they speak of. */
function byArticle(corrections: readonly Correction[]): ReadonlyMap<string, readonly Correction[]> {
  const found = new Map<string, Correction[]>()
  for (const correction of inForce(corrections))
    for (const article of articlesOf(correction.change)) found.set(article, [...(found.get(article) ?? []), correction])
  return found
}

/** What readings bring to the record as people set them right. */
export async function correctedAll(store: Store, prepared: readonly Prepared[]): Promise<readonly Prepared[]> {
  const own = byArticle(await store.allCorrections())
  return prepared.map((one) => prepareCorrected(one, own.get(one.article) ?? [], arabic))
}

/** Saves readings with what people set right in them, and links their reports. Call it as {@link linkReports}. */
export async function relinkReadings(store: Store, raw: readonly Prepared[]): Promise<readonly EventRecord[]> {
  const prepared = await correctedAll(store, raw)
  const before = await reportsBefore(store, prepared)
  const saved = await store.saveReadings(prepared)
  const valid = new Set(saved.filter((one) => one.saved).map(({ article }) => article))
  const left = new Set(saved.flatMap(({ gone }) => gone.map(({ report }) => report)))
  const fresh = onceEach(prepared.filter(({ article }) => valid.has(article)).flatMap(({ reports }) => reports))
  const now = new Map(fresh.map((report) => [report.id, JSON.stringify(report)]))
  const isOld = (report: Report): boolean => now.has(report.id) && now.get(report.id) !== JSON.stringify(report)
  return linkReports(store, { fresh, gone: before.filter((report) => left.has(report.id) || isOld(report)) })
}

/**
 * Saves readings and links their reports, in one transaction, and gives the number of events written. Readings of articles
 * of which a later version has come in meanwhile are left out.
 */
export function saveAndLink(store: Store, prepared: readonly Prepared[]): Promise<number> {
  return store.transaction(LINKING, async (inner) => (await relinkReadings(inner, prepared)).length)
}
