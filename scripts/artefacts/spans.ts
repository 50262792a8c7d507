import type { Reading } from '../../src/model/reading.ts'
import type { Span } from '../../src/text/span.ts'

/** Every span that a reading gives. */
export function spansOf({ entities, times, events, statements, outcomes, notes }: Reading): readonly Span[] {
  return [
    ...entities.flatMap(({ mentions }) => mentions),
    ...times,
    ...events.flatMap(({ trigger, topics }) => [trigger, ...topics]),
    ...statements.flatMap(({ cue, content }) => [cue, content]),
    ...outcomes.map(({ content }) => content),
    ...notes.flatMap(({ span }) => span ?? []),
  ]
}

/** The first span that is empty or does not lie in the text, null where none is. */
export function strayingSpan(reading: Reading): Span | null {
  return spansOf(reading).find(({ start, end }) => start < 0 || end <= start || end > reading.text.length) ?? null
}
