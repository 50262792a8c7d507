/** Rules for durations, distances from today and sets. */

import type { Unit } from '../../lexicon/calendar.ts'
import type { Lex } from './lexicon.ts'
import { COARSE, type Match, PLAIN, type Rule } from './match.ts'
import { type Amount, amountAt, everyAt, isMeasured } from './quantity.ts'
import { after, distant } from './resolve.ts'
import { does, follows, isSign, lexAt, type Scan, skip, startOf, tenseAt } from './scan.ts'
import { timex } from './value.ts'

/** The words before an amount that let a unit alone count as one: for a year, since a month. */
function licensed(c: Scan, i: number, a: Amount): boolean {
  if (!a.bare) return true
  const from = beforeAbout(c, i)
  if (a.unit === 'decade' && c.tokens[a.to]?.kind === 'word' && !isMeasured(c, a.to)) return false
  if (from !== i) return true
  return follows(c, from, 'since') || follows(c, from, 'during') || (follows(c, from, 'later') && isMeasured(c, a.to))
}

/** Index of the word for "about" that stands before `i`, or `i`. */
function beforeAbout(c: Scan, i: number): number {
  if (does(c, i - 1, 'about')) return i - 1
  return follows(c, i, 'about') ? i - 2 : i
}

function durationMatch(a: Amount): Match {
  return {
    ...PLAIN,
    start: a.start,
    to: a.to,
    type: 'DURATION',
    period: null,
    value: a.iso,
    timex: a.iso,
    rule: 'duration',
    inferred: false,
  }
}

/** «all week», «throughout the year». */
export const throughout: Rule = (c, i) => {
  const lex = lexAt(c, i)
  if (
    lex?.unit === undefined ||
    lex.count !== 1 ||
    !lex.definite ||
    !COARSE.has(lex.unit) ||
    !does(c, i - 1, 'throughout')
  )
    return null
  const iso = `P1${lex.unit.charAt(0).toUpperCase()}`
  return {
    ...PLAIN,
    start: lex.start,
    to: lex.to,
    type: 'DURATION',
    period: null,
    value: iso,
    timex: iso,
    rule: 'duration.throughout',
    inferred: false,
  }
}

/** An amount of time; of an age, told by a word or alone in brackets behind a name, it is kept out of readings. */
export const duration: Rule = (c, i) => {
  const a = amountAt(c, i)
  if (a === null || !licensed(c, i, a)) return null
  const isInBrackets = isSign(c, i - 1, '(') && isSign(c, a.to, ')')
  return { ...durationMatch(a), extra: follows(c, i, 'age') || isInBrackets }
}

const LETTERS: Readonly<Partial<Record<Unit, string>>> = {
  minute: 'PTXM',
  hour: 'PTXH',
  day: 'PXD',
  week: 'PXW',
  month: 'PXM',
  year: 'PXY',
}

/** «several months», «long years»: no number, so not in readings. */
export const unnumbered: Rule = (c, i) => {
  const several = does(c, i, 'several')
  const lex = lexAt(c, several ? i + 1 : i)
  const iso = lex?.unit === undefined || lex.count !== 3 || lex.definite ? undefined : LETTERS[lex.unit]
  if (lex === null || iso === undefined || (!several && !does(c, lex.to, 'many'))) return null
  const to = does(c, lex.to, 'many') ? lex.to + 1 : lex.to
  return {
    ...PLAIN,
    start: startOf(c, i),
    to,
    type: 'DURATION',
    period: null,
    value: iso,
    timex: iso,
    rule: 'vague',
    inferred: false,
    extra: true,
  }
}

function afterAbout(c: Scan, i: number): number {
  return skip(c, i, 'about')
}

/** «ago» and «from now»; measured from another event, the amount alone is a duration. */
export const distance: Rule = (c, i) => {
  const ago = does(c, i, 'ago')
  if (!ago && !does(c, i, 'later')) return null
  const lead = lexAt(c, i) as Lex
  const at = afterAbout(c, lead.to)
  const a = amountAt(c, at)
  if (a === null || a.prep || !COARSE.has(a.unit) || isMeasured(c, a.to)) return null
  if (!ago && (tenseAt(c, i) !== 'future' || does(c, a.to, 'in'))) return null
  const by = ago ? -a.n : a.n
  const to = does(c, a.to, 'about') ? a.to + 1 : a.to
  const base = { ...PLAIN, start: lead.start, to, type: 'DATE' as const, rule: ago ? 'ago' : 'later' }
  return {
    ...base,
    ...(c.anchor === null ? { period: null, timex: null, inferred: true } : distant(c.anchor, a.unit, by)),
  }
}

/** «a year after that»: counted from the date read before. */
export const afterThat: Rule = (c, i) => {
  if (!does(c, i, 'then')) return null
  const lead = lexAt(c, i) as Lex
  const a = amountAt(c, lead.to)
  if (a === null || !a.prep || !COARSE.has(a.unit)) return null
  const moved = after(c, a.unit === 'week' ? 'day' : a.unit, a.unit === 'week' ? 7 * a.n : a.n)
  return {
    ...PLAIN,
    start: lead.start,
    to: a.to,
    type: 'DATE',
    period: moved,
    timex: moved === null ? null : timex(moved),
    rule: 'after-that',
    inferred: true,
    extra: moved === null,
  }
}

/** «every two years». */
export const every: Rule = (c, i) => {
  const found = everyAt(c, i)
  if (found === null) return null
  return {
    ...PLAIN,
    start: startOf(c, i),
    to: found.to,
    type: 'SET',
    period: null,
    value: found.iso,
    timex: found.timex,
    rule: 'set.every',
    inferred: false,
  }
}

/** «yearly», as adverb or adjective. */
export const adverbialSet: Rule = (c, i) => {
  const lex = lexAt(c, i)
  if (lex?.set === undefined) return null
  return {
    ...PLAIN,
    start: lex.start,
    to: lex.to,
    type: 'SET',
    period: null,
    value: lex.set,
    timex: lex.set,
    rule: 'set',
    inferred: false,
  }
}
