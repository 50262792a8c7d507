import { sql } from 'kysely'
import type { EntityKey } from '../../model/record.ts'
import type { Session } from '../sql/session.ts'
import { ARTICLE_OF, addDays, wordPlace } from '../sql/values.ts'
import { type Condition, wordQuery } from './conditions.ts'

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

/** A bound that SQLite takes for a whole number, as its full-text search wants it. */
function integer(value: number): Condition {
  return sql`cast(${value} as bigint)`
}

/** An actor of more articles than this is found soon among those that hold the words. */
const FEW = 2000

/** Under which numbers the words of the articles are kept that name an actor of few articles; null for one of many. */
async function placesNaming({ db }: Session, key: EntityKey): Promise<readonly number[] | null> {
  const { rows } = await sql<{ readonly seq: number; readonly day: string }>`select a.seq, a.day
    from names n join sightings g on g.name = n.seq join articles a on a.seq = g.article
    where n.entity = ${key} limit ${FEW + 1}`.execute(db)
  return rows.length > FEW ? null : rows.map(({ seq, day }) => wordPlace(day, seq))
}

/** The articles name all of them: of the rarest its articles are listed, of the others asked. */
async function naming(session: Session, entities: readonly EntityKey[]): Promise<readonly Condition[]> {
  const lists: (readonly number[])[] = []
  for (const key of entities) lists.push(...[await placesNaming(session, key)].filter((list) => list !== null))
  const [fewest] = lists.toSorted((a, b) => a.length - b.length)
  const rest = entities.map(
    (key) => sql`exists (select 1 from sightings g join names n on n.seq = g.name
      where g.article = a.seq and n.entity = ${key})`,
  )
  if (fewest?.length === 0) return [sql`1 = 0`]
  return fewest === undefined ? rest : [session.dialect.sieve('w.rowid', fewest), ...rest]
}

function conditions(filter: SearchFilter): readonly Condition[] {
  const { outlet, from, to } = filter
  return [
    ...(from === undefined ? [] : [sql`w.rowid >= ${integer(wordPlace(from, 0))}`]),
    ...(to === undefined ? [] : [sql`w.rowid < ${integer(wordPlace(addDays(to, 1), 0))}`]),
    ...(to === undefined || from !== undefined ? [] : [sql`w.rowid >= ${integer(wordPlace('0001-01-01', 0))}`]),
    ...(outlet === undefined ? [] : [sql`a.outlet = ${outlet}`]),
  ]
}

/**
 * Articles that hold all the words, newest first, of one day those that came last; a question without a word finds none.
 * Costs no more where very many hold them: the words are kept in that order.
 */
export async function search(session: Session, filter: SearchFilter): Promise<readonly Hit[]> {
  const query = wordQuery(session, filter.words)
  if (query.length === 0) return []
  const { dialect, db } = session
  const where = [dialect.matching('articles', query), ...conditions(filter)]
  const all = sql.join([...where, ...(await naming(session, filter.entities ?? []))], sql` and `)
  const { rows } = await sql<Hit>`select a.id as article, a.outlet, a.published, a.headline
    from articles_words w join articles a on a.seq = ${sql.raw(ARTICLE_OF)}
    where ${all} order by w.rowid desc
    limit ${filter.limit ?? 50} offset ${filter.offset ?? 0}`.execute(db)
  return rows.map((row) => ({ ...row }))
}
