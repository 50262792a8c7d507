import type { Span } from '../../src/text/span.ts'

/** Code units that two spans share. */
export function shared(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}

/** How well two spans cover each other: shared units over all units. */
export function overlapOf(a: Span, b: Span): number {
  const both = shared(a, b)
  return both === 0 ? 0 : both / (a.end - a.start + (b.end - b.start) - both)
}

/** Pairs of indices, each index at most once. */
export type Pairing = ReadonlyMap<number, number>

/** Pairs what fits best first; a closeness of 0 is no match. Equal scores go to the earlier pair. */
export function pair<G, R>(gold: readonly G[], read: readonly R[], closeness: (g: G, r: R) => number): Pairing {
  const candidates = gold
    .flatMap((g, i) => read.map((r, j) => ({ i, j, score: closeness(g, r) })))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
  const pairs = new Map<number, number>()
  const taken = new Set<number>()
  for (const { i, j } of candidates) {
    if (pairs.has(i) || taken.has(j)) continue
    pairs.set(i, j)
    taken.add(j)
  }
  return pairs
}

/** F1 of two sets given the size of what they have in common; 0 where either is empty. */
export function f1Of(common: number, gold: number, read: number): number {
  return gold === 0 || read === 0 ? 0 : (2 * common) / (gold + read)
}
