import { CONTACTS } from '../../model/contact.ts'
import type { TimeExpression } from '../../model/reading.ts'
import type { Days, EntityKey, EventRecord, ToldReport } from '../../model/record.ts'
import { lastPlace } from '../../record/base/claims.ts'
import { shift } from '../../record/base/days.ts'
import { type Checkable, type Checked, check, checkables } from '../../record/check.ts'
import { groupOf } from '../../record/link.ts'
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

/** Only a sentence that tells a place in a series needs the times of its article. */
async function timesOf(
  store: Store,
  { article, firstSince, sentence }: ToldReport,
): Promise<readonly TimeExpression[]> {
  if (firstSince !== null || lastPlace(sentence.text, 'anywhere') === null) return []
  return (await store.getReading(article))?.reading.times ?? []
}

/** What is claimed of an event, with the event. */
interface Claimed {
  readonly event: EventRecord
  readonly claims: readonly Checkable[]
}

/** What independent reports of events claim; events of which nothing is claimed are among them. */
async function claimsOf(store: Store, events: readonly EventRecord[]): Promise<readonly Claimed[]> {
  const own = ({ reports }: EventRecord): readonly string[] =>
    reports.filter(({ independent }) => independent).map(({ report }) => report)
  const found = new Map((await store.toldReports(events.flatMap(own))).map((report) => [report.id, report]))
  const claimed: Claimed[] = []
  for (const event of events) {
    const claims: Checkable[] = []
    for (const report of own(event).flatMap((id) => found.get(id) ?? []))
      claims.push(...checkables(event.id, report, await timesOf(store, report)))
    claimed.push({ event, claims })
  }
  return claimed
}

/** Whom the parties act for: what all events between them are found by. */
function partiesOf({ participants }: EventRecord): readonly EntityKey[] {
  const principals = participants.filter(({ role }) => role !== 'observer')
  return [...new Set(principals.map(({ state, entity }) => (state === null ? entity : `state:${state}`)))].slice(0, 2)
}

const HISTORY = 5000
/** Events before the time since which something is the first: whether the record reaches back at all. */
const BACK = 40

/** Kinds of event that are counted together. */
function typesOf({ group }: EventRecord): readonly EventRecord['type'][] {
  const [first, ...others] = CONTACTS.filter((type) => groupOf(type) === group)
  return first === undefined ? [group as EventRecord['type']] : [first, ...others]
}

/** Events of the parties and, of a numbered sitting, of its format. */
async function roundsOf(store: Store, event: EventRecord): Promise<readonly EventRecord[]> {
  const [actors, types] = [partiesOf(event), typesOf(event)]
  const found = actors.length < 2 ? [] : await store.timeline({ actors, types, order: 'newest', limit: HISTORY })
  const series = event.format === null ? [] : await store.timeline({ format: event.format, types, limit: HISTORY })
  return [...found, ...series]
}

/** Contacts of the parties since a time, some before it, and all on the days of the event that it is told by. */
async function contactsSince(
  store: Store,
  event: EventRecord,
  since: Days,
  earlier: readonly EventRecord[],
): Promise<readonly EventRecord[]> {
  const [actors, types] = [partiesOf(event), typesOf(event)]
  if (actors.length === 0 || event.days === null) return []
  const between = await store.timeline({ actors, types, from: since.from, to: event.days.to, limit: HISTORY })
  const before = await store.timeline({ actors, types, to: since.to, order: 'newest', limit: BACK })
  const then = earlier.length === 0 ? [] : await store.timeline({ actors, types: CONTACTS, ...since, limit: BACK })
  return [...between, ...before, ...then]
}

/** The time since which a claim counts; null where nobody can tell. */
function sinceOf({ since, within }: Checkable, { days }: EventRecord, earlier: readonly EventRecord[]): Days | null {
  const told = earlier[0]?.days ?? since
  if (told !== null || days === null || within === null) return told
  const first = shift(days.to, -within)
  return { from: first, to: first }
}

/** Sittings that were looked up, by whose they are: many rounds of one series are claimed. */
type Rounds = Map<string, Promise<readonly EventRecord[]>>

function knownRounds(store: Store, event: EventRecord, rounds: Rounds): Promise<readonly EventRecord[]> {
  const key = [...partiesOf(event), event.group, event.format].join(' ')
  const found = rounds.get(key) ?? roundsOf(store, event)
  rounds.set(key, found)
  return found
}

/** All that a claim about an event can be held against. */
async function historyOf(
  store: Store,
  event: EventRecord,
  claim: Checkable,
  rounds: Rounds,
): Promise<readonly EventRecord[]> {
  const named = claim.sinceReport === null ? [] : [...(await store.eventsOf([claim.sinceReport])).values()]
  const earlier = await store.getEvents(named)
  const since = sinceOf(claim, event, earlier)
  const found =
    claim.kind === 'round'
      ? await knownRounds(store, event, rounds)
      : since === null
        ? []
        : await contactsSince(store, event, since, earlier)
  return [...new Map([...found, ...earlier].map((one) => [one.id, one])).values()]
}

/** Events shown of those that confirm or refute a claim. */
const EVIDENCE = 12

async function checkedOf(store: Store, { event, claims }: Claimed, rounds: Rounds): Promise<readonly CheckedView[]> {
  if (claims.length === 0) return []
  const [subject] = await eventViews(store, [event])
  const views: CheckedView[] = []
  for (const claim of claims) {
    const checked = check(claim, event, { events: await historyOf(store, event, claim, rounds) })
    const evidence = await eventViews(store, await store.getEvents(checked.by.slice(0, EVIDENCE)))
    const citation = subject?.reports.find(({ report }) => report === claim.report) ?? null
    views.push({ ...checked, subject: subject as EventView, citation, evidence })
  }
  return views
}

/** Events looked at together. */
const AT_ONCE = 60

async function* inPages(events: AsyncIterable<EventRecord>): AsyncGenerator<readonly EventRecord[]> {
  let page: EventRecord[] = []
  for await (const event of events) {
    page.push(event)
    if (page.length < AT_ONCE) continue
    yield page
    page = []
  }
  if (page.length > 0) yield page
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
  const rounds: Rounds = new Map()
  for await (const page of inPages(eventsIn(store, query)))
    for (const claimed of await claimsOf(store, page)) items.push(...(await checkedOf(store, claimed, rounds)))
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

/** Claims of the latest events first, a page at a time; a page may hold fewer than asked for, even none, and not be the last. */
export async function checkPage(store: Store, query: CheckPageQuery): Promise<CheckPage> {
  const { actors = [], from, to, verdicts, limit } = query
  const span = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
  const items: CheckedView[] = []
  const rounds: Rounds = new Map()
  let after = query.after ?? null
  for (let looked = 0; looked < LOOKED_THROUGH && items.length < limit; looked += AT_ONCE) {
    const page = { ...span, ...(after === null ? {} : { after }), order: 'newest' as const, limit: AT_ONCE }
    const events = await eventsWith(store, { ...page, actors })
    for (const claimed of await claimsOf(store, events)) {
      const checked = await checkedOf(store, claimed, rounds)
      items.push(...checked.filter(({ verdict }) => verdicts?.includes(verdict) ?? true))
      after = cursorOf(claimed.event)
      if (items.length >= limit) break
    }
    if (events.length < AT_ONCE && items.length < limit)
      return { items, after: null, coverage: await coverageOf(store) }
  }
  return { items, after, coverage: await coverageOf(store) }
}
