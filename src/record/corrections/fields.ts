import type { Correction, FieldChange } from '../../model/correction.ts'
import type { Claim, ClaimField, EventRecord } from '../../model/record.ts'
import { daysOf } from '../base/days.ts'
import type { Find } from './anchors.ts'
import { inForce } from './force.ts'

/** A field that somebody set, with the correction that did so. */
interface SetField {
  readonly id: string
  readonly seq: number
  readonly change: FieldChange
}

/** What people set of the event of each report, in order. */
export type FieldsOf = ReadonlyMap<string, readonly SetField[]>

/** The fields that corrections in force set, by the report they point at. */
export function fieldsOf(corrections: readonly Correction[], find: Find): FieldsOf {
  const fields = new Map<string, SetField[]>()
  for (const { id, seq, change } of inForce(corrections)) {
    const report = change.kind === 'field' ? find(change.of) : null
    if (change.kind !== 'field' || report === null) continue
    fields.set(report, [...(fields.get(report) ?? []), { id, seq, change }])
  }
  return fields
}

const SEVERAL: ReadonlySet<ClaimField> = new Set(['participant', 'role', 'topic'])

function claimFor({ id, change }: SetField, known: Claim | undefined): Claim {
  const { field, value } = change
  const told = known ?? { field, value: value ?? '', reports: [], independent: 0 }
  return { ...told, chosen: true, correction: id }
}

/** The claims with what was set among them: of one value only that is chosen, of several the old one no longer is. */
function claimsWith(claims: readonly Claim[], set: SetField): readonly Claim[] {
  const { field, was, value } = set.change
  const isNow = (claim: Claim): boolean => claim.field === field && claim.value === (value ?? '')
  const isOut = (claim: Claim): boolean =>
    claim.field === field && (SEVERAL.has(field) ? claim.value === was : !isNow(claim))
  const rest = claims.filter((claim) => !isNow(claim))
  const left = rest.map((claim) => (isOut(claim) ? { ...claim, chosen: false } : claim))
  const isPut = value !== null || !SEVERAL.has(field)
  return isPut ? [...left, claimFor(set, claims.find(isNow))] : left
}

function withParticipant(event: EventRecord, { was, value, actor }: FieldChange): EventRecord {
  const rest = event.participants.filter(({ entity }) => entity !== was || entity === value)
  const isThere = rest.some(({ entity }) => entity === value)
  return { ...event, participants: actor === null || isThere ? rest : [...rest, actor] }
}

function withRole(event: EventRecord, { value }: FieldChange): EventRecord {
  const [key, role] = (value ?? '').split(' ')
  const participants = event.participants.map((actor) =>
    actor.entity === key ? { ...actor, role: role as typeof actor.role } : actor,
  )
  return { ...event, participants }
}

function withTopic(event: EventRecord, { was, value }: FieldChange): EventRecord {
  const rest = event.topics.filter((topic) => topic !== was && topic !== value)
  return { ...event, topics: value === null ? rest : [...rest, value] }
}

function withValue(event: EventRecord, { field, value }: FieldChange): EventRecord {
  if (field === 'time') return { ...event, time: value, days: daysOf(value) ?? event.days }
  if (field === 'round') return { ...event, round: value === null ? null : Number(value) }
  if (field === 'place' || field === 'format') return { ...event, [field]: value }
  return value === null || field === 'first-since' ? event : { ...event, [field]: value }
}

function setField(event: EventRecord, set: SetField): EventRecord {
  const { change } = set
  const claims = claimsWith(event.claims, set)
  if (change.field === 'participant') return { ...withParticipant(event, change), claims }
  if (change.field === 'role') return { ...withRole(event, change), claims }
  if (change.field === 'topic') return { ...withTopic(event, change), claims }
  return { ...withValue(event, change), claims }
}

/**
 * An event's record with the values that people set, which prevail over what other reports say; the claims of reports
 * stay beside them, and the claim that was set names its correction.
 */
export function withFields(record: EventRecord, fields: FieldsOf): EventRecord {
  if (fields.size === 0) return record
  const own = record.reports.flatMap(({ report }) => fields.get(report) ?? [])
  return own.sort((a, b) => a.seq - b.seq).reduce(setField, record)
}

/** What people found right, as it stood, by each report of the event. */
export type AcceptedOf = ReadonlyMap<string, ReadonlySet<string>>

/** What was accepted by corrections in force. */
export function acceptedOf(corrections: readonly Correction[], find: Find): AcceptedOf {
  const accepted = new Map<string, Set<string>>()
  for (const { change } of inForce(corrections)) {
    if (change.kind !== 'accept') continue
    for (const report of change.reports.flatMap((anchor) => find(anchor) ?? []))
      accepted.set(report, new Set([...(accepted.get(report) ?? []), change.seen]))
  }
  return accepted
}
