import { CONTACTS } from '../../model/contact.ts'
import type { TimeExpression } from '../../model/reading.ts'
import type { Days, EntityKey, EventRecord, ToldReport } from '../../model/record.ts'
import { lastPlace } from '../../record/base/claims.ts'
import { shift } from '../../record/base/days.ts'
import { type Checked, check } from '../../record/check.ts'
import { type Checkable, checkables } from '../../record/checkable.ts'
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
  const reports = await store.toldReports(events.flatMap(own), 'claiming')
  const found = new Map(reports.map((report) => [report.id, report]))
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

/** Numbered sittings of the parties and of its format: a number is a claim, so no others need be looked at. */
async function roundsOf(store: Store, event: EventRecord): Promise<readonly EventRecord[]> {
  const actors = partiesOf(event)
  const filter = { types: typesOf(event), claiming: true as const, order: 'newest' as const, limit: HISTORY }
  const found = actors.length < 2 ? [] : await store.timeline({ ...filter, actors })
  const series = event.format === null ? [] : await store.timeline({ ...filter, format: event.format })
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
const EVIDENCE = 8

/** A claim that was held against the record, with the event of which it is claimed. */
interface Held {
  readonly subject: EventRecord
  readonly checked: Checked
}

async function heldOf(store: Store, { event, claims }: Claimed, rounds: Rounds): Promise<readonly Held[]> {
  const held: Held[] = []
  for (const claim of claims) {
    const events = await historyOf(store, event, claim, rounds)
    held.push({ subject: event, checked: check(claim, event, { events }) })
  }
  return held
}

/** Claims with the events they speak of, each of which is looked up once. */
async function checkedViews(store: Store, held: readonly Held[]): Promise<readonly CheckedView[]> {
  const evidence = await store.getEvents(held.flatMap(({ checked }) => checked.by.slice(0, EVIDENCE)))
  const events = new Map([...evidence, ...held.map(({ subject }) => subject)].map((event) => [event.id, event]))
  const views = new Map((await eventViews(store, [...events.values()])).map((view) => [view.id, view]))
  return held.flatMap(({ subject: { id }, checked }) => {
    const subject = views.get(id)
    if (subject === undefined) return []
    const citation = subject.reports.find(({ report }) => report === checked.report) ?? null
    const shown = checked.by.slice(0, EVIDENCE).flatMap((by) => views.get(by) ?? [])
    return [{ ...checked, subject, citation, evidence: shown }]
  })
}

/** Events looked at together. */
const AT_ONCE = 30

/** Events of which something may be claimed, by day, a page at a time: of the actors, else of all of the record. */
async function* claimingEvents(
  store: Store,
  { actors = [], from, to, after: start }: CheckQuery & { readonly after?: Cursor },
  order: 'oldest' | 'newest',
): AsyncGenerator<readonly EventRecord[]> {
  const span = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
  for (let after = start; ; ) {
    const page = { ...span, ...(after === undefined ? {} : { after }), claiming: true as const, order, limit: AT_ONCE }
    const events = await eventsWith(store, { ...page, actors })
    if (events.length > 0) yield events
    const last = events.at(-1)
    if (last === undefined || events.length < AT_ONCE) return
    after = cursorOf(last)
  }
}

function byDay(a: CheckedView, b: CheckedView): number {
  const [x, y] = [a.subject.days?.from ?? '', b.subject.days?.from ?? '']
  return x === y ? (a.report + a.kind < b.report + b.kind ? -1 : 1) : x < y ? -1 : 1
}

/** Whether it comes to one of the verdicts that are wanted. */
const isWanted = ({ checked }: Held, { verdicts }: CheckQuery): boolean => verdicts?.includes(checked.verdict) ?? true

/** Every "first since", "third in a month" and "round N" that reports claim, held against the record, by day. */
export async function checkRecord(store: Store, query: CheckQuery = {}): Promise<Answer<CheckedView>> {
  const items: CheckedView[] = []
  const rounds: Rounds = new Map()
  for await (const page of claimingEvents(store, query, 'oldest')) {
    const held: Held[] = []
    for (const claimed of await claimsOf(store, page)) held.push(...(await heldOf(store, claimed, rounds)))
    items.push(
      ...(await checkedViews(
        store,
        held.filter((one) => isWanted(one, query)),
      )),
    )
  }
  return { items: items.sort(byDay), coverage: await coverageOf(store) }
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

/** Events that are checked for one page: where a verdict is wanted, most of them may have another. */
const CHECKED = 60

/** Claims of the latest events first, a page at a time; a page may hold fewer than asked for, even none, and not be the last. */
export async function checkPage(store: Store, query: CheckPageQuery): Promise<CheckPage> {
  const held: Held[] = []
  const rounds: Rounds = new Map()
  let [after, looked]: [Cursor | null, number] = [null, 0]
  const answer = async (end: Cursor | null): Promise<CheckPage> => {
    return { items: await checkedViews(store, held), after: end, coverage: await coverageOf(store) }
  }
  for await (const page of claimingEvents(store, query, 'newest'))
    for (const claimed of await claimsOf(store, page)) {
      held.push(...(await heldOf(store, claimed, rounds)).filter((one) => isWanted(one, query)))
      after = cursorOf(claimed.event)
      if (held.length >= query.limit || ++looked >= CHECKED) return answer(after)
    }
  return answer(null)
}
