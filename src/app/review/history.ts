import type { Change, Correction, SaidAnchor } from '../../model/correction.ts'
import type { EventRecord, Said } from '../../model/record.ts'
import type { Find } from '../../record/corrections/anchors.ts'
import { anchorsOf, inForce, saidAnchorIn } from '../../record/corrections/force.ts'
import { addedIdOf, resolveSaid, saidAnchorOf } from '../../record/corrections/said.ts'
import { reportIdOf } from '../../record/reports.ts'
import type { Store } from '../../store/store.ts'
import { finder } from '../record/linking.ts'
import { holdsEntities, saidOfArticle } from '../record/said.ts'

/** A correction with what has become of it. */
export interface PastCorrection {
  readonly correction: Correction
  /** False of one that was undone, and of undoings. */
  readonly holds: boolean
  /** Ids of the events that it is about now; none if all its reports are gone. */
  readonly events: readonly string[]
  /** Ids of the statements and outcomes that it is about now; none if its article no longer has them. */
  readonly said: readonly string[]
}

/** The entities that a change speaks of, by key. */
export function keysOfChange(change: Change): readonly string[] {
  const isNamed =
    (change.kind === 'field' && (change.field === 'participant' || change.field === 'role')) ||
    (change.kind === 'said' && holdsEntities(change.field))
  return isNamed ? [change.was, change.value].flatMap((value) => value?.split(' ')[0] ?? []) : []
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

type SaidFind = (anchor: SaidAnchor) => string | null

/** Finds what anchors to statements and outcomes point at, whatever became of their ids. */
async function saidFinder(store: Store, anchors: readonly SaidAnchor[]): Promise<SaidFind> {
  const all: SaidAnchor[] = []
  for (const article of new Set(anchors.map((anchor) => anchor.article)))
    all.push(...(await saidOfArticle(store, article)).map(saidAnchorOf))
  return (anchor) => resolveSaid(anchor, all)?.said ?? null
}

function saidBy({ change }: Correction, find: SaidFind): readonly string[] {
  if (change.kind === 'add-said') return [addedIdOf(change.said)]
  const anchor = saidAnchorIn(change)
  const found = anchor === null ? null : find(anchor)
  return found === null ? [] : [found]
}

/** Corrections to be told, among all that there are. */
interface Shown {
  readonly all: readonly Correction[]
  readonly shown: readonly Correction[]
}

async function withSubjects(store: Store, { all, shown }: Shown): Promise<readonly PastCorrection[]> {
  const holding = new Set(inForce(all).map(({ id }) => id))
  const byId = new Map(all.map((one) => [one.id, one]))
  const targets = new Map(shown.map((one) => [one.id, about(one, byId)]))
  const find = await finder(store, all)
  const findSaid = await saidFinder(
    store,
    [...targets.values()].flatMap((target) => (target === null ? [] : (saidAnchorIn(target.change) ?? []))),
  )
  const reports = new Map([...targets].map(([id, target]) => [id, target === null ? [] : reportsOf(target, find)]))
  const events = await store.eventsOf([...reports.values()].flat())
  return shown.map((correction) => {
    const ids = (reports.get(correction.id) ?? []).flatMap((report) => events.get(report) ?? [])
    const target = targets.get(correction.id) ?? null
    const said = target === null ? [] : saidBy(target, findSaid)
    return { correction, holds: holding.has(correction.id), events: [...new Set(ids)], said }
  })
}

/** Corrections, the latest first: before the one with this number if it is given, and at most so many. */
export async function historyOf(
  store: Store,
  { before = Number.POSITIVE_INFINITY, limit = 50 }: { readonly before?: number; readonly limit?: number } = {},
): Promise<readonly PastCorrection[]> {
  const all = await store.allCorrections()
  const shown = all.filter(({ seq }) => seq < before).slice(-limit)
  return withSubjects(store, { all, shown: shown.reverse() })
}

/** Those corrections, and undoings of those, whose change passes; the latest first. */
function concerning(all: readonly Correction[], passes: (change: Change) => boolean): Shown {
  const byId = new Map(all.map((one) => [one.id, one]))
  const shown = all.filter((one) => {
    const target = about(one, byId)
    return target !== null && passes(target.change)
  })
  return { all, shown: shown.reverse() }
}

/** All corrections about an event, the latest first, undone ones and undoings among them. */
export async function historyOfEvent(store: Store, event: EventRecord): Promise<readonly PastCorrection[]> {
  const own = concerning(
    await store.allCorrections(),
    (change) => change.kind === 'add' || anchorsOf(change).length > 0,
  )
  return (await withSubjects(store, own)).filter(({ events }) => events.includes(event.id))
}

/** All corrections about a statement or an outcome, the latest first, undone ones and undoings among them. */
export async function historyOfSaid(store: Store, { item }: Said): Promise<readonly PastCorrection[]> {
  const own = concerning(
    await store.allCorrections(),
    (change) => (change.kind === 'add-said' ? change.said : saidAnchorIn(change))?.article === item.article,
  )
  return (await withSubjects(store, own)).filter(({ said }) => said.includes(item.id))
}
