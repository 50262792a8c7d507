/** A half-open range of UTF-16 code units `[start, end)` into the article's `text`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Whether `outer` holds all of `inner`; equal spans cover each other. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** The words of `text` that a span points at. */
export function quote(text: string, span: Span): string {
  return text.slice(span.start, span.end)
}
