import type { Correction, ReportAnchor } from '../../model/correction.ts'
import type { EventRecord, Prepared, Report } from '../../model/record.ts'
import { constraintsOf, corrected, type Find, resolveAnchor, withFields } from '../../record/corrections.ts'
import { type LinkedEvent, type Neighbours, relink } from '../../record/link.ts'
import { recordsOf } from '../../record/rename.ts'
import type { Store } from '../../store/store.ts'

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

function linkedOf(records: readonly EventRecord[], reports: readonly Report[]): readonly LinkedEvent[] {
  const known = new Map(reports.map((report) => [report.id, report]))
  return records.map(({ id, reports: members }) => ({
    id,
    reports: members.flatMap(({ report }) => known.get(report) ?? []),
  }))
}

async function near(store: Store, keys: readonly string[], records: Map<string, EventRecord>) {
  const found = new Map<string, LinkedEvent>()
  for (const [group, own] of byGroup(keys))
    for (let i = 0; i < own.length; i += KEYS) {
      const { events, reports } = await store.candidates({ group, keys: own.slice(i, i + KEYS), days: EVER })
      for (const event of events) records.set(event.id, event)
      for (const event of linkedOf(events, reports)) found.set(event.id, event)
    }
  return [...found.values()]
}

async function holding(store: Store, ids: readonly string[], records: Map<string, EventRecord>) {
  const events = await store.getEvents([...new Set((await store.eventsOf(ids)).values())])
  for (const event of events) records.set(event.id, event)
  const reports = await store.getReports(events.flatMap((event) => event.reports.map(({ report }) => report)))
  return linkedOf(events, reports)
}

function neighboursIn(store: Store): Seen {
  const records = new Map<string, EventRecord>()
  return {
    records,
    near: (keys) => near(store, keys, records),
    holding: (ids) => holding(store, ids, records),
  }
}

function anchorsOf({ change }: Correction): readonly ReportAnchor[] {
  if (change.kind === 'split') return [...change.apart, ...change.from]
  if (change.kind === 'merge') return change.reports
  if (change.kind === 'field') return [change.of]
  return change.kind === 'reject' ? [change.report] : []
}

/** Finds the reports that people's corrections point at, whatever became of their ids. */
async function finder(store: Store, corrections: readonly Correction[]): Promise<Find> {
  const articles = new Set(corrections.flatMap(anchorsOf).map(({ article }) => article))
  const reports = new Map<string, readonly Report[]>()
  for (const article of articles) reports.set(article, await store.reportsOf(article))
  return (anchor) => resolveAnchor(anchor, reports.get(anchor.article) ?? [])?.id ?? null
}

/** Reports to be linked: those that are new or read anew, and those that are no more. */
export interface Relinking {
  readonly fresh: readonly Report[]
  readonly gone?: readonly Report[]
}

/** Links reports into the record and saves what became of its events. Call it in a transaction that holds {@link LINKING}. */
export async function linkReports(store: Store, { fresh, gone = [] }: Relinking): Promise<readonly EventRecord[]> {
  const corrections = await store.allCorrections()
  const find = await finder(store, corrections)
  const record = neighboursIn(store)
  const kept = corrections.length === 0 ? fresh : corrected(fresh, corrections, find)
  const rejected = fresh.filter((report) => !kept.includes(report))
  const constraints = constraintsOf(corrections, find)
  const { removed, events } = await relink({ fresh: kept, gone: [...gone, ...rejected], constraints }, record)
  const before = removed.flatMap((id) => record.records.get(id) ?? [])
  const put = recordsOf(events, before).map((event) => withFields(event, corrections, find))
  await store.saveEvents({ put, drop: removed })
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

/**
 * Saves readings and links their reports, in one transaction, and gives the number of events written. Readings of articles
 * of which a later version has come in meanwhile are left out.
 */
export function saveAndLink(store: Store, prepared: readonly Prepared[]): Promise<number> {
  return store.transaction(LINKING, async (inner) => {
    const before = await reportsBefore(inner, prepared)
    const saved = await inner.saveReadings(prepared)
    const valid = new Set(saved.filter((one) => one.saved).map(({ article }) => article))
    const left = new Set(saved.flatMap(({ gone }) => gone.map(({ report }) => report)))
    const fresh = onceEach(prepared.filter(({ article }) => valid.has(article)).flatMap(({ reports }) => reports))
    const events = await linkReports(inner, { fresh, gone: before.filter(({ id }) => left.has(id)) })
    return events.length
  })
}
