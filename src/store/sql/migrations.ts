import { recountOutlets } from '../keep/coverage.ts'
import { markClaims } from '../keep/readings.ts'
import type { ColumnTypes, Searched, SqlDialect } from './dialect.ts'
import type { Session } from './session.ts'

/** One step of the schema. A published step is never altered: a change is a further step. */
export interface Migration {
  readonly version: number
  readonly name: string
  readonly statements: (dialect: SqlDialect) => readonly string[]
  /** Fills what the statements made from what was there before. */
  readonly fill?: (session: Session) => Promise<void>
}

const SEARCHED: readonly Searched[] = ['articles', 'statements', 'outcomes', 'events']

function articleTables({ seq, text, int, blob, keyed }: ColumnTypes): readonly string[] {
  return [
    `create table articles (seq ${seq}, id ${text} not null, version ${int} not null, sha256 ${text} not null,
      outlet ${text}, url ${text}, canonical ${text}, published ${text}, day ${text} not null, headline ${text},
      fetched ${text} not null, source ${text}, headers ${text} not null, current ${int} not null, pack ${text},
      unique (id, version))`,
    // Apart, so that looking through many articles does not drag their texts along.
    `create table bodies (seq ${seq}, text ${blob} not null)`,
    'create index articles_url on articles (url) where url is not null',
    'create index articles_canonical on articles (canonical) where canonical is not null',
    'create index articles_unread on articles (pack, seq) where current = 1',
    `create table coverage (outlet ${text} not null, day ${text} not null, articles ${int} not null,
      primary key (outlet, day)) ${keyed}`,
    `create table readings (article ${text} primary key, version ${int} not null, pack ${text} not null,
      data ${blob} not null)`,
    `create table sketches (article ${text} primary key, data ${blob} not null) ${keyed}`,
    `create table reports (id ${text} primary key, article ${text} not null, outlet ${text}, data ${text} not null)`,
    'create index reports_article on reports (article)',
  ]
}

function statementTables({ seq, text, big, keyed }: ColumnTypes): readonly string[] {
  return [
    `create table statements (seq ${seq}, id ${text} not null unique, article ${text} not null, stance ${text} not null,
      day ${text} not null, report ${text}, data ${text} not null)`,
    'create index statements_article on statements (article)',
    'create index statements_day on statements (day, id)',
    'create index statements_report on statements (report) where report is not null',
    `create table statement_actors (statement ${big} not null, actor ${text} not null, part ${text} not null,
      day ${text} not null, primary key (actor, part, day, statement)) ${keyed}`,
    'create index statement_actors_statement on statement_actors (statement)',
    `create table outcomes (seq ${seq}, id ${text} not null unique, article ${text} not null, kind ${text} not null,
      day ${text} not null, report ${text}, data ${text} not null)`,
    'create index outcomes_article on outcomes (article)',
    'create index outcomes_day on outcomes (day, id)',
    'create index outcomes_report on outcomes (report) where report is not null',
    `create table outcome_actors (outcome ${big} not null, actor ${text} not null, day ${text} not null,
      primary key (actor, day, outcome)) ${keyed}`,
    'create index outcome_actors_outcome on outcome_actors (outcome)',
    `create table follow_ups (outcome ${text} not null, kind ${text} not null, target ${text} not null,
      why ${text} not null, primary key (outcome, kind, target)) ${keyed}`,
  ]
}

function entityTables({ seq, text, int, big, keyed }: ColumnTypes): readonly string[] {
  return [
    `create table entities (key ${text} primary key, kind ${text} not null, name ${text} not null, state ${text},
      ref ${text})`,
    `create table names (seq ${seq}, entity ${text} not null, form ${text} not null, folded ${text} not null,
      articles ${int} not null, first ${text} not null, last ${text} not null, unique (entity, form))`,
    'create index names_folded on names (folded)',
    `create table sightings (name ${big} not null, day ${text} not null, article ${big} not null,
      primary key (name, day, article)) ${keyed}`,
    'create index sightings_article on sightings (article, name)',
    `create table offices (seq ${seq}, entity ${text} not null, title ${text} not null, body ${text} not null,
      articles ${int} not null, first ${text} not null, last ${text} not null, unique (entity, title, body))`,
    `create table holdings (office ${big} not null, day ${text} not null, article ${big} not null,
      primary key (office, day, article)) ${keyed}`,
    'create index holdings_article on holdings (article, office)',
  ]
}

function eventTables({ seq, text, int, big, blob, keyed }: ColumnTypes): readonly string[] {
  return [
    `create table events (seq ${seq}, id ${text} not null unique, grp ${text} not null, type ${text} not null,
      modality ${text} not null, day_from ${text} not null, day_to ${text} not null, wide ${int} not null,
      place ${text}, format ${text}, data ${blob} not null)`,
    'create index events_day on events (wide, day_from, id)',
    `create table event_actors (event ${big} not null, actor ${text} not null, wide ${int} not null, day ${text} not null,
      crowd ${int} not null, primary key (actor, wide, day, event)) ${keyed}`,
    'create index event_actors_event on event_actors (event, actor)',
    'create index event_actors_crowd on event_actors (actor, event) where crowd = 1',
    `create table event_pairs (event ${big} not null, a ${text} not null, b ${text} not null,
      wide ${int} not null, day ${text} not null, primary key (a, b, wide, day, event)) ${keyed}`,
    'create index event_pairs_event on event_pairs (event)',
    `create table event_keys (key ${big} not null, event ${big} not null, primary key (key, event)) ${keyed}`,
    'create index event_keys_event on event_keys (event)',
    `create table event_reports (report ${text} primary key, event ${big} not null, independent ${int} not null) ${keyed}`,
    'create index event_reports_event on event_reports (event)',
    `create table event_names (formerly ${text} primary key, event ${big} not null) ${keyed}`,
    'create index event_names_event on event_names (event)',
  ]
}

function deskTables({ seq, text, big, keyed }: ColumnTypes): readonly string[] {
  return [
    `create table meta (key ${text} primary key, value ${text} not null)`,
    `create table feeds (id ${text} primary key, url ${text} not null, outlet ${text}, next_at ${big} not null,
      state ${text} not null)`,
    'create index feeds_due on feeds (next_at)',
    `create table leases (kind ${text} not null, key ${text} not null, until ${big} not null, holder ${text} not null,
      primary key (kind, key)) ${keyed}`,
    `create table corrections (seq ${seq}, id ${text} not null unique, author ${text} not null, at ${text} not null,
      note ${text}, change ${text} not null)`,
  ]
}

/** What pictures count: contacts of each pair, and events at each place. */
function pictureTables({ int }: ColumnTypes): readonly string[] {
  return [
    `alter table event_pairs add column contact ${int} not null default 0`,
    `update event_pairs set contact = case when a like 'state:%' and b like 'state:%' then 1
      when a not like 'state:%' and b not like 'state:%' then 2 else 3 end
      where event in (select seq from events where modality = 'occurred'
        and type in ('call', 'meeting', 'visit', 'talks', 'message'))`,
    'create index event_pairs_contact on event_pairs (contact, a, b, wide, day) where contact > 0',
    'create index events_place on events (place, modality, wide, day_from) where place is not null',
  ]
}

function accountTables({ text, big, int, keyed }: ColumnTypes): readonly string[] {
  return [
    `create table users (name ${text} primary key, role ${text} not null, salt ${text} not null, hash ${text} not null,
      cost ${text} not null, created ${text} not null)`,
    `create table sessions (token ${text} primary key, account ${text} not null, created ${big} not null,
      expires ${big} not null)`,
    'create index sessions_account on sessions (account)',
    `create table review (event ${big} primary key, id ${text} not null, open ${int} not null,
      priority ${int} not null) ${keyed}`,
    'create index review_queue on review (open, priority, id)',
  ]
}

function outletTables({ text, int, keyed }: ColumnTypes): readonly string[] {
  return [
    `create table outlets (outlet ${text} primary key, articles ${int} not null, undated ${int} not null,
      since ${text} not null, until ${text} not null, gaps ${text} not null) ${keyed}`,
  ]
}

/** The queue of reviewers holds statements and outcomes too, so it is kept by id. */
function queueTable({ text, int, keyed }: ColumnTypes): readonly string[] {
  return [
    'drop table review',
    `create table review (id ${text} primary key, kind ${text} not null, open ${int} not null,
      priority ${int} not null) ${keyed}`,
    'create index review_queue on review (open, priority, id)',
  ]
}

function tokenTable({ text, keyed }: ColumnTypes): readonly string[] {
  return [
    `create table tokens (id ${text} primary key, account ${text} not null, label ${text} not null,
      hash ${text} not null unique, created ${text} not null) ${keyed}`,
  ]
}

/** Every step, in order. */
export const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    name: 'the record',
    statements: (dialect) => [
      ...articleTables(dialect.types),
      ...statementTables(dialect.types),
      ...entityTables(dialect.types),
      ...eventTables(dialect.types),
      ...deskTables(dialect.types),
      ...SEARCHED.flatMap((of) => dialect.createWords(`${of}_words`)),
    ],
  },
  { version: 2, name: 'contacts of pairs', statements: ({ types }) => pictureTables(types) },
  {
    version: 3,
    name: 'accounts and the queue of reviewers',
    statements: ({ types }) => accountTables(types),
  },
  {
    version: 4,
    name: 'what each outlet covers',
    statements: ({ types }) => outletTables(types),
    fill: recountOutlets,
  },
  { version: 5, name: 'statements and outcomes in the queue', statements: ({ types }) => queueTable(types) },
  { version: 6, name: 'tokens of programs', statements: ({ types }) => tokenTable(types) },
  {
    version: 7,
    name: 'reports that claim',
    statements: ({ types }) => [`alter table reports add column claims ${types.int} not null default 0`],
    fill: markClaims,
  },
]
