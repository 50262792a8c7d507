import { sql } from 'kysely'
import type { EntityKind } from '../../model/reading.ts'
import type { EntityKey, EntityRecord, NameSeen, OfficeSeen } from '../../model/record.ts'
import { fold } from '../../text/fold.ts'
import { chunks, IDS, type Session } from '../sql/session.ts'

const known = (day: string): string | null => (day === '' ? null : day)

/** Forms and offices of one entity that are given: the commonest. */
const MOST = 500

async function namesSeen({ db }: Session, key: EntityKey): Promise<readonly NameSeen[]> {
  const names = db.selectFrom('names').where('entity', '=', key).where('articles', '>', 0)
  const rows = await names.orderBy('articles', 'desc').orderBy('form').limit(MOST).selectAll().execute()
  return rows.map(({ form, articles, first, last }) => ({
    form,
    count: articles,
    first: known(first),
    last: known(last),
  }))
}

async function officesSeen({ db }: Session, key: EntityKey): Promise<readonly OfficeSeen[]> {
  const offices = db.selectFrom('offices').where('entity', '=', key).where('articles', '>', 0)
  const rows = await offices
    .orderBy('articles', 'desc')
    .orderBy('title')
    .orderBy('body')
    .limit(MOST)
    .selectAll()
    .execute()
  const order = ({ first, title, body }: (typeof rows)[number]): string => `${first} ${title} ${body}`
  return rows
    .sort((a, b) => (order(a) < order(b) ? -1 : 1))
    .map(({ title, body, first, last }) => ({ title, of: known(body), first: known(first), last: known(last) }))
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
  /** Articles that name it so; one that writes it in two ways counts twice. */
  readonly count: number
}

/** Entities seen under this name in any spelling, most often named first. */
export async function findEntities({ db }: Session, name: string, limit = 20): Promise<readonly NamedEntity[]> {
  const { rows } = await sql<NamedEntity>`select e.key, e.kind, e.name, e.state, e.ref,
      cast(sum(n.articles) as integer) as count
    from names n join entities e on e.key = n.entity where n.folded = ${fold(name)} and n.articles > 0
    group by e.key, e.kind, e.name, e.state, e.ref order by count desc, e.key limit ${limit}`.execute(db)
  return rows.map((row) => ({ ...row }))
}

/** Somebody who takes part in an actor's events. */
export interface Counterpart {
  readonly key: EntityKey
  readonly events: number
}

/** So many of an actor's latest events are looked at. */
const LATEST = 1000

/** Who takes part in an actor's latest events, those with most first; gatherings of dozens do not count. */
export async function counterparts({ db }: Session, key: EntityKey, limit = 12): Promise<readonly Counterpart[]> {
  const { rows } = await sql<Counterpart>`select o.actor as key, count(*) as events from
      (select event from event_actors where actor = ${key} and wide = 0 and crowd = 0 order by day desc limit ${LATEST}) x
    join event_actors o on o.event = x.event
    where o.actor <> ${key} group by o.actor order by events desc, o.actor limit ${limit}`.execute(db)
  return rows.map((row) => ({ ...row }))
}
