import type { FrozenArticle } from '../../model/record.ts'
import { articleOf } from '../keep/articles.ts'
import { chunks, IDS, type Session } from '../sql/session.ts'
import { isFree } from './conditions.ts'

/** Articles with their texts. */
function withTexts({ db }: Session) {
  return db.selectFrom('articles as a').innerJoin('bodies as b', 'b.seq', 'a.seq').selectAll('a').select('b.text')
}

/** An article as kept: the version asked for, else the latest; null if there is none. */
export async function getArticle(session: Session, id: string, version?: number): Promise<FrozenArticle | null> {
  const query = withTexts(session).where('a.id', '=', id)
  const row = await (version === undefined ? query.where('a.current', '=', 1) : query.where('a.version', '=', version))
    .orderBy('a.version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? null : articleOf(row)
}

/** All versions of an article, the first one first. */
export async function articleVersions(session: Session, id: string): Promise<readonly FrozenArticle[]> {
  return (await withTexts(session).where('a.id', '=', id).orderBy('a.version').execute()).map(articleOf)
}

/** Of these ids the articles whose latest version has not been read with any pack, in order of arrival. */
export async function neverRead(session: Session, ids: readonly string[]): Promise<readonly FrozenArticle[]> {
  if (ids.length === 0) return []
  const current = withTexts(session).where(session.dialect.among('a.id', ids)).where('a.current', '=', 1)
  return (await current.where('a.pack', 'is', null).orderBy('a.seq').execute()).map(articleOf)
}

/** What a citation shows of an article beside its words. */
export interface ArticleHead {
  readonly outlet: string | null
  readonly published: string | null
  readonly headline: string | null
  readonly url: string | null
}

/** Heads of articles by id, without their texts; those that are not there are left out. */
export async function articleHeads(
  { db, dialect }: Session,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ArticleHead>> {
  if (ids.length === 0) return new Map()
  const current = db.selectFrom('articles').where(dialect.among('id', ids)).where('current', '=', 1)
  const rows = await current.select(['id', 'outlet', 'published', 'headline', 'url']).execute()
  return new Map(rows.map(({ id, ...head }) => [id, head]))
}

/** Which of these ids or addresses (as given or as canonical) are kept already. */
export async function knownArticles({ db }: Session, names: readonly string[]): Promise<ReadonlySet<string>> {
  const known = new Set<string>()
  for (const part of chunks([...new Set(names)], IDS))
    for (const column of ['id', 'url', 'canonical'] as const) {
      const rows = await db.selectFrom('articles').where(column, 'in', part).select(`${column} as name`).execute()
      for (const { name } of rows) if (name !== null) known.add(name)
    }
  return known
}

/** The latest version of every article, in order of arrival, a page at a time; other writes may go on meanwhile. */
export async function* allArticles(session: Session, page = 200): AsyncGenerator<FrozenArticle> {
  for (let after = 0; ; ) {
    const query = withTexts(session).where('a.current', '=', 1).where('a.seq', '>', after)
    const rows = await query.orderBy('a.seq').limit(page).execute()
    yield* rows.map(articleOf)
    const last = rows.at(-1)
    if (last === undefined || rows.length < page) return
    after = last.seq
  }
}

/** What is left to read. */
export interface UnreadQuery {
  /** The pack that is to read it; null for what no pack has read. */
  readonly pack: string | null
  readonly limit: number
  /** Leaves out what others have leased beyond this moment, in milliseconds since 1970. */
  readonly freeAt?: number
}

/** Articles whose latest version is not read with the pack, in order of arrival; saving their readings takes them off. */
export async function unreadArticles(session: Session, query: UnreadQuery): Promise<readonly FrozenArticle[]> {
  const { pack, limit, freeAt } = query
  let select = withTexts(session)
    .where('a.current', '=', 1)
    .where(({ or, eb }) => {
      const unread = eb('a.pack', 'is', null)
      return pack === null ? unread : or([unread, eb('a.pack', '<', pack), eb('a.pack', '>', pack)])
    })
  if (freeAt !== undefined) select = select.where(isFree('article', 'a.id', freeAt))
  return (await select.orderBy('a.seq').limit(limit).execute()).map(articleOf)
}

/** Which arrivals are asked for. */
export interface ArrivalsQuery {
  readonly outlet?: string
  /** Only those that came before this one. */
  readonly before?: number
  readonly limit: number
}

/** An article that has come in; `seq` counts arrivals. */
export interface ArrivedArticle {
  readonly seq: number
  readonly id: string
  readonly outlet: string | null
  readonly published: string | null
  readonly headline: string | null
  readonly fetched: string
}

/** So many arrivals are looked through for those of one outlet: no index leads to them. */
const LOOKED_THROUGH = 20_000

/** Articles in the order in which they came in, the latest first, each in its latest version. */
export async function arrivals({ db }: Session, query: ArrivalsQuery): Promise<readonly ArrivedArticle[]> {
  const { outlet, limit } = query
  const newest = await db
    .selectFrom('articles')
    .select(({ fn }) => fn.max('seq').as('seq'))
    .executeTakeFirst()
  const before = query.before ?? (newest?.seq ?? 0) + 1
  let select = db
    .selectFrom('articles')
    .where('current', '=', 1)
    .where('seq', '<', before)
    .where('seq', '>=', before - LOOKED_THROUGH)
  if (outlet !== undefined) select = select.where('outlet', '=', outlet)
  const columns = ['seq', 'id', 'outlet', 'published', 'headline', 'fetched'] as const
  const rows = await select.orderBy('seq', 'desc').limit(limit).select(columns).execute()
  return rows.map((row) => ({ ...row }))
}
