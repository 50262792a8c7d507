import type { Days } from '../../model/record.ts'
import { memo } from './memo.ts'

/** Days since 1970-01-01 of a civil date of the proleptic Gregorian calendar. */
export const dayNumber: (date: string) => number = memo(countDays)

function countDays(date: string): number {
  const [y = 1970, m = 1, d = 1] = date.split('-').map(Number)
  const year = m <= 2 ? y - 1 : y
  const era = Math.floor(year / 400)
  const yoe = year - era * 400
  const doy = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + d - 1
  return era * 146097 + yoe * 365 + Math.floor(yoe / 4) - Math.floor(yoe / 100) + doy - 719468
}

/** The civil date of a day number, `YYYY-MM-DD`. */
export function dateOf(day: number): string {
  const z = day + 719468
  const era = Math.floor(z / 146097)
  const doe = z - era * 146097
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365)
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100))
  const mp = Math.floor((5 * doy + 2) / 153)
  const month = mp < 10 ? mp + 3 : mp - 9
  const year = yoe + era * 400 + (month <= 2 ? 1 : 0)
  const pad = (n: number, width: number): string => String(n).padStart(width, '0')
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(doy - Math.floor((153 * mp + 2) / 5) + 1, 2)}`
}

/** A date so many days later (or earlier). */
export function shift(date: string, days: number): string {
  return dateOf(dayNumber(date) + days)
}

const FULL = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/

function lastOf(year: string, month: string): string {
  const next =
    month === '12'
      ? `${String(Number(year) + 1).padStart(4, '0')}-01-01`
      : `${year}-${String(Number(month) + 1).padStart(2, '0')}-01`
  return shift(next, -1)
}

/** First and last day of one EDTF date without unknown digits but, at most, those of the year's last places. */
function daysOfDate(value: string): Days | null {
  const plain = value.replace(/[~?%]/g, '')
  const decade = /^(\d{1,3})(X{1,3})$/.exec(plain)
  if (decade?.[1] && decade[2] && plain.length === 4) {
    const from = plain.replaceAll('X', '0')
    return { from: `${from === '0000' ? '0001' : from}-01-01`, to: `${plain.replaceAll('X', '9')}-12-31` }
  }
  const [, year, month, day] = FULL.exec(plain.replace(/-XX/g, '')) ?? []
  if (year === undefined || year === '0000') return null
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` }
  if (Number(month) < 1 || Number(month) > 12) return null
  return day === undefined
    ? { from: `${year}-${month}-01`, to: lastOf(year, month) }
    : { from: `${year}-${month}-${day}`, to: `${year}-${month}-${day}` }
}

/** The days an EDTF date or interval covers; null where the year is unknown, an end is open, or it is no date. */
export function daysOf(edtf: string | null): Days | null {
  if (edtf === null) return null
  const [first = '', last = first] = edtf.split('/')
  const a = daysOfDate(first)
  const b = daysOfDate(last)
  return a && b && a.from <= b.to ? { from: a.from, to: b.to } : null
}

/** Number of days from the first to the last, both counted. */
export function width(days: Days): number {
  return dayNumber(days.to) - dayNumber(days.from) + 1
}

/** Days between two intervals: 0 where they overlap, 1 where they adjoin. */
export function gap(a: Days, b: Days): number {
  return Math.max(0, dayNumber(a.from) - dayNumber(b.to), dayNumber(b.from) - dayNumber(a.to))
}
