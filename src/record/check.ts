import { isContact } from '../model/contact.ts'
import type { Days, EventRecord } from '../model/record.ts'
import { gap, shift } from './base/days.ts'
import type { Checkable } from './checkable.ts'
import { compareActors } from './linking/people.ts'

/** What the record says of it. `by` are the events that confirm or refute it, earliest first. */
export interface Checked extends Checkable {
  readonly verdict: 'supported' | 'contradicted' | 'open'
  readonly by: readonly string[]
  readonly why: CheckReason
}

/** What decided, in one word for a program to translate. */
export type CheckReason =
  /** Nothing of the kind lies between, and the record knows what came before. */
  | 'none-between'
  /** Other contacts of the same parties lie between. */
  | 'others-between'
  /** Contacts lie between of which the reports do not tell whether the same people took part. */
  | 'perhaps-others-between'
  /** The record does not reach back that far. */
  | 'not-covered'
  | 'undated'
  | 'count-fits'
  | 'more-than-said'
  | 'fewer-known'
  | 'previous-round-known'
  | 'same-round-on-another-day'
  | 'rounds-out-of-order'
  | 'no-other-round-known'

/** How far the parties of another event are those of this one: all of them, perhaps, or not. */
type Sameness = 'same' | 'perhaps' | 'other'

function sameParties(event: EventRecord, other: EventRecord): Sameness {
  const principals = event.participants.filter(({ role }) => role !== 'observer')
  if (principals.length === 0) return 'other'
  const best = principals.map((actor) => {
    const matches = other.participants.map((someone) => compareActors(actor, someone))
    const match = matches.reduce<(typeof matches)[number] | null>(
      (most, next) => (most && most.weight >= next.weight ? most : next),
      null,
    )
    return match && match.weight > 0
      ? match.code === 'state' && !actor.entity.startsWith('state:')
        ? 'perhaps'
        : 'same'
      : 'other'
  })
  return best.includes('other') ? 'other' : best.includes('perhaps') ? 'perhaps' : 'same'
}

/** Events of the record with which a claim is compared. */
export interface History {
  readonly events: readonly EventRecord[]
}

function byDay(a: EventRecord, b: EventRecord): number {
  const [x, y] = [a, b].map(({ days, id }) => `${days?.from ?? ''} ${id}`)
  return (x ?? '') < (y ?? '') ? -1 : 1
}

interface Company {
  readonly same: readonly EventRecord[]
  readonly perhaps: readonly EventRecord[]
}

/** Contacts of the kind between the parties that took place in a span of days, the event itself left out. */
function company(event: EventRecord, { events }: History, from: string, to: string): Company {
  const others = events.filter(({ id, group, modality, days }) => {
    return (
      id !== event.id &&
      group === event.group &&
      modality === 'occurred' &&
      days !== null &&
      days.from > from &&
      days.to < to
    )
  })
  const of = (wanted: Sameness): readonly EventRecord[] =>
    others.filter((other) => sameParties(event, other) === wanted).sort(byDay)
  return { same: of('same'), perhaps: of('perhaps') }
}

type Judgement = Pick<Checked, 'verdict' | 'by' | 'why'>

function judged(verdict: Checked['verdict'], why: CheckReason, by: readonly EventRecord[] = []): Judgement {
  return { verdict, why, by: by.map(({ id }) => id) }
}

function holding(report: string | null, { events }: History): EventRecord | undefined {
  return report === null ? undefined : events.find(({ reports }) => reports.some((member) => member.report === report))
}

/** Whether two stretches of days meet. */
function meet(a: Days | null, b: Days | null): boolean {
  return a !== null && b !== null && a.from <= b.to && b.from <= a.to
}

/**
 * Events by which the record knows of the earlier one from anybody but the article that makes the claim: itself, or a
 * contact of the same parties on its day, for what one calls a meeting another calls talks or a call.
 */
function knownOtherwise(earlier: EventRecord, claimant: string, { events }: History): readonly EventRecord[] {
  const own = earlier.reports.find(({ report }) => report === claimant)?.article
  const isTold = ({ reports }: EventRecord): boolean =>
    reports.some(({ article, independent }) => independent && article !== own)
  if (isTold(earlier)) return [earlier]
  return events.filter(
    (other) =>
      isContact(other.type) &&
      other.modality === 'occurred' &&
      meet(other.days, earlier.days) &&
      isTold(other) &&
      sameParties(earlier, other) === 'same',
  )
}

function reachesBack(event: EventRecord, history: History, to: string): boolean {
  return history.events.some(
    (other) =>
      other.id !== event.id &&
      other.group === event.group &&
      other.days !== null &&
      other.days.from <= to &&
      sameParties(event, other) !== 'other',
  )
}

function firstSince(claim: Checkable, event: EventRecord, history: History): Judgement {
  const earlier = holding(claim.sinceReport, history)
  const since = earlier?.days ?? claim.since
  if (!since || !event.days) return judged('open', 'undated')
  const between = company(event, history, since.to, event.days.from)
  if (between.same.length > 0) return judged('contradicted', 'others-between', between.same)
  if (between.perhaps.length > 0) return judged('open', 'perhaps-others-between', between.perhaps)
  const told = earlier ? knownOtherwise(earlier, claim.sinceReport ?? '', history) : []
  const isKnown = earlier ? told.length > 0 : reachesBack(event, history, since.to)
  return isKnown ? judged('supported', 'none-between', told) : judged('open', 'not-covered')
}

function nthWithin({ number, since, within }: Checkable, event: EventRecord, history: History): Judgement {
  if (!event.days || number === null) return judged('open', 'undated')
  const first = since?.from ?? shift(event.days.to, -(within ?? 0))
  const { same, perhaps } = company(event, history, shift(first, -1), event.days.from)
  if (same.length + 1 === number && perhaps.length === 0) return judged('supported', 'count-fits', same)
  if (same.length + 1 > number) return judged('contradicted', 'more-than-said', same)
  return judged('open', perhaps.length > 0 ? 'perhaps-others-between' : 'fewer-known', [...same, ...perhaps])
}

/** Other sittings with a number, of the same format or, where none is named, of the same parties. */
function series(event: EventRecord, { events }: History): readonly EventRecord[] {
  const numbered = events.filter(
    ({ id, group, round, days }) => id !== event.id && group === event.group && round !== null && days !== null,
  )
  const akin = numbered.filter((other) =>
    event.format !== null ? other.format === event.format : sameParties(event, other) === 'same',
  )
  return akin.sort(byDay)
}

/** Days within which a second sitting of one number is the same round going on. */
const ONE_ROUND = 14

function outOfOrder(number: number, event: EventRecord, other: EventRecord): boolean {
  if (!event.days || !other.days || other.round === null) return false
  return (
    (other.round > number && other.days.to < event.days.from) ||
    (other.round < number && other.days.from > event.days.to)
  )
}

function round({ number }: Checkable, event: EventRecord, history: History): Judgement {
  const { days } = event
  if (!days || number === null) return judged('open', 'undated')
  const others = series(event, history)
  const again = others.filter(
    (other) => other.round === number && other.days !== null && gap(other.days, days) > ONE_ROUND,
  )
  if (again.length > 0) return judged('contradicted', 'same-round-on-another-day', again)
  const wrong = others.filter((other) => outOfOrder(number, event, other))
  if (wrong.length > 0) return judged('contradicted', 'rounds-out-of-order', wrong)
  const previous = others.filter((other) => other.round === number - 1)
  return previous.length > 0
    ? judged('supported', 'previous-round-known', previous)
    : judged('open', 'no-other-round-known')
}

/**
 * Holds a claim against the record. `supported` means that the record knows what came before and nothing that speaks
 * against it; what the record does not reach is `open`, for no report is never no contact.
 */
export function check(claim: Checkable, event: EventRecord, history: History): Checked {
  const judge = { 'first-since': firstSince, 'nth-within': nthWithin, round }[claim.kind]
  return { ...claim, ...judge(claim, event, history) }
}
