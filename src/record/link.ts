import type { Report } from '../model/record.ts'
import { contentId } from './base/hash.ts'
import { type Constraints, cluster, NO_CONSTRAINTS } from './linking/cluster.ts'
import { keysOf } from './linking/keys.ts'
import { alike, openWeights, type Weights } from './linking/weights.ts'

export { type Constraints, NO_CONSTRAINTS } from './linking/cluster.ts'
export { groupOf } from './linking/group.ts'
export { keysOf } from './linking/keys.ts'

/** Reports that tell of one event, in canonical order, with the id of the event. */
export interface LinkedEvent {
  readonly id: string
  readonly reports: readonly Report[]
}

/** The id of an event: hashed from the report that stands for it, so it stays while later reports join. */
export function eventId(reports: readonly Report[]): string {
  return contentId(['event', reports[0]?.id ?? ''])
}

/** All keys of an event's reports, sorted. */
export function eventKeys(reports: readonly Report[]): readonly string[] {
  return [...new Set(reports.flatMap(keysOf))].sort()
}

/** Where linked events are looked up: the record, or a part of it in memory. */
export interface Neighbours {
  /** Events with at least one of the keys. */
  readonly near: (keys: readonly string[]) => Promise<readonly LinkedEvent[]>
  /** Events with at least one of the reports: asked only for reports that constraints name. */
  readonly holding: (reports: readonly string[]) => Promise<readonly LinkedEvent[]>
}

/** What linking changed: the events to take out, and those to put in their place. All others stay as they are. */
export interface Relinked {
  readonly removed: readonly string[]
  readonly events: readonly LinkedEvent[]
}

/** What is to be linked: reports that are new or changed, and the ids of those that are to leave the record. */
export interface Batch {
  readonly fresh: readonly Report[]
  readonly gone?: readonly string[]
  readonly constraints?: Constraints
}

/** Reports whose neighbours are wanted, by key. */
type Queue = ReadonlyMap<string, readonly Report[]>

function byKey(reports: readonly Report[]): Queue {
  const index = new Map<string, Report[]>()
  for (const report of reports) {
    for (const key of keysOf(report)) {
      const list = index.get(key)
      if (list) list.push(report)
      else index.set(key, [report])
    }
  }
  return index
}

/** Whether a report of the event shares a key with one of the queue, and is alike. */
function touches(queue: Queue, event: LinkedEvent, weights: Weights): boolean {
  return event.reports.some((a) => {
    const others = new Set(keysOf(a).flatMap((key) => queue.get(key) ?? []))
    return [...others].some((b) => alike(a, b, weights))
  })
}

/** Reports that people put together with one of these. */
function constrained(ids: ReadonlySet<string>, { together }: Constraints): readonly string[] {
  return together.filter((set) => set.some((id) => ids.has(id))).flat()
}

/** The part of the record that has been looked at, with what is to become of it. */
interface Sight {
  readonly record: Neighbours
  readonly constraints: Constraints
  readonly weights: Weights
  /** Reports as they will be. */
  readonly reports: Map<string, Report>
  /** Events as they were, by id. */
  readonly before: Map<string, LinkedEvent>
  /** Ids of reports that are new, changed or to leave. */
  readonly altered: ReadonlySet<string>
  /** Ids of the events that held one of these. */
  readonly stale: Set<string>
}

function take({ reports, before, altered }: Sight, events: readonly LinkedEvent[]): void {
  for (const event of events) {
    if (before.has(event.id)) continue
    before.set(event.id, event)
    for (const report of event.reports) if (!altered.has(report.id)) reports.set(report.id, report)
  }
}

/** Brings into sight the events that held what is altered. */
async function lookBack(sight: Sight): Promise<void> {
  const held = sight.altered.size === 0 ? [] : await sight.record.holding([...sight.altered])
  for (const { id } of held) sight.stale.add(id)
  take(sight, held)
}

/** Brings into sight the events that could be one with these reports. */
async function look(sight: Sight, queue: readonly Report[]): Promise<void> {
  const { record, constraints, weights, before } = sight
  const index = byKey(queue)
  const near = (await record.near([...index.keys()])).filter(({ id }) => !before.has(id))
  const named = constrained(new Set(queue.map(({ id }) => id)), constraints)
  const held = named.length === 0 ? [] : await record.holding(named)
  take(sight, [...near.filter((event) => touches(index, event, weights)), ...held])
}

function membersOf(reports: readonly Report[]): string {
  return reports
    .map(({ id }) => id)
    .sort()
    .join(' ')
}

/** The events in sight as they will be, less those that stay as they were. */
function changedIn({ reports, before, altered, stale, constraints, weights }: Sight): readonly (readonly Report[])[] {
  const old = [...before.values()].filter(({ id }) => !stale.has(id))
  const asBefore = new Set(old.map((event) => membersOf(event.reports)))
  return cluster([...reports.values()], constraints, weights).filter(
    (members) => members.some(({ id }) => altered.has(id)) || !asBefore.has(membersOf(members)),
  )
}

function relinked({ before, stale }: Sight, changed: readonly (readonly Report[])[]): Relinked {
  const moved = new Set(changed.flat().map(({ id }) => id))
  const left = [...before.values()].filter(
    ({ id, reports }) => stale.has(id) || reports.some((one) => moved.has(one.id)),
  )
  return { removed: left.map(({ id }) => id).sort(), events: sorted(changed) }
}

/**
 * Links fresh reports into a record; a fresh report replaces one of the same id. Looks at the events that are alike to
 * them and share a key, divides all in sight anew, then looks at the neighbours of those events, and those only, that
 * came out otherwise than they were, and so on until none does. An event comes out the same whatever is divided with it
 * (see {@link cluster}), so the outcome is what linking everything at once would give, and neither the size of the
 * record nor a long chain of events each like the next is looked through.
 */
export async function relink(
  { fresh, gone = [], constraints = NO_CONSTRAINTS }: Batch,
  record: Neighbours,
): Promise<Relinked> {
  const altered = new Set([...fresh.map(({ id }) => id), ...gone])
  const reports = new Map(fresh.map((report) => [report.id, report]))
  const weights = openWeights()
  const sight: Sight = { record, constraints, weights, reports, before: new Map(), altered, stale: new Set() }
  await lookBack(sight)
  const seen = new Set<string>()
  let changed: readonly (readonly Report[])[] = changedIn(sight)
  for (let queue = changed.flat(); queue.length > 0; queue = changed.flat().filter(({ id }) => !seen.has(id))) {
    for (const { id } of queue) seen.add(id)
    await look(sight, queue)
    changed = changedIn(sight)
  }
  return relinked(sight, changed)
}

function sorted(events: readonly (readonly Report[])[]): readonly LinkedEvent[] {
  return events
    .map((reports): LinkedEvent => ({ id: eventId(reports), reports }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** Links any number of reports at once; the same events as adding them one by one in any order, sorted by id. */
export function linkAll(reports: readonly Report[], constraints: Constraints = NO_CONSTRAINTS): readonly LinkedEvent[] {
  return sorted(cluster(reports, constraints, openWeights()))
}
