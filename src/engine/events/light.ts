import { denies, nounFrames, takes } from '../../lexicon/frames.ts'
import type { LightFrame } from '../../lexicon/types.ts'
import type { WordReading } from '../../lexicon/words.ts'
import type { EventType } from '../../model/reading.ts'
import { prepositionAt } from '../clauses/arguments.ts'
import { type Discourse, verbAfter, verbBefore } from '../clauses/discourse.ts'
import { clauseLimit, outerLimit } from '../clauses/limits.ts'
import { mayBeAttribute, nominalReading } from '../clauses/np.ts'
import { functionClass, type Scene, sentenceStart, token } from '../clauses/scene.ts'
import { isBe, isQuantifier } from '../clauses/subject.ts'
import type { FiniteVerb } from '../clauses/subjects.ts'
import { framesAt, isLight } from './frames.ts'

export const LIGHT_REACH = 30

/** Words between what counts a noun and «of» (سلسلة طويلة من اللقاءات). */
const ATTRIBUTES = 2

/** Where the number opens that counts the noun at token `i` (خمسين مليون دولار); `i` for none. */
export function numeralBefore(s: Scene, i: number): number {
  let j = i
  while (token(s, j - 1)?.kind === 'number' || functionClass(s, j - 1, 'num')) j--
  return j
}

/** Where the words that count a noun begin (سلسلة من اللقاءات، عدداً كبيراً من الاجتماعات، عدة لقاءات، خمسين مليون دولار); the noun itself where none do. */
function countedFrom(s: Scene, i: number): number {
  if (isQuantifier(s, i - 1)) return i - 1
  const number = numeralBefore(s, i)
  if (number < i) return number
  if (!s.pack.isPartitive(token(s, i - 1)?.form ?? '')) return i
  for (let j = i - 2; j >= i - 2 - ATTRIBUTES; j--) {
    const readings = token(s, j)?.readings ?? []
    const isCount = readings.some((r) => r.stem.pos === 'noun' && !r.clitics.def && !r.clitics.pron)
    if (isQuantifier(s, j)) return j
    if (readings.some((r) => r.stem.pos === 'adjective')) continue
    return isCount ? j : i
  }
  return i
}

/** The preposition before a noun and what counts it, one of occasion also where it is spelled like an adverb (بعد، قبل); '' where none is. */
export function prepOf(s: Scene, i: number, reading: WordReading): string {
  const from = reading.clitics.prep ? i : countedFrom(s, i)
  const opening = from === i ? reading : (nominalReading(s, from) ?? token(s, from)?.readings[0])
  return opening?.clitics.prep ?? prepositionAt(s, from - 1) ?? occasionAt(s, from - 1) ?? ''
}

function occasionAt(s: Scene, j: number): string | undefined {
  const readings = token(s, j)?.readings ?? []
  if (readings[0]?.stem.pos !== 'function') return undefined
  return readings.find((r) => r.stem.cls === 'prep' && !r.clitics.pron && s.pack.isDuring(r.stem.key))?.stem.key
}

function lightFrame(s: Scene, verb: FiniteVerb, prep: string, noun: WordReading): LightFrame | null {
  const frames = framesAt(s, verb)
    .filter(isLight)
    .filter((f) => f.of !== 'speech')
  const own = frames.find((f) => takes(f.takes, prep))
  return own ?? (isEncounter(noun) ? refusal(verb, prep) : null)
}

const ENCOUNTERS: ReadonlySet<string> = new Set(['call', 'meeting', 'visit', 'talks'])

function isEncounter({ clitics, stem }: WordReading): boolean {
  const frames = nounFrames(stem.predicate)
  return frames.some((f) => f.kind === 'event' && ENCOUNTERS.has(f.type) && (!clitics.def || f.type === 'talks'))
}

/** Whoever calls off or refuses a contact is a party to it: رفض لقاء نظيره، ألغى زيارة إلى …; not so who only denies or rules it out. */
function refusal(verb: FiniteVerb, prep: string): LightFrame | null {
  const { predicate } = verb.reading.stem
  const refuses = predicate?.frames.some(
    (f) => f.kind === 'modal' && f.modality === 'cancelled' && takes(f.takes, prep),
  )
  return refuses && !denies(predicate)
    ? { kind: 'light', takes: ['object'], subject: 'first', of: 'event', modality: 'cancelled' }
    : null
}

export interface Light {
  readonly verb: FiniteVerb
  readonly frame: LightFrame
}

const VERBS_BACK = 3

/** The light verb that lends its subject to the noun at `i`: one of the last verbs before it whose clause reaches so far. */
export function lightVerb(s: Scene, d: Discourse, i: number, reading: WordReading): Light | null {
  const from = Math.max(sentenceStart(s, i), i - LIGHT_REACH)
  const prep = prepOf(s, i, reading)
  let verb = verbBefore(d, i, from)
  for (let k = 0; verb && k < VERBS_BACK; k++) {
    const frame = clauseLimit(s, verb.at) > i ? lightFrame(s, verb, prep, reading) : null
    if (frame) return { verb, frame }
    verb = verbBefore(d, verb.at, from)
  }
  return null
}

const REPRISE_REACH = 5

/** The next verb behind token `i`, past one that only lends its tense (زيارة كان مقرراً أن يقوم بها …). */
function fullVerbAfter(s: Scene, d: Discourse, i: number): FiniteVerb | undefined {
  const verb = verbAfter(d, i, Math.min(outerLimit(s, i), i + REPRISE_REACH))
  return verb && isBe(s, verb.at) ? fullVerbAfter(s, d, verb.at) : verb
}

/** A light verb behind the noun that takes it up by a pronoun: زيارة قام بها …, اجتماع عقده …, اتصال أجراه …. */
export function reprise(s: Scene, d: Discourse, i: number, type: EventType): Light | null {
  const verb = fullVerbAfter(s, d, i)
  const frame = verb?.reading.stem.predicate?.frames.filter(isLight).find((f) => f.of !== 'speech')
  const takesUp = verb && frame && (verb.reading.clitics.pron !== undefined || leadsBack(s, verb.at + 1, frame))
  if (!takesUp) return null
  // Of talks one side is no party of its own: what the clause carries on is told with whom.
  const isCarriedOn =
    type !== 'talks' && verb.subject === null && (functionClass(s, verb.at - 1, 'rel') || isBareRelative(s, i, verb))
  return isCarriedOn || (verb.subject && verb.subject.from > verb.at) ? { verb, frame } : null
}

/** Whether a verb right behind an indefinite noun is its relative clause: خلال أول زيارة يقوم بها إلى …. */
function isBareRelative(s: Scene, i: number, { at, reading }: FiniteVerb): boolean {
  const { lemma } = reading.stem
  const isLent = !s.pack.takesIn(lemma) && !s.pack.isGathering(lemma)
  return isLent && !reading.clitics.conj && isIndefinite(s, i) && isAttributes(s, i + 1, at)
}

function isIndefinite(s: Scene, i: number): boolean {
  const { def, pron } = nominalReading(s, i)?.clitics ?? {}
  return def === undefined && pron === undefined
}

/** Whether only adjectives, and what lends a verb its tense, stand between two tokens. */
function isAttributes(s: Scene, from: number, to: number): boolean {
  for (let j = from; j < to; j++) if (!mayBeAttribute(s, j) && !isBe(s, j) && !functionClass(s, j, 'part')) return false
  return true
}

/** A preposition of the frame with its pronoun (قام بها), as against one of circumstance (سلم خلالها رسالة). */
function leadsBack(s: Scene, j: number, frame: LightFrame): boolean {
  const t = token(s, j)
  const isPronominal = t?.readings.some(
    (r) => r.stem.pos === 'function' && (r.clitics.pron !== undefined || s.pack.isPronominal(r.stem.key)),
  )
  return isPronominal === true && frame.takes.some((prep) => t?.form.startsWith(prep))
}

/** The verbal noun of a light verb right before the noun (لإجراء محادثات، لعقد لقاء): its token, -1 for none. */
export function lightNoun(s: Scene, i: number): number {
  for (let j = i - 1; j >= i - 2; j--) {
    const lends = token(s, j)?.readings.some(
      (r) => r.stem.pos === 'verbalNoun' && r.stem.predicate?.frames.some((f) => isLight(f) && f.of !== 'speech'),
    )
    if (lends) return j
  }
  return -1
}
