import type { Change, Correction, ReportAnchor } from '../model/correction.ts'
import type { Claim, EventRecord, Report } from '../model/record.ts'
import { overlaps } from '../text/span.ts'
import { daysOf } from './base/days.ts'
import type { Constraints } from './linking/cluster.ts'

/** Those corrections that are in force, by `seq`: undone ones are left out, those whose undoing was undone are back. */
export function inForce(corrections: readonly Correction[]): readonly Correction[] {
  const ordered = [...corrections].sort((a, b) => a.seq - b.seq)
  const undone = new Set<string>()
  for (const { id, change } of [...ordered].reverse()) {
    if (change.kind === 'undo' && !undone.has(id)) undone.add(change.correction)
  }
  return ordered.filter(({ id, change }) => !undone.has(id) && change.kind !== 'undo')
}

/**
 * The report an anchor points at among the reports of its article: that of the same id, else one of the same type whose
 * trigger overlaps; null if the article no longer tells of it.
 */
export function resolveAnchor(anchor: ReportAnchor, ofArticle: readonly Report[]): Report | null {
  const same = ofArticle.find(({ id }) => id === anchor.report)
  if (same) return same
  return (
    ofArticle.find(
      ({ article, type, trigger }) =>
        article === anchor.article && type === anchor.type && overlaps(trigger, anchor.trigger),
    ) ?? null
  )
}

/** Finds the report an anchor points at; null if it is gone. */
export type Find = (anchor: ReportAnchor) => string | null

interface Drawn {
  together: string[][]
  apart: [string[], string[]][]
}

function without(ids: readonly string[], gone: ReadonlySet<string>): string[] {
  return ids.filter((id) => !gone.has(id))
}

/** A split takes its reports out of whatever an earlier merge had put them into. */
function split(drawn: Drawn, apart: string[], from: string[]): void {
  const moved = new Set(apart)
  const stayed = new Set(from)
  drawn.together = drawn.together.flatMap((set) => {
    if (!set.some((id) => moved.has(id)) || !set.some((id) => stayed.has(id))) return [set]
    return [without(set, moved), set.filter((id) => moved.has(id))]
  })
  drawn.apart.push([apart, from])
}

/** A merge lifts what earlier splits had set between its reports. */
function merge(drawn: Drawn, ids: string[]): void {
  const joined = new Set(ids)
  drawn.apart = drawn.apart.flatMap(([a, b]): [string[], string[]][] => {
    if (!a.some((id) => joined.has(id)) || !b.some((id) => joined.has(id))) return [[a, b]]
    const [x, y] = [without(a, joined), without(b, joined)]
    const kept: [string[], string[]][] = [
      [x, b],
      [a.filter((id) => joined.has(id)), y],
    ]
    return kept.filter(([left, right]) => left.length > 0 && right.length > 0)
  })
  drawn.together.push(ids)
}

function apply(drawn: Drawn, change: Change, find: Find): void {
  const ids = (anchors: readonly ReportAnchor[]): string[] => anchors.flatMap((anchor) => find(anchor) ?? [])
  if (change.kind === 'split') split(drawn, ids(change.apart), ids(change.from))
  if (change.kind === 'merge') merge(drawn, ids(change.reports))
}

/** What people's corrections, in any order, say about which reports belong together; the later one prevails. */
export function constraintsOf(corrections: readonly Correction[], find: Find): Constraints {
  const drawn: Drawn = { together: [], apart: [] }
  for (const { change } of inForce(corrections)) apply(drawn, change, find)
  return { together: drawn.together.filter((set) => set.length > 1), apart: drawn.apart }
}

/** Reports as people left them: rejected ones taken out, added ones put in. */
export function corrected(
  reports: readonly Report[],
  corrections: readonly Correction[],
  find: Find,
): readonly Report[] {
  const active = inForce(corrections).map(({ change }) => change)
  const rejected = new Set(active.flatMap((change) => (change.kind === 'reject' ? (find(change.report) ?? []) : [])))
  const added = active.flatMap((change) => (change.kind === 'add' ? [change.report] : []))
  const all = new Map([...reports, ...added].map((report) => [report.id, report]))
  return [...all.values()].filter(({ id }) => !rejected.has(id))
}

function setField(record: EventRecord, claim: Claim): EventRecord {
  const { field, value } = claim
  const claims = [
    ...record.claims.map((other) => (other.field === field && isSingle(field) ? { ...other, chosen: false } : other)),
    claim,
  ]
  const text = value === '' ? null : value
  if (field === 'time') return { ...record, claims, time: text, days: daysOf(text) }
  if (field === 'round') return { ...record, claims, round: text === null ? null : Number(text) }
  if (field === 'place' || field === 'format') return { ...record, claims, [field]: text }
  if (field === 'type' || field === 'modality') return text === null ? record : { ...record, claims, [field]: text }
  return { ...record, claims }
}

function isSingle(field: Claim['field']): boolean {
  return field !== 'participant' && field !== 'role' && field !== 'topic'
}

/** An event's record with the values that people set; their claims name the correction and no report. */
export function withFields(record: EventRecord, corrections: readonly Correction[], find: Find): EventRecord {
  const own = new Set(record.reports.map(({ report }) => report))
  return inForce(corrections).reduce((sofar, { id, change }) => {
    if (change.kind !== 'field' || !own.has(find(change.of) ?? '')) return sofar
    const claim: Claim = {
      field: change.field,
      value: change.value ?? '',
      reports: [],
      independent: 0,
      chosen: true,
      correction: id,
    }
    return setField(sofar, claim)
  }, record)
}
