import { isContact } from '../../model/contact.ts'
import type { Scene } from '../clauses/scene.ts'
import { type Draft, isBloc } from '../references/registry.ts'
import type { Part } from './draft.ts'
import type { MergedEvent } from './merge.ts'
import { isBare } from './roles.ts'

/** Kinds that can take part in something; documents speak but do not meet, outlets report. */
const ACTING: ReadonlySet<Draft['kind']> = new Set(['person', 'state', 'org', 'group', 'format'])

function draftOf(s: Scene, p: Part): Draft {
  return s.registry.drafts[p.entity] as Draft
}

/** The state or body that a participant acts for; null for one of whom the text tells neither. Holders of one office in several states are a side of their own. */
function sideOf(d: Draft): string | null {
  if (d.state) return d.state
  if (isBloc(d)) return d.of ?? d.name
  if (d.of && !/^[A-Z]{3}$/.test(d.of)) return d.of
  return d.named && d.kind !== 'person' ? d.name : null
}

/** The distinct sides of an event. */
export function sidesOf(s: Scene, e: Pick<MergedEvent, 'parts'>): ReadonlySet<string> {
  return new Set(e.parts.flatMap((p) => sideOf(draftOf(s, p)) ?? []))
}

const ONE_SIDED: ReadonlySet<string> = new Set(['vote', 'recall'])

/** The place gone to, somebody of whom the text tells neither side nor office, or people only described (الأطفال الأفغان). */
function isPrivate(d: Draft, p: Part): boolean {
  if (d.kind === 'state') return p.role === 'target'
  return d.office === null && (sideOf(d) === null || (d.kind === 'person' && !d.named))
}

/** Whether the event is one of diplomacy: somebody in it acts for a state or body, in a visit those who come; an act needs two of them, a vote the body that holds it, a recall whoever calls his ambassador home, a mediation the mediator. */
function isKept(s: Scene, e: MergedEvent): boolean {
  const sides = sidesOf(s, e)
  if (e.type === 'visit' && e.parts.every((p) => isPrivate(draftOf(s, p), p))) return false
  if (isContact(e.type)) return sides.size > 0 && (e.parts.length > 1 || !isBare(s, e, e.parts))
  return sides.size > (ONE_SIDED.has(e.type) || e.parts.some((p) => p.role === 'mediator') ? 0 : 1)
}

function acting(s: Scene, e: MergedEvent): MergedEvent {
  return { ...e, parts: e.parts.filter((p) => ACTING.has(draftOf(s, p).kind)) }
}

/** Drops participants that cannot act and events that are none of diplomacy's. */
export function keepEvents(s: Scene, events: readonly MergedEvent[]): MergedEvent[] {
  return events.map((e) => acting(s, e)).filter((e) => isKept(s, e))
}
