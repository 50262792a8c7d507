import { CONTACTS } from '../../model/contact.ts'
import type { Claim, EventRecord, MergeReason } from '../../model/record.ts'
import type { Store } from '../../store/store.ts'
import { type Comparison, compareEvent } from './compare.ts'
import { type OutcomeView, outcomeViews, type StatementView, statementViews } from './said.ts'
import { type Citation, type EventView, eventViews, namer, type ReportCitation } from './views.ts'

/** One value that reports give for one field, with those that do. */
export interface ClaimView extends Pick<Claim, 'field' | 'value' | 'independent' | 'chosen'> {
  /** The value's name where it is an entity; else null. */
  readonly name: string | null
  /** Id of the event that the value names; else null. */
  readonly event: string | null
  readonly isCorrected: boolean
  readonly reports: readonly ReportCitation[]
}

/** A report with why it is thought to tell of this event. */
export interface MergedReport {
  readonly report: ReportCitation
  readonly reprintOf: string | null
  readonly reasons: readonly MergeReason[]
}

/** All that the record has of one event. */
export interface EventStory extends Comparison {
  /** Ids it had earlier. */
  readonly formerly: readonly string[]
  readonly claims: readonly ClaimView[]
  readonly merged: readonly MergedReport[]
  readonly statements: readonly StatementView[]
  readonly outcomes: readonly OutcomeView[]
  /** Contacts of the same parties before it, nearest first. */
  readonly before: readonly EventView[]
  /** Contacts of the same parties after it, nearest first. */
  readonly after: readonly EventView[]
}

const CHAIN = 6
const SAID = 60

/** The entity that a claim's value names, if it names one. */
function entityIn({ field, value }: Claim): readonly string[] {
  return field === 'participant' || field === 'role' ? [value.split(' ')[0] ?? value] : []
}

async function claimViews(store: Store, record: EventRecord, view: EventView): Promise<readonly ClaimView[]> {
  const reports = new Map(view.reports.map((report) => [report.report, report]))
  const since = record.claims.filter(({ field }) => field === 'first-since').map(({ value }) => value)
  const named = await store.eventsOf(since)
  const name = await namer(store, record.claims.flatMap(entityIn))
  return record.claims.map((claim) => {
    const { field, value, independent, chosen, correction } = claim
    return {
      ...{ field, value, independent, chosen },
      name: entityIn(claim).map(name)[0] ?? null,
      event: field === 'first-since' ? (named.get(value) ?? null) : null,
      isCorrected: correction !== undefined,
      reports: claim.reports.flatMap((id) => reports.get(id) ?? []),
    }
  })
}

function mergedReports(record: EventRecord, view: EventView): readonly MergedReport[] {
  const members = new Map(record.reports.map((member) => [member.report, member]))
  return view.reports.flatMap((report) => {
    const member = members.get(report.report)
    return member === undefined ? [] : [{ report, reprintOf: member.reprintOf, reasons: member.reasons }]
  })
}

/** The same words told by several reports stand once. */
function onceEach<T extends { readonly citation: Citation }>(views: readonly T[]): readonly T[] {
  return [...new Map(views.map((view) => [view.citation.text, view])).values()]
}

async function saidIn(store: Store, { reports }: EventRecord): Promise<Pick<EventStory, 'statements' | 'outcomes'>> {
  const ids = reports.filter(({ independent }) => independent).map(({ report }) => report)
  const statements = await statementViews(store, await store.statements({ reports: ids, limit: SAID }))
  const agreed = await store.outcomes({ reports: ids, limit: SAID })
  const outcomes = await outcomeViews(
    store,
    agreed.map(({ outcome }) => outcome),
  )
  return { statements: onceEach(statements), outcomes: onceEach(outcomes) }
}

/** The two between whom it was: participants other than observers, the first of them. */
export function principalsOf({ participants }: Pick<EventRecord, 'participants'>): readonly string[] {
  const parties = participants.filter(({ role }) => role !== 'observer')
  return [...new Set(parties.map(({ entity }) => entity))].slice(0, 2)
}

async function chainOf(store: Store, record: EventRecord): Promise<Pick<EventStory, 'before' | 'after'>> {
  const { id, days } = record
  const actors = principalsOf(record)
  if (days === null || actors.length < 2) return { before: [], after: [] }
  const filter = { actors, types: CONTACTS, modalities: ['occurred' as const], limit: CHAIN + 1 }
  const others = (events: readonly EventRecord[]): readonly EventRecord[] =>
    events.filter((event) => event.id !== id).slice(0, CHAIN)
  const earlier = others(await store.timeline({ ...filter, to: days.to, order: 'newest' }))
  const known = new Set(earlier.map((event) => event.id))
  const later = others(await store.timeline({ ...filter, from: days.from, order: 'oldest' }))
  return {
    before: await eventViews(store, earlier),
    after: await eventViews(
      store,
      later.filter((event) => !known.has(event.id)),
    ),
  }
}

/** One event with every claim, report and account of it, what was said and agreed in it, and what came before and after. */
export async function eventStory(store: Store, id: string): Promise<EventStory | null> {
  const record = await store.getEvent(id)
  const comparison = record === null ? null : await compareEvent(store, record.id)
  if (record === null || comparison === null) return null
  return {
    ...comparison,
    formerly: record.formerly,
    claims: await claimViews(store, record, comparison.event),
    merged: mergedReports(record, comparison.event),
    ...(await saidIn(store, record)),
    ...(await chainOf(store, record)),
  }
}
