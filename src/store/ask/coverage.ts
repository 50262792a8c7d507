import type { Days } from '../../model/record.ts'
import type { Session } from '../sql/session.ts'
import { addDays } from '../sql/values.ts'

/** What the record has of one outlet. */
export interface OutletCoverage {
  /** Null for articles of no known outlet. */
  readonly outlet: string | null
  readonly articles: number
  /** Of them, those without a date. */
  readonly undated: number
  readonly since: string | null
  readonly until: string | null
  /** Stretches of days between the first and the last from which there is no article. */
  readonly gaps: readonly Days[]
}

/** Which coverage is asked for; days are inclusive. */
export interface CoverageQuery {
  readonly from?: string
  readonly to?: string
  readonly outlet?: string
  /** Days without an article that count as a gap; 7 if not given. */
  readonly gapDays?: number
}

interface Cell {
  readonly outlet: string
  readonly day: string
  readonly articles: number
}

const DAY_MS = 86_400_000

function gapsOf(days: readonly string[], least: number): readonly Days[] {
  const times = days.map((day) => Date.parse(day))
  return days.slice(1).flatMap((day, i) => {
    const missing = ((times[i + 1] as number) - (times[i] as number)) / DAY_MS - 1
    return missing < least ? [] : [{ from: addDays(days[i] as string, 1), to: addDays(day, -1) }]
  })
}

const sum = (cells: readonly Cell[]): number => cells.reduce((total, { articles }) => total + articles, 0)

function coverageOf(outlet: string, cells: readonly Cell[], gapDays: number): OutletCoverage {
  const dated = cells.filter(({ day }) => day !== '')
  const days = dated.map(({ day }) => day)
  return {
    outlet: outlet === '' ? null : outlet,
    articles: sum(cells),
    undated: sum(cells) - sum(dated),
    since: days[0] ?? null,
    until: days.at(-1) ?? null,
    gaps: gapsOf(days, gapDays),
  }
}

/** What an answer rests on: which outlets, since when, with which gaps; by outlet. Undated articles count without limits only. */
export async function coverage({ db }: Session, query: CoverageQuery = {}): Promise<readonly OutletCoverage[]> {
  const { from, to, outlet, gapDays = 7 } = query
  let select = db.selectFrom('coverage').where('articles', '>', 0)
  if (outlet !== undefined) select = select.where('outlet', '=', outlet)
  if (from !== undefined) select = select.where('day', '>=', from)
  if (to !== undefined) select = select.where('day', '<=', to).where('day', '<>', '')
  const cells = await select.orderBy('outlet').orderBy('day').selectAll().execute()
  const outlets = new Map<string, Cell[]>()
  for (const cell of cells) {
    const own = outlets.get(cell.outlet)
    if (own) own.push(cell)
    else outlets.set(cell.outlet, [cell])
  }
  return [...outlets].map(([name, own]) => coverageOf(name, own, gapDays))
}
