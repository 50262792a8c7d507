import { sql } from 'kysely'
import type { EventType } from '../../model/reading.ts'
import type { EventRecord } from '../../model/record.ts'
import type { Session } from '../sql/session.ts'
import { all, oneOf } from './conditions.ts'
import { eventOf } from './events.ts'

/** Where a page of the queue ended. */
export interface QueueCursor {
  readonly priority: number
  readonly id: string
}

/** Which part of the queue is asked for. */
export interface QueueQuery {
  readonly types?: readonly EventType[]
  readonly after?: QueueCursor
  /** 50 if not given. */
  readonly limit?: number
}

/** An event that waits for a reviewer, with its place. */
export interface Queued {
  readonly event: EventRecord
  readonly priority: number
}

/** Events that wait for a reviewer, highest priority first, then by id downwards. Costs the same however long the queue is. */
export async function reviewQueue(
  { db }: Session,
  { types, after, limit = 50 }: QueueQuery,
): Promise<readonly Queued[]> {
  const beyond =
    after === undefined
      ? []
      : [sql`r.priority <= ${after.priority}`, sql`(r.priority < ${after.priority} or r.id < ${after.id})`]
  const conditions = all([sql`r.open = 1`, ...beyond, ...oneOf('e.type', types)])
  const { rows } = await sql<{ readonly data: Uint8Array; readonly priority: number }>`select e.data, r.priority
    from review r join events e on e.seq = r.event where ${conditions}
    order by r.priority desc, r.id desc limit ${limit}`.execute(db)
  return rows.map((row) => ({ event: eventOf(row), priority: row.priority }))
}

/** The events that wait next before and next behind a place in the queue; null where there is none. */
export async function reviewNeighbours(
  { db }: Session,
  { priority, id }: QueueCursor,
): Promise<{ readonly previous: string | null; readonly next: string | null }> {
  const open = db.selectFrom('review').where('open', '=', 1).select('id').limit(1)
  const behind = open
    .where((where) =>
      where.or([where('priority', '<', priority), where.and([where('priority', '=', priority), where('id', '<', id)])]),
    )
    .orderBy('priority', 'desc')
    .orderBy('id', 'desc')
  const before = open
    .where((where) =>
      where.or([where('priority', '>', priority), where.and([where('priority', '=', priority), where('id', '>', id)])]),
    )
    .orderBy('priority')
    .orderBy('id')
  const [next, previous] = [await behind.executeTakeFirst(), await before.executeTakeFirst()]
  return { previous: previous?.id ?? null, next: next?.id ?? null }
}

/** How many events wait for a reviewer, and how many do not. */
export async function reviewCounts({ db }: Session): Promise<{ readonly open: number; readonly done: number }> {
  const rows = await db
    .selectFrom('review')
    .groupBy('open')
    .select(({ fn }) => ['open', fn.countAll<number>().as('count')])
    .execute()
  const count = (flag: 0 | 1): number => Number(rows.find(({ open }) => open === flag)?.count ?? 0)
  return { open: count(1), done: count(0) }
}
