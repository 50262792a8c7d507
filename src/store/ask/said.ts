import { type RawBuilder, sql } from 'kysely'
import type { Stance } from '../../model/reading.ts'
import type { EntityKey, FollowUp, OutcomeRecord, StatementRecord } from '../../model/record.ts'
import { chunks, IDS, type Session } from '../sql/session.ts'
import { all, beyond, type Condition, type Cursor, holds, type Order, oneOf, wayOf } from './conditions.ts'

/** What statements and outcomes are both asked by. Absent means any; all that is given must hold. */
export interface SaidFilter {
  /** Inclusive days. */
  readonly from?: string
  readonly to?: string
  /** Words that the content must hold. */
  readonly topic?: string
  readonly articles?: readonly string[]
  readonly ids?: readonly string[]
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

/** The place of a statement or an outcome, or of what is made of one, in the order by day. */
export function saidCursorOf({ day, id }: { readonly day: string | null; readonly id: string }): Cursor {
  return { day: day ?? '', id }
}

/** Where rows come from, already in order of day: from one actor's, or all of them. */
interface Source {
  readonly from: Condition
  readonly day: RawBuilder<string>
  readonly where: readonly Condition[]
}

const X_DAY: RawBuilder<string> = sql`x.day`

function saidConditions(
  session: Session,
  of: 'statements' | 'outcomes',
  filter: SaidFilter,
  day: RawBuilder<string>,
): readonly Condition[] {
  return [
    ...(filter.from === undefined ? [] : [sql`${day} >= ${filter.from}`]),
    ...(filter.to === undefined ? [] : [sql`${day} <= ${filter.to}`, sql`${day} <> ''`]),
    ...oneOf('s.article', filter.articles),
    ...oneOf('s.id', filter.ids),
    ...oneOf('s.report', filter.reports),
    ...(filter.topic === undefined ? [] : [holds(session, of, 's.seq', filter.topic)]),
    ...beyond(day, sql`s.id`, filter),
  ]
}

interface Ordered {
  readonly id: string
  readonly day: string | null
}

function compare(a: Ordered, b: Ordered): number {
  const [one, other] = [a.day ?? '', b.day ?? '']
  if (one !== other) return one < other ? -1 : 1
  return a.id < b.id ? -1 : 1
}

/** The first rows of several sources, each once. */
function merged<T extends Ordered>(found: readonly T[], { order, limit = 100 }: SaidFilter): readonly T[] {
  const once = [...new Map(found.map((item) => [item.id, item])).values()]
  return once.sort((a, b) => (order === 'newest' ? compare(b, a) : compare(a, b))).slice(0, limit)
}

async function select<T extends Ordered>(
  session: Session,
  of: 'statements' | 'outcomes',
  filter: SaidFilter,
  sources: readonly Source[],
): Promise<readonly T[]> {
  const way = wayOf(filter.order)
  const found: T[] = []
  for (const { from, day, where } of sources) {
    const conditions = all([...where, ...saidConditions(session, of, filter, day)])
    const { rows } = await sql<{ readonly data: string }>`select s.data from ${from} where ${conditions}
      order by ${day} ${way}, s.id ${way} limit ${filter.limit ?? 100}`.execute(session.db)
    found.push(...rows.map(({ data }) => JSON.parse(data) as T))
  }
  return merged(found, filter)
}

type Part = 'speaker' | 'towards'

function statementsOf(part: Part, actor: EntityKey, where: readonly Condition[]): Source {
  return {
    from: sql`statement_actors x join statements s on s.seq = x.statement`,
    day: X_DAY,
    where: [sql`x.actor = ${actor}`, sql`x.part = ${part}`, ...where],
  }
}

function isOneOf(part: Part, actors: readonly EntityKey[]): Condition {
  return sql`exists (select 1 from statement_actors o where o.statement = s.seq and o.part = ${part}
    and o.actor in (${sql.join(actors)}))`
}

function statementSources({ speakers, towards, stances }: StatementFilter): readonly Source[] {
  const where = oneOf('s.stance', stances)
  if (speakers?.length === 0 || towards?.length === 0) return []
  if (speakers === undefined && towards === undefined) return [{ from: sql`statements s`, day: sql`s.day`, where }]
  if (speakers === undefined) return (towards ?? []).map((actor) => statementsOf('towards', actor, where))
  const both = towards === undefined ? where : [...where, isOneOf('towards', towards)]
  return speakers.map((actor) => statementsOf('speaker', actor, both))
}

/** Statements in order of day, then of id. */
export function statements(session: Session, filter: StatementFilter): Promise<readonly StatementRecord[]> {
  return select<StatementRecord>(session, 'statements', filter, statementSources(filter))
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

function outcomeSource({ actors = [], kinds, open }: OutcomeFilter): Source {
  const [first, ...others] = actors
  const where = [
    ...oneOf('s.kind', kinds),
    ...(open === true ? [sql`not exists (select 1 from follow_ups f where f.outcome = s.id)`] : []),
    ...others.map(
      (actor) => sql`exists (select 1 from outcome_actors o where o.outcome = s.seq and o.actor = ${actor})`,
    ),
  ]
  if (first === undefined) return { from: sql`outcomes s`, day: sql`s.day`, where }
  const from = sql`outcome_actors x join outcomes s on s.seq = x.outcome`
  return { from, day: X_DAY, where: [sql`x.actor = ${first}`, ...where] }
}

/** Outcomes in order of day, then of id, each with its follow-ups. */
export async function outcomes(session: Session, filter: OutcomeFilter): Promise<readonly FollowedOutcome[]> {
  const found = await select<OutcomeRecord>(session, 'outcomes', filter, [outcomeSource(filter)])
  const followUps = await followUpsOf(
    session,
    found.map(({ id }) => id),
  )
  return found.map((outcome) => ({ outcome, followUps: followUps.get(outcome.id) ?? [] }))
}
