import { sql } from 'kysely'
import type { EntityKind } from '../../model/reading.ts'
import type { EntityKey, EntityRecord, NameSeen, OfficeSeen } from '../../model/record.ts'
import { fold } from '../../text/fold.ts'
import { chunks, IDS, type Session } from '../sql/session.ts'

/** Days known; undated articles have none. */
const FIRST = sql<string | null>`min(nullif(day, ''))`.as('first')
const LAST = sql<string | null>`max(nullif(day, ''))`.as('last')

async function namesSeen({ db }: Session, key: EntityKey): Promise<readonly NameSeen[]> {
  const rows = await db
    .selectFrom('sightings')
    .where('entity', '=', key)
    .groupBy('form')
    .select(({ fn }) => ['form', fn.count<number>('article').distinct().as('count'), FIRST, LAST])
    .execute()
  const names = rows.map((row) => ({ ...row }))
  return names.sort((a, b) => b.count - a.count || (a.form < b.form ? -1 : 1))
}

async function officesSeen({ db }: Session, key: EntityKey): Promise<readonly OfficeSeen[]> {
  const rows = await db
    .selectFrom('sightings')
    .where('entity', '=', key)
    .where('title', '<>', '')
    .groupBy(['title', 'body'])
    .orderBy('title')
    .orderBy('body')
    .select(['title', 'body', FIRST, LAST])
    .execute()
  const offices = rows.map(({ title, body, first, last }) => ({
    title,
    of: body === '' ? null : body,
    first,
    last,
  }))
  return offices.sort((a, b) => ((a.first ?? '') < (b.first ?? '') ? -1 : (a.first ?? '') > (b.first ?? '') ? 1 : 0))
}

const days = (names: readonly NameSeen[], pick: (name: NameSeen) => string | null): readonly string[] =>
  names.flatMap((name) => pick(name) ?? []).sort()

/** An entity with all that articles saw of it; null if none names it. Undated articles count without giving days. */
export async function getEntity(session: Session, key: EntityKey): Promise<EntityRecord | null> {
  const row = await session.db.selectFrom('entities').where('key', '=', key).selectAll().executeTakeFirst()
  if (row === undefined) return null
  const names = await namesSeen(session, key)
  if (names.length === 0) return null
  const offices = await officesSeen(session, key)
  const { kind, name, state, ref } = row
  const first = days(names, (seen) => seen.first)[0] ?? null
  const last = days(names, (seen) => seen.last).at(-1) ?? null
  return { key, kind: kind as EntityKind, name, state, ref, names, offices, first, last }
}

/** An entity without what articles saw of it. */
export interface EntityName {
  readonly key: EntityKey
  readonly kind: EntityKind
  readonly name: string
  readonly state: string | null
}

/** The names of entities by key, quickly; keys that the record does not know are left out. */
export async function entityNames(
  { db }: Session,
  keys: readonly EntityKey[],
): Promise<ReadonlyMap<EntityKey, EntityName>> {
  const found = new Map<EntityKey, EntityName>()
  for (const part of chunks([...new Set(keys)], IDS)) {
    const query = db.selectFrom('entities').where('key', 'in', part).select(['key', 'kind', 'name', 'state'])
    for (const row of await query.execute()) found.set(row.key, { ...row, kind: row.kind as EntityKind })
  }
  return found
}

/** An entity that answers to a name. */
export interface NamedEntity {
  readonly key: EntityKey
  readonly kind: EntityKind
  readonly name: string
  readonly state: string | null
  readonly ref: string | null
  /** Articles that name it so. */
  readonly count: number
}

/** Entities seen under this name in any spelling, most often named first. */
export async function findEntities({ db }: Session, name: string, limit = 20): Promise<readonly NamedEntity[]> {
  const rows = await db
    .selectFrom('sightings as s')
    .innerJoin('entities as e', 'e.key', 's.entity')
    .where('s.folded', '=', fold(name))
    .groupBy(['e.key', 'e.kind', 'e.name', 'e.state', 'e.ref'])
    .select(({ fn }) => [
      'e.key',
      'e.kind',
      'e.name',
      'e.state',
      'e.ref',
      fn.count<number>('s.article').distinct().as('count'),
    ])
    .orderBy('count', 'desc')
    .orderBy('e.key')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ ...row, kind: row.kind as EntityKind }))
}
