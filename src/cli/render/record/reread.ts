import type { Reread } from '../../../app/record/reread.ts'
import { formatEdtf } from '../../../app/words/dates.ts'
import type { EventRecord } from '../../../model/record.ts'
import type { EventChange } from '../../../record/changes.ts'
import type { Row } from '../../answer.ts'
import { isolate } from '../layout.ts'
import type { Look } from '../view.ts'
import { actorText, lines, type Show, showOf } from './parts.ts'

function eventText(event: EventRecord, show: Show): string {
  const { labels, language } = show
  const who = event.participants.map((actor) => actorText(actor, show)).join(labels.comma)
  const place = event.place === null ? '' : isolate(event.place)
  const when = event.time === null ? '' : isolate(formatEdtf(event.time, language))
  return [labels.type[event.type], labels.modality[event.modality], when, place, who]
    .filter((part) => part !== '')
    .join(labels.comma)
}

function changeLines({ change, article, sentence, before, after, fields }: EventChange, show: Show): readonly string[] {
  const { words, paint } = show
  const known: Readonly<Record<string, string>> = { ...words.field, reports: words.reports }
  const what = fields.map((field) => known[field] ?? known[field.replace(/s$/, '')] ?? field).join(show.labels.comma)
  return [
    ...lines(`${paint.strong(words.change[change])} ${isolate(article)}${what === '' ? '' : `: ${what}`}`, 0, show),
    ...(before === null ? [] : lines(`− ${eventText(before, show)}`, 2, show)),
    ...(after === null ? [] : lines(`+ ${eventText(after, show)}`, 2, show)),
    ...lines(`«${isolate(sentence.text)}»`, 4, show),
  ]
}

/** What reading again changes, event by event, then the counts. */
export function renderReread(answer: Reread & { readonly items: readonly EventChange[] }, look: Look): string {
  const show = showOf(look)
  const { words, labels } = show
  const counts = [
    `${words.articles}: ${answer.articles}`,
    `${words.change.added}: ${answer.added}`,
    `${words.change.lost}: ${answer.lost}`,
    `${words.change.altered}: ${answer.altered}`,
  ]
  return `${[...answer.items.flatMap((change) => changeLines(change, show)), ...lines(counts.join(labels.comma), 0, show)].join('\n')}\n`
}

/** A change as a row for programs. */
export function changeRow({ change, article, sentence, before, after, fields }: EventChange): Row {
  const event = after ?? before
  const what = { type: event?.type ?? '', time: event?.time ?? '', article, quote: sentence.text }
  return { change, event: event?.id ?? '', ...what, fields: fields.join('; ') }
}
