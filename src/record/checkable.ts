import { isContact } from '../model/contact.ts'
import type { TimeExpression } from '../model/reading.ts'
import type { Days, Quote, ToldReport as Report } from '../model/record.ts'
import { governs, lastPlace } from './base/claims.ts'
import { daysOf, shift, width } from './base/days.ts'

/** Something a report says about an event's place among others, which the record can confirm or refute. */
export interface Checkable {
  readonly kind: 'first-since' | 'nth-within' | 'round'
  readonly event: string
  readonly report: string
  /** The words that say it. */
  readonly quote: Quote
  /** The report of the event since which it is the first; null if a time is given instead. */
  readonly sinceReport: string | null
  /** The time since which it is the first, or so-manieth. */
  readonly since: Days | null
  /** Which of its kind it is: in its round, since then, or within `within` days. */
  readonly number: number | null
  readonly within: number | null
}

const UNIT: Readonly<Record<string, number>> = { Y: 365, M: 30, W: 7, D: 1 }

/** Days of an ISO 8601 duration of one unit; null for any other. */
function daysIn(duration: string | null): number | null {
  const [, count, unit] = /^P(\d+)([YMWD])$/.exec(duration ?? '') ?? []
  return count && unit ? Number(count) * (UNIT[unit] ?? 1) : null
}

/** The span that begins so long before the day of publication, with a tenth of it as leeway. */
function ago(published: string | null, length: number | null): Days | null {
  if (published === null || length === null) return null
  const leeway = Math.round(length / 10)
  return { from: shift(published, -length - leeway), to: shift(published, -length + leeway) }
}

function sinceOf(report: Report, time: TimeExpression): Days | null {
  return time.type === 'DURATION' ? ago(report.published, daysIn(time.value)) : daysOf(time.value)
}

/** Days of a calendar period, beyond which counting says nothing. */
const LONGEST_PERIOD = 366

/** A calendar period (this week, the current year) in which the report appeared; null for any other time. */
function periodOf({ published, days }: Report, { type, value }: TimeExpression): Days | null {
  const period = type === 'DURATION' ? null : daysOf(value)
  const now = days?.from ?? published
  if (period === null || now === null || width(period) < 2 || width(period) > LONGEST_PERIOD) return null
  return period.from <= now && now <= period.to ? period : null
}

/** Since when contacts are counted, and within how many days; null where the words count none by this time. */
function countedBy(
  report: Report,
  time: TimeExpression,
  relation: ReturnType<typeof governs>,
): Pick<Checkable, 'since' | 'within'> | null {
  const period = periodOf(report, time)
  if (period !== null) return { since: { from: period.from, to: period.from }, within: null }
  if (relation === 'since') {
    const since = sinceOf(report, time)
    return since === null ? null : { since, within: null }
  }
  const within = relation === 'within' && time.type === 'DURATION' ? daysIn(time.value) : null
  return within === null ? null : { since: null, within }
}

/** Days after which an event is no longer the news. */
const NEWS = 10

/** Whether an event told of behind a time is one that the claim looks back at (ثاني لقاء هذا العام بعد لقاء آذار). */
function isBackground({ trigger, days, published }: Report, time: TimeExpression): boolean {
  return trigger.start > time.end && days !== null && published !== null && days.to < shift(published, -NEWS)
}

/** What the words of a report's sentence claim by a time they contain: first since then, n-th within that span. */
function byTime(event: string, report: Report, time: TimeExpression): Checkable[] {
  const { sentence } = report
  if (time.start < sentence.start || time.end > sentence.end || isBackground(report, time)) return []
  const before = sentence.text.slice(0, time.start - sentence.start)
  const [relation, place] = [governs(before), lastPlace(before)]
  if (place === null || !(place.kinds?.includes(report.type) ?? true)) return []
  if (relation === null && !place.isCount) return []
  const head = { event, report: report.id, quote: sentence, sinceReport: null }
  if (place.number === 1) {
    const since = relation === 'since' ? sinceOf(report, time) : null
    return since ? [{ ...head, kind: 'first-since', since, number: null, within: null }] : []
  }
  const counted = countedBy(report, time, relation)
  return counted ? [{ ...head, kind: 'nth-within', number: place.number, ...counted }] : []
}

/** Whether a report may claim anything; most do not. The times of its article tell whether it does. */
export function mayClaim({ firstSince, round, sentence }: Report): boolean {
  return firstSince !== null || round !== null || lastPlace(sentence.text, 'anywhere') !== null
}

/** All that one report of an event claims of the kind; `times` are the time expressions of its article's reading. */
export function checkables(event: string, report: Report, times: readonly TimeExpression[]): readonly Checkable[] {
  const head = { event, report: report.id, quote: report.sentence, since: null, within: null }
  const first: Checkable[] =
    report.firstSince === null ? [] : [{ ...head, kind: 'first-since', sinceReport: report.firstSince, number: null }]
  const round: Checkable[] =
    report.round === null || !isContact(report.type)
      ? []
      : [{ ...head, kind: 'round', sinceReport: null, number: report.round }]
  const timed = first.length > 0 ? [] : times.flatMap((time) => byTime(event, report, time))
  return [...first, ...timed, ...round]
}
