/** The state of one reading of a text, and small questions asked of its tokens. */

import type { Role } from '../../lexicon/calendar.ts'
import type { RawToken } from '../../text/tokenise.ts'
import { type Lex, type Lexicon, lookUp } from './lexicon.ts'
import type { Period } from './value.ts'

/** One pass over a text. `last` moves as dates are read. */
export interface Scan {
  readonly text: string
  readonly tokens: readonly RawToken[]
  readonly lexicon: Lexicon
  /** Day of publication; null where unknown. */
  readonly anchor: number | null
  /** Hour of publication; null where unknown. */
  readonly hour: number | null
  readonly memo: (Lex | null | undefined)[]
  /** The latest dated expression, which "that day" and "a year later" point to. */
  last: Period | null
}

/** The calendar phrase at a token. */
export function lexAt(c: Scan, i: number): Lex | null {
  if (i < 0) return null
  const known = c.memo[i]
  if (known !== undefined) return known
  const found = lookUp(c.lexicon, c.text, c.tokens, i)
  c.memo[i] = found
  return found
}

/** Past, present that may mean the future, future in so many letters. */
export type Tense = 'past' | 'present' | 'future'

/** Whether the phrase at a token does a job. */
export function does(c: Scan, i: number, role: Role): boolean {
  return lexAt(c, i)?.roles?.includes(role) === true
}

/** The index after a glue word that does `role`, or `i` itself. */
export function skip(c: Scan, i: number, role: Role): number {
  const lex = lexAt(c, i)
  return lex?.roles?.includes(role) === true ? lex.to : i
}

/** Whether the token before `i` does a job, also as the last word of a phrase of two. */
export function follows(c: Scan, i: number, role: Role): boolean {
  if (does(c, i - 1, role)) return true
  const wide = lexAt(c, i - 2)
  return wide !== null && wide.to === i && wide.roles?.includes(role) === true
}

/** Whether a token is a given sign. */
export function isSign(c: Scan, i: number, sign: string): boolean {
  return i >= 0 && c.tokens[i]?.form === sign
}

/** Whether a token is a comma. */
export function isComma(c: Scan, i: number): boolean {
  const token = c.tokens[i]
  return token !== undefined && token.kind === 'punct' && c.lexicon.commas.has(token.form)
}

/** Whether a sentence ends at a token, or the text does. */
export function isStop(c: Scan, i: number): boolean {
  const token = c.tokens[i]
  return token === undefined || token.kind === 'break' || (token.kind === 'punct' && c.lexicon.stops.has(token.form))
}

/** Whether no space parts a token from the one after it. */
export function touches(c: Scan, i: number): boolean {
  const a = c.tokens[i]
  const b = c.tokens[i + 1]
  return a !== undefined && b !== undefined && a.end === b.start
}

/** Start of the expression that begins at a token, after attached prefixes. */
export function startOf(c: Scan, i: number): number {
  return lexAt(c, i)?.start ?? c.tokens[i]?.start ?? c.text.length
}

/** The value of a token of up to `width` digits; -1 for anything else. */
export function digits(c: Scan, i: number, width: number): number {
  const token = c.tokens[i]
  if (token === undefined || token.kind !== 'number' || token.form.length > width) return -1
  return Number(token.form)
}

function looksFuture(c: Scan, form: string): boolean {
  const { prefixes, except, minLength } = c.lexicon.future
  if (form.length < minLength || !prefixes.some((p) => form.startsWith(p))) return false
  return !except.some((e) => form.startsWith(e))
}

function cueOf(c: Scan, i: number): Tense | null {
  const token = c.tokens[i] as RawToken
  if (token.kind !== 'word') return null
  const lex = lexAt(c, i)
  if (lex?.cue !== undefined) return lex.cue
  if (looksFuture(c, token.form)) return 'future'
  const conj = c.lexicon.pack.proclitics.conjunctions.some((p) => token.form.startsWith(p))
  if (conj && looksFuture(c, token.form.slice(1))) return 'future'
  return c.lexicon.pack.isPast?.(token.form, token.exact) && !does(c, i - 1, 'if') ? 'past' : null
}

/** The nearest sign of tense before a token in its sentence. */
export function tenseAt(c: Scan, i: number): Tense | null {
  for (let j = i - 1; j >= 0 && j > i - 40 && !isStop(c, j); j--) {
    const cue = cueOf(c, j)
    if (cue !== null) return cue
  }
  return null
}
