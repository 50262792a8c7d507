import type { Change, Correction, ReportAnchor } from '../../model/correction.ts'

/** Those corrections that are in force, by `seq`: undone ones are left out, those whose undoing was undone are back. */
export function inForce(corrections: readonly Correction[]): readonly Correction[] {
  const ordered = [...corrections].sort((a, b) => a.seq - b.seq)
  const undone = new Set<string>()
  for (const { id, change } of [...ordered].reverse()) {
    if (change.kind === 'undo' && !undone.has(id)) undone.add(change.correction)
  }
  return ordered.filter(({ id, change }) => !undone.has(id) && change.kind !== 'undo')
}

/** The reports that a change points at; an added one and an undoing point at none. */
export function anchorsOf(change: Change): readonly ReportAnchor[] {
  if (change.kind === 'split') return [...change.apart, ...change.from]
  if (change.kind === 'field') return [change.of, ...change.with]
  return 'reports' in change ? change.reports : []
}

/** The articles whose reading a change alters, each once; none where it only says what belongs together, or is right. */
export function articlesOf(change: Change): readonly string[] {
  if (change.kind === 'add') return [change.event.article]
  if (change.kind === 'field') return [change.of.article]
  return change.kind === 'reject' ? [...new Set(change.reports.map(({ article }) => article))] : []
}
