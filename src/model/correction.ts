import type { EventType } from './reading.ts'
import type { ClaimField, Quote, Report } from './record.ts'

/**
 * Points at a report so that it is found again after a re-reading: by its id if that still exists, else by article,
 * type and overlapping trigger.
 */
export interface ReportAnchor {
  readonly report: string
  readonly article: string
  readonly type: EventType
  readonly trigger: Quote
}

/** What a correction changed. Events are named by their reports, because an event's id may change with its reports. */
export type Change =
  /** The reports of `apart` tell of another event than those of `from`. */
  | { readonly kind: 'split'; readonly apart: readonly ReportAnchor[]; readonly from: readonly ReportAnchor[] }
  /** All these reports tell of one event. */
  | { readonly kind: 'merge'; readonly reports: readonly ReportAnchor[] }
  /** The event that has this report has this value; null empties the field. */
  | {
      readonly kind: 'field'
      readonly of: ReportAnchor
      readonly field: ClaimField
      readonly value: string | null
    }
  /** The report is none: the article does not say this. */
  | { readonly kind: 'reject'; readonly report: ReportAnchor }
  /** A report the reading lacks. */
  | { readonly kind: 'add'; readonly report: Report }
  /** Takes an earlier correction back; undoing an undo restores it. */
  | { readonly kind: 'undo'; readonly correction: string }

/** One correction by a person. Corrections are only ever appended; they are applied in order of `seq`. */
export interface Correction {
  readonly id: string
  /** Position in the order of corrections, from 1. */
  readonly seq: number
  /** Who made it. */
  readonly by: string
  /** When, ISO 8601 in UTC. */
  readonly at: string
  /** Why, in the person's words; null if not told. */
  readonly note: string | null
  readonly change: Change
}
