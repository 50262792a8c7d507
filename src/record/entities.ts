import type { LanguagePack } from '../lexicon/pack.ts'
import type { Entity, Office, Reading } from '../model/reading.ts'
import type { EntityKey, EntityRecord, NameSeen, OfficeSeen, Sighting } from '../model/record.ts'
import { fold } from '../text/fold.ts'
import { contentId } from './base/hash.ts'
import { nameCore } from './base/spelling.ts'

/** Whether a person is described by an office only: then the office stands for the person. */
function isDescribed(entity: Pick<Entity, 'kind' | 'name' | 'office'>): boolean {
  return (
    entity.kind === 'person' &&
    entity.office !== undefined &&
    fold(entity.name).startsWith(fold(entity.office.title).slice(0, 4))
  )
}

function hashed(kind: string, ...parts: readonly (string | null)[]): EntityKey {
  return `${kind}:${contentId(parts.map((part) => part ?? '')).slice(0, 12)}`
}

/**
 * The key of an entity in the record, from this one reading alone: so it does not depend on what was read before. Listed
 * persons have their gazetteer id as it is, everything else is prefixed by its kind. Persons nobody has listed are
 * told apart by name and state; those described by office only, by office and state.
 */
export function keyOf(entity: Entity): EntityKey {
  const { kind, ref, state, name } = entity
  if (kind === 'state') return `state:${state ?? ref ?? fold(name)}`
  if (ref !== undefined) return kind === 'person' ? ref : `${kind}:${ref}`
  if (isDescribed(entity)) return hashed('person', 'office', fold(entity.office?.title ?? name), state)
  const { given, family } = nameCore(name)
  return kind === 'person' ? hashed(kind, `${given} ${family}`, state) : hashed(kind, fold(name), state)
}

/** The kind an entity key speaks of: listed persons' keys have no prefix. */
export function kindOf(key: EntityKey): string {
  const colon = key.indexOf(':')
  return colon < 0 ? 'person' : key.slice(0, colon)
}

/** The entities of a reading as the record keeps them: one sighting for each form and office. */
export function sightingsOf(reading: Reading, pack: LanguagePack): readonly Sighting[] {
  return reading.entities.flatMap((entity) => {
    const forms = new Set([entity.name, ...entity.aliases])
    const shown = (entity.ref ? pack.nameOf(entity.ref) : null) ?? entity.name
    const base = { entity: keyOf(entity), kind: entity.kind, name: shown, state: entity.state, ref: entity.ref ?? null }
    return [...forms].sort().map((form): Sighting => ({ ...base, form, office: entity.office ?? null }))
  })
}

/** A sighting with the day its article was published. */
export interface DatedSighting extends Sighting {
  readonly day: string | null
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function firstOf(days: readonly (string | null)[]): string | null {
  return days.reduce((least, day) => (day !== null && (least === null || day < least) ? day : least), null)
}

function lastOf(days: readonly (string | null)[]): string | null {
  return days.reduce((most, day) => (day !== null && (most === null || day > most) ? day : most), null)
}

function grouped<T>(items: readonly T[], key: (item: T) => string): readonly (readonly [string, readonly T[]])[] {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item])
  return [...groups].sort(([a], [b]) => byText(a, b))
}

function namesSeen(sightings: readonly DatedSighting[]): readonly NameSeen[] {
  return grouped(sightings, ({ form }) => form)
    .map(([form, seen]): NameSeen => {
      const days = seen.map(({ day }) => day)
      return { form, count: seen.length, first: firstOf(days), last: lastOf(days) }
    })
    .sort((a, b) => b.count - a.count || byText(a.form, b.form))
}

function officeKey({ title, of }: Office): string {
  return `${fold(title)}|${of ?? ''}`
}

function officesSeen(sightings: readonly DatedSighting[]): readonly OfficeSeen[] {
  const held = sightings.flatMap(({ office, day }) => (office ? [{ office, day }] : []))
  return grouped(held, ({ office }) => officeKey(office))
    .flatMap(([, seen]): readonly OfficeSeen[] => {
      const days = seen.map(({ day }) => day)
      const office = seen[0]?.office
      return office ? [{ ...office, first: firstOf(days), last: lastOf(days) }] : []
    })
    .sort((a, b) => byText(a.first ?? '', b.first ?? '') || byText(officeKey(a), officeKey(b)))
}

function longest(names: readonly string[]): string {
  return [...names].sort((a, b) => b.length - a.length || byText(a, b))[0] ?? ''
}

/**
 * What the record knows of one entity, from all sightings of its key in any order. Namesakes who share the key (same
 * name, same state, offices held at the same time) are told apart by {@link namesakes}.
 */
export function entityRecord(key: EntityKey, sightings: readonly DatedSighting[]): EntityRecord {
  const days = sightings.map(({ day }) => day)
  const one = [...sightings].sort((a, b) => byText(a.kind, b.kind) || byText(a.state ?? '', b.state ?? ''))[0]
  const ref = sightings.find((s) => s.ref !== null)?.ref ?? null
  const shown = ref !== null ? (one?.name ?? key) : longest(sightings.map(({ name }) => name))
  const head = { key, kind: one?.kind ?? 'person', name: shown, state: one?.state ?? null, ref }
  return {
    ...head,
    names: namesSeen(sightings),
    offices: officesSeen(sightings),
    first: firstOf(days),
    last: lastOf(days),
  }
}

function interleave(a: OfficeSeen, b: OfficeSeen): boolean {
  if (a.first === null || a.last === null || b.first === null || b.last === null) return false
  return a.first < b.last && b.first < a.last
}

/** Titles of which one is only a longer or shorter form of the other are one office. */
function alike(a: OfficeSeen, b: OfficeSeen): boolean {
  const [x, y] = [a, b].map(({ title }) => new Set(fold(title).split(' ')))
  const [small, large] = (x?.size ?? 0) <= (y?.size ?? 0) ? [x, y] : [y, x]
  return [...(small ?? [])].every((word) => large?.has(word))
}

/**
 * Offices of one entity that no one person can have held: seen in turn over the same span, and not forms of one title.
 * A change of office leaves two spans that follow each other and gives none.
 */
export function namesakes({ ref, kind, offices }: EntityRecord): readonly (readonly [OfficeSeen, OfficeSeen])[] {
  if (ref !== null || kind !== 'person') return []
  return offices.flatMap((a, i) =>
    offices.slice(i + 1).flatMap((b) => (interleave(a, b) && !alike(a, b) ? [[a, b] as const] : [])),
  )
}
