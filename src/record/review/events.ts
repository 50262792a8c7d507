import { isContact } from '../../model/contact.ts'
import type { ActType, ContactType } from '../../model/reading.ts'
import type { Actor, ClaimField, EventRecord, Membership, Report } from '../../model/record.ts'
import { width } from '../base/days.ts'
import { contentId } from '../base/hash.ts'
import type { AcceptedOf } from '../corrections/fields.ts'
import { kindOf } from '../entities.ts'
import { total } from '../linking/score.ts'
import { conflicts } from '../merge.ts'
import { type Doubt, doubt, priority } from './doubt.ts'

/** Weights of a merge below which it is loose: a contact of the same day and parties has more. */
const LOOSE = 2
const MONTH = 31

function isLoose({ independent, reasons }: Membership): boolean {
  return (
    independent && reasons.length > 0 && total(reasons) < LOOSE && reasons.every(({ code }) => code !== 'correction')
  )
}

function timeDoubts({ time, days, modality }: EventRecord): readonly Doubt[] {
  if (modality === 'proposed') return []
  if (time === null) return [doubt('no-time', 'time')]
  return days !== null && width(days) > MONTH ? [doubt('vague-time', 'time')] : []
}

/** Fields that a person has set: what reports say of them is no longer in doubt. */
function settled({ claims }: EventRecord): ReadonlySet<ClaimField> {
  return new Set(claims.flatMap(({ field, chosen, correction }) => (chosen && correction !== undefined ? [field] : [])))
}

/** What is in doubt about an event, from its record and its reports. */
export function doubtsOf(event: EventRecord, reports: readonly Report[]): readonly Doubt[] {
  const done = settled(event)
  const isFew = isContact(event.type) && event.participants.length < 2
  const single = event.reports.filter(({ independent }) => independent).length < 2
  const found = [
    ...conflicts(event).map((field) => doubt('contradiction', field)),
    ...(isFew ? [doubt('few-participants', 'participant')] : []),
    ...timeDoubts(event),
    ...(event.reports.some(isLoose) ? [doubt('loose-merge')] : []),
    ...(reports.length > 0 && reports.every(({ confidence }) => confidence === 'inferred') ? [doubt('inferred')] : []),
    ...(single ? [doubt('single-source')] : []),
  ]
  return found.filter(({ field }) => field === null || !done.has(field))
}

/** How much hangs on a kind of event. */
const KINDS: Readonly<Record<ContactType | ActType, number>> = {
  sever: 3,
  restore: 3,
  expel: 2.5,
  recall: 2.5,
  sanction: 2.5,
  talks: 2,
  sign: 2,
  visit: 2,
  meeting: 2,
  mediate: 2,
  call: 1.5,
  vote: 1.5,
  appoint: 1.5,
  message: 1,
  aid: 1,
}

const MODALITY: Readonly<Record<EventRecord['modality'], number>> = {
  occurred: 1,
  planned: 0.75,
  cancelled: 0.75,
  proposed: 0.5,
}

/** Whether an office is one of the first of its state. */
export type IsLeading = (title: string) => boolean

function rankOf({ entity, office }: Actor, isLeading: IsLeading): number {
  if (office !== null && isLeading(office.title)) return 3
  return kindOf(entity) === 'person' && entity.startsWith('person:') ? 1 : 2
}

/** How much an event matters, apart from when it was: reports, the rank of the two highest, its kind. Above 0. */
function importanceOf(event: EventRecord, isLeading: IsLeading): number {
  const ranks = event.participants.map((actor) => rankOf(actor, isLeading)).sort((a, b) => b - a)
  const parties = 1 + (ranks[0] ?? 0) + (ranks[1] ?? 0)
  const told = 1 + Math.log2(Math.max(1, event.reports.length))
  return told * parties * KINDS[event.type] * MODALITY[event.modality] * (event.domestic ? 0.25 : 1)
}

/** The place of an event in the queue of a reviewer, as {@link priority} gives it; null where nothing is in doubt. */
export function priorityOf(event: EventRecord, doubts: readonly Doubt[], isLeading: IsLeading): number | null {
  return priority(doubts, importanceOf(event, isLeading), event.days?.to ?? null)
}

/**
 * What stands in the record of an event, in short: once somebody has accepted it, it is accepted until this changes. A
 * further report that says the same changes nothing; one that contradicts does.
 */
export function seenOf(event: EventRecord): string {
  const { type, time, place, round, format, modality } = event
  const parties = event.participants.map(({ entity, role }) => `${entity} ${role}`).sort()
  const disputed = conflicts(event).flatMap((field) =>
    event.claims.flatMap((claim) => (claim.field === field ? [`${field} ${claim.value}`] : [])),
  )
  return contentId([
    type,
    time ?? '',
    place ?? '',
    String(round),
    format ?? '',
    modality,
    ...parties,
    '|',
    ...disputed.sort(),
  ])
}

/** Whether somebody has accepted the event as it stands. */
export function isAccepted(event: EventRecord, accepted: AcceptedOf): boolean {
  if (accepted.size === 0) return false
  const seen = seenOf(event)
  return event.reports.some(({ report }) => accepted.get(report)?.has(seen) === true)
}
