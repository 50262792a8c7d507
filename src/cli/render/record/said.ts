import type { PromiseView } from '../../../app/record/promises.ts'
import type { SaidView, StatementView } from '../../../app/record/said.ts'
import type { Answer, Citation } from '../../../app/record/views.ts'
import type { Row } from '../../answer.ts'
import { isolate } from '../layout.ts'
import type { Look } from '../view.ts'
import { citationText, coverageLines, dayText, lines, type Show, showOf, whenOf } from './parts.ts'

/** A citation's cells in a row for programs. */
export function citationRow({ article, outlet, published, url, text }: Citation): Row {
  return { article, outlet: outlet ?? '', published: published ?? '', url: url ?? '', quote: text }
}

function joined(names: readonly string[], { labels }: Show): string {
  return names.map(isolate).join(labels.comma)
}

function statementText(view: StatementView, show: Show): string {
  const { labels, paint } = show
  const who = view.speakers.length === 0 ? labels.unknownSpeaker : joined(view.speakers, show)
  return `${dayText(view.day, show)} ${who} ${paint.accent(labels.stance[view.stance])}: ${citationText(view.citation, show)}`
}

/** A statement or an outcome as a block of lines: who, how, the quoted words, its id. */
export function saidLines(view: SaidView, show: Show): readonly string[] {
  const { labels, paint } = show
  if (view.of === 'statement')
    return [...lines(statementText(view.item, show), 0, show), ...lines(paint.faint(view.item.id), 2, show)]
  const { kind, day, parties, assignees, citation, id } = view.item
  const who = (label: string, names: readonly string[]): readonly string[] =>
    names.length === 0 ? [] : lines(`${label}: ${joined(names, show)}`, 2, show)
  return [
    ...lines(`${dayText(day, show)} ${paint.accent(labels.kind[kind])}: ${citationText(citation, show)}`, 0, show),
    ...who(labels.parties, parties),
    ...who(labels.assignees, assignees),
    ...lines(paint.faint(id), 2, show),
  ]
}

function whole(items: readonly (readonly string[])[], answer: Pick<Answer<unknown>, 'coverage'>, show: Show): string {
  const body = items.length === 0 ? lines(show.words.none, 0, show) : items.flat()
  return `${[...body, ...coverageLines(answer.coverage, show)].join('\n')}\n`
}

function byStance(items: readonly StatementView[]): ReadonlyMap<StatementView['stance'], readonly StatementView[]> {
  const groups = new Map<StatementView['stance'], StatementView[]>()
  for (const item of items) groups.set(item.stance, [...(groups.get(item.stance) ?? []), item])
  return groups
}

/** What somebody said, under a heading for each stance, oldest first. */
export function renderPositions(answer: Answer<StatementView>, look: Look): string {
  const show = showOf(look)
  const blocks = [...byStance(answer.items)].map(([stance, items], i) => [
    ...(i === 0 ? [] : ['']),
    ...lines(show.paint.strong(`${show.labels.stance[stance]} (${items.length})`), 0, show),
    ...items.flatMap((item) => lines(statementText(item, show), 2, show)),
  ])
  return whole(blocks, answer, show)
}

/** A statement as a row for programs. */
export function statementRow(view: StatementView): Row {
  const { id, day, stance, mode, speakers, towards, citation } = view
  const said = { id, day: day ?? '', stance, mode, speakers: speakers.join('; '), towards: towards.join('; ') }
  return { ...said, ...citationRow(citation) }
}

function promiseLines(view: PromiseView, show: Show): readonly string[] {
  const { labels, words, paint } = show
  const kind = view.kind === 'promised' ? words.promised : labels.kind[view.kind]
  const later = [
    ...view.laterEvents.map((event) => {
      const [report] = event.reports
      const cited = report === undefined ? '' : `: ${citationText(report, show)}`
      return `${words.taken}: ${labels.type[event.type]}${labels.comma}${whenOf(event, show)}${cited}`
    }),
    ...view.laterStatements.map((statement) => `${words.taken}: ${statementText(statement, show)}`),
  ]
  return [
    ...lines(`${paint.strong(kind)}${labels.comma}${dayText(view.day, show)}`, 0, show),
    ...lines(citationText(view.citation, show), 2, show),
    ...(view.parties.length === 0 ? [] : lines(`${labels.parties}: ${joined(view.parties, show)}`, 2, show)),
    ...(view.assignees.length === 0 ? [] : lines(`${labels.assignees}: ${joined(view.assignees, show)}`, 2, show)),
    ...(view.open ? lines(paint.doubt(words.open), 2, show) : later.flatMap((text) => lines(text, 2, show))),
  ]
}

/** What was agreed and promised, each with what later speaks of it. */
export function renderPromises(answer: Answer<PromiseView>, look: Look): string {
  const show = showOf(look)
  const blocks = answer.items.map((view, i) => [...(i === 0 ? [] : ['']), ...promiseLines(view, show)])
  return whole(blocks, answer, show)
}

/** A promise as a row for programs. */
export function promiseRow(view: PromiseView): Row {
  const { id, kind, day, open, parties, assignees, laterEvents, laterStatements, citation } = view
  const who = { parties: parties.join('; '), assignees: assignees.join('; ') }
  const later = [...laterEvents, ...laterStatements].map((one) => one.id).join('; ')
  return { id, kind, day: day ?? '', open: open ? 1 : 0, ...who, later, ...citationRow(citation) }
}

/** Articles found, each with its headline and the sentence that holds the words. */
export function renderSearch(answer: Answer<Citation>, look: Look): string {
  const show = showOf(look)
  const blocks = answer.items.map((citation) => [
    ...lines(show.paint.strong(isolate(citation.headline ?? citation.article)), 0, show),
    ...lines(citationText(citation, show), 2, show),
  ])
  return whole(blocks, answer, show)
}

/** An article found as a row for programs. */
export function searchRow(citation: Citation): Row {
  return { ...citationRow(citation), headline: citation.headline ?? '', start: citation.start, end: citation.end }
}
