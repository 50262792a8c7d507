import type { LanguagePack } from '../lexicon/pack.ts'
import type { Entity, EventType, Modality, Outcome, ReadEvent, Reading, Statement } from '../model/reading.ts'
import type {
  Actor,
  Days,
  FrozenArticle,
  OutcomeRecord,
  Prepared,
  Quote,
  Report,
  StatementRecord,
} from '../model/record.ts'
import { daysOf, shift } from './base/days.ts'
import { contentId } from './base/hash.ts'
import { stateOfPlace } from './base/places.ts'
import { quoteAt, sentenceAt } from './base/text.ts'
import { keyOf, sightingsOf } from './entities.ts'
import { datelineAgency, fingerprintOf } from './reprints.ts'

/** All that preparing one article needs at hand. */
interface Source {
  readonly article: Pick<FrozenArticle, 'id' | 'version'>
  readonly reading: Reading
  readonly pack: LanguagePack
  readonly entities: ReadonlyMap<string, Entity>
  readonly fingerprint: readonly number[]
  readonly agency: string | null
}

function actorOf(source: Source, participant: ReadEvent['participants'][number]): Actor | null {
  const entity = source.entities.get(participant.entity)
  if (!entity || entity.kind === 'document' || entity.kind === 'outlet') return null
  const { name, state, office } = entity
  return { entity: keyOf(entity), role: participant.role, state, office: office ?? null, name }
}

function actorsOf(source: Source, event: ReadEvent): readonly Actor[] {
  const actors = new Map<string, Actor>()
  for (const participant of event.participants) {
    const actor = actorOf(source, participant)
    if (actor && !actors.has(actor.entity)) actors.set(actor.entity, actor)
  }
  return [...actors.values()]
}

/** Code units from the start of a text within which an event without a date is taken for the news itself. */
const LEAD = 700

/** Days before and after publication within which an event without a date is looked for. */
const WINDOW: Readonly<Record<Modality, readonly [number, number]>> = {
  occurred: [-2, 0],
  cancelled: [-3, 7],
  planned: [0, 10],
  proposed: [0, 30],
}

function boundsOf(event: ReadEvent, published: string): Days {
  const [from, to] = WINDOW[event.modality]
  const background = event.modality === 'occurred' && event.trigger.start > LEAD
  return { from: shift(published, background ? -10 : from), to: shift(published, to) }
}

/** The calendar day of an ISO 8601 date or date-time, in the zone it is written in. */
export function dayOf(published: string | null): string | null {
  return /^\d{4}-\d\d-\d\d/.exec(published ?? '')?.[0] ?? null
}

function daysOfEvent(event: ReadEvent, published: string | null): Days | null {
  const stated = daysOf(event.time)
  if (stated || event.time !== null) return stated
  return published === null ? null : boundsOf(event, published)
}

/** The id of a report: the same event found again, with the same parties, has the same. */
export function reportIdOf(
  article: string,
  type: EventType,
  trigger: string,
  actors: readonly Pick<Actor, 'entity' | 'role'>[],
): string {
  const keys = actors.map(({ entity, role }) => `${role} ${entity}`).sort()
  return contentId([article, type, trigger, ...keys])
}

function reportId(article: string, event: ReadEvent, text: string, actors: readonly Actor[]): string {
  return reportIdOf(article, event.type, text.slice(event.trigger.start, event.trigger.end), actors)
}

function reportOf(source: Source, event: ReadEvent): Report {
  const { reading, article, pack } = source
  const participants = actorsOf(source, event)
  const published = dayOf(reading.published)
  return {
    id: reportId(article.id, event, reading.text, participants),
    article: article.id,
    version: article.version,
    event: event.id,
    type: event.type,
    participants,
    time: event.time,
    days: daysOfEvent(event, published),
    place: event.place,
    placeState: stateOfPlace(event.place, pack),
    round: event.round ?? null,
    format: event.format ?? null,
    modality: event.modality,
    domestic: event.domestic,
    confidence: event.confidence,
    topics: event.topics.map((span) => quoteAt(reading.text, span)),
    firstSince: event.firstSince ?? null,
    outlet: reading.outlet,
    published,
    via: keysOf(source, event.via),
    agency: source.agency ?? agencyOf(source, event.via),
    trigger: quoteAt(reading.text, event.trigger),
    sentence: sentenceAt(reading.text, event.trigger),
    fingerprint: source.fingerprint,
  }
}

function keysOf({ entities }: Source, ids: readonly string[]): readonly string[] {
  return ids.flatMap((id) => {
    const entity = entities.get(id)
    return entity ? [keyOf(entity)] : []
  })
}

function agencyOf({ entities, pack }: Source, via: readonly string[]): string | null {
  const outlets = via.flatMap((id) => entities.get(id) ?? []).filter(({ kind, ref }) => kind === 'outlet' && ref)
  const ids = new Set(outlets.map(({ ref }) => ref))
  const names = outlets.flatMap(({ name }) => pack.names.get(pack.fold(name).split(' ')[0] ?? '') ?? [])
  return names.find(({ value }) => value.sub === 'agency' && ids.has(value.id))?.value.id ?? null
}

/** Two events of one article may have the same trigger and participants: later ones are told apart by their number. */
function distinct(reports: readonly Report[]): readonly Report[] {
  const seen = new Map<string, number>()
  return reports.map((report) => {
    const times = (seen.get(report.id) ?? 0) + 1
    seen.set(report.id, times)
    return times === 1 ? report : { ...report, id: contentId([report.id, String(times)]) }
  })
}

function withSince(reports: readonly Report[]): readonly Report[] {
  const ids = new Map(reports.map((report) => [report.event, report.id]))
  return reports.map((report) =>
    report.firstSince === null ? report : { ...report, firstSince: ids.get(report.firstSince) ?? null },
  )
}

function statesOf({ entities }: Source, ids: readonly string[]): readonly string[] {
  return [...new Set(ids.flatMap((id) => entities.get(id)?.state ?? []))].sort()
}

/** The id of a statement in the record: the same words found again in the same place have the same. */
export function statementIdOf(article: string, cue: Quote, content: Quote): string {
  return contentId([article, cue.text, String(cue.start), content.text])
}

/** The id of an outcome in the record: the same words found again in the same place have the same. */
export function outcomeIdOf(article: string, kind: Outcome['kind'], content: Quote): string {
  return contentId([article, kind, content.text, String(content.start)])
}

function statementOf(source: Source, statement: Statement, reports: ReadonlyMap<string, Report>): StatementRecord {
  const { reading, article } = source
  const report = statement.event === null ? undefined : reports.get(statement.event)
  const [content, cue] = [quoteAt(reading.text, statement.content), quoteAt(reading.text, statement.cue)]
  const named = reading.entities.filter((entity) =>
    entity.mentions.some(({ start, end }) => start >= content.start && end <= content.end),
  )
  const speakers = keysOf(source, statement.speaker)
  return {
    id: statementIdOf(article.id, cue, content),
    article: article.id,
    statement: statement.id,
    speakers,
    states: statesOf(source, statement.speaker),
    towards: [...new Set(named.map(keyOf))].filter((key) => !speakers.includes(key)).sort(),
    stance: statement.stance,
    mode: statement.mode,
    content,
    cue,
    report: report?.id ?? null,
    via: keysOf(source, statement.via),
    day: singleDay(report) ?? dayOf(reading.published),
    confidence: statement.confidence,
  }
}

function singleDay(report: Report | undefined): string | null {
  return report?.days && report.days.from === report.days.to ? report.days.from : null
}

function outcomeOf(source: Source, outcome: Outcome, reports: ReadonlyMap<string, Report>): OutcomeRecord {
  const { reading, article } = source
  const report = outcome.event === null ? undefined : reports.get(outcome.event)
  const content = quoteAt(reading.text, outcome.content)
  return {
    id: outcomeIdOf(article.id, outcome.kind, content),
    article: article.id,
    outcome: outcome.id,
    kind: outcome.kind,
    parties: keysOf(source, outcome.parties),
    assignees: keysOf(source, outcome.assignees),
    states: statesOf(source, [...outcome.parties, ...outcome.assignees]),
    content,
    report: report?.id ?? null,
    day: singleDay(report) ?? dayOf(reading.published),
    confidence: outcome.confidence,
  }
}

function bodyOf({ text, headline }: Reading): string {
  return headline ? text.slice(headline.length + 1) : text
}

/**
 * Makes a reading ready for the record: its events as reports, statements, outcomes and entities with keys that mean the
 * same in every article. Pure, and no other article is looked at; background events are reports like any other.
 */
export function prepare(
  article: Pick<FrozenArticle, 'id' | 'version'>,
  reading: Reading,
  pack: LanguagePack,
): Prepared {
  const body = bodyOf(reading)
  const entities = new Map(reading.entities.map((entity) => [entity.id, entity]))
  const source: Source = {
    article,
    reading,
    pack,
    entities,
    fingerprint: fingerprintOf(body),
    agency: datelineAgency(body, pack),
  }
  const reports = withSince(distinct(reading.events.map((event) => reportOf(source, event))))
  const byEvent = new Map(reports.map((report) => [report.event, report]))
  return {
    article: article.id,
    version: article.version,
    reading,
    reports,
    statements: reading.statements.map((statement) => statementOf(source, statement, byEvent)),
    outcomes: reading.outcomes.map((outcome) => outcomeOf(source, outcome, byEvent)),
    sightings: sightingsOf(reading, pack),
  }
}
