import { sql } from 'kysely'
import { faultOf } from '../fault.ts'
import { MIGRATIONS, type Migration } from './migrations.ts'
import { inTransaction, type Session } from './session.ts'

/** Version of the schema this program works with. */
export const SCHEMA_VERSION: number = Math.max(...MIGRATIONS.map(({ version }) => version))

/**
 * Tables that are there: `meta` and `articles` if it is ours; on SQLite also any other. Read from the catalogue's rows:
 * PostgreSQL's look-up by name may answer from what it knew before the lock was had.
 */
async function tables({ db, dialect }: Session): Promise<readonly string[]> {
  const query =
    dialect.kind === 'sqlite'
      ? sql<{ readonly name: string }>`select name from sqlite_master where type = 'table'`
      : sql<{ readonly name: string }>`select tablename as name from pg_tables
          where schemaname = any (current_schemas(false)) and tablename in ('meta', 'articles')`
  return (await query.execute(db)).rows.map(({ name }) => name)
}

/** Version of the schema that is there; 0 if there is none. A database that holds something else is a fault. */
export async function schemaVersion(session: Session): Promise<number> {
  const { db, input } = session
  const names = await tables(session)
  if (names.length === 0) return 0
  if (!names.includes('meta') || !names.includes('articles')) throw faultOf('not-a-record', input)
  const row = await db.selectFrom('meta').where('key', '=', 'schema').select('value').executeTakeFirst()
  if (row === undefined) throw faultOf('not-a-record', input)
  return Number(row.value)
}

async function apply(session: Session, { version, statements, fill }: Migration): Promise<void> {
  const { db, dialect } = session
  for (const statement of statements(dialect)) await sql.raw(statement).execute(db)
  await fill?.(session)
  await db
    .insertInto('meta')
    .values({ key: 'schema', value: String(version) })
    .onConflict((clash) => clash.column('key').doUpdateSet({ value: String(version) }))
    .execute()
}

/**
 * Brings the schema to this program's version, in one transaction: all of it or nothing. Two processes may do so at once;
 * the second finds it done. A schema newer than the program is a fault.
 */
export async function migrate(session: Session): Promise<void> {
  const before = await schemaVersion(session)
  if (before > SCHEMA_VERSION) throw faultOf('newer-schema', session.input)
  if (before === SCHEMA_VERSION) return
  await inTransaction(session, async (inner) => {
    await inner.dialect.lock(inner.db, ['schema'])
    const now = await schemaVersion(inner)
    for (const step of MIGRATIONS) if (step.version > now) await apply(inner, step)
  })
}
