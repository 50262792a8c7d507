import { randomUUID } from 'node:crypto'
import { arabic } from '../../lexicon/ar/index.ts'
import type { Change, Correction } from '../../model/correction.ts'
import type { EventRecord, Prepared, Report } from '../../model/record.ts'
import { prepare } from '../../record/reports.ts'
import type { Store } from '../../store/store.ts'
import { LINKING, relinkReadings } from '../record/linking.ts'

/** Who corrects, and why. */
export interface Hand {
  readonly by: string
  readonly note: string | null
  /** Id of the correction, so that one that is sent twice is made once; a new one if not given. */
  readonly id?: string
}

/** A correction with the events that it left. */
export interface Corrected {
  readonly correction: Correction
  readonly events: readonly EventRecord[]
}

/** The event of this id, or that had it; a `RangeError` if there is none. */
export async function eventOf(store: Store, id: string): Promise<EventRecord> {
  const event = await store.getEvent(id)
  if (event === null) throw new RangeError(`${id}: no such event; \`mahdar timeline\` and \`mahdar events\` print ids`)
  return event
}

/** Refuses to add to an article that has not been read: there is nothing to add to. */
export async function mustBeRead(store: Store, article: string): Promise<void> {
  if ((await store.getReading(article)) === null)
    throw new RangeError(`${article}: has not been read yet; run \`mahdar reread\``)
}

/** The reports of an event, sorted by id. */
export function reportsIn(store: Store, event: EventRecord): Promise<readonly Report[]> {
  return store.getReports(event.reports.map(({ report }) => report))
}

function record(store: Store, change: Change, { by, note, id = randomUUID() }: Hand): Promise<Correction> {
  return store.addCorrection({ id, by, at: new Date().toISOString(), note, change })
}

/** What the readings of articles bring to the record if nobody corrects them; articles without one are left out. */
async function rawReadings(store: Store, articles: readonly string[]): Promise<readonly Prepared[]> {
  const found: Prepared[] = []
  for (const id of articles) {
    const stored = await store.getReading(id)
    if (stored !== null) found.push(prepare({ id, version: stored.version }, stored.reading, arabic))
  }
  return found
}

/** Makes ready and links again what articles tell of, with all corrections in force. */
export async function relinkArticles(store: Store, articles: readonly string[]): Promise<readonly EventRecord[]> {
  return relinkReadings(store, await rawReadings(store, articles))
}

/**
 * A change, worked out and made in one step that no other linking comes between. One whose id was made already is not
 * made again.
 */
export function correct(
  store: Store,
  hand: Hand,
  work: (inner: Store) => Promise<{
    readonly change: Change
    readonly relink: (inner: Store) => Promise<readonly EventRecord[]>
  }>,
): Promise<Corrected> {
  return store.transaction(LINKING, async (inner) => {
    const made = hand.id === undefined ? null : await inner.getCorrection(hand.id)
    if (made !== null) return { correction: made, events: [] }
    const { change, relink } = await work(inner)
    const correction = await record(inner, change, hand)
    return { correction, events: await relink(inner) }
  })
}
