import { stateName } from '../../app/words/states.ts'
import type { Actor, EntityKey } from '../../model/record.ts'
import type { Html } from '../html.ts'
import { addressOf } from '../routes/address.ts'
import type { View } from '../routes/route.ts'

/** Where an actor's page is. */
export const ACTOR = '/actors/:key'

/** The address of an actor's page. */
export function actorAddress(key: EntityKey): string {
  return addressOf(ACTOR, { key })
}

/** A name as the record has it, leading to its page. Names are Arabic whatever the language of the page. */
export function ActorLink({ entity, name }: Pick<Actor, 'entity' | 'name'>): Html {
  return (
    <a class="actor" href={actorAddress(entity)} dir="auto">
      {name}
    </a>
  )
}

/** Office and state of a participant, in small letters behind the name. */
export function Standing({ actor, view }: { readonly actor: Actor; readonly view: View }): Html | null {
  const { name, office, state } = actor
  const owner = state === null ? null : stateName(state, view.language)
  const title = office === null || name.includes(office.title) ? null : office.title
  const parts = [title, owner === name ? null : owner].filter((part) => part !== null)
  if (parts.length === 0) return null
  return (
    <span class="standing" dir="auto">
      {parts.join(view.labels.comma)}
    </span>
  )
}
