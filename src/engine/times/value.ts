/** Calendar periods and how EDTF and TIMEX3 write them. */
import { civil, dayNumber, four, isoOf, isoWeek, mondayOf, monthLength, two } from './day.ts'
import { fromHijri, hijriMonthEnd, hijriMonthStart } from './hijri.ts'

/** A period of the calendar. A year of null is unknown. */
export type Period =
  | { readonly grain: 'day'; readonly day: number }
  | { readonly grain: 'yearless'; readonly m: number; readonly d: number }
  | { readonly grain: 'week'; readonly monday: number }
  | { readonly grain: 'month'; readonly y: number | null; readonly m: number }
  | { readonly grain: 'year'; readonly y: number }
  | { readonly grain: 'quarter' | 'half'; readonly y: number; readonly n: number }
  | { readonly grain: 'season'; readonly y: number | null; readonly season: 'SP' | 'SU' | 'FA' | 'WI' }
  | { readonly grain: 'decade'; readonly y: number }
  | { readonly grain: 'century'; readonly c: number }
  | { readonly grain: 'span'; readonly from: Period; readonly to: Period }

const SEASON = { SP: '21', SU: '22', FA: '23', WI: '24' } as const

/** A day. */
export function dayPeriod(day: number): Period {
  return { grain: 'day', day }
}

/** From one period to another. */
export function span(from: Period, to: Period): Period {
  return { grain: 'span', from, to }
}

function months(y: number, n: number, length: number): string {
  return `${four(y)}-${two((n - 1) * length + 1)}/${four(y)}-${two(n * length)}`
}

/** The EDTF of a period. A week, a quarter and a half-year are intervals. */
export function edtf(p: Period): string {
  switch (p.grain) {
    case 'day':
      return isoOf(p.day)
    case 'yearless':
      return `XXXX-${two(p.m)}-${two(p.d)}`
    case 'week':
      return `${isoOf(p.monday)}/${isoOf(p.monday + 6)}`
    case 'month':
      return `${p.y === null ? 'XXXX' : four(p.y)}-${two(p.m)}`
    case 'year':
      return four(p.y)
    case 'quarter':
      return months(p.y, p.n, 3)
    case 'half':
      return months(p.y, p.n, 6)
    case 'season':
      return `${p.y === null ? 'XXXX' : four(p.y)}-${SEASON[p.season]}`
    case 'decade':
      return `${four(p.y).slice(0, 3)}X`
    case 'century':
      return `${two(p.c)}XX`
    case 'span':
      return `${edge(p.from, 0)}/${edge(p.to, 1)}`
  }
}

function edge(p: Period, side: 0 | 1): string {
  const text = edtf(p)
  return text.includes('/') ? (text.split('/')[side] as string) : text
}

/** The TIMEX3 value of a period. */
export function timex(p: Period): string {
  switch (p.grain) {
    case 'week': {
      const { y, w } = isoWeek(p.monday)
      return `${four(y)}-W${two(w)}`
    }
    case 'quarter':
      return `${four(p.y)}-Q${p.n}`
    case 'half':
      return `${four(p.y)}-H${p.n}`
    case 'season':
      return `${p.y === null ? 'XXXX' : four(p.y)}-${p.season}`
    case 'decade':
      return four(p.y).slice(0, 3)
    case 'century':
      return two(p.c)
    case 'span':
      return `${timex(p.from)}/${timex(p.to)}`
    default:
      return edtf(p)
  }
}

/** First day of a period; null where its year is unknown. */
export function firstDay(p: Period): number | null {
  switch (p.grain) {
    case 'day':
      return p.day
    case 'week':
      return p.monday
    case 'month':
      return p.y === null ? null : dayNumber({ y: p.y, m: p.m, d: 1 })
    case 'year':
    case 'decade':
      return dayNumber({ y: p.y, m: 1, d: 1 })
    case 'span':
      return firstDay(p.from)
    default:
      return null
  }
}

/** The year that a period lies in; null where unknown or where it has several. */
export function yearOf(p: Period): number | null {
  switch (p.grain) {
    case 'day':
      return civil(p.day).y
    case 'week':
      return civil(p.monday).y
    case 'month':
    case 'season':
      return p.y
    case 'year':
    case 'quarter':
    case 'half':
      return p.y
    case 'span':
      return yearOf(p.to)
    default:
      return null
  }
}

const FINENESS: Readonly<Record<Period['grain'], number>> = {
  day: 1,
  yearless: 9,
  week: 2,
  month: 3,
  quarter: 4,
  half: 4,
  season: 9,
  year: 4,
  decade: 9,
  century: 9,
  span: 9,
}

/** The day from which «that day», «the year after» count: first and last day of what was read before, if it is fine enough. */
export function countedFrom(p: Period, unit: 'day' | 'week' | 'month' | 'year', side: 'first' | 'last'): number | null {
  const base = p.grain === 'span' ? (side === 'first' ? p.from : p.to) : p
  return FINENESS[base.grain] <= { day: 1, week: 2, month: 3, year: 4 }[unit] ? firstDay(base) : null
}

/** The week of a day. */
export function weekPeriod(day: number): Period {
  return { grain: 'week', monday: mondayOf(day) }
}

/** A Hijri month as the days it covers. */
export function hijriMonth(y: number, m: number): Period {
  return span(dayPeriod(hijriMonthStart(y, m)), dayPeriod(hijriMonthEnd(y, m)))
}

/** A Hijri day. */
export function hijriDay(y: number, m: number, d: number): Period {
  return dayPeriod(fromHijri({ y, m, d }))
}

/** A Gregorian day, or null when there is no such day. */
export function gregorianDay(y: number, m: number, d: number): Period | null {
  return d >= 1 && d <= monthLength(y, m) ? dayPeriod(dayNumber({ y, m, d })) : null
}
