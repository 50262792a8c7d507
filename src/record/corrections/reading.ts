import type { LanguagePack } from '../../lexicon/pack.ts'
import type {
  AddedEvent,
  AddedSaid,
  Change,
  Correction,
  FieldChange,
  ReportAnchor,
  SaidAnchor,
  SaidChange,
} from '../../model/correction.ts'
import type { ReadEvent, Reading } from '../../model/reading.ts'
import type { Prepared, Quote } from '../../model/record.ts'
import { overlaps, type Span } from '../../text/span.ts'
import { quoteAt } from '../base/text.ts'
import { keyOf, sightingsOf } from '../entities.ts'
import { prepare, reportIdOf } from '../reports.ts'
import { type Anchored, placed, resolveAnchor } from './anchors.ts'
import { asListed, BY_HAND, cast, keyIn } from './cast.ts'
import { edit } from './edit.ts'
import { inForce } from './force.ts'
import {
  type AnchoredSaid,
  addedIdOf,
  editOutcome,
  editStatement,
  holdsAdded,
  putOutcome,
  putStatement,
  resolveSaid,
} from './said.ts'

/** A reading as people left it. */
export interface CorrectedReading {
  readonly reading: Reading
  /**
   * Ids in the record of the reports of its events, of its statements and its outcomes, by their ids in the reading: each
   * keeps the id it had before it was set right.
   */
  readonly ids: ReadonlyMap<string, string>
  /** Ids of the corrections that set statements and outcomes right, or put them there, by their ids in the reading. */
  readonly touched: ReadonlyMap<string, readonly string[]>
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

function said({ reading, ids }: CorrectedReading): readonly (AnchoredSaid & { readonly id: string })[] {
  const anchored = ({ id, content }: { readonly id: string; readonly content: Span }) => {
    return { id, said: ids.get(id) ?? '', article: reading.id, content: quoteAt(reading.text, content) }
  }
  return [
    ...reading.statements.map((one) => ({ ...anchored(one), of: 'statement' as const, kind: null })),
    ...reading.outcomes.map((one) => ({ ...anchored(one), of: 'outcome' as const, kind: one.kind })),
  ]
}

function applySaid(state: CorrectedReading, change: SaidChange): CorrectedReading {
  const found = resolveSaid(change.of, said(state))
  if (found === null || change.of.article !== state.reading.id) return state
  const event = change.event === null ? null : (resolved(state, change.event)?.id ?? null)
  const { reading } = state
  const statement = reading.statements.find(({ id }) => id === found.id)
  const outcome = reading.outcomes.find(({ id }) => id === found.id)
  if (statement !== undefined) {
    const done = editStatement({ reading, item: statement }, change, event)
    const statements = reading.statements.map((one) => (one === statement ? done.item : one))
    return { ...state, reading: { ...done.reading, statements } }
  }
  if (outcome === undefined) return state
  const done = editOutcome({ reading, item: outcome }, change, event)
  const outcomes = reading.outcomes.map((one) => (one === outcome ? done.item : one))
  return { ...state, reading: { ...done.reading, outcomes } }
}

function rejectSaid(state: CorrectedReading, anchor: SaidAnchor): CorrectedReading {
  const found = resolveSaid(anchor, said(state))
  if (found === null) return state
  const { reading } = state
  const statements = reading.statements.filter(({ id }) => id !== found.id)
  return {
    ...state,
    reading: { ...reading, statements, outcomes: reading.outcomes.filter(({ id }) => id !== found.id) },
  }
}

/** The id that something added has in a reading. */
function itemIdOf(added: AddedSaid): string {
  return `x${addedIdOf(added).slice(0, 8)}`
}

/** Puts in what an article says; nothing where its words are gone, or the reading has come to have it by itself. */
function addSaid(state: CorrectedReading, added: AddedSaid): CorrectedReading {
  const { reading } = state
  const content = placed(added.content, reading.text)
  if (content === null || added.article !== reading.id || holdsAdded(said(state), added, content)) return state
  const known = addedIdOf(added)
  const event = added.event === null ? null : (resolved(state, added.event)?.id ?? null)
  const putting = { id: itemIdOf(added), content, event }
  const put = added.of === 'statement' ? putStatement(reading, added, putting) : putOutcome(reading, added, putting)
  return { ...state, reading: put, ids: new Map([...state.ids, [putting.id, known]]) }
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
  return { ...state, ids, reading: { ...reading, events: [...reading.events, event] } }
}

/** The statement or outcome of the reading that a change sets right or puts there; null if it does neither. */
function saidIn(state: CorrectedReading, change: Change): string | null {
  if (change.kind === 'add-said') return itemIdOf(change.said)
  return change.kind === 'said' ? (resolveSaid(change.of, said(state))?.id ?? null) : null
}

function applyMarked(state: CorrectedReading, correction: Correction): CorrectedReading {
  const next = apply(state, correction)
  const item = next === state ? null : saidIn(state, correction.change)
  if (item === null) return next
  return { ...next, touched: new Map([...next.touched, [item, [...(next.touched.get(item) ?? []), correction.id]]]) }
}

function apply(state: CorrectedReading, { change }: Correction): CorrectedReading {
  if (change.kind === 'field') return applyField(state, change)
  if (change.kind === 'said') return applySaid(state, change)
  if (change.kind === 'add-said') return addSaid(state, change.said)
  if (change.kind === 'reject') {
    const left = change.reports.reduce(reject, state)
    return change.said === undefined ? left : rejectSaid(left, change.said)
  }
  return change.kind === 'add' ? add(state, change.event) : state
}

/** A reading with the corrections of its article that are in force, in their order; those of other articles pass by. */
export function correctReading(raw: Prepared, corrections: readonly Correction[]): CorrectedReading {
  const ids = new Map([
    ...raw.reports.map(({ event, id }) => [event, id] as const),
    ...raw.statements.map(({ statement, id }) => [statement, id] as const),
    ...raw.outcomes.map(({ outcome, id }) => [outcome, id] as const),
  ])
  return inForce(corrections).reduce(applyMarked, { reading: raw.reading, ids, touched: new Map() })
}

/** What a corrected reading brings to the record. Each report keeps the id it would have without corrections. */
export function prepareCorrected(raw: Prepared, corrections: readonly Correction[], pack: LanguagePack): Prepared {
  const { reading, ids, touched } = correctReading(raw, corrections)
  if (reading === raw.reading) return raw
  const natural = prepare({ id: raw.article, version: raw.version }, reading, pack)
  const kept = new Map(natural.reports.map(({ id, event }) => [id, ids.get(event) ?? id]))
  const keep = (id: string | null): string | null => (id === null ? null : (kept.get(id) ?? id))
  const marks = (item: string) => {
    const own = touched.get(item)
    return own === undefined ? {} : { corrections: own }
  }
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
    statements: natural.statements.map((one) => {
      return { ...one, id: ids.get(one.statement) ?? one.id, report: keep(one.report), ...marks(one.statement) }
    }),
    outcomes: natural.outcomes.map((one) => {
      return { ...one, id: ids.get(one.outcome) ?? one.id, report: keep(one.report), ...marks(one.outcome) }
    }),
    sightings: [...raw.sightings, ...sightingsOf({ ...reading, entities: added.map(asListed) }, pack)],
  }
}
