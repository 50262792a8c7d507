/** Years by themselves. */
import { PLAIN, type Rule } from './match.ts'
import { wordsAt, yearNumberAt } from './numbers.ts'
import { digits, follows, isSign, isStop, lexAt, type Scan, startOf, touches } from './scan.ts'
import { type Period, span, timex } from './value.ts'

function isBareYearContext(c: Scan, i: number, to: number): boolean {
  const n = digits(c, i, 4)
  if (n < 1800 || n > 2099) return false
  if (lexAt(c, to)?.era === 'ce' && touches(c, i)) return true
  if (isSign(c, i - 1, '(') && isSign(c, to, ')')) return c.tokens[i - 2]?.kind === 'word' && n <= 2040
  if (!follows(c, i, 'in') && !follows(c, i, 'between') && !follows(c, i, 'from')) return false
  const next = c.tokens[to]
  if (next?.kind === 'punct' && (next.form === '%' || next.form === ':')) return false
  return n % 100 !== 0 || isStop(c, to) || next?.kind === 'punct' || (lexAt(c, to)?.roles ?? []).length > 0
}

/** A year in words after a preposition; nothing counted may follow. */
export const spelledYear: Rule = (c, i) => {
  const words = c.tokens[i]?.kind === 'word' ? wordsAt(c, i) : null
  if (words === null || words.n < 1500 || words.n > 2100 || words.to - i < 2) return null
  if (!(follows(c, i, 'in') || follows(c, i, 'from') || follows(c, i, 'between')) || !isClosed(c, words.to)) return null
  const period: Period = { grain: 'year', y: words.n }
  return {
    ...PLAIN,
    start: startOf(c, i),
    to: words.to,
    type: 'DATE',
    period,
    timex: timex(period),
    rule: 'year.spelled',
    inferred: false,
  }
}

/** Four digits that stand as a year: after a preposition, in brackets, or with an era. */
export const bareYear: Rule = (c, i) => {
  if (c.tokens[i]?.kind !== 'number') return null
  const year = yearNumberAt(c, i)
  if (year === null || !isBareYearContext(c, i, year.to) || lexAt(c, year.to)?.unit !== undefined) return null
  const era = lexAt(c, year.to)?.era === 'ce' ? year.to + 1 : year.to
  const period: Period = { grain: 'year', y: year.n }
  return {
    ...PLAIN,
    start: startOf(c, i),
    to: era,
    type: 'DATE',
    period,
    timex: timex(period),
    rule: 'year.bare',
    inferred: false,
  }
}

/** Whether the phrase before `i` ends there: at a stop, a sign or a glue word. */
export function isClosed(c: Scan, i: number): boolean {
  const kind = c.tokens[i]?.kind
  return kind === undefined || kind === 'punct' || kind === 'break' || (lexAt(c, i)?.roles ?? []).length > 0
}

/** Whether a dash or slash stands before a token: its neighbours are one expression. */
export function isTight(c: Scan, at: number): boolean {
  return isSign(c, at - 1, '-') || isSign(c, at - 1, '–') || isSign(c, at - 1, '/')
}

/** Two years joined by a dash. */
export const yearPair: Rule = (c, i) => {
  const [a, b] = [digits(c, i, 4), digits(c, i + 2, 4)]
  if (a < 1900 || b <= a || b > 2099 || !isTight(c, i + 2)) return null
  if (isSign(c, i + 1, '/') || isSign(c, i - 1, '/') || isSign(c, i + 3, '/') || isSign(c, i + 3, '-')) return null
  const found = span({ grain: 'year', y: a }, { grain: 'year', y: b })
  return {
    ...PLAIN,
    start: startOf(c, i),
    to: i + 3,
    type: 'DATE',
    period: found,
    timex: timex(found),
    rule: 'range',
    inferred: false,
  }
}
