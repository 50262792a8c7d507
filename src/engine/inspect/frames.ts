import type { FrameView } from '../../model/inspection.ts'
import type { Outcome } from '../../model/reading.ts'
import type { Range } from '../document.ts'
import { spanOf, wordsOf } from '../document.ts'
import type { EventMention } from '../events/draft.ts'
import type { MergedEvent } from '../events/merge.ts'
import { valueAt } from '../events/where.ts'
import type { Trace } from '../read.ts'
import { type Cue, findCues } from '../statements/cues.ts'
import type { StatementDraft } from '../statements/index.ts'
import { namesOf } from './names.ts'

type Roles = Record<string, string>

/** Leaves out the roles that nothing fills. */
function filled(roles: Readonly<Record<string, string | null | undefined>>): Roles {
  return Object.fromEntries(Object.entries(roles).filter((role): role is [string, string] => Boolean(role[1])))
}

function words({ scene }: Trace, range: Range): string {
  return wordsOf(scene.doc, range.from, range.to)
}

function eventRoles(seen: Trace, e: EventMention): Roles {
  const sides: Record<string, number[]> = {}
  for (const { role, entity } of e.parts) {
    sides[role] ??= []
    sides[role].push(entity)
  }
  return filled({
    type: e.modality === 'occurred' ? e.type : `${e.type} (${e.modality})`,
    ...Object.fromEntries(Object.entries(sides).map(([role, entities]) => [role, namesOf(seen, entities)])),
    time: valueAt(seen.scene, e.time),
    place: e.place,
    topics: e.topics.map((topic) => words(seen, topic)).join(' | '),
    round: e.round?.toString(),
    format: e.format,
  })
}

function adds(e: MergedEvent, mention: EventMention): boolean {
  const joins = (entity: number): boolean => e.parts.some((p) => p.entity === entity && p.role === 'observer')
  return mention.attendance === true && mention.parts.length > 0 && mention.parts.every((p) => joins(p.entity))
}

function eventFrames(seen: Trace): FrameView[] {
  const owner = new Map(seen.events.flatMap((e, k) => e.mentions.map((mention) => [mention, k] as const)))
  return seen.discourse.events.map((mention) => {
    const k = owner.get(mention) ?? seen.events.findIndex((e) => adds(e, mention))
    const trigger = spanOf(seen.scene.doc, mention.trigger.from, mention.trigger.to)
    return { rule: mention.rule, trigger, item: k < 0 ? null : `e${k + 1}`, roles: eventRoles(seen, mention) }
  })
}

function statementFrame(seen: Trace, x: StatementDraft, k: number): FrameView {
  const roles = {
    stance: x.stance,
    speaker: namesOf(seen, x.speaker),
    via: namesOf(seen, x.via),
    content: words(seen, x.content),
  }
  return {
    rule: x.rule,
    trigger: spanOf(seen.scene.doc, x.cue.from, x.cue.to),
    item: `s${k + 1}`,
    roles: filled(roles),
  }
}

/** A reporting word that came to nothing: its content or its speaker is missing, or it only relays another's words. */
function idleCue(seen: Trace, cue: Cue): FrameView[] {
  const subject = cue.subject === null ? null : words(seen, cue.subject)
  const trigger = spanOf(seen.scene.doc, cue.at, cue.to)
  return cue.ways.map(({ rule, frame }) => ({
    rule,
    trigger,
    item: null,
    roles: filled({ stance: frame.stance, subject }),
  }))
}

function statementFrames(seen: Trace): FrameView[] {
  const { scene, discourse, statements } = seen
  const used = new Set(statements.map(({ cue }) => cue.from))
  const idle = findCues(scene, discourse).filter(({ at }) => at >= scene.bodyFrom && !used.has(at))
  return [...statements.map((x, k) => statementFrame(seen, x, k)), ...idle.flatMap((cue) => idleCue(seen, cue))]
}

function outcomeFrame({ reading }: Trace, o: Outcome): FrameView {
  const names = new Map(reading.entities.map(({ id, name }) => [id, name]))
  const list = (ids: readonly string[]): string => ids.map((id) => names.get(id)).join(' + ')
  const roles = { kind: o.kind, parties: list(o.parties), assignees: list(o.assignees) }
  return { rule: o.rule, trigger: o.content, item: o.id, roles: filled(roles) }
}

/** The frames that fired, in the order of their triggers, those that came to nothing too. */
export function frameViews(seen: Trace): FrameView[] {
  const outcomes = seen.reading.outcomes.map((o) => outcomeFrame(seen, o))
  const all = [...eventFrames(seen), ...statementFrames(seen), ...outcomes]
  return all.sort((a, b) => a.trigger.start - b.trigger.start || a.trigger.end - b.trigger.end)
}
