/** The second Sunday of May, the last Friday of Ramadan. */
import { civil, monthLength, weekdayOf } from './day.ts'
import type { Lex } from './lexicon.ts'
import { ordinalAt } from './numbers.ts'
import { resolve } from './resolve.ts'
import { does, lexAt, type Scan, skip } from './scan.ts'
import { slotsAt } from './steps.ts'
import { dayPeriod, firstDay, type Period } from './value.ts'

/** The day found and the index after it. */
export interface NthMatch {
  readonly period: Period
  readonly to: number
}

interface Nth {
  readonly weekday: number
  /** -1 for the last. */
  readonly n: number
  readonly to: number
}

/** Number first: «first [day] Friday», where the weekday has no article. */
function numberFirst(c: Scan, lex: Lex): Nth | null {
  const n = lex.ordinal ?? (lex.edge === 'END' ? -1 : 0)
  if (n === 0) return null
  const word = lexAt(c, lex.to)
  const day = word?.unit === 'day' && word.count === 1 && !word.definite ? lexAt(c, word.to) : word
  return day?.anyWeekday === undefined || day.conj || day.prep ? null : { weekday: day.anyWeekday, n, to: day.to }
}

function weekdayFirst(c: Scan, lex: Lex): Nth | null {
  const day = lex.unit === 'day' && lex.count === 1 && !lex.definite ? lexAt(c, lex.to) : lex
  if (day?.weekday === undefined || (day !== lex && (day.conj || day.prep))) return null
  const ordinal = ordinalAt(c, day.to)
  if (ordinal !== null) return { weekday: day.weekday, n: ordinal.n, to: ordinal.to }
  const last = lexAt(c, day.to)
  return last?.last ? { weekday: day.weekday, n: -1, to: last.to } : null
}

/** First and last day of a month's period. */
function bounds(p: Period): readonly [number, number] | null {
  const first = firstDay(p)
  if (first === null) return null
  if (p.grain === 'month') return [first, first + monthLength(civil(first).y, p.m) - 1]
  const last = p.grain === 'span' ? firstDay(p.to) : null
  return last === null || last - first > 30 || last - first < 27 ? null : [first, last]
}

function pick([first, last]: readonly [number, number], { weekday, n }: Nth): number | null {
  if (n === -1) return last - ((weekdayOf(last) - weekday + 7) % 7)
  const day = first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1)
  return day <= last ? day : null
}

/** The weekday counted within a month at a token. */
export function nthAt(c: Scan, i: number): NthMatch | null {
  const lex = lexAt(c, i)
  const nth = lex === null ? null : (numberFirst(c, lex) ?? weekdayFirst(c, lex))
  if (nth === null || !(does(c, nth.to, 'of') || does(c, nth.to, 'in'))) return null
  const at = skip(c, skip(c, nth.to, 'of'), 'in')
  const s = slotsAt(c, at)
  if (s === null || s.days.length > 0 || s.weekdays.length > 0 || s.part !== null) return null
  const month = resolve(c, s, at).period
  const range = month === null ? null : bounds(month)
  const day = range === null ? null : pick(range, nth)
  return day === null ? null : { period: dayPeriod(day), to: s.to }
}
