import type { Annotation } from './gold.ts'

/** What is scored by precision and recall. */
export const LAYERS = [
  'contacts',
  'acts',
  'dyads',
  'statements',
  'said',
  'outcomes',
  'times',
  'timeValues',
  'persons',
] as const
export type Layer = (typeof LAYERS)[number]

/** A judgement on one gold item, one read item, or a pair of them. An item without its partner is never right. */
export interface Verdict {
  readonly layer: Layer
  readonly right: boolean
  readonly gold: boolean
  /** The read item; null where a gold item was missed. */
  readonly read: Annotation | null
}

/** Whether one field of an item that was matched is right. */
export interface FieldVerdict {
  readonly field: string
  readonly right: boolean
}

/** The score of one article, or of some of its layers. */
export interface Scored {
  readonly verdicts: readonly Verdict[]
  readonly fields: readonly FieldVerdict[]
  /** Words of topics in common, in the gold, in the reading. */
  readonly topics: readonly [number, number, number]
  readonly errors: readonly string[]
}

/** A score without anything in it. */
export const NOTHING: Scored = { verdicts: [], fields: [], topics: [0, 0, 0], errors: [] }

/** Puts scores together. */
export function sum(parts: readonly Scored[]): Scored {
  return {
    verdicts: parts.flatMap(({ verdicts }) => verdicts),
    fields: parts.flatMap(({ fields }) => fields),
    topics: [0, 1, 2].map((i) => parts.reduce((total, { topics }) => total + (topics[i] ?? 0), 0)) as [
      number,
      number,
      number,
    ],
    errors: parts.flatMap(({ errors }) => errors),
  }
}
