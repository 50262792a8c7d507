import { sql } from 'kysely'
import type { EntityKey, Prepared, Sighting } from '../../model/record.ts'
import { fold } from '../../text/fold.ts'
import { chunks, IDS, insertMissing, type Session, storable } from '../sql/session.ts'

interface Known {
  readonly key: EntityKey
  readonly name: string
  readonly state: string | null
  readonly ref: string | null
}

function isBetterName(a: string, b: string): boolean {
  return a.length > b.length || (a.length === b.length && a < b)
}

function improves({ name, state, ref }: Sighting, known: Known | undefined): boolean {
  if (known === undefined || isBetterName(storable(name), known.name)) return true
  return (known.state === null && state !== null) || (known.ref === null && ref !== null)
}

/** One sighting for each entity, that with the best name; in order of key, so that two writers cannot block each other. */
function entitiesOf(sightings: readonly Sighting[]): readonly Sighting[] {
  const best = new Map<EntityKey, Sighting>()
  for (const sighting of sightings) {
    const other = best.get(sighting.entity)
    if (other === undefined || isBetterName(sighting.name, other.name)) best.set(sighting.entity, sighting)
  }
  return [...best.values()].sort((a, b) => (a.entity < b.entity ? -1 : 1))
}

/** The longest name stays, the smaller of two as long: so the order in which articles come does not matter. */
async function addEntity({ db }: Session, { entity, kind, name, state, ref }: Sighting): Promise<void> {
  await sql`insert into entities (key, kind, name, state, ref) values (${entity}, ${kind}, ${storable(name)}, ${state}, ${ref})
    on conflict (key) do update set
      name = case when length(excluded.name) > length(entities.name)
        or (length(excluded.name) = length(entities.name) and excluded.name < entities.name)
        then excluded.name else entities.name end,
      state = coalesce(entities.state, excluded.state),
      ref = coalesce(entities.ref, excluded.ref)`.execute(db)
}

async function addEntities(session: Session, sightings: readonly Sighting[]): Promise<void> {
  for (const part of chunks(entitiesOf(sightings), IDS)) {
    const keys = part.map(({ entity }) => entity)
    const columns = ['key', 'name', 'state', 'ref'] as const
    const rows = await session.db.selectFrom('entities').where('key', 'in', keys).select(columns).execute()
    const known = new Map(rows.map((row) => [row.key, row]))
    for (const entity of part) if (improves(entity, known.get(entity.entity))) await addEntity(session, entity)
  }
}

/** Adds what articles saw of entities; `dayOf` gives an article's day of publication, empty if unknown. */
export async function addSightings(
  session: Session,
  prepared: readonly Prepared[],
  dayOf: (article: string) => string,
): Promise<void> {
  const rows = prepared.flatMap(({ article, sightings }) =>
    sightings.map(({ entity, form, office }) => ({
      article,
      entity,
      form: storable(form),
      folded: fold(storable(form)),
      title: storable(office?.title ?? ''),
      body: storable(office?.of ?? ''),
      day: dayOf(article),
    })),
  )
  await insertMissing(session, 'sightings', rows)
  await addEntities(
    session,
    prepared.flatMap(({ sightings }) => sightings),
  )
}
