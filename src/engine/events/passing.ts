import type { WordReading } from '../../lexicon/words.ts'
import { collectArguments } from '../clauses/arguments.ts'
import { type Discourse, entitiesIn, subjectOf, verbBefore } from '../clauses/discourse.ts'
import { clauseLimit } from '../clauses/limits.ts'
import { type Scene, sentenceStart, token } from '../clauses/scene.ts'
import { isBe } from '../clauses/subject.ts'
import type { FiniteVerb } from '../clauses/subjects.ts'
import type { Draft } from '../references/registry.ts'
import { companyOf, jointStates, statesByAdjective, statesInstead } from './company.ts'
import type { Part } from './draft.ts'
import { lightNoun, prepOf } from './light.ts'
import { addressee, antecedent, type Noun } from './parties.ts'
import { canAct } from './private.ts'
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

/** The verb of attending or presiding whose clause the noun stands in: يشارك في قمة …, يرأس وفد بلاده إلى القمة …. */
export function attendingVerb(
  s: Scene,
  d: Discourse,
  { i, reading, frame }: Pick<Noun, 'i' | 'reading' | 'frame'>,
): FiniteVerb | undefined {
  const verb = verbBefore(d, i, sentenceStart(s, i))
  const mayBe = !reading.clitics.def || frame.type === 'talks'
  return mayBe && verb && s.pack.isAttending(verb.reading.stem.lemma) && clauseLimit(s, verb.at) > i ? verb : undefined
}

/** Who attends: whoever heads a delegation, not the delegation that the verb has for its object (ليرأس وفد بلاده). */
function attendants(s: Scene, d: Discourse, verb: FiniteVerb): readonly number[] {
  const { subject, at } = verb
  const presides = verb.reading.stem.predicate?.frames.some((f) => f.kind === 'light' && f.takes.includes('object'))
  const isDelegation =
    presides === true &&
    subject !== null &&
    subject.from > at &&
    token(s, subject.from)?.classes.has('delegation') === true
  return subjectOf(s, d, isDelegation ? { ...verb, subject: null } : verb)
}

/** Whether the words before a gathering tell that somebody is there: على هامش …, لحضور …, أمام …. */
function isAttended(s: Scene, i: number): boolean {
  const isThere = (j: number): boolean => token(s, j)?.classes.has('attending') === true
  return isThere(i - 1) || isThere(i - 2) || s.pack.isBefore(token(s, i - 1)?.form ?? '')
}

/** The subject of the clause takes part in what it attends: يشارك في قمة …, لحضور مؤتمر …, على هامش …. */
function attendingSubject(s: Scene, d: Discourse, n: Noun): readonly number[] {
  const own = attendingVerb(s, d, n)
  const verb = own ?? verbBefore(d, n.i, sentenceStart(s, n.i))
  if ((n.frame.type !== 'talks' && !own) || (n.light && !n.light.frame.hosts && n.light.verb.at < n.i)) return []
  if ((!own && !isAttended(s, n.i)) || verb?.reading.stem.features.person !== 3 || verb === n.light?.verb) return []
  const subjects = attendants(s, d, verb)
  return subjects.filter((e) => canAct(s, s.registry.drafts[e] as Draft))
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

/** The state for which somebody who presides or takes part is named needs no place of its own. */
function withoutStateOf(s: Scene, parts: readonly Part[], { entity, role }: Part): readonly Part[] {
  const person = s.registry.drafts[entity]
  if (person?.kind !== 'person' || person.state === null || role === 'observer') return parts
  return parts.filter(
    (p) => s.registry.drafts[p.entity]?.kind !== 'state' || s.registry.drafts[p.entity]?.state !== person.state,
  )
}

/** Parties that the noun's own phrase does not name: by adjectives of nationality, by company, by the clause's subject. */
export function enlarged(s: Scene, d: Discourse, n: Noun, own: readonly Part[]): Part[] {
  if (n.frame.objectIs === 'topic') return [...own]
  if (n.frame.subject === 'observer') return []
  const isOpen = own.length === 0 || (n.light?.frame.hosts === true && own.length === 1)
  const spelled = statesInstead(s, own)
  const joint = n.frame.type === 'talks' ? jointStates(s, n.i) : []
  const states = joint.length > 0 ? joint : isOpen ? statesByAdjective(s, n.i) : []
  const named = states.length >= 2 ? addParts(spelled, states, 'party') : spelled
  const bare = isBare(s, n.frame, named)
  const attending = [...marginParties(s, d, n), ...attendingSubject(s, d, n)]
  const owner = ownerOf(s, d, n)
  const passing = bare ? [...subjectParties(s, d, n.i, n.reading), ...otherParty(s, d, n.i, n.reading, named)] : []
  const withOwner = addParts(named, owner, 'party')
  const withSubject = addParts(
    addParts(withOwner, attending, 'party'),
    attending.length === 0 ? passing : [],
    n.frame.type === 'message' ? n.frame.subject : 'party',
  )
  const struck = named.length > 0 ? targetsOf(s, n.frame, n.args, withSubject) : []
  const told = addParts(withSubject, struck, 'target')
  return companyOf(s, d, n.i).reduce<Part[]>(
    (parts, p) => addParts(withoutStateOf(s, parts, p), [p.entity], p.role),
    told,
  )
}
