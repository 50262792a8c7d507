import type { EntityKey, EventRecord } from '../../model/record.ts'
import type { CountUnit, EventCount } from '../../store/ask/counts.ts'
import type { Store } from '../../store/store.ts'
import type { Asked } from '../record/names.ts'
import { eventsWith } from '../record/timeline.ts'
import { type Answer, coverageOf, type EventView, eventViews } from '../record/views.ts'

/** Events of up to two actors in a window of time, counted, and one by one where there are few. */
export interface MomentsAnswer extends Answer<EventView> {
  readonly actors: readonly Asked[]
  readonly unit: CountUnit
  readonly counts: readonly EventCount[]
  readonly from: string
  readonly to: string
}

/** Which stretch of time is looked at, in days, and the unit in which events are counted. */
export interface MomentsQuery {
  readonly actors: readonly Asked[]
  readonly unit: CountUnit
  readonly from: string
  readonly to: string
}

/** Single events that one line of time can show. */
const MOST_MARKS = 40

type Keys = readonly [] | readonly [EntityKey] | readonly [EntityKey, EntityKey]

/** All ways to pick one key of each of the first two actors. */
function keysOf([one, other]: readonly Asked[]): readonly Keys[] {
  if (one === undefined) return [[]]
  if (other === undefined) return one.keys.map((key) => [key] as const)
  return one.keys.flatMap((a) => other.keys.map((b) => [a, b] as const))
}

async function countsOf(store: Store, { actors, unit, from, to }: MomentsQuery): Promise<readonly EventCount[]> {
  const sums = new Map<string, number>()
  for (const keys of keysOf(actors))
    for (const { moment, events } of await store.eventCounts({ unit, actors: keys, from, to }))
      sums.set(moment, (sums.get(moment) ?? 0) + events)
  return [...sums].map(([moment, events]) => ({ moment, events })).sort((a, b) => (a.moment < b.moment ? -1 : 1))
}

/** What happened in a window of time: how much in each unit and, where it is little enough to tell apart, what. */
export async function momentsOf(store: Store, query: MomentsQuery): Promise<MomentsAnswer> {
  const { actors, unit, from, to } = query
  const counts = await countsOf(store, query)
  const total = counts.reduce((sum, { events }) => sum + events, 0)
  const events: readonly EventRecord[] =
    total > MOST_MARKS ? [] : await eventsWith(store, { actors: actors.slice(0, 2), from, to, limit: MOST_MARKS })
  const items = await eventViews(store, events)
  return { items, actors, unit, counts, from, to, coverage: await coverageOf(store, { from, to }) }
}

/** The days of the first and the last event of the actors; null where none is dated. */
export async function reachOf(
  store: Store,
  actors: readonly Asked[],
): Promise<{ readonly from: string; readonly to: string } | null> {
  const ends = { actors: actors.slice(0, 2), from: '0001-01-01', limit: 1 }
  const [first] = await eventsWith(store, { ...ends, order: 'oldest' })
  const [last] = await eventsWith(store, { ...ends, order: 'newest' })
  if (first?.days == null || last?.days == null) return null
  return { from: first.days.from, to: last.days.to }
}
