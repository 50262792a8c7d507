import type { Span } from '../text/span.ts'

/** Kinds of entity, as the codebook fixes them. */
export type EntityKind = 'person' | 'state' | 'org' | 'group' | 'outlet' | 'document' | 'place' | 'format'

/** An office as the article gives it: `of` is an ISO 3166-1 alpha-3 code or an organisation's name, null if not told. */
export interface Office {
  readonly title: string
  readonly of: string | null
}

/** How sure an annotation is: `stated` in so many words, or `inferred` from context. */
export type Confidence = 'stated' | 'inferred'

/** What every annotation carries: the rule that made it and its confidence. */
export interface Provenance {
  readonly rule: string
  readonly confidence: Confidence
}

/** A real-world actor or thing that takes part in an item of the reading. */
export interface Entity extends Provenance {
  readonly id: string
  readonly kind: EntityKind
  /** The fullest form found in the article, without titles. */
  readonly name: string
  /** ISO 3166-1 alpha-3 of the state it acts for or belongs to; null if none. */
  readonly state: string | null
  readonly office?: Office
  /** Surface forms used for it, without pronouns. */
  readonly aliases: readonly string[]
  /** Where it is named. */
  readonly mentions: readonly Mention[]
  /** Id of the gazetteer row it resolved to (a Wikidata QID where there is one); absent for people nobody has listed. */
  readonly ref?: string
}

/** One place where an entity is named. */
export interface Mention extends Span {
  readonly text: string
}

/** TIMEX3 types. */
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET'

/** An expression of calendar time. `value` is EDTF (ISO 8601 for durations); `timex` the TIMEX3 value. */
export interface TimeExpression extends Span, Provenance {
  readonly text: string
  readonly type: TimexType
  /** Null where the expression cannot be resolved and nothing of it is known (an undated article's «اليوم»). */
  readonly value: string | null
  readonly timex: string | null
}

/** Contacts between actors. */
export type ContactType = 'call' | 'meeting' | 'visit' | 'talks' | 'message'
/** Acts of diplomacy. */
export type ActType =
  | 'sign'
  | 'appoint'
  | 'expel'
  | 'recall'
  | 'restore'
  | 'sever'
  | 'sanction'
  | 'aid'
  | 'vote'
  | 'mediate'
export type EventType = ContactType | ActType

/** A participant's part in an event. */
export type Role = 'initiator' | 'target' | 'host' | 'party' | 'mediator' | 'observer'

export type Modality = 'occurred' | 'planned' | 'proposed' | 'cancelled'

/** An entity taking part in an event. */
export interface Participant {
  /** Id of an entity of the same reading. */
  readonly entity: string
  readonly role: Role
}

/** Something that happened, is planned, or is said to be wanted. */
export interface ReadEvent extends Provenance {
  readonly id: string
  readonly type: EventType
  readonly trigger: Span
  readonly participants: readonly Participant[]
  /** EDTF; null if the article gives none. */
  readonly time: string | null
  readonly place: string | null
  readonly topics: readonly Span[]
  readonly modality: Modality
  /** Every participant acts for the same state and none is an opposition or rebel side. */
  readonly domestic: boolean
  readonly round?: number
  readonly format?: string
  /** Id of the event since which this one is said to be the first of its kind. */
  readonly firstSince?: string
  /** Entity ids of the sources, outermost first. */
  readonly via: readonly string[]
}

/** The speech act of a statement. */
export type Stance =
  | 'state'
  | 'praise'
  | 'support'
  | 'welcome'
  | 'agree'
  | 'commit'
  | 'propose'
  | 'request'
  | 'warn'
  | 'criticise'
  | 'reject'
  | 'deny'
  | 'concern'
  | 'courtesy'

/** Something said by an actor and reported. */
export interface Statement extends Provenance {
  readonly id: string
  readonly speaker: readonly string[]
  readonly stance: Stance
  readonly mode: 'direct' | 'indirect'
  readonly content: Span
  readonly cue: Span
  readonly event: string | null
  readonly via: readonly string[]
}

/** What a contact produced. */
export interface Outcome extends Provenance {
  readonly id: string
  readonly kind: 'agreed' | 'tasked' | 'signed'
  readonly parties: readonly string[]
  readonly assignees: readonly string[]
  readonly content: Span
  readonly event: string | null
}

/** A doubt the reader wants a person to see; `span` is null where it concerns the article as a whole. */
export interface Note {
  readonly code: string
  readonly message: string
  readonly span: Span | null
}

/** What one article says. A pure function of the article, the language pack and its version. */
export interface Reading {
  readonly id: string
  readonly outlet: string | null
  readonly url: string | null
  readonly published: string | null
  readonly headline: string | null
  /** The headline (if any), a newline, then the body; every span points into it. */
  readonly text: string
  readonly entities: readonly Entity[]
  readonly times: readonly TimeExpression[]
  readonly events: readonly ReadEvent[]
  readonly statements: readonly Statement[]
  readonly outcomes: readonly Outcome[]
  readonly notes: readonly Note[]
  /** Language pack and its version, as `ar/1`. */
  readonly pack: string
}
