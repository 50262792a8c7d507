import { isContact } from '../../model/contact.ts'
import type { Days, EntityKey, EventRecord } from '../../model/record.ts'
import { insertGiving, insertRows, inTransaction, type Session, storable } from '../sql/session.ts'
import { isStateKey, isWide, keyNumber, packEvent, plainWords, stateKey } from '../sql/values.ts'
import { dropReview } from './review.ts'

/** What linking decided: events as they are now, and ids of events that are no more. */
export interface EventChanges {
  readonly put: readonly EventRecord[]
  readonly drop: readonly string[]
}

/**
 * Actors beyond which an event is a crowd (a vote, a summit): its pairs are not written out but found by looking through
 * the crowds of one actor, so that one event never costs thousands of rows.
 */
const CROWD = 24

const UNKNOWN: Days = { from: '', to: '' }

/** All under which an event is found: its actors and the states they act for. */
function actorsOf({ participants }: EventRecord): readonly EntityKey[] {
  const keys = participants.flatMap(({ entity, state }) => (state === null ? [entity] : [entity, stateKey(state)]))
  return [...new Set(keys)].sort()
}

const wideness = ({ days }: EventRecord): 0 | 1 => (days !== null && isWide(days) ? 1 : 0)

const isCrowd = (event: EventRecord): boolean => actorsOf(event).length > CROWD

function rowOf(event: EventRecord) {
  const { id, group, type, modality, place, format, days } = event
  const { from, to } = days ?? UNKNOWN
  const wide = wideness(event)
  const data = packEvent(event)
  return {
    id,
    grp: group,
    type,
    modality,
    day_from: from,
    day_to: to,
    wide,
    place: place === null ? null : storable(place),
    format,
    data,
  }
}

/** Writes over what is there under the key. */
const over = (key: string, columns: readonly string[]): string =>
  `on conflict (${key}) do update set ${columns.map((name) => `${name} = excluded.${name}`).join(', ')}`

const FIELDS = ['grp', 'type', 'modality', 'day_from', 'day_to', 'wide', 'place', 'format', 'data']

async function upsert(session: Session, events: readonly EventRecord[]): Promise<ReadonlyMap<string, number>> {
  const ending = `${over('id', FIELDS)} returning id, seq`
  const rows = events.map(rowOf)
  const made = await insertGiving<{ id: string; seq: number }, 'events'>(session, 'events', rows, ending)
  return new Map(made.map(({ id, seq }) => [id, seq]))
}

/** Tables whose rows follow from an event and are written anew with it. */
const DERIVED = ['event_actors', 'event_pairs', 'event_keys', 'event_reports'] as const

async function clear(session: Session, seqs: readonly number[], ids: readonly string[]): Promise<void> {
  const { db, dialect } = session
  if (seqs.length === 0) return
  await dropReview(session, ids)
  for (const table of DERIVED) await db.deleteFrom(table).where(dialect.among('event', seqs)).execute()
  await dialect.dropWords(db, 'events', seqs)
}

function actorRows(event: EventRecord, seq: number) {
  const crowd = isCrowd(event) ? (1 as const) : (0 as const)
  return actorsOf(event).map((actor) => ({
    event: seq,
    actor,
    wide: wideness(event),
    day: event.days?.from ?? '',
    crowd,
  }))
}

/** Between whom a contact took place, as `event_pairs.contact` tells it. */
function contactOf({ type, modality }: EventRecord, a: EntityKey, b: EntityKey): 0 | 1 | 2 | 3 {
  if (modality !== 'occurred' || !isContact(type)) return 0
  const states = [a, b].filter(isStateKey).length
  return states === 2 ? 1 : states === 0 ? 2 : 3
}

function pairRows(event: EventRecord, seq: number) {
  if (isCrowd(event)) return []
  const actors = actorsOf(event)
  const when = { event: seq, wide: wideness(event), day: event.days?.from ?? '' }
  return actors.flatMap((a, i) => actors.slice(i + 1).map((b) => ({ ...when, a, b, contact: contactOf(event, a, b) })))
}

function keyRows({ keys }: EventRecord, seq: number) {
  return [...new Set(keys.map(keyNumber))].map((key) => ({ key, event: seq }))
}

function reportRows({ reports }: EventRecord, seq: number) {
  return reports.map(({ report, independent }) => ({
    event: seq,
    report,
    independent: independent ? (1 as const) : (0 as const),
  }))
}

/** The words an event is found by: names, topics, place, format. */
export function wordsOf({ keysOf }: Session, { participants, topics, place, format }: EventRecord): readonly string[] {
  const texts = [...participants.map(({ name }) => name), ...topics, place ?? '', format ?? '']
  return plainWords(texts.flatMap((text) => keysOf(text)))
}

async function addNames(session: Session, numbered: readonly Numbered[]): Promise<void> {
  const rows = numbered.flatMap(({ event, seq }) => event.formerly.map((formerly) => ({ formerly, event: seq })))
  await insertGiving(session, 'event_names', onceEach(rows, 'formerly'), over('formerly', ['event']))
}

/** The last row of each key. */
function onceEach<Row, Key extends keyof Row>(rows: readonly Row[], key: Key): readonly Row[] {
  return [...new Map(rows.map((row) => [row[key], row])).values()]
}

interface Numbered {
  readonly event: EventRecord
  readonly seq: number
}

async function addMemberships(session: Session, numbered: readonly Numbered[]): Promise<void> {
  const rows = numbered.flatMap(({ event, seq }) => reportRows(event, seq))
  const ending = over('report', ['event', 'independent'])
  await insertGiving(session, 'event_reports', onceEach(rows, 'report'), ending)
}

async function putEvents(session: Session, events: readonly EventRecord[]): Promise<void> {
  const { db, dialect } = session
  const seqs = await upsert(session, events)
  await clear(session, [...seqs.values()], [...seqs.keys()])
  const numbered = events.map((event) => ({ event, seq: seqs.get(event.id) as number }))
  await insertRows(
    session,
    'event_actors',
    numbered.flatMap(({ event, seq }) => actorRows(event, seq)),
  )
  await insertRows(
    session,
    'event_pairs',
    numbered.flatMap(({ event, seq }) => pairRows(event, seq)),
  )
  await insertRows(
    session,
    'event_keys',
    numbered.flatMap(({ event, seq }) => keyRows(event, seq)),
  )
  await addMemberships(session, numbered)
  await addNames(session, numbered)
  await dialect.addWords(
    db,
    'events',
    numbered.map(({ event, seq }) => ({ seq, words: wordsOf(session, event) })),
  )
}

async function dropEvents(session: Session, ids: readonly string[]): Promise<void> {
  const { db, dialect } = session
  if (ids.length === 0) return
  const rows = await db.selectFrom('events').where(dialect.among('id', ids)).select('seq').execute()
  const seqs = rows.map(({ seq }) => seq)
  if (seqs.length === 0) return
  await clear(session, seqs, ids)
  await db.deleteFrom('event_names').where(dialect.among('event', seqs)).execute()
  await db.deleteFrom('events').where(dialect.among('seq', seqs)).execute()
}

const byId = (a: EventRecord, b: EventRecord): number => (a.id < b.id ? -1 : 1)

/**
 * Saves what linking decided, all or none: events are written anew with all that leads to them, dropped ones go. A report
 * belongs to the event that named it last. An id that was dropped is still understood if another event has it in `formerly`.
 */
export function saveEvents(session: Session, { put, drop }: EventChanges): Promise<void> {
  const events = [...new Map(put.map((event) => [event.id, event])).values()].sort(byId)
  return inTransaction(session, async (inner) => {
    const kept = new Set(events.map(({ id }) => id))
    await dropEvents(
      inner,
      drop.filter((id) => !kept.has(id)),
    )
    await putEvents(inner, events)
  })
}
