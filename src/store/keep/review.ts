import { insertRows, inTransaction, type Session } from '../sql/session.ts'

/** An event's place in the queue of reviewers. */
export interface ReviewPlace {
  readonly event: string
  /** The higher, the earlier. */
  readonly priority: number
  /** Whether it waits for a reviewer. */
  readonly open: boolean
}

/** Gives events their places in the queue, in place of those they had; events that are not there are left out. */
export function saveReview(session: Session, places: readonly ReviewPlace[]): Promise<void> {
  const ids = places.map(({ event }) => event)
  return inTransaction(session, async (inner) => {
    const { db, dialect } = inner
    if (ids.length === 0) return
    const found = await db.selectFrom('events').where(dialect.among('id', ids)).select(['id', 'seq']).execute()
    const seqs = new Map(found.map(({ id, seq }) => [id, seq]))
    await db
      .deleteFrom('review')
      .where(dialect.among('event', [...seqs.values()]))
      .execute()
    const rows = places.flatMap(({ event: id, priority, open }) => {
      const event = seqs.get(id)
      return event === undefined ? [] : [{ event, id, open: open ? (1 as const) : (0 as const), priority }]
    })
    await insertRows(inner, 'review', rows)
  })
}
