import { digitOf, fold, isMark, stripMarks } from './fold.ts'
import { remembering } from './remember.ts'
import type { Span } from './span.ts'

/** What a raw token is made of. `break` is a line break between paragraphs. */
export type TokenKind = 'word' | 'latin' | 'number' | 'punct' | 'break'

/** One raw token: its place in the text, its folded form, and its letters as printed without marks. */
export interface RawToken extends Span {
  readonly kind: TokenKind
  /** Folded; the key of every lookup. */
  readonly form: string
  /** As printed but without marks: tells ى from ي and ة from ه. */
  readonly exact: string
}

const REMEMBERED = 5000

function isArabicLetter(code: number): boolean {
  return (
    (code >= 0x0620 && code <= 0x064a) ||
    (code >= 0x066e && code <= 0x06d3) ||
    (code >= 0x06fa && code <= 0x06ff) ||
    (code >= 0x0750 && code <= 0x077f) ||
    (code >= 0xfb50 && code <= 0xfdfb) ||
    (code >= 0xfe70 && code <= 0xfefc)
  )
}

function isLatinLetter(code: number): boolean {
  return (
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x370 && code <= 0x52f)
  )
}

type Class = 'arabic' | 'latin' | 'digit' | 'break' | 'space' | 'mark' | 'other'

function classOf(code: number): Class {
  if (code === 0x20 || code === 0xa0 || code === 0x09 || (code >= 0x2000 && code <= 0x200a) || code === 0x3000)
    return 'space'
  if (code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029) return 'break'
  if (isMark(code)) return 'mark'
  if (isArabicLetter(code)) return 'arabic'
  if (digitOf(code) >= 0) return 'digit'
  if (isLatinLetter(code)) return 'latin'
  return 'other'
}

const KIND: Readonly<Record<'arabic' | 'latin' | 'digit', TokenKind>> = {
  arabic: 'word',
  latin: 'latin',
  digit: 'number',
}

function runEnd(text: string, start: number, cls: Class): number {
  let end = start + 1
  while (end < text.length) {
    const next = classOf(text.charCodeAt(end))
    if (next !== cls && next !== 'mark') break
    end++
  }
  while (end > start + 1 && classOf(text.charCodeAt(end - 1)) === 'mark' && text.charCodeAt(end - 1) >= 0x2000) end--
  return end
}

const spellingOf = remembering(REMEMBERED, (raw) => ({ form: fold(raw), exact: stripMarks(raw) }))

function token(text: string, start: number, end: number, kind: TokenKind): RawToken {
  const { form, exact } = spellingOf(text.slice(start, end))
  return { start, end, kind, form: kind === 'break' ? '\n' : form, exact }
}

/**
 * Splits text into raw tokens; white space is dropped, every other code unit but stray marks lies in exactly one token.
 * A run of letters of one script, or of digits, is a token; any other sign is a token by itself; a line break is kept.
 */
export function tokenise(text: string): RawToken[] {
  const tokens: RawToken[] = []
  let i = 0
  while (i < text.length) {
    const cls = classOf(text.charCodeAt(i))
    if (cls === 'space' || cls === 'mark') {
      i++
    } else if (cls === 'arabic' || cls === 'latin' || cls === 'digit') {
      const end = runEnd(text, i, cls)
      tokens.push(token(text, i, end, KIND[cls]))
      i = end
    } else {
      const end =
        cls === 'other' && text.charCodeAt(i) >= 0xd800 && text.charCodeAt(i) <= 0xdbff
          ? Math.min(i + 2, text.length)
          : i + 1
      tokens.push(token(text, i, end, cls === 'break' ? 'break' : 'punct'))
      i = end
    }
  }
  return tokens
}
