import type { Membership, MergeReason, Report } from '../model/record.ts'
import { total, weigh } from './linking/score.ts'
import { likeness, SAME_TEXT } from './reprints.ts'

/** Likeness from which two texts of one agency count as one: papers cut and retouch what they take over. */
const SAME_AGENCY = 0.25

/** Whether `later` is no witness of its own beside `earlier`: same article, same text, or same agency's text reworked. */
function dependent(later: Report, earlier: Report): boolean {
  if (later.article === earlier.article) return true
  const share = likeness(later.fingerprint, earlier.fingerprint)
  if (share >= SAME_TEXT) return true
  return later.agency !== null && later.agency === earlier.agency && share >= SAME_AGENCY
}

/** The evidence that ties a report to the one of those before it that it is most like. */
function reasonsFor(report: Report, before: readonly Report[]): readonly MergeReason[] {
  const weighed = before.map((other) => weigh(report, other))
  return weighed.reduce<readonly MergeReason[]>(
    (best, reasons) => (best.length === 0 || total(reasons) > total(best) ? reasons : best),
    [],
  )
}

/**
 * The memberships of an event's reports, given in canonical order and returned by report id: which of them are
 * independent, whose text the others reprint, and why each is thought to belong.
 */
export function memberships(reports: readonly Report[]): readonly Membership[] {
  const roots: Report[] = []
  const members = reports.map((report): Membership => {
    const root = roots.find((earlier) => dependent(report, earlier))
    const reasons = reasonsFor(report, root ? [root] : roots)
    if (!root) roots.push(report)
    const { id, article } = report
    return { report: id, article, independent: !root, reprintOf: root?.id ?? null, reasons }
  })
  return members.sort((a, b) => (a.report < b.report ? -1 : 1))
}
