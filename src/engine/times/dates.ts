/** The rule for dates read into slots. */
import type { TimePart } from './match.ts'
import { type Match, PLAIN } from './match.ts'
import { famousYear, resolve } from './resolve.ts'
import { follows, lexAt, type Scan, startOf } from './scan.ts'
import type { Slots } from './slots.ts'
import { edtf, type Period } from './value.ts'
import { isClosed, isTight } from './years.ts'

/** Whether the date is part of a name: «the revolution of 25 …». */
function isNamed(c: Scan, i: number): boolean {
  const before = lexAt(c, i - 1)
  return before?.nameHead === true
}

function ruleName(s: Slots): string {
  if (s.clock !== null) return 'time.clock'
  if (s.part !== null) return 'time.part'
  if (s.numeric) return 'day.numeric'
  if (s.third !== null) return 'month.third'
  if (s.hijri) return s.days.length > 0 ? 'day.hijri' : 'month.hijri'
  if (s.days.length > 0) return s.month === null ? 'day.of-month' : 'day.month'
  if (s.month !== null) return s.edge === null ? 'month' : 'month.edge'
  if (s.deictic !== null) return 'day.deictic'
  if (s.weekdays.length > 0) return 'day.weekday'
  if (s.years.length > 0) return s.edge === null ? 'year' : 'year.edge'
  return s.refs[0] === undefined
    ? 'date'
    : `${s.refs[0].unit}.${s.refs[0].by === 'same' || s.refs[0].by === 'next' ? 'anaphor' : 'relative'}`
}

/** Whether a bare month word is a month here: its spelling is free, or what stands around it says so. */
function isMonthHere(c: Scan, s: Slots, i: number): boolean {
  const qualified = s.years.length > 0 || s.turn !== null || s.refs.length > 0
  if (s.days.length > 0) return s.risky === null || qualified || follows(c, i, 'in')
  if (s.years.length > 0 || s.turn !== null || s.refs.length > 0 || s.edge !== null) return true
  if (s.risky === null) return true
  const before =
    lexAt(c, i - 1)?.near === true ||
    follows(c, i, 'in') ||
    follows(c, i, 'since') ||
    follows(c, i, 'between') ||
    follows(c, i, 'from')
  if (s.risky === 'weak') return before || lexAt(c, i)?.prep === true
  return s.hijri && follows(c, i, 'in') && isClosed(c, s.to)
}

function hasCore(s: Slots): boolean {
  return (
    s.deictic !== null ||
    s.weekdays.length > 0 ||
    s.days.length > 0 ||
    s.month !== null ||
    s.years.length > 0 ||
    s.refs.length > 0 ||
    s.clock !== null
  )
}

/** Whether slots make a date here: something is told, and a risky word has something beside it. */
export function isDate(c: Scan, s: Slots, i: number): boolean {
  if (!hasCore(s) || (s.month !== null && !isMonthHere(c, s, i))) return false
  if (s.years.length > 0 && s.month === null && s.era === null && (s.years[0] as number) < 1200) return false
  return true
}

function partsOf(c: Scan, s: Slots, period: Period | null): readonly TimePart[] {
  if (period?.grain !== 'span') return []
  const at = s.days.length > 1 ? (s.dayAt.at(-1) as number) : s.years.length > 1 ? (s.yearAt[1] as number) : -1
  if (at < 0 || isTight(c, at)) return []
  const first = s.days.length > 1 ? (s.dayAt[0] as number) : (s.yearAt[0] as number)
  const firstEnd = c.tokens[first]?.kind === 'number' ? (c.tokens[first]?.end as number) : (lexAt(c, first)?.end ?? 0)
  const end = c.tokens[s.to - 1]?.end as number
  return [
    { start: s.start, end: firstEnd, value: edtf(period.from) },
    { start: startOf(c, at), end, value: edtf(period.to) },
  ]
}

/** The match that slots make. */
export function matchSlots(c: Scan, s: Slots, i: number): Match {
  const { period, timex: value, inferred } = resolve(c, s, i)
  const type = s.clock !== null || s.part !== null ? 'TIME' : 'DATE'
  const lost = period === null && s.refs.some((r) => typeof r.by === 'string')
  const extra =
    lost ||
    (isNamed(c, i) && s.years.length === 0) ||
    (!follows(c, i, 'since') && s.years.length === 0 && famousYear(c, s, i) !== null)
  return {
    ...PLAIN,
    start: s.start,
    to: s.to,
    type,
    period,
    timex: value,
    rule: ruleName(s),
    inferred,
    extra,
    parts: partsOf(c, s, period),
  }
}
