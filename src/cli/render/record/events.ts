import type { SaidView } from '../../../app/record/said.ts'
import type { Answer, Conflict, EventView } from '../../../app/record/views.ts'
import { formatEdtf } from '../../../app/words/dates.ts'
import type { Correction } from '../../../model/correction.ts'
import { isolate } from '../layout.ts'
import type { Look } from '../view.ts'
import { actorText, citationText, coverageLines, lines, type Show, showOf, whenOf } from './parts.ts'
import { saidLines } from './said.ts'

function conflictText({ field, values }: Conflict, show: Show): string {
  const { words, labels, language } = show
  const shown = values.map(({ value, independent }) => {
    const known = field === 'time' ? formatEdtf(value, language) : labelOf(field, value, show)
    return `${isolate(known)} (${independent})`
  })
  return `${show.paint.doubt(`${words.differ} ${words.field[field]}`)}: ${shown.join(labels.comma)}`
}

function labelOf(field: Conflict['field'], value: string, { labels }: Show): string {
  const known: Readonly<Record<string, string>> =
    field === 'type' ? labels.type : field === 'modality' ? labels.modality : {}
  return known[value] ?? value
}

function headOf(event: EventView, show: Show): string {
  const { labels, paint } = show
  const mark = event.modality === 'occurred' ? '' : ` ${paint.accent(`[${labels.modality[event.modality]}]`)}`
  const place = event.place === null ? '' : `${labels.comma}${isolate(event.place)}`
  return `${paint.strong(labels.type[event.type])}${mark}${labels.comma}${whenOf(event, show)}${place}`
}

function countText({ reports, independent, id }: EventView, { words, labels }: Show): string {
  return `${words.reports}: ${reports.length}${labels.comma}${words.independent}: ${independent}${labels.comma}${id}`
}

const CITED = 3

/** One event as a block of lines: what, when, who, about what, where reports differ, and the quoted reports. */
export function eventLines(event: EventView, show: Show): readonly string[] {
  const { labels, words, paint } = show
  const who = event.participants.map((actor) => `${actorText(actor, show)} – ${labels.role[actor.role]}`)
  const about = event.topics.map(isolate).join(labels.comma)
  const more = [
    event.round === null ? '' : `${labels.round}: ${event.round}`,
    event.format === null ? '' : `${labels.format}: ${isolate(event.format)}`,
    about === '' ? '' : `${labels.topics}: ${about}`,
    ...event.conflicts.map((conflict) => conflictText(conflict, show)),
  ]
  return [
    ...lines(headOf(event, show), 0, show),
    ...who.flatMap((one) => lines(`• ${one}`, 2, show)),
    ...more.filter((text) => text !== '').flatMap((text) => lines(text, 2, show)),
    ...event.reports
      .slice(0, CITED)
      .flatMap((report) => lines(citationText(report, show, report.independent ? '' : words.reprint), 2, show)),
    ...lines(paint.faint(countText(event, show)), 2, show),
  ]
}

/** Events one under the other with what was covered, for people. */
export function renderEvents({ items, coverage }: Answer<EventView>, look: Look): string {
  const show = showOf(look)
  const blocks = items.flatMap((event, i) => [...(i === 0 ? [] : ['']), ...eventLines(event, show)])
  const body = blocks.length === 0 ? lines(show.words.none, 0, show) : blocks
  return `${[...body, ...coverageLines(coverage, show)].join('\n')}\n`
}

/** The last contact under its heading, and those before it under theirs. */
export function renderLast({ items, coverage }: Answer<EventView>, look: Look): string {
  const show = showOf(look)
  const [last, ...before] = items
  if (last === undefined) return renderEvents({ items, coverage }, look)
  const { words, paint } = show
  const chain = before.flatMap((event) => ['', ...eventLines(event, show)])
  const rest = before.length === 0 ? [] : ['', ...lines(paint.strong(words.before), 0, show), ...chain]
  const head = lines(paint.strong(words.last), 0, show)
  return `${[...head, '', ...eventLines(last, show), ...rest, ...coverageLines(coverage, show)].join('\n')}\n`
}

/** One event as a row of a table for programs. */
export function eventRow(event: EventView): Readonly<Record<string, string | number>> {
  const [first] = event.reports
  return {
    id: event.id,
    type: event.type,
    modality: event.modality,
    time: event.time ?? '',
    from: event.days?.from ?? '',
    to: event.days?.to ?? '',
    place: event.place ?? '',
    participants: event.participants.map(({ name, role }) => `${name} (${role})`).join('; '),
    topics: event.topics.join('; '),
    reports: event.reports.length,
    independent: event.independent,
    differing: event.conflicts.map(({ field }) => field).join('; '),
    outlet: first?.outlet ?? '',
    url: first?.url ?? '',
    quote: first?.text ?? '',
  }
}

/** What a correction left. */
interface Left {
  readonly correction: Correction
  readonly items: readonly EventView[]
  readonly said: readonly SaidView[]
}

/** What a correction left: its id, by which it can be undone, and events, statements and outcomes as they are now. */
export function renderCorrected({ correction, items, said }: Left, look: Look): string {
  const show = showOf(look)
  const events = items.flatMap((event) => ['', ...eventLines(event, show)])
  const blocks = [...said.flatMap((one) => ['', ...saidLines(one, show)]), ...events]
  return `${[...lines(`${show.words.correction}: ${correction.id}`, 0, show), ...blocks].join('\n')}\n`
}
