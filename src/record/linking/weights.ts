import type { Report } from '../../model/record.ts'
import { identical } from '../reprints.ts'
import { groupOf } from './group.ts'
import { SAME_EVENT, total, weigh } from './score.ts'
import { signature } from './signature.ts'

/** No evidence brings a call and a visit together; only people can. */
const OTHER_GROUP = -10

/** How much speaks for two reports telling of one event; the same for `(a, b)` and `(b, a)`. */
export type Weights = (a: Report, b: Report) => number

function weightOf(a: Report, b: Report): number {
  return groupOf(a.type) === groupOf(b.type) ? total(weigh(a, b)) : OTHER_GROUP
}

/** Weights of which each pair is weighed once, as long as the result is kept. */
export function openWeights(): Weights {
  const known = new WeakMap<Report, WeakMap<Report, number>>()
  return (a, b) => {
    const [x, y] = a.id < b.id ? [a, b] : [b, a]
    const row = known.get(x) ?? new WeakMap<Report, number>()
    const found = row.get(y) ?? weightOf(x, y)
    known.set(x, row.set(y, found))
    return found
  }
}

/** Whether two reports stand in word-for-word copies of one text and say the same: they stand or fall together. */
function copies(a: Report, b: Report): boolean {
  return identical(a.fingerprint, b.fingerprint) && signature(a) === signature(b)
}

/** Whether two reports that share a key can begin an event, or be copies of each other. */
export function alike(a: Report, b: Report, weights: Weights): boolean {
  return weights(a, b) >= SAME_EVENT || copies(a, b)
}
