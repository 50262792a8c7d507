import type { Frame, Predicate } from './types.ts'
import type { WordReading } from './words.ts'

/** The frames that a predicate's noun has: its own, else its verb's; none where there is no predicate. */
export function nounFrames(p: Predicate | undefined): readonly Frame[] {
  return p?.nounFrames ?? p?.frames ?? []
}

/** Whether a predicate lends itself to what its subject only carries for another (نقل رسالة، سلم دعوة). */
export function carries(p: Predicate | undefined): boolean {
  return p?.frames.some((f) => f.kind === 'light' && f.carries === true) ?? false
}

/** Whether a verb only tells that something is not so, or will not be (نفى، استبعد), as against one that keeps it from being (ألغى، رفض). */
export function denies(p: Predicate | undefined): boolean {
  const frames = p?.frames ?? []
  const reports = frames.some((f) => f.kind === 'speech' && (f.stance === 'deny' || f.stance === 'state'))
  return reports && frames.some((f) => f.kind === 'modal' && f.modality === 'cancelled')
}

/** Whether a predicate tells that somebody says something. */
export function tellsSpeech(p: Predicate | undefined): boolean {
  return p?.frames.some((f) => f.kind === 'speech') ?? false
}

/** Whether one of a frame's marks is that of a phrase behind a preposition; an `object` has none (''). */
export function takes(marks: readonly string[], prep: string): boolean {
  return marks.includes(prep === '' ? 'object' : prep)
}

/** Whether the noun that is so read names an event. */
export function namesEvent({ stem }: WordReading): boolean {
  return nounFrames(stem.predicate).some((f) => f.kind === 'event')
}

/** Whether one of a word's readings is the verbal noun of an event. */
export function mayNameEvent({ readings }: { readonly readings: readonly WordReading[] }): boolean {
  return readings.some((r) => r.stem.pos === 'verbalNoun' && namesEvent(r))
}

/** Whether a verb has for its object the place left (غادر). */
export function leavesPlace(predicate: Predicate | undefined): boolean {
  return predicate?.frames.some((f) => f.kind === 'event' && f.leaves === true) ?? false
}

/** Whether a verb has for its object the place gone to (زار، وصل). */
export function goesTo(predicate: Predicate | undefined): boolean {
  return predicate?.frames.some((f) => f.kind === 'event' && f.objectIs === 'place' && !f.leaves) ?? false
}
