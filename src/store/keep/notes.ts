import type { FollowUp } from '../../model/record.ts'
import { chunks, IDS, insertMissing, inTransaction, type Session } from '../sql/session.ts'

/** Replaces what is known to speak of these outcomes later. */
export function saveFollowUps(session: Session, followUps: ReadonlyMap<string, readonly FollowUp[]>): Promise<void> {
  const rows = [...followUps].flatMap(([outcome, list]) =>
    list.map(({ kind, id, why }) => ({ outcome, kind, target: id, why })),
  )
  return inTransaction(session, async (inner) => {
    for (const part of chunks([...followUps.keys()], IDS))
      await inner.db.deleteFrom('follow_ups').where('outcome', 'in', part).execute()
    await insertMissing(inner, 'follow_ups', rows)
  })
}

/** A note the program keeps about the record, such as the pack it was linked with; null if there is none. */
export async function getMeta({ db }: Session, key: string): Promise<string | null> {
  const row = await db.selectFrom('meta').where('key', '=', key).select('value').executeTakeFirst()
  return row?.value ?? null
}

/** Writes such a note. */
export async function setMeta({ db }: Session, key: string, value: string): Promise<void> {
  const query = db.insertInto('meta').values({ key, value })
  await query.onConflict((clash) => clash.column('key').doUpdateSet({ value })).execute()
}

/**
 * Lets the database look at what it holds; worth calling after many articles. PostgreSQL does so by itself after a minute or
 * so, and until then may take long ways round.
 */
export async function survey({ db, dialect }: Session): Promise<void> {
  await dialect.survey(db)
}
