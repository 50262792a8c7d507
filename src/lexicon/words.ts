import type { Clitics, Features, Pos, Predicate, StanceNoun } from './types.ts'

/** A stem of the lexicon in one inflected form. */
export interface Stem {
  readonly lemma: string
  /** The lemma folded, to be compared. */
  readonly key: string
  readonly pos: Pos
  readonly features: Features
  /** The form as it is spelled with its hamzas, before folding: an exact match is preferred. */
  readonly exact: string
  readonly predicate?: Predicate | undefined
  readonly stance?: StanceNoun | undefined
  /** Class of a function word (`prep`, `conj`, `that`, `rel`, …), or semantic type of a noun (`person`, `event`, …). */
  readonly cls?: string | undefined
  /** Number that a numeral or ordinal stands for. */
  readonly value?: number | undefined
  /** What a nationality, regional or organisational adjective points to: ISO 3166-1 alpha-3 or a gazetteer id. */
  readonly target?: string | undefined
}

/** One way to read a token: a stem and the clitics around it. */
export interface WordReading {
  readonly stem: Stem
  readonly clitics: Clitics
}

/** A token's possible readings, likeliest first; empty for a word that the lexicon does not know. */
export type Analyse = (form: string, exact: string) => readonly WordReading[]
