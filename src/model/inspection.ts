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

export interface TokenView extends Span {
  readonly text: string
  readonly kind: string
  readonly readings: readonly TokenReadingView[]
}

/** A name, title, or reference found in the text, and what it resolved to. */
export interface ReferenceView extends Span {
  readonly text: string
  readonly kind: string
  readonly rule: string
  /** Entity id of the reading, or null where it stayed open. */
  readonly entity: string | null
  /** Why: `surname of …`, `office on 2023-07-03`, `counterpart of …`. */
  readonly why: string
}

export interface ClauseView extends Span {
  readonly kind: string
  readonly predicate: string | null
  readonly subject: string | null
}

export interface FrameView {
  readonly rule: string
  readonly trigger: Span
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
