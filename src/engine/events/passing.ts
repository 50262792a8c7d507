import { takes } from '../../lexicon/frames.ts'
import type { Pronoun } from '../../lexicon/types.ts'
import type { WordReading } from '../../lexicon/words.ts'
import { type Arguments, collectArguments } from '../clauses/arguments.ts'
import { type Discourse, entitiesIn, subjectOf, verbBefore } from '../clauses/discourse.ts'
import { clauseLimit } from '../clauses/limits.ts'
import { functionClass, mentionFrom, type Scene, sentenceStart, stateDraft, token } from '../clauses/scene.ts'
import { isBe } from '../clauses/subject.ts'
import type { Draft } from '../references/registry.ts'
import { bodiesNamedIn } from './assemblies.ts'
import { attendingSubject, marginParties } from './attendance.ts'
import { companyOf, jointStates, statesByAdjective, statesInstead } from './company.ts'
import type { Part } from './draft.ts'
import { lightNoun, prepOf } from './light.ts'
import { addressee, antecedent, type Noun } from './parties.ts'
import { addParts, isBare, targetsOf } from './roles.ts'

/** The other party of a contact told in passing with one (خلال لقاء مع …): the subject of the clause. */
function otherParty(s: Scene, d: Discourse, { i, reading, args }: Noun, own: readonly Part[]): readonly number[] {
  if (own.length !== 1 || own.some((p) => s.registry.drafts[p.entity]?.kind === 'org')) return []
  const called = addressee(s, d, i).filter((e) => !own.some((p) => p.entity === e))
  if (called.length > 0) return called
  const light = lightNoun(s, i)
  const prep = light < 0 ? prepOf(s, i, reading) : ''
  const isTold = light >= 0 || s.pack.isDuring(prep) || s.pack.genitivePreps.has(prep) || isSetting(s, i)
  const workers = light >= 0 ? workersOn(s, d, light) : []
  if (workers.length >= 2) return workers
  const whose = isTold || isMeant(s, d, i, prep) ? HIS : ownerOfCounterpart(s, args)
  if (whose === undefined) return []
  const other = antecedent(s, d, i, whose, new Set(own.map((p) => p.entity)))
  return isDenied(s, d, i) ? other.map((e) => statedFor(s, e)) : other
}

const HIS: Pronoun = { person: 3, number: 'sg' }

/** «في أعقاب مباحثات مع …», «في ختام لقاء مع …», «بعد يومين من المحادثات مع …». */
function isSetting(s: Scene, i: number): boolean {
  if (token(s, i - 1)?.classes.has('setting')) return functionClass(s, i - 2, 'prep')
  return s.pack.isPartitive(token(s, i - 1)?.form ?? '') && (s.timeOver[i - 2] ?? -1) >= 0
}

/** The several who are told to bring the contact about: تعمل تركيا والأمم المتحدة على عقد مفاوضات مع …. */
function workersOn(s: Scene, d: Discourse, light: number): readonly number[] {
  const verb = verbBefore(d, light, sentenceStart(s, light))
  const leads = verb && clauseLimit(s, verb.at) > light && functionClass(s, light - 1, 'prep')
  return leads ? subjectOf(s, d, verb) : []
}

/** Whose counterpart is told to be the partner (أن اللقاء مع نظيره كان مثمراً): he is the other party. */
function ownerOfCounterpart(s: Scene, args: Arguments): Pronoun | undefined {
  const partner = args.actors.find((a) => mentionFrom(s, a.from)?.counterpart)
  return partner && mentionFrom(s, partner.from)?.pron
}

function isDenied(s: Scene, d: Discourse, i: number): boolean {
  const verb = verbBefore(d, i, sentenceStart(s, i))
  return verb?.reading.stem.predicate?.frames.some((f) => f.kind === 'speech' && f.stance === 'deny') ?? false
}

/** Who denies contacts with somebody speaks for his state: نفى المتحدث إجراء أي محادثات مع واشنطن. */
function statedFor(s: Scene, entity: number): number {
  const { kind, state, office } = s.registry.drafts[entity] as Draft
  return kind !== 'state' && state !== null && (kind === 'org' || office !== null) ? stateDraft(s, state) : entity
}

/** Whether the clause's verb tells what its subject means to do (يعتزم لقاء نظيره). */
function isMeant(s: Scene, d: Discourse, i: number, prep: string): boolean {
  const verb = verbBefore(d, i, sentenceStart(s, i))
  const means = verb?.reading.stem.predicate?.frames.some((f) => f.kind === 'modal' && takes(f.takes, prep))
  return means === true && verb?.reading.stem.features.voice !== 'passive' && clauseLimit(s, verb?.at ?? i) > i
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
  const passing = bare ? [...subjectParties(s, d, n.i, n.reading), ...otherParty(s, d, n, named)] : []
  const withOwner = addParts(named, owner, 'party')
  const withSubject = addParts(
    addParts(withOwner, attending, 'party'),
    attending.length === 0 ? passing : [],
    n.frame.type === 'message' ? n.frame.subject : 'party',
  )
  const struck = named.length > 0 ? targetsOf(s, n.frame, n.args, withSubject) : []
  const format = mentionFrom(s, n.i)
  const bodies = format?.kind === 'format' && n.frame.type === 'talks' ? bodiesNamedIn(s, format) : []
  const told = addParts(addParts(withSubject, struck, 'target'), bodies, 'party')
  return companyOf(s, d, n.i).reduce<Part[]>(
    (parts, p) => addParts(withoutStateOf(s, parts, p), [p.entity], p.role),
    told,
  )
}
