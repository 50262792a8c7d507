/** The rules: what may start at a token, tried in order; the longest match wins. */
import { adverbialSet, afterThat, distance, duration, every, throughout, unnumbered } from './amounts.ts'
import { dayOfYear } from './choose.ts'
import { isDate, matchSlots } from './dates.ts'
import { civil } from './day.ts'
import { toHijri } from './hijri.ts'
import type { Lex } from './lexicon.ts'
import { type Match, PLAIN, type Rule } from './match.ts'
import { nthAt } from './nth.ts'
import { periodAt } from './periods.ts'
import { rangeOf, rangeOfYears } from './ranges.ts'
import { refAt } from './refs.ts'
import { refPeriod } from './resolve.ts'
import { does, lexAt, type Scan, startOf } from './scan.ts'
import { slotsAt } from './steps.ts'
import { dayPeriod, firstDay, hijriDay, type Period, timex } from './value.ts'
import { bareYear, spelledYear, yearPair } from './years.ts'

/** A date told by its pieces, or a range of two such. */
const date: Rule = (c, i) => {
  const s = slotsAt(c, i)
  if (s === null || !isDate(c, s, i)) return null
  const match = matchSlots(c, s, i)
  if (s.days.length > 0 && match.period === null && c.anchor !== null) return null
  return rangeOfYears(c, i, match) ?? rangeOf(c, i, s) ?? match
}

/** A range of two bare years. */
const yearRange: Rule = (c, i) => {
  const year = bareYear(c, i)
  return year === null ? null : rangeOfYears(c, i, year)
}

const nth: Rule = (c, i) => {
  const found = nthAt(c, i)
  if (found === null) return null
  return {
    ...PLAIN,
    start: startOf(c, i),
    to: found.to,
    type: 'DATE',
    period: found.period,
    timex: timex(found.period),
    rule: 'day.nth',
    inferred: true,
  }
}

const period: Rule = (c, i) => {
  const found = periodAt(c, i)
  if (found === null) return null
  return {
    ...PLAIN,
    start: startOf(c, i),
    to: found.to,
    type: 'DATE',
    period: found.period,
    timex: found.period === null ? null : timex(found.period),
    rule: found.period?.grain ?? 'decade',
    inferred: found.inferred,
  }
}

/** «this time next year»: the month of publication in the year named. */
const sameTime: Rule = (c, i) => {
  const near = lexAt(c, i)
  if (near?.near !== true || !does(c, near.to, 'moment') || !does(c, near.to + 1, 'of')) return null
  const ref = refAt(c, near.to + 2)
  const year = ref === null || ref.ref.unit !== 'year' ? null : refPeriod(c, ref.ref)
  if (ref === null || year?.grain !== 'year' || c.anchor === null) return null
  const found: Period = { grain: 'month', y: year.y, m: civil(c.anchor).m }
  return {
    ...PLAIN,
    start: near.start,
    to: ref.to,
    type: 'DATE',
    period: found,
    timex: timex(found),
    rule: 'month.same-time',
    inferred: true,
  }
}

const vague: Rule = (c, i) => {
  const lex = lexAt(c, i)
  if (lex?.vague === undefined) return null
  return {
    ...PLAIN,
    start: lex.start,
    to: lex.to,
    type: 'DATE',
    period: null,
    timex: lex.vague,
    rule: 'vague',
    inferred: true,
    extra: true,
  }
}

function feastDay(anchor: number, { m, d, hijri }: NonNullable<Lex['feast']>): number | null {
  if (!hijri) return dayOfYear(anchor, m, d, null, { turn: null, tense: null })
  const { y } = toHijri(anchor)
  const days = [y - 1, y, y + 1].map((k) => firstDay(hijriDay(k, m, d)) as number)
  return days.reduce((a, b) => (Math.abs(b - anchor) < Math.abs(a - anchor) ? b : a))
}

const feast: Rule = (c, i) => {
  const lex = lexAt(c, i)
  if (lex?.feast === undefined) return null
  const day = c.anchor === null ? null : feastDay(c.anchor, lex.feast)
  const found = day === null ? null : dayPeriod(day)
  return {
    ...PLAIN,
    start: lex.start,
    to: lex.to,
    type: 'DATE',
    period: found,
    timex: found === null ? null : timex(found),
    rule: 'feast',
    inferred: true,
    extra: true,
  }
}

const RULES: readonly Rule[] = [
  throughout,
  yearRange,
  yearPair,
  nth,
  date,
  period,
  afterThat,
  distance,
  every,
  duration,
  bareYear,
  adverbialSet,
  sameTime,
  feast,
  unnumbered,
  vague,
  spelledYear,
]

function starts(c: Scan, i: number): boolean {
  const token = c.tokens[i]
  if (token === undefined) return false
  if (token.kind === 'punct') return token.form === '(' && c.tokens[i + 1]?.kind === 'number'
  return token.kind === 'number' || (token.kind === 'word' && c.lexicon.starters.has(token.form))
}

/** The longest match that starts at a token; the earlier rule where two are equally long. */
export function matchAt(c: Scan, i: number): Match | null {
  if (!starts(c, i)) return null
  let best: Match | null = null
  for (const rule of RULES) {
    const match = rule(c, i)
    if (match !== null && (best === null || match.to > best.to)) best = match
  }
  return best
}
