import { arabic } from '../../lexicon/ar/index.ts'
import { longestAt } from '../../lexicon/phrases.ts'
import { Fault } from '../../model/fault.ts'
import type { EntityKind } from '../../model/reading.ts'
import type { EntityKey } from '../../model/record.ts'
import { compareNames } from '../../record/base/names.ts'
import { keyOf, kindOf } from '../../record/entities.ts'
import type { Store } from '../../store/store.ts'
import { fold, stripMarks } from '../../text/fold.ts'
import { englishKeys } from './english-bodies.ts'
import {
  endsOf,
  fitOf,
  isFull,
  isNearly,
  isTitle,
  listed,
  nationality,
  type StateNamed,
  stateOf,
  words,
} from './name-parts.ts'

/** Somebody or something that a name may mean. */
export interface Candidate {
  readonly key: EntityKey
  readonly kind: EntityKind
  readonly name: string
  readonly state: string | null
  /** Articles that name it so. */
  readonly count: number
}

/** Who is asked about: one actor, though the record may know it under several keys. */
export interface Asked {
  /** The name as it was asked for. */
  readonly asked: string
  readonly name: string
  readonly state: string | null
  readonly keys: readonly EntityKey[]
}

/** A name that means nobody, or more than one. */
export class NameFault extends Fault {
  readonly candidates: readonly Candidate[]

  constructor(asked: string, candidates: readonly Candidate[]) {
    if (candidates.length === 0)
      super('unknown-name', asked, 'nobody of this name is in the record; try another spelling')
    else super('ambiguous-name', asked, 'more than one has this name; give the key of one of them')
    this.candidates = candidates
  }
}

const ACTING: ReadonlySet<EntityKind> = new Set(['person', 'state', 'org', 'group', 'format'])
const KEY = /^(?:Q\d+|(?:person|state|org|group|format|place|outlet|document):.+)$/

/** Whether a text is written as a key of the record. */
export function isKey(text: string): boolean {
  return KEY.test(text)
}

function keyOfRow({ id, kind }: { readonly id: string; readonly kind: EntityKind }): EntityKey {
  return kind === 'person' ? id : `${kind}:${id}`
}

async function listedInRecord(store: Store, text: string): Promise<readonly Candidate[]> {
  const found: Candidate[] = []
  const rows = listed(text).filter(({ kind }) => ACTING.has(kind))
  for (const key of [...rows.map(keyOfRow), ...englishKeys(text)]) {
    const entity = await store.getEntity(key)
    if (entity !== null) found.push({ ...entity, count: Math.max(...entity.names.map(({ count }) => count)) })
  }
  return found
}

async function seenAs(store: Store, text: string): Promise<readonly Candidate[]> {
  const found = [...(await store.findEntities(text)), ...(await listedInRecord(store, text))]
  const once = new Map(found.map(({ key, kind, name, state, count }) => [key, { key, kind, name, state, count }]))
  return [...once.values()].filter(({ kind }) => ACTING.has(kind))
}

/** The name at the end of a text that begins with an office: the longest end that somebody is called by. */
async function withoutOffice(store: Store, text: string): Promise<readonly Candidate[]> {
  for (const { office, name } of endsOf(text)) {
    const found = await seenAs(store, name)
    const state = nationality(office)
    const own = found.filter((one) => state === null || one.state === state)
    if (found.length > 0) return own.length > 0 ? own : found
  }
  return []
}

/** Listed people who have held the office that the text names, at any time, and are in the record. */
async function holders(store: Store, text: string): Promise<readonly Candidate[]> {
  const state = nationality(text)
  const tokens = words(text).map((token) => ({ ...token, form: arabic.bare(token.form) }))
  const titles = longestAt(arabic.titles, tokens[0]?.form ?? '', tokens, 0)?.values ?? []
  const tenures = state === null ? [] : titles.flatMap(({ office }) => arabic.holdersOf(office, state))
  const found: Candidate[] = []
  for (const person of new Set(tenures.map((tenure) => tenure.person))) {
    const entity = await store.getEntity(person)
    if (entity !== null) found.push({ ...entity, count: Math.max(...entity.names.map(({ count }) => count)) })
  }
  return found
}

/** Whoever is called so, and, where the text is an office with its state, whoever is known to have held it. */
async function calledSo(store: Store, text: string): Promise<readonly Candidate[]> {
  const seen = await seenAs(store, text)
  if (!isTitle(text)) return seen
  const held = await holders(store, text)
  return [...new Map([...seen, ...held].map((one) => [one.key, one])).values()]
}

const LOOKED_AT = 20
/** Entities that fit best, in articles that hold the words. */
async function inArticles(store: Store, query: string, fit: (form: string) => number): Promise<readonly Candidate[]> {
  const found = new Map<EntityKey, Candidate & { readonly fit: number }>()
  for (const { article } of await store.search({ words: query, limit: LOOKED_AT })) {
    const stored = await store.getReading(article)
    for (const entity of stored?.reading.entities ?? []) {
      const best = Math.max(...[entity.name, ...entity.aliases].map(fit))
      if (!ACTING.has(entity.kind) || best === 0) continue
      const key = keyOf(entity)
      const { kind, name, state } = entity
      const known = found.get(key)
      found.set(key, { key, kind, name, state, count: (known?.count ?? 0) + 1, fit: Math.max(best, known?.fit ?? 0) })
    }
  }
  const most = Math.max(0, ...[...found.values()].map((one) => one.fit))
  const best = [...found.values()].filter((one) => one.fit === most)
  return best.map(({ key, kind, name, state, count }) => ({ key, kind, name, state, count }))
}

/** Looks for a name in other spellings: all its words, then those after an office, then whoever has nearly that name. */
async function spelledOtherwise(store: Store, text: string): Promise<readonly Candidate[]> {
  for (const { name } of endsOf(text)) {
    const found = await inArticles(store, name, (form) => fitOf(name, form))
    if (found.length > 0) return found
  }
  const nearly = (form: string): number => (isNearly(text, form) ? 1 : 0)
  return inArticles(store, text.split(/\s+/).at(-1) ?? '', nearly)
}

/** Whether two candidates are one person whom articles spell differently. */
function isSame(a: Candidate, b: Candidate): boolean {
  if (a.key === b.key) return true
  if (a.kind !== b.kind || a.kind !== 'person') return false
  if (a.state !== null && b.state !== null && a.state !== b.state) return false
  if (isListed(a) && isListed(b)) return false
  const agreement = compareNames(a.name, b.name)
  return agreement === 'same' || (agreement === 'shorter' && isFull(a.name) && isFull(b.name))
}

function isListed({ key }: Candidate): boolean {
  return !key.startsWith('person:')
}

function grouped(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const groups: Candidate[][] = []
  for (const one of [...candidates].sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))) {
    const group = groups.find((others) => others.some((other) => isSame(one, other)))
    if (group === undefined) groups.push([one])
    else group.push(one)
  }
  return groups
}

/** Of several, those whose whole name it is; all where it is nobody's. */
function bestOf(text: string, groups: readonly (readonly Candidate[])[]): readonly (readonly Candidate[])[] {
  const whole = groups.filter((group) => group.some(({ name }) => fold(name) === fold(text)))
  return whole.length > 0 ? whole : groups
}

/** An office that every state has, without a word about whose. */
function isAnybodys(asked: string): boolean {
  return isTitle(asked) && nationality(asked) === null
}

function chosen(asked: string, candidates: readonly Candidate[]): readonly Candidate[] {
  const groups = bestOf(asked, grouped(candidates))
  const [first] = groups
  if (first !== undefined && groups.length === 1 && !isAnybodys(asked)) return first
  throw new NameFault(
    asked,
    groups.flatMap((group) => group.slice(0, 1)),
  )
}

/** A person nobody has listed may be kept under one key for each form of the name: all that are the same. */
async function withOtherForms(store: Store, group: readonly Candidate[]): Promise<readonly Candidate[]> {
  const [first] = group
  if (first === undefined || first.kind !== 'person' || isListed(first)) return group
  const found = await inArticles(store, first.name.split(/\s+/).at(-1) ?? '', (form) => (isFull(form) ? 1 : 0))
  const known = new Set(group.map(({ key }) => key))
  return [...group, ...found.filter((one) => !known.has(one.key) && group.some((other) => isSame(one, other)))]
}

function askedFor(asked: string, group: readonly Candidate[]): Asked {
  const named = group.find(isListed) ?? group[0]
  const state = group.find((one) => one.state !== null)?.state ?? null
  return { asked, name: named?.name ?? asked, state, keys: group.map(({ key }) => key) }
}

async function byKey(store: Store, key: string): Promise<Asked> {
  const entity = (await store.entityNames([key])).get(key) ?? null
  const state = kindOf(key) === 'state' ? key.slice('state:'.length) : null
  if (entity === null && state === null) throw new NameFault(key, [])
  return {
    asked: key,
    name: entity?.name ?? arabic.nameOf(state ?? '') ?? key,
    state: entity?.state ?? state,
    keys: [key],
  }
}

/**
 * Finds whom a name means in a record: a person, state, body or format, in Arabic or Latin letters, in any common
 * spelling, with the office or without; or a key of the record. Throws a {@link NameFault} with the candidates where it
 * means nobody or more than one.
 */
export async function whoIs(store: Store, text: string, named: StateNamed = () => null): Promise<Asked> {
  const asked = stripMarks(text).trim().replace(/\s+/g, ' ')
  if (KEY.test(asked)) return byKey(store, asked)
  const state = stateOf(asked, named)
  if (state !== null) return { ...(await byKey(store, `state:${state}`)), asked }
  const searches = [calledSo, withoutOffice, spelledOtherwise]
  for (const search of searches) {
    const found = await search(store, asked)
    if (found.length > 0) return askedFor(asked, await withOtherForms(store, chosen(asked, found)))
  }
  throw new NameFault(asked, [])
}
