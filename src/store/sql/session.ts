import { CompiledQuery, type InsertObject } from 'kysely'
import type { SqlDialect } from './dialect.ts'
import type { Db, Schema, Table } from './schema.ts'

/** Splits a text into the keys it is found by; the same function must serve texts and questions. */
export type KeysOf = (text: string) => readonly string[]

/** What every function of the store works with: a connection or a transaction, and how this database differs. */
export interface Session {
  readonly db: Db
  readonly dialect: SqlDialect
  readonly keysOf: KeysOf
  /** The file or address, without its password, for messages. */
  readonly input: string
}

/** Rows of one insert: few sizes, since a statement is kept for each. */
const ROWS: readonly number[] = [64, 16, 4, 1]

/** Rows in parts of those sizes, in order. */
function parts<T>(rows: readonly T[]): readonly (readonly T[])[] {
  const found: (readonly T[])[] = []
  for (let at = 0; at < rows.length; ) {
    const size = ROWS.find((most) => at + most <= rows.length) ?? 1
    found.push(rows.slice(at, at + size))
    at += size
  }
  return found
}

/** Parts of at most `size` items, in order. */
export function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size))
}

/** Numbers or ids that one `in (…)` may hold on either database. */
export const IDS = 1000

const UNSTORABLE = /\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** The text as both databases can keep it: NUL and lone surrogates become U+FFFD, so that offsets stay. */
export function storable(text: string): string {
  return text.replace(UNSTORABLE, '\ufffd')
}

/** The text of an insert of so many rows, which is the same each time: compiling it anew would cost as much as running it. */
function insertText({ dialect }: Session, table: string, columns: readonly string[], rows: number): string {
  const row = (r: number): string => `(${columns.map((_, c) => dialect.parameter(r * columns.length + c)).join(', ')})`
  const names = columns.map((name) => `"${name}"`).join(', ')
  return `insert into "${table}" (${names}) values ${Array.from({ length: rows }, (_, r) => row(r)).join(', ')}`
}

/** Inserts rows, all with the same columns, and gives what the ending of the statement returns. */
export async function insertGiving<Given, T extends Table>(
  session: Session,
  table: T,
  rows: readonly InsertObject<Schema, T>[],
  ending: string,
): Promise<readonly Given[]> {
  return (await insert(session, table, rows, ending)) as readonly Given[]
}

async function insert<T extends Table>(
  session: Session,
  table: T,
  rows: readonly InsertObject<Schema, T>[],
  ending: string,
): Promise<readonly unknown[]> {
  const given: unknown[] = []
  const columns = Object.keys(rows[0] ?? {})
  for (const part of parts(rows)) {
    const values = part.flatMap((row) => columns.map((name) => (row as Readonly<Record<string, unknown>>)[name]))
    const text = insertText(session, table, columns, part.length)
    given.push(...(await session.db.executeQuery(CompiledQuery.raw(`${text} ${ending}`, values))).rows)
  }
  return given
}

/** Inserts rows, all with the same columns; a row whose key is there already is an error. */
export async function insertRows<T extends Table>(
  session: Session,
  table: T,
  rows: readonly InsertObject<Schema, T>[],
): Promise<void> {
  await insert(session, table, rows, '')
}

/** As {@link insertRows}, but leaves rows alone whose key is there already. */
export async function insertMissing<T extends Table>(
  session: Session,
  table: T,
  rows: readonly InsertObject<Schema, T>[],
): Promise<void> {
  await insert(session, table, rows, 'on conflict do nothing')
}

/** Runs `work` in a transaction: in the one that is open already, if there is one. */
export function inTransaction<T>(session: Session, work: (inner: Session) => Promise<T>): Promise<T> {
  if (session.db.isTransaction) return work(session)
  return session.db.transaction().execute((db) => work({ ...session, db }))
}
