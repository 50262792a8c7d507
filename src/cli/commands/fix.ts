import { addEvent, type NewEvent } from '../../app/review/add-event.ts'
import { type Fix, fixField } from '../../app/review/fix.ts'
import { checkedRole, type Named, type Pointed, placeOfWords } from '../../app/review/values.ts'
import { stateNamed } from '../../app/words/states.ts'
import type { EntityKind, EventType, Modality, Role } from '../../model/reading.ts'
import type { Store } from '../../store/store.ts'
import type { Span } from '../../text/span.ts'
import { type CorrectOptions, correctRecord } from './correct.ts'

/** Options of `mahdar fix`. */
export interface FixOptions extends CorrectOptions {
  readonly was?: string
  readonly article?: string
  readonly words?: string
  readonly at?: Span
  readonly role?: Role
  readonly as?: EntityKind
  readonly state?: string
}

type PointOptions = Pick<FixOptions, 'words' | 'at'>

/** The words that the options point at in an article; null if they point at none. */
async function pointed(store: Store, article: string | undefined, given: PointOptions): Promise<Pointed | null> {
  const { words, at } = given
  if (words === undefined && at === undefined) return null
  if (article === undefined) throw new RangeError('--article: name the article that the words are of')
  return at === undefined ? placeOfWords(store, article, words ?? '') : { article, ...at }
}

function partOf({ role, as, state }: FixOptions): Omit<Named, 'name'> {
  return {
    ...(role === undefined ? {} : { role }),
    ...(as === undefined ? {} : { kind: as }),
    ...(state === undefined ? {} : { state }),
  }
}

/** `mahdar fix`. */
export function fixCommand(
  { event, field, value }: { readonly event: string; readonly field: string; readonly value: string | null },
  options: FixOptions,
): Promise<void> {
  return correctRecord(options, async (store, hand) => {
    const evidence = await pointed(store, options.article, options)
    const meant = { was: options.was ?? null, report: options.article ?? null, evidence, as: partOf(options) }
    const isWords = value === null && evidence !== null
    const fix: Fix = { event, field: field as Fix['field'], ...(isWords ? {} : { value }), ...meant }
    return fixField(store, fix, hand, stateNamed)
  })
}

/** Options of `mahdar add-event`. */
export interface AddEventOptions extends CorrectOptions, PointOptions {
  readonly who: readonly string[]
  readonly time?: string
  readonly place?: string
  readonly modality: Modality
}

function namedWith(text: string): Named {
  const [, name = text, role] = /^(.*)=([^=]*)$/.exec(text) ?? []
  return role === undefined ? { name } : { name, role: checkedRole(role) }
}

/** `mahdar add-event`. */
export function addEventCommand(article: string, type: string, options: AddEventOptions): Promise<void> {
  return correctRecord(options, async (store, hand) => {
    const trigger = await pointed(store, article, options)
    if (trigger === null) throw new RangeError('--words: give the words of the article that name the event')
    const { time = null, place = null, modality } = options
    const told = { time, place, modality, participants: options.who.map(namedWith) }
    const given: NewEvent = { article, type: type as EventType, trigger, ...told }
    return addEvent(store, given, hand, stateNamed)
  })
}
