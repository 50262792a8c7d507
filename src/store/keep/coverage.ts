import { dayNumber, shift } from '../../record/base/days.ts'
import { chunks, insertGiving, inTransaction, type Session } from '../sql/session.ts'

/** Days without an article from which on an outlet's silence counts as a gap. */
const GAP_DAYS = 7

/** By how many the articles of an outlet on a day become more, or fewer. Outlet and day are empty where unknown. */
interface CoverageChange {
  readonly outlet: string
  readonly day: string
  readonly articles: number
}

/** The first and last days of a gap. */
export type Gap = readonly [from: string, to: string]

/** What is known of an outlet without counting: `since` and `until` are empty if no article has a day. */
interface Totals {
  readonly outlet: string
  readonly articles: number
  readonly undated: number
  readonly since: string
  readonly until: string
  readonly gaps: readonly Gap[]
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

/** Gaps between days that are in order. */
function gapsBetween(days: readonly string[]): readonly Gap[] {
  return days.slice(1).flatMap((day, i): readonly Gap[] => {
    const before = days[i] as string
    return dayNumber(day) - dayNumber(before) > GAP_DAYS ? [[shift(before, 1), shift(day, -1)]] : []
  })
}

/** What is left of gaps, and what comes before and after them, when articles come in of these days, at least one. */
function gapsWith({ since, until, gaps }: Totals, days: readonly string[]): readonly Gap[] {
  const sorted = [...new Set(days)].sort()
  if (since === '') return gapsBetween(sorted)
  const inside = gaps.flatMap((gap) => {
    const within = sorted.filter((day) => day >= gap[0] && day <= gap[1])
    return within.length === 0 ? [gap] : gapsBetween([shift(gap[0], -1), ...within, shift(gap[1], 1)])
  })
  const before = gapsBetween([...sorted.filter((day) => day < since), since])
  const after = gapsBetween([until, ...sorted.filter((day) => day > until)])
  return [...before, ...inside, ...after]
}

/** Totals with days added; none taken away. */
function grown(totals: Totals, changes: readonly CoverageChange[]): Totals {
  const sum = (cells: readonly CoverageChange[]): number => cells.reduce((total, { articles }) => total + articles, 0)
  const days = changes.flatMap(({ day }) => (day === '' ? [] : [day]))
  const ends = [...days, totals.since, totals.until].filter((day) => day !== '').sort()
  return {
    outlet: totals.outlet,
    articles: totals.articles + sum(changes),
    undated: totals.undated + sum(changes.filter(({ day }) => day === '')),
    since: ends[0] ?? '',
    until: ends.at(-1) ?? '',
    gaps: days.length === 0 ? totals.gaps : gapsWith(totals, days),
  }
}

const NOTHING: Omit<Totals, 'outlet'> = { articles: 0, undated: 0, since: '', until: '', gaps: [] }

/** Totals counted anew. */
async function counted({ db }: Session, outlet: string): Promise<Totals> {
  const cells = db.selectFrom('coverage').where('outlet', '=', outlet).where('articles', '>', 0)
  return grown({ outlet, ...NOTHING }, await cells.orderBy('day').selectAll().execute())
}

async function save(session: Session, totals: readonly Totals[]): Promise<void> {
  const rows = totals.map((one) => ({ ...one, gaps: JSON.stringify(one.gaps) }))
  const columns = ['articles', 'undated', 'since', 'until', 'gaps']
  const set = columns.map((name) => `${name} = excluded.${name}`).join(', ')
  await insertGiving(session, 'outlets', rows, `on conflict (outlet) do update set ${set}`)
}

/** Counts the articles of all outlets anew. */
export function recountOutlets(session: Session): Promise<void> {
  return inTransaction(session, async (inner) => {
    const outlets = await inner.db.selectFrom('coverage').select('outlet').distinct().execute()
    for (const { outlet } of outlets) await save(inner, [await counted(inner, outlet)])
  })
}

async function totalsOf({ db, dialect }: Session, outlets: readonly string[]): Promise<ReadonlyMap<string, Totals>> {
  if (outlets.length === 0) return new Map()
  const rows = await db.selectFrom('outlets').where(dialect.among('outlet', outlets)).selectAll().execute()
  return new Map(rows.map((row) => [row.outlet, { ...row, gaps: JSON.parse(row.gaps) as readonly Gap[] }]))
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

/** Counts articles by outlet and day, and keeps what every answer tells of each outlet. */
export async function changeCoverage(session: Session, changes: readonly CoverageChange[]): Promise<void> {
  const cells = summed(changes)
  const outlets = byOutlet(cells)
  const names = outlets.map(([outlet]) => outlet)
  await addCells(session, cells)
  await session.dialect.lock(
    session.db,
    names.map((name) => `coverage:${name}`),
  )
  const before = await totalsOf(session, names)
  const after: Totals[] = []
  for (const [outlet, own] of outlets) {
    const fewer = own.some(({ articles }) => articles < 0)
    after.push(fewer ? await counted(session, outlet) : grown(before.get(outlet) ?? { outlet, ...NOTHING }, own))
  }
  await save(session, after)
}
