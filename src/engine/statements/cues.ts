import type { SpeechFrame } from '../../lexicon/types.ts'
import type { WordReading } from '../../lexicon/words.ts'
import { prepositionAt } from '../clauses/arguments.ts'
import { type Discourse, verbAt } from '../clauses/discourse.ts'
import { outerLimit } from '../clauses/limits.ts'
import { nominalReading } from '../clauses/np.ts'
import { isResumptive } from '../clauses/resumption.ts'
import { functionClass, isComma, mentionFrom, type Scene, token } from '../clauses/scene.ts'
import { actorAt, agrees, type Subject } from '../clauses/subject.ts'
import { type FiniteVerb, isThatOfThird } from '../clauses/subjects.ts'
import { ofWord } from '../words.ts'
import { readingsHere } from './denials.ts'
import { type Expressed, expressed, lightFrames, pastCoordinates, speechFrames, speechNoun } from './light.ts'

/** One way to take a word of saying: its frame, and the entry it is from. */
export interface Way {
  readonly frame: SpeechFrame
  readonly rule: string
}

/** A reporting word in the text, before its speaker and content are known. */
export interface Cue {
  readonly at: number
  /** The first token behind the cue; for light verbs behind their noun. */
  readonly to: number
  /** All readings of the word as one of saying, in their order. */
  readonly ways: readonly Way[]
  readonly reading: WordReading
  readonly kind: 'verb' | 'participle'
  /** The subject its clause names, null where the context must supply it. */
  readonly subject: Subject | null
  /** Where the search for the content begins. */
  readonly searchFrom: number
  /** The content opens with the cue's own noun (أعرب عن أصدق التهاني), not behind it. */
  readonly nounFrom: number | null
  /** The word only lends itself to a noun of saying. */
  readonly isLight: boolean
  /** Whose greetings the subject carries (نقل تحيات الأمير). */
  readonly carriedFor: Subject | null
  /** Said by the parties of the contact told last (جرى خلال اللقاء تأكيد …). */
  readonly byParties: boolean
}

type Base = Pick<Cue, 'at' | 'reading' | 'kind' | 'subject'>

/** بلاده، حكومته: one's own state behind the noun of an attitude. */
function isHomeland(s: Scene, j: number): boolean {
  return token(s, j)?.classes.has('homeland') === true && token(s, j)?.readings.some((r) => r.clitics.pron) === true
}

function behindSubject({ at, subject }: Base): number {
  return subject && subject.from > at ? subject.to : at + 1
}

function lightCue(s: Scene, base: Base): Cue | null {
  const from = behindSubject(base)
  for (const frame of lightFrames(base.reading.stem.predicate)) {
    const noun = expressed(s, frame, frame.impersonal ? base.at + 1 : from, outerLimit(s, base.at))
    if (noun && !(frame.impersonal && isOfOutcome(s, noun.at)))
      return {
        ...withNoun(s, base, noun, frame.carries === true && isCarried(noun)),
        byParties: frame.impersonal === true,
      }
  }
  return null
}

/** تم الاتفاق على …: what was agreed on came of it, and is nothing that was said. */
function isOfOutcome(s: Scene, j: number): boolean {
  return token(s, j)?.readings.some((r) => r.stem.predicate?.frames[0]?.kind === 'outcome') ?? false
}

/** Greetings, thanks and invitations are carried for others; a resolve or refusal is told by whoever tells it (أبلغه عزم بلاده). */
function isCarried({ frame }: Expressed): boolean {
  return (
    frame.stance !== 'commit' && frame.stance !== 'reject' && frame.stance !== 'support' && frame.stance !== 'agree'
  )
}

/**
 * The cue of a light verb and its noun: whoever owns the noun is passed over (أعرب عن دعم بلاده لـ…), unless the subject
 * only carries it or the noun and its owner are the verb's object (جدد دعم المملكة لـ…).
 */
function withNoun(s: Scene, base: Base, noun: Expressed, carries: boolean): Cue {
  const possessed = token(s, noun.at)?.readings.some((r) => r.clitics.pron) ?? false
  const owner = possessed ? null : actorAt(s, noun.at + 1)
  const homeland = !possessed && owner === null && isHomeland(s, noun.at + 1)
  const isPosition = noun.frame.stance === 'state' && !possessed && !noun.frame.neutral
  const isObject = prepositionAt(s, noun.from - 1) === null && !nominalReading(s, noun.from)?.clitics.prep
  const isPlain = noun.from === noun.at
  const isOwned = isPlain && !carries && !isPosition && (possessed || homeland || (!isObject && owner !== null))
  const to = homeland ? noun.at + 2 : pastCoordinates(s, noun.at + 1)
  return {
    ...base,
    to: isOwned ? to : base.at + 1,
    ways: [
      {
        frame: isPosition ? { ...noun.frame, neutral: true } : noun.frame,
        rule: `statement/${base.reading.stem.lemma}+${noun.lemma}`,
      },
    ],
    searchFrom: owner?.to ?? to,
    nounFrom: isOwned || noun.frame.neutral ? null : noun.from,
    isLight: true,
    carriedFor: carries ? owner : null,
    byParties: false,
  }
}

function plainCue(base: Base, readings: readonly WordReading[]): Cue | null {
  const ways = readings.flatMap((r) =>
    speechFrames(r.stem.predicate)
      .filter((f) => f.content.length > 0)
      .map((frame) => ({ frame, rule: `statement/${r.stem.lemma}` })),
  )
  if (ways.length === 0) return null
  return {
    ...base,
    to: base.at + 1,
    ways,
    searchFrom: behindSubject(base),
    nounFrom: null,
    isLight: false,
    carriedFor: null,
    byParties: false,
  }
}

/** The reading of a word as an indefinite active participle of saying. */
const participleOf = ofWord(({ readings }): WordReading | null => {
  const r = readings.find(
    (x) => x.stem.pos === 'active' && x.stem.predicate && !x.clitics.def && !x.clitics.prep && !x.clitics.pron,
  )
  return r && hasReportingFrame(r) ? r : null
})

/** A circumstantial participle (مؤكداً، معرباً عن): indefinite, no preposition, set off or in the accusative. */
export function participleReading(s: Scene, i: number): WordReading | null {
  const t = token(s, i)
  const r = t?.kind === 'word' ? participleOf(t) : null
  if (!t || !r || (s.mentionOver[i] ?? -1) >= 0 || opensWithAnd(s, i) || isAdverb(s, i, r)) return null
  const isMasculine = r.stem.features.gender === 'm' && r.stem.features.number === 'sg'
  if (isMasculine) return s.pack.isAccusative(t.exact) ? r : null
  return isComma(s, i - 1) || r.clitics.conj || functionClass(s, i + 1, 'that') ? r : null
}

/** سيعود مجدداً إلى …: again; with a comma in front and what is said anew behind it the participle (، مجدداً دعمه لـ…). */
function isAdverb(s: Scene, i: number, r: WordReading): boolean {
  if (!functionClass(s, i, 'adv')) return false
  const next = nominalReading(s, i + 1)
  if (speechFrames(r.stem.predicate).some((f) => f.content.some((c) => c !== 'that' && c !== 'object'))) return false
  if (next?.clitics.prep) return true
  if (mentionFrom(s, i + 1) || (s.timeOver[i + 1] ?? -1) >= 0) return true
  const leadsOn = functionClass(s, i + 1, 'that') || (next !== null && !next.clitics.conj)
  return !(leadsOn && (isComma(s, i - 1) || speechNoun(s, i + 1) !== null))
}

/** ومرحباً بـ… at the head of a sentence hangs on nothing. */
function opensWithAnd(s: Scene, i: number): boolean {
  if (s.doc.sentences[s.doc.sentenceOf[i] ?? -1]?.from !== i || isSuspended(s, i)) return false
  return token(s, i)?.readings[0]?.clitics.conj !== undefined
}

/** Two points between clauses (قال إن الأمر مهم..ومنوها بـ…) end no sentence. */
function isSuspended(s: Scene, i: number): boolean {
  const [last, before] = [token(s, i - 1), token(s, i - 2)]
  return last?.form === '…' || (last?.form === '.' && before?.form === '.')
}

function hasReportingFrame(r: WordReading): boolean {
  return speechFrames(r.stem.predicate).length > 0 || lightFrames(r.stem.predicate).length > 0
}

/** The verbs that a word may be, spelled alike (قدّم، قدِم), the one read first in front. */
function homographs(s: Scene, i: number, read: WordReading): readonly WordReading[] {
  const others = (token(s, i)?.readings ?? []).filter(
    (r) =>
      r !== read &&
      r.stem.pos === 'verb' &&
      r.stem.predicate &&
      r.stem.lemma !== read.stem.lemma &&
      r.stem.features.person === 3 &&
      (read.stem.predicate?.frames.length === 0 ||
        (r.stem.features.tense === 'past' && read.stem.features.tense === 'past')),
  )
  return [read, ...others]
}

/** تعرض الوزير is no تعرض الوزيرة: a homograph must agree with the subject that its clause names. */
function suitsSubject(s: Scene, { subject, reading }: FiniteVerb, { stem }: WordReading): boolean {
  if (subject === null) return reading.stem.predicate?.frames.length !== 0
  return subject.pair !== undefined || agrees(s, stem.features, subject.entities)
}

const SOURCE_REACH = 12

/** نقلت الوكالة عن الوزير قوله إن …: the word passes on what the one behind عن said. */
function relaysHere(s: Scene, at: number, reading: WordReading): boolean {
  const marks = speechFrames(reading.stem.predicate).flatMap((f) => (f.relays ? [f.relays] : []))
  if (marks.length === 0) return false
  for (let j = at + 1; j < at + SOURCE_REACH && !functionClass(s, j, 'that') && token(s, j)?.kind !== 'break'; j++)
    if (marks.includes(prepositionAt(s, j) ?? '')) return true
  return false
}

/** نقلت الوكالة عن الوزير ترحيبه بـ…: the noun with its pronoun says what the one behind عن did. */
function relayedCue(s: Scene, base: Base): Cue | null {
  const { at, reading, subject } = base
  const marks = speechFrames(reading.stem.predicate).flatMap((f) => (f.relays ? [f.relays] : []))
  let marked = false
  for (let j = at + 1; marks.length > 0 && j < at + SOURCE_REACH; j++) {
    if (functionClass(s, j, 'that') || token(s, j)?.kind === 'break' || token(s, j)?.form === ':') return null
    marked ||= marks.includes(prepositionAt(s, j) ?? '')
    const noun = marked && hasOwner(s, j) ? speechNoun(s, j) : null
    if (noun && (!noun.frame.neutral || !functionClass(s, j + 1, 'that'))) {
      const ways = marks.map((relays) => ({
        frame: { ...noun.frame, relays },
        rule: `statement/${reading.stem.lemma}+${noun.lemma}`,
      }))
      return {
        ...base,
        subject,
        to: at + 1,
        ways,
        searchFrom: j + 1,
        nounFrom: null,
        isLight: true,
        carriedFor: null,
        byParties: false,
      }
    }
  }
  return null
}

function hasOwner(s: Scene, j: number): boolean {
  return (
    (s.mentionOver[j] ?? -1) < 0 &&
    token(s, j)?.readings.some(
      (r) =>
        r.clitics.pron?.person === 3 &&
        !r.clitics.prep &&
        !r.clitics.conj &&
        r.stem.pos !== 'verb' &&
        r.stem.pos !== 'function',
    ) === true
  )
}

function cueOf(
  s: Scene,
  at: number,
  readings: readonly WordReading[],
  subject: Subject | null,
  kind: Cue['kind'],
): Cue | null {
  for (const reading of readings) {
    const relayed = relayedCue(s, { at, reading, subject, kind })
    if (relayed) return relayed
    if (relaysHere(s, at, reading)) break
    const cue = lightCue(s, { at, reading, subject, kind })
    if (cue) return cue
  }
  const [reading] = readings
  return reading ? plainCue({ at, reading, subject, kind }, readings) : null
}

const HEADING = 5

/** A short line without a closing sign heads a section: nobody reports there. */
function isHeading(s: Scene, i: number): boolean {
  const sentence = s.doc.sentences[s.doc.sentenceOf[i] ?? -1]
  if (!sentence || sentence.to - sentence.from > HEADING) return false
  const last = token(s, sentence.to - 1)
  return last?.kind === 'word' && token(s, sentence.to) !== undefined
}

/** بما يضمن …، مما يؤكد …: what follows from it, not what somebody says. */
function leadsOn(s: Scene, j: number): boolean {
  const readings = token(s, j)?.readings ?? []
  return (
    readings[0]?.stem.cls === 'prep' && readings.some((r) => r.stem.cls === 'rel-amb' && r.clitics.prep !== undefined)
  )
}

/** Verbs that report nothing: said by nobody (يُذكر أن), or told of a thing (الأسباب التي دعت إلى …). */
function isVoid(s: Scene, verb: FiniteVerb): boolean {
  if (verb.subject !== null) return false
  if (leadsOn(s, verb.at - 1)) return true
  const { tense, number, gender } = verb.reading.stem.features
  if (
    tense === 'present' &&
    number === 'sg' &&
    gender === 'm' &&
    s.pack.isImpersonal(verb.reading.stem.key) &&
    functionClass(s, verb.at + 1, 'that')
  )
    return true
  return (functionClass(s, verb.at - 1, 'rel') && !takesUpNoun(s, verb)) || hasThingSubject(s, verb)
}

/** قال إنه …، أعلن فيه: the pronoun is the noun before the relative clause, and whoever has the floor speaks. */
function takesUpNoun(s: Scene, { at }: FiniteVerb): boolean {
  return isResumptive(s, at + 1) || isThatOfThird(s, at + 1)
}

/** تطرقت المباحثات إلى …: behind a verb that takes no object the noun is its subject, and no actor. */
function hasThingSubject(s: Scene, { at, reading }: FiniteVerb): boolean {
  const takesObject = homographs(s, at, reading).some((r) =>
    r.stem.predicate?.frames.some(
      (f) =>
        (f.kind === 'speech' && (f.content.includes('object') || f.addressee?.includes('object'))) ||
        (f.kind === 'light' && f.takes.includes('object')),
    ),
  )
  const best = token(s, at + 1)?.readings[0]
  if (
    takesObject ||
    reading.clitics.pron ||
    !best ||
    (s.mentionOver[at + 1] ?? -1) >= 0 ||
    (s.timeOver[at + 1] ?? -1) >= 0
  )
    return false
  return (
    (best.stem.pos === 'noun' || best.stem.pos === 'verbalNoun') &&
    best.clitics.def === true &&
    !best.clitics.prep &&
    !best.clitics.conj
  )
}

/** The reading of a word as a noun behind a preposition of purpose, with the pronoun of whom it is for. */
const purposeOf = ofWord(
  ({ readings }, pack): WordReading | null =>
    readings.find(
      (r) =>
        r.clitics.prep !== undefined &&
        pack.genitivePreps.has(r.clitics.prep) &&
        r.clitics.pron &&
        r.stem.pos !== 'verb' &&
        r.stem.pos !== 'function',
    ) ?? null,
)

/** A greeting told as a purpose: اتصل به لتهنئته بالعيد، لتعزيته في الضحايا. Its pronoun is the addressee, its speaker the sentence's. */
function purposeCue(s: Scene, i: number): Cue | null {
  const t = token(s, i)
  const reading = t ? purposeOf(t) : null
  const noun = reading && (s.mentionOver[i] ?? -1) < 0 ? speechNoun(s, i) : null
  if (!reading || noun?.frame.stance !== 'courtesy') return null
  const base = {
    at: i,
    reading: { ...reading, stem: { ...reading.stem, features: {} } },
    kind: 'participle' as const,
    subject: null,
  }
  return {
    ...base,
    to: i + 1,
    ways: [{ frame: noun.frame, rule: `statement/${noun.lemma}` }],
    searchFrom: i + 1,
    nounFrom: null,
    isLight: false,
    carriedFor: null,
    byParties: false,
  }
}

/** The next noun that is carried besides the first (نقل تحيات الأمير وتقديره لـ…): joined to it, of another stance, its pronoun the one whose it is; `to` where none follows. */
export function nextCarried(s: Scene, { carriedFor, ways }: Cue, to: number): number {
  if (!carriedFor) return to
  for (let j = carriedFor.to; j < to; j++) if (isCarriedBesides(s, j, ways[0]?.frame)) return j
  return to
}

function isCarriedBesides(s: Scene, j: number, first: SpeechFrame | undefined): boolean {
  const joined = token(s, j)?.readings.some(
    (r) => r.clitics.conj && r.clitics.pron?.person === 3 && r.stem.pos !== 'verb',
  )
  const noun = joined && (s.mentionOver[j] ?? -1) < 0 ? speechNoun(s, j) : null
  if (!noun || noun.frame.stance === first?.stance) return false
  const prep = prepositionAt(s, j + 1) ?? mentionFrom(s, j + 1)?.prep ?? nominalReading(s, j + 1)?.clitics.prep
  return prep !== undefined && prep !== null && noun.frame.content.includes(prep)
}

function carriedBesides(s: Scene, cue: Cue): readonly Cue[] {
  const at = nextCarried(s, cue, outerLimit(s, cue.at))
  const noun = at < outerLimit(s, cue.at) && cue.carriedFor ? speechNoun(s, at) : null
  if (!noun) return []
  const ways = [{ frame: noun.frame, rule: `statement/${noun.lemma}` }]
  return [{ ...cue, at, to: at + 1, kind: 'participle', ways, searchFrom: at + 1, nounFrom: null }]
}

const OWED: ReadonlySet<string> = new Set(['praise', 'courtesy'])

/** وشكر الحكومة على …، كما هنأ الرئيس بـ…: of a verb of thanks or greeting that goes on with its subject the only noun is whom it thanks. */
function isThanked(s: Scene, { at, reading, subject }: FiniteVerb): boolean {
  if (!subject || subject.from !== at + 1 || reading.clitics.pron) return false
  if (!reading.clitics.conj && !s.pack.isLikewise(token(s, at - 1)?.form ?? '')) return false
  const owes = reading.stem.predicate?.frames.some(
    (f) => f.kind === 'speech' && OWED.has(f.stance) && f.content.includes('object'),
  )
  return owes === true && leadsToReason(s, subject.to)
}

/** على حسن الاستقبال، بمناسبة العيد، لاستقبالهم: what somebody is thanked for stands at `j`, behind a preposition. */
function leadsToReason(s: Scene, j: number): boolean {
  if (prepositionAt(s, j) === s.pack.assertingPrep) return true
  const r = mentionFrom(s, j) ? null : nominalReading(s, j)
  return (
    r?.clitics.prep !== undefined &&
    (r.stem.pos === 'verbalNoun' || r.stem.cls === 'event' || r.stem.cls === 'abstract')
  )
}

/** All reporting words of the text in order. */
export function findCues(s: Scene, d: Discourse): Cue[] {
  const cues: Cue[] = []
  for (let i = 0; i < s.doc.tokens.length; i++) {
    const verb = verbAt(d, i)
    const participle = verb ? null : participleReading(s, i)
    const reading = verb?.reading ?? participle
    const purpose = reading ? null : purposeCue(s, i)
    if (purpose) cues.push(purpose)
    if (!reading || isHeading(s, i) || (verb && (verb.reading.stem.features.person !== 3 || isVoid(s, verb)))) continue
    const kind = verb ? 'verb' : 'participle'
    const verbs = verb ? homographs(s, i, reading).filter((r) => r === reading || suitsSubject(s, verb, r)) : [reading]
    const readings = readingsHere(s, i, verbs)
    const subject = verb && !isThanked(s, verb) ? verb.subject : null
    const cue = cueOf(s, i, readings, subject, kind)
    if (cue) cues.push(cue, ...carriedBesides(s, cue))
  }
  return cues
}
