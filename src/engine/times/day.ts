/**
 * Civil-calendar arithmetic on plain integers. A day is counted from 1970-01-01 = 0 in the proleptic Gregorian calendar;
 * no clock and no time zone take part.
 */

/** A calendar day; `m` and `d` count from 1. */
export interface Civil {
  readonly y: number
  readonly m: number
  readonly d: number
}

/** Day number of a civil date. `d` may run over the month's end; `m` must be 1–12. */
export function dayNumber({ y, m, d }: Civil): number {
  const year = m <= 2 ? y - 1 : y
  const era = Math.floor(year / 400)
  const ofEra = year - era * 400
  const ofYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + d - 1
  return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468
}

/** The civil date of a day number. */
export function civil(day: number): Civil {
  const z = day + 719468
  const era = Math.floor(z / 146097)
  const ofEra = z - era * 146097
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365,
  )
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const mp = Math.floor((5 * ofYear + 2) / 153)
  const m = mp < 10 ? mp + 3 : mp - 9
  return { y: yearOfEra + era * 400 + (m <= 2 ? 1 : 0), m, d: ofYear - Math.floor((153 * mp + 2) / 5) + 1 }
}

/** Days in a month. */
export function monthLength(y: number, m: number): number {
  if (m === 2) return (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0 ? 29 : 28
  return m === 4 || m === 6 || m === 9 || m === 11 ? 30 : 31
}

/** Whether the day exists: 30 February does not. */
export function isCivil({ y, m, d }: Civil): boolean {
  return m >= 1 && m <= 12 && d >= 1 && d <= monthLength(y, m)
}

/** ISO weekday of a day number: Monday 1 … Sunday 7. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

/** Monday of the week that holds a day. */
export function mondayOf(day: number): number {
  return day - weekdayOf(day) + 1
}

/** Moves a date by whole months; the day is cut to the month's end (31 January + 1 month = 28 or 29 February). */
export function addMonths(date: Civil, months: number): Civil {
  const index = date.y * 12 + (date.m - 1) + months
  const y = Math.floor(index / 12)
  const m = index - y * 12 + 1
  return { y, m, d: Math.min(date.d, monthLength(y, m)) }
}

/** Days from one civil date to another; negative when `to` is earlier. */
export function daysBetween(from: Civil, to: Civil): number {
  return dayNumber(to) - dayNumber(from)
}

/** ISO week year and week number of a day. The week year differs from the calendar year around the first of January. */
export function isoWeek(day: number): { readonly y: number; readonly w: number } {
  const thursday = mondayOf(day) + 3
  const y = civil(thursday).y
  return { y, w: Math.floor((thursday - dayNumber({ y, m: 1, d: 1 })) / 7) + 1 }
}

/** Two digits. */
export function two(n: number): string {
  return n < 10 ? `0${n}` : String(n)
}

/** Four digits, as ISO 8601 writes a year. */
export function four(n: number): string {
  return String(n).padStart(4, '0')
}

/** `YYYY-MM-DD`. */
function isoDay({ y, m, d }: Civil): string {
  return `${four(y)}-${two(m)}-${two(d)}`
}

/** `YYYY-MM-DD` of a day number. */
export function isoOf(day: number): string {
  return isoDay(civil(day))
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}))?/

/** Day number of an ISO 8601 date or date-time, in the zone it is written in; null when it is none. */
export function parseDay(iso: string): number | null {
  const found = ISO.exec(iso)
  if (found === null) return null
  const date = { y: Number(found[1]), m: Number(found[2]), d: Number(found[3]) }
  return isCivil(date) ? dayNumber(date) : null
}

/** Hour of an ISO 8601 date-time as written; null where only a day is given. */
export function parseHour(iso: string): number | null {
  const hour = ISO.exec(iso)?.[4]
  return hour === undefined ? null : Number(hour)
}
