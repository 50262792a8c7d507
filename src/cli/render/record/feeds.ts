import type { FeedView } from '../../../app/record/follow.ts'
import type { Language } from '../../../app/words/labels.ts'
import { RECORD_LABELS } from '../../../app/words/record-labels.ts'
import type { Row } from '../../answer.ts'
import { isolate, table } from '../layout.ts'
import type { Look } from '../view.ts'
import { showOf } from './parts.ts'

function cells({ url, health, failures, lastGood, next, lastError }: FeedView, language: Language): readonly string[] {
  const words = RECORD_LABELS[language]
  return [
    words.health[health],
    String(failures),
    lastGood ?? '–',
    next,
    isolate(url),
    lastError === null ? '' : isolate(lastError),
  ]
}

/** How one feed fares, in a line. */
export function feedLine(feed: FeedView, language: Language): string {
  return `${cells(feed, language).join('  ').trimEnd()}\n`
}

/** The health table. */
export function renderFeeds({ items }: { readonly items: readonly FeedView[] }, look: Look): string {
  const { words, paint } = showOf(look)
  if (items.length === 0) return `${words.noFeeds}\n`
  const [head = '', ...rows] = table([words.feedColumns, ...items.map((feed) => cells(feed, look.language))], 0)
  return `${[paint.strong(head), ...rows].join('\n')}\n`
}

/** A feed as a row for programs. */
export function feedRow({ id, url, outlet, health, failures, lastGood, next, lastError }: FeedView): Row {
  const times = { lastGood: lastGood ?? '', next }
  return { id, url, outlet: outlet ?? '', health, failures, ...times, lastError: lastError ?? '' }
}
