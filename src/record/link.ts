import type { Report } from '../model/record.ts'
import { contentId } from './base/hash.ts'
import { type Constraints, cluster, NO_CONSTRAINTS } from './linking/cluster.ts'
import { groupOf } from './linking/group.ts'
import { keysOf } from './linking/keys.ts'
import { SAME_EVENT, total, weigh } from './linking/score.ts'

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

/** What linking changed: the events to take out, and those to put in their place. */
export interface Relinked {
  readonly removed: readonly string[]
  readonly events: readonly LinkedEvent[]
}

/** Whether two reports are alike enough to be divided in one go, if they share a key. */
function alike(a: Report, b: Report): boolean {
  return groupOf(a.type) === groupOf(b.type) && total(weigh(a, b)) >= SAME_EVENT
}

/** Whether a report of the event shares a key with one of the queue, and is alike. */
function touches(queue: Queue, event: LinkedEvent): boolean {
  return event.reports.some((a) => {
    const others = new Set(keysOf(a).flatMap((key) => queue.get(key) ?? []))
    return [...others].some((b) => alike(a, b))
  })
}

/** Reports whose neighbours are wanted, by key. */
type Queue = ReadonlyMap<string, readonly Report[]>

/** Reports that people put together with, or apart from, one of these. */
function constrained(ids: ReadonlySet<string>, { together, apart }: Constraints): readonly string[] {
  const sets = [...together, ...apart.map(([a, b]) => [...a, ...b])].filter((set) => set.some((id) => ids.has(id)))
  return sets.flat().filter((id) => !ids.has(id))
}

function byKey(reports: readonly Report[]): ReadonlyMap<string, Report[]> {
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

/** What is to be linked: reports that are new or changed, and those that are to leave the record. */
export interface Batch {
  readonly fresh: readonly Report[]
  readonly gone?: readonly Report[]
  readonly constraints?: Constraints
}

async function nextEvents(
  queue: readonly Report[],
  record: Neighbours,
  constraints: Constraints,
): Promise<readonly LinkedEvent[]> {
  const index = byKey(queue)
  const ids = new Set(queue.map(({ id }) => id))
  const wanted = [...ids, ...constrained(ids, constraints)]
  const near = (await record.near([...index.keys()])).filter((event) => touches(index, event))
  return [...near, ...(await record.holding(wanted))]
}

/**
 * Links fresh reports into a record. Looks at the events that share a key with them, at the events that share a key
 * with those it must touch, and so on until no further event is alike; divides all their reports anew. So the outcome
 * is what linking everything at once would give, and its cost does not grow with the record. A fresh report replaces
 * one of the same id.
 */
export async function relink(
  { fresh, gone = [], constraints = NO_CONSTRAINTS }: Batch,
  record: Neighbours,
): Promise<Relinked> {
  const left = new Set(gone.map(({ id }) => id))
  const reports = new Map(fresh.map((report) => [report.id, report]))
  const taken = new Set<string>()
  let queue: readonly Report[] = [...fresh, ...gone]
  while (queue.length > 0) {
    const found = (await nextEvents(queue, record, constraints)).filter(({ id }) => !taken.has(id))
    for (const { id } of found) taken.add(id)
    const joined = new Map(found.flatMap((event) => event.reports).map((report) => [report.id, report]))
    queue = [...joined.values()].filter(({ id }) => !reports.has(id) && !left.has(id))
    for (const report of queue) reports.set(report.id, report)
  }
  return { removed: [...taken].sort(), events: divide([...reports.values()], constraints) }
}

/** Reports of one connected set divided into events; groups are never mixed but where people say so. */
function divide(reports: readonly Report[], constraints: Constraints): readonly LinkedEvent[] {
  return cluster(reports, constraints)
    .map((members): LinkedEvent => ({ id: eventId(members), reports: members }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** Sets of things that belong together, found pair by pair. */
class Unions<T> {
  readonly #parent = new Map<T, T>()

  root(item: T): T {
    let at = item
    for (let up = this.#parent.get(at); up !== undefined; up = this.#parent.get(at)) at = up
    return at
  }

  join(a: T, b: T): void {
    const [x, y] = [this.root(a), this.root(b)]
    if (x !== y) this.#parent.set(y, x)
  }
}

function joinAlike(reports: readonly Report[], unions: Unions<Report>): void {
  for (const members of byKey(reports).values()) {
    members.forEach((a, i) => {
      for (const b of members.slice(i + 1)) if (unions.root(a) !== unions.root(b) && alike(a, b)) unions.join(a, b)
    })
  }
}

/** Sets of reports that are connected by likeness or by people's word. */
function components(reports: readonly Report[], { together, apart }: Constraints): Iterable<readonly Report[]> {
  const unions = new Unions<Report>()
  joinAlike(reports, unions)
  const byId = new Map(reports.map((report) => [report.id, report]))
  for (const ids of [...together, ...apart.map((sides) => sides.flat())]) {
    const [first, ...rest] = ids.flatMap((id) => byId.get(id) ?? [])
    for (const other of rest) if (first) unions.join(first, other)
  }
  const sets = new Map<Report, Report[]>()
  for (const report of reports) {
    const set = sets.get(unions.root(report))
    if (set) set.push(report)
    else sets.set(unions.root(report), [report])
  }
  return sets.values()
}

/** Links any number of reports at once; the same events as adding them one by one in any order, sorted by id. */
export function linkAll(reports: readonly Report[], constraints: Constraints = NO_CONSTRAINTS): readonly LinkedEvent[] {
  return [...components(reports, constraints)]
    .flatMap((set) => divide(set, constraints))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}
