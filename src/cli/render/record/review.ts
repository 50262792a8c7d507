import type { PastCorrection } from '../../../app/review/history.ts'
import type { Queue, QueueItem } from '../../../app/review/queue.ts'
import { changeLine, changeText } from '../../../app/words/changes.ts'
import { REVIEW_LABELS } from '../../../app/words/review-labels.ts'
import type { Row } from '../../answer.ts'
import { isolate } from '../layout.ts'
import type { Look } from '../view.ts'
import { eventLines } from './events.ts'
import { lines, type Show, showOf } from './parts.ts'
import { citationRow, saidLines } from './said.ts'

function doubtText({ doubts }: QueueItem, { labels, words, language }: Show): string {
  const names = REVIEW_LABELS[language].doubt
  return doubts
    .map(({ code, field }) =>
      code === 'contradiction' && field ? `${names[code]} (${words.field[field]})` : names[code],
    )
    .join(labels.comma)
}

/** What waits for a reviewer, one under the other, each under what is in doubt about it. */
export function renderQueue({ items, open }: Queue, look: Look): string {
  const show = showOf(look)
  const words = REVIEW_LABELS[look.language]
  const blocks = items.flatMap((item) => [
    '',
    ...lines(show.paint.doubt(doubtText(item, show)), 0, show),
    ...(item.of === 'event' ? eventLines(item.item, show) : saidLines(item, show)),
  ])
  const head = items.length === 0 ? words.nothingWaits : words.waiting(open)
  return `${[...lines(head, 0, show), ...blocks].join('\n')}\n`
}

/** What of the queue is told of a statement or an outcome as of an event. */
function toldRow(item: QueueItem): Row {
  if (item.of === 'event') {
    const { type, time, participants, reports } = item.item
    const [first] = reports
    const cited = first === undefined ? {} : citationRow(first)
    return { kind: type, day: time ?? '', who: participants.map(({ name }) => name).join('; '), ...cited }
  }
  const who = item.of === 'statement' ? item.item.speakers : [...item.item.parties, ...item.item.assignees]
  const kind = item.of === 'statement' ? item.item.stance : item.item.kind
  return { kind, day: item.item.day ?? '', who: who.join('; '), ...citationRow(item.item.citation) }
}

/** What waits as a row for programs: the same columns for events, statements and outcomes. */
export function queueRow(item: QueueItem): Row {
  const { of, id, priority, doubts } = item
  return { of, id, priority, doubts: doubts.map(({ code }) => code).join('; '), ...toldRow(item) }
}

function correctionLines({ correction, holds, events, said }: PastCorrection, show: Show): readonly string[] {
  const { by, at, note, change, id } = correction
  const words = REVIEW_LABELS[show.language]
  const mark = holds || change.kind === 'undo' ? '' : ` [${words.undone}]`
  const text = changeText(change, show.language, (key) => key)
  const what = text === null ? [...events, ...said].join(show.labels.comma) : isolate(changeLine(text, show.language))
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
export function correctionRow({ correction, holds, events, said }: PastCorrection): Row {
  const { seq, id, by, at, note, change } = correction
  const field =
    change.kind === 'field' || change.kind === 'said'
      ? { field: change.field, was: change.was ?? '', value: change.value ?? '' }
      : null
  const { field: about = '', was = '', value = '' } = field ?? {}
  const told = { seq, id, by, at, kind: change.kind, field: about, was, value }
  return { ...told, note: note ?? '', holds: String(holds), events: events.join('; '), said: said.join('; ') }
}
