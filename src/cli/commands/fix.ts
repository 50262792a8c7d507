import { addEvent, type NewEvent } from '../../app/review/add-event.ts'
import { addSaid } from '../../app/review/add-said.ts'
import { type AnyFix, fix } from '../../app/review/desk.ts'
import { saidOf } from '../../app/review/said.ts'
import { checkedRole, type Named, type Pointed, placeOfWords } from '../../app/review/values.ts'
import { stateNamed } from '../../app/words/states.ts'
import type { EntityKind, EventType, Modality, Outcome, Role, Stance, Statement } from '../../model/reading.ts'
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

/** The article that words are of: the one named, else that of the statement or outcome. */
async function articleMeant(store: Store, id: string, { article }: FixOptions): Promise<string | undefined> {
  return article ?? (await saidOf(store, id))?.item.article
}

/** `mahdar fix`. */
export function fixCommand(
  { id, field, value }: { readonly id: string; readonly field: string; readonly value: string | null },
  options: FixOptions,
): Promise<void> {
  return correctRecord(options, async (store, hand) => {
    const evidence = await pointed(store, await articleMeant(store, id, options), options)
    const meant = { was: options.was ?? null, report: options.article ?? null, evidence, as: partOf(options) }
    const isWords = value === null && evidence !== null
    return fix(
      store,
      { id, field: field as AnyFix['field'], ...(isWords ? {} : { value }), ...meant },
      hand,
      stateNamed,
    )
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

/** Options of `mahdar add-statement` and `mahdar add-outcome`. */
export interface AddSaidOptions extends CorrectOptions, PointOptions {
  readonly who: readonly string[]
  readonly event?: string
}

async function contentOf(store: Store, article: string, options: PointOptions): Promise<Pointed> {
  const content = await pointed(store, article, options)
  if (content === null) throw new RangeError('--words: give the words of the article that were said, or agreed')
  return content
}

const names = (given: readonly string[] = []): readonly Named[] => given.map((name) => ({ name }))

/** `mahdar add-statement`. */
export function addStatementCommand(
  article: string,
  stance: string,
  options: AddSaidOptions & {
    readonly cue: string
    readonly via?: readonly string[]
    readonly mode: Statement['mode']
  },
): Promise<void> {
  return correctRecord(options, async (store, hand) => {
    const content = await contentOf(store, article, options)
    const cue = await placeOfWords(store, article, options.cue)
    const { mode, event = null } = options
    const told = { article, content, cue, mode, event, stance: stance as Stance }
    return addSaid(
      store,
      { of: 'statement', ...told, speakers: names(options.who), via: names(options.via) },
      hand,
      stateNamed,
    )
  })
}

/** `mahdar add-outcome`. */
export function addOutcomeCommand(
  article: string,
  kind: string,
  options: AddSaidOptions & { readonly charged?: readonly string[] },
): Promise<void> {
  return correctRecord(options, async (store, hand) => {
    const content = await contentOf(store, article, options)
    const told = { article, content, kind: kind as Outcome['kind'], event: options.event ?? null }
    return addSaid(
      store,
      { of: 'outcome', ...told, parties: names(options.who), assignees: names(options.charged) },
      hand,
      stateNamed,
    )
  })
}
