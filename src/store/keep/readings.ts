import type { Reading } from '../../model/reading.ts'
import type { Prepared, Report, ToldReport } from '../../model/record.ts'
import { mayClaim } from '../../record/checkable.ts'
import { chunks, insertRows, inTransaction, type Session } from '../sql/session.ts'
import { packJson, packNumbers, textHash, unpackJson, unpackText } from '../sql/values.ts'
import { addOutcomes, addStatements, dropSaid } from './said.ts'
import { addSightings, dropSightings } from './sightings.ts'

const PAGE = 1000

/** Marks the reports that may claim a place among other events, of a record kept before they were marked. */
export async function markClaims({ db, dialect }: Session): Promise<void> {
  for (let after = ''; ; ) {
    const page = db.selectFrom('reports').where('id', '>', after).orderBy('id').limit(PAGE).select(['id', 'data'])
    const rows = await page.execute()
    const ids = rows.flatMap(({ id, data }) => (mayClaim(JSON.parse(data) as ToldReport) ? [id] : []))
    if (ids.length > 0) await db.updateTable('reports').set({ claims: 1 }).where(dialect.among('id', ids)).execute()
    const last = rows.at(-1)
    if (last === undefined) return
    after = last.id
  }
}

/** What saving a reading changed among the reports of its article: what linking has to do next. */
export interface SavedReading {
  readonly article: string
  /** False where a later version of the article has come in meanwhile: nothing of it was saved. */
  readonly saved: boolean
  /** Reports that were not there before. */
  readonly added: readonly string[]
  readonly kept: readonly string[]
  /** Reports that are no more, with the event each belonged to (null if none): that event must be saved anew. */
  readonly gone: readonly { readonly report: string; readonly event: string | null }[]
}

interface Before {
  readonly report: string
  readonly article: string
  readonly event: string | null
}

interface Current {
  readonly seq: number
  readonly sha256: string
  readonly day: string
  readonly version: number
}

type CurrentVersions = ReadonlyMap<string, Current>

/** Articles of one transaction's step. */
const STEP = 100

const textOf = (headline: string | null, body: string): string => (headline === null ? body : `${headline}\n${body}`)

async function reportsBefore({ db, dialect }: Session, articles: readonly string[]): Promise<readonly Before[]> {
  return db
    .selectFrom('reports as r')
    .leftJoin('event_reports as m', 'm.report', 'r.id')
    .leftJoin('events as e', 'e.seq', 'm.event')
    .where(dialect.among('r.article', articles))
    .select(['r.id as report', 'r.article', 'e.id as event'])
    .orderBy('r.id')
    .execute()
}

async function currentVersions({ db, dialect }: Session, articles: readonly string[]): Promise<CurrentVersions> {
  const current = db.selectFrom('articles').where(dialect.among('id', articles)).where('current', '=', 1)
  const rows = await current.select(['id', 'seq', 'sha256', 'day', 'version']).execute()
  return new Map(rows.map(({ id, ...version }) => [id, version]))
}

async function dropReadings(session: Session, articles: readonly string[]): Promise<void> {
  const { db, dialect } = session
  for (const table of ['readings', 'sketches', 'reports'] as const)
    await db.deleteFrom(table).where(dialect.among('article', articles)).execute()
  await dropSightings(session, articles)
  await dropSaid(session, 'statements', articles)
  await dropSaid(session, 'outcomes', articles)
}

/** The text is left out where the article has it to the letter. */
async function addReadings(session: Session, prepared: readonly Prepared[], current: CurrentVersions): Promise<void> {
  const rows = prepared.map(({ article, version, reading }) => {
    const { text, ...rest } = reading
    const data = packJson(textHash(null, text) === current.get(article)?.sha256 ? rest : reading)
    return { article, version, pack: reading.pack, data }
  })
  await insertRows(session, 'readings', rows)
}

/** Of two with one id the first is kept: they say the same in the same words. */
function unique<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  return [...new Map(items.toReversed().map((item) => [item.id, item])).values()].reverse()
}

async function addReports(session: Session, reports: readonly Report[]): Promise<void> {
  const rows = reports.map(({ fingerprint: _, ...report }) => {
    const { id, article, outlet } = report
    return { id, article, outlet, data: JSON.stringify(report), claims: mayClaim(report) ? (1 as const) : (0 as const) }
  })
  await insertRows(session, 'reports', rows)
  const sketches = new Map(reports.map(({ article, fingerprint }) => [article, fingerprint]))
  await insertRows(
    session,
    'sketches',
    [...sketches].map(([article, numbers]) => ({ article, data: packNumbers(numbers) })),
  )
}

async function markRead({ db, dialect }: Session, prepared: readonly Prepared[]): Promise<void> {
  for (const pack of new Set(prepared.map(({ reading }) => reading.pack))) {
    const ids = prepared.filter(({ reading }) => reading.pack === pack).map(({ article }) => article)
    await db.updateTable('articles').set({ pack }).where(dialect.among('id', ids)).where('current', '=', 1).execute()
    await db.deleteFrom('leases').where('kind', '=', 'article').where(dialect.among('key', ids)).execute()
  }
}

function changeOf({ article, reports }: Prepared, before: readonly Before[]): SavedReading {
  const old = before.filter((one) => one.article === article)
  const was = new Set(old.map(({ report }) => report))
  const now = [...new Set(reports.map(({ id }) => id))].sort()
  return {
    article,
    saved: true,
    added: now.filter((id) => !was.has(id)),
    kept: now.filter((id) => was.has(id)),
    gone: old.filter(({ report }) => !now.includes(report)).map(({ report, event }) => ({ report, event })),
  }
}

const unsaved = ({ article }: Prepared): SavedReading => ({ article, saved: false, added: [], kept: [], gone: [] })

async function saveStep(session: Session, prepared: readonly Prepared[]): Promise<readonly SavedReading[]> {
  const ids = prepared.map(({ article }) => article)
  await session.dialect.lock(
    session.db,
    ids.map((id) => `article:${id}`),
  )
  const current = await currentVersions(session, ids)
  const isCurrent = ({ article, version }: Prepared): boolean => current.get(article)?.version === version
  const valid = prepared.filter(isCurrent)
  if (valid.length === 0) return prepared.map(unsaved)
  const validIds = valid.map(({ article }) => article)
  const before = await reportsBefore(session, validIds)
  await dropReadings(session, validIds)
  await addReadings(session, valid, current)
  await addReports(session, unique(valid.flatMap(({ reports }) => reports)))
  await addStatements(session, unique(valid.flatMap(({ statements }) => statements)))
  await addOutcomes(session, unique(valid.flatMap(({ outcomes }) => outcomes)))
  await addSightings(session, valid, (article) => current.get(article) as Current)
  await markRead(session, valid)
  return prepared.map((one) => (isCurrent(one) ? changeOf(one, before) : unsaved(one)))
}

/**
 * Saves readings with all they bring to the record, in one transaction; what earlier readings of these articles brought is
 * replaced. Memberships of reports that are no more stay until linking saves their events anew.
 */
export function saveReadings(session: Session, prepared: readonly Prepared[]): Promise<readonly SavedReading[]> {
  const one = [...new Map(prepared.map((reading) => [reading.article, reading])).values()]
  return inTransaction(session, async (inner) => {
    const saved: SavedReading[] = []
    for (const step of chunks(one, STEP)) saved.push(...(await saveStep(inner, step)))
    return saved
  })
}

/** A reading as it was saved. */
export interface StoredReading {
  readonly version: number
  readonly pack: string
  readonly reading: Reading
}

/** The reading of an article; null if there is none. It may be of an earlier version of the article: compare `version`. */
export async function getReading({ db }: Session, article: string): Promise<StoredReading | null> {
  const row = await db
    .selectFrom('readings as r')
    .innerJoin('articles as a', (join) => join.onRef('a.id', '=', 'r.article').onRef('a.version', '=', 'r.version'))
    .innerJoin('bodies as b', 'b.seq', 'a.seq')
    .where('r.article', '=', article)
    .select(['r.version', 'r.pack', 'r.data', 'a.headline', 'b.text'])
    .executeTakeFirst()
  if (row === undefined) return null
  const stored = unpackJson<Omit<Reading, 'text'> & { readonly text?: string }>(row.data)
  return {
    version: row.version,
    pack: row.pack,
    reading: { ...stored, text: stored.text ?? textOf(row.headline, unpackText(row.text)) },
  }
}
