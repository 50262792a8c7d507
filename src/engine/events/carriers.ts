import { carries } from '../../lexicon/frames.ts'
import { type ActorArgument, collectArguments } from '../clauses/arguments.ts'
import { type Discourse, entitiesIn, subjectOf, verbAfter } from '../clauses/discourse.ts'
import { outerLimit } from '../clauses/limits.ts'
import { type Scene, token } from '../clauses/scene.ts'
import { behindSubject } from '../clauses/subjects.ts'
import type { Part } from './draft.ts'
import { antecedent, type Noun } from './parties.ts'
import { addParts } from './roles.ts'

const REACH = 30

/** Whom a verb behind the letter names as having brought it: رسالة … نقلها الوزير، سلمها السفير. */
function bringer(s: Scene, d: Discourse, i: number): readonly number[] {
  const limit = Math.min(outerLimit(s, i), i + REACH)
  for (let verb = verbAfter(d, i, limit); verb; verb = verbAfter(d, verb.at, limit))
    if (
      verb.reading.clitics.pron?.gender === 'f' &&
      carries(verb.reading.stem.predicate) &&
      verb.subject &&
      verb.subject.from > verb.at
    )
      return subjectOf(s, d, verb)
  return []
}

/** Whoever comes with the letter in hand: وصل الوزير حاملاً رسالة …. */
function bearer(s: Scene, d: Discourse, i: number): readonly number[] {
  const bears = token(s, i - 1)?.readings.some((r) => r.stem.pos === 'active' && carries(r.stem.predicate))
  return bears ? antecedent(s, d, i, { person: 3, number: 'sg' }, new Set()) : []
}

/** To whom the verb above hands the letter, named before it: نقل إلى الرئيس رسالة …, سلم السفير الوزير رسالة …. */
function addressees(s: Scene, d: Discourse, { i, light }: Noun): readonly number[] {
  if (!light || light.verb.at > i || light.frame.subject === 'second') return []
  const { actors } = collectArguments(s, behindSubject(light.verb), i)
  const isAddressed = ({ prep }: ActorArgument): boolean =>
    s.pack.isAddressing(prep) || (prep === '' && light.frame.carries === true)
  return actors.filter(isAddressed).flatMap((a) => entitiesIn(s, d, a))
}

/** The parties of a letter with whoever carries it, who is its mediator where the text tells who sent it. */
export function withCarrier(s: Scene, d: Discourse, n: Noun, parts: readonly Part[]): Part[] {
  if (n.frame.type !== 'message') return [...parts]
  const hands = n.light?.frame.carries ? subjectOf(s, d, n.light.verb) : []
  const isSent = parts.some((p) => p.role === 'initiator' && !hands.includes(p.entity))
  const carried = parts.map((p): Part => (isSent && hands.includes(p.entity) ? { ...p, role: 'mediator' } : p))
  const told = addParts(carried, addressees(s, d, n), 'target')
  return addParts(addParts(told, bearer(s, d, n.i), isSent ? 'mediator' : 'initiator'), bringer(s, d, n.i), 'mediator')
}
