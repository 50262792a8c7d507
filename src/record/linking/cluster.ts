import type { Report } from '../../model/record.ts'
import { identical } from '../reprints.ts'
import { keysOf } from './keys.ts'
import { SAME_EVENT } from './score.ts'
import { signature } from './signature.ts'
import type { Weights } from './weights.ts'

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
    const same = units.get(key)
    if (same) same.push(report)
    else units.set(key, [report])
  }
  return [...units.values()].flatMap((same) => (same[0] ? [{ first: same[0], reports: same }] : []))
}

type Score = (i: number, j: number) => number

function scoreOf(units: readonly Unit[], weights: Weights): Score {
  return (i, j) => weights((units[i] as Unit).first, (units[j] as Unit).first)
}

interface Edge {
  readonly i: number
  readonly j: number
  readonly score: number
}

/** The units that share a key with a later one, by key. */
function byKey(units: readonly Unit[]): Iterable<readonly number[]> {
  const index = new Map<string, number[]>()
  for (const [i, { first }] of units.entries()) {
    for (const key of keysOf(first)) {
      const list = index.get(key)
      if (list) list.push(i)
      else index.set(key, [i])
    }
  }
  return index.values()
}

/** Pairs that share a key and can be one event, the likeliest first. */
function edgesOf(units: readonly Unit[], score: Score): readonly Edge[] {
  const edges: Edge[] = []
  const seen = new Set<number>()
  for (const members of byKey(units)) {
    members.forEach((i, at) => {
      for (const j of members.slice(at + 1)) {
        const pair = i * units.length + j
        if (seen.has(pair)) continue
        seen.add(pair)
        if (score(i, j) >= SAME_EVENT) edges.push({ i, j, score: score(i, j) })
      }
    })
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
 * result depends on the reports alone, not on their order, and an event comes out the same whatever other events are
 * given with it: only pairs that share a key are tried, and a pair that is refused leaves no trace. People's word goes
 * before any score: what they put together is one event, but each part of it is still compared by itself, so a new
 * report joins the part that it is like.
 */
export function cluster(
  input: readonly Report[],
  constraints: Constraints,
  weights: Weights,
): readonly (readonly Report[])[] {
  const units = unitsOf([...input].sort(canonical), constraints)
  const score = scoreOf(units, weights)
  const [parts, events] = [new Clusters(units.length), new Clusters(units.length)]
  const barred = forbidden(units, constraints)
  joinTogether(events, units, constraints)
  for (const { i, j } of edgesOf(units, score)) {
    if (parts.same(i, j) || barred(events.with(i), events.with(j))) continue
    if (average(parts.with(i), parts.with(j), score, units) < SAME_EVENT) continue
    parts.join(i, j)
    events.join(i, j)
  }
  return events.all().map((members) => members.flatMap((i) => units[i]?.reports ?? []).sort(canonical))
}
