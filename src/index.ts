import { read as readWith, readTimed as readTimedWith, times as timesWith } from './engine/read.ts'
import { arabic } from './lexicon/ar/index.ts'
import type { Article } from './model/article.ts'
import type { Reading, TimeExpression } from './model/reading.ts'

export type { Article } from './model/article.ts'
export type * from './model/inspection.ts'
export type * from './model/reading.ts'
export type { Span } from './text/span.ts'

/** Reads an article in Arabic. Pure and synchronous: the same article always gives the same reading; any text is an article. */
export function read(article: Article): Reading {
  return readWith(article, arabic)
}

/**
 * The expressions of calendar time in a text, resolved against the ISO 8601 date of publication; null where it is
 * unknown: then no part is invented.
 */
export function times(text: string, published: string | null = null): TimeExpression[] {
  return timesWith(text, published, arabic)
}

/** Reads an article and reports the milliseconds each stage took by the given clock. */
export function readTimed(article: Article, clock: () => number): { reading: Reading; ms: Record<string, number> } {
  return readTimedWith(article, arabic, clock)
}
