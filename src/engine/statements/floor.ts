import type { Range } from '../document.ts'

/** Who has spoken so far: what later words without a speaker of their own fall back on. */
export interface Spoken {
  readonly at: number
  readonly content: Range
  /** What was said is a noun phrase, not a clause. */
  readonly isPhrase: boolean
  readonly speaker: readonly number[]
  /** Told inside what another said. */
  readonly inner: boolean
  /** A person's words that open what a document, body or outlet tells. */
  readonly leads: boolean
  /** Told by an outlet, or carried for its speaker by another: the floor is not theirs. */
  readonly relay: boolean
}

/**
 * The speakers of the statements between two tokens, latest first; those told inside another's words come last, for a
 * new clause takes up the one who has the floor.
 */
export function speakersBefore(spoken: readonly Spoken[], at: number, from: number): (readonly number[])[] {
  const here = spoken.filter((x) => x.at < at && x.at >= from && !x.relay).reverse()
  return [...here.filter((x) => !x.inner), ...here.filter((x) => x.inner)].map((x) => x.speaker)
}

/** Whether a cue at token `at` lies inside what somebody said before. */
export function isInside(spoken: readonly Spoken[], at: number): boolean {
  return spoken.some((x) => x.content.from <= at && at < x.content.to)
}
