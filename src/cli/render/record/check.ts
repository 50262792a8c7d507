import type { CheckedView } from '../../../app/record/check.ts'
import type { Account, Comparison, Told } from '../../../app/record/compare.ts'
import type { Answer, EventView } from '../../../app/record/views.ts'
import { formatEdtf } from '../../../app/words/dates.ts'
import type { Row } from '../../answer.ts'
import { isolate } from '../layout.ts'
import type { Look } from '../view.ts'
import { eventLines } from './events.ts'
import { actorText, citationText, coverageLines, lines, type Show, showOf, whenOf } from './parts.ts'
import { citationRow } from './said.ts'

/** An event in one line: kind, day, who. */
function title(event: EventView, show: Show): string {
  const { labels } = show
  const who = event.participants.map((actor) => actorText(actor, show)).join(labels.comma)
  return [labels.type[event.type], whenOf(event, show), who].filter((part) => part !== '').join(labels.comma)
}

function paintOf(verdict: CheckedView['verdict'], { paint }: Show): (text: string) => string {
  return { supported: paint.accent, contradicted: paint.doubt, open: paint.faint }[verdict]
}

function checkedLines(item: CheckedView, show: Show): readonly string[] {
  const { words, paint } = show
  const verdict = paintOf(item.verdict, show)(words.verdict[item.verdict])
  const number = item.number === null ? '' : ` ${item.number}`
  const evidence = item.evidence.map((event) => {
    const [report] = event.reports
    return `${words.by}: ${title(event, show)}${report === undefined ? '' : ` ${citationText(report, show)}`}`
  })
  return [
    ...lines(
      `${verdict} – ${paint.strong(`${words.claim[item.kind]}${number}`)} – ${title(item.subject, show)}`,
      0,
      show,
    ),
    ...(item.citation === null ? [] : lines(citationText(item.citation, show), 2, show)),
    ...lines(words.why[item.why], 2, show),
    ...evidence.flatMap((text) => lines(text, 2, show)),
  ]
}

/** Claims held against the record: verdict, the words, the reason, and the events it rests on. */
export function renderChecks({ items, coverage }: Answer<CheckedView>, look: Look): string {
  const show = showOf(look)
  const blocks = items.flatMap((item, i) => [...(i === 0 ? [] : ['']), ...checkedLines(item, show)])
  const body = blocks.length === 0 ? lines(show.words.none, 0, show) : blocks
  return `${[...body, ...coverageLines(coverage, show)].join('\n')}\n`
}

/** A checked claim as a row for programs. */
export function checkRow(item: CheckedView): Row {
  const { kind, verdict, why, event, number, within, by, quote, citation } = item
  const claim = { kind, verdict, why, event, number: number ?? '', withinDays: within ?? '', by: by.join('; ') }
  return citation === null ? { ...claim, quote: quote.text } : { ...claim, ...citationRow(citation) }
}

function toldText({ kind, what, who, citation, elsewhere }: Told, show: Show): string {
  const { labels, words, paint } = show
  const stances: Readonly<Record<string, string>> = { ...labels.stance, ...labels.kind }
  const head = kind === 'topic' ? labels.topics : (stances[what ?? ''] ?? kind)
  const speakers = who.length === 0 ? '' : `${who.map(isolate).join(labels.comma)} `
  const only = elsewhere.length === 0 ? ` ${paint.doubt(`[${words.onlyHere}]`)}` : ''
  return `${speakers}${paint.accent(head)}: «${isolate(citation.text)}»${only}`
}

function accountLines({ report, says, told }: Account, show: Show): readonly string[] {
  const { words, paint, language } = show
  const fields = says.map(({ field, value }) => {
    return `${words.field[field]}: ${isolate(field === 'time' ? formatEdtf(value, language) : value)}`
  })
  return [
    '',
    ...lines(paint.strong(`${words.account} ${isolate(report.outlet ?? words.unknownOutlet)}`), 0, show),
    ...lines(citationText(report, show), 2, show),
    ...fields.flatMap((text) => lines(text, 2, show)),
    ...told.flatMap((one) => lines(`• ${toldText(one, show)}`, 2, show)),
  ]
}

/** The accounts of an event one after the other, with what only one of them has. */
export function renderComparison({ event, items, coverage }: Comparison, look: Look): string {
  const show = showOf(look)
  const accounts = items.flatMap((account) => accountLines(account, show))
  return `${[...eventLines(event, show), ...accounts, ...coverageLines(coverage, show)].join('\n')}\n`
}

/** An account as a row for programs. */
export function accountRow({ report, says, told }: Account): Row {
  const own = told.filter(({ elsewhere }) => elsewhere.length === 0)
  return {
    ...citationRow(report),
    says: says.map(({ field, value }) => `${field}=${value}`).join('; '),
    told: told.map(({ kind, citation }) => `${kind}: ${citation.text}`).join('; '),
    onlyHere: own.map(({ kind, citation }) => `${kind}: ${citation.text}`).join('; '),
  }
}
