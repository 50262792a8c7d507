import type { EventFrame, Pronoun } from '../../lexicon/types.ts'
import type { WordReading } from '../../lexicon/words.ts'
import type { Role } from '../../model/reading.ts'
import { type ActorArgument, type Arguments, collectArguments } from '../clauses/arguments.ts'
import {
  type Discourse,
  entitiesIn,
  resolvePair,
  subjectInForce,
  subjectOf,
  verbAfter,
  verbBefore,
} from '../clauses/discourse.ts'
import { clauseLimit, outerLimit } from '../clauses/limits.ts'
import { mayBeAttribute, nominalReading, nounPhraseEnd } from '../clauses/np.ts'
import {
  areOnlyTimes,
  entitiesOf,
  functionClass,
  isComma,
  mentionBefore,
  mentionFrom,
  type Scene,
  sentenceStart,
  token,
} from '../clauses/scene.ts'
import { agrees, isBe } from '../clauses/subject.ts'
import { behindSubject, type FiniteVerb } from '../clauses/subjects.ts'
import { attendants } from './attenders.ts'
import type { Part } from './draft.ts'
import { eventNoun } from './frames.ts'
import { LIGHT_REACH, type Light, prepOf } from './light.ts'
import { addParts, areOfRelation, partsOf } from './roles.ts'

/** The part that the subject of a verb of receiving takes, in place of the one that does. */
export const OTHER: Readonly<Record<Role, Role>> = {
  initiator: 'target',
  target: 'initiator',
  host: 'party',
  party: 'party',
  mediator: 'party',
  observer: 'party',
}

/** Whose words the verb relays: نقلت الوكالة عن الوزير قوله خلال لقاء …. */
function relayedBy(s: Scene, d: Discourse, { at, reading }: FiniteVerb, to: number): readonly number[] {
  const relays =
    reading.stem.predicate?.frames.flatMap((f) => (f.kind === 'speech' && f.relays ? [f.relays] : [])) ?? []
  if (relays.length === 0) return []
  const source = collectArguments(s, at + 1, to).actors.find((a) => relays.includes(a.prep))
  return source ? entitiesIn(s, d, source) : []
}

/** Whom a pronoun on the event's noun stands for: whose words are relayed, the subject in force, or that of the verb still to come. */
export function antecedent(
  s: Scene,
  d: Discourse,
  at: number,
  pron: Pronoun,
  exclude: ReadonlySet<number>,
): readonly number[] {
  if (pron.number !== 'sg') return pron.person === 3 ? resolvePair(s, d, 'side', at) : []
  const features = { person: 3 as const, number: 'sg' as const, ...(pron.gender ? { gender: pron.gender } : {}) }
  const fits = (entities: readonly number[]): boolean =>
    entities.length === 1 &&
    !entities.some((e) => exclude.has(e)) &&
    agrees(s, features, entities) &&
    s.registry.drafts[entities[0] as number]?.kind !== 'outlet'
  const from = sentenceStart(s, at)
  const before = verbBefore(d, at, from)
  const owner = before ? ownerOfThing(s, before) : []
  if (fits(owner)) return owner
  const relayed = before ? relayedBy(s, d, before, at) : []
  if (fits(relayed)) return relayed
  const own = before ? subjectOf(s, d, before) : []
  if (fits(own)) return own
  const after = verbAfter(d, at, outerLimit(s, at))
  const next = after?.subject ? entitiesIn(s, d, after.subject) : []
  if (fits(next)) return next
  const force = subjectInForce(s, d, at, features)
  return fits(force) ? force : []
}

/** Whose deed or word a verb without a subject of its own tells of: جاء تصريح لافروف بعد لقائه …, كلام بري جاء خلال استقباله …. */
function ownerOfThing(s: Scene, { at, subject }: FiniteVerb): readonly number[] {
  if (subject !== null) return []
  const r = nominalReading(s, at + 1)
  const isThing = r && !r.clitics.prep && !r.clitics.def && !mentionFrom(s, at + 1)
  const end = isThing ? nounPhraseEnd(s, at + 1) : at
  const behind = isThing ? mentionFrom(s, end) : mentionBefore(s, at)
  const inside = isThing ? mentionBefore(s, end) : null
  const m = [inside, behind].find((x) => x?.kind === 'person' && !x.conj && !x.prep)
  return m && (m.from > at || nominalReading(s, m.from - 1)) ? entitiesOf(s, m) : []
}

/** The actor that the noun governs directly: لقاء الوزير …, زيارة بيدرسون …. */
export function constructActor(
  s: Scene,
  d: Discourse,
  at: number,
  args: Arguments,
  reading: WordReading,
): ActorArgument | null {
  if (reading.clitics.pron) return null
  const first = args.actors[0]
  const governed =
    first &&
    ((first.prep === '' && !reading.clitics.def) ||
      (s.pack.genitivePreps.has(first.prep) && (first.people === true || !isState(s, entitiesIn(s, d, first)))))
  if (!first || !governed || first.from > at + 3) return null
  for (let k = at + 1; k < first.from; k++) if (!mayBeAttribute(s, k)) return null
  if (isKindOfVisit(s, first) || isListedGathering(s, first)) return null
  return entitiesIn(s, d, first).length > 0 ? first : null
}

/** A gathering that is known by its name is what others meet in, and does not meet itself: اجتماعات القمة العربية. */
function isListedGathering(s: Scene, { from }: ActorArgument): boolean {
  return mentionFrom(s, from)?.kind === 'format' && eventNoun(s, from)?.frame.type === 'talks'
}

/** «زيارة دولة» is a kind of visit, and no visit of a state. */
function isKindOfVisit(s: Scene, { from, to }: ActorArgument): boolean {
  return to === from + 1 && mentionFrom(s, from) === null && token(s, from)?.classes.has('country') === true
}

export function isState(s: Scene, entities: readonly number[]): boolean {
  return entities.length === 1 && s.registry.drafts[entities[0] as number]?.kind === 'state'
}

/** The capital that a gathering is called after (لقاء روما، قمة بغداد) is where it is held, and takes no part; its name. */
export function venueOf(s: Scene, n: Pick<Noun, 'frame'>, construct: ActorArgument | null): string | null {
  const m = construct && mentionFrom(s, construct.from)
  const isGathering = (n.frame.type === 'talks' || n.frame.type === 'meeting') && n.frame.subject === 'party'
  return m && isGathering && m.sub === 'capital' && m.to === construct.to ? m.name : null
}

const BRINGER_REACH = 4
const GATHERED_REACH = 40
const BETWEEN_REACH = 16

/** The verb before the noun that has it for its subject (جمع اللقاء الوزير بنظيره، ضم الاجتماع …), undefined if none. */
function bringerTogether(s: Scene, d: Discourse, at: number): FiniteVerb | undefined {
  const verb = verbBefore(d, at, at - BRINGER_REACH)
  const { lemma } = verb?.reading.stem ?? { lemma: '' }
  const brings = s.pack.isGathering(lemma) && !s.pack.isAttending(lemma)
  return verb && brings && clauseLimit(s, verb.at) > at ? verb : undefined
}

/** The two persons that the sentence has named last, whom a dual pronoun takes up: لقاء جمعهما. */
function lastTwo(s: Scene, at: number): readonly number[] {
  const named = s.mentions.filter((m) => m.kind === 'person' && m.from >= sentenceStart(s, at) && m.to <= at)
  return [...new Set(named.flatMap((m) => entitiesOf(s, m)))].slice(-2)
}

/** Parties that a verb behind the noun names: لقاء جمع الوزير بنظيره، اجتماع ضم …، اتصال جرى بين …. */
function gathered(s: Scene, d: Discourse, at: number): Part[] {
  const bringing = bringerTogether(s, d, at)
  const verb = bringing ?? verbAfter(d, at, Math.min(outerLimit(s, at), at + 10))
  if (!verb) return []
  const args = collectArguments(
    s,
    (bringing ? at : verb.at) + 1,
    Math.min(clauseLimit(s, verb.at), verb.at + GATHERED_REACH),
  )
  const gathers = s.pack.isGathering(verb.reading.stem.lemma)
  if (gathers && verb.reading.clitics.pron?.number === 'du')
    return lastTwo(s, at).map((entity) => ({ entity, role: 'party' }))
  const isPart = gathers
    ? (a: ActorArgument): boolean => isBrought(s, a) || isCompany(s, d, a)
    : (a: ActorArgument): boolean => s.pack.isBetween(a.prep) && a.from < verb.at + BETWEEN_REACH
  const usable = args.actors.filter((a) => isPart(a) && !areOfRelation(s, a))
  const { pron } = verb.reading.clitics
  const first = gathers && pron ? antecedent(s, d, verb.at, pron, new Set(usable.flatMap((a) => a.entities))) : []
  return usable.reduce<Part[]>(
    (parts, a) => addParts(parts, entitiesIn(s, d, a), 'party'),
    addParts([], first, 'party'),
  )
}

/** Whether an argument of a verb of bringing together may be whom it brings: not where they meet, nor what it is about (ضمت الوزراء بشأن سوريا). */
function isBrought(s: Scene, { prep }: ActorArgument): boolean {
  return !s.pack.isPlacePrep(prep) && !s.pack.aboutPreps.includes(prep)
}

/** Whether somebody is told in company behind a verb of bringing together (جمع الوزير بنظيره). */
function isCompany(s: Scene, d: Discourse, a: ActorArgument): boolean {
  return (
    a.prep === s.pack.companyPrep &&
    (a.people === true || entitiesIn(s, d, a).some((e) => s.registry.drafts[e]?.kind === 'person'))
  )
}

export interface Noun {
  readonly i: number
  readonly reading: WordReading
  readonly frame: EventFrame
  readonly light: Light | null
  readonly args: Arguments
  /** Whom the clause names before the noun with a preposition of the noun's: أجرى الوزير مع نظيره محادثات, قدمت قطر للسودان مساعدات. */
  readonly ahead: readonly ActorArgument[]
  readonly limit: number
}

/** Whom the words between a light verb, or its subject, and the noun at `i` name with a preposition of the noun's. */
export function namedAhead(
  s: Scene,
  { with: marks = {} }: EventFrame,
  light: Light | null,
  i: number,
): readonly ActorArgument[] {
  if (!light || light.verb.at > i) return []
  const behind = behindSubject(light.verb)
  const { actors } = collectArguments(s, behind > i ? light.verb.at + 1 : behind, i)
  return actors.filter((a) => a.prep !== '' && marks[a.prep] !== undefined)
}

/** The actors named before the topic begins: behind حول or بشأن stand the matters, and their parties. */
function beforeTopic(s: Scene, n: Noun): Arguments {
  const about = (n.frame.about ?? []).filter((p) => !s.pack.isPlacePrep(p))
  const topic = n.args.phrases.find((p) => about.includes(p.prep))?.from ?? n.limit
  return { ...n.args, actors: n.args.actors.filter((a) => a.from < topic && !about.includes(a.prep)) }
}

/** The actor right behind a noun with a pronoun is its object: لقائه الوزير، استقباله السفير. */
function objectOfPossessed(s: Scene, d: Discourse, n: Noun): readonly number[] {
  const first = n.args.actors[0]
  if (!n.reading.clitics.pron || first?.prep !== '') return []
  return areOnlyTimes(s, n.i + 1, first.from) ? entitiesIn(s, d, first) : []
}

const OBJECT_REACH = 12

/** Whether only where and when stand between a host and his guest: استقبال الرئيس في قصر الرئاسة أمس الوزير …. */
function isBehindPlaces({ frame, args }: Noun, first: ActorArgument, next: ActorArgument): boolean {
  const isBetween = (p: { from: number; prep: string }): boolean =>
    p.prep === '' && p.from >= first.to && p.from < next.from
  return frame.object !== undefined && next.from - first.to < OBJECT_REACH && !args.phrases.some(isBetween)
}

/** Behind the noun's first party its object may follow without a preposition: لقاء الرئيس نظيره …. */
function objectOfConstruct(s: Scene, d: Discourse, n: Noun, first: ActorArgument | null): readonly number[] {
  const next = first && n.frame.type !== 'visit' ? n.args.actors[n.args.actors.indexOf(first) + 1] : undefined
  if (!first || next?.prep !== '') return []
  return next.from <= first.to + 1 || isBehindPlaces(n, first, next) ? entitiesIn(s, d, next) : []
}

/** «كان في استقبال الضيف … الوزير»: whoever follows receives, and the noun's genitive or pronoun is whom. */
function welcomed(s: Scene, d: Discourse, { i, reading, frame, args }: Noun): readonly Part[] {
  const prep = prepOf(s, i, reading)
  const at = i - (reading.clitics.prep ? 1 : 2)
  const host = isBe(s, at) ? null : whoWas(s, at)
  if (!frame.object || !s.pack.isPlacePrep(prep) || !(host || isBe(s, at))) return []
  const construct = constructActor(s, d, i, args, reading)
  const pron = reading.clitics.pron
  const guests = construct ? entitiesIn(s, d, construct) : pron ? antecedent(s, d, i, pron, new Set()) : []
  const behind = args.actors.filter((a) => a !== construct && a.prep === '').flatMap((a) => entitiesIn(s, d, a))
  const persons = behind.filter((e) => s.registry.drafts[e]?.kind === 'person')
  const hosts = host ?? (persons.length > 0 ? persons : behind)
  return guests.length === 0 ? [] : addParts(addParts([], hosts, frame.subject), guests, frame.object)
}

/** Whom a form of كان has for its subject, named up to token `at`: كان الوزير في استقبال …; null if nobody. */
function whoWas(s: Scene, at: number): readonly number[] | null {
  const m = mentionBefore(s, isComma(s, at) ? at : at + 1)
  return m?.kind === 'person' && !m.prep && isBe(s, m.from - 1) ? entitiesOf(s, m) : null
}

/** Where two or more take part, whoever lends the place takes none. */
export function withoutHost(parts: readonly Part[], hosts: readonly number[]): readonly Part[] {
  const guests = parts.filter((p) => !hosts.includes(p.entity))
  return guests.length >= 2 ? guests : parts
}

/** The capital that lends the place as subject of the noun's verb (تستضيف القاهرة قمة …); its name. */
export function hostCity(s: Scene, { light }: Pick<Noun, 'light'>): string | null {
  const m = light?.frame.hosts && light.verb.subject ? mentionFrom(s, light.verb.subject.from) : null
  return m?.sub === 'capital' ? m.name : null
}

/** Whom a light verb lends to the noun at `i`: one that takes the noun up and names nobody is of whom the clause around it tells (خلال زيارة يقوم بها إلى …، قال الوزير). */
function lentSubject(s: Scene, d: Discourse, i: number, { verb }: Light): readonly number[] {
  const { number, gender } = verb.reading.stem.features
  if (verb.at < i && s.pack.isAttending(verb.reading.stem.lemma)) return attendants(s, d, verb)
  if (verb.at < i || verb.subject !== null || number !== 'sg' || functionClass(s, verb.at - 1, 'rel'))
    return subjectOf(s, d, verb)
  const told = antecedent(s, d, verb.at, { person: 3, number, ...(gender ? { gender } : {}) }, new Set())
  return told.filter((e) => s.registry.drafts[e]?.kind === 'person' && s.registry.drafts[e]?.named)
}

/** The parties of an event named by a noun, from its light verb, its genitive, its pronoun and its prepositions. */
export function nounParts(s: Scene, d: Discourse, n: Noun): Part[] {
  const { reading, frame, light, i } = n
  if (frame.objectIs === 'topic') return []
  const received = welcomed(s, d, n)
  if (received.length > 0) return [...received]
  const args = beforeTopic(s, n)
  const role = light?.frame.subject === 'second' ? OTHER[frame.subject] : frame.subject
  const isActive = light?.verb.reading.stem.features.voice !== 'passive'
  const subjects = light && isActive ? lentSubject(s, d, i, light) : []
  const construct = constructActor(s, d, i, n.args, reading)
  const isTarget =
    construct !== null &&
    !construct.people &&
    isState(s, entitiesIn(s, d, construct)) &&
    (frame.type === 'visit' || venueOf(s, n, construct) !== null)
  const start = addParts(
    addParts([], subjects, role),
    construct && !isTarget ? entitiesIn(s, d, construct) : [],
    light ? 'party' : frame.subject,
  )
  const object = addParts(
    start,
    [...objectOfPossessed(s, d, n), ...objectOfConstruct(s, d, n, construct)],
    frame.object ?? 'party',
  )
  const others = partsOf(
    s,
    d,
    frame,
    { ...args, actors: [...args.actors.filter((a) => a !== construct && a.prep !== ''), ...n.ahead] },
    object,
    null,
  )
  const pron = reading.clitics.pron
  const owner = pron && !light ? antecedent(s, d, i, pron, new Set(others.map((p) => p.entity))) : []
  const owned =
    owner.length > 0
      ? addParts(
          owner.map((entity) => ({ entity, role: frame.subject })),
          others.map((p) => p.entity),
          'party',
        )
      : null
  const all = owned ? owned.map((p) => others.find((o) => o.entity === p.entity) ?? p) : others
  const parts = light?.frame.hosts ? withoutHost(all, subjects) : all
  if (parts.length >= 2 || frame.type === 'visit') return [...parts]
  const told = gathered(s, d, i).reduce<Part[]>((more, p) => addParts(more, [p.entity], p.role), [...parts])
  return light?.frame.hosts ? [...withoutHost(told, subjects)] : told
}

/** Whom the clause's verb addresses (دعا الرئيس نظيره إلى لقاء …): its bare object behind the subject. */
export function addressee(s: Scene, d: Discourse, i: number): readonly number[] {
  const from = sentenceStart(s, i)
  const verb = verbBefore(d, i, Math.max(from, i - LIGHT_REACH))
  const calls = verb?.reading.stem.predicate?.frames.some((f) => f.kind === 'speech' && f.addressee?.includes('object'))
  if (!verb || !calls || clauseLimit(s, verb.at) <= i) return []
  const object = collectArguments(s, behindSubject(verb), i).actors.find(
    (a) => a.prep === '' && entitiesIn(s, d, a).length > 0,
  )
  return object ? entitiesIn(s, d, object) : []
}
