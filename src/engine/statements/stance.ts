import { goesTo, nounFrames } from '../../lexicon/frames.ts'
import type { Features, SpeechFrame } from '../../lexicon/types.ts'
import type { WordReading } from '../../lexicon/words.ts'
import type { Stance } from '../../model/reading.ts'
import { prepositionAt } from '../clauses/arguments.ts'
import { isDelegation } from '../clauses/delegation.ts'
import { nominalReading, nounPhraseEnd } from '../clauses/np.ts'
import { entitiesOf, functionClass, isComma, mentionFrom, type Scene, token } from '../clauses/scene.ts'
import { agrees } from '../clauses/subject.ts'
import type { Mention } from '../names/mention.ts'
import { nisbaAt, stateOfNisba } from '../names/nisba.ts'
import { fitsGender } from './agreement.ts'
import type { Content } from './content.ts'
import { blamesNobody, verdictBehind, verdictOf } from './verdict.ts'

const HEAD_REACH = 4

/** The stance that a denial turns another into; the others stay what they are. */
const DENIED: Partial<Record<Stance, Stance>> = {
  agree: 'reject',
  support: 'reject',
  welcome: 'reject',
  commit: 'reject',
  reject: 'state',
  deny: 'state',
  concern: 'state',
}

function speechStance(r: WordReading): Stance | null {
  const frame = r.stem.predicate?.frames[0]
  return frame?.kind === 'speech' && !frame.neutral ? frame.stance : null
}

function isNominal(r: WordReading): boolean {
  return r.stem.pos !== 'verb' && r.stem.pos !== 'function'
}

/** The stance of the noun at `j` as head of a phrase, null where it says none. */
function nounStance(s: Scene, j: number): Stance | null {
  for (const r of token(s, j)?.readings ?? []) {
    if (r.stem.stance && !r.clitics.conj) return r.stem.stance.stance
    if (r.stem.pos === 'verbalNoun' && !r.clitics.conj) {
      const stance = speechStance(r)
      if (stance) return stance
    }
  }
  return null
}

/** موقف بلاده الداعم، رأيه الرافض: the participle says which way a position goes. */
function positionStance(s: Scene, from: number, to: number): Stance | null {
  for (let j = from + 1; j < Math.min(to, from + HEAD_REACH + 1); j++) {
    const participle = token(s, j)?.readings.find((r) => r.stem.pos === 'active' && r.clitics.def && !r.clitics.conj)
    const stance = participle ? speechStance(participle) : null
    if (stance && stance !== 'state') return stance
  }
  return null
}

function isSkipped(s: Scene, j: number): boolean {
  const t = token(s, j)
  return (
    t?.kind === 'punct' ||
    functionClass(s, j, 'quant') ||
    functionClass(s, j, 'dem') ||
    functionClass(s, j, 'part') ||
    functionClass(s, j, 'prep')
  )
}

/** The stance that the head of a noun phrase gives: a noun of stance or obligation, behind intensifiers (بالغ، تواصل، استمرار). */
function phraseStance(s: Scene, from: number, to: number): Stance | null {
  let denied = false
  for (let j = from, nouns = 0; j < Math.min(to, from + HEAD_REACH) && nouns < 2; j++) {
    if (isSkipped(s, j)) continue
    if (functionClass(s, j, 'neg')) {
      denied = true
      continue
    }
    if (s.pack.isObligation(token(s, j)?.form ?? '')) return 'request'
    const stance = nounStance(s, j)
    if (stance === 'state') return positionStance(s, j, to)
    if (stance) return denied ? (DENIED[stance] ?? stance) : stance
    if (mentionFrom(s, j) || !isIntensifier(s, j)) return null
    nouns++
  }
  return null
}

/** An adjective or a noun of duration in front of the noun that counts (خالص شكره، استمرار دعمها). */
function isIntensifier(s: Scene, j: number): boolean {
  return (
    token(s, j)?.readings.some(
      (r) =>
        isNominal(r) &&
        !r.clitics.def &&
        !r.clitics.pron &&
        (r.stem.pos === 'adjective' || r.stem.pos === 'active' || s.pack.isLasting(r.stem.key)),
    ) ?? false
  )
}

function isDenied(s: Scene, j: number): boolean {
  return functionClass(s, j - 1, 'neg') || token(s, j - 1)?.classes.has('negation') === true
}

const PREDICATE_REACH = 16

/** غير مقبول، مرفوض، مدان: what is said of the subject of a sentence without a verb. */
function predicateStance(s: Scene, from: number, to: number): Stance | null {
  for (let j = from; j < Math.min(to, from + PREDICATE_REACH); j++) {
    const best = token(s, j)?.readings[0]
    if (best?.stem.pos === 'verb') return null
    const r = token(s, j)?.readings.find(
      (x) => x.stem.pos === 'passive' && !x.clitics.def && !x.clitics.prep && !x.clitics.pron,
    )
    const stance = r ? speechStance(r) : null
    if (stance && VERDICTS.has(stance)) return isDenied(s, j) ? (DENIED[stance] ?? stance) : stance
  }
  return null
}

const VERDICTS: ReadonlySet<Stance> = new Set(['agree', 'reject', 'criticise', 'welcome'])

/** Whether a verb that means a stance only with its preposition has it (تقف إلى جانب, but not تقف على مسافة). */
function governsBehind(s: Scene, j: number, r: WordReading): boolean {
  const frame = r.stem.predicate?.frames[0]
  if (
    frame?.kind !== 'speech' ||
    frame.content.length === 0 ||
    frame.content.includes('object') ||
    frame.content.includes('that')
  )
    return true
  const wanted = frame.content
  return [j + 1, j + 2, j + 3, j + 4].some((k) =>
    token(s, k)?.readings.some((x) => wanted.includes(x.stem.pos === 'function' ? x.stem.key : (x.clitics.prep ?? ''))),
  )
}

function verbStance(s: Scene, j: number, r: WordReading, counts = true): Stance | null {
  const denied = isDenied(s, j)
  const frame = r.stem.predicate?.frames[0]
  if (denied && counts && frame?.kind === 'speech' && frame.denied) return frame.denied
  const stance = counts ? speechStance(r) : null
  if (stance === 'request' && (r.clitics.future || hopesForItself(s, j, r))) return 'commit'
  if (stance && stance !== 'state') return denied ? (DENIED[stance] ?? null) : stance
  return r.clitics.future && !denied && !isToldOnly(r) && !holdsContact(s, j, r) ? 'commit' : null
}

/** بلاده تأمل في الانضمام إلى …، إنه يأمل أن يزور …. */
function hopesForItself(s: Scene, j: number, { stem }: WordReading): boolean {
  const frame = stem.predicate?.frames[0]
  if (frame?.kind !== 'speech' || !frame.hopes) return false
  const isThat = functionClass(s, j + 1, 'that')
  const from = isThat || prepositionAt(s, j + 1) !== null ? j + 2 : j + 1
  const { gender } = stem.features
  return isOwnDeed(s, from, isThat, (verb) => !gender || !verb.gender || verb.gender === gender)
}

const GOINGS: ReadonlySet<string> = new Set(['visit', 'meeting', 'call', 'talks'])

/** سيزور، سيلتقي، سيجري: what will take place binds nobody. */
function isToldOnly(r: WordReading): boolean {
  return (
    r.stem.features.voice === 'passive' ||
    (r.stem.predicate?.frames.some(
      (f) => (f.kind === 'event' && GOINGS.has(f.type)) || (f.kind === 'light' && f.impersonal),
    ) ??
      false)
  )
}

const OBJECT_REACH = 5

/** سيعقد اجتماعاً، سيجري لقاء: a light verb with a contact for its object. */
function holdsContact(s: Scene, j: number, r: WordReading): boolean {
  if (s.pack.isLasting(r.stem.key) || !r.stem.predicate?.frames.some((f) => f.kind === 'light' && f.of === 'event'))
    return false
  return s.doc.tokens
    .slice(j + 1, j + 1 + OBJECT_REACH)
    .some((t) => t.readings.some((x) => x.stem.pos === 'verbalNoun' && !x.clitics.prep && isGoing(x)))
}

function isGoing({ stem }: WordReading): boolean {
  return nounFrames(stem.predicate).some((f) => f.kind === 'event' && GOINGS.has(f.type))
}

/** A verb in the first person: نرفض، سنواصل، لن نقبل. */
function firstPersonStance(s: Scene, j: number): Stance | null {
  const t = (s.mentionOver[j] ?? -1) < 0 ? token(s, j) : undefined
  const first =
    t?.readings.filter(
      (r) => r.stem.pos === 'verb' && r.stem.features.person === 1 && r.stem.features.tense === 'present',
    ) ?? []
  if (first.length === 0 || !t?.readings[0] || t.readings[0].stem.pos === 'function') return null
  if (first.every((r) => r.stem.features.number === 'sg') && t.readings.some(isNominal)) return null
  if (t.readings[0].stem.pos !== 'verb' && !isDenied(s, j) && !first.some((r) => r.clitics.future)) return null
  return first.map((r) => verbStance(s, j, r)).find((x) => x !== null) ?? null
}

/** نحن مستعدون، أنا حريص: what one says of oneself by a pronoun. */
function ownStateStance(s: Scene, j: number, to: number): Stance | null {
  if (!functionClass(s, j, 'pron') || !s.pack.isOneself(token(s, j)?.form ?? '')) return null
  for (let k = j + 1; k < Math.min(to, j + 1 + HEAD_REACH); k++) {
    const state = token(s, k)?.readings.find((r) => isNominal(r) && !r.clitics.def && !r.clitics.prep)
    const stance = state ? speechStance(state) : null
    if (stance && stance !== 'state') return isDenied(s, k) ? (DENIED[stance] ?? null) : stance
  }
  return null
}

/** لا يمكن القبول بـ…، لا يمكن أن نقبل: what cannot be is refused. */
function impossibleStance(s: Scene, j: number): Stance | null {
  if (!s.pack.isPossible(token(s, j)?.form ?? '') || !isDenied(s, j)) return null
  for (let k = j + 1; k <= j + 2; k++) {
    const verb = token(s, k)?.readings.find((r) => r.stem.pos === 'verb' && r.stem.features.tense === 'present')
    const stance = nounStance(s, k) ?? (verb ? speechStance(verb) : null)
    if (stance) return DENIED[stance] ?? null
  }
  return null
}

/** إن على الأطراف العودة …، على إسرائيل أن تنسحب: what somebody is told to do. */
function isDuty(s: Scene, from: number): boolean {
  if (prepositionAt(s, from) !== s.pack.assertingPrep || token(s, from)?.phrase) return false
  const m = mentionFrom(s, from + 1)
  const end = m ? m.to : nominalReading(s, from + 1)?.clitics.def ? nounPhraseEnd(s, from + 1) : from
  const next = end > from ? token(s, end) : undefined
  return (
    next?.readings.some(
      (r) => r.stem.cls === 'that' || (r.stem.pos === 'verbalNoun' && r.clitics.def && !r.clitics.prep),
    ) ?? false
  )
}

/** A state, or a body that acts for it (الحكومة، وزارة الخارجية). */
function isOfState(s: Scene, m: Mention): boolean {
  const head = token(s, m.from)?.classes
  return (
    m.kind === 'state' || (m.kind === 'org' && (head?.has('government') === true || head?.has('ministry') === true))
  )
}

/** Whether the clause that opens at `from` speaks of the speaker's own side: إنه، بلاده، موسكو for a Russian. */
function ownSubject(s: Scene, from: number, speaker: readonly number[]): number | null {
  if (token(s, from - 1)?.readings.some((r) => r.stem.cls === 'that' && r.clitics.pron))
    return isExpletive(s, from) || functionClass(s, from - 3, 'rel') ? null : from
  const t = token(s, from)
  if (t?.classes.has('homeland') && t.readings.some((r) => r.clitics.pron || (r.clitics.def && isBare(s, from))))
    return from + 1
  const states = speaker.flatMap((e) => s.registry.drafts[e]?.state ?? [])
  const m = mentionFrom(s, from)
  if (m && entitiesOf(s, m).some((e) => speaker.includes(e))) return m.to
  if (m)
    return isOfState(s, m) && !isDelegation(s, from) && statesAt(s, m).some((x) => states.includes(x)) ? m.to : null
  const nisba = stateOfNisba(nisbaAt(s.doc, from))
  return nisba && states.includes(nisba) ? from + 1 : null
}

/** الحكومة, which nothing tells to be another state's. */
function isBare(s: Scene, j: number): boolean {
  return mentionFrom(s, j) === null && nisbaAt(s.doc, j + 1) === null
}

/** The states that a name or description of one stands for, the context told (المملكة). */
function statesAt(s: Scene, m: Mention): readonly string[] {
  return m.state ? [m.state] : entitiesOf(s, m).flatMap((e) => s.registry.drafts[e]?.state ?? [])
}

/** أنه ستعقد جولة: the pronoun takes up nobody, for the verb's subject follows and is of another gender. */
function isExpletive(s: Scene, from: number): boolean {
  const pron = token(s, from - 1)?.readings.find((r) => r.clitics.pron)?.clitics.pron
  const verb = token(s, from)?.readings.find((r) => r.stem.pos === 'verb')?.stem.features
  return pron?.person === 3 && pron.gender === 'm' && verb?.gender === 'f'
}

/** The stance of a clause: obligation, the first person, or what the speaker's own side does, will do or is ready for. */
function clauseStance(s: Scene, start: number, to: number, speaker: readonly number[]): Stance | null {
  const from = functionClass(s, start, 'that') ? start + 1 : start
  const end = Math.min(to, from + HEAD_REACH)
  if (isDuty(s, from)) return 'request'
  for (let j = from; j < end; j++) {
    const impossible = impossibleStance(s, j)
    if (impossible) return impossible
    if (s.pack.isObligation(token(s, j)?.form ?? '')) return 'request'
    const first = firstPersonStance(s, j) ?? (j === from ? ownStateStance(s, j, to) : null)
    if (first) return first
  }
  const own = ownSubject(s, from, speaker)
  if (own === null) return predicateStance(s, from, to) ?? verdictStance(s, from, to, speaker)
  const at = pastInsertion(s, own, to)
  for (let j = at; j < Math.min(to, at + HEAD_REACH); j++) {
    const isReady = j === at && prepositionAt(s, j) === s.pack.assertingPrep
    if (isReady && phraseStance(s, j + 1, to) === 'commit') return 'commit'
    const r = token(s, j)?.readings.find(
      (x) =>
        (x.stem.pos === 'verb' && x.stem.features.person === 3 && x.stem.features.tense === 'present') ||
        (x.stem.pos === 'active' && !x.clitics.def),
    )
    if (r && token(s, j)?.readings[0]?.stem.pos !== 'function') return verbStance(s, j, r, governsBehind(s, j, r))
  }
  return predicateStance(s, from, to) ?? ofItself(verdictOf(s, { from, to }))
}

/** What one says of oneself or of nobody (أنه لا مجال لـ…) blames nobody. */
function ofItself(stance: Stance | null): Stance | null {
  return stance === 'criticise' || stance === 'warn' ? null : stance
}

/** What the predicate says of another; what an outlet finds so is its report. */
function verdictStance(s: Scene, from: number, to: number, speaker: readonly number[]): Stance | null {
  const isReport = speaker.every((e) => s.registry.drafts[e]?.kind === 'outlet')
  return isReport || blamesNobody(s, from) ? null : verdictOf(s, { from, to })
}

const INSERTION_REACH = 16

/** فرنسا، على الرغم من …، تؤيد: behind what stands between two commas. */
function pastInsertion(s: Scene, own: number, to: number): number {
  if (!isComma(s, own)) return own
  for (let j = own + 1; j < Math.min(to, own + INSERTION_REACH); j++) if (isComma(s, j)) return j + 1
  return own
}

const INVITATION_REACH = 16

/** Who is called, first of all, to a visit or a meeting with the speaker is invited: دعا نظيره إلى زيارة مسقط، دعاه إلى لقائه. */
function invites(s: Scene, { from, to }: Content): boolean {
  for (let j = from; j < Math.min(to, from + INVITATION_REACH); j++) {
    const prep = token(s, j - 1)?.readings[0]?.stem
    const isCalledTo = j === from || (prep?.pos === 'function' && prep.cls === 'prep')
    const noun = token(s, j)?.readings.find(
      (r) => r.stem.pos === 'verbalNoun' && !r.clitics.def && (isCalledTo || r.clitics.prep !== undefined),
    )
    if (noun?.stem.predicate?.frames.every((f) => f.kind === 'light' && f.of === 'event')) continue
    const event = nounFrames(noun?.stem.predicate).find((f) => f.kind === 'event')
    if (noun && !event) return false
    if (noun && event)
      return (event.type === 'visit' && !event.leaves) || (event.type === 'meeting' && noun.clitics.pron !== undefined)
  }
  return false
}

/**
 * يأمل في الاستفادة من …، أن نتمكن من …، أن يزور …: hoped for oneself, not for others to do; in يأمل الوزير أن تزور مصر … the
 * verb's gender `suits` the state behind it, not the speaker.
 */
function isOwnDeed(s: Scene, from: number, isClause: boolean, suits: (verb: Features) => boolean): boolean {
  const isAttained = token(s, from)?.classes.has('attainment') === true
  if (!isClause) return isAttained
  const verb = token(s, from)?.readings.find((r) => r.stem.pos === 'verb')
  if (verb?.stem.features.tense !== 'present') return false
  if (verb.stem.features.person === 1) return true
  const next = mentionFrom(s, from + 1)
  const isOthers =
    next !== null &&
    !next.prep &&
    next.kind !== 'place' &&
    (next.kind !== 'state' || (agrees(s, verb.stem.features, entitiesOf(s, next)) && !suits(verb.stem.features)))
  return !isOthers && (isAttained || goesTo(verb.stem.predicate))
}

/** Whether a verb's gender suits the speaker, where nothing else tells it that of his title or of the noun by which he is called (الوزير). */
function suitsSpeaker(s: Scene, verb: Features, speaker: readonly number[]): boolean {
  const isOfHead = (e: number): boolean => {
    const d = s.registry.drafts[e]
    const called = d?.named ? d.title : d?.name
    const gender = called ? s.pack.genderOfHead(called) : null
    return gender === null || !verb.gender || gender === verb.gender
  }
  return fitsGender(s, verb, speaker) && speaker.every(isOfHead)
}

/** The stance of a statement: the cue's own, or for a neutral cue that of the head of what it governs. */
export function stanceOf(s: Scene, frame: SpeechFrame, content: Content, speaker: readonly number[]): Stance {
  if (frame.hopes && isOwnDeed(s, content.from, content.by === 'that', (verb) => suitsSpeaker(s, verb, speaker)))
    return 'commit'
  if (!frame.neutral)
    return frame.stance === 'request' && !frame.content.includes('object') && invites(s, content)
      ? 'propose'
      : frame.stance
  const { from, to } = content
  if (frame.judges) return verdictBehind(s, frame.judges, content) ?? verdictOf(s, content) ?? frame.stance
  const isPhrase = content.by === 'prep' || content.by === 'object'
  return (isPhrase ? phraseStance(s, from, to) : clauseStance(s, from, to, speaker)) ?? frame.stance
}
