import type { EventFrame } from '../../lexicon/types.ts'
import { type Arguments, type PlaceArgument, prepositionAt } from '../clauses/arguments.ts'
import { isDelegation } from '../clauses/delegation.ts'
import { coordinated } from '../clauses/np.ts'
import { functionClass, isComma, mentionBefore, mentionFrom, type Scene, stateDraft, token } from '../clauses/scene.ts'
import { isBe } from '../clauses/subject.ts'
import type { FiniteVerb } from '../clauses/subjects.ts'
import type { Mention } from '../names/mention.ts'
import { nisbaAt, stateOfNisba } from '../names/nisba.ts'
import { leadsTo } from './roles.ts'

function isPlaceName(m: Mention | null): m is Mention {
  return m !== null && (m.kind === 'state' || m.kind === 'place') && m.sub !== 'government' && m.sub !== 'seat'
}

/** The stops that «then» adds behind a destination: إلى بروكسل ثم وارسو، إلى بغداد، ومن ثم إلى طهران. */
function thenTo(s: Scene, frame: EventFrame, last: Mention): Mention[] {
  let j = isComma(s, last.to) ? last.to + 1 : last.to
  if (s.pack.isPartitive(s.pack.bareAfterAnd(token(s, j)?.form ?? '').replace(s.pack.and, ''))) j++
  if (!s.pack.isThen(token(s, j)?.form ?? '')) return []
  const at = leadsTo(frame, prepositionAt(s, j + 1) ?? '') ? j + 2 : j + 1
  const next = mentionFrom(s, at)
  return isPlaceName(next) ? [...coordinated(s, next), ...thenTo(s, frame, coordinated(s, next).at(-1) ?? next)] : []
}

/** The names of a list that `m` opens, cities among them, each with و or a comma before it: عمان وجدة، والرياض. */
export function listFrom(s: Scene, m: Mention): Mention[] {
  const list = coordinated(s, m)
  const end = list.at(-1)?.to ?? m.to
  const next = mentionFrom(s, isComma(s, end) ? end + 1 : end)
  return next && !next.prep && (next.conj || isComma(s, end)) && isPlaceName(next)
    ? [...list, ...listFrom(s, next)]
    : list
}

/** «في طريقه إلى …» tells where the journey goes: what was named before is on the way. */
function isOnTheWay(s: Scene, m: Mention): boolean {
  const at = token(s, m.from - 1)?.classes.has('way') ? m.from - 1 : m.from - 2
  return token(s, at)?.classes.has('way') === true && token(s, at)?.readings.some((r) => r.clitics.pron) === true
}

/** «الطرق المؤدية إلى …»: what a definite participle leads to is no goal of the verb. */
function isOfParticiple(s: Scene, { prep, mention }: PlaceArgument): boolean {
  let j = mention.from - 1
  while (j > mention.from - 4 && prepositionAt(s, j) !== prep) j--
  const best = prepositionAt(s, j) === prep ? token(s, j - 1)?.readings[0] : undefined
  const isPlain = best?.stem.pos === 'active' && best.clitics.def === true && best.stem.predicate === undefined
  return isPlain && (s.mentionOver[j - 1] ?? -1) < 0 && (s.timeOver[j - 1] ?? -1) < 0
}

function ended(s: Scene, led: readonly Mention[]): readonly Mention[] {
  const last = led.findIndex((m) => isOnTheWay(s, m))
  return last < 0 ? led : led.slice(last)
}

const LISTED_REACH = 25

/** The names listed behind a pronoun of the third person: الدول التي سيزورها هي مصر والأردن. */
function listedBehind(s: Scene, from: number): readonly Mention[] {
  for (let j = from; j < from + LISTED_REACH && token(s, j)?.kind !== 'break'; j++) {
    if (!functionClass(s, j, 'pron')) continue
    const first = mentionFrom(s, j + 1)
    return isPlaceName(first) ? listFrom(s, first) : []
  }
  return []
}

/** Whether a pronoun takes up the place of a relative clause, on the verb (وصلها) or behind its preposition (توجه إليها). */
function resumesPlace(s: Scene, frame: EventFrame, verb: FiniteVerb): boolean {
  const own = verb.reading.clitics.pron
  if (own) return frame.objectIs === 'place' && own.person === 3 && own.number === 'sg'
  const r = token(s, verb.at + 1)?.readings.find((x) => x.stem.pos === 'function' && x.stem.cls === 'prep')
  const prep = s.pack.barePrep(r?.stem.key ?? '')
  return r !== undefined && (r.clitics.pron !== undefined || s.pack.isPronominal(r.stem.key)) && leadsTo(frame, prep)
}

/** Where a relative clause goes whose pronoun takes up its noun: جدة التي وصلها …, الدول التي سيزورها … هي …. */
export function resumedDestinations(s: Scene, frame: EventFrame, verb: FiniteVerb): readonly Mention[] {
  const be = isBe(s, verb.at - 1) || functionClass(s, verb.at - 1, 'part') ? 1 : 0
  const rel = verb.at - 1 - be
  if (!functionClass(s, rel, 'rel') || !resumesPlace(s, frame, verb)) return []
  const end = isComma(s, rel - 1) ? rel - 1 : rel
  const before = mentionBefore(s, end)
  if (isPlaceName(before)) return [before]
  return token(s, end - 1)?.classes.has('country') || token(s, end - 1)?.classes.has('placeNoun')
    ? listedBehind(s, verb.at + 1)
    : []
}

/** The outlet's own state, where it is told as the country and no more (وصل إلى البلاد، زيارته للدولة). */
function homeCountry(s: Scene, frame: EventFrame, { phrases }: Arguments): Mention[] {
  const { home } = s.setting
  const told = phrases.find(
    ({ prep, from, to }) =>
      (leadsTo(frame, prep) || (prep === '' && frame.objectIs === 'place')) &&
      to === from + 1 &&
      s.doc.tokens[from]?.classes.has('homeland') &&
      s.doc.tokens[from]?.readings.some((r) => r.clitics.def),
  )
  if (!home || !told) return []
  const { from, to } = told
  const name = s.pack.nameOf(home)
  return [{ from, to, rule: 'state/home', kind: 'state', name, state: home, refs: [], number: 'sg', definite: true }]
}

/** The capital told by its state alone (زيارة العاصمة التشادية، وصل إلى العاصمة القطرية). */
function capitalOf(s: Scene, frame: EventFrame, { phrases }: Arguments): Mention[] {
  const leads = ({ prep }: { prep: string }): boolean =>
    leadsTo(frame, prep) || (prep === '' && frame.objectIs === 'place')
  for (const { prep, from, to } of phrases) {
    const state =
      leads({ prep }) && token(s, from)?.classes.has('capital') ? stateOfNisba(nisbaAt(s.doc, from + 1)) : null
    if (!state || mentionFrom(s, to)) continue
    const name = s.pack.nameOf(state)
    return [{ from, to, rule: 'state/capital', kind: 'state', name, state, refs: [], number: 'sg', definite: true }]
  }
  return []
}

/** The destination of a visit: what its `to` prepositions lead to, or the bare place a verb of visiting governs. */
export function destinationOf(s: Scene, frame: EventFrame, args: Arguments): Mention[] {
  const led = ended(
    s,
    args.places.filter((p) => leadsTo(frame, p.prep) && !isOfParticiple(s, p)).map((p) => p.mention),
  ).flatMap((m) => [m, ...thenTo(s, frame, m)])
  const home = [...homeCountry(s, frame, args), ...capitalOf(s, frame, args)]
  if (led.length + home.length > 0) return [...led, ...home]
  const bare = s.mentions.filter(
    (m) =>
      args.actors.some((a) => a.prep === '' && !a.people && a.from <= m.from && m.to <= a.to) &&
      m.kind === 'state' &&
      !isDelegation(s, m.from),
  )
  const bareplaces = args.places.filter((p) => p.prep === '').map((p) => p.mention)
  return frame.objectIs === 'place' ||
    (frame.type === 'visit' && bareplaces.length + bare.length > 0 && frame.to !== undefined && !leavesFrom(frame))
    ? [...bare, ...bareplaces]
    : []
}

/** A verb of leaving has the place left for its object; the destination follows إلى. */
function leavesFrom(frame: EventFrame): boolean {
  return frame.leaves === true
}

/** How far behind the words for what is visited stands the noun of the mission that it belongs to (المقر الجديد لسفارة بلاده). */
const MISSION_REACH = 2

/** Where something that is visited lies, which alone tells where somebody goes (but for a mission, which may be his own): زارت الملكة متحفا في باريس، تفقد الوزير قوات بلاده في قطر. */
export function aroundVisited(s: Scene, frame: EventFrame, { places, phrases }: Arguments): Mention[] {
  const objects = phrases.filter((p) => p.prep === '')
  const isMission = objects.some((p) =>
    s.doc.tokens.slice(p.from, p.to + MISSION_REACH).some((t) => t.classes.has('stateBody')),
  )
  const isVisited = frame.objectIs === 'place' && frame.needs !== 'destination' && objects.length > 0 && !isMission
  const around = isVisited ? places.filter((p) => s.pack.isPlacePrep(p.prep)).map((p) => p.mention) : []
  return around.filter((m) => destinationState(s, m) !== null).slice(0, 1)
}

/** Where somebody who comes home has been: عاد إلى بلاده قادماً من …. */
export function originIn(s: Scene, { places }: Arguments): Mention | null {
  const isOrigin = ({ prep, mention }: PlaceArgument): boolean =>
    s.pack.isPartitive(prep) && [2, 3].some((k) => token(s, mention.from - k)?.classes.has('coming') === true)
  return places.find(isOrigin)?.mention ?? null
}

/** The state entity a destination lies in, null where the gazetteer does not say. */
export function destinationState(s: Scene, m: Mention): number | null {
  return m.state ? stateDraft(s, m.state) : null
}
