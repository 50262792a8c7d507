import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { EventRecord, Report, ToldReport } from '../../model/record.ts'
import type { Session } from '../sql/session.ts'
import { keyNumber, unpackEvent, unpackNumbers } from '../sql/values.ts'

/** The event of a row. */
export function eventOf({ data }: { readonly data: Uint8Array }): EventRecord {
  return unpackEvent(data)
}

interface ReportRow {
  readonly data: string
  readonly sketch: Uint8Array
}

/** The report of a row. */
function reportOf({ data, sketch }: ReportRow): Report {
  return { ...(JSON.parse(data) as Omit<Report, 'fingerprint'>), fingerprint: unpackNumbers(sketch) }
}

/** Reports with the sketches of their articles. */
function reportRows({ db }: Session) {
  const reports = db.selectFrom('reports as r').innerJoin('sketches as s', 's.article', 'r.article')
  return reports.select(['r.data', 's.data as sketch'])
}

/** The event with this id, or the one that had it formerly; null if there is none. */
export async function getEvent({ db }: Session, id: string): Promise<EventRecord | null> {
  const now = await db.selectFrom('events').where('id', '=', id).select('data').executeTakeFirst()
  if (now !== undefined) return eventOf(now)
  const named = db.selectFrom('event_names as n').innerJoin('events as e', 'e.seq', 'n.event')
  const then = await named.where('n.formerly', '=', id).select('e.data').executeTakeFirst()
  return then === undefined ? null : eventOf(then)
}

/** Events by their present ids, sorted by id; those that are not there are left out. */
export async function getEvents({ db, dialect }: Session, ids: readonly string[]): Promise<readonly EventRecord[]> {
  if (ids.length === 0) return []
  const query = db.selectFrom('events').where(dialect.among('id', ids)).orderBy('id').select('data')
  return (await query.execute()).map(eventOf)
}

/** Reports by id, sorted by id; those that are not there are left out. */
export async function getReports(session: Session, ids: readonly string[]): Promise<readonly Report[]> {
  if (ids.length === 0) return []
  const query = reportRows(session).where(session.dialect.among('r.id', ids)).orderBy('r.id')
  return (await query.execute()).map(reportOf)
}

/** As {@link getReports}, without sketches, at half the cost; all, or only those that may claim something of their event. */
export async function toldReports(
  { db, dialect }: Session,
  ids: readonly string[],
  which: 'all' | 'claiming' = 'all',
): Promise<readonly ToldReport[]> {
  if (ids.length === 0) return []
  const query = db.selectFrom('reports').where(dialect.among('id', ids)).orderBy('id').select('data')
  const rows = await (which === 'all' ? query : query.where('claims', '=', 1)).execute()
  return rows.map(({ data }) => JSON.parse(data) as ToldReport)
}

/** Those of these ids that are reports of a reading. */
export async function knownReports({ db, dialect }: Session, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const rows = await db.selectFrom('reports').where(dialect.among('id', ids)).select('id').execute()
  return new Set(rows.map(({ id }) => id))
}

/** All reports of an article's reading, sorted by id. */
export async function reportsOf(session: Session, article: string): Promise<readonly Report[]> {
  return (await reportRows(session).where('r.article', '=', article).orderBy('r.id').execute()).map(reportOf)
}

/** The ids of the events that these reports belong to; unlinked reports have no entry. */
export async function eventsOf(
  { db, dialect }: Session,
  reports: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (reports.length === 0) return new Map()
  const members = db.selectFrom('event_reports as m').innerJoin('events as e', 'e.seq', 'm.event')
  const rows = await members.where(dialect.among('m.report', reports)).select(['m.report', 'e.id']).execute()
  return new Map(rows.map(({ report, id }) => [report, id]))
}

/** Reports that belong to no event yet, by id after `after`: what linking has to do. */
export async function unlinkedReports(session: Session, limit: number, after = ''): Promise<readonly Report[]> {
  const rows = await reportRows(session)
    .where('r.id', '>', after)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('event_reports as m').whereRef('m.report', '=', 'r.id').select('m.report'))),
    )
    .orderBy('r.id')
    .limit(limit)
    .execute()
  return rows.map(reportOf)
}

/** An event with those of its reports that are in the record, sorted by id. */
export interface EventReports {
  readonly id: string
  readonly reports: readonly Report[]
}

async function membersOf({ db }: Session, seqs: RawBuilder<SqlBool>): Promise<readonly EventReports[]> {
  const { rows } = await sql<ReportRow & { readonly id: string }>`select e.id, r.data, s.data as sketch
    from event_reports m join events e on e.seq = m.event left join reports r on r.id = m.report
    left join sketches s on s.article = r.article where ${seqs} order by e.id, m.report`.execute(db)
  const found = new Map<string, Report[]>()
  for (const row of rows) {
    const reports = found.get(row.id) ?? []
    if (row.data !== null) reports.push(reportOf(row))
    found.set(row.id, reports)
  }
  return [...found].map(([id, reports]) => ({ id, reports }))
}

/**
 * What linking looks at for a new report: events with one of the keys, each with all its reports, and perhaps a few others.
 * Costs the same however large the record is.
 */
export async function candidates(session: Session, keys: readonly string[]): Promise<readonly EventReports[]> {
  if (keys.length === 0) return []
  const among = session.dialect.among('k.key', keys.map(keyNumber))
  return membersOf(session, sql`m.event in (select k.event from event_keys k where ${among})`)
}

/** Events that one of these reports belongs to, each with all its reports. */
export async function eventsHolding(session: Session, reports: readonly string[]): Promise<readonly EventReports[]> {
  if (reports.length === 0) return []
  const among = session.dialect.among('h.report', reports)
  return membersOf(session, sql`m.event in (select h.event from event_reports h where ${among})`)
}

/** All events in order of id, a page at a time; other writes may go on meanwhile. */
export async function* allEvents({ db }: Session, page = 500): AsyncGenerator<EventRecord> {
  for (let after = ''; ; ) {
    const rows = await db
      .selectFrom('events')
      .where('id', '>', after)
      .orderBy('id')
      .limit(page)
      .select(['id', 'data'])
      .execute()
    yield* rows.map(eventOf)
    const last = rows.at(-1)
    if (last === undefined || rows.length < page) return
    after = last.id
  }
}
