import { isContact } from '../../model/contact.ts'
import { officialsAt } from '../clauses/officials.ts'
import type { Scene } from '../clauses/scene.ts'
import { tokenFrom } from '../document.ts'
import type { Draft } from '../references/registry.ts'
import type { EventMention, Part } from './draft.ts'
import { addParts } from './roles.ts'

/** Whom unnamed officials stand for, by entity; nobody where the draft is no such. */
function representedBy(s: Scene, d: Draft | undefined): readonly number[] {
  if (!d || d.named || d.office !== null || (d.kind !== 'org' && d.kind !== 'person')) return []
  for (const { start } of d.mentions) {
    const found = officialsAt(s, tokenFrom(s.doc, start))
    if (found && !found.open) return found.entities
  }
  return []
}

/** A contact with its unnamed officials replaced by whom they act for. */
export function withStates(s: Scene, e: EventMention): EventMention {
  if (!isContact(e.type)) return e
  const stands = e.parts.map((p) => representedBy(s, s.registry.drafts[p.entity]))
  if (stands.every((list) => list.length === 0)) return e
  const parts = e.parts.reduce<Part[]>((all, p, k) => {
    const list = stands[k] as readonly number[]
    return addParts(all, list.length > 0 ? list : [p.entity], p.role)
  }, [])
  // Officials of several states, told in one phrase, meet one another.
  const bare = e.bare && !(e.type !== 'visit' && e.parts.length === 1 && parts.length > 1)
  return noteUnnamed(s, { ...e, parts, bare }, stands.flat())
}

/** Whether somebody of the state takes part by name or office: those with him need no place of their own. */
function isRepresented(s: Scene, e: EventMention, { entity }: Part): boolean {
  const state = s.registry.drafts[entity]?.state
  return e.parts.some(
    (p) => s.registry.drafts[p.entity]?.kind === 'person' && s.registry.drafts[p.entity]?.state === state,
  )
}

/** Notes of a contact whether a state takes part in it only by its unnamed officials. */
export function noteUnnamed(s: Scene, e: EventMention, unnamed: readonly number[]): EventMention {
  const told = e.parts.filter((p) => unnamed.includes(p.entity) && s.registry.drafts[p.entity]?.kind === 'state')
  if (told.length === 0) return e
  const spare = told.filter((p) => isRepresented(s, e, p))
  const parts = e.parts.filter((p) => !spare.includes(p))
  const rest = { ...e, parts, bare: e.bare || parts.length < 2 }
  return spare.length === told.length ? rest : { ...rest, unnamed: true }
}
