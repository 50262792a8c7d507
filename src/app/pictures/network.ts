import { arabic } from '../../lexicon/ar/index.ts'
import type { EntityKind } from '../../model/reading.ts'
import type { EntityKey } from '../../model/record.ts'
import { kindOf } from '../../record/entities.ts'
import type { MeetingsQuery, Period } from '../../store/ask/contacts.ts'
import type { Store } from '../../store/store.ts'
import { type Answer, coverageOf } from '../record/views.ts'

/** Somebody or something that met others. */
export interface NetworkActor {
  readonly key: EntityKey
  readonly kind: EntityKind
  /** As the record has it, in Arabic. */
  readonly name: string
  /** ISO 3166-1 alpha-3. */
  readonly state: string | null
}

/** Two that had contact. */
export interface NetworkTie {
  readonly a: EntityKey
  readonly b: EntityKey
  readonly names: readonly [string, string]
  readonly contacts: number
}

/** Who met whom: ties with most contacts first, and all at their ends. */
export interface NetworkAnswer extends Answer<NetworkTie> {
  readonly actors: readonly NetworkActor[]
  /** First and last year of dated events; null in a record without any. */
  readonly years: readonly [number, number] | null
}

async function actorsOf(store: Store, keys: readonly EntityKey[]): Promise<readonly NetworkActor[]> {
  const known = await store.entityNames(keys)
  return keys.map((key) => {
    const id = key.replace(/^\w+:/, '')
    const own = known.get(key)
    const state = own?.state ?? (key.startsWith('state:') ? id : null)
    return { key, kind: own?.kind ?? (kindOf(key) as EntityKind), name: own?.name ?? arabic.nameOf(id) ?? key, state }
  })
}

async function yearAt(store: Store, order: 'oldest' | 'newest'): Promise<number | null> {
  const [event] = await store.timeline({ order, limit: 1, from: '0001-01-01' })
  return event?.days == null ? null : Number(event.days.from.slice(0, 4))
}

/** The years between the first and the last dated event; null where nothing is dated. */
async function yearsOf(store: Store): Promise<readonly [number, number] | null> {
  const [first, last] = [await yearAt(store, 'oldest'), await yearAt(store, 'newest')]
  return first === null || last === null ? null : [first, last]
}

/** Who met whom within some days, the most frequent ties. */
export async function networkOf(store: Store, query: MeetingsQuery): Promise<NetworkAnswer> {
  const ties = await store.meetings(query)
  const keys = [...new Set(ties.flatMap(({ a, b }) => [a, b]))]
  const actors = await actorsOf(store, keys)
  const names = new Map(actors.map(({ key, name }) => [key, name]))
  const items = ties.map(({ a, b, contacts }) => {
    const both: readonly [string, string] = [names.get(a) ?? a, names.get(b) ?? b]
    return { a, b, names: both, contacts }
  })
  return { items, actors, years: await yearsOf(store), coverage: await coverageOf(store, daysOf(query)) }
}

/** The days of a question, as coverage is asked for. */
export function daysOf({ from, to }: Period): Period {
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
}
