import type { Background, Brief } from '../record/brief.ts'
import type { Citation, EventView } from '../record/views.ts'
import { BRIEF_WORDS } from './brief-words.ts'
import { formatEdtf } from './dates.ts'
import { LABELS, type Language } from './labels.ts'
import { RECORD_LABELS } from './record-labels.ts'

/** A sentence with the numbers of its footnotes. */
export interface Noted {
  readonly text: string
  readonly notes: readonly number[]
}

/** A brief as headed sentences with numbered sources, before it takes the form of Markdown or HTML. */
export interface BriefText {
  readonly language: Language
  readonly title: string
  /** The first section is one paragraph, the others are lists. */
  readonly sections: readonly {
    readonly heading: string
    readonly paragraph: boolean
    readonly lines: readonly Noted[]
  }[]
  readonly rest: string
  readonly sources: { readonly heading: string; readonly list: readonly Citation[] }
}

/** Numbers sources in order of first mention; the same words of one article have one number. */
function numbering(): {
  readonly list: Citation[]
  readonly note: (citations: readonly Citation[]) => readonly number[]
} {
  const list: Citation[] = []
  const numbers = new Map<string, number>()
  const note = (citations: readonly Citation[]): readonly number[] =>
    citations.map((citation) => {
      const key = `${citation.article} ${citation.start} ${citation.end}`
      const number = numbers.get(key) ?? list.push(citation)
      numbers.set(key, number)
      return number
    })
  return { list, note }
}

type Note = ReturnType<typeof numbering>['note']

function day(event: Pick<EventView, 'time' | 'days'>, language: Language): string {
  const { days, time } = event
  const span = days === null ? null : days.from === days.to ? days.from : `${days.from}/${days.to}`
  return formatEdtf(time ?? span, language)
}

function cited({ reports }: EventView): readonly Citation[] {
  return reports.filter(({ independent }) => independent).slice(0, 3)
}

function backgroundLine(fact: Background, brief: Brief, language: Language, note: Note): Noted {
  const words = BRIEF_WORDS[language]
  const [a, b] = brief.actors.map(({ name }) => name) as [string, string]
  const { event } = fact
  const notes = note(cited(event))
  if (fact.kind === 'first-known') return { text: words.firstKnown(event.type, day(event, language), a, b), notes }
  if (fact.kind === 'nth-this-year') return { text: words.nth(fact.number, fact.year), notes }
  if (fact.kind === 'last-meeting') return { text: words.lastMeeting(day(event, language), event.place), notes }
  if (fact.kind === 'differing') {
    const fields = event.conflicts.map(({ field, values }) => {
      const shown = values.map(({ value }) => (field === 'time' ? formatEdtf(value, language) : value))
      return `${RECORD_LABELS[language].field[field]} (${shown.join(' / ')})`
    })
    return { text: words.differing(fields.join(LABELS[language].comma)), notes }
  }
  const text = words.firstSince(event.type, day(event, language), a, b, day(fact.earlier, language))
  return { text, notes: [...notes, ...note(cited(fact.earlier))] }
}

function contactLine(event: EventView, language: Language, note: Note): Noted {
  const { type, comma, topics } = { ...LABELS[language], topics: event.topics.join(LABELS[language].comma) }
  const place = event.place === null ? '' : `${comma}${event.place}`
  const who = event.participants.map(({ name }) => name).join(comma)
  const about = topics === '' ? '' : `. ${LABELS[language].topics}: ${topics}`
  return {
    text: `${type[event.type]}${comma}${day(event, language)}${place}: ${who}${about}`,
    notes: note(cited(event)),
  }
}

function linesOf(brief: Brief, language: Language, note: Note): readonly (readonly Noted[])[] {
  const labels = LABELS[language]
  const background = brief.background.map((fact) => backgroundLine(fact, brief, language, note))
  const contacts = brief.contacts.map((event) => contactLine(event, language, note))
  const said = brief.statements.map(({ day: on, speakers, stance, citation }): Noted => {
    const text = `${formatEdtf(on, language)}: ${speakers.join(labels.comma)} ${labels.stance[stance]}: «${citation.text}»`
    return { text, notes: note([citation]) }
  })
  const promises = brief.promises.map(({ day: on, kind, citation, parties }): Noted => {
    const word = kind === 'promised' ? RECORD_LABELS[language].promised : labels.kind[kind]
    return {
      text: `${formatEdtf(on, language)}: ${word} (${parties.join(labels.comma)}): «${citation.text}»`,
      notes: note([citation]),
    }
  })
  return [background, contacts, said, promises]
}

function restOf({ coverage: { outlets } }: Brief, language: Language): string {
  const days = outlets
    .flatMap(({ since, until }) => [since, until])
    .filter((one) => one !== null)
    .sort()
  const articles = outlets.reduce((sum, outlet) => sum + outlet.articles, 0)
  const [first, last] = [days[0] ?? null, days.at(-1) ?? null]
  return BRIEF_WORDS[language].rest(outlets.length, articles, formatEdtf(first, language), formatEdtf(last, language))
}

/** A brief in a language, each sentence with the numbers of its sources. */
export function briefText(brief: Brief, language: Language): BriefText {
  const words = BRIEF_WORDS[language]
  const { list, note } = numbering()
  const headings = [words.background, words.contacts, words.said, words.open]
  const sections = linesOf(brief, language, note).map((lines, i) => {
    const shown = lines.length === 0 ? [{ text: words.none, notes: [] }] : lines
    return { heading: headings[i] ?? '', paragraph: i === 0, lines: shown }
  })
  const [a, b] = brief.actors.map(({ name }) => name) as [string, string]
  return {
    language,
    title: words.title(a, b),
    sections,
    rest: restOf(brief, language),
    sources: { heading: words.sources, list },
  }
}
