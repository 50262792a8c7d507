import type { AddedEvent } from '../../model/correction.ts'
import type { EventType, Modality } from '../../model/reading.ts'
import type { Quote } from '../../model/record.ts'
import { reportIdOf } from '../../record/reports.ts'
import type { Store } from '../../store/store.ts'
import type { Span } from '../../text/span.ts'
import type { StateNamed } from '../record/name-parts.ts'
import { type Corrected, correct, type Hand, mustBeRead, relinkArticles } from './hand.ts'
import { actorNamed, checkedTime, checkedValue, eachOnce, type Named, quoted } from './values.ts'

/** An event that an article tells of and its reading lacks, as a person gives it. */
export interface NewEvent {
  readonly article: string
  readonly type: EventType
  /** The words that name it. */
  readonly trigger: Span
  readonly participants: readonly Named[]
  readonly time?: string | null
  readonly place?: string | null
  readonly round?: string | null
  readonly format?: string | null
  readonly modality?: Modality
  readonly topics?: readonly Span[]
}

async function quotes(store: Store, article: string, spans: readonly Span[]): Promise<readonly Quote[]> {
  const found: Quote[] = []
  for (const span of spans) found.push(await quoted(store, { article, ...span }))
  return found
}

const checked = (field: 'place' | 'format' | 'round', value: string | null | undefined): string | null =>
  value ? checkedValue(field, value) : null

async function addedOf(store: Store, given: NewEvent, named: StateNamed): Promise<AddedEvent> {
  const { article, type, time, modality = 'occurred', topics = [] } = given
  if (given.participants.length === 0) throw new RangeError('participant: name at least one')
  const round = checked('round', given.round)
  return {
    article,
    type: checkedValue('type', type) as EventType,
    trigger: await quoted(store, { article, ...given.trigger }),
    participants: await eachOnce(given.participants, (one) => actorNamed(store, one, named), 'participant '),
    time: time ? checkedTime(time) : null,
    place: checked('place', given.place),
    round: round === null ? null : Number(round),
    format: checked('format', given.format),
    modality: checkedValue('modality', modality) as Modality,
    topics: await quotes(store, article, topics),
  }
}

async function refuseKnown(store: Store, { article, type, trigger, participants }: AddedEvent): Promise<void> {
  const id = reportIdOf(article, type, trigger.text, participants)
  const known = (await store.reportsOf(article)).some((report) => report.id === id)
  if (known) throw new RangeError(`${article}: its reading has this event already, as report ${id}`)
}

/**
 * Adds an event that an article tells of and its reading lacks. Stays until it is undone; should a later reading find it
 * by itself, it is one event. Throws a `RangeError` or `NameFault` for what cannot be.
 */
export function addEvent(
  store: Store,
  given: NewEvent,
  hand: Hand,
  named: StateNamed = () => null,
): Promise<Corrected> {
  return correct(store, hand, async (inner) => {
    const event = await addedOf(inner, given, named)
    await mustBeRead(inner, event.article)
    await refuseKnown(inner, event)
    return { change: { kind: 'add', event }, relink: (within) => relinkArticles(within, [event.article]) }
  })
}
