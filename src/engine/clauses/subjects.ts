import { carries, goesTo, tellsSpeech } from '../../lexicon/frames.ts'
import type { WordReading } from '../../lexicon/words.ts'
import { finiteReading } from './finite.ts'
import { clauseLimit } from './limits.ts'
import {
  entitiesOf,
  functionClass,
  isComma,
  isPronominalPreposition,
  mentionBefore,
  type Scene,
  sentenceStart,
  token,
} from './scene.ts'
import { actorAt, type Subject, subjectAfter, subjectBefore } from './subject.ts'

/** A finite verb and the subject its clause names; null where it is left to the context. */
export interface FiniteVerb {
  readonly at: number
  readonly reading: WordReading
  readonly subject: Subject | null
}

/** Where the arguments of a verb begin: behind its subject if that follows it, else right behind the verb. */
export function behindSubject(verb: FiniteVerb): number {
  return verb.subject && verb.subject.from > verb.at ? verb.subject.to : verb.at + 1
}

/** Whether a verb of going takes up by a pronoun the place that its relative clause hangs on (جدة التي وصلها …, التي توجه إليها …). */
function resumesPlace(s: Scene, at: number, { clitics, stem }: WordReading): boolean {
  const goes = stem.predicate?.frames.some((f) => f.kind === 'event' && f.type === 'visit' && f.to !== undefined)
  if (clitics.pron) return goesTo(stem.predicate) && clitics.pron.person === 3
  return goes === true && isPronominalPreposition(s, at + 1)
}

/** «إنه سلم الرئيس رسالة»: behind a pronoun of the one spoken of, who follows a verb of handing or meeting is its object. */
function isToldOfHim(s: Scene, at: number, { stem }: WordReading): boolean {
  const takesObject =
    carries(stem.predicate) || stem.predicate?.frames.some((f) => f.kind === 'event' && f.object !== undefined)
  return (
    takesObject === true &&
    stem.features.voice !== 'passive' &&
    functionClass(s, at - 1, 'that') &&
    hasPronoun(s, at - 1)
  )
}

function hasPronoun(s: Scene, i: number): boolean {
  return s.doc.tokens[i]?.readings.some((r) => r.clitics.pron?.number === 'sg' && r.clitics.pron.person === 3) === true
}

/** The end of a clause's own words: up to the comma that closes it as an insertion, else its limit. */
function insertionLimit(s: Scene, at: number): number {
  const limit = clauseLimit(s, at)
  if (!isComma(s, at - 2)) return limit
  for (let j = at + 1; j < limit; j++) if (isComma(s, j)) return j
  return limit
}

function explicitSubject(s: Scene, at: number, reading: WordReading): Subject | null {
  const topic = topicOf(s, at, reading)
  if (topic) return topic
  const isRelative = functionClass(s, at - 1, 'rel')
  if (isRelative && resumesPlace(s, at, reading)) return subjectAfter(s, at, insertionLimit(s, at))
  if (isToldOfHim(s, at, reading)) return null
  const before = reading.clitics.conj || resumes(s, at, reading) ? null : subjectBefore(s, at, sentenceStart(s, at))
  if (before && (isRelative || !isComma(s, at - 1))) return before
  const after = subjectAfter(s, at, clauseLimit(s, at))
  return before && after?.from !== at + 1 ? before : (after ?? givenBefore(s, at))
}

/** Whom an impersonal verb gives what follows أن, which names nobody (سبق للوزير أن زار …، يمكن للوزير أن يلتقي …). */
function givenBefore(s: Scene, at: number): Subject | null {
  if (!functionClass(s, at - 1, 'that')) return null
  const m = mentionBefore(s, at - 1)
  const isGiven =
    m?.kind === 'person' && s.pack.genitivePreps.has(m.prep ?? '') && finiteReading(s, m.from - 1) !== null
  return isGiven ? { entities: entitiesOf(s, m), from: m.from, to: m.to } : null
}

/**
 * القرار الذي وصفه بالمتسرع، الحملة التي قال إنها …: in a relative clause the pronoun of a verb of saying, or of its
 * particle where nobody is named before it, takes up the noun before it, which then is not its subject.
 */
function resumes(s: Scene, at: number, { stem, clitics }: WordReading): boolean {
  const says = tellsSpeech(stem.predicate)
  if (!says || !functionClass(s, at - 1, 'rel')) return false
  return clitics.pron?.person === 3 || (mentionBefore(s, at - 1) === null && isThatOfThird(s, at + 1))
}

/** إنه، بأنها: the particle of what is said with a pronoun of the third person. */
export function isThatOfThird(s: Scene, j: number): boolean {
  const readings = functionClass(s, j, 'that') ? (token(s, j)?.readings ?? []) : []
  const those = readings.filter((r) => r.stem.cls === 'that' && r.clitics.pron?.person === 3)
  return those.length > 0 && those.every((r) => r.clitics.prep === undefined)
}

const TOPIC_REACH = 30

/** أما الوزير الياباني، فقال …: whom أما sets apart is the subject of the clause that ف opens, whatever is inserted between them. */
function topicOf(s: Scene, at: number, reading: WordReading): Subject | null {
  const opener = reading.clitics.conj !== undefined ? at : at - 1
  const first = token(s, opener)
  if (!first?.readings.some((r) => r.clitics.conj !== undefined && s.pack.answersTopic(r.clitics.conj))) return null
  const from = sentenceStart(s, at)
  for (let k = opener - 1; k >= from && opener - k < TOPIC_REACH; k--) {
    if (s.pack.setsApart(token(s, k)?.form ?? '')) {
      const topic = actorAt(s, k + 1)
      return topic && topic.to <= opener ? topic : null
    }
    if ((s.mentionOver[k] ?? -1) < 0 && finiteReading(s, k) && !functionClass(s, k - 1, 'rel')) return null
  }
  return null
}

/** All finite verbs of the text in order, with their explicit subjects. */
export function finiteVerbs(s: Scene): FiniteVerb[] {
  const found: FiniteVerb[] = []
  for (let i = 0; i < s.doc.tokens.length; i++) {
    if ((s.mentionOver[i] ?? -1) >= 0) continue
    const reading = finiteReading(s, i)
    if (reading)
      found.push({
        at: i,
        reading,
        subject: reading.stem.features.person === 3 ? explicitSubject(s, i, reading) : null,
      })
  }
  return found
}
