import { sql } from 'kysely'
import type { EventType } from '../../model/reading.ts'
import type { EventRecord, Said } from '../../model/record.ts'
import type { Queueable } from '../keep/review.ts'
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
  readonly kinds?: readonly Queueable[]
  /** Of events: only these types. */
  readonly types?: readonly EventType[]
  readonly after?: QueueCursor
  /** 50 if not given. */
  readonly limit?: number
}

/** What waits for a reviewer, with its place. */
export type Queued = QueueCursor & (Said | { readonly of: 'event'; readonly item: EventRecord })

interface Row {
  readonly id: string
  readonly kind: Queueable
  readonly priority: number
  readonly event: Uint8Array | null
  readonly said: string | null
}

function queuedOf({ id, kind, priority, event, said }: Row): readonly Queued[] {
  if (event !== null) return [{ id, priority, of: 'event', item: eventOf({ data: event }) }]
  return said === null ? [] : [{ id, priority, of: kind, item: JSON.parse(said) } as Queued]
}

/** What waits for a reviewer, highest priority first, then by id downwards. Costs the same however long the queue is. */
export async function reviewQueue(
  { db }: Session,
  { kinds, types, after, limit = 50 }: QueueQuery,
): Promise<readonly Queued[]> {
  const beyond =
    after === undefined
      ? []
      : [sql`r.priority <= ${after.priority}`, sql`(r.priority < ${after.priority} or r.id < ${after.id})`]
  const conditions = all([sql`r.open = 1`, ...beyond, ...oneOf('r.kind', kinds), ...oneOf('e.type', types)])
  const { rows } = await sql<Row>`select r.id, r.kind, r.priority, e.data as event, coalesce(s.data, o.data) as said
    from review r left join events e on r.kind = 'event' and e.id = r.id
    left join statements s on r.kind = 'statement' and s.id = r.id
    left join outcomes o on r.kind = 'outcome' and o.id = r.id
    where ${conditions} order by r.priority desc, r.id desc limit ${limit}`.execute(db)
  return rows.flatMap(queuedOf)
}

/** What waits next before and next behind a place in the queue; null where there is none. */
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

/** How much waits for a reviewer, and how much that was in the queue does not. */
export async function reviewCounts({ db }: Session): Promise<{ readonly open: number; readonly done: number }> {
  const rows = await db
    .selectFrom('review')
    .groupBy('open')
    .select(({ fn }) => ['open', fn.countAll<number>().as('count')])
    .execute()
  const count = (flag: 0 | 1): number => Number(rows.find(({ open }) => open === flag)?.count ?? 0)
  return { open: count(1), done: count(0) }
}
