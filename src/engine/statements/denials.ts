import type { Frame, Predicate } from '../../lexicon/types.ts'
import type { WordReading } from '../../lexicon/words.ts'
import { functionClass, type Scene, token } from '../clauses/scene.ts'

/** What a predicate still reports when it is denied (لم يستبعد، لم يخفِ قلقه); no frames where that is nothing. */
export function deniedFrames(p: Predicate | undefined): Frame[] {
  return (p?.frames ?? []).flatMap((f): Frame[] => {
    if (f.kind === 'speech' && f.denied) return [{ ...f, stance: f.denied, neutral: false }]
    return f.kind === 'light' && f.denied ? [{ ...f, denied: false }] : []
  })
}

function isNegated(s: Scene, at: number): boolean {
  return isNot(s, at - 1) || (functionClass(s, at - 1, 'that') && isNot(s, at - 2) && !isExcept(s, at - 2))
}

/** إلا أنه أوضح …: the particle of exception, spelled like ألا without its hamza. */
function isExcept(s: Scene, j: number): boolean {
  return token(s, j)?.readings.some((r) => r.stem.pos === 'function' && s.pack.isBut(r.stem.key)) ?? false
}

/** لا، لم، لن; with و in front as well, where it may join two denials. */
function isNot(s: Scene, j: number): boolean {
  if (functionClass(s, j, 'neg')) return true
  return functionClass(s, j, 'conj') && (token(s, j)?.readings.some((r) => r.stem.cls === 'neg') ?? false)
}

/** The verb at `at` as its denial reads; none where that reports nothing (لم يعلّق), or ما may be no denial (ما يريده). */
export function readingsHere(s: Scene, at: number, readings: readonly WordReading[]): readonly WordReading[] {
  if (!isNegated(s, at)) return readings
  if (token(s, at - 1)?.readings.some((r) => r.stem.cls === 'rel-amb')) return []
  const verbs = token(s, at)?.readings.filter((r) => r.stem.pos === 'verb' && r.stem.features.person === 3) ?? []
  return verbs.flatMap((r) => {
    const frames = deniedFrames(r.stem.predicate)
    if (!r.stem.predicate || frames.length === 0) return []
    return [{ ...r, stem: { ...r.stem, predicate: { ...r.stem.predicate, frames } } }]
  })
}
