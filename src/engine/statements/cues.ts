import type { LightFrame, Predicate, SpeechFrame, StanceNoun } from '../../lexicon/types.ts'
import type { WordReading } from '../../lexicon/words.ts'
import { prepositionAt } from '../clauses/arguments.ts'
import { type Discourse, verbAt } from '../clauses/discourse.ts'
import { outerLimit } from '../clauses/limits.ts'
import { finiteReading, isResumptive } from '../clauses/finite.ts'
import { nominalReading } from '../clauses/np.ts'
import { functionClass, isComma, mentionFrom, type Scene, token } from '../clauses/scene.ts'
import { actorAt, type Subject } from '../clauses/subject.ts'
import type { FiniteVerb } from '../clauses/subjects.ts'

/** A reporting word in the text, before its speaker and content are known. */
export interface Cue {
  readonly at: number
  /** The first token behind the cue; for light verbs behind their noun. */
  readonly to: number
  readonly rule: string
  readonly frame: SpeechFrame
  /** All readings of the word as one of saying, in their order. */
  readonly frames: readonly SpeechFrame[]
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
}

function speechFrames(p: Predicate | undefined): SpeechFrame[] {
  return (p?.frames ?? []).filter((f): f is SpeechFrame => f.kind === 'speech')
}

function lightFrames(p: Predicate | undefined): LightFrame[] {
  return (p?.frames ?? []).filter((f): f is LightFrame => f.kind === 'light' && f.of !== 'event')
}

interface Expressed {
  readonly at: number
  readonly frame: SpeechFrame
  readonly lemma: string
}

function frameOfNoun(stance: StanceNoun): SpeechFrame {
  return { kind: 'speech', stance: stance.stance, content: [...stance.content, 'that'] }
}

/** The verbal noun of a transitive verb takes ل for its object: إدانته للتفجير. */
function ofNoun(s: Scene, frame: SpeechFrame): SpeechFrame {
  return frame.content.includes('object') ? { ...frame, content: [...frame.content, ...s.pack.genitivePreps] } : frame
}

/** The noun of saying or stance at token `j`: ترحيب، شكر، دعوة. */
export function speechNoun(s: Scene, j: number): Expressed | null {
  for (const r of token(s, j)?.readings ?? []) {
    if (r.stem.stance) return { at: j, frame: frameOfNoun(r.stem.stance), lemma: r.stem.lemma }
    if (r.stem.pos !== 'verbalNoun') continue
    const own = speechFrames(r.stem.predicate ? { ...r.stem.predicate, frames: r.stem.predicate.nounFrames ?? r.stem.predicate.frames } : undefined)[0]
    if (own) return { at: j, frame: ofNoun(s, own), lemma: r.stem.predicate?.lemma ?? '' }
  }
  return null
}

const NOUN_REACH = 30

/** The noun that a light verb of saying lends itself to, behind it, its subject and what is inserted between them. */
function expressed(s: Scene, frame: LightFrame, from: number, limit: number): Expressed | null {
  for (let j = from; j < Math.min(limit, from + NOUN_REACH); j++) {
    if (functionClass(s, j, 'that') || token(s, j)?.form === ':' || isReport(s, j)) return null
    if (mentionFrom(s, j)) continue
    const noun = takenNoun(s, frame, j)
    if (noun) return noun
  }
  return null
}

function isReport(s: Scene, j: number): boolean {
  const verb = (s.mentionOver[j] ?? -1) < 0 ? finiteReading(s, j) : null
  return verb !== null && verb.stem.predicate !== undefined
}

/** The noun of saying at `j` or, behind an intensifier (عن بالغ قلقه، أحر التعازي), right behind it. */
function takenNoun(s: Scene, frame: LightFrame, j: number): Expressed | null {
  const prep = prepositionAt(s, j - 1) ?? nominalReading(s, j)?.clitics.prep ?? ''
  if (!frame.takes.some((t) => (t === 'object' ? prep === '' : s.pack.fold(t) === prep))) return null
  return speechNoun(s, j) ?? (nominalReading(s, j) ? speechNoun(s, j + 1) : null)
}

/** بلاده، حكومته: one's own state behind the noun of an attitude. */
function isHomeland(s: Scene, j: number): boolean {
  return token(s, j)?.classes.has('homeland') === true && token(s, j)?.readings.some((r) => r.clitics.pron) === true
}

/** Behind the nouns that و joins to the first, each with its pronoun: شكره وتقديره، إدانته واستنكاره الشديدين. */
function pastCoordinates(s: Scene, from: number): number {
  let j = from
  while (token(s, j)?.readings.some((r) => r.clitics.conj && r.clitics.pron && !r.clitics.prep && r.stem.pos !== 'function') && speechNoun(s, j)) j++
  return j
}

function lightCue(s: Scene, at: number, reading: WordReading, subject: Subject | null, kind: Cue['kind']): Cue | null {
  const limit = outerLimit(s, at)
  const from = subject && subject.from > at ? subject.to : at + 1
  for (const frame of lightFrames(reading.stem.predicate)) {
    const noun = expressed(s, frame, from, limit)
    if (!noun) continue
    const possessed = token(s, noun.at)?.readings.some((r) => r.clitics.pron) ?? false
    const owner = possessed ? null : actorAt(s, noun.at + 1)
    const homeland = !possessed && owner === null && isHomeland(s, noun.at + 1)
    const ownedBySpeaker = owner !== null || possessed || homeland
    const to = homeland ? noun.at + 2 : pastCoordinates(s, noun.at + 1)
    return {
      at,
      to: ownedBySpeaker ? to : at + 1,
      rule: `statement/${reading.stem.lemma}+${noun.lemma}`,
      frame: noun.frame,
      frames: [noun.frame],
      reading,
      kind,
      subject,
      searchFrom: owner?.to ?? to,
      nounFrom: ownedBySpeaker || noun.frame.neutral ? null : noun.at,
      isLight: true,
    }
  }
  return null
}

function plainCue(s: Scene, at: number, reading: WordReading, subject: Subject | null, kind: Cue['kind']): Cue | null {
  const frames = speechFrames(reading.stem.predicate)
  const frame = frames[0]
  if (!frame) return null
  const from = subject && subject.from > at ? subject.to : at + 1
  return { at, to: at + 1, rule: `statement/${reading.stem.lemma}`, frame, frames, reading, kind, subject, searchFrom: from, nounFrom: null, isLight: false }
}

/** A circumstantial participle (مؤكداً، معرباً عن): indefinite, no preposition, set off or in the accusative. */
export function participleReading(s: Scene, i: number): WordReading | null {
  const t = token(s, i)
  if (t?.kind !== 'word' || (s.mentionOver[i] ?? -1) >= 0 || s.doc.sentences[s.doc.sentenceOf[i] ?? -1]?.from === i) return null
  const r = t.readings.find((x) => x.stem.pos === 'active' && x.stem.predicate && !x.clitics.def && !x.clitics.prep && !x.clitics.pron)
  if (!r || !hasReportingFrame(r)) return null
  const isMasculine = r.stem.features.gender === 'm' && r.stem.features.number === 'sg'
  if (isMasculine) return s.pack.isAccusative(t.exact) ? r : null
  return isComma(s, i - 1) || r.clitics.conj ? r : null
}

function hasReportingFrame(r: WordReading): boolean {
  return speechFrames(r.stem.predicate).length > 0 || lightFrames(r.stem.predicate).length > 0
}

/** The verbs that a word may be, spelled alike (قدّم، قدِم), the one read first in front. */
function homographs(s: Scene, i: number, read: WordReading): readonly WordReading[] {
  const others = (token(s, i)?.readings ?? []).filter((r) => r !== read && r.stem.pos === 'verb' && r.stem.predicate && r.stem.features.person === 3 && r.stem.features.tense === 'past' && read.stem.features.tense === 'past')
  return [read, ...others]
}

function cueOf(s: Scene, at: number, readings: readonly WordReading[], subject: Subject | null, kind: Cue['kind']): Cue | null {
  for (const build of [lightCue, plainCue])
    for (const reading of readings) {
      const cue = build(s, at, reading, subject, kind)
      if (cue) return cue
    }
  return null
}

/** Verbs that report nothing: denied (لم يعلّق), said by nobody (يُذكر أن), or told of a thing (الأسباب التي دعت إلى …). */
function isVoid(s: Scene, verb: FiniteVerb): boolean {
  if (functionClass(s, verb.at - 1, 'neg') || (functionClass(s, verb.at - 1, 'that') && functionClass(s, verb.at - 2, 'neg'))) return true
  if (verb.subject !== null) return false
  const { tense, number, gender } = verb.reading.stem.features
  if (tense === 'present' && number === 'sg' && gender === 'm' && s.pack.isImpersonal(verb.reading.stem.lemma) && functionClass(s, verb.at + 1, 'that')) return true
  return functionClass(s, verb.at - 1, 'rel') && !isResumptive(s, verb.at + 1)
}

/** All reporting words of the text in order. */
export function findCues(s: Scene, d: Discourse): Cue[] {
  const cues: Cue[] = []
  for (let i = 0; i < s.doc.tokens.length; i++) {
    const verb = verbAt(d, i)
    const participle = verb ? null : participleReading(s, i)
    const reading = verb?.reading ?? participle
    if (!reading || (verb && (verb.reading.stem.features.person !== 3 || isVoid(s, verb)))) continue
    const kind = verb ? 'verb' : 'participle'
    const subject = verb?.subject ?? null
    const cue = cueOf(s, i, verb ? homographs(s, i, reading) : [reading], subject, kind)
    if (cue) cues.push(cue)
  }
  return cues
}
