/** TIMEX3 output for other tools and gold files: vague words and feasts included, ranges as their two members. */

import type { CalendarPack } from '../../lexicon/calendar.ts'
import type { RawToken } from '../../text/tokenise.ts'
import { type FoundTime, findTimes } from './index.ts'

/** One TIMEX3 annotation. */
export interface Timex3 {
  readonly start: number
  readonly end: number
  readonly type: string
  readonly value: string
}

function split({ parts, type }: FoundTime): Timex3[] {
  return parts.map(({ start, end, value }) => ({ start, end, type, value }))
}

/** The expressions of a text under the conventions of TimeML, which differ from a reading's. */
export function readTimex3(
  text: string,
  tokens: readonly RawToken[],
  published: string | null,
  calendar: CalendarPack,
): Timex3[] {
  return findTimes(text, tokens, published, calendar).flatMap((t) =>
    t.parts.length > 1 ? split(t) : [{ start: t.start, end: t.end, type: t.type, value: t.timex ?? 'UNDEF' }],
  )
}
