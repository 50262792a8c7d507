import { chunks, IDS, insertRows, inTransaction, type Session } from '../sql/session.ts'

/** An event's place in the queue of reviewers. */
export interface ReviewPlace {
  readonly event: string
  /** The higher, the earlier. */
  readonly priority: number
  /** Whether it waits for a reviewer. */
  readonly open: boolean
}

async function seqsOf({ db }: Session, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await db.selectFrom('events').where('id', 'in', ids).select(['id', 'seq']).execute()
  return new Map(rows.map(({ id, seq }) => [id, seq]))
}

/** Gives events their places in the queue, in place of those they had; events that are not there are left out. */
export function saveReview(session: Session, places: readonly ReviewPlace[]): Promise<void> {
  return inTransaction(session, async (inner) => {
    for (const part of chunks(places, IDS)) {
      const seqs = await seqsOf(
        inner,
        part.map(({ event }) => event),
      )
      const rows = part.flatMap(({ event: id, priority, open }) => {
        const event = seqs.get(id)
        return event === undefined ? [] : [{ event, id, open: open ? (1 as const) : (0 as const), priority }]
      })
      if (rows.length === 0) continue
      await inner.db
        .deleteFrom('review')
        .where('event', 'in', [...seqs.values()])
        .execute()
      await insertRows(inner, 'review', rows)
    }
  })
}
