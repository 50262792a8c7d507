import type { Change, Correction } from '../../model/correction.ts'
import type { Report } from '../../model/record.ts'
import { anchorOf } from '../../record/corrections/anchors.ts'
import { anchorsOf, articlesOf, inForce } from '../../record/corrections/force.ts'
import { seenOf } from '../../record/review/events.ts'
import type { Store } from '../../store/store.ts'
import { linkReports } from '../record/linking.ts'
import { type Corrected, correct, eventOf, type Hand, relinkArticles, reportsIn } from './hand.ts'

/** Those reports that are named, by their own id or their article's. */
function named(reports: readonly Report[], names: readonly string[], event: string): readonly Report[] {
  const found = reports.filter(({ id, article }) => names.includes(id) || names.includes(article))
  if (found.length === 0) throw new RangeError(`${names.join(', ')}: no report or article of event ${event}`)
  return found
}

/**
 * Takes reports out of an event: they tell of another. `apart` names reports or articles. Stays so whatever is read or
 * added later, until it is undone.
 */
export function splitEvent(store: Store, id: string, apart: readonly string[], hand: Hand): Promise<Corrected> {
  return correct(store, hand, async (inner) => {
    const reports = await reportsIn(inner, await eventOf(inner, id))
    const moved = named(reports, apart, id)
    const stayed = reports.filter((report) => !moved.includes(report))
    if (stayed.length === 0) throw new RangeError(`${id}: all reports named; at least one must stay in the event`)
    const change: Change = { kind: 'split', apart: moved.map(anchorOf), from: stayed.map(anchorOf) }
    return { change, relink: (within) => linkReports(within, { fresh: reports }) }
  })
}

/** Makes one event of several. Stays so whatever is read or added later, until it is undone. */
export function mergeEvents(store: Store, ids: readonly string[], hand: Hand): Promise<Corrected> {
  return correct(store, hand, async (inner) => {
    const events = new Map<string, readonly Report[]>()
    for (const id of ids) {
      const event = await eventOf(inner, id)
      events.set(event.id, await reportsIn(inner, event))
    }
    if (events.size < 2) throw new RangeError(`${ids.join(', ')}: is one event already; name two`)
    const reports = [...events.values()].flat()
    const change: Change = { kind: 'merge', reports: reports.map(anchorOf) }
    return { change, relink: (within) => linkReports(within, { fresh: reports }) }
  })
}

/** Says that articles do not tell of an event: all of its reports, or those named by their own id or their article's. */
export function rejectEvent(
  store: Store,
  id: string,
  reports: readonly string[] | null,
  hand: Hand,
): Promise<Corrected> {
  return correct(store, hand, async (inner) => {
    const all = await reportsIn(inner, await eventOf(inner, id))
    const none = reports === null ? all : named(all, reports, id)
    const articles = [...new Set(none.map(({ article }) => article))]
    return {
      change: { kind: 'reject', reports: none.map(anchorOf) },
      relink: (within) => relinkArticles(within, articles),
    }
  })
}

/** Says that an event is right as it stands; it is out of the queue until something about it changes. */
export function acceptEvent(store: Store, id: string, hand: Hand): Promise<Corrected> {
  return correct(store, hand, async (inner) => {
    const event = await eventOf(inner, id)
    const reports = await reportsIn(inner, event)
    const change: Change = { kind: 'accept', reports: reports.map(anchorOf), seen: seenOf(event) }
    return { change, relink: (within) => linkReports(within, { fresh: reports }) }
  })
}

/** Reports whose events a change may have altered, as they are in the record now. */
async function touched(store: Store, change: Change): Promise<readonly Report[]> {
  const reports: Report[] = []
  for (const article of new Set(anchorsOf(change).map((anchor) => anchor.article)))
    reports.push(...(await store.reportsOf(article)))
  return reports
}

/** The change that an undoing, or an undoing of an undoing, is in the end about. */
function undone(all: readonly Correction[], { change }: Correction): Change | null {
  if (change.kind !== 'undo') return change
  const target = all.find(({ id }) => id === change.correction)
  return target === undefined ? null : undone(all, target)
}

/** Takes a correction back: the one named, else the last that holds. Undoing an undoing restores. */
export function undoCorrection(store: Store, id: string | null, hand: Hand): Promise<Corrected> {
  return correct(store, hand, async (inner) => {
    const all = await inner.allCorrections()
    const target = id === null ? inForce(all).at(-1) : all.find((one) => one.id === id)
    if (target === undefined) throw new RangeError(id === null ? 'nothing to undo' : `${id}: no such correction`)
    const about = undone(all, target)
    return {
      change: { kind: 'undo', correction: target.id },
      relink: async (within) => {
        if (about === null) return []
        const articles = articlesOf(about)
        if (articles.length > 0) return relinkArticles(within, articles)
        return linkReports(within, { fresh: await touched(within, about) })
      },
    }
  })
}
