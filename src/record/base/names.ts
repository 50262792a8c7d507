import { memo } from './memo.ts'
import { type NameParts, nameParts } from './spelling.ts'

/** How two names of persons compare: one and the same, one a shorter form of the other, or two people. */
export type NameAgreement = 'same' | 'shorter' | 'different'

function inOrder(short: readonly string[], long: readonly string[]): boolean {
  let at = 0
  for (const part of long) if (part === short[at]) at++
  return at === short.length
}

/** Letters to change, add or drop to make one word of the other, counted up to `most`. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}

/** Whether two skeletons are nearly one: a letter apart in words of four or more. */
function near(a: string, b: string): boolean {
  return a === b || (Math.min(a.length, b.length) >= 4 && distance(a, b) <= 1)
}

function allNear(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((part, i) => near(part, b[i] ?? ''))
}

function givenAgrees(a: NameParts, b: NameParts): boolean {
  return near(a.parts[0] ?? '', b.parts[0] ?? '')
}

function endsAgree(a: NameParts, b: NameParts): boolean {
  return givenAgrees(a, b) && near(a.parts.at(-1) ?? '', b.parts.at(-1) ?? '')
}

function agreementOf(a: NameParts, b: NameParts): NameAgreement {
  if (allNear(a.parts, b.parts)) return 'same'
  const [short, long] = a.parts.length <= b.parts.length ? [a, b] : [b, a]
  if (short.parts.length === 0) return 'different'
  if (short.father === 1 && !givenAgrees(short, long)) return 'different'
  if (inOrder(short.parts, long.parts)) return 'shorter'
  if (short.parts.length > 1 && short.parts.length < long.parts.length && endsAgree(short, long)) return 'shorter'
  return short.parts.length === 1 && long.parts.some((part) => near(part, short.parts[0] ?? ''))
    ? 'shorter'
    : 'different'
}

const partsOf = memo(nameParts)

/**
 * Compares two names as printed, titles left out. Spelling variants count as the same; a surname alone, or a name
 * without its middle parts, is `shorter`. Middle parts that contradict each other make two people.
 */
export function compareNames(a: string, b: string): NameAgreement {
  return a === b ? 'same' : agreementOf(partsOf(a), partsOf(b))
}
