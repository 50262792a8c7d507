import { sql } from 'kysely'
import type { EntityKey } from '../../model/record.ts'
import type { Session } from '../sql/session.ts'
import { all, type Condition, holds } from './conditions.ts'

/** What is looked for in the articles. Absent means any; all that is given must hold. */
export interface SearchFilter {
  /** Every word must occur, in any of the forms that share a key with it. */
  readonly words: string
  readonly outlet?: string
  /** Inclusive days of publication. */
  readonly from?: string
  readonly to?: string
  /** All of them are named in the article. */
  readonly entities?: readonly EntityKey[]
  /** 50 if not given. */
  readonly limit?: number
  readonly offset?: number
}

/** An article that was found. */
export interface Hit {
  readonly article: string
  readonly outlet: string | null
  readonly published: string | null
  readonly headline: string | null
}

function conditions(session: Session, filter: SearchFilter): readonly Condition[] {
  const { outlet, from, to, entities = [] } = filter
  return [
    sql`a.current = 1`,
    holds(session, 'articles', 'a.seq', filter.words),
    ...(outlet === undefined ? [] : [sql`a.outlet = ${outlet}`]),
    ...(from === undefined ? [] : [sql`a.day >= ${from}`]),
    ...(to === undefined ? [] : [sql`a.day <= ${to}`, sql`a.day <> ''`]),
    ...entities.map((key) => sql`exists (select 1 from sightings g where g.article = a.id and g.entity = ${key})`),
  ]
}

/** Articles that hold all the words, newest first; a question without a word finds none. */
export async function search(session: Session, filter: SearchFilter): Promise<readonly Hit[]> {
  const { rows } = await sql<Hit>`select a.id as article, a.outlet, a.published, a.headline from articles a
    where ${all(conditions(session, filter))} order by a.day desc, a.id desc
    limit ${filter.limit ?? 50} offset ${filter.offset ?? 0}`.execute(session.db)
  return rows.map((row) => ({ ...row }))
}
