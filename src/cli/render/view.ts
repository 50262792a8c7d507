import { LABELS, type Labels, type Language } from '../../app/words/labels.ts'
import { stateName } from '../../app/words/states.ts'
import type { Entity, Reading } from '../../model/reading.ts'
import type { Span } from '../../text/span.ts'
import { quote } from '../../text/span.ts'
import { isolate } from './layout.ts'

/** How something is shown: the language, the terminal's columns, and whether it takes colours. */
export interface Look {
  readonly language: Language
  readonly width: number
  readonly colour: boolean
}

/** Emphasis by terminal colours; each leaves the text alone where there are none. */
export interface Paint {
  readonly strong: (text: string) => string
  readonly faint: (text: string) => string
  readonly accent: (text: string) => string
  readonly doubt: (text: string) => string
}

/** What the parts of an account of one reading need. */
export interface View extends Look {
  readonly labels: Labels
  readonly paint: Paint
  readonly reading: Reading
  readonly entities: ReadonlyMap<string, Entity>
}

function code(open: number, close: number, colour: boolean): (text: string) => string {
  return (text) => (colour && text !== '' ? `\u001B[${open}m${text}\u001B[${close}m` : text)
}

/** Emphasis for a terminal with or without colours. */
export function paintOf(colour: boolean): Paint {
  return {
    strong: code(1, 22, colour),
    faint: code(2, 22, colour),
    accent: code(36, 39, colour),
    doubt: code(33, 39, colour),
  }
}

/** A reading as a look shows it. */
export function viewOf(reading: Reading, look: Look): View {
  return {
    ...look,
    labels: LABELS[look.language],
    paint: paintOf(look.colour),
    reading,
    entities: new Map(reading.entities.map((entity) => [entity.id, entity])),
  }
}

/** Words of the article, set apart from what stands around them. */
export function wordsAt(span: Span, { reading }: View): string {
  return isolate(quote(reading.text, span))
}

/** An entity's name alone; an id that the reading does not have is shown as it is. */
export function nameOf(id: string, { entities }: View): string {
  return isolate(entities.get(id)?.name ?? id)
}

/** Names in a list. */
export function namesOf(ids: readonly string[], view: View): string {
  return ids.map((id) => nameOf(id, view)).join(view.labels.comma)
}

function belonging({ name, state, office }: Entity, { language, labels }: View): string {
  const of = office?.of ?? state
  const title = office === undefined ? null : isolate(office.title)
  const owner = of === null ? null : stateName(of, language)
  return [title, owner === null || owner === name ? null : isolate(owner)]
    .filter((part) => part !== null)
    .join(labels.comma)
}

/** An entity's name with its office and state. */
export function describe(id: string, view: View): string {
  const entity = view.entities.get(id)
  const more = entity === undefined ? '' : belonging(entity, view)
  return more === '' ? nameOf(id, view) : `${nameOf(id, view)} (${more})`
}
