import type { Citation, Coverage, EventView } from '../../../app/record/views.ts'
import { formatEdtf } from '../../../app/words/dates.ts'
import { LABELS, type Labels, type Language } from '../../../app/words/labels.ts'
import { RECORD_LABELS, type RecordLabels } from '../../../app/words/record-labels.ts'
import { stateName } from '../../../app/words/states.ts'
import type { Actor } from '../../../model/record.ts'
import { isolate, wrap } from '../layout.ts'
import { type Look, type Paint, paintOf } from '../view.ts'

/** What the parts of an answer need to be shown. */
export interface Show extends Look {
  readonly labels: Labels
  readonly words: RecordLabels
  readonly paint: Paint
}

/** A look with its words and emphasis. */
export function showOf(look: Look): Show {
  return { ...look, labels: LABELS[look.language], words: RECORD_LABELS[look.language], paint: paintOf(look.colour) }
}

/** Right-to-left mark: lays an Arabic line out from the right even where it begins with a Latin name. */
const START: Readonly<Record<Language, string>> = { ar: '\u200F', en: '' }

/** Text wrapped and indented, the further lines by two more columns. */
export function lines(text: string, indent: number, { width, language }: Show): readonly string[] {
  return wrap(text, width, { first: indent, rest: indent + 2 }).map((one) => `${START[language]}${one}`)
}

/** A day or other EDTF value in words, with the value itself where it is a plain day. */
export function dayText(time: string | null, { language, labels }: Show): string {
  return time === null ? labels.undated : isolate(formatEdtf(time, language))
}

/** When an event was: its time, else the days it must lie between. */
export function whenOf({ time, days }: Pick<EventView, 'time' | 'days'>, show: Show): string {
  if (time !== null || days === null) return time === null ? show.labels.dates.unknown : dayText(time, show)
  return dayText(days.from === days.to ? days.from : `${days.from}/${days.to}`, show)
}

/** A participant with office and state. */
export function actorText({ name, office, state }: Actor, { language, labels }: Show): string {
  const owner = state === null ? null : stateName(state, language)
  const more = [
    office === null || name.includes(office.title) ? null : isolate(office.title),
    owner === name ? null : owner,
  ]
  const shown = more.filter((part) => part !== null)
  return shown.length === 0 ? isolate(name) : `${isolate(name)} (${shown.join(labels.comma)})`
}

/** Quoted words with where they stand. */
export function citationText(citation: Citation, show: Show, note = ''): string {
  const { outlet, published, url } = citation
  const where = [outlet ?? show.words.unknownOutlet, published, url ?? citation.article].filter((part) => part !== null)
  const tail = note === '' ? '' : ` [${note}]`
  return `«${isolate(citation.text)}» ${show.paint.faint(`— ${where.map(isolate).join(show.labels.comma)}${tail}`)}`
}

const OUTLETS = 6

/** The lines that say what an answer rests on: outlets, since when, with which gaps. */
export function coverageLines({ outlets }: Coverage, show: Show): readonly string[] {
  const { words, labels, paint } = show
  if (outlets.length === 0) return ['', ...lines(words.empty, 0, show)]
  const ranked = [...outlets].sort((a, b) => b.articles - a.articles)
  const shown = ranked.slice(0, OUTLETS).map(({ outlet, articles, since, until, gaps }) => {
    const span = since === null ? words.undatedArticles : since === until ? since : `${since} – ${until}`
    const gap = gaps.length === 0 ? '' : `${labels.comma}${words.gaps}: ${gaps.length}`
    return `${isolate(outlet ?? words.unknownOutlet)} (${words.articles}: ${articles}${labels.comma}${isolate(span)}${gap})`
  })
  const others = ranked.length > OUTLETS ? [`${words.others} ${ranked.length - OUTLETS}`] : []
  const text = [...shown, ...others].join(labels.comma)
  return ['', ...lines(paint.faint(`${words.covered}: ${text}. ${words.caution}`), 0, show)]
}
