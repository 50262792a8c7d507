import { createHash } from 'node:crypto'
import { type InsertObject, sql } from 'kysely'
import { faultOf } from './fault.ts'
import { reindex } from './keep/reindex.ts'
import type { Schema, Table } from './sql/schema.ts'
import { insertRows, type Session } from './sql/session.ts'

type Row = Readonly<Record<string, unknown>>

/**
 * The key of each table that makes up a record, in the order of copying. Leases and sessions are left out: they belong to
 * processes and browsers.
 */
const KEYS: Readonly<Record<Exclude<Table, 'leases' | 'sessions'>, readonly string[]>> = {
  articles: ['seq'],
  bodies: ['seq'],
  coverage: ['outlet', 'day'],
  outlets: ['outlet'],
  readings: ['article'],
  sketches: ['article'],
  reports: ['id'],
  statements: ['seq'],
  statement_actors: ['actor', 'part', 'day', 'statement'],
  outcomes: ['seq'],
  outcome_actors: ['actor', 'day', 'outcome'],
  follow_ups: ['outcome', 'kind', 'target'],
  entities: ['key'],
  names: ['seq'],
  sightings: ['name', 'day', 'article'],
  offices: ['seq'],
  holdings: ['office', 'day', 'article'],
  events: ['seq'],
  event_actors: ['actor', 'wide', 'day', 'event'],
  event_pairs: ['a', 'b', 'wide', 'day', 'event'],
  event_keys: ['key', 'event'],
  event_reports: ['report'],
  event_names: ['formerly'],
  feeds: ['id'],
  corrections: ['seq'],
  review: ['id'],
  users: ['name'],
  tokens: ['id'],
  meta: ['key'],
}

type Copied = keyof typeof KEYS

const TABLES = Object.keys(KEYS) as readonly Copied[]
const NUMBERED: readonly Table[] = ['articles', 'statements', 'outcomes', 'names', 'offices', 'events', 'corrections']
const PAGE = 500

async function page({ db }: Session, table: Copied, after: Row | undefined): Promise<readonly Row[]> {
  const keys = KEYS[table]
  const columns = sql.join(keys.map((key) => sql.ref(key)))
  const beyond = after === undefined ? sql`1 = 1` : sql`(${columns}) > (${sql.join(keys.map((key) => after[key]))})`
  const query = sql<Row>`select * from ${sql.table(table)} where ${beyond} order by ${columns} limit ${PAGE}`
  return (await query.execute(db)).rows
}

async function* pagesOf(session: Session, table: Copied): AsyncGenerator<readonly Row[]> {
  for (let last: Row | undefined; ; ) {
    const rows = await page(session, table, last)
    if (rows.length > 0) yield rows
    last = rows.at(-1)
    if (rows.length < PAGE) return
  }
}

/** Rows of each table. */
export type Counts = Readonly<Record<Copied, number>>

/** How many rows each table has. */
export async function counts({ db }: Session): Promise<Counts> {
  const found: [string, number][] = []
  for (const table of TABLES) {
    const query = sql<{ readonly count: number }>`select count(*) as count from ${sql.table(table)}`
    found.push([table, (await query.execute(db)).rows[0]?.count ?? 0])
  }
  return Object.fromEntries(found) as Record<Copied, number>
}

function canonical(row: Row): string {
  const values = Object.keys(row)
    .sort()
    .map((name) => row[name])
  const plain = values.map((value) => (value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value))
  return `${JSON.stringify(plain)}\n`
}

async function digest(session: Session, table: Copied): Promise<string> {
  const hash = createHash('sha256')
  for await (const rows of pagesOf(session, table)) for (const row of rows) hash.update(canonical(row))
  return hash.digest('hex')
}

/** SHA-256 of each table's rows in order of key: equal on both databases if and only if they hold the same. */
export async function digests(session: Session): Promise<Readonly<Record<Copied, string>>> {
  const found: [string, string][] = []
  for (const table of TABLES) found.push([table, await digest(session, table)])
  return Object.fromEntries(found) as Record<Copied, string>
}

/** What a copy came to: tables whose hashes differ, which there are none of unless a database is at fault. */
export interface Copy {
  readonly counts: Counts
  readonly differing: readonly Copied[]
}

async function copyTable(
  from: Session,
  to: Session,
  table: Copied,
  onRows: (table: string, rows: number) => void,
): Promise<void> {
  for await (const rows of pagesOf(from, table)) {
    const mine = table === 'meta' ? rows.filter(({ key }) => key !== 'schema') : rows
    await insertRows(to, table, mine as readonly InsertObject<Schema, typeof table>[])
    onRows(table, rows.length)
  }
}

async function fill(from: Session, to: Session, onRows: (table: string, rows: number) => void): Promise<void> {
  const there = await counts(to)
  if (TABLES.some((table) => table !== 'meta' && there[table] > 0)) throw faultOf('not-empty', to.input)
  for (const table of TABLES) await copyTable(from, to, table, onRows)
  for (const table of NUMBERED) await to.dialect.renumber(to.db, table)
  await reindex(to)
}

/**
 * Copies a whole record into an empty one, in one transaction there and from one moment here, then compares counts and
 * hashes. `onRows` hears of progress.
 */
export function copyRecord(
  from: Session,
  to: Session,
  onRows: (table: string, rows: number) => void = () => {},
): Promise<Copy> {
  const source = from.db.transaction().setIsolationLevel('repeatable read')
  return source.execute(async (db) => {
    const snapshot = { ...from, db }
    await to.db.transaction().execute((inner) => fill(snapshot, { ...to, db: inner }, onRows))
    await to.dialect.survey(to.db)
    const [here, there] = [await digests(snapshot), await digests(to)]
    return { counts: await counts(to), differing: TABLES.filter((table) => here[table] !== there[table]) }
  })
}
