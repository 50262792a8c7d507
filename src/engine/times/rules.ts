/** The rules: what may start at a token, tried in order; the longest match wins. */
import type { TimexType } from '../../model/reading.ts'
import type { TimePart } from './index.ts'
import { civil } from './day.ts'
import type { Lex } from './lexicon.ts'
import type { Unit } from './types.ts'
import { wordsAt, yearNumberAt } from './numbers.ts'
import { nthAt } from './nth.ts'
import { periodAt } from './periods.ts'
import { type Amount, amountAt, everyAt, isMeasured } from './quantity.ts'
import { after, distant, famousYear, refPeriod, resolve } from './resolve.ts'
import { digits, does, follows, isSign, isStop, lexAt, type Scan, skip, startOf, tenseAt, touches } from './scan.ts'
import { refAt, type Slots, slotsAt } from './slots.ts'
import { dayPeriod, edtf, firstDay, hijriDay, type Period, span, timex } from './value.ts'
import { dayOfYear } from './choose.ts'
import { toHijri } from './hijri.ts'

/** A match of a rule at a token. */
export interface Match {
  readonly start: number
  /** Index after the last token. */
  readonly to: number
  readonly type: TimexType
  readonly period: Period | null
  /** Overrides the period's EDTF: durations and sets. */
  readonly value: string | null
  readonly timex: string | null
  readonly rule: string
  readonly inferred: boolean
  readonly extra: boolean
  readonly parts: readonly TimePart[]
}

const COARSE: ReadonlySet<string> = new Set(['day', 'week', 'month', 'year'])


type Rule = (c: Scan, i: number) => Match | null

const PLAIN = { value: null, extra: false, parts: [] as readonly TimePart[] }

/** Whether the date is part of a name: «the revolution of 25 …». */
function isNamed(c: Scan, i: number): boolean {
  const before = lexAt(c, i - 1)
  return before?.nameHead === true
}

function isBareYearContext(c: Scan, i: number, to: number): boolean {
  const n = digits(c, i, 4)
  if (n < 1800 || n > 2099) return false
  if (lexAt(c, to)?.era === 'ce' && touches(c, i)) return true
  if (isSign(c, i - 1, '(') && isSign(c, to, ')')) return c.tokens[i - 2]?.kind === 'word' && n <= 2040
  if (!follows(c, i, 'in') && !follows(c, i, 'between') && !follows(c, i, 'from')) return false
  const next = c.tokens[to]
  if (next?.kind === 'punct' && (next.form === '%' || next.form === ':')) return false
  return n % 100 !== 0 || isStop(c, to) || next?.kind === 'punct' || (lexAt(c, to)?.roles ?? []).length > 0
}

/** A year in words after a preposition; nothing counted may follow. */
const spelledYear: Rule = (c, i) => {
  const words = c.tokens[i]?.kind === 'word' ? wordsAt(c, i) : null
  if (words === null || words.n < 1500 || words.n > 2100 || words.to - i < 2) return null
  if (!(follows(c, i, 'in') || follows(c, i, 'from') || follows(c, i, 'between')) || !isClosed(c, words.to)) return null
  const period: Period = { grain: 'year', y: words.n }
  return { ...PLAIN, start: startOf(c, i), to: words.to, type: 'DATE', period, timex: timex(period), rule: 'year.spelled', inferred: false }
}

const bareYear: Rule = (c, i) => {
  if (c.tokens[i]?.kind !== 'number') return null
  const year = yearNumberAt(c, i)
  if (year === null || !isBareYearContext(c, i, year.to) || lexAt(c, year.to)?.unit !== undefined) return null
  const era = lexAt(c, year.to)?.era === 'ce' ? year.to + 1 : year.to
  const period: Period = { grain: 'year', y: year.n }
  return { ...PLAIN, start: startOf(c, i), to: era, type: 'DATE', period, timex: timex(period), rule: 'year.bare', inferred: false }
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
  return s.refs[0] === undefined ? 'date' : `${s.refs[0].unit}.${s.refs[0].by === 'same' || s.refs[0].by === 'next' ? 'anaphor' : 'relative'}`
}

/** Whether the phrase before `i` ends there: at a stop, a sign or a glue word. */
function isClosed(c: Scan, i: number): boolean {
  const kind = c.tokens[i]?.kind
  return kind === undefined || kind === 'punct' || kind === 'break' || (lexAt(c, i)?.roles ?? []).length > 0
}

/** Whether a bare month word is a month here: its spelling is free, or what stands around it says so. */
function isMonthHere(c: Scan, s: Slots, i: number): boolean {
  const qualified = s.years.length > 0 || s.turn !== null || s.refs.length > 0
  if (s.days.length > 0) return s.risky === null || qualified || follows(c, i, 'in')
  if (s.years.length > 0 || s.turn !== null || s.refs.length > 0 || s.edge !== null) return true
  if (s.risky === null) return true
  const before = lexAt(c, i - 1)?.near === true || follows(c, i, 'in') || follows(c, i, 'since') || follows(c, i, 'between') || follows(c, i, 'from')
  if (s.risky === 'weak') return before || lexAt(c, i)?.prep === true
  return s.hijri && follows(c, i, 'in') && isClosed(c, s.to)
}

function hasCore(s: Slots): boolean {
  return s.deictic !== null || s.weekdays.length > 0 || s.days.length > 0 || s.month !== null || s.years.length > 0 || s.refs.length > 0 || s.clock !== null
}

function isDate(c: Scan, s: Slots, i: number): boolean {
  if (!hasCore(s) || (s.month !== null && !isMonthHere(c, s, i))) return false
  if (s.years.length > 0 && s.month === null && s.era === null && (s.years[0] as number) < 1200) return false
  return true
}

function isTight(c: Scan, at: number): boolean {
  return isSign(c, at - 1, '-') || isSign(c, at - 1, '–') || isSign(c, at - 1, '/')
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

function matchSlots(c: Scan, s: Slots, i: number): Match {
  const { period, timex: value, inferred } = resolve(c, s, i)
  const type = s.clock !== null || s.part !== null ? 'TIME' : 'DATE'
  const lost = period === null && s.refs.some((r) => typeof r.by === 'string')
  const extra = lost || (isNamed(c, i) && s.years.length === 0) || (!follows(c, i, 'since') && s.years.length === 0 && famousYear(c, s, i) !== null)
  return { ...PLAIN, start: s.start, to: s.to, type, period, timex: value, rule: ruleName(s), inferred, extra, parts: partsOf(c, s, period) }
}

/** Fills what the first member of a range leaves to the second: «between May and June 2012». */
function lend(a: Slots, b: Slots): Slots {
  const bare = a.years.length === 0 && a.turn === null && a.refs.length === 0
  if (!bare || a.month === null || b.month === null) return a
  return { ...a, years: b.years.slice(0, 1), turn: b.turn, refs: b.refs.filter((r) => r.unit === 'year'), era: b.era }
}

const MOVED_WITHIN = 5

/** Whether something is put off «from … to …»: two dates, not a range. */
function isMoved(c: Scan, i: number): boolean {
  for (let j = i - 1; j >= 0 && j > i - MOVED_WITHIN && !isStop(c, j); j--) if (does(c, j, 'move')) return true
  return false
}

function rangeSecond(c: Scan, i: number, to: number, s: Slots | null): number {
  const dash = isSign(c, to, '-') || isSign(c, to, '–') || isSign(c, to, '/')
  if (dash) return to + 1
  if (follows(c, i, 'from') && does(c, to, 'to') && !isMoved(c, i)) return (lexAt(c, to) as Lex).to
  const days = s !== null && s.days.length > 0 && s.month !== null && !follows(c, i, 'in')
  if (days && does(c, to, 'to')) return (lexAt(c, to) as Lex).to
  if (!follows(c, i, 'between')) return -1
  if (does(c, to, 'and')) return to + 1
  return lexAt(c, to)?.conj === true ? to : -1
}

function joined(c: Scan, a: Match, b: Match): Match | null {
  if (a.type !== 'DATE' || b.type !== 'DATE') return null
  if (a.period === null || b.period === null) return c.anchor === null ? { ...a, to: b.to, period: null, timex: null, rule: 'range', inferred: true } : null
  const [from, to] = [firstDay(a.period), firstDay(b.period)]
  if (from !== null && to !== null && from > to) return null
  const period = span(a.period, b.period)
  const parts = [a, b].map((m) => ({ start: m.start, end: c.tokens[m.to - 1]?.end as number, value: edtf(m.period as Period) }))
  return { ...a, to: b.to, period, timex: timex(period), rule: 'range', inferred: a.inferred || b.inferred, parts }
}

function rangeOfYears(c: Scan, i: number, a: Match): Match | null {
  if (a.period?.grain !== 'year') return null
  const at = rangeSecond(c, i, a.to, null)
  const year = at < 0 ? null : yearNumberAt(c, at)
  if (year === null || year.n <= a.period.y || year.n > 2199) return null
  const period: Period = { grain: 'year', y: year.n }
  const b: Match = { ...a, start: startOf(c, at), to: year.to, period, timex: timex(period) }
  return joined(c, a, b)
}

function rangeOf(c: Scan, i: number, s: Slots): Match | null {
  const at = rangeSecond(c, i, s.to, s)
  const b = at < 0 ? null : slotsAt(c, at)
  if (b === null || !isDate(c, b, at) || (isSign(c, at - 1, '/') && b.month === null)) return null
  return joined(c, matchSlots(c, lend(s, b), i), matchSlots(c, b, at))
}

const date: Rule = (c, i) => {
  const s = slotsAt(c, i)
  if (s === null || !isDate(c, s, i)) return null
  const match = matchSlots(c, s, i)
  if (s.days.length > 0 && match.period === null && c.anchor !== null) return null
  return rangeOfYears(c, i, match) ?? rangeOf(c, i, s) ?? match
}

const yearRange: Rule = (c, i) => {
  const year = bareYear(c, i)
  return year === null ? null : rangeOfYears(c, i, year)
}

/** Two years joined by a dash. */
const yearPair: Rule = (c, i) => {
  const [a, b] = [digits(c, i, 4), digits(c, i + 2, 4)]
  if (a < 1900 || b <= a || b > 2099 || !touches(c, i) || !touches(c, i + 1) || !isTight(c, i + 2)) return null
  if (isSign(c, i + 1, '/') || isSign(c, i - 1, '/') || isSign(c, i + 3, '/') || isSign(c, i + 3, '-')) return null
  const found = span({ grain: 'year', y: a }, { grain: 'year', y: b })
  return { ...PLAIN, start: startOf(c, i), to: i + 3, type: 'DATE', period: found, timex: timex(found), rule: 'range', inferred: false }
}

const nth: Rule = (c, i) => {
  const found = nthAt(c, i)
  if (found === null) return null
  return { ...PLAIN, start: startOf(c, i), to: found.to, type: 'DATE', period: found.period, timex: timex(found.period), rule: 'day.nth', inferred: true }
}

const period: Rule = (c, i) => {
  const found = periodAt(c, i)
  if (found === null) return null
  return { ...PLAIN, start: startOf(c, i), to: found.to, type: 'DATE', period: found.period, timex: found.period === null ? null : timex(found.period), rule: found.period?.grain ?? 'decade', inferred: found.inferred }
}

/** The words before an amount that let a unit alone count as one: for a year, since a month. */
function licensed(c: Scan, i: number, a: Amount): boolean {
  if (!a.bare) return true
  const from = beforeAbout(c, i)
  if (a.unit === 'decade' && c.tokens[a.to]?.kind === 'word' && !isMeasured(c, a.to)) return false
  return follows(c, from, 'since') || follows(c, from, 'during') || (follows(c, from, 'later') && isMeasured(c, a.to))
}

/** Index of the word for "about" that stands before `i`, or `i`. */
function beforeAbout(c: Scan, i: number): number {
  if (does(c, i - 1, 'about')) return i - 1
  return follows(c, i, 'about') ? i - 2 : i
}

function durationMatch(a: Amount): Match {
  return { ...PLAIN, start: a.start, to: a.to, type: 'DURATION', period: null, value: a.iso, timex: a.iso, rule: 'duration', inferred: false }
}

/** «all week», «throughout the year». */
const throughout: Rule = (c, i) => {
  const lex = lexAt(c, i)
  if (lex?.unit === undefined || lex.count !== 1 || !lex.definite || !COARSE.has(lex.unit) || !does(c, i - 1, 'throughout')) return null
  const iso = `P1${lex.unit.charAt(0).toUpperCase()}`
  return { ...PLAIN, start: lex.start, to: lex.to, type: 'DURATION', period: null, value: iso, timex: iso, rule: 'duration.throughout', inferred: false }
}

const duration: Rule = (c, i) => {
  const a = amountAt(c, i)
  if (a === null || !licensed(c, i, a)) return null
  return { ...durationMatch(a), extra: follows(c, i, 'age') }
}

const LETTERS: Readonly<Partial<Record<Unit, string>>> = { minute: 'PTXM', hour: 'PTXH', day: 'PXD', week: 'PXW', month: 'PXM', year: 'PXY' }

/** «several months», «long years»: no number, so not in readings. */
const unnumbered: Rule = (c, i) => {
  const several = does(c, i, 'several')
  const lex = lexAt(c, several ? i + 1 : i)
  const iso = lex?.unit === undefined || lex.count !== 3 || lex.definite ? undefined : LETTERS[lex.unit]
  if (lex === null || iso === undefined || (!several && !does(c, lex.to, 'many'))) return null
  const to = does(c, lex.to, 'many') ? lex.to + 1 : lex.to
  return { ...PLAIN, start: startOf(c, i), to, type: 'DURATION', period: null, value: iso, timex: iso, rule: 'vague', inferred: false, extra: true }
}

/** «this time next year»: the month of publication in the year named. */
const sameTime: Rule = (c, i) => {
  const near = lexAt(c, i)
  if (near?.near !== true || !does(c, near.to, 'moment') || !does(c, near.to + 1, 'of')) return null
  const ref = refAt(c, near.to + 2)
  const year = ref === null || ref.ref.unit !== 'year' ? null : refPeriod(c, ref.ref)
  if (ref === null || year?.grain !== 'year' || c.anchor === null) return null
  const found: Period = { grain: 'month', y: year.y, m: civil(c.anchor).m }
  return { ...PLAIN, start: near.start, to: ref.to, type: 'DATE', period: found, timex: timex(found), rule: 'month.same-time', inferred: true }
}

function afterAbout(c: Scan, i: number): number {
  return skip(c, i, 'about')
}

/** «ago» and «from now»; measured from another event, the amount alone is a duration. */
const distance: Rule = (c, i) => {
  const ago = does(c, i, 'ago')
  if (!ago && !does(c, i, 'later')) return null
  const lead = lexAt(c, i) as Lex
  const at = afterAbout(c, lead.to)
  const a = amountAt(c, at)
  if (a === null || a.prep || !COARSE.has(a.unit) || isMeasured(c, a.to)) return null
  if (!ago && (tenseAt(c, i) !== 'future' || does(c, a.to, 'in'))) return null
  const by = ago ? -a.n : a.n
  const to = does(c, a.to, 'about') ? a.to + 1 : a.to
  const base = { ...PLAIN, start: lead.start, to, type: 'DATE' as const, rule: ago ? 'ago' : 'later' }
  return { ...base, ...(c.anchor === null ? { period: null, timex: null, inferred: true } : distant(c.anchor, a.unit, by)) }
}

/** «a year after that»: counted from the date read before. */
const afterThat: Rule = (c, i) => {
  if (!does(c, i, 'then')) return null
  const lead = lexAt(c, i) as Lex
  const a = amountAt(c, lead.to)
  if (a === null || !a.prep || !COARSE.has(a.unit)) return null
  const moved = after(c, a.unit === 'week' ? 'day' : a.unit, a.unit === 'week' ? 7 * a.n : a.n)
  return { ...PLAIN, start: lead.start, to: a.to, type: 'DATE', period: moved, timex: moved === null ? null : timex(moved), rule: 'after-that', inferred: true, extra: moved === null }
}

const every: Rule = (c, i) => {
  const found = everyAt(c, i)
  if (found === null) return null
  return { ...PLAIN, start: startOf(c, i), to: found.to, type: 'SET', period: null, value: found.iso, timex: found.timex, rule: 'set.every', inferred: false }
}

const adverbialSet: Rule = (c, i) => {
  const lex = lexAt(c, i)
  if (lex?.set === undefined) return null
  return { ...PLAIN, start: lex.start, to: lex.to, type: 'SET', period: null, value: lex.set, timex: lex.set, rule: 'set', inferred: false }
}

const vague: Rule = (c, i) => {
  const lex = lexAt(c, i)
  if (lex?.vague === undefined) return null
  return { ...PLAIN, start: lex.start, to: lex.to, type: 'DATE', period: null, timex: lex.vague, rule: 'vague', inferred: true, extra: true }
}

function feastDay(anchor: number, { m, d, hijri }: NonNullable<Lex['feast']>): number | null {
  if (!hijri) return dayOfYear(anchor, m, d, null, { turn: null, tense: null })
  const { y } = toHijri(anchor)
  const days = [y - 1, y, y + 1].map((k) => firstDay(hijriDay(k, m, d)) as number)
  return days.reduce((a, b) => (Math.abs(b - anchor) < Math.abs(a - anchor) ? b : a))
}

const feast: Rule = (c, i) => {
  const lex = lexAt(c, i)
  if (lex?.feast === undefined) return null
  const day = c.anchor === null ? null : feastDay(c.anchor, lex.feast)
  const found = day === null ? null : dayPeriod(day)
  return { ...PLAIN, start: lex.start, to: lex.to, type: 'DATE', period: found, timex: found === null ? null : timex(found), rule: 'feast', inferred: true, extra: true }
}

const RULES: readonly Rule[] = [throughout, yearRange, yearPair, nth, date, period, afterThat, distance, every, duration, bareYear, adverbialSet, sameTime, feast, unnumbered, vague, spelledYear]

function starts(c: Scan, i: number): boolean {
  const token = c.tokens[i]
  if (token === undefined) return false
  if (token.kind === 'punct') return token.form === '(' && c.tokens[i + 1]?.kind === 'number'
  return token.kind === 'number' || (token.kind === 'word' && c.lexicon.starters.has(token.form))
}

/** The longest match that starts at a token; the earlier rule where two are equally long. */
export function matchAt(c: Scan, i: number): Match | null {
  if (!starts(c, i)) return null
  let best: Match | null = null
  for (const rule of RULES) {
    const match = rule(c, i)
    if (match !== null && (best === null || match.to > best.to)) best = match
  }
  return best
}
