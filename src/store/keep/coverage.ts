import { dayNumber } from '../../record/base/days.ts'
import { chunks, insertRows, inTransaction, type Session } from '../sql/session.ts'
import { addDays } from '../sql/values.ts'

/** Days without an article from which on an outlet's silence counts as a gap. */
export const GAP_DAYS = 7

/** By how many the articles of an outlet on a day become more, or fewer. Outlet and day are empty where unknown. */
export interface CoverageChange {
  readonly outlet: string
  readonly day: string
  readonly articles: number
}

/** Days of an outlet between which there is no gap. */
interface Stretch {
  readonly since: string
  readonly until: string
}

async function addCells({ db }: Session, cells: readonly CoverageChange[]): Promise<void> {
  for (const part of chunks(cells, 100))
    await db
      .insertInto('coverage')
      .values(part)
      .onConflict((clash) =>
        clash.columns(['outlet', 'day']).doUpdateSet((of) => ({
          articles: of('coverage.articles', '+', of.ref('excluded.articles')),
        })),
      )
      .execute()
}

/** Stretches without the gaps between them that are none. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const found: Stretch[] = []
  for (const next of [...stretches].sort((a, b) => (a.since < b.since ? -1 : 1))) {
    const last = found.at(-1)
    if (last === undefined || dayNumber(next.since) - dayNumber(last.until) > GAP_DAYS) found.push(next)
    else if (next.until > last.until) found[found.length - 1] = { since: last.since, until: next.until }
  }
  return found
}

const ofDay = (day: string): Stretch => ({ since: day, until: day })

async function replace(session: Session, outlet: string, old: readonly Stretch[], now: readonly Stretch[]) {
  const same = (a: Stretch, b: Stretch): boolean => a.since === b.since && a.until === b.until
  const gone = old.filter((one) => !now.some((other) => same(one, other))).map(({ since }) => since)
  const made = now.filter((one) => !old.some((other) => same(one, other)))
  for (const part of chunks(gone, 100))
    await session.db.deleteFrom('stretches').where('outlet', '=', outlet).where('since', 'in', part).execute()
  await insertRows(
    session,
    'stretches',
    made.map((stretch) => ({ outlet, ...stretch })),
  )
}

/** Adds days, at least one, to what is known of an outlet; only what lies about them is looked at. */
async function addDaysOf(session: Session, outlet: string, days: readonly string[]): Promise<void> {
  const sorted = [...days].sort()
  const [from, to] = [addDays(sorted[0] as string, -GAP_DAYS), addDays(sorted.at(-1) as string, GAP_DAYS)]
  const own = session.db.selectFrom('stretches').where('outlet', '=', outlet)
  const old = await own.where('until', '>=', from).where('since', '<=', to).select(['since', 'until']).execute()
  await replace(session, outlet, old, joined([...old, ...sorted.map(ofDay)]))
}

/** Makes an outlet's stretches anew, where an article has left a day. */
async function remake(session: Session, outlet: string): Promise<void> {
  const { db } = session
  const old = await db.selectFrom('stretches').where('outlet', '=', outlet).select(['since', 'until']).execute()
  const cells = db.selectFrom('coverage').where('outlet', '=', outlet).where('articles', '>', 0).where('day', '<>', '')
  const days = await cells.orderBy('day').select('day').execute()
  await replace(session, outlet, old, joined(days.map(({ day }) => ofDay(day))))
}

/** Makes the stretches of all outlets anew. */
export function remakeStretches(session: Session): Promise<void> {
  return inTransaction(session, async (inner) => {
    const outlets = await inner.db.selectFrom('coverage').select('outlet').distinct().execute()
    for (const { outlet } of outlets) await remake(inner, outlet)
  })
}

/** The changes of each outlet, outlets in order, so that two writers cannot block each other. */
function byOutlet(cells: readonly CoverageChange[]): readonly (readonly [string, readonly CoverageChange[]])[] {
  const found = new Map<string, CoverageChange[]>()
  for (const cell of cells) {
    const own = found.get(cell.outlet)
    if (own) own.push(cell)
    else found.set(cell.outlet, [cell])
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1))
}

/** The changes of one cell as one, in order of outlet and day; those that come to nothing left out. */
function summed(changes: readonly CoverageChange[]): readonly CoverageChange[] {
  const cells = new Map<string, CoverageChange>()
  for (const { outlet, day, articles } of changes) {
    const name = JSON.stringify([outlet, day])
    cells.set(name, { outlet, day, articles: (cells.get(name)?.articles ?? 0) + articles })
  }
  const ordered = [...cells].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, cell]) => cell)
  return ordered.filter(({ articles }) => articles !== 0)
}

/** Counts articles by outlet and day, and keeps the stretches of days between whose articles there is no gap. */
export async function changeCoverage(session: Session, changes: readonly CoverageChange[]): Promise<void> {
  const cells = summed(changes)
  await addCells(session, cells)
  const outlets = byOutlet(cells)
  await session.dialect.lock(
    session.db,
    outlets.map(([outlet]) => `coverage:${outlet}`),
  )
  for (const [outlet, own] of outlets) {
    const days = own.flatMap(({ day, articles }) => (articles > 0 && day !== '' ? [day] : []))
    if (own.some(({ articles }) => articles < 0)) await remake(session, outlet)
    else if (days.length > 0) await addDaysOf(session, outlet, days)
  }
}
