import type { WordReading } from '../../lexicon/words.ts'
import { collectArguments } from '../clauses/arguments.ts'
import { type Discourse, entitiesIn, subjectOf, verbBefore } from '../clauses/discourse.ts'
import { clauseLimit } from '../clauses/limits.ts'
import { type Scene, sentenceStart, token } from '../clauses/scene.ts'
import { isBe } from '../clauses/subject.ts'
import { companyOf, statesByAdjective, statesOfBody } from './company.ts'
import type { Part } from './draft.ts'
import { lightNoun, prepOf } from './light.ts'
import { addressee, antecedent, type Noun } from './parties.ts'
import { addParts, isBare, targetsOf } from './roles.ts'

/** The other party of a contact told in passing with one (خلال لقاء مع …): the subject of the clause. */
function otherParty(s: Scene, d: Discourse, i: number, reading: WordReading, own: readonly Part[]): readonly number[] {
  if (own.length !== 1 || own.some((p) => s.registry.drafts[p.entity]?.kind === 'org')) return []
  const called = addressee(s, d, i).filter((e) => !own.some((p) => p.entity === e))
  if (called.length > 0) return called
  const light = lightNoun(s, i)
  const prep = light < 0 ? prepOf(s, i, reading) : ''
  if (light < 0 && !s.pack.isDuring(prep) && !s.pack.genitivePreps.has(prep)) return []
  return antecedent(s, d, i, { person: 3, number: 'sg' }, new Set(own.map((p) => p.entity)))
}

/** Parties of an event told in passing (في اتصال هاتفي، خلال لقاء): those that the clause's verb has for its subject. */
function subjectParties(s: Scene, d: Discourse, i: number, reading: WordReading): readonly number[] {
  const prep = prepOf(s, i, reading)
  if (!s.pack.isDuring(prep)) return []
  const from = sentenceStart(s, i)
  const verb = verbBefore(d, i, from)
  const entities = verb && clauseLimit(s, verb.at) > i ? subjectOf(s, d, verb) : []
  return entities.length >= 2 ? entities : []
}

/** The subject of the clause takes part in what it attends: يشارك في قمة …، لحضور مؤتمر …، على هامش …. */
function attendingSubject(s: Scene, d: Discourse, n: Noun): readonly number[] {
  const verb = verbBefore(d, n.i, sentenceStart(s, n.i))
  const byVerb =
    (!n.reading.clitics.def || n.frame.type === 'talks') &&
    verb !== undefined &&
    s.pack.isAttending(verb.reading.stem.lemma) &&
    clauseLimit(s, verb.at) > n.i
  if ((n.frame.type !== 'talks' && !byVerb) || n.light) return []
  const attends = byVerb || token(s, n.i - 1)?.classes.has('attending') || token(s, n.i - 2)?.classes.has('attending')
  if (!attends || !verb || verb.reading.stem.features.person !== 3) return []
  const subjects = subjectOf(s, d, verb)
  return subjects.every((e) => s.registry.drafts[e]?.kind === 'person' || s.registry.drafts[e]?.kind === 'state')
    ? subjects
    : []
}

/** What takes place on the margins of a gathering has its parties there too: التقى … على هامش قمة …. */
export function marginParties(s: Scene, d: Discourse, n: Noun): readonly number[] {
  if (n.frame.type !== 'talks' || !(token(s, n.i - 1)?.classes.has('margin') ?? false)) return []
  const before = d.events.filter(
    (e) => e.trigger.from < n.i && s.doc.sentenceOf[e.trigger.from] === s.doc.sentenceOf[n.i] && !e.bare,
  )
  return before.at(-1)?.parts.map((p) => p.entity) ?? []
}

/** Whom the noun is said to have been of: كان للوزير لقاء مع نظيره. */
export function ownerOf(s: Scene, d: Discourse, { i, light }: Noun): readonly number[] {
  const from = sentenceStart(s, i)
  const be = light ? -1 : beBefore(s, i, from)
  if (be < 0) return []
  const owner = collectArguments(s, be + 1, i).actors.find((a) => s.pack.genitivePreps.has(a.prep))
  return owner?.from === be + 1 ? entitiesIn(s, d, owner) : []
}

const OWNER_REACH = 12

function beBefore(s: Scene, i: number, from: number): number {
  for (let j = i - 2; j >= Math.max(from, i - OWNER_REACH); j--) if (isBe(s, j)) return j
  return -1
}

/** Parties that the noun's own phrase does not name: by adjectives of nationality, by company, by the clause's subject. */
export function enlarged(s: Scene, d: Discourse, n: Noun, own: readonly Part[]): Part[] {
  if (n.frame.objectIs === 'topic') return [...own]
  if (n.frame.subject === 'observer') return []
  const subject = n.light?.verb.subject
  const isOpen = own.length === 0 || (n.light?.frame.hosts === true && own.length === 1)
  const states = isOpen ? statesByAdjective(s, n.i) : subject ? statesOfBody(s, subject, own) : []
  const named = states.length >= 2 ? addParts(own, states, 'party') : [...own]
  const bare = isBare(s, n.frame, named)
  const attending = [...marginParties(s, d, n), ...attendingSubject(s, d, n)]
  const owner = ownerOf(s, d, n)
  const passing = bare ? [...subjectParties(s, d, n.i, n.reading), ...otherParty(s, d, n.i, n.reading, named)] : []
  const withOwner = addParts(named, owner, 'party')
  const withSubject = addParts(addParts(withOwner, attending, 'party'), attending.length === 0 ? passing : [], 'party')
  const struck = named.length > 0 ? targetsOf(s, n.frame, n.args, withSubject) : []
  return [...struck.map((entity): Part => ({ entity, role: 'target' })), ...companyOf(s, d, n.i)].reduce<Part[]>(
    (parts, p) => addParts(parts, [p.entity], p.role),
    withSubject,
  )
}
