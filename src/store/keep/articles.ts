import type { Article } from '../../model/article.ts'
import type { FrozenArticle } from '../../model/record.ts'
import type { ArticleRow } from '../sql/schema.ts'
import { chunks, IDS, insertGiving, insertRows, inTransaction, type Session, storable } from '../sql/session.ts'
import { dayOf, packText, plainWords, textHash, unpackText, wordPlace } from '../sql/values.ts'
import { changeCoverage } from './coverage.ts'

/** An article as it comes in, with how it was come by. */
export interface NewArticle extends Article {
  readonly fetched: string
  readonly canonical?: string | null
  readonly source?: string | null
  readonly headers?: Readonly<Record<string, string>>
}

/** What became of an article: `added` is new, `changed` is a further version of a known id, `unchanged` left all as it was. */
export interface Put {
  readonly id: string
  readonly version: number
  readonly status: 'added' | 'changed' | 'unchanged'
}

type Row = Omit<ArticleRow, 'seq'> & { readonly seq: number }
type NewRow = Omit<Row, 'seq'> & { readonly body: string }
type Known = Pick<Row, 'id' | 'version' | 'sha256' | 'outlet' | 'published' | 'day'>

/** The article of a row that is joined with its text. */
export function articleOf(row: Row & { readonly text: Uint8Array }): FrozenArticle {
  const { id, outlet, url, published, headline, sha256, version, fetched, canonical, source, pack } = row
  const headers = JSON.parse(row.headers) as FrozenArticle['headers']
  const body = unpackText(row.text)
  return { id, outlet, url, published, headline, body, sha256, version, fetched, canonical, source, headers, pack }
}

function storableOrNull(text: string | null | undefined): string | null {
  return text === null || text === undefined ? null : storable(text)
}

function rowOf(article: NewArticle, version: number): NewRow {
  const headline = storableOrNull(article.headline)
  const body = storable(article.body)
  return {
    id: storable(article.id),
    version,
    sha256: textHash(headline, body),
    outlet: storableOrNull(article.outlet),
    url: storableOrNull(article.url),
    canonical: storableOrNull(article.canonical),
    published: storableOrNull(article.published),
    day: dayOf(article.published),
    headline,
    body,
    fetched: article.fetched,
    source: storableOrNull(article.source),
    headers: JSON.stringify(article.headers ?? {}),
    current: 1,
    pack: null,
  }
}

/** Nothing new: a text already kept, with no date or outlet that was not known. */
function isKnown(row: NewRow, versions: readonly Known[]): Known | undefined {
  return versions.find(
    (known) =>
      known.sha256 === row.sha256 &&
      (row.published === null || row.published === known.published) &&
      (row.outlet === null || row.outlet === known.outlet),
  )
}

async function versionsOf(
  { db, dialect }: Session,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Known[]>> {
  const found = new Map<string, Known[]>()
  for (const part of chunks(ids, IDS)) {
    const columns = ['id', 'version', 'sha256', 'outlet', 'published', 'day'] as const
    const known = db.selectFrom('articles').select(columns).where(dialect.among('id', part))
    const rows = await known.orderBy('version').execute()
    for (const row of rows) found.set(row.id, [...(found.get(row.id) ?? []), row])
  }
  return found
}

async function insertArticles(session: Session, rows: readonly NewRow[]): Promise<ReadonlyMap<string, number>> {
  const ending = 'on conflict (id, version) do nothing returning id, seq'
  const given = rows.map(({ body: _, ...row }) => row)
  const made = await insertGiving<{ id: string; seq: number }, 'articles'>(session, 'articles', given, ending)
  return new Map(made.map(({ id, seq }) => [id, seq]))
}

interface Change {
  readonly row: NewRow
  readonly seq: number
  readonly before: Known | undefined
}

/** Counts each article once, on the day of its latest version. */
function updateCoverage(session: Session, changes: readonly Change[]): Promise<void> {
  return changeCoverage(
    session,
    changes.flatMap(({ row, before }) => [
      { outlet: row.outlet ?? '', day: row.day, articles: 1 },
      ...(before === undefined ? [] : [{ outlet: before.outlet ?? '', day: before.day, articles: -1 }]),
    ]),
  )
}

/** Earlier versions stay as they are but are no longer found. */
async function retire({ db, dialect }: Session, changes: readonly Change[]): Promise<void> {
  const ids = changes.flatMap(({ row, before }) => (before === undefined ? [] : [row.id]))
  const made = new Set(changes.map(({ seq }) => seq))
  for (const part of chunks(ids, IDS)) {
    const current = db.selectFrom('articles').where(dialect.among('id', part)).where('current', '=', 1)
    const rows = await current.select(['seq', 'day']).execute()
    const old = rows.filter(({ seq }) => !made.has(seq))
    const seqs = old.map(({ seq }) => seq)
    if (old.length > 0) await db.updateTable('articles').set({ current: 0 }).where('seq', 'in', seqs).execute()
    await dialect.dropWords(
      db,
      'articles',
      old.map(({ day, seq }) => wordPlace(day, seq)),
    )
  }
}

/** Puts what can be put now; the ids that another process got ahead with stay out of the answer. */
async function putOnce(session: Session, articles: readonly NewArticle[]): Promise<readonly Put[]> {
  const known = await versionsOf(
    session,
    articles.map(({ id }) => id),
  )
  const rows = articles.map((article) => rowOf(article, (known.get(article.id)?.at(-1)?.version ?? 0) + 1))
  const old = rows.flatMap((row): readonly Put[] => {
    const same = isKnown(row, known.get(row.id) ?? [])
    return same === undefined ? [] : [{ id: row.id, version: same.version, status: 'unchanged' }]
  })
  const unchanged = new Set(old.map(({ id }) => id))
  const fresh = rows.filter(({ id }) => !unchanged.has(id))
  const seqs = await insertArticles(session, fresh)
  const changes = fresh.flatMap((row) => {
    const seq = seqs.get(row.id)
    return seq === undefined ? [] : [{ row, seq, before: known.get(row.id)?.at(-1) }]
  })
  await insertRows(
    session,
    'bodies',
    changes.map(({ seq, row }) => ({ seq, text: packText(row.body) })),
  )
  await retire(session, changes)
  await updateCoverage(session, changes)
  await session.dialect.addWords(
    session.db,
    'articles',
    changes.map(({ row, seq }) => ({ seq: wordPlace(row.day, seq), words: wordsOf(session, row) })),
  )
  const made = changes.map(
    ({ row: { id, version } }): Put => ({ id, version, status: version === 1 ? 'added' : 'changed' }),
  )
  return [...old, ...made]
}

/** The words an article is found by. */
export function wordsOf({ keysOf }: Session, { headline, body }: Pick<NewRow, 'headline' | 'body'>): readonly string[] {
  return plainWords(keysOf(headline === null ? body : `${headline}\n${body}`))
}

/** Articles of one id follow each other, the others are put together. */
function rounds(articles: readonly NewArticle[]): readonly (readonly NewArticle[])[] {
  const out: NewArticle[][] = []
  const nth = new Map<string, number>()
  for (const given of articles) {
    const article = { ...given, id: storable(given.id) }
    const n = nth.get(article.id) ?? 0
    nth.set(article.id, n + 1)
    out[n] = [...(out[n] ?? []), article]
  }
  return out.map((round) => round.sort((a, b) => (a.id < b.id ? -1 : 1)))
}

async function putRound(session: Session, articles: readonly NewArticle[]): Promise<readonly Put[]> {
  const done = await putOnce(session, articles)
  if (done.length === articles.length) return done
  const ids = new Set(done.map(({ id }) => id))
  return [
    ...done,
    ...(await putRound(
      session,
      articles.filter(({ id }) => !ids.has(id)),
    )),
  ]
}

/**
 * Keeps articles, all or none. The same article again changes nothing; another text, or a date or outlet that was not
 * known, makes a further version and leaves the earlier ones as they are. NUL and lone surrogates, which no database
 * keeps, become U+FFFD. Answers come in no particular order.
 */
export function putArticles(session: Session, articles: readonly NewArticle[]): Promise<readonly Put[]> {
  return inTransaction(session, async (inner) => {
    const puts: Put[] = []
    for (const round of rounds(articles)) puts.push(...(await putRound(inner, round)))
    return puts
  })
}
