/** The Umm al-Qura calendar as Intl tells it, both ways, on day numbers. */
import type { Civil } from './day.ts'

const FORMAT = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
})

const known = new Map<number, Civil>()

function ask(day: number): Civil {
  const part: Record<string, number> = {}
  for (const { type, value } of FORMAT.formatToParts(day * 86_400_000)) part[type] = Number.parseInt(value, 10)
  return { y: part.year ?? 0, m: part.month ?? 1, d: part.day ?? 1 }
}

/** The Hijri date of a day number. */
export function toHijri(day: number): Civil {
  const seen = known.get(day)
  if (seen !== undefined) return seen
  const date = ask(day)
  if (known.size > 4096) known.clear()
  known.set(day, date)
  return date
}

function estimate(y: number, m: number): number {
  return Math.floor((11 * y + 3) / 30) + 354 * (y - 1) + Math.ceil(29.5 * (m - 1)) - 492_149 + 1
}

function ordinalOf({ y, m, d }: Civil): number {
  return (y * 12 + m) * 30 + d
}

/** Day number of the first of a Hijri month. */
export function hijriMonthStart(y: number, m: number): number {
  let day = estimate(y, m)
  for (let step = 0; step < 8; step++) {
    const here = toHijri(day)
    if (here.y === y && here.m === m) return day - here.d + 1
    day += ordinalOf(here) < ordinalOf({ y, m, d: 1 }) ? Math.max(1, 31 - here.d) : -here.d
  }
  return day
}

/** Day number of a Hijri date; `d` is not checked against the month's length. */
export function fromHijri({ y, m, d }: Civil): number {
  return hijriMonthStart(y, m) + d - 1
}

/** Day number of the last day of a Hijri month. */
export function hijriMonthEnd(y: number, m: number): number {
  return (m === 12 ? hijriMonthStart(y + 1, 1) : hijriMonthStart(y, m + 1)) - 1
}
