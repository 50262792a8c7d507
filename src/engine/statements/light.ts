import { nounFrames, takes } from '../../lexicon/frames.ts'
import type { LightFrame, Predicate, SpeechFrame, StanceNoun } from '../../lexicon/types.ts'
import { prepositionAt } from '../clauses/arguments.ts'
import { finiteReading } from '../clauses/finite.ts'
import { nominalReading } from '../clauses/np.ts'
import { functionClass, isPunct, mentionFrom, type Scene, token } from '../clauses/scene.ts'
import { actorAt, skipPrepositional } from '../clauses/subject.ts'
import { isAccording } from './attribution.ts'

/** The ways in which a word reports speech. */
export function speechFrames(p: Predicate | undefined): SpeechFrame[] {
  return (p?.frames ?? []).filter((f): f is SpeechFrame => f.kind === 'speech')
}

/** The ways in which a word lends itself to a noun of saying. */
export function lightFrames(p: Predicate | undefined): LightFrame[] {
  return (p?.frames ?? []).filter((f): f is LightFrame => f.kind === 'light' && f.of !== 'event' && !f.denied)
}

/** A noun of saying or stance under a light verb, and what it does. */
export interface Expressed {
  readonly at: number
  /** Where its phrase begins: at an intensifier before it, if there is one. */
  readonly from: number
  readonly frame: SpeechFrame
  readonly lemma: string
}

function frameOfNoun(stance: StanceNoun): SpeechFrame {
  return { kind: 'speech', stance: stance.stance, content: [...stance.content, 'that'], hopes: stance.hopes ?? false }
}

/** The verbal noun of a transitive verb takes ل for its object: إدانته للتفجير. */
function ofNoun(s: Scene, frame: SpeechFrame): SpeechFrame {
  return frame.content.includes('object') ? { ...frame, content: [...frame.content, ...s.pack.genitivePreps] } : frame
}

/** The noun of saying or stance at token `j`: ترحيب، شكر، دعوة. */
export function speechNoun(s: Scene, j: number): Expressed | null {
  const glued = nominalReading(s, j)?.clitics.prep
  const readings = (token(s, j)?.readings ?? []).filter((r) => r.clitics.prep === glued)
  const noun = readings.find((r) => r.stem.stance)?.stem
  if (noun?.stance) return { at: j, from: j, frame: frameOfNoun(noun.stance), lemma: noun.lemma }
  for (const r of readings) {
    if (r.stem.pos !== 'verbalNoun') continue
    const own = speechFrames(
      r.stem.predicate ? { ...r.stem.predicate, frames: nounFrames(r.stem.predicate) } : undefined,
    )[0]
    if (own && own.content.length > 0 && r.stem.predicate?.frames[0]?.kind !== 'outcome')
      return { at: j, from: j, frame: ofNoun(s, own), lemma: r.stem.predicate?.lemma ?? '' }
  }
  return null
}

const NOUN_REACH = 30

/** The noun that a light verb of saying lends itself to, behind it, its subject and what is inserted between them. */
export function expressed(s: Scene, frame: LightFrame, from: number, limit: number): Expressed | null {
  let j = from
  while (j < Math.min(limit, from + NOUN_REACH)) {
    const aside = asideEnd(s, j, limit)
    if (aside > j) {
      j = aside
      continue
    }
    if (
      functionClass(s, j, 'that') ||
      functionClass(s, j, 'rel') ||
      token(s, j)?.form === ':' ||
      isPredicate(s, j) ||
      opensAnew(s, j)
    )
      return null
    const noun = isNamed(s, j) ? null : takenNoun(s, frame, j, limit)
    if (noun) return noun
    if (frame.takes.includes('object') && isBareNoun(s, j)) return null
    j = passed(s, frame, j)
  }
  return null
}

/** A name; a title of courtesy by itself may be the noun of a feeling as well (عبر عن سعادته بـ…). */
function isNamed(s: Scene, j: number): boolean {
  const m = mentionFrom(s, j)
  return m !== null && !(m.to === j + 1 && token(s, j)?.classes.has('highCourtesy') && prepositionAt(s, j - 1) !== null)
}

/** أعرب الوزير - حسبما نقلت القناة - عن …: behind the mark that closes an attribution inserted there; `j` where none opens. */
function asideEnd(s: Scene, j: number, limit: number): number {
  if (!isAccording(s, j)) return j
  for (let k = j + 1; k < limit; k++) if (isPunct(s, k)) return k + 1
  return j
}

/** و with anything but a name begins something new (… وهي منطقة تحظى باهتمام). */
function opensAnew(s: Scene, j: number): boolean {
  return token(s, j)?.readings[0]?.clitics.conj !== undefined && (s.mentionOver[j] ?? -1) < 0 && !mentionFrom(s, j + 1)
}

/** A noun without preposition is the verb's object: behind it none is to be looked for. */
function isBareNoun(s: Scene, j: number): boolean {
  const best = token(s, j)?.readings[0]
  if (mentionFrom(s, j) || (s.timeOver[j] ?? -1) >= 0 || !best) return false
  return best.stem.pos === 'noun' || best.stem.pos === 'verbalNoun'
    ? !best.clitics.prep && !best.clitics.conj && actorAt(s, j) === null && prepositionAt(s, j - 1) === null
    : false
}

function passed(s: Scene, frame: LightFrame, j: number): number {
  const m = mentionFrom(s, j)
  if (m) return m.to
  const prep = prepositionAt(s, j)
  if (prep === null || frame.takes.includes(prep)) return j + 1
  return Math.max(skipPrepositional(s, j), j + 1)
}

function isPredicate(s: Scene, j: number): boolean {
  const verb = (s.mentionOver[j] ?? -1) < 0 ? finiteReading(s, j) : null
  return verb !== null && verb.stem.predicate !== undefined
}

/** The noun of saying at `j`, right behind an intensifier there (عن بالغ قلقه), or under a light noun (التعبير عن ترحيبه). */
function takenNoun(s: Scene, frame: LightFrame, j: number, limit: number): Expressed | null {
  const prep = prepositionAt(s, j - 1) ?? nominalReading(s, j)?.clitics.prep ?? ''
  if (!takes(frame.takes, prep)) return null
  const intensified = nominalReading(s, j) && (s.timeOver[j] ?? -1) < 0 ? speechNoun(s, j + 1) : null
  if (isInstigated(s, j)) return null
  return lentOn(s, j, limit) ?? speechNoun(s, j) ?? (intensified && { ...intensified, from: j })
}

/** بدعوة من، بطلب من: on whose call something was done, nothing that its doer said. */
function isInstigated(s: Scene, j: number): boolean {
  return nominalReading(s, j)?.clitics.prep === s.pack.companyPrep && s.pack.isPartitive(token(s, j + 1)?.form ?? '')
}

const CHAIN_REACH = 4

function lentOn(s: Scene, j: number, limit: number): Expressed | null {
  const noun = token(s, j)?.readings.find(
    (r) =>
      r.stem.pos === 'verbalNoun' && lightFrames(r.stem.predicate).some((f) => f.of === 'speech') && !r.clitics.pron,
  )
  for (const frame of lightFrames(noun?.stem.predicate)) {
    const found = expressed(s, frame, j + 1, Math.min(limit, j + 1 + CHAIN_REACH))
    if (found) return found
  }
  return null
}

/** Behind the nouns that و joins to the first, each with its pronoun: شكره وتقديره، إدانته واستنكاره الشديدين. */
export function pastCoordinates(s: Scene, from: number): number {
  let j = from
  while (
    token(s, j)?.readings.some(
      (r) => r.clitics.conj && r.clitics.pron && !r.clitics.prep && r.stem.pos !== 'function',
    ) &&
    speechNoun(s, j)
  )
    j++
  return j
}
