import { isFree } from '../ask/conditions.ts'
import type { FeedRow } from '../sql/schema.ts'
import { inTransaction, type Session } from '../sql/session.ts'

/** A feed that is followed. */
export interface StoredFeed {
  /** The address it was added with: it stays when the feed moves. */
  readonly id: string
  /** Where it is fetched now. */
  readonly url: string
  readonly outlet: string | null
  /** When it is due, in milliseconds since 1970. */
  readonly nextAt: number
  /** What the follower keeps between polls: plain data that the store does not look into. */
  readonly state: unknown
}

function feedOf({ id, url, outlet, next_at, state }: FeedRow): StoredFeed {
  return { id, url, outlet, nextAt: next_at, state: JSON.parse(state) as unknown }
}

/** Adds a feed or replaces what is known of it, and gives it free if it was leased. */
export function putFeed(session: Session, feed: StoredFeed): Promise<void> {
  const { id, url, outlet, nextAt, state } = feed
  const row = { id, url, outlet, next_at: Math.round(nextAt), state: JSON.stringify(state) }
  return inTransaction(session, async ({ db }) => {
    await db
      .insertInto('feeds')
      .values(row)
      .onConflict((clash) => clash.column('id').doUpdateSet(row))
      .execute()
    await db.deleteFrom('leases').where('kind', '=', 'feed').where('key', '=', id).execute()
  })
}

/** All feeds by id. */
export async function getFeeds({ db }: Session): Promise<readonly StoredFeed[]> {
  return (await db.selectFrom('feeds').orderBy('id').selectAll().execute()).map(feedOf)
}

/** Stops following; whether there was such a feed. What it brought stays. */
export async function dropFeed({ db }: Session, id: string): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom('feeds').where('id', '=', id).executeTakeFirst()
  return numDeletedRows > 0n
}

/** Feeds due by `now` (milliseconds since 1970) that nobody has leased, the longest due first. */
export async function dueFeeds({ db }: Session, now: number, limit: number): Promise<readonly StoredFeed[]> {
  const rows = await db
    .selectFrom('feeds as f')
    .where('f.next_at', '<=', now)
    .where(isFree('feed', 'f.id', now))
    .orderBy('f.next_at')
    .orderBy('f.id')
    .limit(limit)
    .selectAll('f')
    .execute()
  return rows.map(feedOf)
}
