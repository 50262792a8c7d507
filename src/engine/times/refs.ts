/** Units placed by a qualifier: last month, this week, the same year. */

import type { Unit } from '../../lexicon/calendar.ts'
import { yearNumberAt } from './numbers.ts'
import { does, lexAt, type Scan, skip } from './scan.ts'
import type { Ref } from './slots.ts'

/** Whether «for the …» follows: the day after something, not after the date read before. */
export function isMeasuredBy(c: Scan, i: number): boolean {
  return c.tokens[i]?.form.startsWith(c.lexicon.pack.proclitics.contraction.written) === true
}

/** A month placed by a qualifier, as it stands after a day. */
export function monthRefAt(c: Scan, i: number): { readonly ref: Ref; readonly to: number } | null {
  const found = refAt(c, skip(c, i, 'in'))
  return found?.ref.unit === 'month' ? found : null
}

/** «before last», «after next». */
function twoAway(c: Scan, i: number): -2 | 0 | 2 {
  const turn = lexAt(c, i + 1)?.turn
  if (turn === -1 && does(c, i, 'ago')) return -2
  return turn === 1 && does(c, i, 'later') ? 2 : 0
}

/** This month, last week, the same year, the year before. */
export function refAt(c: Scan, i: number): { readonly ref: Ref; readonly to: number } | null {
  const lead = lexAt(c, i)
  if (lead === null) return null
  const near = lead.near === true
  const far = lead.roles?.includes('anaphor') === true && lead.unit === undefined && !lead.conj
  const unit = near || far ? lexAt(c, lead.to) : lead
  if (unit?.unit === undefined || unit.count !== 1 || ((near || far) && (unit.conj || unit.prep))) return null
  if (near && unit.definite && unit.unit !== 'decade') return { ref: { unit: unit.unit, by: 0 }, to: unit.to }
  if (far && unit.definite) return { ref: { unit: unit.unit, by: 'same' }, to: unit.to }
  const after = lexAt(c, unit.to)
  if (after === null || !unit.definite || after.conj) return null
  if (after.turn !== undefined) return { ref: { unit: unit.unit, by: after.turn }, to: after.to }
  const far2 = twoAway(c, unit.to)
  if (far2 !== 0) return { ref: { unit: unit.unit, by: far2 }, to: unit.to + 2 }
  if (after.roles?.includes('self')) return { ref: { unit: unit.unit, by: 'same' }, to: after.to }
  if (after.roles?.includes('next') && !isMeasuredBy(c, after.to))
    return { ref: { unit: unit.unit, by: 'next' }, to: after.to }
  return null
}

/** The unit after «the beginning of» needs no «this»: the end of the year is this year's. */
export function edgeOf(c: Scan, i: number): { readonly ref: Ref; readonly to: number } | null {
  const lex = lexAt(c, i)
  const fits = lex?.unit === 'week' || lex?.unit === 'month' || lex?.unit === 'year'
  if (lex === null || !fits || lex.count !== 1 || !lex.definite || lex.prep || lex.conj) return null
  if (
    yearNumberAt(c, lex.to) !== null ||
    (c.tokens[lex.to]?.form.startsWith(c.lexicon.article) && lexAt(c, lex.to) === null)
  )
    return null
  return { ref: { unit: lex.unit as Unit, by: 0 }, to: lex.to }
}
