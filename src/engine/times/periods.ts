/** Quarters, halves, seasons, decades and centuries. */

import { civil, dayNumber, mondayOf } from './day.ts'
import type { Lex } from './lexicon.ts'
import { ordinalAt, yearNumberAt } from './numbers.ts'
import { whichOf } from './quantity.ts'
import { refAt } from './refs.ts'
import { refPeriod } from './resolve.ts'
import { does, lexAt, type Scan, skip, tenseAt } from './scan.ts'
import { type Period, yearOf } from './value.ts'

/** A period and the index after it. */
export interface PeriodMatch {
  /** Null for «the past decade» of an undated article. */
  readonly period: Period | null
  readonly to: number
  readonly inferred: boolean
}

/** A year, told or referred to, behind an optional «of». */
function yearAt(c: Scan, i: number): { readonly y: number; readonly to: number; readonly inferred: boolean } | null {
  const at = skip(c, i, 'of')
  const ref = refAt(c, at)
  if (ref !== null && ref.ref.unit === 'year') {
    const period = refPeriod(c, ref.ref)
    const y = period === null ? null : yearOf(period)
    return y === null ? null : { y, to: ref.to, inferred: true }
  }
  const word = lexAt(c, at)
  const named = word?.unit === 'year' && word.count === 1 && !word.conj
  const year = yearNumberAt(c, named ? (word as Lex).to : at)
  return year === null || year.n < 1500 ? null : { y: year.n, to: year.to, inferred: false }
}

function fractionAt(c: Scan, lex: Lex): PeriodMatch | null {
  if (lex.fraction === undefined) return null
  const which = whichOf(c, lex.to)
  if (which === null) return null
  const year = yearAt(c, which.to)
  const of = lex.fraction === 'quarter' ? 4 : 2
  const n = which.n === -1 ? of : which.n
  if (year === null || n > of) return null
  return { period: { grain: lex.fraction, y: year.y, n }, to: year.to, inferred: year.inferred }
}

/** The third week of 2027, the last week of this year: ISO weeks. */
function weekOfYear(c: Scan, lex: Lex): PeriodMatch | null {
  if (lex.unit !== 'week' || lex.count !== 1 || !lex.definite) return null
  const which = whichOf(c, lex.to)
  const year = which === null ? null : yearAt(c, which.to)
  if (which === null || year === null || which.n > 53) return null
  const first = mondayOf(dayNumber({ y: year.y, m: 1, d: 4 }))
  const monday = which.n === -1 ? mondayOf(dayNumber({ y: year.y, m: 12, d: 28 })) : first + (which.n - 1) * 7
  return { period: { grain: 'week', monday }, to: year.to, inferred: year.inferred }
}

const SEASON_MONTH = { WI: 1, SP: 4, SU: 7, FA: 10 } as const

function seasonYear(c: Scan, i: number, season: keyof typeof SEASON_MONTH, turn: -1 | 0 | 1 | null): number | null {
  if (c.anchor === null) return null
  const { y } = civil(c.anchor)
  const years = [y - 2, y - 1, y, y + 1, y + 2]
  const start = (k: number): number =>
    dayNumber({ y: season === 'WI' ? k - 1 : k, m: season === 'WI' ? 12 : SEASON_MONTH[season] - 1, d: 1 })
  const anchor = c.anchor
  if (turn === 1 || (turn === null && tenseAt(c, i) === 'future')) return years.find((k) => start(k) > anchor) ?? null
  if (turn === -1) return years.filter((k) => start(k) + 90 <= anchor).at(-1) ?? null
  return years.filter((k) => start(k) <= anchor).at(-1) ?? null
}

function seasonAt(c: Scan, i: number, lex: Lex): PeriodMatch | null {
  const { season } = lex
  if (season === undefined) return null
  const year = yearAt(c, lex.to)
  if (year !== null) return { period: { grain: 'season', y: year.y, season }, to: year.to, inferred: year.inferred }
  const after = lexAt(c, lex.to)
  const near = lexAt(c, i - 1)?.near === true
  const turn = after?.turn ?? (near ? 0 : null)
  if (turn === null) return null
  const y = seasonYear(c, i, season, turn)
  return { period: { grain: 'season', y, season }, to: after?.turn === undefined ? lex.to : after.to, inferred: true }
}

/** A century: the nineteenth, the past one. */
function centuryAt(c: Scan, i: number): { readonly c: number; readonly to: number; readonly inferred: boolean } | null {
  const lex = lexAt(c, i)
  if (lex?.unit !== 'century' || lex.count !== 1) return null
  const ordinal = lex.definite ? ordinalAt(c, lex.to) : null
  if (ordinal !== null && does(c, ordinal.to, 'bc')) return null
  if (ordinal !== null) return { c: ordinal.n - 1, to: ordinal.to, inferred: false }
  const ref = refAt(c, i)
  const period = ref === null ? null : refPeriod(c, ref.ref)
  return ref === null || period?.grain !== 'century' ? null : { c: period.c, to: ref.to, inferred: true }
}

function nearestDecade(c: Scan, tens: number): number {
  const y = c.anchor === null ? 2000 : civil(c.anchor).y
  const here = Math.floor(y / 100) * 100 + tens
  return here <= y ? here : here - 100
}

function decadeAt(c: Scan, lex: Lex): PeriodMatch | null {
  if (lex.decade !== undefined) {
    const century = centuryAt(c, skip(c, lex.to, 'of'))
    if (century !== null)
      return {
        period: { grain: 'decade', y: century.c * 100 + lex.decade },
        to: century.to,
        inferred: century.inferred,
      }
    return { period: { grain: 'decade', y: nearestDecade(c, lex.decade) }, to: lex.to, inferred: true }
  }
  if (lex.unit !== 'decade' || !lex.definite || lex.count !== 1) return null
  const ordinal = whichOf(c, lex.to)
  if (ordinal === null) return null
  const century = centuryAt(c, skip(c, ordinal.to, 'of'))
  const n = ordinal.n === -1 ? 10 : ordinal.n
  if (century === null || n > 10) return null
  return { period: { grain: 'decade', y: century.c * 100 + (n - 1) * 10 }, to: century.to, inferred: century.inferred }
}

function coarseRef(c: Scan, i: number): PeriodMatch | null {
  const ref = refAt(c, i)
  if (ref === null || ref.ref.unit !== 'decade') return null
  const period = refPeriod(c, ref.ref)
  return { period, to: ref.to, inferred: true }
}

/** The quarter, half, season, decade or century at a token; «the beginning of» may stand before it. */
export function periodAt(c: Scan, i: number): PeriodMatch | null {
  const first = lexAt(c, i)
  if (first === null) return null
  const skipped =
    first.edge !== undefined && first.ordinal === undefined ? skip(c, first.to, 'of') : first.near ? first.to : i
  const lex = lexAt(c, skipped)
  if (lex === null || (skipped !== i && (lex.conj || lex.prep))) return null
  const century = centuryAt(c, skipped)
  if (century !== null)
    return { period: { grain: 'century', c: century.c }, to: century.to, inferred: century.inferred }
  return fractionAt(c, lex) ?? weekOfYear(c, lex) ?? seasonAt(c, skipped, lex) ?? decadeAt(c, lex) ?? coarseRef(c, i)
}
