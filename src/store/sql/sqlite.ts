import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import { codeOf, type Thrown } from '../fault.ts'
import type { Sqlite } from './driver.ts'

interface Statement {
  readonly prepared: ReturnType<Sqlite['prepare']>
  readonly givesRows: boolean
}

/** How a connection behaves. */
export interface SqliteSettings {
  readonly readOnly: boolean
  /** Milliseconds to wait for another connection's write. */
  readonly busyMs: number
}

/** Prepared statements kept; inserts of many rows come in many lengths, so there must be an end. */
const STATEMENTS = 200

/** Waits in line for the one connection of a process. */
class Turnstile {
  private last: Promise<void> = Promise.resolve()
  private readonly leave: (() => void)[] = []

  async enter(): Promise<void> {
    const before = this.last
    this.last = new Promise((resolve) => {
      this.leave.push(resolve)
    })
    await before
  }

  exit(): void {
    this.leave.shift()?.()
  }
}

/** Milliseconds between two tries, at most. */
const LONGEST_WAIT = 40

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** Does something as soon as no other connection writes; throws the lock after `ms` milliseconds, or where waiting is of no use. */
export async function inTurn<T>(ms: number, work: () => T, mayWait: () => boolean = () => true): Promise<T> {
  const end = Date.now() + ms
  for (let wait = 1; ; wait = Math.min(2 * wait, LONGEST_WAIT)) {
    try {
      return work()
    } catch (thrown) {
      if (!mayWait() || Date.now() >= end || codeOf(thrown as Thrown) !== 'locked') throw thrown
    }
    await pause(wait * (0.5 + Math.random()))
  }
}

class Connection implements DatabaseConnection {
  private readonly db: Sqlite
  private readonly busyMs: number
  private readonly prepared = new Map<string, Statement>()

  constructor(db: Sqlite, busyMs: number) {
    this.db = db
    this.busyMs = busyMs
  }

  private prepare(sql: string): Statement {
    const known = this.prepared.get(sql)
    if (known !== undefined) return known
    const prepared = this.db.prepare(sql)
    const statement = { prepared, givesRows: prepared.columns().length > 0 }
    if (this.prepared.size >= STATEMENTS) this.prepared.delete(this.prepared.keys().next().value as string)
    this.prepared.set(sql, statement)
    return statement
  }

  private run<R>({ sql, parameters }: CompiledQuery): QueryResult<R> {
    const { prepared, givesRows } = this.prepare(sql)
    if (givesRows) return { rows: prepared.all(...parameters) as R[] }
    const { changes } = prepared.run(...parameters)
    return { rows: [], numAffectedRows: BigInt(changes) }
  }

  /**
   * Waits its turn where another connection is writing. SQLite's own waiting would hold up this whole process, and with
   * it a writer that lives in it.
   */
  executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    return inTurn(
      this.busyMs,
      () => this.run<R>(query),
      () => !this.db.isTransaction,
    )
  }

  // biome-ignore lint/correctness/useYield: pages are asked for by key instead, so that no read stays open while others write
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new TypeError('streams of rows are not offered; ask for pages by key')
  }
}

class OneConnection implements Driver {
  private readonly db: Sqlite
  private readonly connection: Connection
  private readonly turnstile = new Turnstile()
  private readonly begin: string

  constructor(db: Sqlite, { readOnly, busyMs }: SqliteSettings) {
    this.db = db
    this.begin = readOnly ? 'begin' : 'begin immediate'
    this.connection = new Connection(db, busyMs)
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    await this.turnstile.enter()
    return this.connection
  }

  /** Takes the write lock at once: a transaction that reads first and writes later could not be retried by SQLite. */
  async beginTransaction(): Promise<void> {
    await this.connection.executeQuery(CompiledQuery.raw(this.begin))
  }

  async commitTransaction(): Promise<void> {
    await this.connection.executeQuery(CompiledQuery.raw('commit'))
  }

  /** A full disk makes SQLite roll back by itself; a second rollback would hide the first fault. */
  async rollbackTransaction(): Promise<void> {
    if (this.db.isTransaction) await this.connection.executeQuery(CompiledQuery.raw('rollback'))
  }

  async releaseConnection(): Promise<void> {
    this.turnstile.exit()
  }

  async destroy(): Promise<void> {
    this.db.close()
  }
}

/** Kysely's dialect over the `node:sqlite` API. */
export function sqliteDialect(db: Sqlite, settings: SqliteSettings): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new OneConnection(db, settings),
    createIntrospector: (kysely) => new SqliteIntrospector(kysely),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  }
}
