/** Dates in digits: day first, or year first; with or without the year. */
import { digits, isSign, isStop, lexAt, type Scan, touches } from './scan.ts'

/** A date in digits. */
export interface NumericDate {
  readonly y: number | null
  readonly m: number
  readonly d: number
  readonly hijri: boolean
  readonly to: number
}

const SIGNS = ['/', '-', '.']

function signAt(c: Scan, i: number): string | null {
  return SIGNS.find((sign) => isSign(c, i, sign)) ?? null
}

function fullYear(n: number, token: string | undefined): number {
  if (token?.length !== 2) return n
  return n < 70 ? 2000 + n : 1900 + n
}

function isHijri(c: Scan, y: number, to: number): boolean {
  return lexAt(c, to)?.era === 'ah' || (y >= 1300 && y < 1500)
}

function withYear(c: Scan, i: number): NumericDate | null {
  const [a, b, e] = [digits(c, i, 4), digits(c, i + 2, 2), digits(c, i + 4, 4)]
  if (a < 0 || b < 0 || e < 0 || signAt(c, i + 1) === null || signAt(c, i + 1) !== signAt(c, i + 3)) return null
  if (!touches(c, i) || !touches(c, i + 1) || !touches(c, i + 2) || !touches(c, i + 3)) return null
  const yearFirst = (c.tokens[i]?.form.length ?? 0) === 4
  const year = fullYear(yearFirst ? a : e, c.tokens[yearFirst ? i : i + 4]?.form)
  if (year < 1000 || year > 2199) return null
  const day = yearFirst ? e : a
  const swap = b > 12 && day <= 12
  const [m, d] = swap ? [day, b] : [b, day]
  if (m < 1 || m > 12 || d < 1 || d > 31) return null
  const hijri = isHijri(c, year, i + 5)
  const era = lexAt(c, i + 5)
  const to = era?.era !== undefined && touches(c, i + 4) ? era.to : hijri && era?.era === 'ah' ? era.to : i + 5
  return { y: year, m, d, hijri, to }
}

/** Near the start of a line and before a bracket or slash: where a dateline's date stands. */
function isDateline(c: Scan, i: number): boolean {
  let back = i - 1
  while (back >= 0 && back > i - 5 && c.tokens[back]?.kind !== 'break') back--
  const lineStart = back < 0 || c.tokens[back]?.kind === 'break'
  const after = i + 3
  return (
    lineStart &&
    i - back > 1 &&
    (isSign(c, after, '(') || isSign(c, after, '/') || isSign(c, after, '-') || isSign(c, after, ':'))
  )
}

function withoutYear(c: Scan, i: number, told: boolean): NumericDate | null {
  const [d, m] = [digits(c, i, 2), digits(c, i + 2, 2)]
  const sign = signAt(c, i + 1)
  if (d < 1 || m < 1 || sign === null || sign === '.' || !touches(c, i) || !touches(c, i + 1)) return null
  if (isSign(c, i + 3, '%') || (isSign(c, i + 3, '.') && touches(c, i + 2) && !isStop(c, i + 3))) return null
  if (lexAt(c, i + 3)?.unit !== undefined || lexAt(c, i + 3)?.month !== undefined) return null
  const padded = sign === '/' && c.tokens[i + 2]?.form.startsWith('0') === true
  if (!told && !padded && !isDateline(c, i)) return null
  if (d <= 31 && m <= 12) return { y: null, m, d, hijri: false, to: i + 3 }
  return d <= 12 && m <= 31 ? { y: null, m: d, d: m, hijri: false, to: i + 3 } : null
}

/** The date in digits at a token. Without a year it needs to be told a date by what stands before, or a dateline around it. */
export function numericAt(c: Scan, i: number, told: boolean): NumericDate | null {
  if (c.tokens[i]?.kind !== 'number') return null
  return withYear(c, i) ?? withoutYear(c, i, told)
}
