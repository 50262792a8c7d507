import { tellsSpeech } from '../../lexicon/frames.ts'
import type { SpeechFrame } from '../../lexicon/types.ts'
import { prepositionAt } from '../clauses/arguments.ts'
import { finiteReading } from '../clauses/finite.ts'
import { coordinated, nominalReading, nounPhraseEnd } from '../clauses/np.ts'
import { isContactNoun } from '../clauses/resumption.ts'
import {
  functionClass,
  isComma,
  isOpeningQuote,
  isPunct,
  mentionFrom,
  quotationEnd,
  type Scene,
  token,
} from '../clauses/scene.ts'
import { actorAt, phraseEnd, skipPrepositional } from '../clauses/subject.ts'
import { ofWord } from '../words.ts'
import { isAccording } from './attribution.ts'
import { participleReading } from './cues.ts'

/** Where what was said begins, and what introduces it. */
export interface Opening {
  readonly from: number
  readonly by: 'that' | 'prep' | 'object' | 'quote' | 'colon'
}

/** Whether token `j` is the particle of reported speech (أن، إنّ، بأن), with or without a pronoun. */
function isThat(s: Scene, j: number): boolean {
  const t = token(s, j)
  return t !== undefined && canBeThat(t)
}

const canBeThat = ofWord(({ readings }) => readings.some((r) => r.stem.pos === 'function' && r.stem.cls === 'that'))

function governs(frame: SpeechFrame, prep: string): boolean {
  return frame.content.includes(prep)
}

function takesThat(s: Scene, frame: SpeechFrame, j: number): boolean {
  return (
    (frame.neutral === true || frame.content.includes('that')) && token(s, j)?.readings[0]?.clitics.conj === undefined
  )
}

/** دعاهم لكي يعودوا: behind whoever is called upon the particle of purpose leads to what he is to do. */
function leadsToEnd(s: Scene, frame: SpeechFrame, j: number): boolean {
  return (
    frame.addressee?.includes('object') === true &&
    frame.stance === 'request' &&
    s.pack.isSoThat(token(s, j)?.form ?? '')
  )
}

const LONGEST_NAME = 7

/** في تغريدة على حسابه أن …، على هامش القمة إن …: by which way or where it was said. */
function isByWay(s: Scene, frame: SpeechFrame, j: number, limit: number): boolean {
  return frame.neutral === true && token(s, j + 1)?.classes.has('channel') === true && thatAhead(s, j, limit)
}

function isSayingNoun(s: Scene, j: number): boolean {
  const noun = token(s, j)?.readings.find((r) => r.stem.pos === 'verbalNoun' && r.clitics.def)
  return noun?.stem.predicate?.frames.some((f) => f.kind === 'speech' && f.neutral) === true
}

/** ختم بالقول إن …، ردّ بالقول: «…»: the noun only leads on to what was said. */
function isSayingWord(s: Scene, j: number): boolean {
  const isGoverned = token(s, j)?.readings.some((r) => r.clitics.prep && r.clitics.def)
  return (
    isGoverned === true &&
    isSayingNoun(s, j) &&
    (isThat(s, j + 1) || token(s, j + 1)?.form === ':' || isOpeningQuote(s, j + 1))
  )
}

/** اجتماع «المجلس الاقتصادي الأوراسي الأعلى»: behind the noun of a gathering a longer quotation is a name as well. */
function isQuotedName(s: Scene, j: number): boolean {
  const close = quotationEnd(s, j)
  const before = token(s, j - 1)
  if (close - j > 4) return close - j <= LONGEST_NAME && isContactNoun(s, j - 1)
  return (
    mentionFrom(s, j + 1) !== null ||
    isThat(s, close + 1) ||
    (close - j <= 3 && before?.kind === 'word' && before.readings[0]?.stem.pos === 'noun')
  )
}

function openingAt(
  s: Scene,
  frame: SpeechFrame,
  j: number,
  limit: number,
  isFirst: boolean,
  isOwnAdjective: boolean,
): Opening | null {
  if ((s.timeOver[j] ?? -1) >= 0 || isAccording(s, j)) return null
  if (isThat(s, j) && takesThat(s, frame, j)) return { from: j + 1, by: 'that' }
  if (isOpeningQuote(s, j) && !isQuotedName(s, j)) return { from: j, by: 'quote' }
  if (token(s, j)?.form === ':') return { from: j + 1, by: 'colon' }
  if (isSayingWord(s, j)) return isThat(s, j + 1) ? { from: j + 2, by: 'that' } : null
  if (isPronounGoverned(s, frame, j) && (isFirst || isOwnAdjective || !isOfParticiple(s, j)))
    return { from: j, by: 'prep' }
  if (leadsToEnd(s, frame, j)) return { from: j + 1, by: 'that' }
  const prep = prepositionAt(s, j)
  if (prep !== null) {
    if (isByWay(s, frame, j, limit)) return null
    if (governs(frame, prep) && isSayingNoun(s, j + 1) && isThat(s, j + 2)) return { from: j + 3, by: 'that' }
    if (isThat(s, j + 1) && (governs(frame, prep) || frame.neutral)) return { from: j + 2, by: 'that' }
    return governs(frame, prep) ? { from: j + 1, by: 'prep' } : null
  }
  return addressedAt(s, frame, j, limit) ?? nounAt(s, frame, j, limit, isFirst)
}

function nounAt(s: Scene, frame: SpeechFrame, j: number, limit: number, isFirst: boolean): Opening | null {
  const m = mentionFrom(s, j)
  const glued = m ? (m.prep ?? nominalReading(s, j)?.clitics.prep) : undefined
  if (glued) return governs(frame, glued) ? { from: j, by: 'prep' } : null
  if (m)
    return frame.content.includes('object') && !frame.neutral && frame.stance !== 'state' && !m.conj
      ? { from: j, by: 'object' }
      : null
  if (isGoverned(s, frame, j, isFirst)) return { from: j, by: 'prep' }
  const r = nominalReading(s, j)
  if (!r || token(s, j)?.readings[0]?.stem.pos === 'function') return opensWithQuantity(s, frame, j, limit)
  if (r.clitics.prep) return governs(frame, r.clitics.prep) ? { from: j, by: 'prep' } : null
  if (isCircumstantial(s, j) || isPlainVerb(s, j) || token(s, j)?.classes.has('veil')) return null
  return frame.content.includes('object') && !r.clitics.conj && isSayable(s, frame, j, limit, isFirst)
    ? { from: j, by: 'object' }
    : null
}

/** مشيراً، قائلاً: a report of its own, nothing that is said. */
function isCircumstantial(s: Scene, j: number): boolean {
  return participleReading(s, j) !== null && !mayBeSaid(s, j)
}

/** A participle that begins a report of its own; قائلاً and its like only lead on to what the verb before them says. */
function reportsAnew(s: Scene, j: number): boolean {
  const frames = isCircumstantial(s, j) ? (participleReading(s, j)?.stem.predicate?.frames ?? []) : []
  return frames.some((f) => f.kind !== 'speech' || f.content.some((c) => c !== 'that' && c !== 'quote'))
}

/** A finite verb that is no noun as well. */
function isPlainVerb(s: Scene, j: number): boolean {
  const isNoun = token(s, j)?.readings.some((r) => r.stem.pos === 'noun' || r.stem.pos === 'verbalNoun')
  return !isNoun && finiteReading(s, j)?.stem.predicate !== undefined
}

/** Whether a word spelled like a verb or participle of saying may be a noun of what is said as well (حرص، مقترحاً، but not مشيراً). */
export function mayBeSaid(s: Scene, j: number): boolean {
  const t = token(s, j)
  return t !== undefined && isSayableNoun(t)
}

const isSayableNoun = ofWord(({ readings }) =>
  readings.some(({ stem }) => stem.stance !== undefined || (stem.pos === 'verbalNoun' && stem.predicate !== undefined)),
)

/** برئاسة بلاده, and right behind the verb and its subject برئاسة مصر: no delegation is led by them. */
function governsState(s: Scene, j: number, isFirst: boolean): boolean {
  return token(s, j)?.classes.has('homeland') === true || (isFirst && mentionFrom(s, j)?.kind === 'state')
}

/** A noun written together with a preposition of the frame, though it may be read without it (برد، بحق), or as a preposition (أشاد برئاسة مصر للقمة). */
function isGoverned(s: Scene, frame: SpeechFrame, j: number, isFirst: boolean): boolean {
  const best = token(s, j)?.readings[0]?.stem
  if (frame.content.includes('object')) return false
  if (best?.pos === 'function' && (best.cls !== 'mwp' || !governsState(s, j + 1, isFirst))) return false
  return isGlued(s, frame, j)
}

/** أشاد بهذه الخطوة، رحب بما تحقق، ندد بكل أشكال العنف: a pronoun or quantifier written together with a preposition of the frame, unless it only tells the occasion (ندد بهذه المناسبة بالهجوم). */
function isPronounGoverned(s: Scene, frame: SpeechFrame, j: number): boolean {
  const t = token(s, j)
  if (!t || t.phrase || t.readings[0]?.stem.pos !== 'function') return false
  const isOccasion = functionClass(s, j, 'dem') && isGlued(s, frame, j + 2)
  return !isOccasion && gluedToPronoun(t).some((prep) => governs(frame, prep))
}

/** سعادته الغامرة بـ…: an adjective right behind the cue's noun. */
function isDefiniteAdjective(s: Scene, j: number): boolean {
  const best = token(s, j)?.readings[0]
  return best?.clitics.def === true && (best.stem.pos === 'active' || best.stem.pos === 'adjective')
}

/** القضايا المتصلة بهذا الملف: the preposition is that of the participle before it. */
function isOfParticiple(s: Scene, j: number): boolean {
  const best = token(s, j - 1)?.readings[0]
  return (s.mentionOver[j - 1] ?? -1) < 0 && (best?.stem.pos === 'active' || best?.stem.pos === 'passive')
}

const PRONOMINAL = new Set(['dem', 'quant', 'rel-amb', 'rel'])

const gluedToPronoun = ofWord(({ readings }) =>
  readings.flatMap((r) => (PRONOMINAL.has(r.stem.cls ?? '') && r.clitics.prep ? [r.clitics.prep] : [])),
)

/** عدم التدخل، كل أشكال العنف: the particle belongs to the noun phrase. */
function opensWithQuantity(s: Scene, frame: SpeechFrame, j: number, limit: number): Opening | null {
  if (isToldToOne(frame) && thatAhead(s, j, limit)) return null
  if (!frame.content.includes('object') || !(isQuantity(s, j) || functionClass(s, j, 'neg'))) return null
  const next = nominalReading(s, j + 1)
  return next && !next.clitics.prep && !token(s, j)?.readings[0]?.clitics.conj ? { from: j, by: 'object' } : null
}

/** كل، جميع, and أي, which is a particle as well. */
function isQuantity(s: Scene, j: number): boolean {
  const t = token(s, j)
  return t?.readings[0]?.stem.pos === 'function' && t.readings.some((r) => r.stem.cls === 'quant' && !r.clitics.prep)
}

/** أبلغ نظيره رفض بلاده: whoever is told stands before what is told. */
function isToldToOne(frame: SpeechFrame): boolean {
  return frame.neutral === true && frame.addressee?.includes('object') === true
}

/** A bare noun behind a neutral verb is what was said unless أن follows: then it goes with the speaker (قال فلان كبير المفاوضين إن …). */
function isSayable(s: Scene, frame: SpeechFrame, j: number, limit: number, isFirst: boolean): boolean {
  if (!frame.content.includes('that')) return true
  const head = token(s, j)?.readings ?? []
  const isNamed = head.some((r) => r.stem.stance || r.stem.pos === 'verbalNoun' || r.stem.cls === 'abstract')
  if (isToldToOne(frame)) return isNamed && (!isFirst || carriesPronoun(s, j - 1))
  return (isNamed && !isCircumstance(s, j)) || !thatAhead(s, j, limit)
}

/** تعليقاً على …، رداً على …: on what occasion somebody spoke. */
function isCircumstance(s: Scene, j: number): boolean {
  const t = token(s, j)
  const prep = prepositionAt(s, j + 1)
  return t !== undefined && s.pack.isAccusative(t.exact) && prep !== null && s.pack.leadsAway(prep)
}

/** Whether the verb at `j` has its object with it (أبلغه، أبلغتهم). */
function carriesPronoun(s: Scene, j: number): boolean {
  return token(s, j)?.readings.some((r) => r.stem.pos === 'verb' && r.clitics.pron) ?? false
}

function thatAhead(s: Scene, from: number, limit: number): boolean {
  for (let k = from; k < Math.min(limit, from + SEARCH); k++) {
    if (isThat(s, k)) return true
    if (isReport(s, k)) return false
  }
  return false
}

/** One called upon, accused or warned by name belongs to what was said (دعا جميع الأطراف إلى ضبط النفس). */
function addressedAt(s: Scene, frame: SpeechFrame, j: number, limit: number): Opening | null {
  if (frame.neutral || !frame.addressee?.includes('object')) return null
  const end = addresseeEnd(s, functionClass(s, j, 'quant') ? j + 1 : j)
  if (end === null) return null
  for (let k = end; k < Math.min(limit, end + ADDRESS_REACH); k++) {
    const prep = prepositionAt(s, k) ?? mentionFrom(s, k)?.prep
    if (prep ? governs(frame, prep) : isGlued(s, frame, k)) return { from: j, by: 'object' }
    if (isThat(s, k) || isReport(s, k)) return null
  }
  return null
}

/** The end of the phrase at `j` that may name an addressee: a list of names or a noun phrase without preposition. */
function addresseeEnd(s: Scene, j: number): number | null {
  const m = mentionFrom(s, j)
  if (m) return m.prep || m.conj ? null : (coordinated(s, m).at(-1)?.to ?? m.to)
  const r = nominalReading(s, j)
  if (!r || r.clitics.prep || r.clitics.conj || NOT_ADDRESSED.has(r.stem.pos)) return null
  return token(s, j)?.readings[0]?.stem.pos === 'function' ? null : nounPhraseEnd(s, j)
}

/** Whether a noun at `k` may be read with a preposition of the frame written together with it (برد، بالرد). */
function isGlued(s: Scene, frame: SpeechFrame, k: number): boolean {
  return (
    token(s, k)?.readings.some(
      (r) =>
        r.clitics.prep !== undefined &&
        r.stem.pos !== 'verb' &&
        (r.stem.pos !== 'function' || GLUED.has(r.stem.cls ?? '')) &&
        governs(frame, r.clitics.prep),
    ) ?? false
  )
}

/** بعدم، بكل: function words that belong to the noun behind them. */
const GLUED: ReadonlySet<string> = new Set(['neg', 'quant'])

const ADDRESS_REACH = 10
const NOT_ADDRESSED = new Set(['adjective', 'active', 'passive', 'ordinal'])

function isReport(s: Scene, k: number): boolean {
  const verb = (s.mentionOver[k] ?? -1) < 0 ? finiteReading(s, k) : null
  return tellsSpeech(verb?.stem.predicate)
}

function skip(s: Scene, j: number): number {
  const t = token(s, j)
  if (!t || t.kind === 'break') return j
  if ((s.timeOver[j] ?? -1) >= 0 || isComma(s, j)) return j + 1
  const m = mentionFrom(s, j)
  if (m) return coordinated(s, m).at(-1)?.to ?? m.to
  if (isAccording(s, j)) return t.phrase ? phraseEnd(s, j) : skipPrepositional(s, j)
  if (functionClass(s, j, 'rel')) return token(s, j + 1)?.readings[0]?.stem.pos === 'verb' ? j + 2 : j + 1
  if (t.phrase) return phraseEnd(s, j)
  if (isOpeningQuote(s, j)) return quotationEnd(s, j) + 1
  if (prepositionAt(s, j) !== null || isTemporal(s, j)) return skipPrepositional(s, j)
  const actor = actorAt(s, j)
  if (actor) return actor.to
  if (isManner(s, j)) return nounPhraseEnd(s, j)
  return isPunct(s, j) || t.readings[0]?.stem.pos !== 'verb' || isSurname(s, j) ? j + 1 : j
}

/** في بيان أصدره الثلاثاء، في كلمة ألقاها في القمة: a clause that hangs on an indefinite noun of speech without a particle. */
function isBareRelative(s: Scene, j: number): boolean {
  const verb = token(s, j)?.readings.find((r) => r.stem.pos === 'verb')
  if (!verb || verb.clitics.conj || verb.stem.features.tense !== 'past') return false
  if (!verb.clitics.pron && !finiteReading(s, j)) return false
  const isAdjective = token(s, j - 1)?.readings[0]?.stem.pos === 'adjective'
  const noun = token(s, isAdjective ? j - 2 : j - 1)
  const isSpeech = noun?.classes.has('channel') || noun?.classes.has('document') || noun?.classes.has('utterance')
  return isSpeech === true && !noun?.readings[0]?.clitics.def && (s.mentionOver[j] ?? -1) < 0
}

/** Behind the verb and the outlet that is its subject (نشرتها صحيفة الحياة). */
function behindRelative(s: Scene, j: number): number {
  const actor = actorAt(s, j + 1)
  return actor?.entities.every((e) => s.registry.drafts[e]?.kind === 'outlet') ? actor.to : j + 1
}

/** بعد، قبل, which are adverbs as well: what they govern tells when somebody spoke (أعلن بعد انتهاء الاجتماع أن …). */
function isTemporal(s: Scene, j: number): boolean {
  const t = token(s, j)
  return (
    functionClass(s, j, 'adv') &&
    t?.classes.has('calendarWord') === true &&
    t.readings.some((r) => r.stem.cls === 'prep')
  )
}

/** بأشد العبارات، بأقوى عبارات الإدانة: an adjective with ب that governs a noun. */
function isManner(s: Scene, j: number): boolean {
  const best = token(s, j)?.readings[0]
  return best?.stem.pos === 'adjective' && best.clitics.prep !== undefined && !best.clitics.def
}

/** An unknown word right behind a name, spelled like some rare verb. */
function isSurname(s: Scene, j: number): boolean {
  return (s.mentionOver[j - 1] ?? -1) >= 0 && token(s, j)?.readings[0]?.stem.predicate === undefined
}

const SEARCH = 40
const NAME_REACH = 4

/** The token behind عدم ذكر اسمه، عدم الكشف عن هويته, where one opens at `j`: an aside on the source, nothing said; null where none does. */
export function concealedEnd(s: Scene, j: number): number | null {
  if (!token(s, j)?.classes.has('negation')) return null
  for (let k = j + 1; k <= j + NAME_REACH; k++) {
    const t = token(s, k)
    if (t?.classes.has('identity') && t.readings.some((r) => r.clitics.pron?.person === 3)) return k + 1
  }
  return null
}

/** Where the content of a cue begins, looking from `from` up to `limit`; null if nothing of what its frame governs stands there. */
export function findOpening(s: Scene, frame: SpeechFrame, from: number, limit: number): Opening | null {
  const takesClause = frame.neutral === true || frame.content.includes('that')
  let j = from
  while (j < limit && j - from < SEARCH) {
    const named = concealedEnd(s, j)
    if (named !== null) {
      j = named
      continue
    }
    const told = !takesClause && isBareRelative(s, j) ? behindRelative(s, j) : j
    if (told > j) {
      j = told
      continue
    }
    const opening = openingAt(s, frame, j, limit, j === from, j === from + 1 && isDefiniteAdjective(s, from))
    if (opening) return opening
    const next = reportsAnew(s, j) ? j : skip(s, j)
    if (next <= j) return frame.content.includes('that') ? pastInsertion(s, j, limit) : null
    j = next
  }
  return null
}

/** أن or a quotation behind a relative clause that stands between: قال في تصريح بثته الوكالة إن …. */
function pastInsertion(s: Scene, from: number, limit: number): Opening | null {
  const aside = isComma(s, from - 1) ? asideEnd(s, from, limit) : null
  if (aside !== null) return { from: aside, by: 'that' }
  for (let k = from; k < Math.min(limit, from + SEARCH); k++) {
    if (isThat(s, k)) return { from: k + 1, by: 'that' }
    if (isOpeningQuote(s, k) && quotationEnd(s, k) - k > SHORT_QUOTE) return { from: k, by: 'quote' }
    if (k > from && isReport(s, k)) return null
  }
  return null
}

const ASIDE_REACH = 16

/** مسؤول، طلب عدم ذكر اسمه، إن …: behind the particle that follows on the comma which closes an aside. */
function asideEnd(s: Scene, from: number, limit: number): number | null {
  for (let k = from + 1; k < Math.min(limit, from + ASIDE_REACH); k++) {
    if (isThat(s, k)) return null
    if (isComma(s, k)) return isThat(s, k + 1) ? k + 2 : null
  }
  return null
}

const SHORT_QUOTE = 5
