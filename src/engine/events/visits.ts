import { goesTo } from '../../lexicon/frames.ts'
import type { EventFrame } from '../../lexicon/types.ts'
import { type Arguments, collectArguments } from '../clauses/arguments.ts'
import { type Discourse, entitiesIn, subjectOf, verbAfter, verbBefore } from '../clauses/discourse.ts'
import { clauseLimit, outerLimit } from '../clauses/limits.ts'
import { entitiesOf, mentionBefore, opensClause, type Scene, sentenceStart, token } from '../clauses/scene.ts'
import { agrees } from '../clauses/subject.ts'
import type { FiniteVerb } from '../clauses/subjects.ts'
import type { Mention } from '../names/mention.ts'
import { destinationOf, destinationState, listFrom } from './destinations.ts'
import type { EventMention, Part } from './draft.ts'
import { goers } from './goers.ts'
import { LIGHT_REACH, prepOf } from './light.ts'
import { addressee, antecedent, constructActor, type Noun, nounParts } from './parties.ts'
import { addParts } from './roles.ts'

const STOPS_REACH = 25
/** How near behind a tour the verb of visiting stands that tells its stops (يزور خلالها …). */
const VISITED_REACH = 8

/** A verb whose subject is given what it governs (تلقى دعوة، لبى دعوة). */
function receives(verb: FiniteVerb): boolean {
  return (verb.reading.stem.predicate?.frames ?? []).some(
    (f) => (f.kind === 'light' && f.subject === 'second') || (f.kind === 'speech' && f.stance === 'agree'),
  )
}

/** Who is invited to come, where the visit hangs on an invitation: وجه دعوة إلى … لزيارة …. */
function invitees(s: Scene, d: Discourse, n: Noun): readonly number[] {
  const from = sentenceStart(s, n.i)
  for (let j = n.i - 1; j >= Math.max(from, n.i - LIGHT_REACH); j--) {
    if (!token(s, j)?.classes.has('invitation')) continue
    const actors = collectArguments(s, j + 1, n.i).actors.filter((a) => entitiesIn(s, d, a).length > 0)
    const asked = actors.find((a) => s.pack.isAddressing(a.prep))
    const verb = verbBefore(d, j, from)
    if (asked) return entitiesIn(s, d, asked)
    return verb && receives(verb) && clauseLimit(s, verb.at) > j ? subjectOf(s, d, verb) : []
  }
  return addressee(s, d, n.i)
}

function isForeign(s: Scene, e: number, home: string | null): boolean {
  return home === null || s.registry.drafts[e]?.state !== home
}

/** Who is told without a verb to be on the visit: الرئيس البرتغالي في زيارة إلى …. */
function standing(s: Scene, { i, reading }: Noun): readonly number[] {
  if (!s.pack.isPlacePrep(prepOf(s, i, reading))) return []
  const m = mentionBefore(s, reading.clitics.prep ? i : i - 1)
  return m?.kind === 'person' && !m.prep && opensClause(s, m.from) ? entitiesOf(s, m) : []
}

/** Whoever the clause is about, for a visit told in passing (في زيارة إلى …, بعد زيارة …); of many whom a plural verb leaves unnamed (يستعدون للتوجه إلى …) nobody. */
function passingVisitor(s: Scene, d: Discourse, n: Noun, home: string | null): readonly number[] {
  const told = verbBefore(d, n.i, sentenceStart(s, n.i)) ? [] : standing(s, n).filter((e) => isForeign(s, e, home))
  if (told.length > 0) return told
  if (verbBefore(d, n.i, sentenceStart(s, n.i))?.reading.stem.features.number === 'pl') return []
  const subject = antecedent(s, d, n.i, { person: 3, number: 'sg' }, new Set())
  return subject.filter((e) => isForeign(s, e, home) && s.registry.drafts[e]?.kind !== 'org')
}

/** The guest of the meeting that the sentence has told, who came to the host's country: استقبل الأمير الوزير خلال زيارته للبلاد. */
function guest(s: Scene, d: Discourse, n: Noun, home: string | null): readonly number[] {
  const met = d.events.at(-1)
  if (!met || met.bare || s.doc.sentenceOf[met.trigger.from] !== s.doc.sentenceOf[n.i]) return []
  const foreign = met.parts.map((p) => p.entity).filter((e) => isForeign(s, e, home))
  const persons = foreign.filter((e) => s.registry.drafts[e]?.kind === 'person' && s.registry.drafts[e]?.state)
  return persons.length === 1 && foreign.length < met.parts.length ? persons : []
}

/** Visitors of different states pay visits of their own. */
function byState(s: Scene, visitors: readonly Part[]): Part[][] {
  const groups = new Map<string, Part[]>()
  for (const p of visitors) {
    const key = s.registry.drafts[p.entity]?.state ?? `#${p.entity}`
    groups.set(key, [...(groups.get(key) ?? []), p])
  }
  return [...groups.values()]
}

function visitors(s: Scene, d: Discourse, n: Noun, named: readonly Part[], home: string | null): Part[] {
  const own = named.filter((p) => isForeign(s, p.entity, home))
  if (own.length > 0 || home === null) return own
  const invited = invitees(s, d, n)
  const passing = goers(s, d, n) ?? (invited.length > 0 ? invited : passingVisitor(s, d, n, home))
  const found = passing.length > 0 || !n.reading.clitics.pron ? passing : guest(s, d, n, home)
  return addParts(
    [],
    found.filter((e) => isForeign(s, e, home)),
    'initiator',
  )
}

/** The verb of taking in that has the tour for its subject: جولة تشمل …, جولته في المنطقة التي بدأها أمس وشملت …. */
function tourVerb(s: Scene, d: Discourse, n: Noun): FiniteVerb | undefined {
  const limit = Math.min(outerLimit(s, n.i), n.i + STOPS_REACH)
  const takes = (verb: FiniteVerb): boolean =>
    s.pack.takesIn(verb.reading.stem.lemma) && (verb.at < n.i + VISITED_REACH || !goesTo(verb.reading.stem.predicate))
  let verb = verbAfter(d, n.i, limit)
  while (verb && !takes(verb) && verb.reading.clitics.pron) verb = verbAfter(d, verb.at, limit)
  return verb && takes(verb) ? verb : undefined
}

/** The stops of a tour, named behind a verb of taking in: جولة تشمل القاهرة وعمان والرياض. */
function stops(s: Scene, d: Discourse, n: Noun): Mention[] {
  const verb = tourVerb(s, d, n)
  if (!verb) return []
  const limit = clauseLimit(s, verb.at)
  const isStop = (m: Mention): boolean => (m.kind === 'state' || m.kind === 'place') && m.state !== null
  const first = s.mentions.find((m) => m.from > verb.at && m.to <= limit && isStop(m))
  return first ? listFrom(s, first).filter((m) => m.to <= limit && isStop(m)) : []
}

/** Whether a verb awaits what it governs (تترقب بغداد زيارة …). */
function awaits(verb: FiniteVerb): boolean {
  const frames = verb.reading.stem.predicate?.frames ?? []
  return frames.some((f) => f.kind === 'modal' && f.modality === 'planned' && f.takes.includes('object'))
}

/** The place that saw or awaits the visit, as subject of its verb: شهدت بيروت زيارة للمبعوث …. */
function receivingPlace(s: Scene, d: Discourse, { i, light }: Noun): Mention[] {
  const before = light ? undefined : verbBefore(d, i, sentenceStart(s, i))
  const awaiting = before && awaits(before) && clauseLimit(s, before.at) > i ? before : undefined
  const subject = light?.frame.hosts ? light.verb.subject : awaiting?.subject
  return subject ? s.mentions.filter((m) => m.from >= subject.from && m.to <= subject.to && m.kind === 'state') : []
}

/** The place left behind a visit that the clause tells to be over: غادر الرئيس باريس بعد زيارة …، في ختام زيارة …. */
function left(s: Scene, d: Discourse, n: Noun): Mention[] {
  const verb = verbBefore(d, n.i, sentenceStart(s, n.i))
  const frames = verb?.reading.stem.predicate?.frames ?? []
  if (!verb || clauseLimit(s, verb.at) <= n.i) return []
  if (!frames.some((f) => f.kind === 'event' && f.leaves)) return cameFrom(s, verb, n)
  const args = collectArguments(
    s,
    verb.at + 1,
    verb.subject && verb.subject.from > verb.at + 1 ? verb.subject.from : n.i,
  )
  return s.mentions.filter(
    (m) => args.actors.some((a) => a.prep === '' && a.from <= m.from && m.to <= a.to) && m.kind === 'state',
  )
}

/** Where somebody has come back from (عاد الوزير من أنقرة بعد زيارة …). */
function cameFrom(s: Scene, verb: FiniteVerb, n: Noun): Mention[] {
  const goes = verb.reading.stem.predicate?.frames.some((f) => f.kind === 'event' && f.type === 'visit')
  if (goes !== true || !s.pack.isDuring(prepOf(s, n.i, n.reading))) return []
  return collectArguments(s, verb.at + 1, n.i)
    .places.filter((p) => s.pack.isPartitive(p.prep) && p.mention.kind === 'state')
    .map((p) => p.mention)
}

/** «زيارة دمشق» names where one goes; «عودة دمشق إلى …», which needs a destination besides, who goes. */
function governsPlace(frame: EventFrame): boolean {
  return frame.objectIs === 'place' && frame.needs !== 'destination'
}

/** Only a noun whose verb has a place for its object has one behind it without a preposition (زيارته الصين). */
function complements({ frame, args }: Noun): Arguments {
  if (frame.objectIs === 'place') return args
  const { actors, places } = args
  return { ...args, actors: actors.filter((a) => a.prep !== ''), places: places.filter((p) => p.prep !== '') }
}

/** «زيارته» is of a person: where the clause offers a state alone for the pronoun, of whoever was told to travel last. */
function lastVisitor(s: Scene, d: Discourse, n: Noun, parts: readonly Part[]): readonly Part[] {
  const own = parts.filter((p) => p.role === 'initiator')
  const isState = own.length === 1 && own.every((p) => s.registry.drafts[p.entity]?.kind === 'state')
  const { pron } = n.reading.clitics
  if (!pron || n.light || !isState) return parts
  const features = { person: 3 as const, number: 'sg' as const, gender: pron.gender }
  const before = d.events.findLast((e) => e.type === 'visit' && e.parts.some((p) => p.role === 'initiator'))
  const fits = ({ entity, role }: Part): boolean =>
    role === 'initiator' && s.registry.drafts[entity]?.kind === 'person' && agrees(s, features, [entity])
  const persons = (before?.parts ?? []).filter(fits)
  return persons.length > 0 ? [...persons, ...parts.filter((p) => !own.includes(p))] : parts
}

function areStates(s: Scene, entities: readonly number[]): boolean {
  return entities.length > 0 && entities.every((e) => s.registry.drafts[e]?.kind === 'state')
}

/** The visits that a noun tells: one to each of its destinations, a tour with all its stops as one. */
export function visits(
  s: Scene,
  d: Discourse,
  n: Noun,
  base: Omit<EventMention, 'parts' | 'place' | 'bare'>,
): EventMention[] {
  const construct = constructActor(s, d, n.i, n.args, n.reading)
  const governed =
    construct && !construct.people && governsPlace(n.frame) && areStates(s, entitiesIn(s, d, construct))
      ? s.mentions.filter((m) => m.from >= construct.from && m.to <= construct.to)
      : []
  const led = [...destinationOf(s, n.frame, complements(n)), ...receivingPlace(s, d, n)]
  const tour = stops(s, d, n)
  const listed = [led, governed, tour, left(s, d, n)].find((l) => l.some((m) => destinationState(s, m) !== null)) ?? []
  const destinations = listed.filter((m) => destinationState(s, m) !== null)
  const parts = n.reading.clitics.pron?.number === 'pl' ? [] : lastVisitor(s, d, n, nounParts(s, d, n))
  const goers = n.frame.leaves ? parts.filter((p) => s.registry.drafts[p.entity]?.kind !== 'state') : parts
  const named = goers
    .filter((p) => !destinations.some((m) => destinationState(s, m) === p.entity))
    .map((p): Part => (p.role === 'party' ? { ...p, role: 'initiator' } : p))
  if (destinations.length === 0)
    return n.frame.needs === 'destination' ? [] : [{ ...base, parts: named, place: null, bare: true }]
  const isAhead = led.length + governed.length === 0 && tourVerb(s, d, n)?.reading.clitics.future !== undefined
  const legs = listed === tour ? [destinations] : destinations.map((m) => [m])
  return legs.flatMap((leg) => {
    const targets = leg.map((m) => destinationState(s, m) as number)
    const all = visitors(s, d, n, named, s.registry.drafts[targets[0] as number]?.state ?? null)
    const groups = all.length > 0 ? byState(s, all) : [[]]
    return groups.map((group) => ({
      ...base,
      ...(isAhead && base.modality === 'occurred' ? { modality: 'planned' as const } : {}),
      parts: addParts(group, targets, 'target'),
      place: leg.length === 1 ? (leg[0]?.name ?? null) : null,
      bare: group.length === 0,
    }))
  })
}
