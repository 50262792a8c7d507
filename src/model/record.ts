import type { Article } from './article.ts'
import type { Confidence, EntityKind, EventType, Modality, Office, Reading, Role, Stance } from './reading.ts'

/**
 * Key of an entity of the record, the same in every article: a gazetteer reference (`Q7747`), `state:SYR`, or a hash of
 * kind, name and state. Not to be confused with the entity ids of a reading, which mean nothing outside it.
 */
export type EntityKey = string

/** A closed interval of days, `YYYY-MM-DD` each; a single day has `from === to`. Years run from 0001 to 9999. */
export interface Days {
  readonly from: string
  readonly to: string
}

/** Words of an article's `text` with their place in it; `text` equals the slice. */
export interface Quote {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** An article as it was kept: never altered afterwards. A changed text of the same id is a further version. */
export interface FrozenArticle extends Article {
  /** SHA-256, in hexadecimal, of headline and body as the reader is given them. */
  readonly sha256: string
  /** 1 for the first text kept under this id, counting up. */
  readonly version: number
  /** When it was fetched or read from disk, ISO 8601 in UTC. */
  readonly fetched: string
  /** The address the page names as its own; null if it names none. */
  readonly canonical: string | null
  /** Feed, file or address it came from. */
  readonly source: string | null
  /** Response headers that matter to a citation (`etag`, `last-modified`, `content-type`), in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** Language pack of the reading that is current for it, as `ar/1`; null if it has not been read. */
  readonly pack: string | null
}

/** An entity of the record taking part in an event. */
export interface Actor {
  readonly entity: EntityKey
  readonly role: Role
  /** State it acts for at the time of the report, ISO 3166-1 alpha-3. */
  readonly state: string | null
  /** Its office as this report gives it. */
  readonly office: Office | null
  /** How this report names it. */
  readonly name: string
}

/** An entity of the record that speaks, agrees or is charged: no part in an event, so no role. */
export type Somebody = Omit<Actor, 'role'>

/** What one article says of one event, prepared for linking. */
export interface Report {
  /** Hash of article id, type, trigger and participants: a re-reading that finds the same event gives the same id. */
  readonly id: string
  readonly article: string
  /** Version of the article it was read from. */
  readonly version: number
  /** Id of the event in the article's reading. */
  readonly event: string
  readonly type: EventType
  readonly participants: readonly Actor[]
  /** EDTF as the reading has it; null if the article gives none. */
  readonly time: string | null
  /** Days on which it can have been; null only if neither time nor publication date bounds it. */
  readonly days: Days | null
  readonly place: string | null
  /** ISO 3166-1 alpha-3 of the state the place lies in; null if there is none or nobody has listed it. */
  readonly placeState: string | null
  readonly round: number | null
  readonly format: string | null
  readonly modality: Modality
  readonly domestic: boolean
  readonly confidence: Confidence
  readonly topics: readonly Quote[]
  /** Report, of the same article, of the event since which this is said to be the first of its kind. */
  readonly firstSince: string | null
  readonly outlet: string | null
  /** Calendar day of publication. */
  readonly published: string | null
  /** Sources to which the article attributes it, outermost first. */
  readonly via: readonly EntityKey[]
  /** News agency from which the text is taken, if it says so. */
  readonly agency: string | null
  readonly trigger: Quote
  /** The sentence that holds the trigger: what a citation shows. */
  readonly sentence: Quote
  /** Sketch of the article's text, by which reprints are recognised. Opaque to the store. */
  readonly fingerprint: readonly number[]
}

/** A report without the sketch of its article's text, which only linking needs. */
export type ToldReport = Omit<Report, 'fingerprint'>

/** What a claim is about. */
export type ClaimField =
  | 'type'
  | 'participant'
  | 'role'
  | 'time'
  | 'place'
  | 'round'
  | 'format'
  | 'modality'
  | 'topic'
  | 'first-since'

/**
 * One value that reports give for one field of an event. Differing claims stand side by side; the chosen one is only
 * what is shown. A `role` claim's value is `entity role`.
 */
export interface Claim {
  readonly field: ClaimField
  readonly value: string
  /** Ids of the reports that make it, sorted. */
  readonly reports: readonly string[]
  /** How many of them are independent of each other. */
  readonly independent: number
  readonly chosen: boolean
  /** Id of the correction that put it there or chose it. */
  readonly correction?: string
}

/** Why a report belongs to an event: the evidence weighed, in words and figures. */
export interface MergeReason {
  /** `participants`, `day`, `reprint`, `round`, `correction` … */
  readonly code: string
  /** Weight for (positive) or against (negative). */
  readonly weight: number
  readonly detail: string
}

/** A report's membership of an event. */
export interface Membership {
  readonly report: string
  readonly article: string
  /** False for a reprint of a text another report already stands for. */
  readonly independent: boolean
  /** The report whose text it reprints; null if independent. */
  readonly reprintOf: string | null
  readonly reasons: readonly MergeReason[]
}

/** One real event with all reports of it. */
export interface EventRecord {
  /** Hashed from the reports, whatever their order of arrival; ids it had earlier are in `formerly`. */
  readonly id: string
  readonly formerly: readonly string[]
  readonly type: EventType
  readonly participants: readonly Actor[]
  readonly time: string | null
  readonly days: Days | null
  readonly place: string | null
  readonly round: number | null
  readonly format: string | null
  readonly modality: Modality
  readonly domestic: boolean
  readonly topics: readonly string[]
  /** Sorted by report id. */
  readonly reports: readonly Membership[]
  readonly claims: readonly Claim[]
  /**
   * Keys under which a new report finds this event among its candidates (a pair of actors each). Only events of the
   * same `group` (types that reports may confuse: a meeting, a visit, talks) are candidates for each other.
   */
  readonly keys: readonly string[]
  readonly group: string
}

/** A statement of a reading, with the record's entities. */
export interface StatementRecord {
  /** Hash of article id, cue and content. */
  readonly id: string
  readonly article: string
  /** Id of the statement in the article's reading. */
  readonly statement: string
  readonly speakers: readonly EntityKey[]
  /** States the speakers act for, ISO 3166-1 alpha-3. */
  readonly states: readonly string[]
  /** Entities the content speaks of or to. */
  readonly towards: readonly EntityKey[]
  readonly stance: Stance
  readonly mode: 'direct' | 'indirect'
  readonly content: Quote
  readonly cue: Quote
  /** Report of the event in which it was said. */
  readonly report: string | null
  readonly via: readonly EntityKey[]
  /** Day on which it was said, that of publication if nothing better is known. */
  readonly day: string | null
  readonly confidence: Confidence
  /** Ids of the corrections that put it there or set it right, in order; absent if there are none. */
  readonly corrections?: readonly string[]
}

/** An outcome of a reading, with the record's entities. */
export interface OutcomeRecord {
  /** Hash of article id and content. */
  readonly id: string
  readonly article: string
  /** Id of the outcome in the article's reading. */
  readonly outcome: string
  readonly kind: 'agreed' | 'tasked' | 'signed'
  readonly parties: readonly EntityKey[]
  readonly assignees: readonly EntityKey[]
  /** States the parties and assignees act for, ISO 3166-1 alpha-3. */
  readonly states: readonly string[]
  readonly content: Quote
  readonly report: string | null
  readonly day: string | null
  readonly confidence: Confidence
  /** Ids of the corrections that put it there or set it right, in order; absent if there are none. */
  readonly corrections?: readonly string[]
}

/** Something said, or something that came of a contact: what an article has besides events. */
export type Said =
  | { readonly of: 'statement'; readonly item: StatementRecord }
  | { readonly of: 'outcome'; readonly item: OutcomeRecord }

/** A later event or statement that speaks of an outcome. */
export interface FollowUp {
  readonly kind: 'event' | 'statement'
  readonly id: string
  /** Why it is thought to speak of it. */
  readonly why: string
}

/** A form under which an entity was seen. */
export interface NameSeen {
  readonly form: string
  readonly count: number
  /** Days of publication of the first and last article that used it. */
  readonly first: string | null
  readonly last: string | null
}

/** An office in which an entity was seen. `first` and `last` are days of articles, not of appointment. */
export interface OfficeSeen extends Office {
  readonly first: string | null
  readonly last: string | null
}

/** One person, body, state or format across all articles. */
export interface EntityRecord {
  readonly key: EntityKey
  readonly kind: EntityKind
  /** The form shown: the gazetteer's, else the fullest seen. */
  readonly name: string
  readonly state: string | null
  /** Gazetteer row (a Wikidata QID where there is one); null for those nobody has listed. */
  readonly ref: string | null
  readonly names: readonly NameSeen[]
  readonly offices: readonly OfficeSeen[]
  readonly first: string | null
  readonly last: string | null
}

/** An entity as one article names it: what entity records are drawn from. One for each form and office in an article. */
export interface Sighting {
  readonly entity: EntityKey
  readonly kind: EntityKind
  /** The gazetteer's name, else the fullest of the article. */
  readonly name: string
  readonly state: string | null
  readonly ref: string | null
  readonly form: string
  readonly office: Office | null
}

/** A reading made ready for the record: what is kept, in one step, for one version of an article. */
export interface Prepared {
  readonly article: string
  readonly version: number
  readonly reading: Reading
  readonly reports: readonly Report[]
  readonly statements: readonly StatementRecord[]
  readonly outcomes: readonly OutcomeRecord[]
  readonly sightings: readonly Sighting[]
}
