import { tellsSpeech } from '../../lexicon/frames.ts'
import { type ActorArgument, collectArguments } from '../clauses/arguments.ts'
import { delegationAt, isDelegation } from '../clauses/delegation.ts'
import { type Discourse, entitiesIn, subjectOf, verbBefore } from '../clauses/discourse.ts'
import { clauseLimit } from '../clauses/limits.ts'
import { nominalReading, nounPhraseEnd } from '../clauses/np.ts'
import {
  areOnlyTimes,
  entitiesOf,
  isPerson,
  mentionBefore,
  type Scene,
  sentenceStart,
  token,
  wordBefore,
} from '../clauses/scene.ts'
import { behindSubject, type FiniteVerb } from '../clauses/subjects.ts'
import { is } from '../names/mention.ts'
import { isSomebody } from './company.ts'

/** The verb of attending before token `i`, whose clause reaches beyond it. */
export function attendingBefore(s: Scene, d: Discourse, i: number): FiniteVerb | undefined {
  const verb = verbBefore(d, i, sentenceStart(s, i))
  return verb && s.pack.isAttending(verb.reading.stem.lemma) && clauseLimit(s, verb.at) > i ? verb : undefined
}

/** Whether the word at token `at` is a definite participle of attending: الوفد المشارك في …، القادة المشاركون في …. */
function isAttendingParticiple(s: Scene, at: number): boolean {
  return (
    token(s, at)?.readings.some(
      ({ stem, clitics }) =>
        stem.pos === 'active' && clitics.def === true && s.pack.isAttending(stem.predicate?.lemma ?? ''),
    ) === true
  )
}

/** Who is at the head of the delegation at token `at` (سيكون الأمير على رأس الوفد المشارك في …); [] where nobody is told to be. */
function headOf(s: Scene, d: Discourse, at: number): readonly number[] {
  const verb = is(s.doc, at - 1, 'atHead') ? verbBefore(d, at, sentenceStart(s, at)) : undefined
  return verb ? subjectOf(s, d, verb).filter((e) => isPerson(s, e)) : []
}

/** Of whom a participle of attending at token `at` is told: الوفد السعودي المشارك في القمة، الوزير المشارك في المؤتمر. */
export function participants(s: Scene, d: Discourse, at: number): readonly number[] {
  if (!isAttendingParticiple(s, at)) return []
  const m = mentionBefore(s, at)
  if (m?.kind === 'place' || attendingBefore(s, d, at)) return []
  const first = m?.from ?? at - 1
  const head = isDelegation(s, first) ? headOf(s, d, first) : []
  if (head.length > 0) return head
  return m ? entitiesOf(s, m) : (delegationAt(s, first, at)?.entities ?? [])
}

/** «المؤتمر» alone may be one with journalists. */
function isAssemblyAlone(s: Scene, i: number): boolean {
  return is(s.doc, i, 'assembly') && nominalReading(s, i)?.clitics.def === true && nounPhraseEnd(s, i) === i + 1
}

/** Who says something at the gathering at token `i`, whose words begin at `from`: قال الملك في القمة إن …، تعهد الرئيس خلال المؤتمر الدولي بـ…. */
export function speakersAt(s: Scene, d: Discourse, i: number, from: number): readonly number[] {
  if (isAssemblyAlone(s, i)) return []
  const prep = wordBefore(s, from)
  if (!s.pack.isWithin(prep) && !s.pack.isBefore(prep)) return []
  const verb = verbBefore(d, from, sentenceStart(s, from))
  if (
    !verb ||
    !tellsSpeech(verb.reading.stem.predicate) ||
    verb.reading.stem.features.person !== 3 ||
    clauseLimit(s, verb.at) <= from
  )
    return []
  const start = verb.subject && verb.subject.from < from ? behindSubject(verb) : verb.at + 1
  return areOnlyTimes(s, start, from - 1) ? subjectOf(s, d, verb).filter((e) => isPerson(s, e) && isSomebody(s, e)) : []
}

/** Persons or unnamed people whom the clause of a verb of attending names behind its subject, or where it has none (ترأس وفد الكويت … الوزير، يشارك ممثلون عن …). */
function namedBehind(s: Scene, d: Discourse, verb: FiniteVerb, led: boolean): readonly number[] {
  const { actors } = collectArguments(s, led ? behindSubject(verb) : verb.at + 1, clauseLimit(s, verb.at))
  const attends = (a: ActorArgument): boolean =>
    led ? entitiesIn(s, d, a).some((e) => isPerson(s, e)) : a.people === true && !a.pair && !isDelegation(s, a.from)
  const found = actors.find((a) => a.prep === '' && attends(a))
  return found ? entitiesIn(s, d, found) : []
}

/** Whether a verb's subject is told by words alone that say neither who it is nor for whom it acts (ممثلون عن …). */
function isUntold(s: Scene, { subject }: FiniteVerb): boolean {
  return subject === null || (subject.pair === undefined && !subject.entities.some((e) => isSomebody(s, e)))
}

/** Whether those whom a verb of attending has behind it are what is led or represented: a delegation, a state. */
function isLed(s: Scene, { subject, at }: FiniteVerb): boolean {
  if (subject === null || subject.from < at) return false
  const areStates = subject.entities.every((e) => s.registry.drafts[e]?.kind === 'state')
  return isDelegation(s, subject.from) || (subject.entities.length > 0 && areStates)
}

/** Who attends: whoever heads a delegation or stands for a state, not what the verb has for its object (ليرأس وفد بلاده، يمثل تونس … الوزير); unnamed people for whom they act. */
export function attendants(s: Scene, d: Discourse, verb: FiniteVerb): readonly number[] {
  const leads = isLed(s, verb)
  const behind = leads || isUntold(s, verb) ? namedBehind(s, d, verb, leads) : []
  if (behind.length > 0) return behind
  const presides = verb.reading.stem.predicate?.frames.some((f) => f.kind === 'light' && f.takes.includes('object'))
  const isOfDelegation =
    leads && (s.pack.isRepresenting(verb.reading.stem.lemma) || (presides && isDelegation(s, verb.subject?.from ?? -1)))
  return subjectOf(s, d, isOfDelegation ? { ...verb, subject: null } : verb)
}
