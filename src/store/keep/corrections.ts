import type { Correction } from '../../model/correction.ts'
import { insertMissing, type Session } from '../sql/session.ts'

/** Appends a correction and gives it its place in the order; one whose id is there already changes nothing. */
export async function addCorrection(session: Session, correction: Omit<Correction, 'seq'>): Promise<Correction> {
  const { id, by, at, note, change } = correction
  await insertMissing(session, 'corrections', [{ id, author: by, at, note, change: JSON.stringify(change) }])
  return correctionOf(
    await session.db.selectFrom('corrections').where('id', '=', id).selectAll().executeTakeFirstOrThrow(),
  )
}

function correctionOf(row: {
  readonly seq: number
  readonly id: string
  readonly author: string
  readonly at: string
  readonly note: string | null
  readonly change: string
}): Correction {
  const { seq, id, author, at, note, change } = row
  return { id, seq, by: author, at, note, change: JSON.parse(change) as Correction['change'] }
}

/** All corrections in order, undone ones and undoings included. */
export async function allCorrections({ db }: Session): Promise<readonly Correction[]> {
  return (await db.selectFrom('corrections').orderBy('seq').selectAll().execute()).map(correctionOf)
}

/** The correction of this id; null if there is none. */
export async function getCorrection({ db }: Session, id: string): Promise<Correction | null> {
  const row = await db.selectFrom('corrections').where('id', '=', id).selectAll().executeTakeFirst()
  return row === undefined ? null : correctionOf(row)
}
