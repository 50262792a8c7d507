import { sql } from 'kysely'
import type { Stance } from '../../model/reading.ts'
import type { EntityKey, FollowUp, OutcomeRecord, StatementRecord } from '../../model/record.ts'
import { chunks, IDS, type Session } from '../sql/session.ts'
import { all, beyond, type Condition, type Cursor, type Order, oneOf, wayOf, wordQuery } from './conditions.ts'

/** What statements and outcomes are both asked by. Absent means any; all that is given must hold. */
export interface SaidFilter {
  /** Inclusive days. */
  readonly from?: string
  readonly to?: string
  /** Words that the content must hold. */
  readonly topic?: string
  readonly articles?: readonly string[]
  /** Said in, or come of, the event of one of these reports. */
  readonly reports?: readonly string[]
  readonly order?: Order
  readonly after?: Cursor
  /** 100 if not given. */
  readonly limit?: number
}

export interface StatementFilter extends SaidFilter {
  /** One of them speaks; `state:SYR` stands for all who act for it. */
  readonly speakers?: readonly EntityKey[]
  /** One of them is spoken of or to. */
  readonly towards?: readonly EntityKey[]
  readonly stances?: readonly Stance[]
}

export interface OutcomeFilter extends SaidFilter {
  /** Each of them is a party or charged. */
  readonly actors?: readonly EntityKey[]
  readonly kinds?: readonly OutcomeRecord['kind'][]
  /** Only those that nothing later speaks of. */
  readonly open?: boolean
}

function wordsIn(session: Session, of: 'statements' | 'outcomes', topic: string | undefined): readonly Condition[] {
  const query = topic === undefined ? [] : wordQuery(session, topic)
  return query.length === 0 ? [] : [sql`s.seq in ${session.dialect.holding(of, query)}`]
}

function saidConditions(session: Session, of: 'statements' | 'outcomes', filter: SaidFilter): readonly Condition[] {
  return [
    ...(filter.from === undefined ? [] : [sql`s.day >= ${filter.from}`]),
    ...(filter.to === undefined ? [] : [sql`s.day <= ${filter.to}`, sql`s.day <> ''`]),
    ...oneOf('s.article', filter.articles),
    ...oneOf('s.report', filter.reports),
    ...wordsIn(session, of, filter.topic),
    ...beyond(sql`s.day`, sql`s.id`, filter),
  ]
}

function hasActor(part: 'speaker' | 'towards', actors: readonly EntityKey[] | undefined): readonly Condition[] {
  if (actors === undefined) return []
  if (actors.length === 0) return [sql`1 = 0`]
  return [
    sql`s.seq in (select statement from statement_actors where part = ${part} and actor in (${sql.join(actors)}))`,
  ]
}

async function select<T>(
  { db }: Session,
  of: 'statements' | 'outcomes',
  filter: SaidFilter,
  where: readonly Condition[],
): Promise<readonly T[]> {
  const way = wayOf(filter.order)
  const { rows } = await sql<{ readonly data: string }>`select s.data from ${sql.table(of)} s
    where ${all(where)}
    order by s.day ${way}, s.id ${way} limit ${filter.limit ?? 100}`.execute(db)
  return rows.map(({ data }) => JSON.parse(data) as T)
}

/** Statements in order of day, then of id. */
export function statements(session: Session, filter: StatementFilter): Promise<readonly StatementRecord[]> {
  return select<StatementRecord>(session, 'statements', filter, [
    ...saidConditions(session, 'statements', filter),
    ...hasActor('speaker', filter.speakers),
    ...hasActor('towards', filter.towards),
    ...oneOf('s.stance', filter.stances),
  ])
}

/** An outcome with what later speaks of it. */
export interface FollowedOutcome {
  readonly outcome: OutcomeRecord
  readonly followUps: readonly FollowUp[]
}

async function followUpsOf({ db }: Session, ids: readonly string[]): Promise<ReadonlyMap<string, readonly FollowUp[]>> {
  const found = new Map<string, FollowUp[]>()
  for (const part of chunks(ids, IDS)) {
    const query = db.selectFrom('follow_ups').where('outcome', 'in', part).orderBy('kind').orderBy('target').selectAll()
    for (const { outcome, kind, target, why } of await query.execute())
      found.set(outcome, [...(found.get(outcome) ?? []), { kind: kind as FollowUp['kind'], id: target, why }])
  }
  return found
}

/** Outcomes in order of day, then of id, each with its follow-ups. */
export async function outcomes(session: Session, filter: OutcomeFilter): Promise<readonly FollowedOutcome[]> {
  const found = await select<OutcomeRecord>(session, 'outcomes', filter, [
    ...saidConditions(session, 'outcomes', filter),
    ...(filter.actors ?? []).map((actor) => sql`s.seq in (select outcome from outcome_actors where actor = ${actor})`),
    ...oneOf('s.kind', filter.kinds),
    ...(filter.open === true ? [sql`not exists (select 1 from follow_ups f where f.outcome = s.id)`] : []),
  ])
  const followUps = await followUpsOf(
    session,
    found.map(({ id }) => id),
  )
  return found.map((outcome) => ({ outcome, followUps: followUps.get(outcome.id) ?? [] }))
}
