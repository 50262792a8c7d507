import { Kysely, PostgresDialect } from 'kysely'
import { faultOf, translated } from '../fault.ts'
import { POSTGRES, SQLITE } from './dialect.ts'
import { openSqlite, type Sqlite } from './driver.ts'
import { migrate, SCHEMA_VERSION, schemaVersion } from './migrate.ts'
import type { Schema } from './schema.ts'
import type { KeysOf, Session } from './session.ts'
import { inTurn, sqliteDialect } from './sqlite.ts'

/** How a store is opened. */
export interface OpenOptions {
  /** Splits texts into the keys they are searched by. */
  readonly keysOf: KeysOf
  /** Refuses every write. */
  readonly readOnly?: boolean
  /** Milliseconds to wait for another process's write; 10,000 if not given. SQLite only. */
  readonly busyMs?: number
  /** Pages of 8 KB beyond which the file may not grow. SQLite only. */
  readonly maxPages?: number
  /** Connections at once; 4 if not given. PostgreSQL only. */
  readonly connections?: number
}

const isAddress = (where: string): boolean => /^postgres(?:ql)?:\/\//.test(where)

/** The address without its password. */
function withoutPassword(address: string): string {
  if (!URL.canParse(address)) return 'postgres://'
  const url = new URL(address)
  url.password = ''
  url.searchParams.delete('password')
  return url.href
}

/** Most rows are a few KB long: on pages of 4 KB a third of the file stays empty. */
const PAGE_BYTES = 8192
const CACHE_KB = 64_000

/** A write is on the disk before it is acknowledged; readers and one writer do not wait for each other. */
function prepare(db: Sqlite, { maxPages, readOnly = false }: OpenOptions): void {
  if (!readOnly) db.exec(`pragma page_size = ${PAGE_BYTES}`)
  if (!readOnly) db.exec('pragma journal_mode = wal')
  db.exec('pragma synchronous = full')
  db.exec(`pragma cache_size = -${CACHE_KB}`)
  db.exec('pragma temp_store = memory')
  if (maxPages !== undefined) db.exec(`pragma max_page_count = ${Math.round(maxPages)}`)
}

async function sqliteSession(path: string, options: OpenOptions): Promise<Session> {
  const { readOnly = false, busyMs = 10_000, keysOf } = options
  const db = await openSqlite(path, readOnly)
  try {
    await inTurn(busyMs, () => prepare(db, options))
  } catch (thrown) {
    db.close()
    throw thrown
  }
  const dialect = sqliteDialect(db, { readOnly, busyMs })
  return { db: new Kysely<Schema>({ dialect }), dialect: SQLITE, keysOf, input: path }
}

const INT8 = 20

async function postgresSession(address: string, options: OpenOptions): Promise<Session> {
  const { readOnly = false, connections = 4, keysOf } = options
  const { default: pg } = await import('pg')
  const types = {
    getTypeParser: (oid: number, format?: 'text' | 'binary') =>
      oid === INT8 ? Number : pg.types.getTypeParser(oid, format as 'text'),
  }
  const pool = new pg.Pool({
    connectionString: address,
    max: connections,
    connectionTimeoutMillis: 10_000,
    types,
    ...(readOnly ? { options: '-c default_transaction_read_only=on' } : {}),
  })
  // A connection that dies fails the question it is at, or is replaced; unheard, these events would end the program.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) })
  return { db, dialect: POSTGRES, keysOf, input: withoutPassword(address) }
}

async function prepareSchema(session: Session, readOnly: boolean): Promise<void> {
  if (!readOnly) return migrate(session)
  const version = await schemaVersion(session)
  if (version > SCHEMA_VERSION) throw faultOf('newer-schema', session.input)
  if (version === 0) throw faultOf('not-a-record', session.input)
  if (version < SCHEMA_VERSION) throw faultOf('older-schema', session.input)
}

/** Opens a file or a `postgres://` address and brings its schema up to date. */
export async function openSession(where: string, options: OpenOptions): Promise<Session> {
  const input = isAddress(where) ? withoutPassword(where) : where
  let session: Session | undefined
  try {
    session = await (isAddress(where) ? postgresSession(where, options) : sqliteSession(where, options))
    await prepareSchema(session, options.readOnly === true)
    return session
  } catch (thrown) {
    await session?.db.destroy()
    throw translated(thrown, input)
  }
}
