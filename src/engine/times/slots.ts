/** What the pieces of one date expression say. */

import type { PartCode, Unit } from '../../lexicon/calendar.ts'
import { type Scan, startOf } from './scan.ts'

/** A unit placed by a qualifier: last month, this week, the next day. */
export interface Ref {
  readonly unit: Unit
  /** Whole units from now; `same` and `next` point to the date read before. */
  readonly by: -2 | -1 | 0 | 1 | 2 | 'same' | 'next'
}

/** What the pieces of a date expression say. */
export interface Slots {
  /** Index of the first token. */
  readonly from: number
  /** Offset of the first letter. */
  start: number
  /** Index after the last token. */
  to: number
  part: PartCode | null
  clock: { readonly h: number; readonly m: number } | null
  utc: boolean
  deictic: number | null
  dual: boolean
  weekdays: readonly number[]
  /** Days of the month; two for a range or a pair. */
  days: readonly number[]
  /** Token indices of the days, to split a pair. */
  dayAt: readonly number[]
  month: number | null
  hijri: boolean
  risky: 'weak' | 'strong' | null
  years: readonly number[]
  yearAt: readonly number[]
  era: 'ce' | 'ah' | null
  refs: readonly Ref[]
  turn: -1 | 0 | 1 | null
  edge: 'START' | 'MID' | 'END' | null
  third: 1 | 2 | 3 | null
  numeric: boolean
}

/** Slots with nothing told, at a token. */
export function empty(c: Scan, i: number): Slots {
  return {
    from: i,
    start: startOf(c, i),
    to: i,
    part: null,
    clock: null,
    utc: false,
    deictic: null,
    dual: false,
    weekdays: [],
    days: [],
    dayAt: [],
    month: null,
    hijri: false,
    risky: null,
    years: [],
    yearAt: [],
    era: null,
    refs: [],
    turn: null,
    edge: null,
    third: null,
    numeric: false,
  }
}

/** Whether a calendar day is already told. */
export function hasDay(s: Slots): boolean {
  return s.deictic !== null || s.weekdays.length > 0 || s.days.length > 0
}
