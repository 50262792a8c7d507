import type { AddedOutcome, AddedSaid, AddedStatement, SaidAnchor, SaidChange } from '../../model/correction.ts'
import type { Outcome, Reading, Stance, Statement } from '../../model/reading.ts'
import type { Quote, Said, Somebody } from '../../model/record.ts'
import { overlaps, type Span } from '../../text/span.ts'
import { outcomeIdOf, statementIdOf } from '../reports.ts'
import { placed } from './anchors.ts'
import { BY_HAND, cast, keyIn } from './cast.ts'

/** What of a statement or an outcome an anchor, or something added, is held against. */
export interface AnchoredSaid extends SaidAnchor {
  /** Of an outcome. */
  readonly kind: Outcome['kind'] | null
}

/** A statement or an outcome of the record as {@link AnchoredSaid}. */
export function anchoredSaid(said: Said): AnchoredSaid {
  return { ...saidAnchorOf(said), kind: said.of === 'outcome' ? said.item.kind : null }
}

/** Whether what was added is among these: the same words, of an outcome as the same kind. */
export function holdsAdded(all: readonly AnchoredSaid[], added: AddedSaid, { start, end }: Span): boolean {
  const id = addedIdOf(added)
  const kind = added.of === 'outcome' ? added.kind : null
  const isSame = (one: AnchoredSaid): boolean => one.of === added.of && one.kind === kind
  return all.some((one) => one.said === id || (isSame(one) && one.content.start === start && one.content.end === end))
}

/** An anchor to a statement or an outcome. */
export function saidAnchorOf({ of, item }: Said): SaidAnchor {
  return { of, said: item.id, article: item.article, content: item.content }
}

function shared(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start)
}

/**
 * What an anchor points at among what its article now says: that of the same id, else of the same sort with the most words
 * in common, else, in a changed text, the only one with the same words. Null if the article no longer says it.
 */
export function resolveSaid<T extends SaidAnchor>(anchor: SaidAnchor, items: readonly T[]): T | null {
  const same = items.find(({ said }) => said === anchor.said)
  if (same) return same
  const own = items.filter(({ of, article }) => of === anchor.of && article === anchor.article)
  const common = own.filter(({ content }) => overlaps(content, anchor.content))
  const [most] = common.sort((a, b) => shared(b.content, anchor.content) - shared(a.content, anchor.content))
  if (most) return most
  const [word, ...more] = own.filter(({ content }) => content.text === anchor.content.text)
  return word !== undefined && more.length === 0 ? word : null
}

/** A reading in the course of being set right, with an item of it. */
interface Edited<T> {
  readonly reading: Reading
  readonly item: T
}

interface Exchange {
  readonly ids: readonly string[]
  readonly change: SaidChange
}

/** Who is named in a list of a reading's entities, with one taken out, or put in, or the one for the other. */
function exchanged(reading: Reading, { ids, change }: Exchange): { readonly reading: Reading; ids: readonly string[] } {
  const { was, somebody, evidence } = change
  const left = ids.filter((id) => keyIn(reading, id) !== was)
  if (somebody === null) return { reading, ids: left }
  const put = cast(reading, somebody, evidence && placed(evidence, reading.text))
  const at = ids.findIndex((id) => keyIn(reading, id) === was)
  const others = left.filter((id) => id !== put.id)
  const place = at < 0 ? others.length : at
  return { reading: put.reading, ids: [...others.slice(0, place), put.id, ...others.slice(place)] }
}

function spanOf(reading: Reading, { evidence }: SaidChange, known: Span): Span {
  const found = evidence && placed(evidence, reading.text)
  return found === null ? known : { start: found.start, end: found.end }
}

/** A statement of a reading with one field set right; `event` is the reading's id of the event it belongs to. */
export function editStatement(
  { reading, item }: Edited<Statement>,
  change: SaidChange,
  event: string | null,
): Edited<Statement> {
  const { field, value } = change
  if (field === 'speaker' || field === 'via') {
    const done = exchanged(reading, { ids: item[field], change })
    return { reading: done.reading, item: { ...item, [field]: done.ids } }
  }
  if (field === 'content' || field === 'cue')
    return { reading, item: { ...item, [field]: spanOf(reading, change, item[field]) } }
  if (field === 'event') return { reading, item: { ...item, event } }
  if (field === 'stance') return { reading, item: { ...item, stance: value as Stance } }
  return { reading, item: field === 'mode' ? { ...item, mode: value as Statement['mode'] } : item }
}

/** An outcome of a reading with one field set right; `event` is the reading's id of the event that it came of. */
export function editOutcome(
  { reading, item }: Edited<Outcome>,
  change: SaidChange,
  event: string | null,
): Edited<Outcome> {
  const { field, value } = change
  if (field === 'party' || field === 'assignee') {
    const list = field === 'party' ? 'parties' : 'assignees'
    const done = exchanged(reading, { ids: item[list], change })
    return { reading: done.reading, item: { ...item, [list]: done.ids } }
  }
  if (field === 'content') return { reading, item: { ...item, content: spanOf(reading, change, item.content) } }
  if (field === 'event') return { reading, item: { ...item, event } }
  return { reading, item: field === 'kind' ? { ...item, kind: value as Outcome['kind'] } : item }
}

function castAll(reading: Reading, somebodies: readonly Somebody[]): { reading: Reading; ids: readonly string[] } {
  let all = reading
  const ids: string[] = []
  for (const somebody of somebodies) {
    const put = cast(all, somebody, null)
    all = put.reading
    ids.push(put.id)
  }
  return { reading: all, ids }
}

/** The id in the record of something added, as its article had it when it was. */
export function addedIdOf(added: AddedSaid): string {
  const { article, content } = added
  return added.of === 'statement'
    ? statementIdOf(article, added.cue, content)
    : outcomeIdOf(article, added.kind, content)
}

const BY = { rule: BY_HAND, confidence: 'stated' as const }

const bare = ({ start, end }: Quote): Span => ({ start, end })

interface Putting {
  readonly id: string
  /** Its words as they stand in the text now. */
  readonly content: Quote
  readonly event: string | null
}

/** A reading with a statement put in, of the given id; as it was where the words of its cue are gone. */
export function putStatement(reading: Reading, added: AddedStatement, { id, content, event }: Putting): Reading {
  const cue = placed(added.cue, reading.text)
  if (cue === null) return reading
  const speakers = castAll(reading, added.speakers)
  const via = castAll(speakers.reading, added.via)
  const { stance, mode } = added
  const told = { id, speaker: speakers.ids, stance, mode, content: bare(content), cue: bare(cue), event, via: via.ids }
  return { ...via.reading, statements: [...reading.statements, { ...told, ...BY }] }
}

/** A reading with an outcome put in, of the given id. */
export function putOutcome(reading: Reading, added: AddedOutcome, { id, content, event }: Putting): Reading {
  const parties = castAll(reading, added.parties)
  const assignees = castAll(parties.reading, added.assignees)
  const told = { id, kind: added.kind, parties: parties.ids, assignees: assignees.ids, content: bare(content), event }
  return { ...assignees.reading, outcomes: [...reading.outcomes, { ...told, ...BY }] }
}
