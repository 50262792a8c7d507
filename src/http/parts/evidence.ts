import type { Reading } from '../../model/reading.ts'
import type { Span } from '../../text/span.ts'

/** What an item of a reading is: the colour of its words. */
export type Layer = 'event' | 'statement' | 'outcome' | 'time' | 'entity' | 'note' | 'cited'

/** An item of a reading with the words it rests on. */
export interface Evidence {
  readonly id: string
  readonly layer: Layer
  readonly spans: readonly Span[]
}

/** A stretch of text in which the same items rest on every word. */
export interface Segment extends Span {
  readonly text: string
  readonly items: readonly Evidence[]
}

/** Every item of a reading with its words; notes are numbered `n1`, `n2`, times `t1`, `t2`. */
export function evidenceOf(reading: Reading): readonly Evidence[] {
  const { events, statements, outcomes, times, entities, notes } = reading
  return [
    ...events.map(({ id, trigger, topics }) => ({ id, layer: 'event' as const, spans: [trigger, ...topics] })),
    ...statements.map(({ id, cue, content }) => ({ id, layer: 'statement' as const, spans: [cue, content] })),
    ...outcomes.map(({ id, content }) => ({ id, layer: 'outcome' as const, spans: [content] })),
    ...times.map(({ start, end }, i) => ({ id: `t${i + 1}`, layer: 'time' as const, spans: [{ start, end }] })),
    ...entities.map(({ id, mentions }) => ({ id, layer: 'entity' as const, spans: mentions })),
    ...notes.map(({ span }, i) => ({ id: `n${i + 1}`, layer: 'note' as const, spans: span === null ? [] : [span] })),
  ]
}

interface Edge {
  readonly at: number
  readonly opens: boolean
  readonly item: Evidence
}

function edgesOf(evidence: readonly Evidence[], { start, end }: Span): readonly Edge[] {
  const edges = evidence.flatMap((item) =>
    item.spans
      .filter((span) => span.start < end && span.end > start && span.start < span.end)
      .flatMap((span) => [
        { at: Math.max(span.start, start), opens: true, item },
        { at: Math.min(span.end, end), opens: false, item },
      ]),
  )
  return edges.sort((a, b) => a.at - b.at)
}

/** Divides a stretch of text where any item's words begin or end; items may overlap in any way, and one's spans too. */
export function segmentsOf(text: string, evidence: readonly Evidence[], within: Span): readonly Segment[] {
  const open = new Map<Evidence, number>()
  const segments: Segment[] = []
  let from = within.start
  const close = (at: number): void => {
    if (at > from) segments.push({ start: from, end: at, text: text.slice(from, at), items: [...open.keys()] })
    from = at
  }
  for (const { at, opens, item } of edgesOf(evidence, within)) {
    close(at)
    const depth = (open.get(item) ?? 0) + (opens ? 1 : -1)
    if (depth === 0) open.delete(item)
    else open.set(item, depth)
  }
  close(within.end)
  return segments
}

/** Paragraphs of a text as spans, empty ones left out. */
export function paragraphsOf(text: string): readonly Span[] {
  const spans: Span[] = []
  let start = 0
  for (const line of text.split('\n')) {
    if (line.trim() !== '') spans.push({ start, end: start + line.length })
    start += line.length + 1
  }
  return spans
}
