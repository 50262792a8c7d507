import type { CountUnit } from '../../store/ask/counts.ts'

/** A stretch of time, `end` not in it, in milliseconds since 1970 in UTC. */
export interface TimeWindow {
  readonly start: number
  readonly end: number
}

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const YEAR_MS = 365.25 * DAY_MS
const SHORTEST = HOUR_MS
const MOMENT = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2})(?::(\d{2}))?)?)?)?$/
/** What a record can know of: years 0001 to 9999. */
const EARLIEST = Date.parse('0001-01-01T00:00:00Z')
const LATEST = Date.parse('9999-12-31T00:00:00Z')

function within(ms: number): number {
  return Math.min(LATEST, Math.max(EARLIEST, ms))
}

/**
 * The time that an address's year, month, day, hour or minute covers (`2024`, `2024-05`, `2024-05-20`, `2024-05-20T14`,
 * `2024-05-20T14:30`); null for anything else.
 */
export function momentWindow(text: string): TimeWindow | null {
  const parts = MOMENT.exec(text)
  if (parts === null) return null
  const [, year = '', month, day, hour, minute] = parts
  const start = Date.parse(`${year}-${month ?? '01'}-${day ?? '01'}T${hour ?? '00'}:${minute ?? '00'}:00Z`)
  if (Number.isNaN(start)) return null
  if (minute !== undefined) return { start, end: start + HOUR_MS / 60 }
  if (hour !== undefined) return { start, end: start + HOUR_MS }
  if (day !== undefined) return { start, end: start + DAY_MS }
  const end = new Date(start)
  if (month === undefined) end.setUTCFullYear(end.getUTCFullYear() + 1)
  else end.setUTCMonth(end.getUTCMonth() + 1)
  return { start, end: end.getTime() }
}

/** A moment as an address writes it: a day where it is midnight, else with hour and minute. */
export function momentText(ms: number): string {
  const iso = new Date(within(ms)).toISOString()
  return iso.slice(11, 16) === '00:00' ? iso.slice(0, 10) : iso.slice(0, 16)
}

/** The last day of a window, as the store's questions take it. */
export function lastDay({ end }: TimeWindow): string {
  return new Date(within(end - 1)).toISOString().slice(0, 10)
}

/** The first day of a window. */
export function firstDay({ start }: TimeWindow): string {
  return new Date(within(start)).toISOString().slice(0, 10)
}

/** The unit in which a window's events are counted, so that there are some dozens of bars. */
export function unitOf({ start, end }: TimeWindow): CountUnit {
  const years = (end - start) / YEAR_MS
  return years > 9 ? 'year' : years > 0.5 ? 'month' : 'day'
}

/** Whole days where a window is wide, whole hours where it is narrow: addresses stay short. */
function snapped({ start, end }: TimeWindow): TimeWindow {
  const step = end - start > 4 * DAY_MS ? DAY_MS : end - start > 6 * HOUR_MS ? HOUR_MS : HOUR_MS / 60
  return { start: within(Math.floor(start / step) * step), end: within(Math.ceil(end / step) * step) }
}

/** The window about the same middle, `factor` times as wide; never narrower than an hour. */
export function zoomed({ start, end }: TimeWindow, factor: number): TimeWindow {
  const middle = (start + end) / 2
  const half = Math.max(SHORTEST, (end - start) * factor) / 2
  return snapped({ start: middle - half, end: middle + half })
}

/** The window as wide, moved by a share of its width. */
export function moved({ start, end }: TimeWindow, share: number): TimeWindow {
  const by = (end - start) * share
  return snapped({ start: start + by, end: end + by })
}
