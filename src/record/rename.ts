import type { EventRecord } from '../model/record.ts'
import type { LinkedEvent } from './link.ts'
import { eventRecord } from './merge.ts'

/** What an event was before a relinking. */
type Before = Pick<EventRecord, 'id' | 'formerly' | 'reports'>

/** The event that has most of the old one's reports; of equals that of the lower id. Null if none has any. */
function heir({ id, reports }: Before, events: readonly LinkedEvent[]): LinkedEvent | null {
  const own = new Set(reports.map(({ report }) => report))
  const share = (event: LinkedEvent): number =>
    event.id === id ? Number.POSITIVE_INFINITY : event.reports.filter((report) => own.has(report.id)).length
  const ranked = [...events].sort((a, b) => share(b) - share(a) || (a.id < b.id ? -1 : 1))
  const [first] = ranked
  return first && share(first) > 0 ? first : null
}

/**
 * The records of relinked events, each with the ids under which it was known before. An id leads to one event only: the
 * one that still has it, else the one that took over most of its reports. `before` are the records that were removed.
 */
export function recordsOf(events: readonly LinkedEvent[], before: readonly Before[]): readonly EventRecord[] {
  const current = new Set(events.map(({ id }) => id))
  const former = new Map<string, Set<string>>()
  for (const old of before) {
    const event = heir(old, events)
    if (!event) continue
    const ids = former.get(event.id) ?? new Set<string>()
    for (const id of [old.id, ...old.formerly]) if (!current.has(id)) ids.add(id)
    former.set(event.id, ids)
  }
  return events.map((event) => eventRecord(event, [...(former.get(event.id) ?? [])].sort()))
}
