/** How lines bear on dates: hard-wrapped text is joined, and a line that is only a date is furniture of the page. */
import type { RawToken } from '../../text/tokenise.ts'

const SHORT_LINE = 5
const MANY_LINES = 12

/** Drops line breaks from text that was wrapped at a narrow width, so that dates run across them. */
export function reflow(tokens: readonly RawToken[]): readonly RawToken[] {
  let breaks = 0
  for (const token of tokens) if (token.kind === 'break') breaks++
  return breaks >= MANY_LINES && tokens.length < breaks * SHORT_LINE ? tokens.filter((t) => t.kind !== 'break') : tokens
}

/** Whether the tokens `[from, to)` fill their line, at most with digits and signs beside them, in a text of several lines. */
export function standsAlone(tokens: readonly RawToken[], from: number, to: number): boolean {
  let a = from - 1
  while (a >= 0 && (tokens[a]?.kind === 'punct' || tokens[a]?.kind === 'number')) a--
  let b = to
  while (b < tokens.length && (tokens[b]?.kind === 'punct' || tokens[b]?.kind === 'number')) b++
  const starts = a < 0 || tokens[a]?.kind === 'break'
  const ends = b >= tokens.length || tokens[b]?.kind === 'break'
  return starts && ends && a >= 0 && b < tokens.length
}
