import type { Correction } from '../../model/correction.ts'
import type { EventRecord } from '../../model/record.ts'
import type { Find } from '../../record/corrections/anchors.ts'
import { anchorsOf, inForce } from '../../record/corrections/force.ts'
import { reportIdOf } from '../../record/reports.ts'
import type { Store } from '../../store/store.ts'
import { finder } from '../record/linking.ts'

/** A correction with what has become of it. */
export interface PastCorrection {
  readonly correction: Correction
  /** False of one that was undone, and of undoings. */
  readonly holds: boolean
  /** Ids of the events that it is about now; none if all its reports are gone. */
  readonly events: readonly string[]
}

function reportsOf({ change }: Correction, find: Find): readonly string[] {
  if (change.kind !== 'add') return anchorsOf(change).flatMap((anchor) => find(anchor) ?? [])
  const { article, type, trigger, participants } = change.event
  return [reportIdOf(article, type, trigger.text, participants)]
}

/** The correction that an undoing is about; itself if it is none. */
function about(correction: Correction, all: ReadonlyMap<string, Correction>): Correction | null {
  const { change } = correction
  if (change.kind !== 'undo') return correction
  const target = all.get(change.correction)
  return target === undefined ? null : about(target, all)
}

async function withEvents(
  store: Store,
  all: readonly Correction[],
  shown: readonly Correction[],
): Promise<readonly PastCorrection[]> {
  const holding = new Set(inForce(all).map(({ id }) => id))
  const byId = new Map(all.map((one) => [one.id, one]))
  const find = await finder(store, all)
  const reports = new Map(
    shown.map((one) => {
      const target = about(one, byId)
      return [one.id, target === null ? [] : reportsOf(target, find)]
    }),
  )
  const events = await store.eventsOf([...reports.values()].flat())
  return shown.map((correction) => {
    const ids = (reports.get(correction.id) ?? []).flatMap((report) => events.get(report) ?? [])
    return { correction, holds: holding.has(correction.id), events: [...new Set(ids)] }
  })
}

/** Corrections, the latest first: before the one with this number if it is given, and at most so many. */
export async function historyOf(
  store: Store,
  { before = Number.POSITIVE_INFINITY, limit = 50 }: { readonly before?: number; readonly limit?: number } = {},
): Promise<readonly PastCorrection[]> {
  const all = await store.allCorrections()
  const shown = all.filter(({ seq }) => seq < before).slice(-limit)
  return withEvents(store, all, shown.reverse())
}

/** All corrections about an event, the latest first, undone ones and undoings among them. */
export async function historyOfEvent(store: Store, event: EventRecord): Promise<readonly PastCorrection[]> {
  const all = await store.allCorrections()
  const past = await withEvents(store, all, all.toReversed())
  return past.filter(({ events }) => events.includes(event.id))
}
