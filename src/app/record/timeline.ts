import { CONTACTS } from '../../model/contact.ts'
import type { EntityKey, EventRecord } from '../../model/record.ts'
import { cursorOf, type TimelineFilter } from '../../store/ask/timeline.ts'
import type { Store } from '../../store/store.ts'
import type { Asked } from './names.ts'
import { type Answer, coverageOf, type EventView, eventViews } from './views.ts'

/** Which events are asked for: by actors, and as the store filters them. */
export interface TimelineQuery extends Omit<TimelineFilter, 'actors'> {
  readonly actors: readonly Asked[]
}

/** All ways to pick one key of each actor. */
function choices(actors: readonly Asked[]): readonly (readonly EntityKey[])[] {
  return actors.reduce<readonly (readonly EntityKey[])[]>(
    (sofar, { keys }) => sofar.flatMap((picked) => keys.map((key) => [...picked, key])),
    [[]],
  )
}

function compare(a: EventRecord, b: EventRecord): number {
  const [x, y] = [cursorOf(a), cursorOf(b)]
  if (x.day !== y.day) return x.day < y.day ? -1 : 1
  return x.id < y.id ? -1 : 1
}

/** Events in which all actors take part, under any of their keys, in order of day. */
export async function eventsWith(store: Store, { actors, ...filter }: TimelineQuery): Promise<readonly EventRecord[]> {
  const found = new Map<string, EventRecord>()
  for (const keys of choices(actors))
    for (const event of await store.timeline({ ...filter, actors: keys })) found.set(event.id, event)
  const sign = filter.order === 'newest' ? -1 : 1
  return [...found.values()].sort((a, b) => sign * compare(a, b)).slice(0, filter.limit ?? 100)
}

function covered({ from, to, outlet }: TimelineQuery) {
  return {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(outlet === undefined ? {} : { outlet }),
  }
}

/** What happened between the actors, in order, with what was covered. */
export async function timelineOf(store: Store, query: TimelineQuery): Promise<Answer<EventView>> {
  const items = await eventViews(store, await eventsWith(store, query))
  return { items, coverage: await coverageOf(store, covered(query)) }
}

/** The last contact of two, and how many before it are asked for. */
export interface LastQuery {
  readonly actors: readonly [Asked, Asked]
  readonly types?: TimelineFilter['types']
  readonly to?: string
  readonly before?: number
}

/** The last contact that took place between two, then those before it, newest first. */
export async function lastOf(store: Store, query: LastQuery): Promise<Answer<EventView>> {
  const { actors, types = CONTACTS, to, before = 5 } = query
  const until = to === undefined ? {} : { to }
  const filter = { types, modalities: ['occurred' as const], order: 'newest' as const, limit: before + 1, ...until }
  const items = await eventViews(store, await eventsWith(store, { actors, ...filter }))
  return { items, coverage: await coverageOf(store, until) }
}
