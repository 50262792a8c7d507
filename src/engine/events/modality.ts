import { denies, tellsSpeech } from '../../lexicon/frames.ts'
import type { ModalFrame } from '../../lexicon/types.ts'
import type { WordReading } from '../../lexicon/words.ts'
import type { Modality } from '../../model/reading.ts'
import { prepositionAt } from '../clauses/arguments.ts'
import { finiteReading } from '../clauses/finite.ts'
import { nominalReading } from '../clauses/np.ts'
import {
  functionClass,
  isPronominalPreposition,
  opensClause,
  type Scene,
  sentenceStart,
  token,
} from '../clauses/scene.ts'
import { isBe } from '../clauses/subject.ts'
import type { FiniteVerb } from '../clauses/subjects.ts'

const BACK = 7

/** Spelled like a verb that tells an event or lends itself to one (حضر, of attending), the word is that verb. */
function isRatherEvent(s: Scene, i: number): boolean {
  return finiteReading(s, i)?.stem.predicate?.frames.some((f) => f.kind === 'event' || f.kind === 'light') ?? false
}

function modalFrame(s: Scene, i: number, event: number): ModalFrame | null {
  const chosen = isRatherEvent(s, i) ? finiteReading(s, i)?.stem.predicate : undefined
  for (const r of token(s, i)?.readings ?? []) {
    if (chosen && r.stem.predicate !== chosen) continue
    const frame = r.stem.predicate?.frames.find((f): f is ModalFrame => f.kind === 'modal' && isTaken(s, i, f, event))
    if (frame) return frame
  }
  return null
}

const TAKEN_REACH = 6

/** A modal that governs by a preposition alone (أعد لـ) needs it to follow, no later than the event it governs (فشل في عقد لقاء, but فشلت المحادثات في جنيف). */
function isTaken(s: Scene, i: number, frame: ModalFrame, event: number): boolean {
  if (frame.takes.some((t) => t === 'object' || t === 'that')) return true
  const wanted = new Set(frame.takes)
  for (let j = i + 1, left = TAKEN_REACH; left > 0 && j <= event; j++, left--) {
    j = Math.max(j, (s.mentions[s.mentionOver[j] ?? -1]?.to ?? 0) - 1)
    const readings = token(s, j)?.readings ?? []
    const isParticle = readings[0]?.stem.pos === 'function'
    if (
      readings.some(
        (r) =>
          (!isParticle && r.clitics.prep !== undefined && wanted.has(r.clitics.prep)) ||
          (r.stem.pos === 'function' && wanted.has(r.stem.key)),
      )
    )
      return true
  }
  return false
}

/** Whether the word at token `i` is one of readiness, told of somebody (استعداده لـ، مستعد لـ), and not of what is being prepared (استعدادا لـ، الاستعدادات لـ). */
function isReadiness(s: Scene, i: number): boolean {
  const t = token(s, i)
  const r = t?.classes.has('ready') ? nominalReading(s, i) : null
  return !!t && !!r && !r.clitics.def && r.stem.features.number !== 'pl' && !s.pack.isAccusative(t.exact)
}

function hopes({ predicate }: WordReading['stem']): boolean {
  return predicate?.frames.some((f) => f.kind === 'speech' && f.hopes === true) ?? false
}

/** Whether what is denied or hoped for is something else about the contact, which takes place: نفى أن تكون المحادثات تناولت …, استبعد أن تخلق زيارته أزمة, يأمل أن يسفر اجتماعه عن …. */
function isTakenForGranted(s: Scene, modal: number, i: number): boolean {
  const r = nominalReading(s, i)
  const verbs = token(s, modal)?.readings ?? []
  const isDenied =
    verbs.some((x) => denies(x.stem.predicate)) && (r?.clitics.def === true || r?.clitics.pron !== undefined)
  const isHoped = verbs.some((x) => hopes(x.stem)) && r?.clitics.pron !== undefined
  if (!isDenied && !isHoped) return false
  for (let j = modal + 1; j < i; j++) if (functionClass(s, j, 'that')) return true
  return false
}

/** What a modal word leaves of the event if it is denied itself: لم يستبعد عقد لقاء, لم يلغ زيارته. */
function whenDenied(s: Scene, i: number, { modality }: ModalFrame): Modality | null {
  if (!isNegated(s, i) || modality !== 'cancelled') return modality
  const isReport = token(s, i)?.readings.some((r) => tellsSpeech(r.stem.predicate))
  return isReport ? 'proposed' : null
}

/** The preposition of the noun at token `i`, glued to it or before it; null for none. */
function prepositionOf(s: Scene, i: number): string | null {
  return nominalReading(s, i)?.clitics.prep ?? prepositionAt(s, i - 1)
}

/** سيلتقي، سوف يلتقي. */
export function isFuture(s: Scene, at: number, { clitics }: WordReading): boolean {
  return clitics.future === true || token(s, at - 1)?.classes.has('futureParticle') === true
}

/** Whether a contact is only the occasion on which something was decided or asked for: اتفقا خلال اجتماعهما على …, دعا في لقائه إلى …. */
function isOccasionOf(s: Scene, modal: number, frame: ModalFrame, i: number): boolean {
  const prep = prepositionOf(s, i)
  if (prep === null || frame.takes.includes(prep)) return false
  if (!s.pack.isOccasion(prep) && !(s.pack.isDuring(prep) && nominalReading(s, i)?.clitics.pron)) return false
  return finiteReading(s, modal)?.stem.features.tense === 'past'
}

/** لم يتمكن من لقاء …, لم ينجح في عقد …. */
function isUnable(s: Scene, j: number): boolean {
  const verb = isNegated(s, j) && (s.mentionOver[j] ?? -1) < 0 ? finiteReading(s, j) : null
  return verb !== null && s.pack.isAble(verb.stem.lemma)
}

/** The modal word that governs what stands at token `i`, looking a few words back within the sentence, where a name is one word. */
function governingModal(s: Scene, i: number): Modality | null {
  const from = sentenceStart(s, i)
  for (let j = i - 1, left = BACK; j >= from && left > 0; j--, left--) {
    j = s.mentions[s.mentionOver[j] ?? -1]?.from ?? j
    if (isUnable(s, j)) return 'cancelled'
    const frame = modalFrame(s, j, i)
    if (frame && !isOccasionOf(s, j, frame, i) && !isTakenForGranted(s, j, i))
      return isReadiness(s, j) ? 'proposed' : whenDenied(s, j, frame)
    const t = token(s, j)
    if (t?.kind === 'punct' || functionClass(s, j, 'rel')) return null
  }
  return null
}

function isNegated(s: Scene, i: number): boolean {
  return functionClass(s, i - 1, 'neg') && token(s, i - 1)?.readings[0]?.clitics.prep === undefined
}

/** Whether an EDTF value lies wholly after the day of publication. */
export function isAfter(value: string | null, day: string | null): boolean {
  if (!value || !day || value.startsWith('X')) return false
  const start = value.split('/')[0] ?? ''
  return start.slice(0, day.length) > day.slice(0, start.length) && start > day.slice(0, start.length)
}

const NOW_REACH = 12
const DURING_REACH = 4

/** Whether the clause of the verb at token `at` says that it goes on now: يزور القاهرة حالياً. */
function isNow(s: Scene, at: number): boolean {
  for (let j = at + 1; j <= at + NOW_REACH; j++) {
    const t = token(s, j)
    if (!t || t.kind === 'break') return false
    if (t.classes.has('now')) return true
  }
  return false
}

/** A pronoun behind the verb takes up the journey in which it is to happen: زيارة يلتقي خلالها …. */
function isInJourney(s: Scene, at: number): boolean {
  for (let j = at + 1; j <= at + DURING_REACH; j++)
    if (isPronominalPreposition(s, j) && s.pack.isDuring(token(s, j)?.readings[0]?.stem.key ?? '')) return true
  return false
}

/** News told in the present by a clause of its own, verb first, is still to come (يلتقي الوزير اليوم نظيره); the headline tells so what was. */
function isAnnounced(s: Scene, { at, subject, reading }: FiniteVerb): boolean {
  if (s.pack.isTimeless(reading.stem.lemma)) return false
  if (at < s.bodyFrom || (subject && subject.from < at) || functionClass(s, at - 1, 'rel') || isBe(s, at - 1))
    return false
  return (opensClause(s, at) || isInJourney(s, at)) && !isNow(s, at)
}

/** Whether the verb tells what came before or after something that happened: صافح الحضور قبل أن يلتقي …. */
function isFollowing(s: Scene, at: number): boolean {
  if (!functionClass(s, at - 1, 'that') || !token(s, at - 2)?.classes.has('sequence')) return false
  for (let j = at - 3; j >= sentenceStart(s, at); j--) {
    const told = finiteReading(s, j)
    if (told) return told.stem.features.tense === 'past'
  }
  return true
}

/** The modality that a finite verb of an event carries by its tense, what governs it, and its date. */
export function verbModality(s: Scene, verb: FiniteVerb, time: string | null): Modality {
  const { stem } = verb.reading
  const modal = governingModal(s, verb.at)
  if (isNegated(s, verb.at)) return 'cancelled'
  if (modal) return modal
  if (isFuture(s, verb.at, verb.reading)) return 'planned'
  if (stem.features.tense === 'past') return 'occurred'
  if (isAfter(time, s.setting.day)) return 'planned'
  if (stem.features.tense !== 'present' || isFollowing(s, verb.at)) return 'occurred'
  return functionClass(s, verb.at - 1, 'that') || isAnnounced(s, verb) ? 'planned' : 'occurred'
}

/** Whether an adjective behind the noun says that it is still to come: الزيارة المرتقبة، اللقاء المقرر. */
function isUpcoming(s: Scene, at: number): boolean {
  for (let k = at + 1; k <= at + 4; k++) {
    if (token(s, k)?.classes.has('upcoming')) return true
    if (token(s, k)?.kind !== 'word') return false
  }
  return false
}

const HOPE_REACH = 4
const AHEAD_REACH = 8

/** Whether the noun stands behind one of hope, possibility or attempt that governs it: أمله في لقاء …, إمكانية عقد قمة, تطلعه لزيارة …. */
function isHopedFor(s: Scene, at: number): boolean {
  for (let j = at - 1; j > at - HOPE_REACH; j--) {
    const t = token(s, j)
    if (t?.classes.has('hope') && nominalReading(s, j)) return true
    if (t?.kind !== 'word' || (s.mentionOver[j] ?? -1) >= 0 || finiteReading(s, j)) return false
    const pos = t.readings[0]?.stem.pos
    if (pos !== 'verbalNoun' && pos !== 'function' && pos !== 'noun') return false
  }
  return false
}

/** Whether a contact is the occasion of what is still to be done: سيبحث خلال زيارته …. */
function isOccasionAhead(s: Scene, at: number): boolean {
  const prep = prepositionOf(s, at)
  if (prep === null || !s.pack.isOccasion(prep)) return false
  for (let j = at - 1; j >= Math.max(sentenceStart(s, at), at - AHEAD_REACH); j--) {
    const verb = (s.mentionOver[j] ?? -1) < 0 ? finiteReading(s, j) : null
    if (verb) return isFuture(s, j, verb)
  }
  return false
}

const ABSENCE_REACH = 4

/** Whether the noun is said not to exist: لا لقاء، ليس هناك أي لقاء، لا يوجد أي اجتماع، لا خطط لعقد لقاء. */
function isAbsent(s: Scene, at: number): boolean {
  if (nominalReading(s, at)?.clitics.def || nominalReading(s, at)?.clitics.pron) return false
  for (let j = at - 1; j >= at - ABSENCE_REACH; j--) {
    if (isNegation(s, j)) return !isUndenied(s, j + 1) && (j < at - 1 || !nominalReading(s, at)?.clitics.prep)
    if (token(s, j)?.kind !== 'word' || (s.mentionOver[j] ?? -1) >= 0) return false
    const verb = finiteReading(s, j)
    const isDeniedNoun = isNegation(s, j - 1) && nominalReading(s, j) !== null
    if (verb && !isDeniedNoun) return s.pack.isOfBeing(verb.stem.lemma) && isNegation(s, j - 1)
    if (leadsElsewhere(s, j)) return false
  }
  return false
}

/** What is denied in a turn of speech that denies nothing: لا بد، بلا شك، لا سيما، ليس فقط. */
function isUndenied(s: Scene, j: number): boolean {
  return token(s, j)?.classes.has('undenied') === true
}

/** Behind a preposition, but for that of what is meant to be (لا خطط لعقد لقاء), stands no more of what is denied (لا تراجع عن محادثات). */
function leadsElsewhere(s: Scene, j: number): boolean {
  const readings = token(s, j)?.readings ?? []
  const isParticle = readings[0]?.stem.pos === 'function'
  if (isParticle && readings.some(({ stem }) => stem.cls === 'prep' || stem.cls === 'that')) return true
  const prep = nominalReading(s, j)?.clitics.prep
  return prep !== undefined && !s.pack.genitivePreps.has(prep)
}

function isNegation(s: Scene, j: number): boolean {
  const t = token(s, j)
  const isOne = t?.readings.some((r) => r.stem.pos === 'function' && r.stem.cls === 'neg' && !r.clitics.prep)
  return (
    isOne === true && t?.readings.every((r) => r.stem.pos === 'function' && !r.stem.cls?.startsWith('rel')) === true
  )
}

/** The modality of an event named by a noun: from its light verb, what governs it, its adjective, and its date. */
export function nounModality(s: Scene, at: number, light: FiniteVerb | undefined, time: string | null): Modality {
  const modal = governingModal(s, at) ?? (light ? governingModal(s, light.at) : null)
  if (modal === 'cancelled' || (light && isNegated(s, light.at)) || isAbsent(s, at)) return 'cancelled'
  if (isUpcoming(s, at)) return 'planned'
  if (modal) return modal
  if (isHopedFor(s, at)) return 'proposed'
  if (light) {
    const own = verbModality(s, light, time)
    if (own !== 'occurred') return own
  }
  return isAfter(time, s.setting.day) || (!light && isOccasionAhead(s, at)) ? 'planned' : 'occurred'
}
