/**
 * Folding: one spelling for all the ways newspapers print a word. Lookup and matching see folded text only; what is
 * shown is always the original. Folding is idempotent.
 */

const LETTER: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ے: 'ي',
  ة: 'ه',
  ۀ: 'ه',
  ە: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ؤ: 'ء',
  ئ: 'ء',
  ک: 'ك',
  گ: 'ك',
  ڭ: 'ك',
  ڤ: 'ف',
  ڥ: 'ف',
  پ: 'ب',
  چ: 'ج',
  ژ: 'ز',
}

/** Marks that no spelling depends on: vowel signs, tatweel, Koranic marks, joiners, direction controls, soft hyphen. */
export function isMark(code: number): boolean {
  return (
    (code >= 0x064b && code <= 0x065f) ||
    code === 0x0640 ||
    code === 0x0670 ||
    (code >= 0x0610 && code <= 0x061a) ||
    (code >= 0x06d6 && code <= 0x06ed && code !== 0x06de && code !== 0x06e9) ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    code === 0x061c ||
    code === 0xfeff ||
    code === 0x00ad
  )
}

/** The digit 0–9 that a code unit shows in Western, Arabic-Indic or Persian shape; -1 for anything else. */
export function digitOf(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30
  if (code >= 0x660 && code <= 0x669) return code - 0x660
  if (code >= 0x6f0 && code <= 0x6f9) return code - 0x6f0
  return -1
}

function isPresentation(code: number): boolean {
  return (code >= 0xfb50 && code <= 0xfdff) || (code >= 0xfe70 && code <= 0xfefc)
}

function foldUnit(unit: string, code: number): string {
  if (isMark(code)) return ''
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? unit.toLowerCase() : unit
  const digit = digitOf(code)
  if (digit >= 0) return String(digit)
  return isPresentation(code) ? plain(unit, foldAll) : (LETTER[unit] ?? unit)
}

/** A letter in its printed shape through `deep`; the ornate brackets have no plainer form than themselves. */
function plain(unit: string, deep: (text: string) => string): string {
  const letters = unit.normalize('NFKC')
  return letters === unit ? unit : deep(letters)
}

function foldAll(text: string): string {
  let out = ''
  for (let i = 0; i < text.length; i++) out += foldUnit(text[i] as string, text.charCodeAt(i))
  return out
}

const DIRTY = /[^\u0621\u0627\u0628\u062A-\u063A\u0641-\u0648\u064A\x20-\x40\x5B-\x7E]/

/** Folds any text. Lengths differ from the original: tokens, which keep their place in the text, are folded one by one. */
export function fold(text: string): string {
  return DIRTY.test(text) || /[A-Z]/.test(text) ? foldAll(text) : text
}

/** Drops marks and direction controls but keeps every letter as printed: على stays apart from علي. */
export function stripMarks(text: string): string {
  if (!DIRTY.test(text)) return text
  let out = ''
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (isPresentation(code)) out += plain(text[i] as string, stripMarks)
    else if (!isMark(code)) out += text[i]
  }
  return out
}
