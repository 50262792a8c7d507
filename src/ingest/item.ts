import type { Article } from '../model/article.ts'
import type { Fault } from '../model/fault.ts'

/** Reads a printed date line («الاثنين 3 تموز 2023») as an ISO date; null where the text holds none. */
export type DateReader = (text: string) => string | null

/** What the caller knows of an input. `outlet`, `published` and `url` fill gaps; they never override what is found. */
export interface IngestOptions {
  readonly outlet?: string | null | undefined
  readonly published?: string | null | undefined
  readonly url?: string | null | undefined
  /** HTTP Content-Type of a page, for its charset. */
  readonly contentType?: string | null | undefined
  readonly readDate?: DateReader | undefined
}

/** One article read. `warnings` are faults of single fields: the article stands without them. */
export interface Read {
  readonly article: Article
  readonly warnings: readonly Fault[]
}

/** What a source yields, in order: articles, and a fault for each input that gave none. */
export type Item = Read | { readonly fault: Fault }

/** Bytes of one page or plain text beyond which it is refused: 20 MB. No newspaper page comes near it. */
export const SIZE_LIMIT = 20_000_000
