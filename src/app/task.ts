import type { Article } from '../model/article.ts'
import type { TimeExpression } from '../model/reading.ts'
import type { Reader, VersionedArticle } from './reader.ts'

/** What is done to each article of a stream. */
export type Task = 'read' | 'times' | 'inspect' | 'prepare'

/** One article's result as one line of JSON, or why there is none. */
export type Result = { readonly line: string } | { readonly failure: string }

/** A time expression as `mahdar times` gives it: no rule and no confidence, for these belong to a reading. */
export type BareTime = Omit<TimeExpression, 'rule' | 'confidence'>

/** The dates of one article. */
export interface TimesOfArticle {
  readonly id: string
  readonly times: readonly BareTime[]
}

function bare({ start, end, text, type, value, timex }: TimeExpression): BareTime {
  return { start, end, text, type, value, timex }
}

function textOf({ headline, body }: Article): string {
  return !headline ? body : `${headline}\n${body}`
}

function product(reader: Reader, task: Task, article: Article): unknown {
  if (task === 'read') return reader.read(article)
  if (task === 'inspect') return reader.inspect(article)
  if (task === 'prepare') return reader.prepare(article as VersionedArticle)
  return { id: article.id, times: reader.times(textOf(article), article.published).map(bare) }
}

/** Does the task to one article. Never throws: a fault of the reader's own becomes a failure that names the article. */
export function perform(reader: Reader, task: Task, article: Article): Result {
  try {
    return { line: JSON.stringify(product(reader, task, article)) }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { failure: `article ${article.id}: the reader failed: ${reason}` }
  }
}
