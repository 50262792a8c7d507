import { formatEdtf, longDay } from '../../app/words/dates.ts'
import type { Language } from '../../app/words/labels.ts'
import { isContact } from '../../model/contact.ts'
import type { Outcome, ReadEvent, Reading, Statement, TimeExpression } from '../../model/reading.ts'
import { isolate, wrap } from './layout.ts'
import { describe, type Look, nameOf, namesOf, type View, viewOf, wordsAt } from './view.ts'

/** A line of an account and the columns it is indented by. */
interface Line {
  readonly indent: number
  readonly text: string
}

/** Right-to-left mark: makes a terminal lay an Arabic line out from the right even where it begins with a Latin name. */
const START: Readonly<Record<Language, string>> = { ar: '\u200F', en: '' }

function line(indent: number, text: string): Line {
  return { indent, text }
}

function field(label: string, value: string | null, view: View, indent = 5): readonly Line[] {
  return value === null || value === '' ? [] : [line(indent, `${view.paint.faint(`${label}:`)} ${value}`)]
}

function section(title: string, lines: readonly Line[], view: View): readonly Line[] {
  return lines.length === 0 ? [] : [line(0, ''), line(0, view.paint.strong(title)), ...lines]
}

function mark(item: { readonly confidence: string }, { labels, paint }: View): string {
  return item.confidence === 'inferred' ? ` ${paint.doubt(`[${labels.inferred}]`)}` : ''
}

function heading(view: View): readonly Line[] {
  const { reading, labels, language, paint } = view
  const published = reading.published === null ? labels.undated : longDay(reading.published, language)
  const source = [reading.outlet === null ? null : isolate(reading.outlet), isolate(published)].filter(
    (part) => part !== null,
  )
  return [
    ...(reading.headline === null ? [] : [line(0, paint.strong(isolate(reading.headline)))]),
    line(0, source.join(' · ')),
    ...(reading.url === null ? [] : [line(0, paint.faint(isolate(reading.url)))]),
  ]
}

/** The event an item belongs to, as a person would name it; null where there is none. */
function eventTitle(id: string | null | undefined, { reading, labels, language }: View): string | null {
  const event = reading.events.find((candidate) => candidate.id === id)
  if (event === undefined) return null
  const time = event.time === null ? '' : `${labels.comma}${isolate(formatEdtf(event.time, language))}`
  return labels.type[event.type] + time
}

function eventHead(event: ReadEvent, number: number, view: View): string {
  const { labels, paint } = view
  const tags = [
    event.modality === 'occurred' ? null : labels.modality[event.modality],
    event.domestic ? labels.domestic : null,
  ]
  const shown = tags.filter((tag) => tag !== null).map((tag) => paint.accent(`[${tag}]`))
  return [`${number}. ${paint.strong(labels.type[event.type])}`, ...shown].join(' ') + mark(event, view)
}

function eventLines(event: ReadEvent, number: number, view: View): readonly Line[] {
  const { labels, language } = view
  const time = event.time === null ? labels.unsaid : formatEdtf(event.time, language)
  return [
    line(2, eventHead(event, number, view)),
    ...event.participants.map(({ entity, role }) => line(5, `• ${describe(entity, view)} – ${labels.role[role]}`)),
    ...field(labels.date, isolate(time), view),
    ...field(labels.place, event.place === null ? null : isolate(event.place), view),
    ...field(labels.topics, event.topics.map((topic) => wordsAt(topic, view)).join(view.labels.comma), view),
    ...field(labels.round, event.round === undefined ? null : String(event.round), view),
    ...field(labels.format, event.format === undefined ? null : isolate(event.format), view),
    ...field(labels.firstSince, eventTitle(event.firstSince, view), view),
    ...field(labels.via, namesOf(event.via, view), view),
    ...field(labels.said, wordsAt(event.trigger, view), view),
  ]
}

function events(title: string, list: readonly ReadEvent[], view: View): readonly Line[] {
  return section(
    title,
    list.flatMap((event, i) => eventLines(event, i + 1, view)),
    view,
  )
}

function statementLines(statement: Statement, view: View): readonly Line[] {
  const { labels, paint } = view
  const during = eventTitle(statement.event, view)
  const about = [
    labels.mode[statement.mode],
    during === null ? null : `${labels.during}: ${during}`,
    statement.via.length === 0 ? null : `${labels.via}: ${namesOf(statement.via, view)}`,
  ].filter((part) => part !== null)
  const said = `• ${paint.accent(labels.stance[statement.stance])}: «${wordsAt(statement.content, view)}»${mark(statement, view)}`
  return [line(4, said), line(6, paint.faint(about.join(' · ')))]
}

function statements(view: View): readonly Line[] {
  const bySpeaker = new Map<string, Statement[]>()
  for (const statement of view.reading.statements) {
    const key = statement.speaker.join(' ')
    bySpeaker.set(key, [...(bySpeaker.get(key) ?? []), statement])
  }
  const lines = [...bySpeaker.values()].flatMap((said) => {
    const speakers = (said[0]?.speaker ?? []).map((id) => describe(id, view)).join(' + ')
    return [line(2, speakers || view.labels.unknownSpeaker), ...said.flatMap((one) => statementLines(one, view))]
  })
  return section(view.labels.statements, lines, view)
}

function outcomeLines(outcome: Outcome, view: View): readonly Line[] {
  const { labels, paint } = view
  return [
    line(2, `• ${paint.accent(labels.kind[outcome.kind])}: «${wordsAt(outcome.content, view)}»${mark(outcome, view)}`),
    ...field(labels.parties, namesOf(outcome.parties, view), view, 4),
    ...field(labels.assignees, namesOf(outcome.assignees, view), view, 4),
    ...field(labels.during, eventTitle(outcome.event, view), view, 4),
  ]
}

function isOpen({ value, type }: TimeExpression): boolean {
  return value === null || ((type === 'DATE' || type === 'TIME') && value.includes('X'))
}

function openTime(time: TimeExpression, view: View): Line {
  const meaning = time.value === null ? view.labels.unresolved : isolate(formatEdtf(time.value, view.language))
  return line(2, `• «${isolate(time.text)}»: ${meaning}`)
}

function doubts(view: View): readonly Line[] {
  const { reading, labels } = view
  const people = reading.entities.filter((entity) => entity.confidence === 'inferred')
  return section(
    labels.uncertain,
    [
      ...reading.notes.map(({ message, span }) =>
        line(2, `• ${span === null ? '' : `«${wordsAt(span, view)}»: `}${isolate(message)}`),
      ),
      ...reading.times.filter(isOpen).map((time) => openTime(time, view)),
      ...people.map(({ id }) => line(2, `• ${nameOf(id, view)} – ${labels.inferred}`)),
    ],
    view,
  )
}

function shown({ indent, text }: Line, { width, language }: Look): readonly string[] {
  if (text === '') return ['']
  return wrap(text, width, { first: indent, rest: indent + 2 }).map((one) => `${START[language]}${one}`)
}

/** A reading as an account for people, ending in a line break. Nothing of the reading is left out but offsets and ids. */
export function renderReading(reading: Reading, look: Look): string {
  const view = viewOf(reading, look)
  const { labels } = view
  const found = [
    ...events(
      labels.contacts,
      reading.events.filter(({ type }) => isContact(type)),
      view,
    ),
    ...events(
      labels.acts,
      reading.events.filter(({ type }) => !isContact(type)),
      view,
    ),
    ...statements(view),
    ...section(
      labels.outcomes,
      reading.outcomes.flatMap((outcome) => outcomeLines(outcome, view)),
      view,
    ),
  ]
  const body = found.length === 0 ? [line(0, ''), line(0, labels.nothing)] : found
  const lines = [...heading(view), ...body, ...doubts(view)]
  return `${lines.flatMap((one) => shown(one, look)).join('\n')}\n`
}
