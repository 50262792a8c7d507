import { sql } from 'kysely'
import type { Days } from '../../model/record.ts'
import type { Session } from '../sql/session.ts'
import { addDays } from '../sql/values.ts'
import { all } from './conditions.ts'

/** What the record has of one outlet. */
export interface OutletCoverage {
  /** Null for articles of no known outlet. */
  readonly outlet: string | null
  readonly articles: number
  /** Of them, those without a date. */
  readonly undated: number
  readonly since: string | null
  readonly until: string | null
  /** Stretches of a week or more between the first and the last day from which there is no article. */
  readonly gaps: readonly Days[]
}

/** Which coverage is asked for; days are inclusive. */
export interface CoverageQuery {
  readonly from?: string
  readonly to?: string
  readonly outlet?: string
}

type Row = Omit<OutletCoverage, 'gaps' | 'outlet'> & { readonly outlet: string }

interface Stretch {
  readonly outlet: string
  readonly since: string
  readonly until: string
}

/** Gaps of each outlet: what lies between its stretches. */
function gapsOf(stretches: readonly Stretch[]): ReadonlyMap<string, readonly Days[]> {
  const gaps = new Map<string, Days[]>()
  for (const [i, { outlet, until }] of stretches.entries()) {
    const next = stretches[i + 1]
    if (next?.outlet !== outlet) continue
    const gap = { from: addDays(until, 1), to: addDays(next.since, -1) }
    const own = gaps.get(outlet)
    if (own) own.push(gap)
    else gaps.set(outlet, [gap])
  }
  return gaps
}

/** What an answer rests on: which outlets, since when, with which gaps; by outlet. Undated articles count without limits only. */
export async function coverage({ db }: Session, query: CoverageQuery = {}): Promise<readonly OutletCoverage[]> {
  const { from, to, outlet } = query
  const own = outlet === undefined ? [] : [sql`outlet = ${outlet}`]
  const cells = [
    ...own,
    sql`articles > 0`,
    ...(from === undefined ? [] : [sql`day >= ${from}`]),
    ...(to === undefined ? [] : [sql`day <= ${to}`, sql`day <> ''`]),
  ]
  const parts = [
    ...own,
    ...(from === undefined ? [] : [sql`until >= ${from}`]),
    ...(to === undefined ? [] : [sql`since <= ${to}`]),
  ]
  const { rows } = await sql<Row>`select outlet, sum(articles) as articles,
      sum(case when day = '' then articles else 0 end) as undated, min(nullif(day, '')) as since,
      max(nullif(day, '')) as until
    from coverage where ${all(cells)} group by outlet order by outlet`.execute(db)
  const stretches = await sql<Stretch>`select outlet, since, until from stretches where ${all(parts)}
    order by outlet, since`.execute(db)
  const gaps = gapsOf(stretches.rows)
  return rows.map((row) => ({
    ...row,
    outlet: row.outlet === '' ? null : row.outlet,
    gaps: gaps.get(row.outlet) ?? [],
  }))
}
