import { arabic } from '../../lexicon/ar/index.ts'
import type { Correction } from '../../model/correction.ts'
import type { EventRecord, Prepared, Report } from '../../model/record.ts'
import { type Find, resolveAnchor } from '../../record/corrections/anchors.ts'
import { constraintsOf } from '../../record/corrections/constraints.ts'
import { acceptedOf, fieldsOf, withFields } from '../../record/corrections/fields.ts'
import { anchorsOf, articlesOf, inForce } from '../../record/corrections/force.ts'
import { prepareCorrected } from '../../record/corrections/reading.ts'
import { type Neighbours, relink } from '../../record/link.ts'
import { recordsOf } from '../../record/rename.ts'
import type { Store } from '../../store/store.ts'
import { placesOf, placesOfSaid, saidIn } from './places.ts'

function neighboursIn(store: Store): Neighbours {
  return { near: store.candidates, holding: store.eventsHolding }
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

/** Reports to be linked: those that are new or read anew, and the ids of those that are no more. */
export interface Relinking {
  readonly fresh: readonly Report[]
  readonly gone?: readonly string[]
}

/** Links reports into the record and saves what became of its events. Call it in a transaction that holds {@link LINKING}. */
export async function linkReports(store: Store, { fresh, gone = [] }: Relinking): Promise<readonly EventRecord[]> {
  const corrections = inForce(await store.allCorrections())
  const find = await finder(store, corrections)
  const { removed, events } = await relink(
    { fresh, gone, constraints: constraintsOf(corrections, find) },
    neighboursIn(store),
  )
  const fields = fieldsOf(corrections, find)
  const put = recordsOf(events, await store.getEvents(removed)).map((event) => withFields(event, fields))
  await store.saveEvents({ put, drop: removed })
  const members = new Map(events.map(({ id, reports }) => [id, reports]))
  await store.saveReview(placesOf(put, (id) => members.get(id) ?? [], acceptedOf(corrections, find)))
  return put
}

/** The lock that every change of events is made under, so that two processes cannot make two events of one. */
export const LINKING: readonly string[] = ['linking']

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

/** Saves readings with what people set right in them, and links their reports. Call it as {@link linkReports}. */
export async function relinkReadings(store: Store, raw: readonly Prepared[]): Promise<readonly EventRecord[]> {
  const own = byArticle(await store.allCorrections())
  const prepared = raw.map((one) => prepareCorrected(one, own.get(one.article) ?? [], arabic))
  const saved = await store.saveReadings(prepared)
  const valid = new Set(saved.filter((one) => one.saved).map(({ article }) => article))
  const gone = saved.flatMap((one) => one.gone.map(({ report }) => report))
  const kept = prepared.filter(({ article }) => valid.has(article))
  await store.saveReview(kept.flatMap((one) => placesOfSaid(saidIn(one), own.get(one.article) ?? [])))
  const fresh = onceEach(kept.flatMap(({ reports }) => reports))
  return linkReports(store, { fresh, gone })
}

/**
 * Saves readings and links their reports, in one transaction, and gives the number of events written. Readings of articles
 * of which a later version has come in meanwhile are left out.
 */
export function saveAndLink(store: Store, prepared: readonly Prepared[]): Promise<number> {
  return store.transaction(LINKING, async (inner) => (await relinkReadings(inner, prepared)).length)
}
