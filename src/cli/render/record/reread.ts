import type { ReportChange, Reread } from '../../../app/record/reread.ts'
import { formatEdtf } from '../../../app/words/dates.ts'
import type { Report } from '../../../model/record.ts'
import type { Row } from '../../answer.ts'
import { isolate } from '../layout.ts'
import type { Look } from '../view.ts'
import { actorText, lines, type Show, showOf } from './parts.ts'

function reportText(report: Report, show: Show): string {
  const { labels, language } = show
  const who = report.participants.map((actor) => actorText(actor, show)).join(labels.comma)
  const place = report.place === null ? '' : isolate(report.place)
  const when = report.time === null ? '' : isolate(formatEdtf(report.time, language))
  return [labels.type[report.type], labels.modality[report.modality], when, place, who]
    .filter((part) => part !== '')
    .join(labels.comma)
}

function changeLines({ change, article, before, after, fields }: ReportChange, show: Show): readonly string[] {
  const { words, paint } = show
  const known = words.field as Readonly<Record<string, string>>
  const what = fields.map((field) => known[field] ?? known[field.replace(/s$/, '')] ?? field).join(show.labels.comma)
  const quoted = after ?? before
  return [
    ...lines(`${paint.strong(words.change[change])} ${isolate(article)}${what === '' ? '' : `: ${what}`}`, 0, show),
    ...(before === null ? [] : lines(`− ${reportText(before, show)}`, 2, show)),
    ...(after === null ? [] : lines(`+ ${reportText(after, show)}`, 2, show)),
    ...(quoted === null ? [] : lines(`«${isolate(quoted.sentence.text)}»`, 4, show)),
  ]
}

/** What reading again changes, report by report, then the counts. */
export function renderReread(answer: Reread & { readonly items: readonly ReportChange[] }, look: Look): string {
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
export function changeRow({ change, article, before, after, fields }: ReportChange): Row {
  const report = after ?? before
  const what = { type: report?.type ?? '', time: report?.time ?? '', quote: report?.sentence.text ?? '' }
  return { change, article, report: report?.id ?? '', ...what, fields: fields.join('; ') }
}
