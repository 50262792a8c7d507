import { sql } from 'kysely'
import type { EntityKey, Prepared, Sighting } from '../../model/record.ts'
import { fold } from '../../text/fold.ts'
import { insertGiving, insertMissing, type Session, storable } from '../sql/session.ts'

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
  const { db, dialect } = session
  const entities = entitiesOf(sightings)
  if (entities.length === 0) return
  const among = dialect.among(
    'key',
    entities.map(({ entity }) => entity),
  )
  const rows = await db.selectFrom('entities').where(among).select(['key', 'name', 'state', 'ref']).execute()
  const known = new Map(rows.map((row) => [row.key, row]))
  for (const entity of entities) if (improves(entity, known.get(entity.entity))) await addEntity(session, entity)
}

/** What articles give an entity: forms of its name, and offices. Each is a row with totals, and a row for each article. */
type Given = 'names' | 'offices'

const SEEN = {
  names: { table: 'sightings', column: 'name' },
  offices: { table: 'holdings', column: 'office' },
} as const

/** A form or an office with the articles that give it. */
interface Gathered<Row> {
  readonly row: Row
  readonly seen: Map<number, string>
}

/** An article by its number, with the day of publication. */
interface Page {
  readonly seq: number
  readonly day: string
}

/** Rows that are the same put together, in one order, so that two writers cannot block each other. */
function gather<Row>(found: readonly (readonly [Row, Page])[]): readonly Gathered<Row>[] {
  const rows = new Map<string, Gathered<Row>>()
  for (const [row, { seq, day }] of found) {
    const name = JSON.stringify(row)
    const one = rows.get(name) ?? { row, seen: new Map<number, string>() }
    one.seen.set(seq, day)
    rows.set(name, one)
  }
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
}

/** Number of articles, and their first and last day; both empty if none has a day. */
function totalsOf(seen: ReadonlyMap<number, string>) {
  const days = [...seen.values()].filter((day) => day !== '').sort()
  return { articles: seen.size, first: days[0] ?? '', last: days.at(-1) ?? '' }
}

/** Adds to the totals that are there; an unknown first day yields to any. */
const adding = (of: Given): string => `do update set articles = ${of}.articles + excluded.articles,
  first = case when ${of}.first = '' or (excluded.first <> '' and excluded.first < ${of}.first)
    then excluded.first else ${of}.first end,
  last = case when excluded.last > ${of}.last then excluded.last else ${of}.last end`

interface NameRow {
  readonly entity: EntityKey
  readonly form: string
  readonly folded: string
}

async function addNames(session: Session, found: readonly (readonly [NameRow, Page])[]): Promise<void> {
  const gathered = gather(found)
  const rows = gathered.map(({ row, seen }) => ({ ...row, ...totalsOf(seen) }))
  const ending = `on conflict (entity, form) ${adding('names')} returning seq, entity, form`
  const made = await insertGiving<NameRow & { readonly seq: number }, 'names'>(session, 'names', rows, ending)
  const seqs = new Map(made.map(({ seq, entity, form }) => [JSON.stringify([entity, form]), seq]))
  const sightings = gathered.flatMap(({ row: { entity, form }, seen }) => {
    const name = seqs.get(JSON.stringify([entity, form])) as number
    return [...seen].map(([article, day]) => ({ name, day, article }))
  })
  await insertMissing(session, 'sightings', sightings)
}

interface OfficeRow {
  readonly entity: EntityKey
  readonly title: string
  readonly body: string
}

async function addOffices(session: Session, found: readonly (readonly [OfficeRow, Page])[]): Promise<void> {
  const gathered = gather(found)
  const rows = gathered.map(({ row, seen }) => ({ ...row, ...totalsOf(seen) }))
  const ending = `on conflict (entity, title, body) ${adding('offices')} returning seq, entity, title, body`
  const made = await insertGiving<OfficeRow & { readonly seq: number }, 'offices'>(session, 'offices', rows, ending)
  const seqs = new Map(made.map(({ seq, entity, title, body }) => [JSON.stringify([entity, title, body]), seq]))
  const holdings = gathered.flatMap(({ row: { entity, title, body }, seen }) => {
    const office = seqs.get(JSON.stringify([entity, title, body])) as number
    return [...seen].map(([article, day]) => ({ office, day, article }))
  })
  await insertMissing(session, 'holdings', holdings)
}

/** Adds what articles saw of entities; `pageOf` gives an article's number and day of publication, empty if unknown. */
export async function addSightings(
  session: Session,
  prepared: readonly Prepared[],
  pageOf: (article: string) => Page,
): Promise<void> {
  const seen = prepared.flatMap(({ article, sightings }) => sightings.map((one) => [one, pageOf(article)] as const))
  const names = seen.map(([{ entity, form }, page]) => {
    const kept = storable(form)
    return [{ entity, form: kept, folded: fold(kept) }, page] as const
  })
  const offices = seen.flatMap(([{ entity, office }, page]) =>
    office === null
      ? []
      : [[{ entity, title: storable(office.title), body: storable(office.of ?? '') }, page] as const],
  )
  await addNames(session, names)
  await addOffices(session, offices)
  await addEntities(
    session,
    seen.map(([sighting]) => sighting),
  )
}

/** Takes off the totals what these articles gave; a first or last day that goes with them is looked up anew. */
async function dropGiven({ db, dialect }: Session, of: Given, articles: readonly number[]): Promise<void> {
  const { table, column } = SEEN[of]
  const { rows } = await sql<{ readonly seq: number }>`delete from ${sql.table(table)}
    where ${dialect.among('article', articles)} returning ${sql.ref(column)} as seq`.execute(db)
  const counts = new Map<number, number>()
  for (const { seq } of rows) counts.set(seq, (counts.get(seq) ?? 0) + 1)
  const edge = (way: string) => sql`coalesce((select ${sql.raw(way)}(g.day) from ${sql.table(table)} g
    where g.${sql.ref(column)} = ${sql.ref(`${of}.seq`)} and g.day > ''), '')`
  for (const times of new Set(counts.values())) {
    const seqs = [...counts].filter(([, count]) => count === times).map(([seq]) => seq)
    await sql`update ${sql.table(of)} set articles = articles - ${times}, first = ${edge('min')}, last = ${edge('max')}
      where ${dialect.among('seq', seqs)}`.execute(db)
  }
}

/** Takes away what these articles, in whatever version, saw of entities. */
export async function dropSightings(session: Session, articles: readonly string[]): Promise<void> {
  const { db, dialect } = session
  const rows = await db.selectFrom('articles').where(dialect.among('id', articles)).select('seq').execute()
  const seqs = rows.map(({ seq }) => seq)
  if (seqs.length === 0) return
  await dropGiven(session, 'names', seqs)
  await dropGiven(session, 'offices', seqs)
}
