import { nounFrames } from '../../lexicon/frames.ts'
import type { EventFrame, Frame, LightFrame, Predicate } from '../../lexicon/types.ts'
import type { WordReading } from '../../lexicon/words.ts'
import { mayBeAttribute } from '../clauses/np.ts'
import { functionClass, isComma, isOpeningQuote, type Scene, token } from '../clauses/scene.ts'
import type { FiniteVerb } from '../clauses/subjects.ts'
import { ofWord } from '../words.ts'
import { gathersBody } from './assemblies.ts'

function isEvent(frame: Frame): frame is EventFrame {
  return frame.kind === 'event'
}

export function isLight(frame: Frame): frame is LightFrame {
  return frame.kind === 'light'
}

/** How far behind a noun or a verb its qualifying word may stand: a verb's subject may come between. */
const NOUN_REACH = 4
const VERB_REACH = 18
/** How far behind a noun what it is for may stand, and how far behind that what it ends. */
const TOWARD_REACH = 14
const ENDED_REACH = 4

function hasQualifier(s: Scene, i: number, frame: EventFrame, isNoun: boolean): boolean {
  if (frame.not && anyFollows(s, i, frame.not, NOUN_REACH)) return false
  if (frame.gathers && !gathersBody(s, i)) return false
  if (frame.toward && !isToward(s, i, frame.toward, frame.ended)) return false
  const reach = isNoun ? nounReach(s, i, frame) : verbReach(s, i, frame)
  return [frame.qualifier, frame.also].every((wanted) => !wanted || anyFollows(s, i, wanted, reach))
}

/** A verb's qualifier stands before whatever would take its place. */
function verbReach(s: Scene, i: number, { before }: EventFrame): number {
  if (!before) return VERB_REACH
  for (let k = 1; k <= VERB_REACH; k++) if (isDefiniteOf(s, i + k, before)) return k - 1
  return VERB_REACH
}

function isDefiniteOf(s: Scene, j: number, lemmas: readonly string[]): boolean {
  return token(s, j)?.readings.some(({ stem, clitics }) => clitics.def && lemmas.includes(stem.key)) ?? false
}

/** A noun's qualifier stands in its own phrase: before any preposition but that of parts (طرد عدد من الدبلوماسيين) and its own. */
function nounReach(s: Scene, i: number, frame: EventFrame): number {
  const own = new Set([...(frame.about ?? []), ...(frame.to ?? [])])
  if (frame.near) return adjectivesBehind(s, i)
  for (let k = 1; k <= NOUN_REACH; k++) {
    const form = token(s, i + k)?.form ?? ''
    if (functionClass(s, i + k, 'prep') && !own.has(form) && !s.pack.isPartitive(form)) return k - 1
  }
  return NOUN_REACH
}

function adjectivesBehind(s: Scene, i: number): number {
  let k = 1
  while (k <= NOUN_REACH && mayBeAttribute(s, i + k)) k++
  return k - 1
}

function anyFollows(s: Scene, i: number, wanted: readonly string[], reach: number): boolean {
  for (let k = 1; k <= reach; k++) {
    const t = token(s, i + k)
    if (isOpeningQuote(s, i + k)) continue
    if (t?.kind === 'number') continue
    if (t?.kind !== 'word') return false
    if (isOneOf(s, i + k, wanted)) return true
  }
  return false
}

function isOneOf(s: Scene, j: number, wanted: readonly string[]): boolean {
  const t = token(s, j)
  const bare = s.pack.bare(t?.form ?? '')
  return wanted.some((q) => q === bare || t?.readings.some((r) => r.stem.key === q || `+${r.stem.key}` === owned(r, q)))
}

/** A noun wanted with the pronoun of its owner, where the word that is so read has one and no preposition. */
function owned({ clitics }: WordReading, wanted: string): string | null {
  return clitics.pron?.person === 3 && clitics.prep === undefined ? wanted : null
}

/** Whether what follows a noun in its clause says that it is for one of the ends: behind a preposition of purpose (لإنهاء الحرب) or in its genitive (جهود إنهاء الحرب). */
function isToward(s: Scene, i: number, ends: readonly string[], ended: readonly string[] | undefined): boolean {
  for (let j = i + 1; j <= i + TOWARD_REACH; j++) {
    if (token(s, j)?.kind !== 'word' && !isOpeningQuote(s, j) && !setsOffName(s, j)) return false
    const isEnd = (j === i + 1 || isPurpose(s, j)) && isOneOf(s, j, ends)
    if (isEnd && (!ended || anyFollows(s, j, ended, ENDED_REACH))) return true
  }
  return false
}

/** A comma beside a name (مبادرة الرئيس، … فلان، الرامية إلى …) ends no clause. */
function setsOffName(s: Scene, j: number): boolean {
  return isComma(s, j) && ((s.mentionOver[j - 1] ?? -1) >= 0 || (s.mentionOver[j + 1] ?? -1) >= 0)
}

/** Whether the noun at token `j` says what something is for: لإنهاء، إلى إنهاء، من أجل إنهاء، بهدف إنهاء. */
function isPurpose(s: Scene, j: number): boolean {
  const isLed = token(s, j)?.readings.some(
    ({ stem, clitics }) =>
      (stem.pos === 'verbalNoun' || stem.pos === 'noun') && s.pack.genitivePreps.has(clitics.prep ?? ''),
  )
  if (isLed) return true
  const before = token(s, j - 1)
  return (
    before?.classes.has('purpose') === true ||
    (functionClass(s, j - 1, 'prep') && !s.pack.isBetween(before?.form ?? ''))
  )
}

/** A noun of an event: the reading that carries it, its entry, and the frame that fits its surroundings. */
export interface EventNoun {
  readonly reading: WordReading
  readonly frame: EventFrame
  readonly predicate: Predicate
}

/** Whether a noun is in the accusative a listed adverb (وداعا), printed with the mark of its case or without. */
function isAdverb(readings: readonly WordReading[], { stem }: WordReading): boolean {
  return readings.some((r) => r.stem.cls === 'adv' && r.stem.key !== stem.key && r.stem.pos === 'function')
}

/** All that a word may name as a noun of events, in the order of preference. */
const nounsOf = ofWord(({ readings }): readonly EventNoun[] =>
  readings.flatMap((reading): EventNoun[] => {
    const { predicate, pos } = reading.stem
    if (!predicate || (pos !== 'verbalNoun' && pos !== 'noun') || isAdverb(readings, reading)) return []
    return nounFrames(predicate)
      .filter(isEvent)
      .map((frame) => ({ reading, frame, predicate }))
  }),
)

/** The event frame of the noun at token `i`, with the reading that carries it. */
export function eventNoun(s: Scene, i: number): EventNoun | null {
  const t = token(s, i)
  return (t && nounsOf(t).find(({ frame }) => hasQualifier(s, i, frame, true))) ?? null
}

/** The event frames of a finite verb reading that fit its surroundings, in the order of preference. */
export function eventVerbs(
  s: Scene,
  i: number,
  { stem: { predicate } }: WordReading,
): { frame: EventFrame; predicate: Predicate }[] {
  if (!predicate) return []
  const fitting = predicate.frames.filter(isEvent).filter((f) => hasQualifier(s, i, f, false))
  return fitting.map((frame) => ({ frame, predicate }))
}

/** The event frame of a finite verb reading. */
export function eventVerb(
  s: Scene,
  i: number,
  reading: WordReading,
): { frame: EventFrame; predicate: Predicate } | null {
  return eventVerbs(s, i, reading)[0] ?? null
}

/** The frames of all verbs spelled as the one found: قدم may be to come or to present. */
export function framesAt(s: Scene, verb: FiniteVerb): readonly Frame[] {
  const own = verb.reading.stem.predicate?.frames ?? []
  const others = token(s, verb.at)?.readings.filter(
    (r) =>
      r.stem.pos === 'verb' &&
      r.stem.predicate !== verb.reading.stem.predicate &&
      !r.stem.features.jussive &&
      r.stem.features.tense === verb.reading.stem.features.tense &&
      r.stem.features.voice === verb.reading.stem.features.voice,
  )
  return [...own, ...(others ?? []).flatMap((r) => r.stem.predicate?.frames ?? [])]
}
