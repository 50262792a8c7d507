import { dumpEvents } from '../../src/app/record/dump.ts'
import type { EventLine } from '../../src/record/dump.ts'
import type { Store } from '../../src/store/store.ts'

/** What another process sees of a record at a moment: all of it is acknowledged. */
export interface Look {
  /** Hash of the text of each article, by id; `read` says which of them are read and linked. */
  readonly texts: ReadonlyMap<string, string>
  readonly read: ReadonlySet<string>
  readonly events: readonly EventLine[]
}

/** Looks at a record that may be written to meanwhile: events first, so that none of them seems to lack its article. */
export async function look(store: Store): Promise<Look> {
  const events: EventLine[] = []
  for await (const event of dumpEvents(store)) events.push(event)
  const texts = new Map<string, string>()
  const read = new Set<string>()
  for await (const { id, sha256, pack } of store.allArticles()) {
    if (texts.has(id)) throw new RangeError(`${id}: is in the record twice`)
    texts.set(id, sha256)
    if (pack !== null) read.add(id)
  }
  return { texts, read, events }
}

/** Articles and their events, in one order whatever the order of arrival. */
export function linesOf({ events }: Look): readonly string[] {
  return events.map((event) => JSON.stringify(event)).sort()
}

function reportsOf({ events }: Look): readonly string[] {
  return events.flatMap(({ reports }) => reports.map(({ article, event }) => `${article} ${event}`))
}

function twice(names: readonly string[]): readonly string[] {
  return names.filter((name, i) => names.indexOf(name) !== i)
}

/** What of an earlier look is not there any more, in words. */
export function lostSince(before: Look, after: Look): readonly string[] {
  const lost: string[] = []
  for (const [id, hash] of before.texts) if (after.texts.get(id) !== hash) lost.push(`${id}: its text is lost`)
  for (const id of before.read) if (!after.read.has(id)) lost.push(`${id}: its reading is lost`)
  return lost
}

/** What is half there or twice, in words. */
export async function unsound(store: Store, now: Look): Promise<readonly string[]> {
  const wrong: string[] = []
  const { readings, reports, event_reports } = await store.counts()
  if (readings !== now.read.size) wrong.push(`${readings} readings of ${now.read.size} articles that are read`)
  if (event_reports !== reports) wrong.push(`${event_reports} of ${reports} reports are in events`)
  for (const { id } of await store.unlinkedReports(10)) wrong.push(`report ${id}: is in no event`)
  for (const name of twice(reportsOf(now))) wrong.push(`report ${name}: is in two events`)
  for (const { id, reports: members } of now.events) if (members.length === 0) wrong.push(`event ${id}: has no report`)
  return wrong
}
