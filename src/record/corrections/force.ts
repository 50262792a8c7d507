import type { Change, Correction, ReportAnchor, SaidAnchor } from '../../model/correction.ts'

/** Those corrections that are in force, by `seq`: undone ones are left out, those whose undoing was undone are back. */
export function inForce(corrections: readonly Correction[]): readonly Correction[] {
  const ordered = [...corrections].sort((a, b) => a.seq - b.seq)
  const undone = new Set<string>()
  for (const { id, change } of [...ordered].reverse()) {
    if (change.kind === 'undo' && !undone.has(id)) undone.add(change.correction)
  }
  return ordered.filter(({ id, change }) => !undone.has(id) && change.kind !== 'undo')
}

/** The reports that a change is about; an added one and an undoing are about none. */
export function anchorsOf(change: Change): readonly ReportAnchor[] {
  if (change.kind === 'split') return [...change.apart, ...change.from]
  if (change.kind === 'field') return [change.of, ...change.with]
  return 'reports' in change ? change.reports : []
}

/** The statement or outcome that a change is about; null if it is about none, or adds one. */
export function saidAnchorIn(change: Change): SaidAnchor | null {
  if (change.kind === 'said') return change.of
  return change.kind === 'reject' || change.kind === 'accept' ? (change.said ?? null) : null
}

/**
 * The articles whose reading a change alters, or of which it says that a statement is right, each once; none where it only
 * says which events belong together, or are right.
 */
export function articlesOf(change: Change): readonly string[] {
  if (change.kind === 'add') return [change.event.article]
  if (change.kind === 'add-said') return [change.said.article]
  if (change.kind === 'field') return [change.of.article]
  const said = saidAnchorIn(change)
  const reports = change.kind === 'reject' ? change.reports.map(({ article }) => article) : []
  return [...new Set([...reports, ...(said === null ? [] : [said.article])])]
}
