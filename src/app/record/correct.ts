import { randomUUID } from 'node:crypto'
import type { Change, Correction, ReportAnchor } from '../../model/correction.ts'
import type { EventRecord, Report } from '../../model/record.ts'
import { inForce } from '../../record/corrections.ts'
import type { Store } from '../../store/store.ts'
import { LINKING, linkReports } from './linking.ts'

/** Who corrects, and why. */
export interface Hand {
  readonly by: string
  readonly note: string | null
}

/** A correction with the events that it left. */
export interface Corrected {
  readonly correction: Correction
  readonly events: readonly EventRecord[]
}

function anchorOf({ id, article, type, trigger }: Report): ReportAnchor {
  return { report: id, article, type, trigger }
}

async function eventOf(store: Store, id: string): Promise<EventRecord> {
  const event = await store.getEvent(id)
  if (event === null) throw new RangeError(`${id}: no such event; \`mahdar timeline\` and \`mahdar events\` print ids`)
  return event
}

function reportsIn(store: Store, event: EventRecord): Promise<readonly Report[]> {
  return store.getReports(event.reports.map(({ report }) => report))
}

async function record(store: Store, change: Change, { by, note }: Hand): Promise<Correction> {
  return store.addCorrection({ id: randomUUID(), by, at: new Date().toISOString(), note, change })
}

/**
 * Takes reports out of an event: they tell of another. `apart` names reports or articles. Stays so whatever is read or
 * added later, until it is undone.
 */
export function splitEvent(store: Store, id: string, apart: readonly string[], hand: Hand): Promise<Corrected> {
  return store.transaction(LINKING, async (inner) => {
    const reports = await reportsIn(inner, await eventOf(inner, id))
    const moved = reports.filter(({ id: report, article }) => apart.includes(report) || apart.includes(article))
    const stayed = reports.filter((report) => !moved.includes(report))
    if (moved.length === 0) throw new RangeError(`${apart.join(', ')}: no report or article of event ${id}`)
    if (stayed.length === 0) throw new RangeError(`${id}: all reports named; at least one must stay in the event`)
    const change: Change = { kind: 'split', apart: moved.map(anchorOf), from: stayed.map(anchorOf) }
    const correction = await record(inner, change, hand)
    return { correction, events: await linkReports(inner, { fresh: reports }) }
  })
}

/** Makes one event of several. Stays so whatever is read or added later, until it is undone. */
export function mergeEvents(store: Store, ids: readonly string[], hand: Hand): Promise<Corrected> {
  return store.transaction(LINKING, async (inner) => {
    const reports: Report[] = []
    for (const id of ids) reports.push(...(await reportsIn(inner, await eventOf(inner, id))))
    const change: Change = { kind: 'merge', reports: reports.map(anchorOf) }
    const correction = await record(inner, change, hand)
    return { correction, events: await linkReports(inner, { fresh: reports }) }
  })
}

/** Reports whose events a change may have altered, as they are in the record now. */
async function touched(store: Store, { change }: Correction): Promise<readonly Report[]> {
  if (change.kind !== 'split' && change.kind !== 'merge') return []
  const anchors = change.kind === 'split' ? [...change.apart, ...change.from] : change.reports
  const reports: Report[] = []
  for (const article of new Set(anchors.map((anchor) => anchor.article)))
    reports.push(...(await store.reportsOf(article)))
  return reports
}

/** Takes a correction back: the one named, else the last that holds. Undoing an undoing restores. */
export function undoCorrection(store: Store, id: string | null, hand: Hand): Promise<Corrected> {
  return store.transaction(LINKING, async (inner) => {
    const all = await inner.allCorrections()
    const target = id === null ? inForce(all).at(-1) : all.find((one) => one.id === id)
    if (target === undefined) throw new RangeError(id === null ? 'nothing to undo' : `${id}: no such correction`)
    const correction = await record(inner, { kind: 'undo', correction: target.id }, hand)
    const restored = target.change.kind === 'undo' ? all.find((one) => one.id === correctionOf(target)) : target
    const fresh = restored === undefined ? [] : await touched(inner, restored)
    return { correction, events: await linkReports(inner, { fresh }) }
  })
}

function correctionOf({ change }: Correction): string | null {
  return change.kind === 'undo' ? change.correction : null
}
