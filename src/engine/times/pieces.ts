/** Small pieces of a date: the day of a month, the month with its second name, the era. */
import type { Lex } from './lexicon.ts'
import { ordinalAt, wordsAt } from './numbers.ts'
import { digits, does, isComma, isSign, isStop, lexAt, type Scan, skip } from './scan.ts'
import type { Slots } from './slots.ts'

/** The month at a token, with its second name: «X/Y», «X (Y)», «X Y». */
export function monthAt(c: Scan, i: number): { readonly lex: Lex; readonly to: number; readonly pair: boolean } | null {
  const lex = lexAt(c, i)
  if (lex?.month === undefined) return null
  const same = (j: number): number => {
    const other = lexAt(c, j)
    return other !== null && other.month === lex.month && !other.prep && other.hijri === lex.hijri ? other.to : -1
  }
  const open = isSign(c, lex.to, '(')
  const slash = isSign(c, lex.to, '/') || isSign(c, lex.to, '-')
  const to = same(open || slash ? lex.to + 1 : lex.to)
  if (to < 0 || (open && !isSign(c, to, ')'))) return { lex, to: lex.to, pair: false }
  return { lex, to: open ? to + 1 : to, pair: true }
}

/** A day of the month: one or two digits, or an ordinal. */
function dayAt(c: Scan, i: number): { readonly d: number; readonly to: number } | null {
  const bracketed = isSign(c, i, '(') && isSign(c, i + 2, ')')
  const n = digits(c, bracketed ? i + 1 : i, 2)
  if (n >= 1 && n <= 31) return { d: n, to: bracketed ? i + 3 : i + 1 }
  const ordinal = ordinalAt(c, i)
  if (ordinal !== null && ordinal.n <= 31 && !ordinal.fem) return { d: ordinal.n, to: ordinal.to }
  const words = wordsAt(c, i)
  return words !== null && words.n > 1 && words.n <= 31 ? { d: words.n, to: words.to } : null
}

/** Index of the second member after the first of a pair or range; -1 if none follows. */
export function second(c: Scan, j: number): number {
  if (isSign(c, j, '-') || isSign(c, j, '–')) return j + 1
  if (does(c, j, 'and') || does(c, j, 'to')) return (lexAt(c, j) as Lex).to
  return lexAt(c, j)?.conj === true ? j : -1
}

/** One day of the month, or several that rise, joined by «and», «to» or a dash. */
export function daysAt(
  c: Scan,
  i: number,
): { readonly days: number[]; readonly at: number[]; readonly to: number } | null {
  const first = dayAt(c, i)
  if (first === null) return null
  const days = [first.d]
  const at = [i]
  let to = first.to
  for (let next = second(c, to); next >= 0; next = second(c, to)) {
    const day = dayAt(c, next)
    if (day === null || day.d <= (days.at(-1) as number)) break
    days.push(day.d)
    at.push(next)
    to = day.to
  }
  return { days, at, to }
}

/** Whether a word is «day», which may introduce a date; «today» is not. */
export function isDayWord(lex: Lex | null): boolean {
  return lex?.unit === 'day' && lex.definite !== true && (lex.count === 1 || lex.construct === true)
}

/** Digits after «day» or a weekday that nothing counted follows: the day of a month that is not named. */
export function isBareDay(c: Scan, i: number): boolean {
  const d = digits(c, i, 2)
  if (d < 1 || d > 31) return false
  const next = c.tokens[i + 1]
  const glue = (lexAt(c, i + 1)?.roles ?? []).some((r) => r === 'in' || r === 'to')
  return next === undefined || isStop(c, i + 1) || isComma(c, i + 1) || glue
}

/** Puts a day without its month into the slots. */
export function bareDay(c: Scan, s: Slots, i: number): number {
  s.days = [digits(c, i, 2)]
  s.dayAt = [i]
  return i + 1
}

/** The month word, then «of», as they may stand before a month's name. */
export function beforeMonth(c: Scan, i: number): number {
  const of = skip(c, i, 'of')
  const word = lexAt(c, of)
  return word?.unit === 'month' && word.count !== 3 && !word.prep && lexAt(c, word.to)?.month !== undefined
    ? word.to
    : of
}

/** Puts the month at a token into the slots; -1 where there is none or it begins something new. */
export function setMonth(c: Scan, s: Slots, i: number): number {
  const month = monthAt(c, i)
  if (month === null || month.lex.prep || month.lex.conj) return -1
  s.month = month.lex.month as number
  s.hijri = month.lex.hijri === true
  return month.to
}

/** The index after the era that may follow a year. */
export function withEra(c: Scan, s: Slots, to: number): number {
  const era = lexAt(c, to)
  const word = era?.era === undefined && era?.unit === 'year' ? lexAt(c, era.to) : era
  if (word?.era === undefined) return to
  s.era = word.era
  return word.to
}
