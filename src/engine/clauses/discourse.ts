import type { Features } from '../../lexicon/types.ts'
import type { EventMention } from '../events/draft.ts'
import { type Draft, lastNamedBefore } from '../references/registry.ts'
import { isInForce } from '../references/resolve.ts'
import { entitiesOf, isComma, mentionBefore, mentionFrom, type Scene, stateDraft, token } from './scene.ts'
import { agrees, type Subject } from './subject.ts'
import type { FiniteVerb } from './subjects.ts'

/** What the text has told so far, in order: grows while events are read. */
export interface Discourse {
  readonly verbs: readonly FiniteVerb[]
  readonly events: EventMention[]
  /** Verbs, by token, whom what was taken for their subject proved to be the object of (يلتقي خلالها الرئيس …). */
  readonly carried: Set<number>
}

function partiesBefore(d: Discourse, at: number): readonly number[] {
  for (let k = d.events.length - 1; k >= 0; k--) {
    const e = d.events[k] as EventMention
    const parties = e.parts.filter((p) => p.role !== 'observer').map((p) => p.entity)
    if (e.trigger.from < at && parties.length >= 2) return parties
  }
  return []
}

function statesOf(s: Scene, entities: readonly number[]): number[] {
  const states = entities.flatMap((i) => s.registry.drafts[i]?.state ?? [])
  return [...new Set(states)].map((iso) => stateDraft(s, iso))
}

function lastPersons(s: Scene, at: number, fits: (draft: Draft) => boolean = () => true): number[] {
  const start = s.doc.tokens[at]?.start ?? 0
  const last = (i: number): number => lastNamedBefore(s.registry.drafts[i] as Draft, start)
  const persons = s.registry.drafts
    .filter((d) => d.kind === 'person' && fits(d) && last(d.index) >= 0)
    .map((d) => d.index)
  return persons
    .sort((a, b) => last(b) - last(a))
    .slice(0, 2)
    .reverse()
}

/** The offices that somebody holds: the one that the text tells, else those of a listed person on the day of publication. */
function offices(s: Scene, d: Draft): readonly string[] {
  const { day } = s.setting
  if (d.office !== null || d.ref === null) return d.office === null ? [] : [d.office]
  const held = s.pack.tenuresOf(d.ref).filter((t) => isInForce(t, day))
  return held.map((t) => t.office)
}

/** How many sentences after a visit was told officials are those of the country visited. */
const VISIT_REACH = 3

/** The state of officials told without it: that of whoever is listed right before them, else of the country last told to be visited. */
function hostOfOfficials(s: Scene, d: Discourse, at: number): readonly number[] {
  const before = mentionBefore(s, at) ?? (isComma(s, at - 1) ? mentionBefore(s, at - 1) : null)
  const listed = before?.kind === 'person' && isJoined(s, at) ? entitiesOf(s, before) : []
  const own = listed.flatMap((e) => s.registry.drafts[e]?.state ?? [])[0]
  if (own) return [stateDraft(s, own)]
  const visit = d.events.findLast((e) => e.type === 'visit' && e.trigger.from < at && !e.bare)
  const isNear = visit && (s.doc.sentenceOf[at] ?? 0) - (s.doc.sentenceOf[visit.trigger.from] ?? 0) <= VISIT_REACH
  return isNear ? visit.parts.filter((p) => p.role === 'target').map((p) => p.entity) : []
}

function isJoined(s: Scene, at: number): boolean {
  return token(s, at)?.readings.some((r) => r.stem.pos !== 'verb' && r.clitics.conj !== undefined) === true
}

/** The entities that الجانبان، البلدان، الوزيران point to at token `at`. */
export function resolvePair(s: Scene, d: Discourse, pair: NonNullable<Subject['pair']>, at: number): readonly number[] {
  if (pair === 'officials') return hostOfOfficials(s, d, at)
  const parties = partiesBefore(d, at)
  if (pair === 'country') return statesOf(s, parties.length > 0 ? parties : lastPersons(s, at))
  if (pair === 'side') return parties.length > 0 ? parties : lastPersons(s, at)
  const office = mentionFrom(s, at)?.office ?? ''
  const fits = (d: Draft): boolean => offices(s, d).some((o) => s.pack.sharesRank(office, o))
  const persons = parties.filter((i) => fits(s.registry.drafts[i] as Draft))
  if (persons.length >= 2) return persons
  const holders = lastPersons(s, at, fits)
  if (holders.length >= 2) return holders
  return parties.filter((i) => {
    const d = s.registry.drafts[i]
    return d?.kind === 'person' && offices(s, d).length === 0
  })
}

/** Entities of an actor phrase, pairs resolved. */
export function entitiesIn(
  s: Scene,
  d: Discourse,
  actor: Pick<Subject, 'entities' | 'pair' | 'from'>,
): readonly number[] {
  return actor.pair ? resolvePair(s, d, actor.pair, actor.from) : actor.entities
}

/** The subject in force at token `at`: that of the last finite verb before it whose features allow it; [] if none. */
export function subjectInForce(s: Scene, d: Discourse, at: number, features: Features): readonly number[] {
  if (features.number === 'du') return resolvePair(s, d, 'side', at)
  for (let k = lastVerbBefore(d, at); k >= 0; k--) {
    const verb = d.verbs[k] as FiniteVerb
    const entities = verb.subject && !d.carried.has(verb.at) ? entitiesIn(s, d, verb.subject) : []
    if (entities.length > 0 && agrees(s, features, entities)) return entities
  }
  return []
}

function lastVerbBefore(d: Discourse, at: number): number {
  let low = 0
  let high = d.verbs.length
  while (low < high) {
    const mid = (low + high) >> 1
    if ((d.verbs[mid] as FiniteVerb).at < at) low = mid + 1
    else high = mid
  }
  return low - 1
}

/** The subject of the verb at `at`, named or carried on. */
export function subjectOf(s: Scene, d: Discourse, verb: FiniteVerb): readonly number[] {
  const named = verb.subject ? entitiesIn(s, d, verb.subject) : []
  return named.length > 0 ? named : subjectInForce(s, d, verb.at, verb.reading.stem.features)
}

/** The finite verb at token `at`, undefined where there is none. */
export function verbAt(d: Discourse, at: number): FiniteVerb | undefined {
  const k = lastVerbBefore(d, at + 1)
  const verb = d.verbs[k]
  return verb?.at === at ? verb : undefined
}

/** The last finite verb before token `at`, no earlier than `from`. */
export function verbBefore(d: Discourse, at: number, from: number): FiniteVerb | undefined {
  const verb = d.verbs[lastVerbBefore(d, at)]
  return verb && verb.at >= from ? verb : undefined
}

/** The first finite verb after token `at`, before `to`. */
export function verbAfter(d: Discourse, at: number, to: number): FiniteVerb | undefined {
  const verb = d.verbs[lastVerbBefore(d, at + 1) + 1]
  return verb && verb.at < to ? verb : undefined
}
