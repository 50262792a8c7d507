import type { Correction } from '../../model/correction.ts'
import type { Outcome, Stance } from '../../model/reading.ts'
import type { EntityKey, Said } from '../../model/record.ts'
import { contentId } from '../base/hash.ts'
import { inForce, saidAnchorIn } from '../corrections/force.ts'
import { resolveSaid, saidAnchorOf } from '../corrections/said.ts'
import { kindOf } from '../entities.ts'
import { type Doubt, doubt, priority } from './doubt.ts'

/** What is in doubt about a statement or an outcome. */
export function doubtsOfSaid({ of, item }: Said): readonly Doubt[] {
  const inferred = item.confidence === 'inferred' ? [doubt('inferred')] : []
  if (of === 'statement') return [...(item.speakers.length === 0 ? [doubt('no-speaker')] : []), ...inferred]
  const isCharge = item.kind === 'tasked'
  return [
    ...(!isCharge && item.parties.length === 0 ? [doubt('no-party')] : []),
    ...(isCharge && item.assignees.length === 0 ? [doubt('no-assignee')] : []),
    ...inferred,
  ]
}

/** How much hangs on a statement by what it does, as on an event by its kind. */
const STANCES: Readonly<Record<Stance, number>> = {
  commit: 2,
  reject: 2,
  warn: 2,
  agree: 1.5,
  criticise: 1.5,
  deny: 1.5,
  propose: 1.5,
  request: 1,
  support: 1,
  concern: 1,
  state: 1,
  welcome: 0.5,
  praise: 0.5,
  courtesy: 0.25,
}

const KINDS: Readonly<Record<Outcome['kind'], number>> = { signed: 2, agreed: 2, tasked: 1.5 }

/** Somebody nobody has listed matters less than a state, a body, or a person who is known. */
const rankOf = (key: EntityKey): number => (key.startsWith('person:') ? 1 : kindOf(key) === 'outlet' ? 0.5 : 2)

function importanceOf({ of, item }: Said): number {
  const who = of === 'statement' ? item.speakers : [...item.parties, ...item.assignees]
  const [first = 0, second = 0] = who.map(rankOf).sort((a, b) => b - a)
  return (1 + first + second) * (of === 'statement' ? STANCES[item.stance] : KINDS[item.kind])
}

/** The place of a statement or an outcome in the queue of a reviewer, among events; null where nothing is in doubt. */
export function priorityOfSaid(said: Said, doubts: readonly Doubt[]): number | null {
  return priority(doubts, importanceOf(said), said.item.day)
}

/** What stands in the record of a statement or an outcome, in short: once accepted, it is so until this changes. */
export function seenOfSaid({ of, item }: Said): string {
  const { content, report } = item
  const own =
    of === 'statement'
      ? [item.stance, item.mode, ...item.speakers, '|', ...item.via]
      : [item.kind, ...item.parties, '|', ...item.assignees]
  return contentId([of, content.text, report === null ? '' : 'event', ...own])
}

/** Those of an article's statements and outcomes that somebody has accepted as they stand, by id. */
export function acceptedSaid(corrections: readonly Correction[], all: readonly Said[]): ReadonlySet<string> {
  const items = all.map((said) => ({ ...saidAnchorOf(said), seen: seenOfSaid(said) }))
  return new Set(
    inForce(corrections).flatMap(({ change }) => {
      const anchor = change.kind === 'accept' ? saidAnchorIn(change) : null
      const found = anchor === null ? null : resolveSaid(anchor, items)
      return found !== null && change.kind === 'accept' && found.seen === change.seen ? [found.said] : []
    }),
  )
}
