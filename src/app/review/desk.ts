import type { SaidField } from '../../model/correction.ts'
import type { ClaimField } from '../../model/record.ts'
import type { Store } from '../../store/store.ts'
import type { StateNamed } from '../record/name-parts.ts'
import { acceptEvent, rejectEvent } from './correct.ts'
import { type Fix, fixField } from './fix.ts'
import type { Corrected, Hand } from './hand.ts'
import { acceptSaid, fixSaid, rejectSaid, type SaidFix, saidOf } from './said.ts'

/** Says that an event, a statement or an outcome is right as it stands. */
export async function accept(store: Store, id: string, hand: Hand): Promise<Corrected> {
  return (await saidOf(store, id)) === null ? acceptEvent(store, id, hand) : acceptSaid(store, id, hand)
}

/** Says that articles do not tell of an event, or do not say something; `reports` are those of an event that are meant. */
export async function reject(
  store: Store,
  id: string,
  reports: readonly string[] | null,
  hand: Hand,
): Promise<Corrected> {
  return (await saidOf(store, id)) === null ? rejectEvent(store, id, reports, hand) : rejectSaid(store, id, hand)
}

/** A field of an event, a statement or an outcome to be set right. */
export interface AnyFix extends Omit<Fix, 'event' | 'field'> {
  readonly id: string
  readonly field: ClaimField | SaidField
}

/** Sets a field of an event, a statement or an outcome right. Throws a `RangeError` or `NameFault` for what cannot be. */
export async function fix(
  store: Store,
  { id, field, ...given }: AnyFix,
  hand: Hand,
  named?: StateNamed,
): Promise<Corrected> {
  const said = await saidOf(store, id)
  if (said === null) return fixField(store, { event: id, field: field as ClaimField, ...given }, hand, named)
  const { evidence, as, value, was } = given
  if (evidence && evidence.article !== said.item.article)
    throw new RangeError(`${evidence.article}: the words are not of its article, ${said.item.article}`)
  const change: SaidFix = {
    said: id,
    field: field as SaidField,
    ...(value === undefined ? {} : { value }),
    ...(was === undefined ? {} : { was }),
    evidence: evidence ?? null,
    ...(as === undefined ? {} : { as }),
  }
  return fixSaid(store, change, hand, named)
}
