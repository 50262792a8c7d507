import { times } from '../../engine/read.ts'
import { arabic } from '../../lexicon/ar/index.ts'
import type { SaidField } from '../../model/correction.ts'
import type { EntityKind, Role } from '../../model/reading.ts'
import type { Actor, ClaimField, EntityKey, Quote } from '../../model/record.ts'
import { isEdtf } from '../../record/base/edtf.ts'
import { quoteAt } from '../../record/base/text.ts'
import { keyOf } from '../../record/entities.ts'
import type { Store } from '../../store/store.ts'
import { overlaps } from '../../text/span.ts'
import type { StateNamed } from '../record/name-parts.ts'
import { type Asked, NameFault, whoIs } from '../record/names.ts'
import { EVENT_TYPES, MODALITIES, MODES, OUTCOME_KINDS, PARTY_KINDS, ROLES, STANCES } from './terms.ts'

function among<T extends string>(field: string, value: string, known: readonly T[]): T {
  const found = known.find((one) => one === value)
  if (found === undefined) throw new RangeError(`${field} "${value}": is none of ${known.join(', ')}`)
  return found
}

/** Longest value of a field, and longest quote that supports one. */
const LONGEST = 400
/** Longest quote of what somebody said, or agreed. */
export const WHOLE_CLAUSE = 2000

function plain(field: string, value: string): string {
  const text = value.trim().replace(/\s+/g, ' ')
  if (text === '') throw new RangeError(`${field}: is empty; leave the value out to take it away`)
  if (text.length > LONGEST)
    throw new RangeError(`${field}: has ${text.length} characters, at most ${LONGEST} are kept`)
  return text
}

function ordinal(value: string): string {
  const number = Number(value)
  if (!Number.isInteger(number) || number < 1 || number > 10_000)
    throw new RangeError(`round "${value}": is no whole number from 1`)
  return String(number)
}

/** A date in EDTF; anything else is a fault that names it. */
export function checkedTime(value: string): string {
  const text = value.trim()
  if (!isEdtf(text))
    throw new RangeError(
      `time "${value}": is no date in EDTF; write 2024-05-20, 2024-05, 2024 or 2024-05-20/2024-05-22`,
    )
  return text
}

/** A value of a field that has one value, in the form the record keeps; throws a `RangeError` that says what is wrong. */
export function checkedValue(field: ClaimField, value: string): string {
  if (field === 'type') return among(field, value.trim(), EVENT_TYPES)
  if (field === 'modality') return among(field, value.trim(), MODALITIES)
  if (field === 'time') return checkedTime(value)
  if (field === 'round') return ordinal(value.trim())
  if (field === 'first-since') throw new RangeError('first-since: can only be taken away; leave the value out')
  return plain(field, value)
}

/** A role; anything else is a fault that names it. */
export function checkedRole(value: string): Role {
  return among('role', value.trim(), ROLES)
}

/** A value of a field of a statement or an outcome that has few; anything else is a fault that names them. */
export function checkedSaid(field: SaidField, value: string): string {
  const known = field === 'stance' ? STANCES : field === 'mode' ? MODES : OUTCOME_KINDS
  return among<string>(field, value.trim(), known)
}

/** Everybody who is named, each of whom may be named once; `what` opens the fault that says who is not. */
export async function eachOnce<T extends { readonly entity: EntityKey }>(
  named: readonly Named[],
  find: (one: Named) => Promise<T>,
  what = '',
): Promise<readonly T[]> {
  const found = new Map<EntityKey, T>()
  for (const one of named) {
    const somebody = await find(one)
    if (found.has(somebody.entity)) throw new RangeError(`${what}"${one.name}": is named twice`)
    found.set(somebody.entity, somebody)
  }
  return [...found.values()]
}

/** Words of an article that somebody points at. */
export interface Pointed {
  readonly article: string
  readonly start: number
  readonly end: number
}

/** The text of a kept article as its spans point into it; a `RangeError` if there is none of this id. */
export async function textOf(store: Store, id: string): Promise<string> {
  const article = await store.getArticle(id)
  if (article === null) throw new RangeError(`${id}: no such article in the record`)
  return article.headline ? `${article.headline}\n${article.body}` : article.body
}

/** The words that a person points at, without space around them; a `RangeError` where there are none. */
export async function quoted(
  store: Store,
  { article, start, end }: Pointed,
  longest: number = LONGEST,
): Promise<Quote> {
  const text = await textOf(store, article)
  const where = `${article} ${start}–${end}`
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > text.length || start >= end)
    throw new RangeError(`${where}: are no words of the article, whose text has ${text.length} characters`)
  const words = text.slice(start, end)
  const from = start + (words.length - words.trimStart().length)
  const found = quoteAt(text, { start: from, end: from + words.trim().length })
  if (found.text === '') throw new RangeError(`${where}: holds no words`)
  if (found.text.length > longest)
    throw new RangeError(`${where}: has ${found.text.length} characters; point at ${longest} at most`)
  return found
}

/** Where words stand in a kept article: their only place; a `RangeError` where there is none, or more than one. */
export async function placeOfWords(store: Store, article: string, words: string): Promise<Pointed> {
  const text = await textOf(store, article)
  const start = text.indexOf(words)
  if (words === '' || start < 0) throw new RangeError(`"${words}": these words are not in article ${article}`)
  if (text.indexOf(words, start + 1) >= 0)
    throw new RangeError(
      `"${words}": these words stand in article ${article} more than once; give more of them, or offsets`,
    )
  return { article, start, end: start + words.length }
}

/**
 * The date that words of an article tell: as its reading has it where they are in it, else as the reader takes them by
 * themselves. A `RangeError` if they tell none.
 */
export async function timeTold(store: Store, id: string, words: Quote): Promise<string> {
  const reading = (await store.getReading(id))?.reading
  const known = reading?.times.find((time) => overlaps(time, words) && time.value !== null && isEdtf(time.value))
  const alone = times(words.text, reading?.published ?? null, arabic).find(
    ({ value }) => value !== null && isEdtf(value),
  )
  const value = known?.value ?? alone?.value ?? null
  if (value === null) throw new RangeError(`time: the words "${words.text}" tell no date; write it as 2024-05-20`)
  return value
}

/** Somebody who takes part, as a person names him. */
export interface Named {
  /** A name or a key of the record. */
  readonly name: string
  readonly role?: Role
  /** Of somebody whom the record does not know yet. */
  readonly kind?: EntityKind
  /** ISO 3166-1 alpha-3 of the state that a new one acts for. */
  readonly state?: string | null
}

function unknownActor(
  { name, kind, state = null }: Named & { readonly kind: EntityKind },
  kinds: readonly EntityKind[],
): Asked {
  const text = plain('participant', name)
  if (state !== null && !/^[A-Z]{3}$/.test(state))
    throw new RangeError(`state "${state}": is no ISO 3166-1 alpha-3 code`)
  const entity = { id: '', kind: among('kind', kind, kinds), name: text, state, aliases: [], mentions: [] }
  const key = keyOf({ ...entity, rule: '', confidence: 'stated' })
  return { asked: name, name: text, state, keys: [key] }
}

async function whoever(store: Store, named: Named, state: StateNamed, kinds: readonly EntityKind[]): Promise<Asked> {
  try {
    return await whoIs(store, named.name, state)
  } catch (thrown) {
    const isNew = thrown instanceof NameFault && thrown.code === 'unknown-name' && named.kind !== undefined
    if (!isNew) throw thrown
    return unknownActor({ ...named, kind: named.kind }, kinds)
  }
}

/**
 * Somebody named, as a participant: known to the record, or, where his kind is told, new to it. Throws a `NameFault` for
 * a name that means nobody or several.
 */
export async function actorNamed(
  store: Store,
  named: Named,
  state: StateNamed = () => null,
  kinds: readonly EntityKind[] = PARTY_KINDS,
): Promise<Actor> {
  const asked = await whoever(store, named, state, kinds)
  const [key = ''] = asked.keys
  const name = (await store.getEntity(key))?.name ?? arabic.nameOf(key.replace(/^\w+:/, '')) ?? asked.name
  const role = named.role === undefined ? 'party' : checkedRole(named.role)
  return { entity: key, role, state: asked.state, office: null, name }
}
