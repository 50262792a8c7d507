export type { Article } from './model/article.ts'
export type * from './model/inspection.ts'
export type * from './model/reading.ts'
export type { Span } from './text/span.ts'
