import { insertRows, inTransaction, type Session } from '../sql/session.ts'

/** What waits for a reviewer. */
export type Queueable = 'event' | 'statement' | 'outcome'

/** A place in the queue of reviewers. */
export interface ReviewPlace {
  readonly kind: Queueable
  readonly id: string
  /** The higher, the earlier. */
  readonly priority: number
  /** Whether it waits for a reviewer. */
  readonly open: boolean
}

const TABLES = { event: 'events', statement: 'statements', outcome: 'outcomes' } as const

async function known({ db, dialect }: Session, places: readonly ReviewPlace[]): Promise<ReadonlySet<string>> {
  const found: string[] = []
  for (const kind of ['event', 'statement', 'outcome'] as const) {
    const ids = places.filter((place) => place.kind === kind).map(({ id }) => id)
    if (ids.length === 0) continue
    const rows = await db.selectFrom(TABLES[kind]).where(dialect.among('id', ids)).select('id').execute()
    found.push(...rows.map(({ id }) => id))
  }
  return new Set(found)
}

/** Takes whatever has these ids out of the queue. */
export async function dropReview({ db, dialect }: Session, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await db.deleteFrom('review').where(dialect.among('id', ids)).execute()
}

/** Gives places in the queue, in place of those there were; what is not in the record is left out. */
export function saveReview(session: Session, places: readonly ReviewPlace[]): Promise<void> {
  return inTransaction(session, async (inner) => {
    if (places.length === 0) return
    const there = await known(inner, places)
    await dropReview(
      inner,
      places.map(({ id }) => id),
    )
    const rows = new Map(places.map(({ kind, id, priority, open }) => [id, { id, kind, priority, open }]))
    await insertRows(
      inner,
      'review',
      [...rows.values()]
        .filter(({ id }) => there.has(id))
        .map((row) => ({ ...row, open: row.open ? (1 as const) : (0 as const) })),
    )
  })
}
