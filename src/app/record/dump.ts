import type { EventRecord } from '../../model/record.ts'
import { type EventLine, eventLines } from '../../record/dump.ts'
import type { Store } from '../../store/store.ts'

const PAGE = 200

async function linesOf(store: Store, events: readonly EventRecord[]): Promise<readonly EventLine[]> {
  const found = await store.getReports(events.flatMap(({ reports }) => reports.map(({ report }) => report)))
  const reports = new Map(found.map((report) => [report.id, report]))
  return eventLines(events, (id) => reports.get(id))
}

/** Every event of the record as a line of the dump, in order of id. */
export async function* dumpEvents(store: Store): AsyncGenerator<EventLine> {
  let page: EventRecord[] = []
  for await (const event of store.allEvents(PAGE)) {
    page.push(event)
    if (page.length < PAGE) continue
    yield* await linesOf(store, page)
    page = []
  }
  yield* await linesOf(store, page)
}
