import { type RawBuilder, type Sql, type SqlBool, sql } from 'kysely'
import type { Searched, WordQuery } from '../sql/dialect.ts'
import type { Session } from '../sql/session.ts'
import { plainWords } from '../sql/values.ts'

/** A condition on rows. */
export type Condition = ReturnType<Sql>

export type Order = 'oldest' | 'newest'

/** Where a page ended: the next one goes on from there. */
export interface Cursor {
  /** The day by which rows are ordered, empty if unknown. */
  readonly day: string
  readonly id: string
}

/** The column has one of the values; no values given mean any, an empty list means none. */
export function oneOf(column: string, values: readonly string[] | undefined): readonly Condition[] {
  if (values === undefined) return []
  return [values.length === 0 ? sql`1 = 0` : sql`${sql.ref(column)} in (${sql.join(values)})`]
}

/** All conditions at once. */
export function all(conditions: readonly Condition[]): Condition {
  return sql`${sql.join([sql`1 = 1`, ...conditions], sql` and `)}`
}

/** What lies beyond a cursor in the given order. */
export function beyond(
  day: RawBuilder<string>,
  id: RawBuilder<string>,
  { after, order }: { readonly after?: Cursor | undefined; readonly order?: Order | undefined },
): readonly Condition[] {
  if (after === undefined) return []
  return order === 'newest'
    ? [sql`${day} <= ${after.day}`, sql`(${day} < ${after.day} or ${id} < ${after.id})`]
    : [sql`${day} >= ${after.day}`, sql`(${day} > ${after.day} or ${id} > ${after.id})`]
}

/** SQL's word for an order. */
export function wayOf(order: Order | undefined): Condition {
  return order === 'newest' ? sql`desc` : sql`asc`
}

const BETWEEN_WORDS = /[^\p{L}\p{N}\p{M}]+/u

/** The words of a question as the index holds them, each with all its keys; a word that gives no key is left out. */
export function wordQuery({ keysOf }: Session, text: string): WordQuery {
  const words = text.split(BETWEEN_WORDS).map((word) => plainWords(word === '' ? [] : keysOf(word)))
  return words.filter((keys) => keys.length > 0)
}

/** The numbered thing holds all words of the text; a text without a word is held by nothing. */
export function holds(session: Session, of: Searched, seq: string, text: string): Condition {
  const query = wordQuery(session, text)
  return query.length === 0 ? sql`1 = 0` : sql`${sql.ref(seq)} in ${session.dialect.holding(of, query)}`
}

/** Nobody has leased it beyond this moment. */
export function isFree(kind: 'article' | 'feed', key: string, moment: number): RawBuilder<SqlBool> {
  return sql<SqlBool>`not exists (select 1 from leases l
    where l.kind = ${kind} and l.key = ${sql.ref(key)} and l.until > ${moment})`
}
