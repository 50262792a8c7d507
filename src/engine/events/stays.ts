import type { Scene } from '../clauses/scene.ts'
import type { MergedEvent } from './merge.ts'
import { valueAt } from './where.ts'

const SETTLED: ReadonlySet<string> = new Set(['meeting', 'talks', 'sign'])

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

/** Whether the EDTF value of a day lies in that of a stay, or holds it. */
function isInDays(day: string, stay: string): boolean {
  const [from = '', to = from] = stay.split('/')
  return day.includes(from) || from.startsWith(day) || (day >= from && day.slice(0, to.length) <= to)
}

/** The one visit in which something happened or will happen: that its visitor paid to its other party; undefined for none or several. */
function stayOf(s: Scene, visits: readonly MergedEvent[], e: MergedEvent): MergedEvent | undefined {
  const fitting = visits.filter((v) => isDuring(s, e, v))
  return fitting.length === 1 ? fitting[0] : undefined
}

/** Whether what is told can be of a visit: done or planned as itself, or planned for a visit that has begun. */
function isOf(e: MergedEvent, stay: MergedEvent): boolean {
  return e.modality === stay.modality || (e.modality === 'planned' && stay.modality === 'occurred')
}

/** Whether the days of a visit can hold what is told: what is still to come lies in none that are over. */
function holds(s: Scene, stay: MergedEvent, e: MergedEvent): boolean {
  const { day } = s.setting
  const last = valueAt(s, stay.time)?.split('/').at(-1) ?? ''
  return isOfNow(s, stay) && (e.modality !== 'planned' || day === null || last >= day.slice(0, last.length))
}

/** Gives what is told without a day or a place those of the visit in which it happened or will happen. */
export function settleByVisits(s: Scene, events: readonly MergedEvent[]): MergedEvent[] {
  const visits = events.filter((e) => e.type === 'visit')
  if (visits.length === 0) return [...events]
  return events.map((e) => {
    if (!SETTLED.has(e.type) || (e.time !== null && e.place !== null)) return e
    const stay = stayOf(s, visits, e)
    if (!stay || !isOf(e, stay)) return e
    const time = e.time ?? (holds(s, stay, e) ? stay.time : null)
    const day = valueAt(s, time)
    const days = valueAt(s, stay.time)
    const isThere = day === null || days === null || isInDays(day, days)
    return { ...e, time, place: e.place ?? (isThere ? stay.place : null) }
  })
}
