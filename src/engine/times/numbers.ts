/** Numbers in digits and words. */
import { digits, does, isComma, isSign, lexAt, type Scan, touches } from './scan.ts'

/** A number and the index after it. */
export interface Numeral {
  readonly n: number
  readonly to: number
}

interface Sum {
  total: number
  /** The smallest addend so far: what follows "and" must be smaller. */
  low: number
}

function magnitude(n: number): number {
  return n >= 1000 ? 1000 : n >= 100 ? 100 : n >= 20 ? 10 : 0
}

function fits(sum: Sum, n: number): boolean {
  const unit = sum.low < 10 && n >= 20 && n < 100
  return unit || (magnitude(sum.low) > 0 && n < (magnitude(sum.low) === 10 ? 10 : magnitude(sum.low)))
}

/** A cardinal in words: three, fifteen, one hundred and twenty, two thousand and nineteen. */
export function wordsAt(c: Scan, i: number): Numeral | null {
  const first = lexAt(c, i)
  if (first?.cardinal === undefined) return null
  const sum: Sum = { total: first.cardinal, low: first.cardinal }
  let to = first.to
  for (;;) {
    const joined = does(c, to, 'and') && lexAt(c, to)?.cardinal === undefined
    const next = lexAt(c, joined ? to + 1 : to)
    if (next?.cardinal === undefined || next.prep) break
    const n = next.cardinal
    if (joined || next.conj) {
      if (!fits(sum, n)) break
      sum.total += n
      sum.low = n
    } else if (n === 10 && sum.low < 10) {
      sum.total += 10
      sum.low = 1
      to = next.to
      continue
    } else if ((n === 100 || n === 1000) && sum.total < n) {
      sum.total *= n
      sum.low = n
    } else break
    to = next.to
  }
  return { n: sum.total, to }
}

function decimalAt(c: Scan, i: number): Numeral | null {
  const [whole, part] = [c.tokens[i], c.tokens[i + 2]]
  const point = isSign(c, i + 1, '.') || isComma(c, i + 1)
  if (whole?.kind !== 'number' || part?.kind !== 'number' || !point || !touches(c, i) || !touches(c, i + 1)) return null
  return { n: Number(`${whole.form}.${part.form}`), to: i + 3 }
}

/** A cardinal in digits (no sign) or words. */
export function cardinalAt(c: Scan, i: number): Numeral | null {
  const bracketed = isSign(c, i, '(') && isSign(c, i + 2, ')')
  const decimal = decimalAt(c, i)
  if (decimal !== null) return decimal
  const n = digits(c, bracketed ? i + 1 : i, 6)
  return n >= 0 ? { n, to: bracketed ? i + 3 : i + 1 } : wordsAt(c, i)
}

/** An ordinal in words, first to ninety-ninth; `fem` tells the hour and the century's decade from the day. */
export function ordinalAt(c: Scan, i: number): (Numeral & { readonly fem: boolean }) | null {
  const first = lexAt(c, i)
  if (first?.ordinal === undefined) return null
  const fem = first.roles?.includes('fem') === true
  const next = lexAt(c, first.to)
  if (next === null || next.prep || next.cardinal === undefined) return { n: first.ordinal, to: first.to, fem }
  if (!next.conj && next.cardinal === 10 && first.ordinal < 10) return { n: first.ordinal + 10, to: next.to, fem }
  const tens = next.conj && next.cardinal >= 20 && next.cardinal < 100 && first.ordinal < 10
  return tens ? { n: first.ordinal + next.cardinal, to: next.to, fem } : { n: first.ordinal, to: first.to, fem }
}

/** A year in four digits or in words. */
export function yearNumberAt(c: Scan, i: number): Numeral | null {
  const n = digits(c, i, 4)
  if (n >= 1000 && n < 2200) return { n, to: i + 1 }
  const words = wordsAt(c, i)
  return words !== null && words.n >= 1000 && words.n < 2200 ? words : null
}
