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
 * The last fitting speaker of the statements between two tokens; one told inside another's words only where no other
 * fits, for a new clause takes up the one who has the floor.
 */
export function speakerBefore(
  spoken: readonly Spoken[],
  at: number,
  from: number,
  fits: (speaker: readonly number[]) => boolean,
): readonly number[] | undefined {
  let inner: readonly number[] | undefined
  for (let k = spoken.length - 1; k >= 0; k--) {
    const x = spoken[k] as Spoken
    if (x.at < from) break
    if (x.at >= at || x.relay || (x.inner && inner) || !fits(x.speaker)) continue
    if (!x.inner) return x.speaker
    inner = x.speaker
  }
  return inner
}

/** Whether a cue at token `at` lies inside what somebody said before. */
export function isInside(spoken: readonly Spoken[], at: number): boolean {
  return spoken.some((x) => x.content.from <= at && at < x.content.to)
}
