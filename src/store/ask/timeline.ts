import { type RawBuilder, sql } from 'kysely'
import { CONTACTS } from '../../model/contact.ts'
import type { EventType, Modality } from '../../model/reading.ts'
import type { EntityKey, EventRecord } from '../../model/record.ts'
import type { Session } from '../sql/session.ts'
import { addDays, WIDE_DAYS } from '../sql/values.ts'
import { all, beyond, type Condition, type Cursor, holds, type Order, oneOf, wayOf } from './conditions.ts'
import { eventOf } from './events.ts'

/** Which events are asked for. Absent means any; all that is given must hold. */
export interface TimelineFilter {
  /** All of them take part, themselves or (`state:SYR`) by someone who acts for them. */
  readonly actors?: readonly EntityKey[]
  /** Days, inclusive: an event is meant if it may have been on one of them. */
  readonly from?: string
  readonly to?: string
  readonly types?: readonly EventType[]
  readonly modalities?: readonly Modality[]
  readonly place?: string
  readonly format?: string
  /** Words that topics, place, format or names must hold. */
  readonly topic?: string
  /** At least one report is by this outlet. */
  readonly outlet?: string
  /** An independent report may claim a place for it among other events. */
  readonly claiming?: true
  readonly order?: Order
  readonly after?: Cursor
  /** 100 if not given. */
  readonly limit?: number
}

/**
 * Where rows come from, narrowest first: by pair of actors, by actor, or by day alone. Events known to a month or year only
 * are a source of their own: a day asked for may lie far from the first on which such an event can have been.
 */
interface Source {
  readonly from: RawBuilder<unknown>
  readonly day: RawBuilder<string>
  readonly wide: RawBuilder<number>
  readonly where: readonly Condition[]
}

const BY_ACTOR = sql`event_actors x join events e on e.seq = x.event`
const BY_X = { day: sql<string>`x.day`, wide: sql<number>`x.wide` } as const

const takesPart = (actor: EntityKey): Condition =>
  sql`exists (select 1 from event_actors o where o.event = e.seq and o.actor = ${actor})`

function sourcesOf(actors: readonly EntityKey[]): readonly Source[] {
  const [a, b, ...others] = [...new Set(actors)].sort()
  if (a === undefined) return [{ from: sql`events e`, day: sql`e.day_from`, wide: sql`e.wide`, where: [] }]
  if (b === undefined) return [{ from: BY_ACTOR, ...BY_X, where: [sql`x.actor = ${a}`] }]
  const rest = others.map(takesPart)
  const pairs = sql`event_pairs x join events e on e.seq = x.event`
  return [
    { from: pairs, ...BY_X, where: [sql`x.a = ${a}`, sql`x.b = ${b}`, ...rest] },
    { from: BY_ACTOR, ...BY_X, where: [sql`x.actor = ${a}`, sql`x.crowd = 1`, takesPart(b), ...rest] },
  ]
}

function dayConditions({ from, to }: TimelineFilter, { day, wide }: Source, isWide: boolean): readonly Condition[] {
  return [
    sql`${wide} = ${isWide ? 1 : 0}`,
    ...(to === undefined ? [] : [sql`${day} <= ${to}`, sql`${day} <> ''`]),
    ...(from === undefined ? [] : [sql`e.day_to >= ${from}`]),
    ...(from === undefined || isWide ? [] : [sql`${day} >= ${addDays(from, -WIDE_DAYS)}`]),
  ]
}

function fieldConditions(session: Session, filter: TimelineFilter): readonly Condition[] {
  const { place, format, outlet, topic, claiming } = filter
  return [
    ...oneOf('e.type', filter.types),
    ...oneOf('e.modality', filter.modalities),
    ...oneOf('e.place', place === undefined ? undefined : [place]),
    ...oneOf('e.format', format === undefined ? undefined : [format]),
    ...(topic === undefined ? [] : [holds(session, 'events', 'e.seq', topic)]),
    ...(outlet === undefined
      ? []
      : [
          sql`exists (select 1 from event_reports m join reports r on r.id = m.report
            where m.event = e.seq and r.outlet = ${outlet})`,
        ]),
    ...(claiming === undefined
      ? []
      : [
          sql`exists (select 1 from event_reports m join reports r on r.id = m.report
            where m.event = e.seq and m.independent = 1 and r.claims = 1)`,
        ]),
  ]
}

async function eventsFrom(
  session: Session,
  filter: TimelineFilter,
  source: Source,
  isWide: boolean,
): Promise<readonly EventRecord[]> {
  const { from, day, where } = source
  const conditions = [
    ...where,
    ...dayConditions(filter, source, isWide),
    ...beyond(day, sql`e.id`, filter),
    ...fieldConditions(session, filter),
  ]
  const way = wayOf(filter.order)
  const { rows } = await sql<{ readonly data: Uint8Array }>`select e.data from ${from} where ${all(conditions)}
    order by ${day} ${way}, e.id ${way} limit ${filter.limit ?? 100}`.execute(session.db)
  return rows.map(eventOf)
}

/** Where a page that ends with this event ends. */
export function cursorOf({ id, days }: EventRecord): Cursor {
  return { day: days?.from ?? '', id }
}

function compare(a: EventRecord, b: EventRecord): number {
  const [one, other] = [cursorOf(a), cursorOf(b)]
  if (one.day !== other.day) return one.day < other.day ? -1 : 1
  return one.id < other.id ? -1 : 1
}

/** Events in order of their first possible day, then of id; those of unknown day come before all others. */
export async function timeline(session: Session, filter: TimelineFilter): Promise<readonly EventRecord[]> {
  const found: EventRecord[] = []
  for (const source of sourcesOf(filter.actors ?? []))
    for (const isWide of [false, true]) found.push(...(await eventsFrom(session, filter, source, isWide)))
  const sign = filter.order === 'newest' ? -1 : 1
  return found.sort((a, b) => sign * compare(a, b)).slice(0, filter.limit ?? 100)
}

/** Which contact is asked for. */
export interface ContactQuery {
  readonly a: EntityKey
  readonly b: EntityKey
  /** All contacts if not given. */
  readonly types?: readonly EventType[]
  /** The last day looked at. */
  readonly until?: string
  /** How many, going back from the last; 1 if not given. */
  readonly count?: number
}

/** The last contacts that took place between two, newest first: the first of them is the last contact. */
export function lastContacts(session: Session, query: ContactQuery): Promise<readonly EventRecord[]> {
  const { a, b, types = CONTACTS, until, count = 1 } = query
  const to = until === undefined ? {} : { to: until }
  return timeline(session, { actors: [a, b], types, modalities: ['occurred'], order: 'newest', limit: count, ...to })
}
