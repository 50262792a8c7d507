import type { Scene } from '../clauses/scene.ts'
import type { MergedEvent } from './merge.ts'
import { valueAt } from './where.ts'

const DATED: ReadonlySet<string> = new Set(['meeting', 'talks', 'sign'])

/** Whether an event has the visitor and somebody of the place visited for its parties. */
function isDuring(s: Scene, e: MergedEvent, visit: MergedEvent): boolean {
  const entities = new Set(e.parts.map((p) => p.entity))
  const stateOf = (entity: number): string | null => s.registry.drafts[entity]?.state ?? null
  const visited = new Set(visit.parts.filter((p) => p.role === 'target').map((p) => stateOf(p.entity)))
  const visitors = visit.parts.filter((p) => p.role === 'initiator')
  const isHost = (entity: number): boolean => stateOf(entity) !== null && visited.has(stateOf(entity))
  return visitors.some((p) => entities.has(p.entity)) && [...entities].some(isHost)
}

/** Whether a visit has a day of the year of publication: one of long ago is told beside what happens now. */
function isOfNow(s: Scene, visit: MergedEvent): boolean {
  const value = valueAt(s, visit.time)
  return value !== null && (s.setting.day === null || value.slice(0, 4) === s.setting.day.slice(0, 4))
}

/**
 * Gives what is told without a day the day of the visit in which it happened or will happen: of the one visit, as done or
 * as planned as itself, that its visitor paid to its other party.
 */
export function dateByVisits(s: Scene, events: readonly MergedEvent[]): MergedEvent[] {
  const visits = events.filter((e) => e.type === 'visit')
  return events.map((e) => {
    if (e.time !== null || !DATED.has(e.type)) return e
    const fitting = visits.filter((v) => isDuring(s, e, v))
    const [only] = fitting
    return only && fitting.length === 1 && only.modality === e.modality && isOfNow(s, only)
      ? { ...e, time: only.time }
      : e
  })
}
