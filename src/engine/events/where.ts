import type { TimeExpression } from '../../model/reading.ts'
import { finiteReading } from '../clauses/finite.ts'
import { outerLimit } from '../clauses/limits.ts'
import { type Scene, sentenceStart, token } from '../clauses/scene.ts'
import { clauseStart } from '../clauses/subject.ts'

function isDated(t: TimeExpression | undefined): boolean {
  return t !== undefined && (t.type === 'DATE' || t.type === 'TIME')
}

function nearest(s: Scene, at: number, from: number, to: number): number | null {
  let best: number | null = null
  let distance = Number.POSITIVE_INFINITY
  for (let j = from; j < to; j++) {
    const k = s.timeOver[j] ?? -1
    if (k < 0 || !isDated(s.times[k])) continue
    const far = j < at ? at - j + 2 : j - at
    if (far < distance) {
      best = k
      distance = far
    }
  }
  return best
}

/** Whether a verb that only reports governs the «that» at token `i` (قال … إن), as against one of planning (يتوقع أن). */
function isReported(s: Scene, i: number): boolean {
  for (let j = i - 1; j >= sentenceStart(s, i); j--) {
    const frames = finiteReading(s, j)?.stem.predicate?.frames ?? []
    if (frames.some((f) => f.kind === 'modal')) return false
    if (frames.some((f) => f.kind === 'speech')) return true
  }
  return false
}

/** إن is «if» as well; behind a verb of saying it is «that». */
function mayBeThat(s: Scene, j: number): boolean {
  return token(s, j)?.readings.some((r) => r.stem.pos === 'function' && r.stem.cls === 'that') === true
}

/** A day told before «that» is the day of the report, not of what it tells (قال اليوم إن الوزير سيلتقي …). */
function isOfReport(s: Scene, time: number, at: number): boolean {
  for (let j = time + 1; j < at; j++) if (mayBeThat(s, j)) return isReported(s, j)
  return false
}

/** The time expression that dates the event at token `at`: the nearest in its clause, else a single one in its sentence before it. */
export function timeIndexAt(s: Scene, at: number, limit: number): number | null {
  const inClause = nearest(s, at, clauseStart(s, at), limit)
  if (inClause !== null) return inClause
  const sentence = s.doc.sentences[s.doc.sentenceOf[at] ?? -1]
  if (!sentence) return null
  const all = new Set<number>()
  const end = Math.min(sentence.to, outerLimit(s, at))
  for (let j = sentence.from; j < end; j++) {
    const k = s.timeOver[j] ?? -1
    if (k >= 0 && isDated(s.times[k]) && !(j < at && isOfReport(s, j, at))) all.add(k)
  }
  return all.size === 1 ? ([...all][0] ?? null) : null
}

/** The EDTF value of a time by its index. */
export function valueAt(s: Scene, time: number | null): string | null {
  return time === null ? null : (s.times[time]?.value ?? null)
}
