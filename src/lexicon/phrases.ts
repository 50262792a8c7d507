import type { RawToken } from '../text/tokenise.ts'

/** Phrases of one or more words under their first word, longest first. */
export type PhraseTable<T> = ReadonlyMap<string, readonly Phrase<T>[]>

export interface Phrase<T> {
  readonly words: readonly string[]
  readonly value: T
}

/** Builds a table from `[folded words, value]`; the same phrase may stand several times with different values. */
export function phraseTable<T>(entries: Iterable<readonly [readonly string[], T]>): PhraseTable<T> {
  const table = new Map<string, Phrase<T>[]>()
  for (const [words, value] of entries) {
    const first = words[0]
    if (!first) continue
    const list = table.get(first)
    if (list) list.push({ words, value })
    else table.set(first, [{ words, value }])
  }
  for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length)
  return table
}

/** Whether `words` (from the second on) stand at the tokens after `i`, word for word. */
export function follows(words: readonly string[], tokens: readonly RawToken[], i: number): boolean {
  for (let k = 1; k < words.length; k++) if (tokens[i + k]?.form !== words[k]) return false
  return true
}

/** The longest of the phrases under one first word that stand at token `i`: all values of that length. */
export function longestOf<T>(
  phrases: readonly Phrase<T>[],
  tokens: readonly RawToken[],
  i: number,
): { length: number; values: T[] } | null {
  const hit = phrases.find((p) => follows(p.words, tokens, i))
  if (!hit) return null
  const length = hit.words.length
  return {
    length,
    values: phrases.filter((p) => p.words.length === length && follows(p.words, tokens, i)).map((p) => p.value),
  }
}

/** The longest phrases at token `i` whose first word is `first`: all values of that length. */
export function longestAt<T>(
  table: PhraseTable<T>,
  first: string,
  tokens: readonly RawToken[],
  i: number,
): { length: number; values: T[] } | null {
  const phrases = table.get(first)
  return phrases ? longestOf(phrases, tokens, i) : null
}
