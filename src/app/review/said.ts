import type { Change, SaidChange, SaidField } from '../../model/correction.ts'
import type { EntityKey, Quote, Report, Said, Somebody } from '../../model/record.ts'
import { anchorOf } from '../../record/corrections/anchors.ts'
import { saidAnchorIn } from '../../record/corrections/force.ts'
import { addedIdOf, saidAnchorOf } from '../../record/corrections/said.ts'
import { seenOfSaid } from '../../record/review/said.ts'
import type { Store } from '../../store/store.ts'
import type { Span } from '../../text/span.ts'
import type { StateNamed } from '../record/name-parts.ts'
import { whoIs } from '../record/names.ts'
import { entityNames } from '../record/views.ts'
import { type Corrected, correct, type Hand, relinkArticles } from './hand.ts'
import { OUTCOME_FIELDS, SOMEBODY_KINDS, STATEMENT_FIELDS } from './terms.ts'
import { actorNamed, checkedSaid, type Named, quoted, WHOLE_CLAUSE } from './values.ts'

/** A field of a statement or an outcome to be set right. */
export interface SaidFix {
  /** Id of the statement or the outcome. */
  readonly said: string
  readonly field: SaidField
  /** What it should be; of fields that hold entities a name or key, of `event` the id of an event or report. Null takes it away. */
  readonly value?: string | null
  /** Of fields that hold entities, which one is meant, by name or key. */
  readonly was?: string | null
  /** Words of the article: those that say so, or the words themselves where they are what is wrong. */
  readonly evidence?: Span | null
  /** Of somebody whom the record does not know: his kind and state. */
  readonly as?: Omit<Named, 'name' | 'role'>
}

type Values = Pick<SaidChange, 'was' | 'value' | 'somebody' | 'event'>

interface Case {
  readonly store: Store
  readonly said: Said
  readonly fix: SaidFix
  readonly evidence: Quote | null
  readonly named: StateNamed
}

/** The statement or outcome of this id; null if there is none. */
export async function saidOf(store: Store, id: string): Promise<Said | null> {
  const [statement] = await store.statements({ ids: [id] })
  if (statement !== undefined) return { of: 'statement', item: statement }
  const [found] = await store.outcomes({ ids: [id] })
  return found === undefined ? null : { of: 'outcome', item: found.outcome }
}

/** The statement or outcome that a correction is about, as it is now; none if it is about none, or there is none any more. */
export async function saidOfChange(store: Store, change: Change): Promise<readonly Said[]> {
  const id = change.kind === 'add-said' ? addedIdOf(change.said) : (saidAnchorIn(change)?.said ?? null)
  const found = id === null ? null : await saidOf(store, id)
  return found === null ? [] : [found]
}

async function knownSaid(store: Store, id: string): Promise<Said> {
  const said = await saidOf(store, id)
  if (said === null) throw new RangeError(`${id}: no such statement or outcome; \`mahdar review\` prints ids`)
  return said
}

/** Whom a field of a statement or an outcome holds; null of a field that holds no entities. */
export function holdersIn({ of, item }: Said, field: SaidField): readonly EntityKey[] | null {
  if (of === 'statement') return field === 'speaker' ? item.speakers : field === 'via' ? item.via : null
  return field === 'party' ? item.parties : field === 'assignee' ? item.assignees : null
}

/** Somebody named, without a part in an event; as {@link actorNamed}. */
export async function somebodyNamed(store: Store, named: Named, state?: StateNamed): Promise<Somebody> {
  const { role: _, ...somebody } = await actorNamed(store, named, state, SOMEBODY_KINDS)
  return somebody
}

async function holderNamed({ store, fix, named }: Case, keys: readonly EntityKey[], name: string): Promise<EntityKey> {
  const names = await entityNames(store, keys)
  const known = keys.find((key, i) => key === name || names[i] === name)
  if (known !== undefined) return known
  const { keys: meant } = await whoIs(store, name, named)
  const found = keys.find((key) => meant.includes(key))
  if (found === undefined) throw new RangeError(`${fix.field} "${name}": is not named there`)
  return found
}

async function holderChange(one: Case, keys: readonly EntityKey[]): Promise<Values> {
  const { store, fix, named, evidence } = one
  const was = fix.was ? await holderNamed(one, keys, fix.was) : null
  const value = fix.value === undefined && was === null ? (evidence?.text ?? null) : fix.value
  if (!value) {
    if (was === null) throw new RangeError(`${fix.field}: name who is put in, or who is taken out`)
    return { was, value: null, somebody: null, event: null }
  }
  const somebody = await somebodyNamed(store, { ...fix.as, name: value }, named)
  if (keys.includes(somebody.entity)) throw new RangeError(`${fix.field} "${value}": is named there already`)
  return { was, value: somebody.entity, somebody, event: null }
}

/** The report of an article that an event's id, or its own, means. */
export async function reportMeant(store: Store, article: string, id: string): Promise<Report> {
  const reports = await store.reportsOf(article)
  const own = reports.find((report) => report.id === id)
  if (own !== undefined) return own
  const event = (await store.getEvent(id))?.reports ?? []
  const found = reports.find((report) => event.some((member) => member.report === report.id))
  if (found === undefined) throw new RangeError(`event "${id}": article ${article} does not tell of it`)
  return found
}

async function eventChange({ store, said, fix }: Case): Promise<Values> {
  const was = said.item.report
  const report = fix.value ? await reportMeant(store, said.item.article, fix.value) : null
  if ((report?.id ?? null) === was) throw new RangeError(`event "${fix.value ?? ''}": is what it has already`)
  return { was, value: report?.id ?? null, somebody: null, event: report === null ? null : anchorOf(report) }
}

function wordsChange({ said, fix, evidence }: Case): Values {
  const old = fix.field === 'content' || said.of === 'outcome' ? said.item.content : said.item.cue
  if (evidence === null) throw new RangeError(`${fix.field}: point at its words in the article`)
  if (evidence.start === old.start && evidence.end === old.end)
    throw new RangeError(`${fix.field} "${evidence.text}": are the words it has already`)
  return { was: old.text, value: evidence.text, somebody: null, event: null }
}

function valueChange({ said, fix }: Case): Values {
  const { of, item } = said
  const was = of === 'outcome' ? item.kind : fix.field === 'mode' ? item.mode : item.stance
  const value = checkedSaid(fix.field, fix.value ?? '')
  if (value === was) throw new RangeError(`${fix.field} "${value}": is what it has already`)
  return { was, value, somebody: null, event: null }
}

function changeOf(one: Case): Values | Promise<Values> {
  const { said, fix } = one
  const fields = said.of === 'statement' ? STATEMENT_FIELDS : OUTCOME_FIELDS
  if (!fields.includes(fix.field)) throw new RangeError(`${fix.field}: is none of ${fields.join(', ')}`)
  const holders = holdersIn(said, fix.field)
  if (holders !== null) return holderChange(one, holders)
  if (fix.field === 'event') return eventChange(one)
  return fix.field === 'content' || fix.field === 'cue' ? wordsChange(one) : valueChange(one)
}

/**
 * Sets a field of a statement or an outcome right, as its article should have been read. Stays so until it is undone.
 * Throws a `RangeError` or `NameFault` for what cannot be.
 */
export function fixSaid(store: Store, fix: SaidFix, hand: Hand, named: StateNamed = () => null): Promise<Corrected> {
  return correct(store, hand, async (inner) => {
    const said = await knownSaid(inner, fix.said)
    const { article } = said.item
    const evidence = fix.evidence ? await quoted(inner, { article, ...fix.evidence }, WHOLE_CLAUSE) : null
    const change = await changeOf({ store: inner, said, fix, evidence, named })
    return {
      change: { kind: 'said', of: saidAnchorOf(said), field: fix.field, ...change, evidence },
      relink: (within) => relinkArticles(within, [article]),
    }
  })
}

/** Says that a statement or an outcome is right as it stands; it is out of the queue until something about it changes. */
export function acceptSaid(store: Store, id: string, hand: Hand): Promise<Corrected> {
  return correct(store, hand, async (inner) => {
    const said = await knownSaid(inner, id)
    return {
      change: { kind: 'accept', reports: [], said: saidAnchorOf(said), seen: seenOfSaid(said) },
      relink: (within) => relinkArticles(within, [said.item.article]),
    }
  })
}

/** Says that an article does not say this. */
export function rejectSaid(store: Store, id: string, hand: Hand): Promise<Corrected> {
  return correct(store, hand, async (inner) => {
    const said = await knownSaid(inner, id)
    return {
      change: { kind: 'reject', reports: [], said: saidAnchorOf(said) },
      relink: (within) => relinkArticles(within, [said.item.article]),
    }
  })
}
