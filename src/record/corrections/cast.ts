import type { Entity, EntityKind, Reading } from '../../model/reading.ts'
import type { Quote, Somebody } from '../../model/record.ts'
import { contentId } from '../base/hash.ts'
import { keyOf, kindOf } from '../entities.ts'

/** The rule of what a person put into a reading. */
export const BY_HAND = 'correction'

/** The gazetteer row, or what stands in its place, from which {@link keyOf} makes this key again. */
function refOf({ entity }: Somebody): string {
  return kindOf(entity) === 'person' ? entity : entity.slice(entity.indexOf(':') + 1)
}

function entityFor(actor: Somebody, evidence: Quote | null): Entity {
  const { entity: key, name, state, office } = actor
  const ref = refOf(actor)
  return {
    id: `x${contentId([key]).slice(0, 8)}`,
    kind: kindOf(key) as EntityKind,
    name,
    state: kindOf(key) === 'state' ? ref : state,
    ...(office === null ? {} : { office }),
    aliases: evidence === null || evidence.text === name ? [] : [evidence.text],
    mentions: evidence === null ? [] : [evidence],
    ...(kindOf(key) === 'state' ? {} : { ref }),
    rule: BY_HAND,
    confidence: 'stated',
  }
}

function isHashed(ref: string): boolean {
  return /^(?:\w+:)?[0-9a-f]{12}$/.test(ref)
}

/** An entity that a person put in, as the record may list it: a key of its own is no gazetteer row. */
export function asListed(entity: Entity): Entity {
  const { ref, ...rest } = entity
  return ref === undefined || isHashed(ref) ? rest : entity
}

/** The entity of a reading that an actor is, put in if it is not there; its key in the record is the actor's. */
export function cast(reading: Reading, actor: Somebody, evidence: Quote | null): { reading: Reading; id: string } {
  const known = reading.entities.find((entity) => keyOf(entity) === actor.entity)
  if (known !== undefined) return { reading, id: known.id }
  const added = entityFor(actor, evidence)
  return { reading: { ...reading, entities: [...reading.entities, added] }, id: added.id }
}

/** The record's key of an entity of the reading; empty if there is no such entity. */
export function keyIn(reading: Reading, id: string): string {
  const entity = reading.entities.find((one) => one.id === id)
  return entity === undefined ? '' : keyOf(entity)
}
