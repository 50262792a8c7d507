import { type RawBuilder, sql } from 'kysely'
import type { EntityKey } from '../../model/record.ts'
import type { Session } from '../sql/session.ts'
import { all, type Condition } from './conditions.ts'
import { type Period, within } from './contacts.ts'

/** A calendar unit in which events are counted. */
export type CountUnit = 'year' | 'month' | 'day'

/** How many events may have begun in a year `YYYY`, month `YYYY-MM` or day `YYYY-MM-DD`. */
export interface EventCount {
  readonly moment: string
  readonly events: number
}

/** Which events are counted: of all, of one actor, or of two together. */
export interface EventCountsQuery extends Period {
  readonly unit: CountUnit
  readonly actors?: readonly [] | readonly [EntityKey] | readonly [EntityKey, EntityKey]
}

const LENGTHS: Readonly<Record<CountUnit, number>> = { year: 4, month: 7, day: 10 }

/** More than all days of ten years. */
const MOST = 4000

interface Source {
  readonly from: RawBuilder<unknown>
  readonly where: readonly Condition[]
}

function sourceOf(actors: readonly EntityKey[]): Source {
  const [a, b] = [...actors].sort()
  if (a === undefined) return { from: sql`(select wide, day_from as day from events) as x`, where: [] }
  if (b === undefined) return { from: sql`event_actors x`, where: [sql`x.actor = ${a}`] }
  return { from: sql`event_pairs x`, where: [sql`x.a = ${a}`, sql`x.b = ${b}`] }
}

/**
 * Events, of whatever modality, by the unit of time in which they may have begun, in order; times without any are left out,
 * and so are events known to a year only. Gatherings of dozens are not counted for a pair.
 */
export async function eventCounts({ db }: Session, query: EventCountsQuery): Promise<readonly EventCount[]> {
  const { from, where } = sourceOf(query.actors ?? [])
  const conditions = [...where, sql`x.wide = 0`, sql`x.day <> ''`, ...within(query)]
  const { rows } =
    await sql<EventCount>`select substr(x.day, 1, ${sql.lit(LENGTHS[query.unit])}) as moment, count(*) as events
    from ${from} where ${all(conditions)} group by 1 order by 1 limit ${MOST}`.execute(db)
  return rows.map((row) => ({ ...row }))
}

/** How many events took place somewhere. */
export interface PlaceCount {
  /** As printed. */
  readonly place: string
  readonly events: number
}

/** Which places are asked for. */
export interface PlacesQuery extends Period {
  /** 1000 if not given. */
  readonly limit?: number
}

/** Places with the number of events that took place there, those with most first. */
export async function placeCounts({ db }: Session, query: PlacesQuery = {}): Promise<readonly PlaceCount[]> {
  const { rows } = await sql<PlaceCount>`select x.place, count(*) as events
    from (select place, modality, wide, day_from as day from events where place is not null) as x
    where ${all([sql`x.modality = 'occurred'`, ...within(query)])}
    group by x.place order by events desc, x.place limit ${query.limit ?? 1000}`.execute(db)
  return rows.map((row) => ({ ...row }))
}
