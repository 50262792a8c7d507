import type { LanguagePack } from '../../lexicon/pack.ts'
import type { AddedEvent, Correction, FieldChange, ReportAnchor } from '../../model/correction.ts'
import type { ReadEvent, Reading } from '../../model/reading.ts'
import type { Prepared, Quote } from '../../model/record.ts'
import { overlaps } from '../../text/span.ts'
import { keyOf, sightingsOf } from '../entities.ts'
import { prepare, reportIdOf } from '../reports.ts'
import { type Anchored, placed, resolveAnchor } from './anchors.ts'
import { asListed, BY_HAND, cast, keyIn } from './cast.ts'
import { edit } from './edit.ts'
import { inForce } from './force.ts'

/** A reading as people left it. */
export interface CorrectedReading {
  readonly reading: Reading
  /** Ids of the reports of its events, by id of the event: a report keeps the id it had before it was set right. */
  readonly ids: ReadonlyMap<string, string>
}

function anchored({ reading, ids }: CorrectedReading): readonly (Anchored & { readonly event: ReadEvent })[] {
  return reading.events.map((event) => {
    const { start, end } = event.trigger
    const trigger = { start, end, text: reading.text.slice(start, end) }
    return { id: ids.get(event.id) ?? '', article: reading.id, type: event.type, trigger, event }
  })
}

function resolved(state: CorrectedReading, anchor: ReportAnchor): ReadEvent | null {
  return anchor.article === state.reading.id ? (resolveAnchor(anchor, anchored(state))?.event ?? null) : null
}

function applyField(state: CorrectedReading, change: FieldChange): CorrectedReading {
  const event = resolved(state, change.of)
  if (event === null) return state
  const done = edit({ reading: state.reading, event }, change)
  const events = done.reading.events.map((one) => (one.id === event.id ? done.event : one))
  return { ...state, reading: { ...done.reading, events } }
}

function ofNone<T extends { readonly event: string | null }>(items: readonly T[], event: string): readonly T[] {
  return items.map((item) => (item.event === event ? { ...item, event: null } : item))
}

/** The reading without an event; what was said or agreed there stays, but belongs to no event. */
function reject(state: CorrectedReading, anchor: ReportAnchor): CorrectedReading {
  const event = resolved(state, anchor)
  if (event === null) return state
  const { reading } = state
  const events = reading.events.flatMap((one): readonly ReadEvent[] => {
    if (one.id === event.id) return []
    const { firstSince, ...rest } = one
    return [firstSince === event.id ? rest : one]
  })
  const statements = ofNone(reading.statements, event.id)
  return { ...state, reading: { ...reading, events, statements, outcomes: ofNone(reading.outcomes, event.id) } }
}

/** Whether the reading has come to tell of it by itself. */
function isFound(state: CorrectedReading, added: AddedEvent, id: string): boolean {
  const keys = new Set(added.participants.map(({ entity }) => entity))
  return anchored(state).some(({ id: known, type, trigger, event }) => {
    if (known === id) return true
    const own = event.participants.map(({ entity }) => keyIn(state.reading, entity))
    const isSame = own.length === keys.size && own.every((key) => keys.has(key))
    return type === added.type && overlaps(trigger, added.trigger) && isSame
  })
}

function spanIn({ text }: Reading, quote: Quote): readonly { readonly start: number; readonly end: number }[] {
  const found = placed(quote, text)
  return found === null ? [] : [{ start: found.start, end: found.end }]
}

function add(state: CorrectedReading, added: AddedEvent): CorrectedReading {
  const id = reportIdOf(added.article, added.type, added.trigger.text, added.participants)
  const [trigger] = spanIn(state.reading, added.trigger)
  if (added.article !== state.reading.id || trigger === undefined || isFound(state, added, id)) return state
  let { reading } = state
  const participants: ReadEvent['participants'][number][] = []
  for (const actor of added.participants) {
    const put = cast(reading, actor, null)
    reading = put.reading
    participants.push({ entity: put.id, role: actor.role })
  }
  const { type, time, place, modality, round, format } = added
  const told = { type, trigger, participants, time, place, modality }
  const own = { ...(round === null ? {} : { round }), ...(format === null ? {} : { format }) }
  const topics = added.topics.flatMap((topic) => spanIn(reading, topic))
  const by = { domestic: false, via: [], rule: BY_HAND, confidence: 'stated' as const }
  const event: ReadEvent = { id: `x${id.slice(0, 8)}`, ...told, topics, ...own, ...by }
  const ids = new Map([...state.ids, [event.id, id]])
  return { ids, reading: { ...reading, events: [...reading.events, event] } }
}

function apply(state: CorrectedReading, { change }: Correction): CorrectedReading {
  if (change.kind === 'field') return applyField(state, change)
  if (change.kind === 'reject') return change.reports.reduce(reject, state)
  return change.kind === 'add' ? add(state, change.event) : state
}

/** A reading with the corrections of its article that are in force, in their order; those of other articles pass by. */
export function correctReading(raw: Prepared, corrections: readonly Correction[]): CorrectedReading {
  const ids = new Map(raw.reports.map(({ event, id }) => [event, id]))
  return inForce(corrections).reduce(apply, { reading: raw.reading, ids })
}

/** What a corrected reading brings to the record. Each report keeps the id it would have without corrections. */
export function prepareCorrected(raw: Prepared, corrections: readonly Correction[], pack: LanguagePack): Prepared {
  const { reading, ids } = correctReading(raw, corrections)
  if (reading === raw.reading) return raw
  const natural = prepare({ id: raw.article, version: raw.version }, reading, pack)
  const kept = new Map(natural.reports.map(({ id, event }) => [id, ids.get(event) ?? id]))
  const keep = (id: string | null): string | null => (id === null ? null : (kept.get(id) ?? id))
  const added = reading.entities
    .filter(({ rule }) => rule === BY_HAND)
    .filter((one) => keyOf(asListed(one)) === keyOf(one))
  return {
    ...natural,
    reading: raw.reading,
    reports: natural.reports.map((report) => {
      const id = keep(report.id) ?? report.id
      return { ...report, id, firstSince: keep(report.firstSince) }
    }),
    statements: natural.statements.map((one) => ({ ...one, report: keep(one.report) })),
    outcomes: natural.outcomes.map((one) => ({ ...one, report: keep(one.report) })),
    sightings: [...raw.sightings, ...sightingsOf({ ...reading, entities: added.map(asListed) }, pack)],
  }
}
