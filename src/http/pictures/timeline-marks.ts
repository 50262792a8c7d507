import { widthOf } from './svg.ts'

/** An event on a line of time. */
export interface TimelineMark {
  readonly label: string
  /** Milliseconds since 1970, UTC: the stretch of time in which it may have been; `end` is not in it. */
  readonly start: number
  readonly end: number
  /** Whether it took place; what is planned or proposed is drawn hollow. */
  readonly occurred: boolean
  /** Where a click leads; null in a file of its own. */
  readonly href: string | null
}

/** A mark with its place: `x` of its middle, its stretch, and its lane from 0 at the top. */
export interface PlacedMark {
  readonly mark: TimelineMark
  readonly left: number
  readonly right: number
  readonly middle: number
  /** Middle of the label, moved in from the edges. */
  readonly label: number
  readonly lane: number
}

/** Where marks are placed. */
export interface Lanes {
  readonly scale: (ms: number) => number
  readonly left: number
  readonly right: number
  readonly size: number
}

/** Room left between two labels on a lane. */
const GAP = 14

function spread(mark: TimelineMark, { scale, left, right, size }: Lanes): Omit<PlacedMark, 'lane'> {
  const clamp = (x: number): number => Math.min(right, Math.max(left, x))
  const [from, to] = [clamp(scale(mark.start)), clamp(scale(mark.end))]
  const middle = (from + to) / 2
  const half = widthOf(mark.label, size) / 2
  return { mark, left: from, right: to, middle, label: Math.min(right - half, Math.max(left + half, middle)) }
}

/** Places marks on as few lanes as keep their labels apart, earliest first. */
export function placeMarks(marks: readonly TimelineMark[], lanes: Lanes): readonly PlacedMark[] {
  const ends: number[] = []
  return [...marks]
    .sort((a, b) => a.start - b.start || a.end - b.end || (a.label < b.label ? -1 : 1))
    .map((mark) => {
      const placed = spread(mark, lanes)
      const half = widthOf(mark.label, lanes.size) / 2
      const [from, to] = [Math.min(placed.left, placed.label - half), Math.max(placed.right, placed.label + half)]
      const free = ends.findIndex((end) => end + GAP <= from)
      const lane = free === -1 ? ends.length : free
      ends[lane] = to
      return { ...placed, lane }
    })
}
