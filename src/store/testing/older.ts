import { sql } from 'kysely'
import { openSession } from '../sql/open.ts'
import { keysOf } from './text.ts'

/** What takes back each step of the schema. */
const UNDO: Readonly<Record<number, readonly string[]>> = {
  2: ['drop index event_pairs_contact', 'alter table event_pairs drop column contact', 'drop index events_place'],
  3: ['drop table sessions', 'drop table users', 'drop table review'],
  4: ['drop table outlets'],
  5: [],
  6: ['drop table tokens'],
  7: ['alter table reports drop column claims'],
}

/** Makes a record, which nobody has open, one that was kept with an older schema. */
export async function makeOlder(where: string, version: number): Promise<void> {
  const session = await openSession(where, { keysOf })
  const steps = Object.entries(UNDO).filter(([step]) => Number(step) > version)
  for (const [, statements] of steps.toReversed())
    for (const statement of statements) await sql.raw(statement).execute(session.db)
  await session.db
    .updateTable('meta')
    .set({ value: String(version) })
    .where('key', '=', 'schema')
    .execute()
  await session.db.destroy()
}
