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

/**
 * Whether words are no more than the name of a father or forefather in a longer name: his given name (عبد العزيز in سلمان بن
 * عبد العزيز) or all of it (سلمان بن عبد العزيز in محمد بن سلمان بن عبد العزيز).
 */
function isFathers(short: readonly string[], long: readonly string[], pack: LanguagePack): boolean {
  const said = short.join('')
  return long.some((w, k) => {
    if (k === 0 || !pack.classesOf(w, w).has('lineage')) return false
    if (short.every((x, n) => x === long[k + 1 + n])) return true
    return !short.includes(w) && (said === long[k + 1] || said === `${long[k + 1]}${long[k + 2]}`)
  })
}

/** Whether two printed names can be one person's: one holds all words of the other in order, beyond the father's name alone. */
export function namesAgree(a: string, b: string, pack: LanguagePack): boolean {
  const x = nameTokens(a, pack)
  const y = nameTokens(b, pack)
  if (x.length === 0 || y.length === 0) return false
  const [short, long] = x.length <= y.length ? [x, y] : [y, x]
  return isSubsequence(short, long) && (short.length === long.length || !isFathers(short, long, pack))
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
