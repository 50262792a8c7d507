/** The date reader: every expression of calendar time in a text, resolved against the day of publication. */
import type { TimeExpression, TimexType } from '../../model/reading.ts'
import type { RawToken } from '../../text/tokenise.ts'
import { parseDay, parseHour } from './day.ts'
import { lexiconOf } from './lexicon.ts'
import { matchAt } from './rules.ts'
import type { Scan } from './scan.ts'
import type { CalendarPack } from './types.ts'
import { edtf } from './value.ts'
import { reflow, standsAlone } from './layout.ts'

/** A part of an expression that names two dates: each with its own place and value. */
export interface TimePart {
  readonly start: number
  readonly end: number
  readonly value: string
}

/** An expression before it is put into a reading: vague words and feasts included, ranges with their members. */
export interface FoundTime extends TimeExpression {
  /** No calendar value, or a feast: left out of readings. */
  readonly extra: boolean
  readonly parts: readonly TimePart[]
}

/** Everything that looks like time. Readings take {@link readTimes}. */
export function findTimes(text: string, tokens: readonly RawToken[], published: string | null, calendar: CalendarPack): FoundTime[] {
  const flat = reflow(tokens)
  const c: Scan = {
    text,
    tokens: flat,
    lexicon: lexiconOf(calendar),
    anchor: published === null ? null : parseDay(published),
    hour: published === null ? null : parseHour(published),
    memo: new Array(flat.length),
    last: null,
  }
  const found: FoundTime[] = []
  for (let i = 0; i < flat.length; i++) {
    const match = matchAt(c, i)
    if (match === null) continue
    const { start, to, type, period, value, timex, rule, inferred, extra, parts } = match
    const end = (flat[to - 1] as RawToken).end
    if (period !== null && type !== 'SET') c.last = period
    if (!standsAlone(flat, i, to)) {
      const edtfValue = value ?? (period === null ? null : edtf(period))
      found.push({ start, end, text: text.slice(start, end), type: type as TimexType, value: edtfValue, timex, rule, confidence: inferred ? 'inferred' : 'stated', extra, parts })
    }
    i = to - 1
  }
  return found
}

/**
 * The time expressions of a text, in order, without overlap. `published` is an ISO 8601 date or date-time, null where
 * unknown: then nothing is resolved that the text itself does not tell. Vague words and feasts are not among them.
 */
export function readTimes(text: string, tokens: readonly RawToken[], published: string | null, calendar: CalendarPack): TimeExpression[] {
  return findTimes(text, tokens, published, calendar)
    .filter((t) => !t.extra)
    .map(({ extra: _, parts: __, ...time }) => time)
}
