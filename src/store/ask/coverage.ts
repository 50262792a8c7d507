import { type RawBuilder, sql } from 'kysely'
import type { Days } from '../../model/record.ts'
import type { Gap } from '../keep/coverage.ts'
import type { Schema } from '../sql/schema.ts'
import type { Session } from '../sql/session.ts'
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

type Row = Schema['outlets']

/** Articles of some days, with the gaps of the whole record. */
function counted({ from, to, outlet }: CoverageQuery): RawBuilder<Row> {
  const conditions = [
    sql`c.articles > 0`,
    ...(outlet === undefined ? [] : [sql`c.outlet = ${outlet}`]),
    ...(from === undefined ? [] : [sql`c.day >= ${from}`]),
    ...(to === undefined ? [] : [sql`c.day <= ${to}`, sql`c.day <> ''`]),
  ]
  return sql`select o.outlet, n.articles, 0 as undated, n.since, n.until, o.gaps
    from (select c.outlet, sum(c.articles) as articles, min(c.day) as since, max(c.day) as until
      from coverage c where ${all(conditions)} group by c.outlet) n
    join outlets o on o.outlet = n.outlet order by o.outlet`
}

function rowsOf(query: CoverageQuery): RawBuilder<Row> {
  if (query.from !== undefined || query.to !== undefined) return counted(query)
  const own = query.outlet === undefined ? [] : [sql`outlet = ${query.outlet}`]
  return sql`select outlet, articles, undated, since, until, gaps from outlets
    where ${all([sql`articles > 0`, ...own])} order by outlet`
}

/** Gaps that end and begin with articles of these days. */
function gapsOf({ gaps, since, until }: Row): readonly Days[] {
  const all = JSON.parse(gaps) as readonly Gap[]
  return all.flatMap(([from, to]) => (from > since && to < until ? [{ from, to }] : []))
}

/** What an answer rests on: which outlets, since when, with which gaps; by outlet. Undated articles count without limits only. */
export async function coverage({ db }: Session, query: CoverageQuery = {}): Promise<readonly OutletCoverage[]> {
  const { rows } = await rowsOf(query).execute(db)
  const known = (text: string): string | null => (text === '' ? null : text)
  return rows.map((row) => ({
    outlet: known(row.outlet),
    articles: row.articles,
    undated: row.undated,
    since: known(row.since),
    until: known(row.until),
    gaps: gapsOf(row),
  }))
}
