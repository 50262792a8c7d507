import type { LanguagePack } from '../lexicon/pack.ts'
import { longestAt } from '../lexicon/phrases.ts'
import { type RawToken, tokenise } from '../text/tokenise.ts'
import { hash32 } from './base/hash.ts'

/** Share of the shorter text's shingles that must stand in the other for the two to count as one text. */
export const SAME_TEXT = 0.6
/** Shingles a fingerprint keeps at most: 96 tell a containment of .6 from .4 with less than one error in a thousand. */
const KEPT = 96
/** Texts of fewer shingles than this say too little to be called reprints of each other. */
const FEWEST = 8

function isWord(token: RawToken): boolean {
  return token.kind === 'word' || token.kind === 'number' || token.kind === 'latin'
}

/** Hashes of all runs of three folded words of a text; signs and line breaks do not count. */
export function shingles(text: string): ReadonlySet<number> {
  const words = tokenise(text).filter(isWord)
  const set = new Set<number>()
  for (let i = 0; i + 2 < words.length; i++)
    set.add(hash32(`${words[i]?.form} ${words[i + 1]?.form} ${words[i + 2]?.form}`))
  return set
}

/** Share of the smaller set that lies in the larger: a truncated copy is contained wholly. 0 for an empty set. */
export function containment(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let common = 0
  for (const hash of small) if (large.has(hash)) common++
  return small.size === 0 ? 0 : common / small.size
}

function thinned(hashes: readonly number[], scale: number): number[] {
  const mask = 2 ** scale - 1
  return hashes.filter((hash) => (hash & mask) === 0)
}

/**
 * The sketch of a text: a scale, then, in order, the shingles whose last `scale` bits are zero. At scale 0 it holds every
 * shingle and comparing is exact; longer texts are sampled by hash value (a scaled MinHash), which unlike a fixed
 * number of minima keeps containment measurable between texts of different length.
 */
export function fingerprintOf(text: string): readonly number[] {
  const all = [...shingles(text)].sort((a, b) => a - b)
  let scale = 0
  let kept = all
  while (kept.length > KEPT) kept = thinned(kept, ++scale)
  return [scale, ...kept]
}

/** Whether two fingerprints are of one text, word for word; false where they say too little. */
export function identical(a: readonly number[], b: readonly number[]): boolean {
  return a.length > FEWEST && a.length === b.length && a.every((n, i) => n === b[i])
}

/** Numbers that two rising lists have in common, of those whose last bits under the mask are zero, and their counts. */
function common(
  a: readonly number[],
  b: readonly number[],
  mask: number,
): readonly [both: number, a: number, b: number] {
  let [i, j, both, inA, inB] = [1, 1, 0, 0, 0]
  while (i < a.length || j < b.length) {
    const [x, y] = [a[i] ?? Number.POSITIVE_INFINITY, b[j] ?? Number.POSITIVE_INFINITY]
    const counts = (Math.min(x, y) & mask) === 0 ? 1 : 0
    if (x === y) both += counts
    if (x <= y) inA += counts
    if (y <= x) inB += counts
    if (x <= y) i++
    if (y <= x) j++
  }
  return [both, inA, inB]
}

/** Containment of the shorter text in the longer by their fingerprints; 0 where either says too little. */
export function likeness(a: readonly number[], b: readonly number[]): number {
  if (a === b) return a.length > FEWEST ? 1 : 0
  if (Math.min(a.length, b.length) <= FEWEST) return 0
  const [both, inA, inB] = common(a, b, 2 ** Math.max(a[0] ?? 0, b[0] ?? 0) - 1)
  const fewer = Math.min(inA, inB)
  return fewer >= FEWEST ? both / fewer : 0
}

/** Words from the start of a body in which a dateline can stand: `القاهرة - أ ش أ`, `واشنطن (رويترز)`. */
const DATELINE = 9

/**
 * Gazetteer id of the agency whose dateline opens the body; null if none does. A bare everyday word counts only where a
 * sign follows it.
 */
export function datelineAgency(body: string, pack: LanguagePack): string | null {
  const tokens = tokenise(body.slice(0, 160))
  const words = tokens.filter(isWord)
  for (let i = 0; i < Math.min(DATELINE, words.length); i++) {
    const hit = longestAt(pack.names, words[i]?.form ?? '', words, i)
    const agency = hit?.values.find(({ kind, sub }) => kind === 'outlet' && sub === 'agency')
    if (agency && hit && signAfter(tokens, words[i + hit.length - 1])) return agency.id
  }
  return null
}

function signAfter(tokens: readonly RawToken[], word: RawToken | undefined): boolean {
  const next = word ? tokens[tokens.indexOf(word) + 1] : undefined
  return next === undefined || next.kind === 'punct' || next.kind === 'break'
}
