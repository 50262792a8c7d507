/** Steps that read months, years, qualifiers and clock times into slots. */

import type { Unit } from '../../lexicon/calendar.ts'
import { clockAt } from './clock.ts'
import type { Lex } from './lexicon.ts'
import { ordinalAt, yearNumberAt } from './numbers.ts'
import { beforeMonth, monthAt, second, withEra } from './pieces.ts'
import { edgeOf, monthRefAt, refAt } from './refs.ts'
import { digits, isComma, lexAt, type Scan, skip, startOf } from './scan.ts'
import { hasDay, type Slots } from './slots.ts'

/** A step reads one piece at a token and returns the index after it, or -1. */
export type Step = (c: Scan, s: Slots, j: number) => number

/** A clock time; the part of the day beside it decides between morning and afternoon. */
export const stepClock: Step = (c, s, j) => {
  if (s.clock !== null) return -1
  const clock = clockAt(c, j, s.part)
  if (clock === null) return -1
  s.clock = { h: clock.h, m: clock.m }
  s.utc = clock.utc
  s.part ??= clock.part
  return clock.to
}

/** A month without its day. */
export const stepMonth: Step = (c, s, j) => {
  if (s.month !== null || s.days.length > 0 || s.deictic !== null || s.weekdays.length > 0) return -1
  const word = lexAt(c, j)
  const dual = word?.construct === true
  const named = word?.unit === 'month' && (word.count === 1 || dual) && word.definite !== true ? word.to : j
  const month = monthAt(c, named)
  if (month === null || (named !== j && (month.lex.conj || month.lex.prep))) return -1
  if (month.lex.conj && startOf(c, j) !== s.start) return -1
  s.dual = dual && named !== j
  s.month = month.lex.month as number
  s.hijri = month.lex.hijri === true
  s.risky = named === j && !month.pair ? (month.lex.risky ?? null) : null
  return month.to
}

/** A year: with the word for it, or bare where what stands before lets it be one. */
export const stepYear: Step = (c, s, j) => {
  if (s.years.length > 0 || s.turn !== null || s.refs.some((r) => r.unit === 'year')) return -1
  const dated = s.month !== null
  if (s.deictic !== null && !dated) return -1
  if (s.weekdays.length > 0 && !dated) return -1
  const at = dated || s.edge !== null ? skip(c, j, 'of') : j
  const word = lexAt(c, at)
  const named = word?.unit === 'year' && word.count !== 3 && !(word.conj && s.to === j && s.start < word.start)
  if (!named && !dated && s.edge === null) return -1
  const first = yearNumberAt(c, named ? (word as Lex).to : at)
  if (first === null || (!named && lexAt(c, first.to)?.unit !== undefined && !dated)) return -1
  s.years = [first.n]
  s.yearAt = [named ? (word as Lex).to : at]
  const pair = named && (word as Lex).count === 2 ? second(c, first.to) : -1
  const other = pair < 0 ? null : yearNumberAt(c, pair)
  if (other === null) return withEra(c, s, first.to)
  s.years = [first.n, other.n]
  s.yearAt = [...s.yearAt, pair]
  return withEra(c, s, other.to)
}

const COARSE: ReadonlySet<Unit> = new Set(['day', 'week', 'month', 'year'])

const SIZE: Readonly<Partial<Record<Unit, number>>> = { day: 1, week: 2, month: 3, year: 4 }

/** A unit with its qualifier; after a day or month only a larger unit. */
export const stepRef: Step = (c, s, j) => {
  if (s.years.length > 0 || s.deictic !== null || s.turn !== null) return -1
  const begun = s.month !== null || s.weekdays.length > 0 || s.days.length > 0 || s.refs.length > 0
  const at = begun || s.edge !== null ? skip(c, j, 'of') : j
  const found = refAt(c, at) ?? (s.edge !== null && !begun ? edgeOf(c, at) : null)
  if (found === null || !COARSE.has(found.ref.unit)) return -1
  const { unit, by } = found.ref
  const size = SIZE[unit] as number
  if (s.refs.some((r) => (SIZE[r.unit] as number) >= size)) return -1
  if (s.month !== null && unit !== 'year') return -1
  if (s.weekdays.length > 0 && unit !== 'week' && s.month === null) return -1
  if (unit === 'day' && by !== 'same' && by !== 'next') return -1
  s.refs = [...s.refs, found.ref]
  return found.to
}

/** «last», «this», «next» after a weekday or month. */
export const stepTurn: Step = (c, s, j) => {
  const lex = lexAt(c, j)
  if (lex?.turn === undefined || (s.turn !== null && s.days.length === 0) || s.refs.length > 0 || s.years.length > 0)
    return -1
  if (s.weekdays.length === 0 && s.month === null) return -1
  s.turn = lex.turn
  return lex.to
}

/** «the beginning of», only at the start. */
export const stepEdge: Step = (c, s, j) => {
  const lex = lexAt(c, j)
  if (lex?.edge === undefined || s.from !== j || hasDay(s) || s.edge !== null || s.part !== null) return -1
  s.edge = lex.edge
  return lex.to
}

/** The first week of a month, the second half of one: known to the month only. */
export const stepPortion: Step = (c, s, j) => {
  const lex = lexAt(c, j)
  const portion = lex?.fraction !== undefined || (lex?.unit === 'week' && lex.count === 1)
  if (lex === null || !portion || s.from !== j || s.edge !== null) return -1
  const to = lexAt(c, lex.to)?.last === true ? lex.to + 1 : (ordinalAt(c, lex.to)?.to ?? -1)
  if (to < 0) return -1
  if (lexAt(c, beforeMonth(c, to))?.month === undefined && monthRefAt(c, skip(c, to, 'of')) === null) return -1
  s.edge = 'MID'
  return skip(c, to, 'of')
}

/** The day after its month, as in translated datelines: month, day, comma, year. */
export const stepDayAfter: Step = (c, s, j) => {
  const d = digits(c, j, 2)
  if (s.month === null || s.days.length > 0 || s.edge !== null || s.years.length > 0 || d < 1 || d > 31) return -1
  if (s.to !== j || !isComma(c, j + 1) || digits(c, j + 2, 4) < 1900) return -1
  s.days = [d]
  s.dayAt = [j]
  return j + 1
}

/** The first, second or last ten days of a month. */
export const stepThird: Step = (c, s, j) => {
  const lex = lexAt(c, j)
  if (lex?.third === undefined || s.third !== null || hasDay(s)) return -1
  const month = monthAt(c, beforeMonth(c, lex.to))
  if (month === null) return -1
  s.third = lex.third
  s.month = month.lex.month as number
  s.hijri = month.lex.hijri === true
  return month.to
}
