import type { Change, Correction, ReportAnchor } from '../../model/correction.ts'
import type { Constraints } from '../linking/cluster.ts'
import type { Find } from './anchors.ts'
import { inForce } from './force.ts'

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
  if (change.kind === 'field' && change.with.length > 0) merge(drawn, ids([change.of, ...change.with]))
}

/** What people's corrections, in any order, say about which reports belong together; the later one prevails. */
export function constraintsOf(corrections: readonly Correction[], find: Find): Constraints {
  const drawn: Drawn = { together: [], apart: [] }
  for (const { change } of inForce(corrections)) apply(drawn, change, find)
  return { together: drawn.together.filter((set) => set.length > 1), apart: drawn.apart }
}
