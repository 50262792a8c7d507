import type { SaidField } from '../../model/correction.ts'
import type { EntityKind, EventType, Modality, Outcome, Role, Stance, Statement } from '../../model/reading.ts'
import type { ClaimField } from '../../model/record.ts'

/** Every type of event, as the codebook has them. */
export const EVENT_TYPES: readonly EventType[] = [
  ...(['call', 'meeting', 'visit', 'talks', 'message', 'sign', 'appoint', 'expel'] as const),
  ...(['recall', 'restore', 'sever', 'sanction', 'aid', 'vote', 'mediate'] as const),
]
export const MODALITIES: readonly Modality[] = ['occurred', 'planned', 'proposed', 'cancelled']
export const ROLES: readonly Role[] = ['initiator', 'target', 'host', 'party', 'mediator', 'observer']
/** Fields that can be set right. */
export const FIELDS: readonly ClaimField[] = [
  ...(['type', 'participant', 'role', 'time', 'place', 'round'] as const),
  ...(['format', 'modality', 'topic', 'first-since'] as const),
]
/** Every speech act, as the codebook has them. */
export const STANCES: readonly Stance[] = [
  ...(['state', 'praise', 'support', 'welcome', 'agree', 'commit', 'propose'] as const),
  ...(['request', 'warn', 'criticise', 'reject', 'deny', 'concern', 'courtesy'] as const),
]
export const MODES: readonly Statement['mode'][] = ['direct', 'indirect']
export const OUTCOME_KINDS: readonly Outcome['kind'][] = ['agreed', 'tasked', 'signed']
/** Fields of a statement that can be set right. */
export const STATEMENT_FIELDS: readonly SaidField[] = ['speaker', 'stance', 'mode', 'content', 'cue', 'via', 'event']
/** Fields of an outcome that can be set right. */
export const OUTCOME_FIELDS: readonly SaidField[] = ['kind', 'content', 'party', 'assignee', 'event']
/** Kinds of entity that take part in events. */
export const PARTY_KINDS: readonly EntityKind[] = ['person', 'state', 'org', 'group', 'format']

/** Kinds of entity that speak, or are named as a source. */
export const SOMEBODY_KINDS: readonly EntityKind[] = [...PARTY_KINDS, 'outlet', 'document']
