import type { EventFrame } from '../../lexicon/types.ts'
import { type Discourse, entitiesIn, subjectOf } from '../clauses/discourse.ts'
import { mentionFrom, type Scene, token } from '../clauses/scene.ts'
import { actorAt } from '../clauses/subject.ts'
import type { FiniteVerb } from '../clauses/subjects.ts'
import type { EventMention, Part } from './draft.ts'

/** A verb with the frame by which it tells an event. */
export interface Told {
  readonly verb: FiniteVerb
  readonly frame: EventFrame
  readonly lemma: string
  /** Whom a pronoun of the verb takes up, where its place tells. */
  readonly taken?: readonly number[]
}

/** Whom the words behind «then» at token `j` name: the next guest, behind the preposition of the one before if he had one. */
function guestsAt(s: Scene, d: Discourse, j: number, frame: EventFrame): readonly Part[] {
  const m = mentionFrom(s, j)
  if (m?.kind === 'person' && m.prep) {
    const role = frame.with?.[m.prep]
    return role ? (s.registry.byMention.get(m) ?? []).map((entity) => ({ entity, role })) : []
  }
  const at = token(s, j)?.readings[0]?.stem.cls === 'prep' ? j + 1 : j
  const actor = actorAt(s, at)
  const role = at === j ? frame.object : frame.with?.[token(s, j)?.form ?? '']
  return actor && role ? entitiesIn(s, d, actor).map((entity) => ({ entity, role })) : []
}

/** Where the words of the first of several meetings end: at «then», if a guest follows. */
export function untilThen(s: Scene, d: Discourse, frame: EventFrame, from: number, limit: number): number {
  for (let j = from; j < limit; j++)
    if (s.pack.isThen(token(s, j)?.form ?? '') && guestsAt(s, d, j + 1, frame).length > 0) return j
  return limit
}

/**
 * Meetings that the same clause tells one after the other (استقبل السفير المصري، ثم السفير الفرنسي): one each, under the
 * one verb. `first` is the event it tells before; whom it told there besides its subject takes no part in the next.
 */
export function successive(s: Scene, d: Discourse, first: EventMention, told: Told, limit: number): EventMention[] {
  const own = first.parts.filter((p) => subjectOf(s, d, told.verb).includes(p.entity))
  const found: EventMention[] = []
  for (let j = first.trigger.to; j < limit && own.length > 0; j++) {
    const guests = s.pack.isThen(token(s, j)?.form ?? '') ? guestsAt(s, d, j + 1, told.frame) : []
    if (guests.length > 0) found.push({ ...first, parts: [...own, ...guests], topics: [], bare: false })
  }
  return found
}
