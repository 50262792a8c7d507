import type { ClaimField } from '../../model/record.ts'
import { dayNumber } from '../base/days.ts'

/** Why an event, a statement or an outcome wants a person's eye. */
export type DoubtCode =
  /** Independent reports contradict each other. */
  | 'contradiction'
  /** The reader inferred it from context, an event in every report. */
  | 'inferred'
  /** No report tells when. */
  | 'no-time'
  /** It is known to more than a month only. */
  | 'vague-time'
  /** A contact of fewer than two. */
  | 'few-participants'
  /** One report alone tells of it. */
  | 'single-source'
  /** A report is only just like enough to those it was merged with. */
  | 'loose-merge'
  /** A statement of nobody. */
  | 'no-speaker'
  /** Something agreed, or signed, by nobody. */
  | 'no-party'
  /** A charge that nobody has. */
  | 'no-assignee'

/** One doubt, with the weight it has, and the field it is about if it is about one. */
export interface Doubt {
  readonly code: DoubtCode
  readonly weight: number
  readonly field: ClaimField | null
}

const WEIGHTS: Readonly<Record<DoubtCode, number>> = {
  contradiction: 4,
  'few-participants': 3,
  'no-speaker': 3,
  'no-party': 3,
  'no-assignee': 3,
  'no-time': 2,
  'loose-merge': 2,
  inferred: 2,
  'vague-time': 1,
  'single-source': 1,
}

/** A doubt with its weight. */
export function doubt(code: DoubtCode, field: Doubt['field'] = null): Doubt {
  return { code, weight: WEIGHTS[code], field }
}

/** A year later counts as much as twice the doubt or the importance. */
const DOUBLING_DAYS = 365
const SCALE = 1000

/**
 * A place in the queue of reviewers: doubt times importance, the later the more, as a whole number to sort by, highest
 * first. Does not depend on today. Null where nothing is in doubt.
 */
export function priority(doubts: readonly Doubt[], importance: number, day: string | null): number | null {
  const weight = doubts.reduce((sum, one) => sum + one.weight, 0)
  if (weight === 0) return null
  return Math.round(SCALE * (Math.log2(weight * importance) + (day === null ? 0 : dayNumber(day)) / DOUBLING_DAYS))
}
