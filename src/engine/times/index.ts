/** The date reader: every expression of calendar time in a text, resolved against the day of publication. */

import type { CalendarPack } from '../../lexicon/calendar.ts'
import type { TimeExpression } from '../../model/reading.ts'
import type { RawToken } from '../../text/tokenise.ts'
import { parseDay, parseHour } from './day.ts'
import { reflow, standsAlone } from './layout.ts'
import { lexiconOf } from './lexicon.ts'
import type { Match, TimePart } from './match.ts'
import { matchAt } from './rules.ts'
import type { Scan } from './scan.ts'
import { edtf } from './value.ts'
import { writtenDay } from './written.ts'

/** An expression before it is put into a reading: vague words and feasts included, ranges with their members. */
export interface FoundTime extends TimeExpression {
  /** No calendar value, or a feast: left out of readings. */
  readonly extra: boolean
  readonly parts: readonly TimePart[]
}

function scanOf(text: string, tokens: readonly RawToken[], published: string | null, calendar: CalendarPack): Scan {
  const flat = reflow(tokens)
  const anchor = published === null ? null : parseDay(published)
  const c: Scan = {
    text,
    tokens: flat,
    lexicon: lexiconOf(calendar),
    anchor,
    hour: published === null ? null : parseHour(published),
    memo: new Array(flat.length),
    last: null,
  }
  const written = writtenDay(c)
  return written === anchor ? c : { ...c, anchor: written, hour: null }
}

function foundTime(c: Scan, match: Match): FoundTime {
  const { start, to, type, period, timex, rule, inferred, extra, parts } = match
  const end = (c.tokens[to - 1] as RawToken).end
  const value = match.value ?? (period === null ? null : edtf(period))
  const confidence = inferred ? 'inferred' : 'stated'
  return { start, end, text: c.text.slice(start, end), type, value, timex, rule, confidence, extra, parts }
}

/** Everything that looks like time. Readings take {@link readTimes}. */
export function findTimes(
  text: string,
  tokens: readonly RawToken[],
  published: string | null,
  calendar: CalendarPack,
): FoundTime[] {
  const c = scanOf(text, tokens, published, calendar)
  const found: FoundTime[] = []
  for (let i = 0; i < c.tokens.length; i++) {
    const match = matchAt(c, i)
    if (match === null) continue
    if (match.period !== null && match.type !== 'SET') c.last = match.period
    if (!standsAlone(c.tokens, i, match.to)) found.push(foundTime(c, match))
    i = match.to - 1
  }
  return found
}

/**
 * The time expressions of a text, in order, without overlap. `published` is an ISO 8601 date or date-time, null where
 * unknown: then nothing is resolved that the text itself does not tell. Vague words and feasts are not among them.
 */
export function readTimes(
  text: string,
  tokens: readonly RawToken[],
  published: string | null,
  calendar: CalendarPack,
): TimeExpression[] {
  return findTimes(text, tokens, published, calendar)
    .filter((t) => !t.extra)
    .map(({ extra: _, parts: __, ...time }) => time)
}
