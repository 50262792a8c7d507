import type { EventType, Modality, Outcome, Stance, Statement } from './reading.ts'
import type { Actor, ClaimField, Quote, Said, Somebody } from './record.ts'

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

/** An event that an article tells of and its reading lacks. Its quotes are words of the article's text. */
export interface AddedEvent {
  readonly article: string
  readonly type: EventType
  readonly trigger: Quote
  readonly participants: readonly Actor[]
  readonly time: string | null
  readonly place: string | null
  readonly round: number | null
  readonly format: string | null
  readonly modality: Modality
  readonly topics: readonly Quote[]
}

/** One field set right. */
export interface FieldChange {
  readonly kind: 'field'
  readonly of: ReportAnchor
  /** The other reports of the event as it was: they stay together, though they say otherwise. */
  readonly with: readonly ReportAnchor[]
  readonly field: ClaimField
  /**
   * The value before. Of `participant` and `topic`, which have several, the one that is taken out: null if one is put
   * in. A `role` is `entity role` on both sides.
   */
  readonly was: string | null
  /** The value now; null empties the field, or only takes the old value out. */
  readonly value: string | null
  /** Words of the article that say so; null if nobody pointed at any. A topic has them always. */
  readonly evidence: Quote | null
  /** Who is put in, of `participant` only. */
  readonly actor: Actor | null
}

/** Points at a statement or an outcome so that it is found again: by its id if that still exists, else by its words. */
export interface SaidAnchor {
  readonly of: Said['of']
  readonly said: string
  readonly article: string
  readonly content: Quote
}

/** What can be set right of a statement, then of an outcome. */
export type SaidField =
  | 'speaker'
  | 'stance'
  | 'mode'
  | 'content'
  | 'cue'
  | 'via'
  | 'event'
  | 'kind'
  | 'party'
  | 'assignee'

/** One field of a statement or an outcome set right. */
export interface SaidChange {
  readonly kind: 'said'
  readonly of: SaidAnchor
  readonly field: SaidField
  /** The value before; of fields that hold several entities, the key of the one that is taken out, null if one is put in. */
  readonly was: string | null
  /** The value now: of `content` and `cue` their words, of `event` the id of its report. Null only takes the old one out. */
  readonly value: string | null
  /** Words of the article that say so; the words themselves where they are what was wrong. */
  readonly evidence: Quote | null
  /** Who is put in. */
  readonly somebody: Somebody | null
  /** The event in which it was said, or that it came of, where that is what was wrong. */
  readonly event: ReportAnchor | null
}

/** What the reading of an article lacks of what was said, or came of a contact. Its quotes are words of its text. */
interface Added {
  readonly article: string
  readonly content: Quote
  readonly event: ReportAnchor | null
}

export interface AddedStatement extends Added, Pick<Statement, 'mode'> {
  readonly of: 'statement'
  readonly speakers: readonly Somebody[]
  readonly stance: Stance
  readonly cue: Quote
  readonly via: readonly Somebody[]
}

export interface AddedOutcome extends Added, Pick<Outcome, 'kind'> {
  readonly of: 'outcome'
  readonly parties: readonly Somebody[]
  readonly assignees: readonly Somebody[]
}

export type AddedSaid = AddedStatement | AddedOutcome

/** What a correction changed. Events are named by their reports, because an event's id may change with its reports. */
export type Change =
  /** The reports of `apart` tell of another event than those of `from`. */
  | { readonly kind: 'split'; readonly apart: readonly ReportAnchor[]; readonly from: readonly ReportAnchor[] }
  /** All these reports tell of one event. */
  | { readonly kind: 'merge'; readonly reports: readonly ReportAnchor[] }
  /** The article says this, and the event that has the report has this value. */
  | FieldChange
  | SaidChange
  /** The reports, or what `said` points at, are none: their articles do not say this. */
  | { readonly kind: 'reject'; readonly reports: readonly ReportAnchor[]; readonly said?: SaidAnchor }
  /** A report the reading lacks. */
  | { readonly kind: 'add'; readonly event: AddedEvent }
  /** A statement or an outcome the reading lacks. */
  | { readonly kind: 'add-said'; readonly said: AddedSaid }
  /**
   * Somebody has looked at the event of these reports, or at what `said` points at, and it is right as it stood: `seen`
   * is what stood there.
   */
  | {
      readonly kind: 'accept'
      readonly reports: readonly ReportAnchor[]
      readonly said?: SaidAnchor
      readonly seen: string
    }
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
