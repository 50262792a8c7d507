/** What a rule gives. */
import type { TimexType } from '../../model/reading.ts'
import type { Scan } from './scan.ts'
import type { Period } from './value.ts'

/** A part of an expression that names two dates: each with its own place and value. */
export interface TimePart {
  readonly start: number
  readonly end: number
  readonly value: string
}

/** A match of a rule at a token. */
export interface Match {
  readonly start: number
  /** Index after the last token. */
  readonly to: number
  readonly type: TimexType
  readonly period: Period | null
  /** Overrides the period's EDTF: durations and sets. */
  readonly value: string | null
  readonly timex: string | null
  readonly rule: string
  readonly inferred: boolean
  readonly extra: boolean
  readonly parts: readonly TimePart[]
}

/** Units that a calendar date can be moved by. */
export const COARSE: ReadonlySet<string> = new Set(['day', 'week', 'month', 'year'])

/** A rule tries to match at a token. */
export type Rule = (c: Scan, i: number) => Match | null

/** What most matches have in common. */
export const PLAIN = { value: null, extra: false, parts: [] as readonly TimePart[] }
