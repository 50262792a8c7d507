import { sql } from 'kysely'
import type { ClaimField, Days, EventRecord, Report } from '../../model/record.ts'
import { chunks, IDS, type Session } from '../sql/session.ts'
import { addDays, unpackNumbers, WIDE_DAYS } from '../sql/values.ts'

interface Data {
  readonly data: string
}

/** The event of a row. */
export function eventOf({ data }: Data): EventRecord {
  return JSON.parse(data) as EventRecord
}

/** The report of a row. */
function reportOf({ data, sketch }: Data & { readonly sketch: Uint8Array }): Report {
  return { ...(JSON.parse(data) as Omit<Report, 'fingerprint'>), fingerprint: unpackNumbers(sketch) }
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
export async function getEvents({ db }: Session, ids: readonly string[]): Promise<readonly EventRecord[]> {
  const found: EventRecord[] = []
  for (const part of chunks([...new Set(ids)].sort(), IDS)) {
    const rows = await db.selectFrom('events').where('id', 'in', part).orderBy('id').select('data').execute()
    found.push(...rows.map(eventOf))
  }
  return found
}

/** Reports by id, sorted by id; those that are not there are left out. */
export async function getReports({ db }: Session, ids: readonly string[]): Promise<readonly Report[]> {
  const found: Report[] = []
  for (const part of chunks([...new Set(ids)].sort(), IDS)) {
    const rows = await db
      .selectFrom('reports')
      .where('id', 'in', part)
      .orderBy('id')
      .select(['data', 'sketch'])
      .execute()
    found.push(...rows.map(reportOf))
  }
  return found
}

/** Those of these ids that are reports of a reading. */
export async function knownReports({ db }: Session, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>()
  for (const part of chunks([...new Set(ids)], IDS)) {
    const rows = await db.selectFrom('reports').where('id', 'in', part).select('id').execute()
    for (const { id } of rows) found.add(id)
  }
  return found
}

/** All reports of an article's reading, sorted by id. */
export async function reportsOf({ db }: Session, article: string): Promise<readonly Report[]> {
  const query = db.selectFrom('reports').where('article', '=', article).orderBy('id')
  return (await query.select(['data', 'sketch']).execute()).map(reportOf)
}

/** The ids of the events that these reports belong to; unlinked reports have no entry. */
export async function eventsOf({ db }: Session, reports: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>()
  for (const part of chunks([...new Set(reports)], IDS)) {
    const members = db.selectFrom('event_reports as m').innerJoin('events as e', 'e.seq', 'm.event')
    const rows = await members.where('m.report', 'in', part).select(['m.report', 'e.id']).execute()
    for (const { report, id } of rows) found.set(report, id)
  }
  return found
}

/** Reports that belong to no event yet, by id after `after`: what linking has to do. */
export async function unlinkedReports({ db }: Session, limit: number, after = ''): Promise<readonly Report[]> {
  const rows = await db
    .selectFrom('reports as r')
    .where('r.id', '>', after)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('event_reports as m').whereRef('m.report', '=', 'r.id').select('m.report'))),
    )
    .orderBy('r.id')
    .limit(limit)
    .select(['r.data', 'r.sketch'])
    .execute()
  return rows.map(reportOf)
}

/** What linking asks for a new report. */
export interface CandidateQuery {
  readonly keys: readonly string[]
  readonly group: string
  /** The report's days, widened by what linking tolerates. */
  readonly days: Days
}

/** Events with all their reports, both sorted by id. */
export interface Candidates {
  readonly events: readonly EventRecord[]
  readonly reports: readonly Report[]
}

/**
 * Events of the group that have one of the keys and may have been on one of the days. Costs the same however large the
 * record is: it looks only at the days asked for, and apart from them at events known to a month or year only.
 */
export async function candidates({ db }: Session, query: CandidateQuery): Promise<Candidates> {
  if (query.keys.length === 0) return { events: [], reports: [] }
  const { from, to } = query.days
  const { rows } = await sql<Data & { readonly seq: number }>`select e.seq, e.data from events e where e.seq in (
    select event from event_keys where grp = ${query.group} and key in (${sql.join(query.keys)}) and wide = 0
      and day_from between ${addDays(from, -WIDE_DAYS)} and ${to} and day_to >= ${from}
    union select event from event_keys where grp = ${query.group} and key in (${sql.join(query.keys)}) and wide = 1
      and day_from <= ${to} and day_to >= ${from}) order by e.id`.execute(db)
  const reports = await membersOf(
    db,
    rows.map(({ seq }) => seq),
  )
  return { events: rows.map(eventOf), reports }
}

async function membersOf(db: Session['db'], seqs: readonly number[]): Promise<readonly Report[]> {
  const found: Report[] = []
  for (const part of chunks(seqs, IDS)) {
    const members = db.selectFrom('event_reports as m').innerJoin('reports as r', 'r.id', 'm.report')
    const rows = await members.where('m.event', 'in', part).select(['r.data', 'r.sketch']).execute()
    found.push(...rows.map(reportOf))
  }
  return found.sort((a, b) => (a.id < b.id ? -1 : 1))
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

/** Events that have a claim on this field, by id: the "first since" and the rounds that can be checked. */
export async function claimed(session: Session, field: ClaimField): Promise<readonly EventRecord[]> {
  const claims = session.db.selectFrom('claims as c').innerJoin('events as e', 'e.seq', 'c.event')
  const rows = await claims.where('c.field', '=', field).groupBy('e.id').select('e.id').execute()
  return getEvents(
    session,
    rows.map(({ id }) => id),
  )
}

/** Ids of events on which reports give this field differing values, sorted. */
export async function contested({ db }: Session, field: ClaimField): Promise<readonly string[]> {
  const events = db.selectFrom('claims as c').innerJoin('events as e', 'e.seq', 'c.event').where('c.field', '=', field)
  const rows = await events
    .groupBy('e.id')
    .having(({ fn }) => fn.countAll(), '>', 1)
    .orderBy('e.id')
    .select('e.id')
    .execute()
  return rows.map(({ id }) => id)
}
