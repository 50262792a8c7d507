import type { EventFrame } from '../../lexicon/types.ts'
import { collectArguments } from '../clauses/arguments.ts'
import { type Discourse, entitiesIn } from '../clauses/discourse.ts'
import { clauseLimit } from '../clauses/limits.ts'
import { mentionFrom, type Scene } from '../clauses/scene.ts'
import type { FiniteVerb } from '../clauses/subjects.ts'
import { is, type Mention } from '../names/mention.ts'
import { destinationState } from './destinations.ts'
import type { EventMention } from './draft.ts'
import { verbModality } from './modality.ts'
import { addParts } from './roles.ts'
import { timeIndexAt, valueAt } from './where.ts'

/** The place of the airport or harbour that a verb of receiving has for its subject: استقبل مطار القاهرة الدولي …. */
function gateOf(s: Scene, { at }: FiniteVerb, frame: EventFrame): Mention | null {
  if (frame.type !== 'meeting' || frame.subject !== 'host' || !is(s.doc, at + 1, 'gate')) return null
  const m = mentionFrom(s, at + 1) ?? mentionFrom(s, at + 2)
  return m && !m.prep && m.state !== null ? m : null
}

/** Whoever an airport receives has come: one visit of all of them; none where the verb tells of something else. */
export function arrivals(s: Scene, d: Discourse, verb: FiniteVerb, frame: EventFrame, rule: string): EventMention[] {
  const gate = gateOf(s, verb, frame)
  const target = gate && destinationState(s, gate)
  if (!gate || target === null) return []
  const limit = clauseLimit(s, verb.at)
  const guests = collectArguments(s, gate.to, limit)
    .actors.filter((a) => a.prep === '')
    .flatMap((a) => entitiesIn(s, d, a))
    .filter((e) => s.registry.drafts[e]?.kind === 'person')
  if (guests.length === 0) return []
  const time = timeIndexAt(s, verb.at, limit)
  return [
    {
      type: 'visit',
      rule,
      trigger: { from: verb.at, to: verb.at + 1 },
      parts: addParts(addParts([], guests, 'initiator'), [target], 'target'),
      time,
      place: gate.name,
      topics: [],
      modality: verbModality(s, verb, valueAt(s, time)),
      bare: false,
      inferred: false,
    },
  ]
}
