import type { LanguagePack } from '../../lexicon/pack.ts'

/** The words of a name without articles, for comparison. */
export function nameTokens(name: string, pack: LanguagePack): string[] {
  return pack
    .fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map(pack.bare)
}

function isSubsequence(short: readonly string[], long: readonly string[]): boolean {
  let k = 0
  for (const w of long) if (w === short[k]) k++
  return k === short.length
}

/** Whether two printed names can be one person's: one holds all words of the other in order, or they share the surname and first name. */
export function namesAgree(a: string, b: string, pack: LanguagePack): boolean {
  const x = nameTokens(a, pack)
  const y = nameTokens(b, pack)
  if (x.length === 0 || y.length === 0) return false
  return x.length <= y.length ? isSubsequence(x, y) : isSubsequence(y, x)
}

/** Whether two states, either of which may be unknown, can be one. */
export function statesAgree(a: string | null, b: string | null): boolean {
  return !a || !b || a === b
}

/** Whether two names of a body, or an id and a name, are one body's. */
export function sameBody(a: string, b: string, pack: LanguagePack): boolean {
  const form = (x: string): string => nameTokens(pack.nameOf(x) ?? x, pack).join(' ')
  const [x, y] = [form(a), form(b)]
  return x !== '' && y !== '' && (x === y || x.endsWith(y) || y.endsWith(x))
}
