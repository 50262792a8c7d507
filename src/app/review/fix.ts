import type { FieldChange } from '../../model/correction.ts'
import type { Actor, ClaimField, EventRecord, Quote, Report } from '../../model/record.ts'
import { anchorOf } from '../../record/corrections/anchors.ts'
import type { Store } from '../../store/store.ts'
import type { StateNamed } from '../record/name-parts.ts'
import { whoIs } from '../record/names.ts'
import { type Corrected, correct, eventOf, type Hand, relinkArticles, reportsIn } from './hand.ts'
import { FIELDS } from './terms.ts'
import { actorNamed, checkedRole, checkedValue, type Named, type Pointed, quoted, timeTold } from './values.ts'

/** A field of an event to be set right. */
export interface Fix {
  /** Id of the event. */
  readonly event: string
  readonly field: ClaimField
  /** What it should be: a participant's name or key, a date in EDTF …; null takes the value away. Left out, the words tell it. */
  readonly value?: string | null
  /** Of participants, roles and topics, whose or which one is meant: a name or key, or the topic's words. */
  readonly was?: string | null
  /** The words of an article of the event that say so. */
  readonly evidence?: Pointed | null
  /** Id of a report or article of the event that is meant; that of the evidence, else the first, if not given. */
  readonly report?: string | null
  /** Of a participant put in: his role, and, of one whom the record does not know, his kind and state. */
  readonly as?: Omit<Named, 'name'>
}

type Change = Pick<FieldChange, 'was' | 'value' | 'actor'>

interface Case {
  readonly store: Store
  readonly event: EventRecord
  readonly fix: Fix
  readonly evidence: Quote | null
  readonly named: StateNamed
}

function reportFor(reports: readonly Report[], event: EventRecord, { report, evidence }: Fix): Report {
  const wanted = report ?? evidence?.article
  const first = event.reports.find(({ independent }) => independent)?.report
  const found =
    wanted === undefined || wanted === null
      ? reports.find(({ id }) => id === first)
      : (reports.find(({ id }) => id === wanted) ?? reports.find(({ article }) => article === wanted))
  if (found === undefined) throw new RangeError(`${wanted ?? event.id}: no report or article of event ${event.id}`)
  if (evidence && evidence.article !== found.article)
    throw new RangeError(`${evidence.article}: the words are not of the article of the report, ${found.article}`)
  return found
}

/** The participant of an event that a name or key means. */
async function participantNamed({ store, event, named }: Case, name: string): Promise<Actor> {
  const known = event.participants.find((actor) => actor.entity === name || actor.name === name)
  if (known !== undefined) return known
  const { keys } = await whoIs(store, name, named)
  const found = event.participants.find(({ entity }) => keys.includes(entity))
  if (found === undefined) throw new RangeError(`participant "${name}": takes no part in event ${event.id}`)
  return found
}

async function participantChange(one: Case): Promise<Change> {
  const { store, event, fix, named } = one
  const old = fix.was ? await participantNamed(one, fix.was) : null
  const value = fix.value === undefined && !fix.was ? (one.evidence?.text ?? null) : fix.value
  if (!value) {
    if (old === null) throw new RangeError('participant: name who is put in, or who is taken out')
    return { was: old.entity, value: null, actor: null }
  }
  const actor = await actorNamed(store, { ...fix.as, name: value }, named)
  if (event.participants.some(({ entity }) => entity === actor.entity))
    throw new RangeError(`participant "${value}": takes part in event ${event.id} already`)
  const role = fix.as?.role ?? old?.role ?? actor.role
  return { was: old?.entity ?? null, value: actor.entity, actor: { ...actor, role } }
}

async function roleChange(one: Case): Promise<Change> {
  const { fix } = one
  const actor = await participantNamed(one, fix.was ?? '')
  const role = checkedRole(fix.value ?? '')
  if (actor.role === role) throw new RangeError(`role "${role}": is that of ${actor.name} already`)
  return { was: `${actor.entity} ${actor.role}`, value: `${actor.entity} ${role}`, actor: null }
}

function topicChange({ event, fix, evidence }: Case): Change {
  const was = fix.was ?? null
  if (was !== null && !event.topics.includes(was)) throw new RangeError(`topic "${was}": is none of event ${event.id}`)
  if (was === null && evidence === null) throw new RangeError('topic: point at its words in the article')
  return { was, value: evidence?.text ?? null, actor: null }
}

function shownValue(event: EventRecord, field: ClaimField): string | null {
  if (field === 'round') return event.round === null ? null : String(event.round)
  if (field === 'time' || field === 'place' || field === 'format') return event[field]
  if (field === 'type' || field === 'modality') return event[field]
  return event.claims.find((claim) => claim.field === field && claim.chosen)?.value ?? null
}

/** What the words pointed at say of a field; null where nobody pointed at any. */
async function told({ store, fix, evidence }: Case): Promise<string | null> {
  if (evidence === null || !fix.evidence) return null
  if (fix.field === 'time') return timeTold(store, fix.evidence.article, evidence)
  if (fix.field === 'place' || fix.field === 'format') return evidence.text
  throw new RangeError(`${fix.field}: words alone do not tell it; give the value`)
}

async function valueChange(one: Case): Promise<Change> {
  const { event, fix } = one
  const { field } = fix
  const given = fix.value === undefined ? await told(one) : fix.value
  const value = given === null ? null : checkedValue(field, given)
  const was = shownValue(event, field)
  if (value === null && (field === 'type' || field === 'modality')) throw new RangeError(`${field}: cannot be empty`)
  if (value === was) throw new RangeError(`${field} "${value ?? ''}": is what the event has already`)
  return { was, value, actor: null }
}

async function changeOf(one: Case): Promise<Change> {
  const { field } = one.fix
  if (!FIELDS.includes(field)) throw new RangeError(`${field}: is none of ${FIELDS.join(', ')}`)
  if (field === 'participant') return participantChange(one)
  if (field === 'role') return roleChange(one)
  return field === 'topic' ? topicChange(one) : valueChange(one)
}

/**
 * Sets a field of an event right, as a report of it should have been read: the report says so from now on, and the event,
 * which stays together, shows it whatever others say. Stays so until it is undone. Throws a `RangeError` or `NameFault` for what cannot be.
 */
export function fixField(store: Store, fix: Fix, hand: Hand, named: StateNamed = () => null): Promise<Corrected> {
  return correct(store, hand, async (inner) => {
    const event = await eventOf(inner, fix.event)
    const reports = await reportsIn(inner, event)
    const report = reportFor(reports, event, fix)
    const others = reports.filter((one) => one !== report).map(anchorOf)
    const evidence = fix.evidence ? await quoted(inner, fix.evidence) : null
    const change = await changeOf({ store: inner, event, fix, evidence, named })
    return {
      change: { kind: 'field', of: anchorOf(report), with: others, field: fix.field, ...change, evidence },
      relink: (within) => relinkArticles(within, [report.article]),
    }
  })
}
