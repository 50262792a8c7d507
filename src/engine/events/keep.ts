import { isContact } from '../../model/contact.ts'
import type { Scene } from '../clauses/scene.ts'
import { type Draft, isBloc } from '../references/registry.ts'
import type { Part } from './draft.ts'
import type { MergedEvent } from './merge.ts'
import { canAct, isForce, isPrivate } from './private.ts'
import { isBare } from './roles.ts'

function draftOf(s: Scene, p: Part): Draft {
  return s.registry.drafts[p.entity] as Draft
}

/** The state or body that a participant acts for; null for one of whom the text tells neither. Holders of one office in several states are a side of their own. */
export function sideOf(d: Draft): string | null {
  if (d.state) return d.state
  if (isBloc(d)) return d.of ?? d.name
  if (d.of && !/^[A-Z]{3}$/.test(d.of)) return d.of
  return d.named && d.kind !== 'person' ? d.name : null
}

/** The distinct sides of an event. */
export function sidesOf(s: Scene, e: Pick<MergedEvent, 'parts'>): ReadonlySet<string> {
  return new Set(e.parts.flatMap((p) => sideOf(draftOf(s, p)) ?? []))
}

const ONE_SIDED: ReadonlySet<string> = new Set(['vote', 'recall', 'appoint'])

/** The place gone to, somebody of whom the text tells neither side nor office, or people only described (الأطفال الأفغان). */
function isNoVisitor(s: Scene, p: Part): boolean {
  const d = draftOf(s, p)
  if (d.kind === 'state') return p.role === 'target'
  if (isPrivate(s, d) || isForce(s, d)) return true
  return (
    d.office === null && (sideOf(d) === null || (d.kind === 'person' && (!d.named || (d.ref === null && !d.leads))))
  )
}

/** Whether somebody acts for a state by his office. */
function isOfficial(s: Scene, p: Part): boolean {
  const d = draftOf(s, p)
  return d.kind === 'person' && d.office !== null && d.state !== null && !isPrivate(s, d)
}

/** Whether the event is one of diplomacy: somebody in it acts for a state or body, in a visit those who come, in aid whoever gives, at a reception a guest (فرنسا تستقبل المهاجرين); an act needs two of them, a vote the body that holds it, a recall whoever calls his ambassador home, an appointment the body that sends its envoy, a mediation the mediator. */
function isKept(s: Scene, e: MergedEvent): boolean {
  const sides = sidesOf(s, e)
  if (e.type === 'visit' && e.parts.every((p) => isNoVisitor(s, p))) return false
  if (e.type === 'aid' && e.parts.every((p) => p.role === 'target')) return false
  if (e.type === 'meeting' && e.parts.every((p) => p.role === 'host' && draftOf(s, p).kind !== 'person')) return false
  if (isContact(e.type)) return sides.size > 0 && (e.parts.length > 1 || !isBare(s, e, e.parts))
  return sides.size > (ONE_SIDED.has(e.type) || e.parts.some((p) => p.role === 'mediator') ? 0 : 1)
}

/** Those who can act in an event; whoever acts for no state takes part only in what officials do with him. */
function acting(s: Scene, e: MergedEvent): MergedEvent {
  const parts = e.parts.filter((p) => canAct(s, draftOf(s, p)))
  const isOpen = isContact(e.type) && e.type !== 'visit' && parts.some((p) => isOfficial(s, p))
  return { ...e, parts: isOpen ? parts : parts.filter((p) => !isPrivate(s, draftOf(s, p))) }
}

/** Drops participants that cannot act and events that are none of diplomacy's. */
export function keepEvents(s: Scene, events: readonly MergedEvent[]): MergedEvent[] {
  return events.map((e) => acting(s, e)).filter((e) => isKept(s, e))
}
