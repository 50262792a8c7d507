import type { Report } from '../../model/record.ts'
import { identical } from '../reprints.ts'
import { groupOf } from './group.ts'
import { SAME_EVENT, total, weigh } from './score.ts'
import { signature } from './signature.ts'

/** What people have said about which reports belong together. Each list holds report ids. */
export interface Constraints {
  readonly together: readonly (readonly string[])[]
  /** None of the first may be in one event with any of the second. */
  readonly apart: readonly (readonly [readonly string[], readonly string[]])[]
}

/** Nobody has said anything. */
export const NO_CONSTRAINTS: Constraints = { together: [], apart: [] }

/** Order in which reports stand for their event: first published, then by article and id. */
function canonical(a: Report, b: Report): number {
  const [x, y] = [a, b].map(({ published, article, id }) => `${published ?? '9999'} ${article} ${id}`)
  return (x ?? '') < (y ?? '') ? -1 : 1
}

/** No evidence brings a call and a visit together; only people can. */
const OTHER_GROUP = -10

/** Word-for-word copies of one report, which stand or fall together; the first stands for all. */
interface Unit {
  readonly first: Report
  readonly reports: readonly Report[]
}

/** Reports in canonical order as units. Those that people speak of stand alone, and so do short texts. */
function unitsOf(reports: readonly Report[], { together, apart }: Constraints): readonly Unit[] {
  const spoken = new Set([...together.flat(), ...apart.flat(2)])
  const units = new Map<string, Report[]>()
  for (const report of reports) {
    const alone = spoken.has(report.id) || !identical(report.fingerprint, report.fingerprint)
    const key = alone ? report.id : signature(report)
    const copies = units.get(key)
    if (copies) copies.push(report)
    else units.set(key, [report])
  }
  return [...units.values()].flatMap((copies) => (copies[0] ? [{ first: copies[0], reports: copies }] : []))
}

/** Scores of all pairs, each computed once. */
function table(units: readonly Unit[]): (i: number, j: number) => number {
  const n = units.length
  const known = new Float64Array(n * n).fill(Number.NaN)
  return (i, j) => {
    const at = i < j ? i * n + j : j * n + i
    if (Number.isNaN(known[at])) {
      const [a, b] = [units[i]?.first, units[j]?.first]
      known[at] = a && b && groupOf(a.type) === groupOf(b.type) ? total(weigh(a, b)) : OTHER_GROUP
    }
    return known[at] as number
  }
}

interface Edge {
  readonly i: number
  readonly j: number
  readonly score: number
}

function edgesOf(n: number, score: (i: number, j: number) => number): readonly Edge[] {
  const edges: Edge[] = []
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) if (score(i, j) >= SAME_EVENT) edges.push({ i, j, score: score(i, j) })
  }
  return edges.sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j)
}

/** Items 0 to n - 1 in clusters, each its own to begin with. */
class Clusters {
  readonly #members: number[][]
  readonly #root: number[]

  constructor(n: number) {
    this.#members = Array.from({ length: n }, (_, i) => [i])
    this.#root = Array.from({ length: n }, (_, i) => i)
  }

  same(i: number, j: number): boolean {
    return this.#root[i] === this.#root[j]
  }

  /** The cluster of an item. */
  with(i: number): readonly number[] {
    return this.#members[this.#root[i] ?? i] ?? []
  }

  all(): readonly (readonly number[])[] {
    return this.#members.filter(({ length }) => length > 0)
  }

  join(i: number, j: number): void {
    if (this.same(i, j)) return
    const [a, b] = [this.#root[i] ?? i, this.#root[j] ?? j]
    const [into, from] = a < b ? [a, b] : [b, a]
    const moved = this.#members[from] ?? []
    for (const member of moved) this.#root[member] = into
    this.#members[into] = [...(this.#members[into] ?? []), ...moved]
    this.#members[from] = []
  }
}

type Score = (i: number, j: number) => number

/** Mean score over all pairs of reports of two clusters, copies counted as often as they are there. */
function average(a: readonly number[], b: readonly number[], score: Score, units: readonly Unit[]): number {
  let [sum, pairs] = [0, 0]
  for (const i of a) {
    for (const j of b) {
      const times = (units[i]?.reports.length ?? 0) * (units[j]?.reports.length ?? 0)
      sum += score(i, j) * times
      pairs += times
    }
  }
  return sum / pairs
}

type Forbidden = (a: readonly number[], b: readonly number[]) => boolean

function forbidden(units: readonly Unit[], { apart }: Constraints): Forbidden {
  const rules = apart.map(([a, b]) => [new Set(a), new Set(b)] as const)
  const ids = (members: readonly number[]): readonly string[] => members.flatMap((i) => units[i]?.first.id ?? [])
  return (a, b) => {
    if (rules.length === 0) return false
    const [x, y] = [ids(a), ids(b)]
    const meets = (s: ReadonlySet<string>, t: ReadonlySet<string>): boolean =>
      x.some((id) => s.has(id)) && y.some((id) => t.has(id))
    return rules.some(([s, t]) => meets(s, t) || meets(t, s))
  }
}

function joinTogether(clusters: Clusters, units: readonly Unit[], { together }: Constraints): void {
  const index = new Map(units.map(({ first }, i) => [first.id, i]))
  for (const ids of together) {
    const [first, ...rest] = ids.flatMap((id) => index.get(id) ?? [])
    for (const i of rest) clusters.join(first ?? i, i)
  }
}

/**
 * Divides reports into events: the likeliest pairs first, two clusters joined if their reports agree on average. The
 * result depends on the reports alone, not on their order. People's word goes before any score: what they put together
 * is one event, but each part of it is still compared by itself, so a new report joins the part that it is like.
 */
export function cluster(
  input: readonly Report[],
  constraints: Constraints = NO_CONSTRAINTS,
): readonly (readonly Report[])[] {
  const units = unitsOf([...input].sort(canonical), constraints)
  const score = table(units)
  const [parts, events] = [new Clusters(units.length), new Clusters(units.length)]
  const barred = forbidden(units, constraints)
  joinTogether(events, units, constraints)
  for (const { i, j } of edgesOf(units.length, score)) {
    if (parts.same(i, j) || barred(events.with(i), events.with(j))) continue
    if (average(parts.with(i), parts.with(j), score, units) < SAME_EVENT) continue
    parts.join(i, j)
    events.join(i, j)
  }
  return events.all().map((members) => members.flatMap((i) => units[i]?.reports ?? []).sort(canonical))
}
