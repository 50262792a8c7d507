/** Clock times. */

import type { PartCode } from '../../lexicon/calendar.ts'
import { cardinalAt, ordinalAt } from './numbers.ts'
import { digits, does, follows, isComma, isSign, lexAt, type Scan, skip, touches } from './scan.ts'

/** A time of day, on the 24-hour clock. */
export interface Clock {
  readonly h: number
  readonly m: number
  readonly part: PartCode | null
  readonly utc: boolean
  readonly to: number
}

interface Raw {
  readonly h: number
  readonly m: number
  readonly to: number
}

function digital(c: Scan, i: number, comma: boolean): Raw | null {
  const h = digits(c, i, 2)
  const m = digits(c, i + 2, 2)
  const sign = isSign(c, i + 1, ':') || isSign(c, i + 1, '.') || (comma && isComma(c, i + 1))
  if (h < 0 || h > 24 || m < 0 || m > 59 || !sign || c.tokens[i + 2]?.form.length !== 2) return null
  if (!touches(c, i) || !touches(c, i + 1)) return null
  const seconds = isSign(c, i + 3, ':') && digits(c, i + 4, 2) >= 0 && touches(c, i + 2) && touches(c, i + 3)
  return { h, m, to: seconds ? i + 5 : i + 3 }
}

function fractionAt(c: Scan, i: number): number {
  const lex = lexAt(c, i)
  if (lex?.fraction === 'half') return 30
  return lex?.fraction === 'quarter' ? 15 : -1
}

/** Minutes after or before the hour: and a half, less a quarter, and twenty minutes. */
function minutes(c: Scan, raw: Raw): Raw {
  const less = does(c, raw.to, 'less')
  const at = less ? raw.to + 1 : does(c, raw.to, 'and') ? raw.to + 1 : raw.to
  const joined = less || at !== raw.to || lexAt(c, at)?.conj === true
  if (!joined) return raw
  const fraction = fractionAt(c, at)
  const count = fraction >= 0 ? null : cardinalAt(c, at)
  const counted = count !== null && lexAt(c, count.to)?.unit === 'minute'
  const value = fraction >= 0 ? fraction : counted ? (count as { n: number }).n : -1
  if (value < 0 || value > 59) return raw
  const to = fraction >= 0 ? at + 1 : (count as { to: number }).to + 1
  return less ? { h: raw.h - 1, m: 60 - value, to } : { h: raw.h, m: value, to }
}

function spoken(c: Scan, i: number): Raw | null {
  const ordinal = ordinalAt(c, i)
  const number = ordinal?.fem ? ordinal : null
  const n = number?.n ?? digits(c, i, 2)
  if (n < 0 || n > 24) return null
  return minutes(c, { h: n, m: 0, to: number?.to ?? i + 1 })
}

function onDay(h: number, part: PartCode | null): number {
  if (part === null || h > 12) return h % 24
  if (part === 'MO') return h % 12
  if (part === 'MI') return h < 4 ? h + 12 : h
  if (part === 'NI') return h === 12 ? 0 : h < 5 ? h : h + 12
  return h === 12 ? 12 : h + 12
}

function zoneAt(c: Scan, i: number): { readonly utc: boolean; readonly to: number } {
  if (does(c, i, 'utc')) return { utc: true, to: skip(c, i, 'utc') }
  if (!does(c, i, 'zone')) return { utc: false, to: i }
  return does(c, i + 1, 'utc')
    ? { utc: true, to: skip(c, i + 1, 'utc') }
    : { utc: false, to: Math.min(i + 2, c.tokens.length) }
}

function finish(c: Scan, raw: Raw, told: PartCode | null): Clock {
  const at = skip(c, raw.to, 'of')
  const lex = lexAt(c, at)
  const own = lex?.part !== undefined && lex.deictic === undefined && told === null && !lex.conj ? lex : null
  const part = own?.part ?? told
  const zone = zoneAt(c, own?.to ?? raw.to)
  return { h: onDay(raw.h, part), m: raw.m, part, utc: zone.utc, to: zone.to }
}

function hasPart(c: Scan, to: number, strict: boolean): boolean {
  const of = skip(c, to, 'of')
  const lex = lexAt(c, of)
  if (lex?.part === undefined || lex.conj) return false
  const after = lexAt(c, lex.to)
  const dated = (after?.deictic !== undefined || after?.weekday !== undefined) && !after.conj
  return of !== to || lex.adverb === true || dated || !strict
}

/**
 * The clock time at a token. Without the word for it, digits need a zone or a part of the day, and an ordinal a part of
 * the day and a preposition before, so that «in its tenth session» stays a number.
 */
export function clockAt(c: Scan, i: number, part: PartCode | null): Clock | null {
  const lead = lexAt(c, i)
  const token = c.tokens[i]
  if (lead?.roles?.includes('clock')) {
    const raw = digital(c, lead.to, true) ?? spoken(c, lead.to)
    return raw === null ? null : finish(c, raw, part)
  }
  if (token?.kind === 'number') {
    const raw = digital(c, i, true)
    if (raw === null) return null
    const utc = does(c, raw.to, 'utc')
    const zoned = isSign(c, i + 1, ':') && (does(c, raw.to, 'zone') || hasPart(c, raw.to, false))
    return utc || zoned ? finish(c, raw, part) : null
  }
  const ordinal = lead?.ordinal === undefined ? null : spoken(c, i)
  if (ordinal === null || !hasPart(c, ordinal.to, true) || !(follows(c, i, 'in') || follows(c, i, 'at') || lead?.prep))
    return null
  return finish(c, ordinal, part)
}
