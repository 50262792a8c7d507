/** Reads one date expression piece by piece into slots: part of the day, weekday, day, month, year, "last", "of this month". */
import { clockAt } from './clock.ts'
import type { Lex } from './lexicon.ts'
import { numericAt } from './numeric.ts'
import { digits, does, follows, isComma, isSign, isStop, lexAt, type Scan, skip, startOf } from './scan.ts'
import { ordinalAt, wordsAt, yearNumberAt } from './numbers.ts'
import type { PartCode, Unit } from './types.ts'

/** A unit placed by a qualifier: last month, this week, the next day. */
export interface Ref {
  readonly unit: Unit
  /** Whole units from now; `same` and `next` point to the date read before. */
  readonly by: -2 | -1 | 0 | 1 | 2 | 'same' | 'next'
}

/** What the pieces of a date expression say. */
export interface Slots {
  /** Index of the first token. */
  readonly from: number
  /** Offset of the first letter. */
  start: number
  /** Index after the last token. */
  to: number
  part: PartCode | null
  clock: { readonly h: number; readonly m: number } | null
  utc: boolean
  deictic: number | null
  dual: boolean
  weekdays: readonly number[]
  /** Days of the month; two for a range or a pair. */
  days: readonly number[]
  /** Token indices of the days, to split a pair. */
  dayAt: readonly number[]
  month: number | null
  hijri: boolean
  risky: 'weak' | 'strong' | null
  years: readonly number[]
  yearAt: readonly number[]
  era: 'ce' | 'ah' | null
  refs: readonly Ref[]
  turn: -1 | 0 | 1 | null
  edge: 'START' | 'MID' | 'END' | null
  third: 1 | 2 | 3 | null
  numeric: boolean
}

function empty(c: Scan, i: number): Slots {
  return {
    from: i,
    start: startOf(c, i),
    to: i,
    part: null,
    clock: null,
    utc: false,
    deictic: null,
    dual: false,
    weekdays: [],
    days: [],
    dayAt: [],
    month: null,
    hijri: false,
    risky: null,
    years: [],
    yearAt: [],
    era: null,
    refs: [],
    turn: null,
    edge: null,
    third: null,
    numeric: false,
  }
}

/** A step reads one piece at a token and returns the index after it, or -1. */
type Step = (c: Scan, s: Slots, j: number) => number

/** Whether a calendar day is already told. */
function hasDay(s: Slots): boolean {
  return s.deictic !== null || s.weekdays.length > 0 || s.days.length > 0
}

/** The month at a token, with its second name: «X/Y», «X (Y)», «X Y». */
export function monthAt(c: Scan, i: number): { readonly lex: Lex; readonly to: number; readonly pair: boolean } | null {
  const lex = lexAt(c, i)
  if (lex?.month === undefined) return null
  const same = (j: number): number => {
    const other = lexAt(c, j)
    return other !== null && other.month === lex.month && !other.prep && other.hijri === lex.hijri ? other.to : -1
  }
  const open = isSign(c, lex.to, '(')
  const slash = isSign(c, lex.to, '/') || isSign(c, lex.to, '-')
  const to = same(open || slash ? lex.to + 1 : lex.to)
  if (to < 0 || (open && !isSign(c, to, ')'))) return { lex, to: lex.to, pair: false }
  return { lex, to: open ? to + 1 : to, pair: true }
}

/** A day of the month: one or two digits, or an ordinal. */
function dayAt(c: Scan, i: number): { readonly d: number; readonly to: number } | null {
  const bracketed = isSign(c, i, '(') && isSign(c, i + 2, ')')
  const n = digits(c, bracketed ? i + 1 : i, 2)
  if (n >= 1 && n <= 31) return { d: n, to: bracketed ? i + 3 : i + 1 }
  const ordinal = ordinalAt(c, i)
  if (ordinal !== null && ordinal.n <= 31 && !ordinal.fem) return { d: ordinal.n, to: ordinal.to }
  const words = wordsAt(c, i)
  return words !== null && words.n > 1 && words.n <= 31 ? { d: words.n, to: words.to } : null
}

/** Index of the second member after the first of a pair or range; -1 if none follows. */
function second(c: Scan, j: number): number {
  if (isSign(c, j, '-') || isSign(c, j, '–')) return j + 1
  if (does(c, j, 'and') || does(c, j, 'to')) return (lexAt(c, j) as Lex).to
  return lexAt(c, j)?.conj === true ? j : -1
}

function daysAt(c: Scan, i: number): { readonly days: number[]; readonly at: number[]; readonly to: number } | null {
  const first = dayAt(c, i)
  if (first === null) return null
  const days = [first.d]
  const at = [i]
  let to = first.to
  for (let next = second(c, to); next >= 0; next = second(c, to)) {
    const day = dayAt(c, next)
    if (day === null || day.d <= (days.at(-1) as number)) break
    days.push(day.d)
    at.push(next)
    to = day.to
  }
  return { days, at, to }
}

const stepClock: Step = (c, s, j) => {
  if (s.clock !== null) return -1
  const clock = clockAt(c, j, s.part)
  if (clock === null) return -1
  s.clock = { h: clock.h, m: clock.m }
  s.utc = clock.utc
  s.part ??= clock.part
  return clock.to
}

const stepNumeric: Step = (c, s, j) => {
  if (s.days.length > 0 || s.month !== null) return -1
  const date = numericAt(c, j, s.weekdays.length > 0 || s.deictic !== null || s.dual || follows(c, j, 'in') || follows(c, j, 'at') || isDayWord(lexAt(c, j - 1)))
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

function isDayWord(lex: Lex | null): boolean {
  return lex?.unit === 'day' && lex.definite !== true && (lex.count === 1 || lex.construct === true)
}

/** Digits after «day» or a weekday that nothing counted follows: the day of a month that is not named. */
function isBareDay(c: Scan, i: number): boolean {
  const d = digits(c, i, 2)
  if (d < 1 || d > 31) return false
  const next = c.tokens[i + 1]
  const glue = (lexAt(c, i + 1)?.roles ?? []).some((r) => r === 'in' || r === 'to')
  return next === undefined || isStop(c, i + 1) || isComma(c, i + 1) || glue
}

function bareDay(c: Scan, s: Slots, i: number): number {
  s.days = [digits(c, i, 2)]
  s.dayAt = [i]
  return i + 1
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

/** Whether «for the …» follows: the day after something, not after the date read before. */
function isMeasuredBy(c: Scan, i: number): boolean {
  return c.tokens[i]?.form.startsWith(c.lexicon.pack.proclitics.contraction.written) === true
}

const stepPart: Step = (c, s, j) => {
  const lex = lexAt(c, j)
  if (lex?.part === undefined || lex.deictic !== undefined || s.part !== null) return -1
  if (lex.era !== undefined && s.clock === null) return -1
  if (lex.conj && startOf(c, j) !== s.start) return -1
  s.part = lex.part
  return lex.to
}

const stepWeekday: Step = (c, s, j) => {
  const lex = lexAt(c, j)
  if (lex?.weekday === undefined || s.weekdays.length > 0 || s.days.length > 0) return -1
  if ((lex.conj || lex.prep) && startOf(c, j) !== s.start) return -1
  s.weekdays = [lex.weekday]
  if (!s.dual) return lex.to
  const next = second(c, lex.to)
  const other = next < 0 ? null : lexAt(c, next)
  if (other?.weekday === undefined) return lex.to
  s.weekdays = [lex.weekday, other.weekday]
  return other.to
}

/** The month word, then «of», as they may stand before a month's name. */
function beforeMonth(c: Scan, i: number): number {
  const of = skip(c, i, 'of')
  const word = lexAt(c, of)
  return word?.unit === 'month' && word.count !== 3 && !word.prep && lexAt(c, word.to)?.month !== undefined ? word.to : of
}

function setMonth(c: Scan, s: Slots, i: number): number {
  const month = monthAt(c, i)
  if (month === null || month.lex.prep || month.lex.conj) return -1
  s.month = month.lex.month as number
  s.hijri = month.lex.hijri === true
  return month.to
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
  const ref = after < 0 && (s.weekdays.length === 0 || digits(c, j, 2) >= 0) ? monthRefAt(c, skip(c, to, 'of')) : null
  if (after < 0 && ref === null) return -1
  s.days = days
  s.dayAt = at
  if (ref !== null) s.refs = [ref.ref]
  return ref?.to ?? after
}

function monthRefAt(c: Scan, i: number): { readonly ref: Ref; readonly to: number } | null {
  const found = refAt(c, skip(c, i, 'in'))
  return found?.ref.unit === 'month' ? found : null
}

const stepMonth: Step = (c, s, j) => {
  if (s.month !== null || s.days.length > 0 || s.deictic !== null || s.weekdays.length > 0) return -1
  const word = lexAt(c, j)
  const named = word?.unit === 'month' && word.count === 1 && word.definite !== true ? word.to : j
  const month = monthAt(c, named)
  if (month === null || (named !== j && (month.lex.conj || month.lex.prep))) return -1
  if (month.lex.conj && startOf(c, j) !== s.start) return -1
  s.month = month.lex.month as number
  s.hijri = month.lex.hijri === true
  s.risky = named === j && !month.pair ? (month.lex.risky ?? null) : null
  return month.to
}

function withEra(c: Scan, s: Slots, to: number): number {
  const era = lexAt(c, to)
  const word = era?.era === undefined && era?.unit === 'year' ? lexAt(c, era.to) : era
  if (word?.era === undefined) return to
  s.era = word.era
  return word.to
}

/** A year: with the word for it, or bare where what stands before lets it be one. */
const stepYear: Step = (c, s, j) => {
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

/** «before last», «after next». */
function twoAway(c: Scan, i: number): -2 | 0 | 2 {
  const turn = lexAt(c, i + 1)?.turn
  if (turn === -1 && does(c, i, 'ago')) return -2
  return turn === 1 && does(c, i, 'later') ? 2 : 0
}

/** This month, last week, the same year, the year before. */
export function refAt(c: Scan, i: number): { readonly ref: Ref; readonly to: number } | null {
  const lead = lexAt(c, i)
  if (lead === null) return null
  const near = lead.near === true
  const far = lead.roles?.includes('anaphor') === true && lead.unit === undefined && !lead.conj
  const unit = near || far ? lexAt(c, lead.to) : lead
  if (unit?.unit === undefined || unit.count !== 1 || ((near || far) && (unit.conj || unit.prep))) return null
  if (near && unit.definite && unit.unit !== 'decade') return { ref: { unit: unit.unit, by: 0 }, to: unit.to }
  if (far && unit.definite) return { ref: { unit: unit.unit, by: 'same' }, to: unit.to }
  const after = lexAt(c, unit.to)
  if (after === null || !unit.definite || after.conj) return null
  if (after.turn !== undefined) return { ref: { unit: unit.unit, by: after.turn }, to: after.to }
  const far2 = twoAway(c, unit.to)
  if (far2 !== 0) return { ref: { unit: unit.unit, by: far2 }, to: unit.to + 2 }
  if (after.roles?.includes('self')) return { ref: { unit: unit.unit, by: 'same' }, to: after.to }
  if (after.roles?.includes('next') && !isMeasuredBy(c, after.to)) return { ref: { unit: unit.unit, by: 'next' }, to: after.to }
  return null
}

const COARSE: ReadonlySet<Unit> = new Set(['day', 'week', 'month', 'year'])
const SIZE: Readonly<Partial<Record<Unit, number>>> = { day: 1, week: 2, month: 3, year: 4 }

/** The unit after «the beginning of» needs no «this»: the end of the year is this year's. */
function edgeOf(c: Scan, i: number): { readonly ref: Ref; readonly to: number } | null {
  const lex = lexAt(c, i)
  const fits = lex?.unit === 'week' || lex?.unit === 'month' || lex?.unit === 'year'
  if (lex === null || !fits || lex.count !== 1 || !lex.definite || lex.prep || lex.conj) return null
  if (yearNumberAt(c, lex.to) !== null || (c.tokens[lex.to]?.form.startsWith(c.lexicon.article) && lexAt(c, lex.to) === null)) return null
  return { ref: { unit: lex.unit as Unit, by: 0 }, to: lex.to }
}

const stepRef: Step = (c, s, j) => {
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

const stepTurn: Step = (c, s, j) => {
  const lex = lexAt(c, j)
  if (lex?.turn === undefined || (s.turn !== null && s.days.length === 0) || s.refs.length > 0 || s.years.length > 0) return -1
  if (s.weekdays.length === 0 && s.month === null) return -1
  s.turn = lex.turn
  return lex.to
}

const stepEdge: Step = (c, s, j) => {
  const lex = lexAt(c, j)
  if (lex?.edge === undefined || s.from !== j || hasDay(s) || s.edge !== null || s.part !== null) return -1
  s.edge = lex.edge
  return lex.to
}

/** The first week of a month, the second half of one: known to the month only. */
const stepPortion: Step = (c, s, j) => {
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
const stepDayAfter: Step = (c, s, j) => {
  const d = digits(c, j, 2)
  if (s.month === null || s.days.length > 0 || s.edge !== null || s.years.length > 0 || d < 1 || d > 31) return -1
  if (s.to !== j || !isComma(c, j + 1) || digits(c, j + 2, 4) < 1900) return -1
  s.days = [d]
  s.dayAt = [j]
  return j + 1
}

const stepThird: Step = (c, s, j) => {
  const lex = lexAt(c, j)
  if (lex?.third === undefined || s.third !== null || hasDay(s)) return -1
  const month = monthAt(c, beforeMonth(c, lex.to))
  if (month === null) return -1
  s.third = lex.third
  s.month = month.lex.month as number
  s.hijri = month.lex.hijri === true
  return month.to
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
