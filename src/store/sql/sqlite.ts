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
import type { Sqlite } from './driver.ts'

interface Statement {
  readonly prepared: ReturnType<Sqlite['prepare']>
  readonly givesRows: boolean
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

class Connection implements DatabaseConnection {
  private readonly db: Sqlite
  private readonly prepared = new Map<string, Statement>()

  constructor(db: Sqlite) {
    this.db = db
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

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const { prepared, givesRows } = this.prepare(sql)
    if (givesRows) return { rows: prepared.all(...parameters) as R[] }
    const { changes } = prepared.run(...parameters)
    return { rows: [], numAffectedRows: BigInt(changes) }
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

  constructor(db: Sqlite, readOnly: boolean) {
    this.db = db
    this.begin = readOnly ? 'begin' : 'begin immediate'
    this.connection = new Connection(db)
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
export function sqliteDialect(db: Sqlite, readOnly: boolean): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new OneConnection(db, readOnly),
    createIntrospector: (kysely) => new SqliteIntrospector(kysely),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  }
}
