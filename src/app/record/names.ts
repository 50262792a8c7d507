import { arabic } from '../../lexicon/ar/index.ts'
import type { NameEntry } from '../../lexicon/pack.ts'
import { longestAt } from '../../lexicon/phrases.ts'
import type { EntityKind } from '../../model/reading.ts'
import type { EntityKey } from '../../model/record.ts'
import { compareNames } from '../../record/base/names.ts'
import { nameCore } from '../../record/base/spelling.ts'
import { keyOf, kindOf } from '../../record/entities.ts'
import type { Store } from '../../store/store.ts'
import { fold, stripMarks } from '../../text/fold.ts'
import { type RawToken, tokenise } from '../../text/tokenise.ts'
import { searchKeys } from './keys.ts'

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
export class NameFault extends Error {
  readonly code: 'unknown-name' | 'ambiguous-name'
  readonly asked: string
  readonly candidates: readonly Candidate[]

  constructor(asked: string, candidates: readonly Candidate[]) {
    super(
      `${asked}: ${candidates.length === 0 ? 'nobody of this name is in the record' : 'more than one has this name'}`,
    )
    this.name = 'NameFault'
    this.code = candidates.length === 0 ? 'unknown-name' : 'ambiguous-name'
    this.asked = asked
    this.candidates = candidates
  }
}

/** The state a name means in any language the caller knows, ISO 3166-1 alpha-3; null if it means none. */
export type StateNamed = (name: string) => string | null

const ACTING: ReadonlySet<EntityKind> = new Set(['person', 'state', 'org', 'group', 'format'])
const KEY = /^(?:Q\d+|(?:person|state|org|group|format|place|outlet|document):.+)$/

function words(text: string): readonly RawToken[] {
  return tokenise(text).filter(({ kind }) => kind !== 'punct' && kind !== 'break')
}

/** Rows of the gazetteer whose form is the whole text. */
function listed(text: string): readonly NameEntry[] {
  const tokens = words(text)
  const hit = longestAt(arabic.names, tokens[0]?.form ?? '', tokens, 0)
  return hit !== null && hit.length === tokens.length ? hit.values : []
}

function stateOf(text: string, named: StateNamed): string | null {
  const states = listed(text).filter(({ kind }) => kind === 'state')
  const own = states.find(({ sub }) => sub !== 'capital' && sub !== 'seat')
  return own?.id ?? named(text) ?? states[0]?.id ?? null
}

/** The state an adjective of nationality among the words points at. */
function nationality(text: string): string | null {
  const targets = words(text).flatMap(({ form, exact }) =>
    arabic.analyse(form, exact).flatMap(({ stem }) => (stem.cls === 'nationality' ? (stem.target ?? []) : [])),
  )
  return targets[0] ?? null
}

function keyOfRow({ id, kind }: { readonly id: string; readonly kind: EntityKind }): EntityKey {
  return kind === 'person' ? id : `${kind}:${id}`
}

async function listedInRecord(store: Store, text: string): Promise<readonly Candidate[]> {
  const found: Candidate[] = []
  for (const row of listed(text)) {
    const entity = ACTING.has(row.kind) ? await store.getEntity(keyOfRow(row)) : null
    if (entity !== null) found.push({ ...entity, count: Math.max(...entity.names.map(({ count }) => count)) })
  }
  return found
}

async function seenAs(store: Store, text: string): Promise<readonly Candidate[]> {
  const found = [...(await store.findEntities(text)), ...(await listedInRecord(store, text))]
  const once = new Map(found.map(({ key, kind, name, state, count }) => [key, { key, kind, name, state, count }]))
  return [...once.values()].filter(({ kind }) => ACTING.has(kind))
}

/** Words that say who somebody is but not his name. */
function isTitle(text: string): boolean {
  return words(text).every(({ form, exact }) => {
    const readings = arabic.analyse(form, exact)
    const word = arabic.bare(form)
    return (
      arabic.titles.has(word) || arabic.portfolios.has(word) || readings.some(({ stem }) => stem.target !== undefined)
    )
  })
}

/** The name at the end of a text that begins with an office: the longest end that somebody is called by. */
async function withoutOffice(store: Store, text: string): Promise<readonly Candidate[]> {
  const parts = text.split(/\s+/)
  for (let i = 1; i < parts.length; i++) {
    const end = parts.slice(i).join(' ')
    const found = isTitle(end) ? [] : await seenAs(store, end)
    const state = nationality(parts.slice(0, i).join(' '))
    const own = found.filter((one) => state === null || one.state === state)
    if (found.length > 0) return own.length > 0 ? own : found
  }
  return []
}

const LOOKED_AT = 20

function shareKey(a: string, b: string): boolean {
  const keys = new Set(searchKeys(b))
  return searchKeys(a).some((key) => keys.has(key))
}

/** Whether every word asked for is a word of the form, in some spelling. */
function wordsFit(asked: string, form: string): boolean {
  const parts = form.split(/\s+/)
  return asked.split(/\s+/).every((word) => parts.some((part) => shareKey(word, part)))
}

/** Entities, in articles that hold the words, of whom `fits` holds for some form. */
async function inArticles(store: Store, query: string, fits: (form: string) => boolean): Promise<readonly Candidate[]> {
  const found = new Map<EntityKey, Candidate>()
  for (const { article } of await store.search({ words: query, limit: LOOKED_AT })) {
    const stored = await store.getReading(article)
    for (const entity of stored?.reading.entities ?? []) {
      if (!ACTING.has(entity.kind) || ![entity.name, ...entity.aliases].some(fits)) continue
      const key = keyOf(entity)
      const { kind, name, state } = entity
      found.set(key, { key, kind, name, state, count: (found.get(key)?.count ?? 0) + 1 })
    }
  }
  return [...found.values()]
}

/** Looks for a name in other spellings: all its words, then, dropping words from the front (an office), what is left. */
async function spelledOtherwise(store: Store, text: string): Promise<readonly Candidate[]> {
  const parts = text.split(/\s+/)
  for (let i = 0; i < parts.length; i++) {
    const end = parts.slice(i).join(' ')
    const found = isTitle(end) ? [] : await inArticles(store, end, (form) => wordsFit(end, form))
    if (found.length > 0) return found
  }
  const last = parts.at(-1) ?? ''
  const alike = (form: string): boolean => parts.length > 1 && compareNames(text, form) !== 'different'
  return inArticles(store, last, alike)
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

/** A surname or a given name alone may be anybody's. */
function isFull(name: string): boolean {
  return nameCore(name).given !== ''
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
  const found = await inArticles(store, first.name.split(/\s+/).at(-1) ?? '', (form) => isFull(form))
  const known = new Set(group.map(({ key }) => key))
  return [...group, ...found.filter((one) => !known.has(one.key) && group.some((other) => isSame(one, other)))]
}

function askedFor(asked: string, group: readonly Candidate[]): Asked {
  const named = group.find(isListed) ?? group[0]
  const state = group.find((one) => one.state !== null)?.state ?? null
  return { asked, name: named?.name ?? asked, state, keys: group.map(({ key }) => key) }
}

async function byKey(store: Store, key: string): Promise<Asked> {
  const entity = await store.getEntity(key)
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
  const searches = [seenAs, withoutOffice, spelledOtherwise]
  for (const search of searches) {
    const found = await search(store, asked)
    if (found.length > 0) return askedFor(asked, await withOtherForms(store, chosen(asked, found)))
  }
  throw new NameFault(asked, [])
}
