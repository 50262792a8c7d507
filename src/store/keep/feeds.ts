import { chunks, inTransaction, type Session } from '../sql/session.ts'

/** A feed that is followed. `State` is what the follower keeps between polls: plain data that the store does not look into. */
export interface StoredFeed<State = unknown> {
  /** The address it was added with: it stays when the feed moves. */
  readonly id: string
  /** Where it is fetched now. */
  readonly url: string
  readonly outlet: string | null
  /** When it is due, in milliseconds since 1970. */
  readonly nextAt: number
  readonly state: State
}

interface FeedRow {
  readonly id: string
  readonly url: string
  readonly outlet: string | null
  readonly next_at: number
  readonly state: string
}

function feedOf<State>({ id, url, outlet, next_at, state }: FeedRow): StoredFeed<State> {
  return { id, url, outlet, nextAt: next_at, state: JSON.parse(state) as State }
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
export async function getFeeds<State = unknown>({ db }: Session): Promise<readonly StoredFeed<State>[]> {
  return (await db.selectFrom('feeds').orderBy('id').selectAll().execute()).map((row) => feedOf<State>(row))
}

/** Stops following; whether there was such a feed. What it brought stays. */
export async function dropFeed({ db }: Session, id: string): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom('feeds').where('id', '=', id).executeTakeFirst()
  return numDeletedRows > 0n
}

/** Feeds due by `now` (milliseconds since 1970), the longest due first; several processes take them by {@link lease}. */
export async function dueFeeds<State = unknown>(
  { db }: Session,
  now: number,
  limit: number,
): Promise<readonly StoredFeed<State>[]> {
  const rows = await db
    .selectFrom('feeds')
    .where('next_at', '<=', now)
    .orderBy('next_at')
    .orderBy('id')
    .limit(limit)
    .selectAll()
    .execute()
  return rows.map((row) => feedOf<State>(row))
}

/** A claim on jobs for a while. A holder that dies keeps nobody waiting beyond `until`. */
export interface Lease {
  readonly kind: 'feed' | 'article'
  readonly keys: readonly string[]
  readonly holder: string
  /** Milliseconds since 1970. */
  readonly now: number
  readonly until: number
}

/**
 * Takes those of the keys that nobody else holds, or whose holder's time is over, and says which these are. Saving a
 * reading gives its article free, putting a feed the feed.
 */
export async function lease({ db }: Session, { kind, keys, holder, now, until }: Lease): Promise<readonly string[]> {
  const taken: string[] = []
  for (const part of chunks([...new Set(keys)].sort(), 500)) {
    const query = db.insertInto('leases').values(part.map((key) => ({ kind, key, until, holder })))
    const rows = await query
      .onConflict((clash) =>
        clash
          .columns(['kind', 'key'])
          .doUpdateSet({ until, holder })
          .where(({ or, eb }) => or([eb('leases.until', '<=', now), eb('leases.holder', '=', holder)])),
      )
      .returning('key')
      .execute()
    taken.push(...rows.map(({ key }) => key))
  }
  return taken.sort()
}

/** Gives all of a holder's claims free. */
export async function release({ db }: Session, holder: string): Promise<void> {
  await db.deleteFrom('leases').where('holder', '=', holder).execute()
}
