import type { Scene } from '../clauses/scene.ts'
import type { Draft } from '../references/registry.ts'
import type { EventMention, Part } from './draft.ts'
import { addParts } from './roles.ts'
import { valueOf } from './where.ts'

/** One event of the article: its mentions brought together. */
export interface MergedEvent extends EventMention {
  readonly mentions: readonly EventMention[]
}

const GROUP: Readonly<Record<string, string>> = { meeting: 'gathering', talks: 'gathering' }

function groupOf(e: EventMention): string {
  return GROUP[e.type] ?? e.type
}

function draft(s: Scene, p: Part): Draft {
  return s.registry.drafts[p.entity] as Draft
}

/** Whether two participants can be the same side: the same entity, or a state and someone who acts for it. */
function sameSide(s: Scene, a: Part, b: Part): boolean {
  if (a.entity === b.entity) return true
  const x = draft(s, a)
  const y = draft(s, b)
  if (!x.state || x.state !== y.state) return false
  return x.kind === 'state' || y.kind === 'state' || (x.kind === 'person' && y.kind === 'person' && (!x.named || !y.named) && x.office !== null && x.office === y.office)
}

function contained(s: Scene, small: readonly Part[], large: readonly Part[]): boolean {
  return small.every((a) => large.some((b) => sameSide(s, a, b)))
}

function main(parts: readonly Part[]): readonly Part[] {
  return parts.filter((p) => p.role !== 'observer')
}

function timesAgree(s: Scene, a: EventMention, b: EventMention): boolean {
  const x = valueOf(s, a.time)
  const y = valueOf(s, b.time)
  return !x || !y || x === y || x.startsWith(y) || y.startsWith(x) || x.includes(y) || y.includes(x)
}

function modalitiesAgree(a: EventMention, b: EventMention): boolean {
  return a.modality === b.modality || a.modality === 'planned' || b.modality === 'planned'
}

function isSame(s: Scene, a: MergedEvent, b: EventMention): boolean {
  if (groupOf(a) !== groupOf(b) || !timesAgree(s, a, b) || !modalitiesAgree(a, b)) return false
  if (a.round !== undefined && b.round !== undefined && a.round !== b.round) return false
  const x = main(a.parts)
  const y = main(b.parts)
  return x.length <= y.length ? contained(s, x, y) : contained(s, y, x)
}

function better(s: Scene, parts: readonly Part[], more: readonly Part[]): Part[] {
  const kept = parts.map((p) => more.find((q) => sameSide(s, p, q) && draft(s, q).kind === 'person' && draft(s, p).kind === 'state') ?? p)
  const fresh = more.filter((q) => !kept.some((p) => sameSide(s, p, q)))
  return fresh.reduce<Part[]>((all, q) => addParts(all, [q.entity], q.role), [...kept])
}

function bodyFirst(s: Scene, a: EventMention, b: EventMention): EventMention {
  return a.trigger.from < s.bodyFrom && b.trigger.from >= s.bodyFrom ? b : a
}

function join(s: Scene, a: MergedEvent, b: EventMention): MergedEvent {
  const lead = bodyFirst(s, a, b)
  const topics = [...a.topics, ...b.topics.filter((t) => !a.topics.some((u) => u.from === t.from))]
  const round = a.round ?? b.round
  const format = a.format ?? b.format
  return {
    ...a,
    type: lead.type,
    trigger: lead.trigger,
    rule: lead.rule,
    parts: a.type === 'visit' ? a.parts : better(s, a.parts, b.bare ? [] : b.parts),
    time: a.time ?? b.time,
    place: a.place ?? b.place,
    topics,
    modality: a.modality === 'planned' && b.modality === 'occurred' && !b.bare ? a.modality : a.modality,
    mentions: [...a.mentions, b],
    ...(round === undefined ? {} : { round }),
    ...(format === undefined ? {} : { format }),
  }
}

const RECALL = 400

/** The event that a bare noun (اللقاء) speaks of: the last of its group told before it. */
function spokenOf(events: readonly MergedEvent[], b: EventMention): number {
  for (let k = events.length - 1; k >= 0; k--) {
    const e = events[k] as MergedEvent
    if (groupOf(e) === groupOf(b) && b.trigger.from - e.trigger.from < RECALL) return k
  }
  return -1
}

function addTo(s: Scene, events: MergedEvent[], k: number, b: EventMention): void {
  events[k] = join(s, events[k] as MergedEvent, b)
}

/** Brings the mentions of each event together, in the order of the text. */
export function mergeEvents(s: Scene, mentions: readonly EventMention[]): MergedEvent[] {
  const events: MergedEvent[] = []
  for (const b of mentions) {
    if (b.bare) {
      const k = spokenOf(events, b)
      if (k >= 0 && timesAgree(s, events[k] as MergedEvent, b)) addTo(s, events, k, b)
      continue
    }
    const k = events.findIndex((a) => isSame(s, a, b))
    if (k >= 0) addTo(s, events, k, b)
    else events.push({ ...b, mentions: [b] })
  }
  return events
}
