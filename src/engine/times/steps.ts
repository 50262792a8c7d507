/** Reads one date expression piece by piece into slots. */
import type { Lex } from './lexicon.ts'
import {
  type Step,
  stepClock,
  stepDayAfter,
  stepEdge,
  stepMonth,
  stepPortion,
  stepRef,
  stepThird,
  stepTurn,
  stepYear,
} from './more-steps.ts'
import { ordinalAt } from './numbers.ts'
import { numericAt } from './numeric.ts'
import { bareDay, beforeMonth, daysAt, isBareDay, isDayWord, second, setMonth } from './pieces.ts'
import { isMeasuredBy, monthRefAt } from './refs.ts'
import { digits, does, follows, isComma, isSign, lexAt, type Scan, skip, startOf } from './scan.ts'
import { empty, hasDay, type Ref, type Slots } from './slots.ts'

const stepNumeric: Step = (c, s, j) => {
  if (s.days.length > 0 || s.month !== null) return -1
  const date = numericAt(
    c,
    j,
    s.weekdays.length > 0 ||
      s.deictic !== null ||
      s.dual ||
      follows(c, j, 'in') ||
      follows(c, j, 'at') ||
      isDayWord(lexAt(c, j - 1)),
  )
  if (date === null) return -1
  s.days = [date.d]
  s.dayAt = [j]
  s.month = date.m
  s.numeric = true
  if (date.y !== null) s.years = [date.y]
  s.hijri = date.hijri
  if (date.hijri) s.era = 'ah'
  return date.to
}

const stepDayWord: Step = (c, s, j) => {
  const lex = lexAt(c, j)
  if (lex === null || !isDayWord(lex) || hasDay(s) || lex.deictic !== undefined) return -1
  const next = lexAt(c, lex.to)
  const any = lexAt(c, j - 1)?.ordinal === undefined ? next?.anyWeekday : undefined
  if (any !== undefined && next !== null && !next.conj && !next.prep) {
    s.weekdays = [any]
    return next.to
  }
  s.dual = lex.construct === true
  const known = next !== null && !next.prep && !next.conj && (next.weekday !== undefined || next.deictic !== undefined)
  if (known) return lex.to
  if (numericAt(c, lex.to, true) !== null) return lex.to
  const probe = empty(c, lex.to)
  if (stepDays(c, probe, lex.to) >= 0) return lex.to
  return isBareDay(c, lex.to) && s.from === j ? bareDay(c, s, lex.to) : -1
}

const stepDeictic: Step = (c, s, j) => {
  const lex = lexAt(c, j)
  if (lex?.deictic === undefined || s.deictic !== null || s.days.length > 0 || s.weekdays.length > 0) return -1
  if (lex.conj && startOf(c, j) !== s.start) return -1
  if (does(c, lex.to, 'next') && isMeasuredBy(c, lex.to + 1)) return -1
  if (does(c, lex.to, 'next')) {
    s.refs = [{ unit: 'day', by: 'next' }]
    return (lexAt(c, lex.to) as Lex).to
  }
  if (does(c, lex.to, 'self')) {
    s.refs = [{ unit: 'day', by: 'same' }]
    return (lexAt(c, lex.to) as Lex).to
  }
  if (lex.deictic === 0 && ordinalAt(c, lex.to) !== null && lexAt(c, lex.to)?.conj !== true) return -1
  s.deictic = lex.deictic
  if (lex.part !== undefined) s.part ??= lex.part
  return lex.to
}

const stepPart: Step = (c, s, j) => {
  const lex = lexAt(c, j)
  if (lex?.part === undefined || lex.deictic !== undefined || s.part !== null) return -1
  if (lex.era !== undefined && s.clock === null) return -1
  if (lex.conj && startOf(c, j) !== s.start) return -1
  s.part = lex.part
  return lex.to
}

function afterDash(c: Scan, i: number): number {
  return isSign(c, i, '-') || isSign(c, i, '–') || isSign(c, i, '/') ? i + 1 : i
}

/** The night of two days that follow each other: Monday to Tuesday. */
function isEve(weekday: number, next: Lex): boolean {
  return !next.conj && !next.prep && next.weekday === (weekday % 7) + 1
}

/** «Wednesday and Thursday next»: the turn agrees with both. */
function isOfTwo(c: Scan, j: number): boolean {
  const lex = lexAt(c, j)
  return lex?.turn !== undefined && lex.count === 2
}

const stepWeekday: Step = (c, s, j) => {
  const lex = lexAt(c, j)
  if (lex?.weekday === undefined || s.weekdays.length > 0 || s.days.length > 0) return -1
  if ((lex.conj || lex.prep) && startOf(c, j) !== s.start) return -1
  s.weekdays = [lex.weekday]
  const night = s.part === 'NI'
  const next = night ? afterDash(c, lex.to) : second(c, lex.to)
  const other = next < 0 ? null : lexAt(c, next)
  if (other?.weekday === undefined || (night && !isEve(lex.weekday, other))) return lex.to
  if (!s.dual && !night && !isOfTwo(c, other.to)) return lex.to
  s.weekdays = [lex.weekday, other.weekday]
  return other.to
}

/** «the 20th of the current»: the word for month left out. */
function elliptic(c: Scan, j: number, to: number): { readonly ref: Ref; readonly to: number } | null {
  const at = skip(c, to, 'of')
  const turn = lexAt(c, at)?.turn
  if (turn === undefined || (at === to && c.tokens[j]?.kind !== 'number')) return null
  return { ref: { unit: 'month', by: turn }, to: (lexAt(c, at) as Lex).to }
}

function stepDays(c: Scan, s: Slots, j: number): number {
  if (s.days.length > 0 || s.month !== null) return -1
  const found = daysAt(c, j)
  if (found === null) return -1
  const { days, at, to } = found
  const dash = isSign(c, to, '-') || isSign(c, to, '/') ? to + 1 : to
  const named = beforeMonth(c, dash)
  if (dash !== to && lexAt(c, named)?.hijri === true) return -1
  const after = setMonth(c, s, named)
  if (after < 0 && s.weekdays.length === 1 && s.turn === null && isBareDay(c, j)) return bareDay(c, s, j)
  s.risky = named === to && c.tokens[j]?.kind === 'word' ? (lexAt(c, named)?.risky ?? null) : null
  const ref =
    after < 0 && (s.weekdays.length === 0 || digits(c, j, 2) >= 0)
      ? (monthRefAt(c, skip(c, to, 'of')) ?? elliptic(c, j, to))
      : null
  if (after < 0 && ref === null) return -1
  s.days = days
  s.dayAt = at
  if (ref !== null) s.refs = [ref.ref]
  return ref?.to ?? after
}

/** «corresponding to»: a second calendar's date follows; it replaces the first. */
const stepEquals: Step = (c, s, j) => {
  if (!does(c, j, 'equals')) return -1
  const to = (lexAt(c, j) as Lex).to
  const other = slotsAt(c, to)
  if (other === null || other.month === null) return -1
  const { start, part, clock, weekdays } = s
  if (s.month === null || (s.hijri && !other.hijri) || s.years.length === 0) Object.assign(s, other)
  s.start = start
  s.part = part ?? other.part
  s.clock = clock ?? other.clock
  s.weekdays = weekdays.length > 0 ? weekdays : other.weekdays
  return other.to
}

const STEPS: readonly Step[] = [
  stepClock,
  stepNumeric,
  stepThird,
  stepPortion,
  stepDayAfter,
  stepDayWord,
  stepDays,
  stepDeictic,
  stepPart,
  stepWeekday,
  stepEdge,
  stepMonth,
  stepYear,
  stepRef,
  stepTurn,
  stepEquals,
]

function advance(c: Scan, s: Slots, j: number): number {
  for (const step of STEPS) {
    const to = step(c, s, j)
    if (to > j) return to
  }
  return -1
}

/** Tries a piece behind «of», a comma or in brackets, where the pieces so far allow it. */
function bridge(c: Scan, s: Slots, j: number): number {
  if (does(c, j, 'of') && lexAt(c, j)?.conj !== true && (s.part !== null || s.clock !== null) && s.days.length === 0)
    return advance(c, s, (lexAt(c, j) as Lex).to)
  if (isSign(c, j, '(') && (hasDay(s) || s.part !== null) && s.weekdays.length === 0) {
    const to = stepWeekday(c, s, j + 1)
    if (to > 0 && isSign(c, to, ')')) return to + 1
    if (to > 0) s.weekdays = []
    return -1
  }
  if (!isComma(c, j)) return -1
  return afterComma(c, s, j + 1)
}

function afterComma(c: Scan, s: Slots, j: number): number {
  const conj = lexAt(c, j)?.conj === true
  if (conj) return -1
  if ((s.part !== null || s.deictic !== null) && s.weekdays.length === 0 && s.days.length === 0) {
    const to = stepWeekday(c, s, j)
    if (to > 0) return to
  }
  if (s.weekdays.length > 0 && s.turn === null) return Math.max(stepNumeric(c, s, j), stepDays(c, s, j))
  const year = s.month !== null && s.years.length === 0 && s.turn === null ? digits(c, j, 4) : -1
  return year >= 1900 && year < 2100 && c.tokens[j + 1]?.kind !== 'word' ? stepYear(c, s, j) : -1
}

/** Reads as many pieces as fit together from token `i`; null when there is none. */
export function slotsAt(c: Scan, i: number): Slots | null {
  const s = empty(c, i)
  let to = advance(c, s, i)
  if (to < 0) return null
  while (to > 0) {
    s.to = to
    to = advance(c, s, to)
    if (to < 0) to = bridge(c, s, s.to)
  }
  return s
}
