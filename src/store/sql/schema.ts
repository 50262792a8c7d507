import type { Generated, Kysely } from 'kysely'

/** Flags are 0 or 1 and days `YYYY-MM-DD`, empty where unknown: so both databases sort and compare them alike. */
type Flag = 0 | 1

export interface ArticleRow {
  readonly seq: Generated<number>
  readonly id: string
  readonly version: number
  readonly sha256: string
  readonly outlet: string | null
  readonly url: string | null
  readonly canonical: string | null
  readonly published: string | null
  readonly day: string
  readonly headline: string | null
  readonly fetched: string
  readonly source: string | null
  readonly headers: string
  /** Set on the latest version only. */
  readonly current: Flag
  readonly pack: string | null
}

/** Numbered as the article it belongs to. */
interface BodyRow {
  readonly seq: number
  readonly text: Uint8Array
}

interface ReadingRow {
  readonly article: string
  readonly version: number
  readonly pack: string
  readonly data: Uint8Array
}

interface ReportRow {
  readonly id: string
  readonly article: string
  readonly outlet: string | null
  readonly data: string
  /** Whether its words may claim a place among other events: a first since, a third within, a round. */
  readonly claims: Flag
}

/** One for the articles that have reports. */
interface SketchRow {
  readonly article: string
  readonly data: Uint8Array
}

interface StatementRow {
  readonly seq: Generated<number>
  readonly id: string
  readonly article: string
  readonly stance: string
  readonly day: string
  readonly report: string | null
  readonly data: string
}

interface StatementActorRow {
  readonly statement: number
  readonly actor: string
  readonly part: 'speaker' | 'towards'
  readonly day: string
}

interface OutcomeRow {
  readonly seq: Generated<number>
  readonly id: string
  readonly article: string
  readonly kind: string
  readonly day: string
  readonly report: string | null
  readonly data: string
}

interface OutcomeActorRow {
  readonly outcome: number
  readonly actor: string
  readonly day: string
}

interface FollowUpRow {
  readonly outcome: string
  readonly kind: string
  readonly target: string
  readonly why: string
}

interface EntityRow {
  readonly key: string
  readonly kind: string
  readonly name: string
  readonly state: string | null
  readonly ref: string | null
}

/** A form under which an entity was seen, with how many articles have it and on which days, empty if none is known. */
interface NameRow {
  readonly seq: Generated<number>
  readonly entity: string
  readonly form: string
  readonly folded: string
  readonly articles: number
  readonly first: string
  readonly last: string
}

/** By the number of the version that was read. */
interface SightingRow {
  readonly name: number
  readonly day: string
  readonly article: number
}

/** An office in which an entity was seen, with totals as of a name; `body` is empty if none is given. */
interface OfficeRow {
  readonly seq: Generated<number>
  readonly entity: string
  readonly title: string
  readonly body: string
  readonly articles: number
  readonly first: string
  readonly last: string
}

interface HoldingRow {
  readonly office: number
  readonly day: string
  readonly article: number
}

interface EventRow {
  readonly seq: Generated<number>
  readonly id: string
  readonly grp: string
  readonly type: string
  readonly modality: string
  readonly day_from: string
  readonly day_to: string
  readonly wide: Flag
  readonly place: string | null
  readonly format: string | null
  readonly data: Uint8Array
}

interface EventActorRow {
  readonly event: number
  readonly actor: string
  readonly wide: Flag
  readonly day: string
  readonly crowd: Flag
}

interface EventPairRow {
  readonly event: number
  readonly a: string
  readonly b: string
  readonly wide: Flag
  readonly day: string
  /** 0 if the event is no contact that took place, else between whom: 1 states, 2 actors, 3 an actor and a state. */
  readonly contact: 0 | 1 | 2 | 3
}

interface EventKeyRow {
  /** A hash of what linking gives: two keys may share it. */
  readonly key: number
  readonly event: number
}

interface EventReportRow {
  readonly report: string
  readonly event: number
  readonly independent: Flag
}

interface EventNameRow {
  readonly formerly: string
  readonly event: number
}

export interface FeedRow {
  readonly id: string
  readonly url: string
  readonly outlet: string | null
  readonly next_at: number
  readonly state: string
}

interface LeaseRow {
  readonly kind: string
  readonly key: string
  readonly until: number
  readonly holder: string
}

interface CorrectionRow {
  readonly seq: Generated<number>
  readonly id: string
  readonly author: string
  readonly at: string
  readonly note: string | null
  readonly change: string
}

interface UserRow {
  readonly name: string
  readonly role: string
  readonly salt: string
  readonly hash: string
  readonly cost: string
  readonly created: string
}

interface SessionRow {
  readonly token: string
  readonly account: string
  readonly created: number
  readonly expires: number
}

interface TokenRow {
  readonly id: string
  readonly account: string
  readonly label: string
  readonly hash: string
  readonly created: string
}

interface ReviewRow {
  readonly id: string
  readonly kind: 'event' | 'statement' | 'outcome'
  readonly open: Flag
  readonly priority: number
}

interface CoverageRow {
  readonly outlet: string
  readonly day: string
  readonly articles: number
}

/** What `coverage` comes to for one outlet. `since` and `until` are empty if no article has a day; `gaps` is JSON. */
interface OutletRow {
  readonly outlet: string
  readonly articles: number
  readonly undated: number
  readonly since: string
  readonly until: string
  readonly gaps: string
}

interface MetaRow {
  readonly key: string
  readonly value: string
}

/** All tables but those of the full-text search, which only the dialect knows. */
export interface Schema {
  readonly articles: ArticleRow
  readonly bodies: BodyRow
  readonly readings: ReadingRow
  readonly sketches: SketchRow
  readonly reports: ReportRow
  readonly statements: StatementRow
  readonly statement_actors: StatementActorRow
  readonly outcomes: OutcomeRow
  readonly outcome_actors: OutcomeActorRow
  readonly follow_ups: FollowUpRow
  readonly entities: EntityRow
  readonly names: NameRow
  readonly sightings: SightingRow
  readonly offices: OfficeRow
  readonly holdings: HoldingRow
  readonly events: EventRow
  readonly event_actors: EventActorRow
  readonly event_pairs: EventPairRow
  readonly event_keys: EventKeyRow
  readonly event_reports: EventReportRow
  readonly event_names: EventNameRow
  readonly feeds: FeedRow
  readonly leases: LeaseRow
  readonly corrections: CorrectionRow
  readonly users: UserRow
  readonly sessions: SessionRow
  readonly tokens: TokenRow
  readonly review: ReviewRow
  readonly coverage: CoverageRow
  readonly outlets: OutletRow
  readonly meta: MetaRow
}

export type Table = keyof Schema

/** A connection, or a transaction on one. */
export type Db = Kysely<Schema>
