import { goesTo, leavesPlace, mayNameEvent, tellsSpeech } from '../../lexicon/frames.ts'
import type { WordReading } from '../../lexicon/words.ts'
import type { Token } from '../document.ts'
import { callsUpon } from './addressees.ts'
import { followsActor, governsNext, hasSubjectNext, namesPersonNext } from './neighbours.ts'
import { prefersParticle } from './particles.ts'
import { headBefore, isBringing, isContactNoun, resumesNoun } from './resumption.ts'
import {
  endsPhrase,
  functionClass,
  isComma,
  isWithinAdverb,
  mentionBefore,
  mentionFrom,
  opensClause,
  opensSentence,
  type Scene,
  sentenceStart,
  token,
} from './scene.ts'

/** The finite-verb reading of token `i` that its place allows, null where it is rather a noun or a particle. */
export function finiteReading(s: Scene, i: number): WordReading | null {
  const { finite } = s.known
  const hit = finite[i]
  if (hit !== undefined) return hit
  const reading = findFinite(s, i)
  finite[i] = reading
  return reading
}

function findFinite(s: Scene, i: number): WordReading | null {
  const t = token(s, i)
  if (t?.kind !== 'word' || (s.timeOver[i] ?? -1) >= 0 || (t.phrase && opensFixedPhrase(t.phrase.cls))) return null
  if (isWithinAdverb(s, i)) return null
  const verbs = t.readings.filter(
    (r) => r.stem.pos === 'verb' && !isUnlikelyVerb(r, t) && (!r.stem.features.jussive || isBehindParticle(s, i)),
  )
  const told = verbs.filter((r) => r.stem.predicate)
  const present = isSubjunctive(s, i)
    ? told.find((r) => r.stem.features.tense === 'present' && r.stem.features.person === 3)
    : undefined
  const gatherer = gathererOf(s, i, verbs)
  const verb = gatherer ?? present ?? told[0] ?? verbs[0]
  // A word that is the noun of some event (دورته) is no verb of which the lexicon knows nothing.
  if (!verb || (!verb.stem.predicate && (t.readings[0] !== verb || mayNameEvent(t)))) return null
  if (prefersParticle(s, i, t, verb)) return null
  const isRight = gatherer !== undefined && isContactNoun(s, i - 1)
  return !isRight && prefersNoun(s, i, t, verb) ? null : verb
}

/** Behind the noun of a contact a form of جمع tells whom it brings together (قمة تجمع …), whatever else it may be. */
function gathererOf(s: Scene, i: number, verbs: readonly WordReading[]): WordReading | undefined {
  const gathers = verbs.find((r) => s.pack.isGathering(r.stem.lemma))
  return gathers && isContactNoun(s, headBefore(s, i)) ? gathers : undefined
}

const GOVERNING: ReadonlySet<string> = new Set(['mwp', 'prep'])

const FIXED = new Set(['optative', 'mwp', 'prep', 'turn', 'topic-shift', 'adv'])

/** The first word of فضلاً عن، على حد تعبيره is no verb. */
function opensFixedPhrase(cls: string): boolean {
  return FIXED.has(cls)
}

/** A verb with a pronoun of the second person, spelled alike as a particle (هناك). */
function isUnlikelyVerb(r: WordReading, t: Token): boolean {
  return r.clitics.pron?.person === 2 && t.readings.some((x) => x.stem.pos === 'function')
}

function isBehindParticle(s: Scene, i: number): boolean {
  return functionClass(s, i - 1, 'neg') || functionClass(s, i - 1, 'part')
}

/** Right behind a particle that takes the present (أن، لم، لن) a word that can be one is. */
function isSubjunctive(s: Scene, i: number): boolean {
  return functionClass(s, i - 1, 'neg') || (functionClass(s, i - 1, 'that') && !isOfThird(s, i - 1))
}

/** أنه، أنها: behind the pronoun of a third person a verb in the past may follow as well (إلا أنه أوضح). */
function isOfThird(s: Scene, j: number): boolean {
  return token(s, j)?.readings.some((r) => r.stem.cls === 'that' && r.clitics.pron?.person === 3) ?? false
}

/** Spelled alike as a noun: the place decides. Behind a preposition, with the article or a case ending it is a noun. */
function prefersNoun(s: Scene, i: number, t: Token, verb: WordReading): boolean {
  const best = t.readings[0] as WordReading
  const nominal = t.readings.find(
    (r) => r.stem.pos !== 'verb' && r.stem.pos !== 'function' && !isFarParticiple(r, best),
  )
  if (!nominal || (verb.clitics.pron && resumesNoun(s, i)) || goesOn(s, i, verb)) return false
  if (isDelegation(s, i, t, verb)) return true
  if (verb.stem.features.person === 1 && (s.doc.quotationOf[i] ?? -1) < 0 && !opensClause(s, i)) return true
  if (
    isPrepositional(s, i - 1, verb) ||
    functionClass(s, i - 1, 'dem') ||
    functionClass(s, i - 1, 'quant') ||
    endsPhrase(s, i, GOVERNING) ||
    (verb.clitics.prep !== undefined && nominal.clitics.prep !== undefined)
  )
    return true
  if ((isBringing(verb) || (opensSentence(s, i) && verb.clitics.conj)) && namesPersonNext(s, i)) return false
  if (isBringing(verb) && verb.clitics.conj && token(s, i + 1)?.classes.has('document')) return false
  if (followsTwo(s, i) && verb.stem.features.number === 'du') return false
  if (verb.stem.features.number === 'du' && best === nominal && best.stem.cls === 'group') return true
  if (s.pack.isAccusative(t.exact) && nominal.stem.exact === t.exact && verb.stem.exact !== t.exact) return true
  if (isImpersonal(verb) && verb.stem.exact === t.exact && nominal.stem.exact !== t.exact) return false
  if (verb.stem.features.tense === 'present')
    return best === nominal && nominal.stem.exact === t.exact && !verb.stem.predicate
  if (resumesNoun(s, i)) return false
  if (callsUpon(s, i, verb)) return false
  if (ownedByFeminine(s, i, verb) || isRatherAccusative(s, i, verb)) return true
  if (isElative(s, i, nominal, verb)) return true
  if (nominal.stem.pos === 'adjective' && verb.stem.predicate && namesPersonNext(s, i) && !verb.clitics.pron)
    return false
  if (nominal.stem.pos === 'adjective') return !opensClause(s, i) && (best === nominal || !followsActor(s, i))
  if (joinsNouns(s, i, verb)) return true
  return nominal.stem.pos === 'verbalNoun' || nominal.stem.pos === 'noun'
    ? !opensClause(s, i) && !followsActor(s, i)
    : best === nominal && !opensClause(s, i)
}

/** قال, which may be the participle of a rare verb as well, is the verb that the lexicon knows. */
function isFarParticiple({ stem, clitics }: WordReading, best: WordReading): boolean {
  const isParticiple = stem.pos === 'active' && !stem.predicate && !clitics.def && !clitics.prep
  return isParticiple && best.stem.pos === 'verb' && best.stem.predicate !== undefined
}

/** وفد is a delegation, and comes only where a preposition leads on from it (وفد إلى …). */
function isDelegation(s: Scene, i: number, t: Token, { stem }: WordReading): boolean {
  const to = stem.predicate?.frames.flatMap((f) => (f.kind === 'event' ? (f.to ?? []) : [])) ?? []
  return (
    t.classes.has('delegation') &&
    stem.features.voice !== 'passive' &&
    !to.some((prep) => s.pack.fold(prep) === token(s, i + 1)?.form)
  )
}

/** A verb of coming about has a deed for its subject, wherever it stands (وعقب اللقاء جرى توقيع …). */
function isImpersonal({ stem }: WordReading): boolean {
  return stem.predicate?.frames.some((f) => f.kind === 'light' && f.impersonal === true) ?? false
}

/** …، كما شكر الحكومة على …: behind كما that joins a clause a verb of saying in the past is one. */
function goesOn(s: Scene, i: number, { stem }: WordReading): boolean {
  const joins = s.pack.isLikewise(token(s, i - 1)?.form ?? '') && opensSentence(s, i - 1)
  return joins && stem.features.tense === 'past' && tellsSpeech(stem.predicate)
}

/** Behind a preposition no verb follows; behind بعد and قبل, which are adverbs as well, none of saying (بعد تعرض السفارة). */
function isPrepositional(s: Scene, j: number, verb: WordReading): boolean {
  if (functionClass(s, j, 'prep')) return token(s, j)?.readings[0]?.clitics.pron === undefined
  const t = token(s, j)
  const isAdverb = functionClass(s, j, 'adv') && t?.classes.has('calendarWord') === true
  const says = tellsSpeech(verb.stem.predicate)
  return isAdverb && says === true && t.readings.some((r) => r.stem.cls === 'prep')
}

/** أبرز داعميه، أبرزها النفط: no verb without a conjunction in the middle of a sentence, unless somebody is its subject. */
function isElative(s: Scene, i: number, nominal: WordReading, verb: WordReading): boolean {
  return (
    verb.stem.predicate?.rare === true &&
    nominal.stem.pos === 'adjective' &&
    (!verb.clitics.conj || verb.clitics.pron !== undefined) &&
    sentenceStart(s, i) !== i &&
    !namesPersonNext(s, i)
  )
}

/** Behind a masculine verb a feminine state or one's own country is no subject: حرص المملكة، رفض بلاده are nouns with their owner. */
function ownedByFeminine(s: Scene, i: number, verb: WordReading): boolean {
  if (verb.stem.features.gender !== 'm' || verb.stem.features.number !== 'sg' || verb.clitics.pron) return false
  if (goesTo(verb.stem.predicate) || leavesPlace(verb.stem.predicate)) return false
  const m = mentionFrom(s, i + 1)
  if (m)
    return (
      m.kind === 'state' && !m.prep && !m.conj && headGender(s, i + 1) !== 'm' && !s.pack.isMasculineState(m.name ?? '')
    )
  const next = token(s, i + 1)
  if (
    next?.readings.some(
      (r) => r.stem.pos === 'noun' && r.clitics.def && !r.clitics.prep && r.stem.features.gender === 'f',
    ) &&
    (next.classes.has('government') || next.classes.has('bodyNoun'))
  )
    return true
  return (
    next?.classes.has('homeland') === true &&
    token(s, i + 1)?.readings.some((r) => r.clitics.pron !== undefined && r.clitics.prep === undefined) === true
  )
}

/** A dual verb spelled like a noun in the accusative (هناك غضباً) needs a clause of its own. */
function isRatherAccusative(s: Scene, i: number, verb: WordReading): boolean {
  return (
    verb.stem.features.number === 'du' &&
    !verb.clitics.conj &&
    !opensSentence(s, i) &&
    !functionClass(s, i - 1, 'that') &&
    !functionClass(s, i - 1, 'part') &&
    !followsTwo(s, i)
  )
}

/** Two names joined right before it (… بوتين وترامب تحدثا) ask for a dual verb, unless they have one (وقع العراق وفرنسا عقدا). */
function followsTwo(s: Scene, i: number): boolean {
  const last = mentionBefore(s, i)
  const first = last?.conj === undefined ? null : mentionBefore(s, last.from)
  return first !== null && (opensSentence(s, first.from) || finiteReading(s, first.from - 1) === null)
}

/** Gender of the noun that heads a description (الوفد اللبناني); a bare name has none. */
function headGender(s: Scene, j: number): 'm' | 'f' | undefined {
  return token(s, j)?.readings.find((r) => r.stem.pos === 'noun' && !r.clitics.prep)?.stem.features.gender
}

/** In the middle of a sentence و joins nouns (تعزيز الأمن ودعم الاستقرار) unless a subject or the verb's preposition follows. */
function joinsNouns(s: Scene, i: number, verb: WordReading): boolean {
  if (!verb.clitics.conj || answersTopic(s, i, verb) || (opensSentence(s, i) && !isComma(s, i - 1))) return false
  if (hasSubjectNext(s, i, verb) || governsNext(s, i, verb)) return false
  return !isComma(s, i - 1) || onlyLends(verb)
}

/** ف opens a clause and joins no nouns, where it is no letter of the word (فدان). */
function answersTopic(s: Scene, i: number, { clitics }: WordReading): boolean {
  const opens = clitics.conj !== undefined && s.pack.answersTopic(clitics.conj)
  return opens && token(s, i)?.readings.every((r) => r.clitics.conj !== undefined) === true
}

function onlyLends(verb: WordReading): boolean {
  const frames = verb.stem.predicate?.frames ?? []
  return (
    frames.length === 0 ||
    frames.every((f) => f.kind === 'light') ||
    frames.some((f) => f.kind === 'speech' && f.stance === 'support')
  )
}
