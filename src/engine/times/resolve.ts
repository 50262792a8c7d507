/** From slots to a value. */

import type { Unit } from '../../lexicon/calendar.ts'
import { dayOfWeek, dayOfYear, type Lean, yearOfMonth } from './choose.ts'
import { addMonths, civil, monthLength, two, weekdayOf } from './day.ts'
import { toHijri } from './hijri.ts'
import { follows, type Scan, tenseAt } from './scan.ts'
import { hasDay, type Ref, type Slots } from './slots.ts'
import {
  countedFrom,
  dayPeriod,
  edtf,
  firstDay,
  gregorianDay,
  hijriDay,
  hijriMonth,
  type Period,
  span,
  timex,
  weekPeriod,
  yearOf,
} from './value.ts'
import { writtenOn } from './written.ts'

/** A resolved expression. `period` is null where nothing is known. */
export interface Resolved {
  readonly period: Period | null
  readonly timex: string | null
  readonly inferred: boolean
}

const NOTHING: Resolved = { period: null, timex: null, inferred: true }

function told(period: Period | null, inferred: boolean): Resolved {
  return period === null ? NOTHING : { period, timex: timex(period), inferred }
}

function pair(periods: readonly (Period | null)[]): Period | null {
  const known = periods.filter((p) => p !== null)
  if (known.length < periods.length || known[0] === undefined) return null
  return known.length === 1 ? known[0] : span(known[0], known.at(-1) as Period)
}

/** Moves by whole units from a day; null for units that are not of the calendar. */
function shift(day: number, unit: Unit, by: number): Period | null {
  const date = civil(day)
  switch (unit) {
    case 'day':
      return dayPeriod(day + by)
    case 'week':
      return weekPeriod(day + by * 7)
    case 'month': {
      const { y, m } = addMonths({ ...date, d: 1 }, by)
      return { grain: 'month', y, m }
    }
    case 'year':
      return { grain: 'year', y: date.y + by }
    case 'decade':
      return { grain: 'decade', y: Math.floor(date.y / 10) * 10 + by * 10 }
    case 'century':
      return { grain: 'century', c: Math.floor(date.y / 100) + by }
    default:
      return null
  }
}

/** Whole units after the date read before; null where that is not told finely enough. */
export function after(c: Scan, unit: Unit, by: number): Period | null {
  if (c.last === null || (unit !== 'day' && unit !== 'week' && unit !== 'month' && unit !== 'year')) return null
  const from = countedFrom(c.last, unit, by === 0 ? 'first' : 'last')
  return from === null ? null : shift(from, unit, by)
}

/** The period that a reference means. */
export function refPeriod(c: Scan, { unit, by }: Ref): Period | null {
  if (by === 'same' || by === 'next') {
    return after(c, unit, by === 'same' ? 0 : 1)
  }
  return c.anchor === null ? null : shift(c.anchor, unit, by)
}

function leanAt(c: Scan, s: Slots, i: number): Lean {
  return { turn: s.turn, tense: follows(c, i, 'since') ? 'past' : tenseAt(c, i) }
}

function refOf(s: Slots, unit: Unit): Ref | null {
  return s.refs.find((r) => r.unit === unit) ?? null
}

interface Year {
  readonly y: number | null
  readonly told: boolean
  readonly inferred: boolean
}

/** The year told by the slots: in digits, or as «last year». */
function yearSlot(c: Scan, s: Slots): Year {
  const ref = refOf(s, 'year')
  if (s.years[0] !== undefined) return { y: s.years[0], told: true, inferred: false }
  if (ref === null) return { y: null, told: false, inferred: true }
  const period = refPeriod(c, ref)
  return { y: period === null ? null : yearOf(period), told: true, inferred: true }
}

function hijriYear(c: Scan, s: Slots, lean: Lean): number | null {
  if (s.years[0] !== undefined) return s.years[0] < 1600 ? s.years[0] : null
  if (c.anchor === null) return null
  const now = toHijri(c.anchor)
  const m = s.month as number
  if (lean.turn === 1 || (lean.turn === null && (lean.tense === 'future' || lean.tense === 'present')))
    return m > now.m || (m === now.m && lean.turn === null) ? now.y : now.y + 1
  if (lean.turn === -1) return m < now.m ? now.y : now.y - 1
  if (lean.turn === 0) return now.y
  return m <= now.m ? now.y : m - now.m <= 1 ? now.y : now.y - 1
}

const THIRD = [1, 11, 21]

function resolveHijri(c: Scan, s: Slots, lean: Lean): Resolved {
  const y = hijriYear(c, s, lean)
  const m = s.month as number
  if (y === null) return NOTHING
  const inferred = s.years.length === 0
  if (s.third !== null) {
    const month = hijriMonth(y, m)
    const first = (firstDay(month) as number) + (THIRD[s.third - 1] as number) - 1
    const last = s.third === 3 && month.grain === 'span' ? (firstDay(month.to) as number) : first + 9
    return told(span(dayPeriod(first), dayPeriod(last)), inferred)
  }
  if (s.days.length === 0) return told(hijriMonth(y, m), inferred)
  return told(pair(s.days.map((d) => hijriDay(y, m, d))), inferred)
}

/** The year of a day that its month and day alone name. */
export function famousYear(c: Scan, s: Slots, i: number): number | null {
  const before = c.tokens[i - 1]?.form ?? ''
  return c.lexicon.heads.find((h) => h.m === s.month && h.d === s.days[0] && h.after.has(before))?.y ?? null
}

function yearlessDay(m: number, d: number): Period | null {
  return d <= (m === 2 ? 29 : monthLength(2001, m)) ? { grain: 'yearless', m, d } : null
}

function bareDays(c: Scan, s: Slots, i: number, lean: Lean): Resolved {
  const m = s.month as number
  const famous = famousYear(c, s, i)
  if (famous !== null) return told(pair(s.days.map((d) => gregorianDay(famous, m, d))), true)
  if (c.anchor === null) return told(pair(s.days.map((d) => yearlessDay(m, d))), false)
  const last = s.days.at(-1) as number
  const day = dayOfYear(c.anchor, m, last, s.weekdays.at(-1) ?? null, lean)
  if (day === null) return NOTHING
  return told(pair(s.days.map((d) => gregorianDay(civil(day).y, m, d))), true)
}

function resolveMonth(c: Scan, s: Slots, i: number, lean: Lean): Resolved {
  const m = s.month as number
  const year = yearSlot(c, s)
  if (s.days.length > 0) {
    if (!year.told) return bareDays(c, s, i, lean)
    const y = year.y
    return y === null
      ? told(pair(s.days.map((d) => yearlessDay(m, d))), true)
      : told(pair(s.days.map((d) => gregorianDay(y, m, d))), year.inferred)
  }
  if (year.told || c.anchor === null) return told({ grain: 'month', y: year.y, m }, year.told && year.inferred)
  return told({ grain: 'month', y: yearOfMonth(c.anchor, m, lean), m }, true)
}

/** Days counted inside «this month», «last month». */
function resolveDaysOf(c: Scan, s: Slots, ref: Ref): Resolved {
  const month = refPeriod(c, ref)
  if (month === null || month.grain !== 'month' || month.y === null) return NOTHING
  const { y, m } = month
  return told(pair(s.days.map((d) => gregorianDay(y, m, d))), true)
}

/** A day whose month is not told: the nearest that its weekday allows, in the direction of the tense. */
function resolveBareDay(c: Scan, s: Slots, { tense }: Lean): Resolved {
  const { anchor } = c
  if (anchor === null) return { period: null, timex: `XXXX-XX-${two(s.days[0] as number)}`, inferred: true }
  const months = [-2, -1, 0, 1, 2].map((k) => addMonths({ ...civil(anchor), d: 1 }, k))
  const days = months
    .map(({ y, m }) => gregorianDay(y, m, s.days[0] as number))
    .flatMap((p) => (p?.grain === 'day' ? [p.day] : []))
  const weekday = s.weekdays[0]
  const fitting = days.filter((day) => weekday === undefined || weekdayOf(day) === weekday)
  const ahead = fitting.find((day) => day >= anchor)
  const behind = fitting.filter((day) => day <= anchor).at(-1)
  const pick = tense === 'future' || tense === 'present' ? (ahead ?? behind) : (behind ?? ahead)
  return pick === undefined ? NOTHING : told(dayPeriod(pick), true)
}

const SMALL_HOURS = 5

/** The day that «today» and its like start from: with a weekday, one that fits it; after midnight «this evening» of a past clause is the day before. */
function today(c: Scan, s: Slots, i: number): number {
  const anchor = c.anchor as number
  if (s.weekdays.length > 0) return writtenOn(anchor, s.deictic as number, s.weekdays[0])
  if (c.hour === null || c.hour >= SMALL_HOURS || s.deictic !== 0) return anchor
  const late = s.part === 'AF' || s.part === 'EV' || s.part === 'MI'
  return late && tenseAt(c, i) !== 'future' ? anchor - 1 : anchor
}

function resolveWeekdays(c: Scan, s: Slots, lean: Lean): Resolved {
  const week = refOf(s, 'week')
  if (week !== null) {
    const period = refPeriod(c, week)
    const monday = period === null ? null : firstDay(period)
    return monday === null ? NOTHING : told(pair(s.weekdays.map((w) => dayPeriod(monday + w - 1))), true)
  }
  if (c.anchor === null) return { period: null, timex: `XXXX-WXX-${s.weekdays[0]}`, inferred: true }
  const first = dayOfWeek(c.anchor, s.weekdays[0] as number, lean)
  const days = s.weekdays.map((w) => first + ((w - (s.weekdays[0] as number) + 7) % 7))
  return told(pair(days.map(dayPeriod)), true)
}

function resolveYears(s: Slots): Resolved {
  const years = s.years.map((y): Period => {
    if (s.era !== 'ah' && !(y >= 1300 && y < 1480 && s.era !== 'ce' && s.hijri)) return { grain: 'year', y }
    return span(hijriDay(y, 1, 1), dayPeriod(dayNumberOfHijriYearEnd(y)))
  })
  return told(pair(years), false)
}

function dayNumberOfHijriYearEnd(y: number): number {
  return (firstDay(hijriDay(y + 1, 1, 1)) as number) - 1
}

function resolveDate(c: Scan, s: Slots, i: number): Resolved {
  const lean = leanAt(c, s, i)
  const monthRef = refOf(s, 'month')
  if (s.days.length > 0 && s.month === null)
    return monthRef === null ? resolveBareDay(c, s, lean) : resolveDaysOf(c, s, monthRef)
  if (s.month !== null && (s.days.length > 0 || s.deictic === null)) {
    return s.hijri ? resolveHijri(c, s, lean) : resolveMonth(c, s, i, lean)
  }
  if (s.deictic !== null) return c.anchor === null ? NOTHING : told(dayPeriod(today(c, s, i) + s.deictic), true)
  if (s.weekdays.length > 0) return resolveWeekdays(c, s, lean)
  if (s.years.length > 0) return resolveYears(s)
  const ref = s.refs[0]
  return ref === undefined ? NOTHING : told(refPeriod(c, ref), true)
}

function clockSuffix(s: Slots): string {
  if (s.clock !== null) return `T${two(s.clock.h)}:${two(s.clock.m)}${s.utc ? 'Z' : ''}`
  return s.part === null ? '' : `T${s.part}`
}

function tellsDate(s: Slots): boolean {
  return hasDay(s) || s.month !== null || s.years.length > 0 || s.refs.length > 0
}

/** Value of the slots read from token `i`; a clock time alone is of the day read before. A part of the day or a clock time adds to the TIMEX3 value only. */
export function resolve(c: Scan, s: Slots, i: number): Resolved {
  const date = resolveDate(c, s, i)
  const suffix = clockSuffix(s)
  if (suffix === '') return date
  const day = date.period?.grain === 'day' ? edtf(date.period) : 'XXXX-XX-XX'
  const bare = s.clock !== null && !tellsDate(s) && c.last?.grain === 'day'
  return { ...date, period: bare ? c.last : date.period, timex: day + suffix }
}

/** The day that lies a number of units before or after the day of publication, at the unit's own grain. */
export function distant(anchor: number, unit: Unit, by: number): Resolved {
  if (unit === 'week') {
    const day = anchor + by * 7
    return { period: dayPeriod(day), timex: timex(weekPeriod(day)), inferred: true }
  }
  return told(shift(anchor, unit, by), true)
}
