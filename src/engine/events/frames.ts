import type { EventFrame, Frame, LightFrame, Predicate } from '../../lexicon/types.ts'
import type { WordReading } from '../../lexicon/words.ts'
import { type Scene, token } from '../clauses/scene.ts'

export function isEvent(frame: Frame): frame is EventFrame {
  return frame.kind === 'event'
}

export function isLight(frame: Frame): frame is LightFrame {
  return frame.kind === 'light'
}

/** The frames that a predicate's noun has: its own, else its verb's. */
export function nounFrames(p: Predicate): readonly Frame[] {
  return p.nounFrames ?? p.frames
}

const QUALIFIER_REACH = 4

function hasQualifier(s: Scene, i: number, frame: EventFrame): boolean {
  if (!frame.qualifier) return true
  for (let k = 1; k <= QUALIFIER_REACH; k++) {
    const t = token(s, i + k)
    if (!t || t.kind !== 'word') return false
    const bare = s.pack.bare(t.form)
    const lemmas = t.readings.map((r) => s.pack.fold(r.stem.lemma))
    if (frame.qualifier.some((q) => s.pack.fold(q) === bare || lemmas.includes(s.pack.fold(q)))) return true
  }
  return false
}

/** The event frame of the noun at token `i`, with the reading that carries it. */
export function eventNoun(s: Scene, i: number): { reading: WordReading; frame: EventFrame; predicate: Predicate } | null {
  const t = token(s, i)
  for (const reading of t?.readings ?? []) {
    const predicate = reading.stem.predicate
    if (!predicate || (reading.stem.pos !== 'verbalNoun' && reading.stem.pos !== 'noun')) continue
    const frame = nounFrames(predicate).filter(isEvent).find((f) => hasQualifier(s, i, f))
    if (frame) return { reading, frame, predicate }
  }
  return null
}

/** The event frame of a finite verb reading. */
export function eventVerb(s: Scene, i: number, reading: WordReading): { frame: EventFrame; predicate: Predicate } | null {
  const predicate = reading.stem.predicate
  const frame = predicate?.frames.filter(isEvent).find((f) => hasQualifier(s, i, f))
  return predicate && frame ? { frame, predicate } : null
}
