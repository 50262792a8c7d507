import type { Span } from '../text/span.ts'
import type { Reading } from './reading.ts'

/** One reading of a token as the lexicon gives it, in words. */
export interface TokenReadingView {
  /** Clitics and stem, joined by +: `و+ل+ال+وزير`. */
  readonly segments: string
  readonly lemma: string
  readonly pos: string
  /** Features as `past 3 m sg`. */
  readonly features: string
  /** Lemma of the predicate entry it belongs to, if any. */
  readonly predicate: string | null
}

/** A token with its readings, likeliest first; none for signs, numbers and words that the lexicon does not know. */
export interface TokenView extends Span {
  readonly text: string
  readonly kind: string
  readonly readings: readonly TokenReadingView[]
  /** Index into the readings of the one that stands as the clause's finite verb here; null where the word is none. */
  readonly verb: number | null
}

/** A name, title, description or reference found in the text, and what it resolved to. */
export interface ReferenceView extends Span {
  readonly text: string
  readonly kind: string
  readonly rule: string
  /** Entity ids of the reading; empty where it stayed open or where what it names takes part in nothing. */
  readonly entities: readonly string[]
  /** Names of what it resolved to, whether or not the reading kept them. */
  readonly names: readonly string[]
  /** Why: `surname of …`, `holder of the office on 2023-07-03`, `counterpart of …`. */
  readonly why: string
}

/** A finite verb or a participle of circumstance with the clause it governs. */
export interface ClauseView extends Span {
  readonly kind: 'verb' | 'participle'
  /** Words of the predicate. */
  readonly words: string
  /** Lemma of its reading. */
  readonly predicate: string
  /** Names of the subject, null where neither the clause nor the context gives one. */
  readonly subject: string | null
  /** Where the subject comes from: named in the clause, the parties told of before, or carried on from an earlier verb. */
  readonly subjectBy: 'named' | 'parties' | 'carried' | null
}

/** A frame of the lexicon that fired. */
export interface FrameView {
  readonly rule: string
  readonly trigger: Span
  /** Id of the reading's item that it made or was merged into; null where it led to none. */
  readonly item: string | null
  /** Role name → words of the text (or an entity's name where the role is filled by reference). */
  readonly roles: Readonly<Record<string, string>>
}

/** What the engine saw at each stage: the developers' and linguists' microscope. */
export interface Inspection {
  readonly tokens: readonly TokenView[]
  readonly sentences: readonly Span[]
  /** Quotations, with the depth at which they nest. */
  readonly quotations: readonly (Span & { readonly depth: number; readonly closed: boolean })[]
  readonly references: readonly ReferenceView[]
  readonly clauses: readonly ClauseView[]
  readonly frames: readonly FrameView[]
  readonly reading: Reading
}
