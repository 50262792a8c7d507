import type { Confidence } from '../../src/model/reading.ts'
import type { Annotation, Layers } from './gold.ts'
import type { Layer, Verdict } from './verdict.ts'

/** Layers whose read items carry the rule to praise or blame. `said` and `times` would count items twice. */
const JUDGED: ReadonlySet<Layer> = new Set(['contacts', 'acts', 'statements', 'outcomes', 'timeValues', 'persons'])

/** How a rule has done. What fired but is neither right nor wrong lies in layers or places that are not scored. */
export interface RuleRow {
  readonly rule: string
  readonly fired: number
  readonly right: number
  readonly wrong: number
}

/** Items of a kind that were judged. */
export interface Judged {
  readonly right: number
  readonly wrong: number
}

function annotationsOf({ entities, times, events, statements, outcomes }: Layers): readonly Annotation[] {
  return [...entities, ...times, ...events, ...statements, ...outcomes]
}

function judged(
  verdicts: readonly Verdict[],
  keyOf: (item: Annotation) => string | undefined,
): ReadonlyMap<string, Judged> {
  const rows = new Map<string, Judged>()
  for (const { layer, read, right } of verdicts) {
    const key = read === null || !JUDGED.has(layer) ? undefined : keyOf(read)
    if (key === undefined) continue
    const before = rows.get(key) ?? { right: 0, wrong: 0 }
    rows.set(key, { right: before.right + (right ? 1 : 0), wrong: before.wrong + (right ? 0 : 1) })
  }
  return rows
}

/** Every rule that fired in these readings, those with most wrong first. */
export function ruleRows(readings: readonly Layers[], verdicts: readonly Verdict[]): readonly RuleRow[] {
  const fired = new Map<string, number>()
  for (const { rule } of readings.flatMap(annotationsOf))
    if (rule !== undefined) fired.set(rule, (fired.get(rule) ?? 0) + 1)
  const counts = judged(verdicts, ({ rule }) => rule)
  return [...fired]
    .map(([rule, count]) => ({ rule, fired: count, ...(counts.get(rule) ?? { right: 0, wrong: 0 }) }))
    .sort((a, b) => b.wrong - a.wrong || b.fired - a.fired || (a.rule < b.rule ? -1 : 1))
}

/** How often what is stated and what is inferred is right. */
export function confidenceRows(verdicts: readonly Verdict[]): ReadonlyMap<Confidence, Judged> {
  return judged(verdicts, ({ confidence }) => confidence) as ReadonlyMap<Confidence, Judged>
}
