/**
 * An article as the reader is given it. Unknown fields are null. `published` is an ISO 8601 date or date-time; only its
 * calendar day, in the zone it is written in, counts for resolving dates.
 */
export interface Article {
  readonly id: string
  readonly outlet: string | null
  readonly url: string | null
  readonly published: string | null
  readonly headline: string | null
  /** Paragraphs joined by one newline. */
  readonly body: string
}
