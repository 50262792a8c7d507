import { nounFrames } from '../../lexicon/frames.ts'
import type { EventFrame, Frame, LightFrame, Predicate } from '../../lexicon/types.ts'
import type { WordReading } from '../../lexicon/words.ts'
import { functionClass, isOpeningQuote, type Scene, token } from '../clauses/scene.ts'
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

function hasQualifier(s: Scene, i: number, frame: EventFrame, isNoun: boolean): boolean {
  if (frame.not && anyFollows(s, i, frame.not, NOUN_REACH)) return false
  if (frame.gathers && !gathersBody(s, i)) return false
  const reach = isNoun ? nounReach(s, i, frame) : VERB_REACH
  return [frame.qualifier, frame.also].every((wanted) => !wanted || anyFollows(s, i, wanted, reach))
}

/** A noun's qualifier stands in its own phrase: before any preposition but that of parts (طرد عدد من الدبلوماسيين) and its own. */
function nounReach(s: Scene, i: number, frame: EventFrame): number {
  const own = new Set([...(frame.about ?? []), ...(frame.to ?? [])])
  for (let k = 1; k <= NOUN_REACH; k++) {
    const form = token(s, i + k)?.form ?? ''
    if (functionClass(s, i + k, 'prep') && !own.has(form) && !s.pack.isPartitive(form)) return k - 1
  }
  return NOUN_REACH
}

function anyFollows(s: Scene, i: number, wanted: readonly string[], reach: number): boolean {
  for (let k = 1; k <= reach; k++) {
    const t = token(s, i + k)
    if (isOpeningQuote(s, i + k)) continue
    if (t?.kind === 'number') continue
    if (t?.kind !== 'word') return false
    const bare = s.pack.bare(t.form)
    const lemmas = t.readings.map((r) => r.stem.key)
    if (wanted.some((q) => q === bare || lemmas.includes(q))) return true
  }
  return false
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

/** The event frame of a finite verb reading. */
export function eventVerb(
  s: Scene,
  i: number,
  reading: WordReading,
): { frame: EventFrame; predicate: Predicate } | null {
  const predicate = reading.stem.predicate
  const frame = predicate?.frames.filter(isEvent).find((f) => hasQualifier(s, i, f, false))
  return predicate && frame ? { frame, predicate } : null
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
