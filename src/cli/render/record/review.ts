import type { PastCorrection } from '../../../app/review/history.ts'
import type { Queue, QueueItem } from '../../../app/review/queue.ts'
import { changeLine, changeText } from '../../../app/words/changes.ts'
import { REVIEW_LABELS } from '../../../app/words/review-labels.ts'
import type { Row } from '../../answer.ts'
import { isolate } from '../layout.ts'
import type { Look } from '../view.ts'
import { eventLines, eventRow } from './events.ts'
import { lines, type Show, showOf } from './parts.ts'

function doubtText({ doubts }: QueueItem, { labels, words, language }: Show): string {
  const names = REVIEW_LABELS[language].doubt
  return doubts
    .map(({ code, field }) =>
      code === 'contradiction' && field ? `${names[code]} (${words.field[field]})` : names[code],
    )
    .join(labels.comma)
}

/** Events that wait for a reviewer, one under the other, each under what is in doubt about it. */
export function renderQueue({ items, open }: Queue, look: Look): string {
  const show = showOf(look)
  const words = REVIEW_LABELS[look.language]
  const blocks = items.flatMap((item) => [
    '',
    ...lines(show.paint.doubt(doubtText(item, show)), 0, show),
    ...eventLines(item.event, show),
  ])
  const head = items.length === 0 ? words.nothingWaits : words.waiting(open)
  return `${[...lines(head, 0, show), ...blocks].join('\n')}\n`
}

/** An event of the queue as a row for programs. */
export function queueRow({ event, doubts, priority }: QueueItem): Row {
  return { ...eventRow(event), priority, doubts: doubts.map(({ code }) => code).join('; ') }
}

function correctionLines({ correction, holds, events }: PastCorrection, show: Show): readonly string[] {
  const { by, at, note, change, id } = correction
  const words = REVIEW_LABELS[show.language]
  const mark = holds || change.kind === 'undo' ? '' : ` [${words.undone}]`
  const text = changeText(change, show.language, (key) => key)
  const what = text === null ? events.join(show.labels.comma) : isolate(changeLine(text, show.language))
  const head = `${isolate(at.slice(0, 16).replace('T', ' '))} ${isolate(by)} ${words.did[change.kind]}${mark} ${what}`
  const more = note === null ? [] : lines(isolate(note), 2, show)
  return [...lines(head, 0, show), ...more, ...lines(show.paint.faint(id), 2, show)]
}

/** What people corrected, the latest first. */
export function renderCorrections({ items }: { readonly items: readonly PastCorrection[] }, look: Look): string {
  const show = showOf(look)
  const body = items.flatMap((item) => correctionLines(item, show))
  const shown = body.length === 0 ? lines(REVIEW_LABELS[look.language].noCorrections, 0, show) : body
  return `${shown.join('\n')}\n`
}

/** A correction as a row for programs. */
export function correctionRow({ correction, holds, events }: PastCorrection): Row {
  const { seq, id, by, at, note, change } = correction
  const field =
    change.kind === 'field' ? { field: change.field, was: change.was ?? '', value: change.value ?? '' } : null
  const { field: about = '', was = '', value = '' } = field ?? {}
  const told = { seq, id, by, at, kind: change.kind, field: about, was, value }
  return { ...told, note: note ?? '', holds: String(holds), events: events.join('; ') }
}
