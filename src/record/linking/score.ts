import type { Actor, Days, MergeReason, Report } from '../../model/record.ts'
import { gap, width } from '../base/days.ts'
import { placeWords } from '../base/places.ts'
import { kindOf } from '../entities.ts'
import { identical, likeness, SAME_TEXT } from '../reprints.ts'
import { groupOf } from './group.ts'
import { longestSpan, OWN_SENTENCE } from './keys.ts'
import { compareActors, isUnnamed, type Match } from './people.ts'
import { signature } from './signature.ts'

/** Sum of weights from which two reports count as telling of one event. Set by hand against the labelled set: lower ones mix more than they find. */
export const SAME_EVENT = 1.5

type Reason = MergeReason

function reason(code: string, weight: number, detail: string): Reason {
  return { code, weight: Math.round(weight * 100) / 100, detail }
}

interface Pairing extends Match {
  readonly a: Actor
  readonly b: Actor
}

function principals({ participants }: Report): readonly Actor[] {
  return participants.filter(({ role }) => role !== 'observer')
}

function pairings(a: readonly Actor[], b: readonly Actor[]): readonly Pairing[] {
  const all = a.flatMap((x) => b.map((y): Pairing => ({ a: x, b: y, ...compareActors(x, y) })))
  return all.sort((p, q) => q.weight - p.weight || (p.a.entity + p.b.entity < q.a.entity + q.b.entity ? -1 : 1))
}

/** Whether a state, or a state's unnamed man, says no more than a better pair of the same state has said. */
function repeats(pair: Pairing, better: readonly Pairing[]): boolean {
  return pair.code === 'state' && better.some(({ a }) => a.state !== null && a.state === pair.a.state)
}

/** Best one-to-one pairing of the participants of two reports, and who is left over on either side. */
function align(
  a: readonly Actor[],
  b: readonly Actor[],
): { pairs: readonly Pairing[]; left: readonly [readonly Actor[], readonly Actor[]] } {
  const pairs: Pairing[] = []
  const taken = new Set<Actor>()
  for (const pair of pairings(a, b)) {
    if (pair.weight <= 0 || taken.has(pair.a) || taken.has(pair.b)) continue
    pairs.push(repeats(pair, pairs) ? { ...pair, weight: 0 } : pair)
    taken.add(pair.a).add(pair.b)
  }
  return { pairs, left: [a.filter((x) => !taken.has(x)), b.filter((y) => !taken.has(y))] }
}

/** Whether nobody would miss it: a state beside its own minister, a title beside who holds it, a word without a home. */
function redundant(actor: Actor, all: readonly Actor[]): boolean {
  const kind = kindOf(actor.entity)
  const vague = kind === 'state' || kind === 'org' || isUnnamed(actor)
  if (!vague) return false
  return actor.state === null || all.some((other) => other !== actor && other.state === actor.state)
}

const LEFT_BOTH = -1.5
const LEFT_ONE = -0.2
const ONE_OF_TWO = -0.8

function leftOver(x: readonly Actor[], y: readonly Actor[]): Reason[] {
  if (x.length === 0 && y.length === 0) return []
  const names = [...x, ...y].map(({ name }) => name).join('، ')
  if (x.length === 0 || y.length === 0) return [reason('more-participants', LEFT_ONE, names)]
  const worst = Math.min(...x.flatMap((a) => y.map((b) => compareActors(a, b).weight)))
  return [reason('other-participants', LEFT_BOTH + Math.min(0, worst), names)]
}

/** Whether both tell of a gathering with a name of its own, of whose many guests each report names those it likes. */
function oneSummit(a: Report, b: Report): boolean {
  return (
    a.type === 'talks' && b.type === 'talks' && a.format !== null && b.format !== null && samePlace(a.format, b.format)
  )
}

function participants(a: Report, b: Report): Reason[] {
  const [x, y] = [principals(a), principals(b)]
  const { pairs, left } = align(x, y)
  const found = pairs.map(({ code, weight, a: one, b: two }) =>
    reason(`participant-${code}`, weight, one.name === two.name ? one.name : `${one.name} = ${two.name}`),
  )
  if (oneSummit(a, b)) return found
  const [p, q] = [left[0].filter((actor) => !redundant(actor, x)), left[1].filter((actor) => !redundant(actor, y))]
  const thin =
    pairs.length === 1 && Math.max(x.length, y.length) > 1
      ? [reason('one-party-only', ONE_OF_TWO, pairs[0]?.a.name ?? '')]
      : []
  return [...found, ...thin, ...leftOver(p, q)]
}

const FAR = -4

/** Whether two reports stand in one article, or in word-for-word copies of one. */
function oneText(a: Report, b: Report): boolean {
  return a.article === b.article || identical(a.fingerprint, b.fingerprint)
}

/** Whether two articles tell of it in one and the same sentence, as reprints do. */
function sameSentence(a: Report, b: Report): boolean {
  if (a.article === b.article || a.trigger.text !== b.trigger.text) return false
  const [x, y] = [a, b].map(({ sentence }) => sentence.text)
  if (x !== y || (x?.length ?? 0) < OWN_SENTENCE) return false
  return !oneText(a, b) || signature(a) === signature(b)
}

function exactDay(a: Days, b: Days, group: string): number {
  const apart = gap(a, b)
  if (apart === 0) return 1
  if (group === 'visit') return apart <= 2 ? 0.3 : apart <= 4 ? -0.5 : FAR
  return apart === 1 ? -0.4 : FAR
}

function looseDay(a: Days, b: Days, group: string): number {
  const apart = gap(a, b)
  const wide = Math.max(width(a), width(b))
  if (wide > Math.min(16, longestSpan(group))) return apart === 0 ? 0 : FAR
  if (apart === 0) return wide <= 4 ? 0.5 : 0.2
  if (group === 'visit') return apart <= 3 ? 0 : FAR
  return apart === 1 ? -0.5 : FAR
}

/** One text read twice tells of one event, even if the day it was printed on was taken for another; */
const REPRINT_FAR = -1
/** but not one that is printed again after so many days. */
const REPRINT_DAYS = 45

function day(a: Report, b: Report): Reason[] {
  if (a.days === null || b.days === null) return [reason('day-unknown', 0, '')]
  const single = width(a.days) === 1 && width(b.days) === 1
  const found = (single ? exactDay : looseDay)(a.days, b.days, groupOf(a.type))
  const isReprint = found === FAR && gap(a.days, b.days) <= REPRINT_DAYS && sameSentence(a, b)
  const weight = isReprint ? REPRINT_FAR : found
  const [x, y] = [a.days, b.days].map(({ from, to }) => (from === to ? from : `${from}/${to}`))
  return [reason('day', weight, x === y ? (x ?? '') : `${x} ~ ${y}`)]
}

function samePlace(a: string, b: string): boolean {
  const [x, y] = [placeWords(a), placeWords(b)]
  return x.every((word) => y.includes(word)) || y.every((word) => x.includes(word))
}

/** A visitor's own country is where it came from, whatever the sentence names it for. */
function isOrigin({ type, placeState, participants: actors }: Report): boolean {
  return (
    type === 'visit' && actors.some(({ role, state }) => role === 'initiator' && state !== null && state === placeState)
  )
}

function place(a: Report, b: Report): Reason[] {
  if (a.place === null || b.place === null || isOrigin(a) || isOrigin(b)) return []
  const detail = a.place === b.place ? a.place : `${a.place} / ${b.place}`
  if (samePlace(a.place, b.place)) return [reason('place', 0.4, detail)]
  if (a.placeState === null || b.placeState === null) return [reason('place', -0.1, detail)]
  if (a.placeState === b.placeState) return [reason('place', a.type === 'visit' ? 0.2 : -0.1, detail)]
  return [reason('place', a.type === 'visit' ? -1.5 : -0.5, detail)]
}

function round(a: Report, b: Report): Reason[] {
  if (a.round === null || b.round === null) return []
  return a.round === b.round
    ? [reason('round', 0.6, String(a.round))]
    : [reason('round', -3, `${a.round} / ${b.round}`)]
}

function format(a: Report, b: Report): Reason[] {
  if (a.format === null || b.format === null) return []
  if (oneSummit(a, b)) return [reason('format', 1, a.format)]
  return samePlace(a.format, b.format)
    ? [reason('format', 0.3, a.format)]
    : [reason('format', -1, `${a.format} / ${b.format}`)]
}

/** Below this sum of all else no text makes two reports one event: it is not looked at. */
const HOPELESS = -2.5

function text(a: Report, b: Report, rest: number): Reason[] {
  if (oneText(a, b) && !sameSentence(a, b)) return [reason('same-article', -0.5, a.article)]
  if (rest < HOPELESS) return []
  const share = likeness(a.fingerprint, b.fingerprint)
  if (share < SAME_TEXT) return []
  const same = sameSentence(a, b)
  return [reason('reprint', same ? 1.5 : 0.5, `${Math.round(share * 100)} %`)]
}

/** Sum of the weights. */
export function total(reasons: readonly Reason[]): number {
  return reasons.reduce((sum, { weight }) => sum + weight, 0)
}

/**
 * What speaks for and against two reports of one group telling of the same event, in a fixed order and the same for
 * `(a, b)` and `(b, a)` but for the order of words in the details.
 */
export function weigh(a: Report, b: Report): readonly Reason[] {
  const [x, y] = a.id < b.id ? [a, b] : [b, a]
  const told = [...participants(x, y), ...day(x, y), ...place(x, y), ...round(x, y), ...format(x, y)]
  return [...told, ...text(x, y, total(told))]
}
