/** Ranges of two dates. */
import { isDate, matchSlots } from './dates.ts'
import type { Lex } from './lexicon.ts'
import type { Match } from './match.ts'
import { yearNumberAt } from './numbers.ts'
import { does, follows, isSign, isStop, lexAt, type Scan, startOf } from './scan.ts'
import type { Slots } from './slots.ts'
import { slotsAt } from './steps.ts'
import { edtf, firstDay, type Period, span, timex } from './value.ts'

/** Fills what the first member of a range leaves to the second: «between May and June 2012». */
function lend(a: Slots, b: Slots): Slots {
  const bare = a.years.length === 0 && a.turn === null && a.refs.length === 0
  if (!bare || a.month === null || b.month === null) return a
  return { ...a, years: b.years.slice(0, 1), turn: b.turn, refs: b.refs.filter((r) => r.unit === 'year'), era: b.era }
}

const MOVED_WITHIN = 5

/** Whether something is put off «from … to …»: two dates, not a range. */
function isMoved(c: Scan, i: number): boolean {
  for (let j = i - 1; j >= 0 && j > i - MOVED_WITHIN && !isStop(c, j); j--) if (does(c, j, 'move')) return true
  return false
}

function rangeSecond(c: Scan, i: number, to: number, s: Slots | null): number {
  const dash = isSign(c, to, '-') || isSign(c, to, '–') || isSign(c, to, '/')
  if (dash) return to + 1
  if (follows(c, i, 'from') && does(c, to, 'to') && !isMoved(c, i)) return (lexAt(c, to) as Lex).to
  const days = s !== null && s.days.length > 0 && s.month !== null && !follows(c, i, 'in')
  if (days && does(c, to, 'to')) return (lexAt(c, to) as Lex).to
  const pair = s?.dual && s.month !== null && s.days.length === 0
  if (!pair && !follows(c, i, 'between')) return -1
  if (does(c, to, 'and')) return to + 1
  return lexAt(c, to)?.conj === true ? to : -1
}

function joined(c: Scan, a: Match, b: Match): Match | null {
  if (a.type !== 'DATE' || b.type !== 'DATE') return null
  if (a.period === null || b.period === null)
    return c.anchor === null ? { ...a, to: b.to, period: null, timex: null, rule: 'range', inferred: true } : null
  const [from, to] = [firstDay(a.period), firstDay(b.period)]
  if (from !== null && to !== null && from > to) return null
  const period = span(a.period, b.period)
  const parts = [a, b].map((m) => ({
    start: m.start,
    end: c.tokens[m.to - 1]?.end as number,
    value: edtf(m.period as Period),
  }))
  return { ...a, to: b.to, period, timex: timex(period), rule: 'range', inferred: a.inferred || b.inferred, parts }
}

/** The range that a year opens. */
export function rangeOfYears(c: Scan, i: number, a: Match): Match | null {
  if (a.period?.grain !== 'year') return null
  const at = rangeSecond(c, i, a.to, null)
  const year = at < 0 ? null : yearNumberAt(c, at)
  if (year === null || year.n <= a.period.y || year.n > 2199) return null
  const period: Period = { grain: 'year', y: year.n }
  const b: Match = { ...a, start: startOf(c, at), to: year.to, period, timex: timex(period) }
  return joined(c, a, b)
}

/** The range that the date in the slots opens. */
export function rangeOf(c: Scan, i: number, s: Slots): Match | null {
  const at = rangeSecond(c, i, s.to, s)
  const b = at < 0 ? null : slotsAt(c, at)
  if (b === null || !isDate(c, b, at) || (isSign(c, at - 1, '/') && b.month === null)) return null
  return joined(c, matchSlots(c, lend(s, b), i), matchSlots(c, b, at))
}
