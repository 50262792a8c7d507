import type { Quote } from '../../model/record.ts'
import type { Span } from '../../text/span.ts'

/** A span with the words it points at. */
export function quoteAt(text: string, { start, end }: Span): Quote {
  return { start, end, text: text.slice(start, end) }
}

const STOPS: ReadonlySet<string> = new Set(['.', '!', '?', '؟', '\n'])

function stops(text: string, i: number): boolean {
  const sign = text[i] ?? ''
  return (
    STOPS.has(sign) &&
    (sign !== '.' || /[\s"”»)]/.test(text[i + 1] ?? ' ')) &&
    !/(?:^|[\s.])\p{L}$/u.test(text.slice(Math.max(0, i - 2), i))
  )
}

/** The sentence around a span: from the sign or line break before it to the one after, trimmed. Initials end none. */
export function sentenceAt(text: string, { start, end }: Span): Quote {
  let from = start
  while (from > 0 && !stops(text, from - 1)) from--
  let to = Math.max(end, start)
  while (to < text.length && !stops(text, to)) to++
  if (to < text.length && text[to] !== '\n') to++
  while (from < start && /\s/.test(text[from] ?? '')) from++
  while (to > end && /\s/.test(text[to - 1] ?? '')) to--
  return quoteAt(text, { start: from, end: to })
}
