import type { TimeExpression } from '../../model/reading.ts'
import type { EntityKey, EventRecord, Report } from '../../model/record.ts'
import { holdsOrdinal } from '../../record/base/claims.ts'
import { type Checkable, type Checked, check, checkables } from '../../record/check.ts'
import type { Cursor } from '../../store/ask/conditions.ts'
import { cursorOf } from '../../store/ask/timeline.ts'
import type { Store } from '../../store/store.ts'
import type { Asked } from './names.ts'
import { eventsWith } from './timeline.ts'
import { type Answer, coverageOf, type EventView, eventViews, type ReportCitation } from './views.ts'

/** A claim of the record held against the record. */
export interface CheckedView extends Checked {
  /** The event of which it is claimed. */
  readonly subject: EventView
  /** The words that claim it. */
  readonly citation: ReportCitation | null
  /** The events that confirm or refute it. */
  readonly evidence: readonly EventView[]
}

/** Which claims are wanted. */
export interface CheckQuery {
  readonly actors?: readonly Asked[]
  readonly from?: string
  readonly to?: string
  readonly verdicts?: readonly Checked['verdict'][]
}

/** A sentence without an ordinal claims no count: its article's times need not be looked up. */
function mayClaim({ firstSince, round, sentence }: Report): boolean {
  return firstSince !== null || round !== null || holdsOrdinal(sentence.text)
}

async function timesOf(store: Store, { article }: Report): Promise<readonly TimeExpression[]> {
  return (await store.getReading(article))?.reading.times ?? []
}

async function claimsOf(store: Store, event: EventRecord): Promise<readonly Checkable[]> {
  const own = event.reports.filter(({ independent }) => independent).map(({ report }) => report)
  const claims: Checkable[] = []
  for (const report of await store.getReports(own))
    if (mayClaim(report)) claims.push(...checkables(event.id, report, await timesOf(store, report)))
  return claims
}

/** Whom the parties act for: what all events between them are found by. */
function partiesOf({ participants }: EventRecord): readonly EntityKey[] {
  const principals = participants.filter(({ role }) => role !== 'observer')
  return [...new Set(principals.map(({ state, entity }) => (state === null ? entity : `state:${state}`)))].slice(0, 2)
}

const HISTORY = 5000

/** All that a claim about an event can be held against: events of its parties, its format's, and the one it names. */
async function historyOf(store: Store, event: EventRecord, claim: Checkable): Promise<readonly EventRecord[]> {
  const actors = partiesOf(event)
  const found = actors.length === 0 ? [] : await store.timeline({ actors, order: 'newest', limit: HISTORY })
  const series = event.format === null ? [] : await store.timeline({ format: event.format, limit: HISTORY })
  const since = claim.sinceReport === null ? [] : [...(await store.eventsOf([claim.sinceReport])).values()]
  const all = [...found, ...series, ...(await store.getEvents(since))]
  return [...new Map(all.map((one) => [one.id, one])).values()]
}

type Histories = (event: EventRecord, claim: Checkable) => Promise<readonly EventRecord[]>

/** Looks up what claims are held against, once for all that have the same history. */
function histories(store: Store): Histories {
  const known = new Map<string, Promise<readonly EventRecord[]>>()
  return (event, claim) => {
    const key = [...partiesOf(event), event.format, claim.sinceReport].join(' ')
    const found = known.get(key) ?? historyOf(store, event, claim)
    known.set(key, found)
    return found
  }
}

async function checkedOf(store: Store, event: EventRecord, claim: Checkable, history: Histories): Promise<CheckedView> {
  const checked = check(claim, event, { events: await history(event, claim) })
  const [subject] = await eventViews(store, [event])
  const evidence = await eventViews(store, await store.getEvents(checked.by))
  const citation = subject?.reports.find(({ report }) => report === claim.report) ?? null
  return { ...checked, subject: subject as EventView, citation, evidence }
}

/** Events whose claims are wanted: of the actors, else all of the record. */
async function* eventsIn(store: Store, { actors = [], from, to }: CheckQuery): AsyncGenerator<EventRecord> {
  const span = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
  if (actors.length > 0) {
    yield* await eventsWith(store, { ...span, actors, limit: HISTORY })
  } else if (from === undefined && to === undefined) yield* store.allEvents()
  else yield* await store.timeline({ ...span, limit: HISTORY })
}

function byDay(a: CheckedView, b: CheckedView): number {
  const [x, y] = [a.subject.days?.from ?? '', b.subject.days?.from ?? '']
  return x === y ? (a.report + a.kind < b.report + b.kind ? -1 : 1) : x < y ? -1 : 1
}

/** Every "first since", "third in a month" and "round N" that reports claim, held against the record, by day. */
export async function checkRecord(store: Store, query: CheckQuery = {}): Promise<Answer<CheckedView>> {
  const items: CheckedView[] = []
  const history = histories(store)
  for await (const event of eventsIn(store, query))
    for (const claim of await claimsOf(store, event)) items.push(await checkedOf(store, event, claim, history))
  const wanted = items.filter(({ verdict }) => query.verdicts?.includes(verdict) ?? true)
  return { items: wanted.sort(byDay), coverage: await coverageOf(store) }
}

/** A page of checked claims. `after` is where it ended; null where there are no more events to look at. */
export interface CheckPage extends Answer<CheckedView> {
  readonly after: Cursor | null
}

/** Which page of claims is wanted. */
export interface CheckPageQuery extends CheckQuery {
  readonly after?: Cursor
  readonly limit: number
}

/** Events looked through for one page of claims: most claim nothing. */
const LOOKED_THROUGH = 600
const AT_ONCE = 60

/** Claims of the latest events first, a page at a time; a page may hold fewer than asked for, even none, and not be the last. */
export async function checkPage(store: Store, query: CheckPageQuery): Promise<CheckPage> {
  const { actors = [], from, to, verdicts, limit } = query
  const span = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
  const items: CheckedView[] = []
  const history = histories(store)
  let after = query.after ?? null
  for (let looked = 0; looked < LOOKED_THROUGH && items.length < limit; looked += AT_ONCE) {
    const page = { ...span, ...(after === null ? {} : { after }), order: 'newest' as const, limit: AT_ONCE }
    const events = await eventsWith(store, { ...page, actors })
    for (const event of events) {
      for (const claim of await claimsOf(store, event)) {
        const checked = await checkedOf(store, event, claim, history)
        if (verdicts?.includes(checked.verdict) ?? true) items.push(checked)
      }
      after = cursorOf(event)
      if (items.length >= limit) break
    }
    if (events.length < AT_ONCE && items.length < limit)
      return { items, after: null, coverage: await coverageOf(store) }
  }
  return { items, after, coverage: await coverageOf(store) }
}
