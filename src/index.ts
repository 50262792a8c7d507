import { inspect as inspectWith } from './engine/inspect/index.ts'
import { readTimed as readTimedWith, read as readWith, times as timesWith } from './engine/read.ts'
import { ruleIds as ruleIdsOf } from './engine/rules.ts'
import { arabic } from './lexicon/ar/index.ts'
import type { Article } from './model/article.ts'
import type { Inspection } from './model/inspection.ts'
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

/** Reads an article and tells what each stage saw: tokens, references, clauses, frames. Its reading is the one of `read`. */
export function inspect(article: Article): Inspection {
  return inspectWith(article, arabic)
}

/**
 * Every rule that can make an annotation, sorted. A light verb with its noun (`statement/X+Y`) is entered as its halves,
 * `statement/X+*` and `statement/*+Y`.
 */
export function ruleIds(): readonly string[] {
  return ruleIdsOf(arabic)
}
