import { civil, dayNumber as civilNumber } from '../../engine/times/day.ts'
import type { Days } from '../../model/record.ts'
import { memo } from './memo.ts'

/** Days since 1970-01-01 of a civil date of the proleptic Gregorian calendar. */
export const dayNumber: (date: string) => number = memo(countDays)

function countDays(date: string): number {
  const [y = 1970, m = 1, d = 1] = date.split('-').map(Number)
  return civilNumber({ y, m, d })
}

/** The civil date of a day number, `YYYY-MM-DD`. */
export function dateOf(day: number): string {
  const { y, m, d } = civil(day)
  const pad = (n: number, width: number): string => String(n).padStart(width, '0')
  return `${pad(y, 4)}-${pad(m, 2)}-${pad(d, 2)}`
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
