import type { EventType, Modality, Role } from '../model/reading.ts'
import type { Actor, Claim, Days, EventRecord, Report } from '../model/record.ts'
import { fold } from '../text/fold.ts'
import { daysOf, width } from './base/days.ts'
import {
  byCount,
  byDays,
  byModality,
  byPlace,
  claimsOf,
  independent,
  type Values,
  valuesOf,
  type Witnesses,
  witnesses,
} from './choose.ts'
import { kindOf } from './entities.ts'
import { memberships } from './independence.ts'
import { eventKeys, groupOf, type LinkedEvent } from './link.ts'
import { compareActors, isUnnamed } from './linking/people.ts'

/** One participant under all the names and offices that reports give it, each listed once. */
interface Part {
  readonly actors: Actor[]
  readonly reports: Set<string>
  /** Reports by the role they give it. */
  readonly roles: Map<Role, string[]>
}

function sameForm(a: Actor, b: Actor): boolean {
  return a.entity === b.entity && a.name === b.name && a.state === b.state && a.office?.title === b.office?.title
}

/** The part that an actor belongs to, unless the same report has named somebody else for it. */
function partFor(parts: readonly Part[], actor: Actor, report: string): Part | null {
  const weights = parts.map((part) =>
    part.reports.has(report) ? 0 : Math.max(...part.actors.map((other) => compareActors(other, actor).weight)),
  )
  const most = Math.max(0, ...weights)
  return most > 0 ? (parts[weights.indexOf(most)] ?? null) : null
}

function addActor(parts: Part[], actor: Actor, report: string): void {
  const part: Part = partFor(parts, actor, report) ?? { actors: [], reports: new Set(), roles: new Map() }
  if (part.actors.length === 0) parts.push(part)
  if (!part.actors.some((other) => sameForm(other, actor))) part.actors.push(actor)
  part.reports.add(report)
  part.roles.set(actor.role, [...(part.roles.get(actor.role) ?? []), report])
}

function partsOf(reports: readonly Report[]): readonly Part[] {
  const parts: Part[] = []
  for (const { id, participants } of reports) for (const actor of participants) addActor(parts, actor, id)
  return parts
}

/** How much a form of a participant tells: a listed person most, a mere state least. */
function telling(actor: Actor): number {
  const kind = kindOf(actor.entity)
  if (kind === 'state') return 0
  if (isUnnamed(actor)) return 1
  return kind === 'person' && !actor.entity.startsWith('person:') ? 4 : actor.state !== null ? 3 : 2
}

function mostTelling({ actors }: Part): Actor | undefined {
  return actors.reduce<Actor | undefined>(
    (best, actor) => (best && telling(best) >= telling(actor) ? best : actor),
    undefined,
  )
}

/** Parts that stand for one and the same place at the table: people of one state whom no report names together. */
function rivals(a: Part, b: Part): boolean {
  const clash = a.actors.some((x) => b.actors.some((y) => compareActors(x, y).weight < 0))
  return clash && ![...a.reports].some((report) => b.reports.has(report))
}

/** The parts that are shown: of rivals the one that more independent reports name. */
function chosenParts(parts: readonly Part[], all: Witnesses): readonly Part[] {
  const ranked = [...parts].sort((a, b) => independent([...b.reports], all) - independent([...a.reports], all))
  const chosen = new Set<Part>()
  for (const part of ranked) if (![...chosen].some((other) => rivals(part, other))) chosen.add(part)
  return parts.filter((part) => chosen.has(part))
}

function roleOf({ roles }: Part, all: Witnesses): Role {
  return (byCount(roles, all) ?? 'party') as Role
}

function actorOf(part: Part, all: Witnesses): readonly Actor[] {
  const actor = mostTelling(part)
  if (!actor) return []
  const office = actor.office ?? part.actors.find((other) => other.office !== null)?.office ?? null
  const state = actor.state ?? part.actors.find((other) => other.state !== null)?.state ?? null
  return [{ ...actor, office, state, role: roleOf(part, all) }]
}

function entityValues(all: Witnesses): Values {
  return valuesOf(all, ({ participants }) => participants.map(({ entity }) => entity))
}

function roleValues(all: Witnesses): Values {
  return valuesOf(all, ({ participants }) => participants.map(({ entity, role }) => `${entity} ${role}`))
}

function only(value: string | null): ReadonlySet<string> {
  return new Set(value === null ? [] : [value])
}

/** The narrowest span of days any report leaves, for events of which none gives a date. */
function narrowest(reports: readonly Report[]): Days | null {
  const spans = reports.flatMap(({ days }) => days ?? [])
  return spans.reduce<Days | null>((best, days) => (best && width(best) <= width(days) ? best : days), null)
}

function topicsOf(reports: readonly Report[]): Values {
  const printed = new Map<string, string>()
  for (const { text } of reports.flatMap(({ topics }) => topics))
    if (!printed.has(fold(text))) printed.set(fold(text), text)
  return valuesOf({ reports, roots: new Map() }, ({ topics }) =>
    topics.map(({ text }) => printed.get(fold(text)) ?? text),
  )
}

interface Chosen {
  readonly value: string | null
  readonly claims: readonly Claim[]
}

type Choose = (values: Values, all: Witnesses) => string | null

function choose(
  field: Claim['field'],
  all: Witnesses,
  say: (report: Report) => string | null,
  by: Choose = byCount,
): Chosen {
  const values = valuesOf(all, (report) => [say(report)])
  const value = by(values, all)
  return { value, claims: claimsOf(field, values, only(value), all) }
}

function fieldsOf(all: Witnesses) {
  return {
    type: choose('type', all, ({ type }) => type),
    time: choose('time', all, ({ time }) => time, byDays),
    place: choose('place', all, ({ place }) => place, byPlace),
    round: choose('round', all, ({ round }) => (round === null ? null : String(round))),
    format: choose('format', all, ({ format }) => format),
    modality: choose('modality', all, ({ modality }) => modality, byModality),
    since: choose('first-since', all, ({ firstSince }) => firstSince),
  }
}

function participantsOf(all: Witnesses): { readonly actors: readonly Actor[]; readonly claims: readonly Claim[] } {
  const actors = chosenParts(partsOf(all.reports), all).flatMap((part) => actorOf(part, all))
  const shown = new Set(actors.map(({ entity }) => entity))
  const roles = new Set(actors.map(({ entity, role }) => `${entity} ${role}`))
  const claims = [
    ...claimsOf('participant', entityValues(all), shown, all),
    ...claimsOf('role', roleValues(all), roles, all),
  ]
  return { actors, claims }
}

/**
 * The record of one event from its reports in canonical order: what each says of each field as claims that stand side by
 * side, and by rule the value that is shown. `formerly` is passed on as it is.
 */
export function eventRecord({ id, reports }: LinkedEvent, formerly: readonly string[] = []): EventRecord {
  const members = memberships(reports)
  const all = witnesses(reports, members)
  const { type, time, place, round, format, modality, since } = fieldsOf(all)
  const { actors, claims } = participantsOf(all)
  const topics = topicsOf(reports)
  const kind = (type.value ?? 'meeting') as EventType
  return {
    id,
    formerly,
    type: kind,
    participants: actors,
    time: time.value,
    days: daysOf(time.value) ?? narrowest(reports),
    place: place.value,
    round: round.value === null ? null : Number(round.value),
    format: format.value,
    modality: (modality.value ?? 'occurred') as Modality,
    domestic: reports.every(({ domestic }) => domestic),
    topics: [...topics.keys()],
    reports: members,
    claims: [
      ...[type, time, place, round, format, modality, since].flatMap((field) => field.claims),
      ...claims,
      ...claimsOf('topic', topics, new Set(topics.keys()), all),
    ],
    keys: eventKeys(reports),
    group: groupOf(kind),
  }
}

/** Fields of an event on which its reports contradict each other: more than one value that is not merely less exact. */
export function conflicts({ claims }: EventRecord): readonly Claim['field'][] {
  const fields = ['type', 'time', 'place', 'round', 'format', 'modality'] as const
  return fields.filter((field) => {
    const values = claims.filter((claim) => claim.field === field)
    const chosen = values.find((claim) => claim.chosen)
    return chosen !== undefined && values.some((claim) => !claim.chosen && !lessExact(field, claim.value, chosen.value))
  })
}

function lessExact(field: Claim['field'], value: string, chosen: string): boolean {
  if (field === 'modality') return value === 'planned' || value === 'proposed'
  if (field !== 'time') return false
  const [outer, inner] = [daysOf(value), daysOf(chosen)]
  return outer !== null && inner !== null && outer.from <= inner.from && inner.to <= outer.to
}
