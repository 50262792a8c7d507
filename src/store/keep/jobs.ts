import type { FrozenArticle } from '../../model/record.ts'
import { unreadArticles } from '../ask/articles.ts'
import { chunks, type Session } from '../sql/session.ts'
import { dueFeeds, type StoredFeed } from './feeds.ts'

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

/** Who holds claims of a kind, whether or not their time is over. */
export async function holders({ db }: Session, kind: Lease['kind']): Promise<readonly string[]> {
  const rows = await db.selectFrom('leases').where('kind', '=', kind).select('holder').distinct().execute()
  return rows.map(({ holder }) => holder).sort()
}

/** Gives all of a holder's claims free. */
export async function release({ db }: Session, holder: string): Promise<void> {
  await db.deleteFrom('leases').where('holder', '=', holder).execute()
}

/** Who asks for jobs, how many, and for how long. */
export interface Claim {
  readonly holder: string
  readonly limit: number
  /** Milliseconds since 1970. */
  readonly now: number
  readonly until: number
}

/** Times that a claim looks again where others took all it saw. */
const TRIES = 20

async function claim<T extends { readonly id: string }>(
  session: Session,
  kind: Lease['kind'],
  { holder, now, until }: Claim,
  free: () => Promise<readonly T[]>,
): Promise<readonly T[]> {
  for (let tries = 0; tries < TRIES; tries++) {
    const jobs = await free()
    if (jobs.length === 0) return []
    const taken = new Set(await lease(session, { kind, keys: jobs.map(({ id }) => id), holder, now, until }))
    if (taken.size > 0) return jobs.filter(({ id }) => taken.has(id))
  }
  return []
}

/**
 * Takes articles that this pack has not read and that nobody holds, in order of arrival. Several workers share the work so;
 * saving the readings gives the articles free, and those of a worker that died are free again after `until`.
 */
export function claimArticles(session: Session, pack: string, asked: Claim): Promise<readonly FrozenArticle[]> {
  return claim(session, 'article', asked, () =>
    unreadArticles(session, { pack, limit: asked.limit, freeAt: asked.now }),
  )
}

/** Takes feeds that are due and that nobody holds; putting a feed gives it free. */
export function claimFeeds(session: Session, asked: Claim): Promise<readonly StoredFeed[]> {
  return claim(session, 'feed', asked, () => dueFeeds(session, asked.now, asked.limit))
}
