/** Amounts of time: durations, «three days ago», «every two years». */

import type { Unit } from '../../lexicon/calendar.ts'
import type { Lex } from './lexicon.ts'
import { cardinalAt, ordinalAt, yearNumberAt } from './numbers.ts'
import { does, isStop, lexAt, type Scan, skip, startOf } from './scan.ts'

/** An amount of one unit, perhaps with a smaller one added. */
export interface Amount {
  readonly start: number
  readonly to: number
  readonly unit: Unit
  readonly n: number
  /** ISO 8601 of the whole. */
  readonly iso: string
  /** A unit alone in the singular, which counts only after certain words. */
  readonly bare: boolean
  /** Carried a preposition of its own. */
  readonly prep: boolean
}

const LETTER: Readonly<Record<Unit, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  week: 'W',
  month: 'M',
  year: 'Y',
  decade: 'Y',
  century: 'Y',
}

const FACTOR: Readonly<Partial<Record<Unit, number>>> = { decade: 10, century: 100 }
const CLOCKED: ReadonlySet<Unit> = new Set(['second', 'minute', 'hour'])

function isoAmount(unit: Unit, n: number): string {
  return `${CLOCKED.has(unit) ? 'PT' : 'P'}${n * (FACTOR[unit] ?? 1)}${LETTER[unit]}`
}

const HALF: Readonly<Partial<Record<Unit, readonly [number, Unit]>>> = {
  minute: [30, 'second'],
  hour: [30, 'minute'],
  day: [12, 'hour'],
  month: [15, 'day'],
  year: [6, 'month'],
  century: [50, 'year'],
  decade: [5, 'year'],
}
const QUARTER: Readonly<Partial<Record<Unit, readonly [number, Unit]>>> = {
  hour: [15, 'minute'],
  year: [3, 'month'],
  century: [25, 'year'],
}

function joinIso(a: string, b: string): string {
  if (a.endsWith('Y') && b.endsWith('Y'))
    return `P${Number.parseInt(a.slice(1), 10) + Number.parseInt(b.slice(1), 10)}Y`
  if (!b.startsWith('PT')) return a + b.slice(1)
  return a.startsWith('PT') ? a + b.slice(2) : a + b.slice(1)
}

/** «and a half», «and a half of the hour» after an amount. */
function withFraction(c: Scan, amount: Amount): Amount {
  const at = does(c, amount.to, 'and') ? amount.to + 1 : amount.to
  const lex = lexAt(c, at)
  if (lex?.fraction === undefined || (at === amount.to && !lex.conj)) return amount
  const extra = (lex.fraction === 'half' ? HALF : QUARTER)[amount.unit]
  if (extra === undefined) return amount
  const unit = lexAt(c, lex.to)
  const to = unit?.unit === amount.unit && unit.count === 1 ? unit.to : lex.to
  return { ...amount, to, iso: joinIso(amount.iso, isoAmount(extra[1], extra[0])) }
}

const ORDER: readonly Unit[] = ['century', 'decade', 'year', 'month', 'week', 'day', 'hour', 'minute', 'second']

function withSmaller(c: Scan, amount: Amount): Amount {
  const more = addSmaller(c, amount)
  return more.to === amount.to ? amount : withSmaller(c, more)
}

function addSmaller(c: Scan, amount: Amount): Amount {
  const and = does(c, amount.to, 'and')
  const at = and ? amount.to + 1 : amount.to
  if (!and && lexAt(c, at)?.conj !== true && c.tokens[at]?.kind !== 'number') return amount
  if (!and && c.tokens[at]?.kind === 'number') return amount
  const next = counted(c, at)
  if (
    next === null ||
    (next.bare && (amount.bare || isMeasured(c, next.to))) ||
    ORDER.indexOf(next.unit) <= ORDER.indexOf(amount.unit)
  )
    return amount
  return { ...amount, to: next.to, unit: next.unit, bare: false, iso: joinIso(amount.iso, next.iso) }
}

function amount(c: Scan, i: number, unit: Unit, n: number, to: number, bare: boolean): Amount {
  return { start: startOf(c, i), to, unit, n, iso: isoAmount(unit, n), bare, prep: lexAt(c, i)?.prep === true }
}

/** A unit in the singular or dual, with «one» or «two» after it. */
function unitAlone(c: Scan, i: number, lex: Lex): Amount | null {
  if (lex.unit === undefined || lex.construct || lex.count === 3) return null
  if (lex.count === 2) return lex.deictic === undefined ? amount(c, i, lex.unit, 2, lex.to, false) : null
  if (lex.definite || yearNumberAt(c, lex.to) !== null) return null
  const next = lexAt(c, lex.to)
  const one = next?.cardinal === 1 && !next.conj && !next.prep
  const whole = next?.roles?.includes('whole') === true
  return amount(c, i, lex.unit, 1, one || whole ? (next as Lex).to : lex.to, !one && !whole)
}

/** A number, or two joined by «or» (the larger counts), before its unit. */
function numbered(c: Scan, i: number): Amount | null {
  const first = cardinalAt(c, i)
  if (first === null || first.n < 1) return null
  const or = does(c, first.to, 'or') ? cardinalAt(c, first.to + 1) : null
  const number = or ?? first
  const unit = lexAt(c, number.to)
  if (
    unit?.unit === undefined ||
    unit.prep ||
    unit.conj ||
    unit.construct ||
    unit.definite ||
    unit.weekday !== undefined
  )
    return null
  if (unit.count === 2) return null
  const whole = skip(c, unit.to, 'whole')
  return amount(c, i, unit.unit, number.n, whole, false)
}

/** The definite plural, its number and a qualifier: the past five years. */
function qualified(c: Scan, i: number, lex: Lex): Amount | null {
  if (lex.unit === undefined || lex.count !== 3 || !lex.definite) return null
  const first = cardinalAt(c, lex.to)
  if (first === null || lexAt(c, lex.to)?.conj) return null
  const or = does(c, first.to, 'or') ? cardinalAt(c, first.to + 1) : null
  const number = or ?? first
  return amount(c, i, lex.unit, number.n, number.to, false)
}

function counted(c: Scan, i: number): Amount | null {
  const lex = lexAt(c, i)
  const unit = lex === null ? null : (unitAlone(c, i, lex) ?? qualified(c, i, lex))
  return unit ?? numbered(c, i)
}

function withTurn(c: Scan, a: Amount): Amount {
  const lex = lexAt(c, a.to)
  const last = lex?.last === true && !a.bare && lex.conj === false
  return (lex?.turn !== undefined && !a.bare) || last ? { ...a, to: (lex as Lex).to } : a
}

/** Half an hour, a quarter of a century. */
function partial(c: Scan, i: number): Amount | null {
  const lex = lexAt(c, i)
  const unit = lex?.fraction === undefined ? null : lexAt(c, lex.to)
  if (lex?.fraction === undefined || unit?.unit === undefined || unit.count !== 1 || unit.conj || unit.prep) return null
  if (unit.definite && unit.unit !== 'hour') return null
  const parts = (lex.fraction === 'half' ? HALF : QUARTER)[unit.unit]
  return parts === undefined ? null : { ...amount(c, i, parts[1], parts[0], unit.to, false), n: 1 }
}

/** The amount of time at a token. */
export function amountAt(c: Scan, i: number): Amount | null {
  const found = partial(c, i) ?? counted(c, i)
  if (found === null) return null
  if (found.unit === 'second' && found.bare) return null
  const joined = withSmaller(c, withFraction(c, found))
  if (found.bare && joined.to !== found.to) return { ...joined, bare: false }
  return withTurn(c, joined)
}

/** Whether an amount is measured from something told after it: «two days before the visit». */
export function isMeasured(c: Scan, to: number): boolean {
  return does(c, to, 'measure') && !isStop(c, to + 1) && lexAt(c, to + 1)?.vague !== 'PRESENT_REF'
}

/** Index after «every» and what it repeats, with its ISO 8601 period or TIMEX3 weekday; null when it is no set. */
export function everyAt(
  c: Scan,
  i: number,
): { readonly to: number; readonly iso: string; readonly timex: string } | null {
  if (!does(c, i, 'every')) return null
  const at = (lexAt(c, i) as Lex).to
  const word = lexAt(c, at)
  if (word === null || word.conj || word.prep) {
    const digits = cardinalAt(c, at)
    if (digits === null) return null
  }
  const day = word?.unit === 'day' ? lexAt(c, word.to) : word
  const weekday = day?.anyWeekday ?? (word?.unit === 'day' ? day?.weekday : undefined)
  if (weekday !== undefined) return { to: (day as Lex).to, iso: 'P1W', timex: `XXXX-WXX-${weekday}` }
  const found = counted(c, at)
  if (found !== null) return { to: found.to, iso: found.iso, timex: found.iso }
  return (word?.part === 'NI' || word?.part === 'EV' || word?.part === 'MO') && word.deictic === undefined
    ? { to: word.to, iso: 'P1D', timex: `XXXX-XX-XXT${word.part}` }
    : null
}

/** Number of a fraction: which quarter or half; -1 for the last. */
export function whichOf(c: Scan, i: number): { readonly n: number; readonly to: number } | null {
  const ordinal = ordinalAt(c, i)
  if (ordinal !== null) return ordinal
  const lex = lexAt(c, i)
  return lex?.last ? { n: -1, to: lex.to } : null
}
