import type { EventFrame, Frame, Predicate } from '../../lexicon/types.ts'
import { isContact } from '../../model/contact.ts'
import { type Arguments, collectArguments } from '../clauses/arguments.ts'
import { isDelegation } from '../clauses/delegation.ts'
import { type Discourse, entitiesIn, subjectOf, verbAfter } from '../clauses/discourse.ts'
import { clauseLimit, outerLimit } from '../clauses/limits.ts'
import { mayBeAttribute, nominalReading } from '../clauses/np.ts'
import { functionClass, mentionFrom, type Scene, sentenceStart, token } from '../clauses/scene.ts'
import { subjectAfter } from '../clauses/subject.ts'
import { behindSubject, type FiniteVerb } from '../clauses/subjects.ts'
import type { Range } from '../document.ts'
import { standingFor } from './acts.ts'
import { isSomebody, statesInstead } from './company.ts'
import { aroundVisited, destinationOf, destinationState, originIn, resumedDestinations } from './destinations.ts'
import { documentOf, isSignatory, namesDocument, sidesOfDocument, withSide } from './documents.ts'
import type { EventMention, Part } from './draft.ts'
import { encountersOf, partnersIn } from './encounters.ts'
import { eventNoun, eventVerbs } from './frames.ts'
import { arrivals } from './gates.ts'
import { sidesOf } from './keep.ts'
import { isAfter, verbModality } from './modality.ts'
import { isMovedByThing } from './movers.ts'
import { noteUnnamed } from './officials.ts'
import { objectBehindRelative, resumptive, speakerFor, withPronoun } from './pronouns.ts'
import { addParts, isBare, leadsTo, partsOf, placeOf, targetsOf } from './roles.ts'
import { successive, type Told, untilThen } from './successors.ts'
import { topicsIn } from './topics.ts'
import { venueIn } from './venues.ts'
import { timeIndexAt, valueAt } from './where.ts'

function visitParts(s: Scene, parts: readonly Part[], destinations: readonly { state: number | null }[]): Part[] {
  const visitors = new Set(parts.map((p) => s.registry.drafts[p.entity]?.state))
  const targets = destinations.flatMap(({ state }) =>
    state === null || visitors.has(s.registry.drafts[state]?.state ?? null) ? [] : [state],
  )
  return addParts(parts, targets, 'target')
}

/** Whether the word behind a subject is its adjective: a name has none without the article (قدمت قطر مساعدة …). */
function qualifies(s: Scene, subject: Range, at: number): boolean {
  const isName = mentionFrom(s, subject.from) !== null
  return mayBeAttribute(s, at) && (!isName || nominalReading(s, at)?.clitics.def === true)
}

/** A verb of coming spelled as one that takes an object (قدم مساعدات إلى …) is the other where an object follows its subject. */
function isRatherTransitive(s: Scene, verb: FiniteVerb, frame: EventFrame): boolean {
  if (frame.object || frame.objectIs) return false
  const frames = token(s, verb.at)?.readings.flatMap((r) =>
    r.stem.pos === 'verb' ? (r.stem.predicate?.frames ?? []) : [],
  )
  const takesOne = (f: Frame): boolean =>
    (f.kind === 'light' && f.takes.includes('object')) || (f.kind === 'event' && f.objectIs === 'topic')
  if (!frames?.some(takesOne)) return false
  const phrases = collectArguments(s, behindSubject(verb), clauseLimit(s, verb.at)).phrases
  const isObject = (p: { from: number; prep: string }): boolean =>
    p.prep === '' &&
    (s.timeOver[p.from] ?? -1) < 0 &&
    !token(s, p.from)?.classes.has('purpose') &&
    !(p.from === verb.subject?.to && qualifies(s, verb.subject, p.from))
  return phrases.some(isObject)
}

/** A counterpart behind a verb of meeting is whom the carried-on subject met (وسيلتقي نظيره …), not the subject. */
function withoutCounterpart(s: Scene, verb: FiniteVerb, frame: EventFrame): FiniteVerb {
  if (verb.reading.clitics.pron) return verb
  const m = verb.subject && verb.subject.from > verb.at ? mentionFrom(s, verb.subject.from) : null
  return m?.counterpart && frame.object ? { ...verb, subject: null } : verb
}

/** The document that a relative clause is about is no signer of itself (الاتفاقية التي وقعها الرئيس …): whoever stands behind the verb is. */
function withoutDocument(s: Scene, verb: FiniteVerb, { type }: EventFrame): FiniteVerb {
  const { subject, at } = verb
  const isDocument = subject?.entities.some((e) => s.registry.drafts[e]?.kind === 'document') === true
  return type === 'sign' && isDocument && subject !== null && subject.from < at
    ? { ...verb, subject: subjectAfter(s, at, clauseLimit(s, at)) }
    : verb
}

/** Longer than any list of guests: a text without full stops is no list. */
const LIST_REACH = 400

/** How far back what «likewise» points to may stand. */
const LIKEWISE_REACH = 120

/** Everybody whom a clause of attendance lists: حضر الاستقبال وزير … و…، ومن الجانب …. */
function attendants(s: Scene, d: Discourse, verb: FiniteVerb): Part[] {
  const limit = Math.min(outerLimit(s, verb.at), verb.at + LIST_REACH)
  const args = collectArguments(s, verb.at + 1, limit)
  const named = args.actors.filter((a) => a.prep === '').flatMap((a) => entitiesIn(s, d, a))
  const persons = named.filter((e) => s.registry.drafts[e]?.kind === 'person' && isSomebody(s, e))
  return addParts([], persons, 'observer')
}

/** Whether a clause of company speaks of a delegation: يرافق always does, ضم only with وفد for its subject. */
function isOfDelegation(s: Scene, verb: FiniteVerb): boolean {
  const { lemma } = verb.reading.stem
  if (s.pack.isAccompanying(lemma)) return true
  const from = verb.subject ? Math.min(verb.subject.from, verb.at) : verb.at - 1
  const to = Math.max(verb.subject?.to ?? 0, verb.at)
  return s.pack.isGathering(lemma) && s.doc.tokens.slice(from, to).some((t) => t.classes.has('delegation'))
}

/** Members of a delegation that a clause lists: ضم الوفد …, يرافقه …: they take the part of whoever heads it. */
function delegation(s: Scene, d: Discourse, verb: FiniteVerb): EventMention[] {
  if (!isOfDelegation(s, verb)) return []
  const parts = attendants(s, d, verb).map((p): Part => ({ ...p, role: 'initiator' }))
  const trigger = { from: verb.at, to: verb.at + 1 }
  return parts.length === 0
    ? []
    : [
        {
          type: 'visit',
          rule: `event/${verb.reading.stem.lemma}`,
          trigger,
          parts,
          time: null,
          place: null,
          topics: [],
          modality: 'occurred',
          bare: true,
          inferred: true,
          attendance: true,
        },
      ]
}

/** Whether the clause tells that they spoke by telephone: بحث هاتفيا …، تشاور عبر الهاتف مع …، تباحثا خلال مكالمة …. */
function isByTelephone(s: Scene, at: number, limit: number, { objectIs }: EventFrame): boolean {
  // What was discussed leaves it to the noun of the call to tell of it.
  const isCall = (j: number): boolean =>
    objectIs !== 'topic' && s.pack.isWithin(token(s, j - 1)?.form ?? '') && eventNoun(s, j)?.frame.type === 'call'
  return s.doc.tokens.slice(at + 1, limit).some((t, k) => s.pack.isTelephone(t.form) || isCall(at + 1 + k))
}

/** The time in reach, unless it is still to come and the verb is in the past: then it dates something else. */
function timeOf(s: Scene, verb: FiniteVerb, limit: number): number | null {
  const time = timeIndexAt(s, verb.at, limit)
  const isPast = verb.reading.stem.features.tense === 'past'
  return isPast && isAfter(valueAt(s, time), s.setting.day) ? null : time
}

type Base = Omit<EventMention, 'parts' | 'place' | 'bare'>

function baseOf(s: Scene, { verb, frame, lemma }: Told, args: Arguments, limit: number): Base {
  const time = timeOf(s, verb, limit)
  const byTelephone = frame.type === 'meeting' && isByTelephone(s, verb.at, limit, frame)
  return {
    type: byTelephone ? 'call' : frame.type,
    rule: `event/${lemma}`,
    trigger: { from: verb.at, to: verb.at + 1 },
    time,
    topics: topicsIn(s, frame, args, verb.at),
    modality: frame.modality ?? verbModality(s, verb, valueAt(s, time)),
    inferred: verb.subject === null,
    ...(frame.objectIs === 'topic' && isContact(frame.type) && !byTelephone ? { soft: true } : {}),
    ...(frame.subject === 'observer' ? { attendance: true } : {}),
    ...documentOf(s, frame, verb.at),
  }
}

const governed = (args: Arguments): Arguments => ({ ...args, actors: args.actors.filter((a) => a.prep !== '') })

/** Whom a clause without a subject carries on as its traveller is a person: a state or group comes by its delegation. */
function travellers(s: Scene, entities: readonly number[], verb: FiniteVerb): readonly number[] {
  if (verb.subject !== null) return entities
  return entities.filter((e) => s.registry.drafts[e]?.kind === 'person')
}

/** «كما وصل …» without a destination: whoever comes goes where the one told before did. */
function likewise(s: Scene, d: Discourse, { verb, frame }: Told, base: Base): EventMention[] {
  const from = sentenceStart(s, verb.at)
  const isLikewise = s.doc.tokens.slice(from, verb.at).some((t) => s.pack.isLikewise(t.form))
  const before = d.events.findLast((e) => e.type === 'visit' && !e.bare && e.trigger.from < from)
  if (!isLikewise || before?.rule !== base.rule || from - before.trigger.from > LIKEWISE_REACH) return []
  const parts = addParts([], travellers(s, subjectOf(s, d, verb), verb), frame.subject)
  const targets = before.parts.filter((p) => p.role === 'target')
  return parts.length > 0 ? [{ ...base, parts: [...parts, ...targets], place: before.place, bare: false }] : []
}

/** What stands behind a clause that only tells who is in a delegation or leads it (وصل وفد يضم … إلى …). */
function behindAttribute(s: Scene, d: Discourse, { at, subject }: FiniteVerb): Arguments {
  const limit = clauseLimit(s, at)
  const next = subject && isDelegation(s, subject.from) ? verbAfter(d, at, limit + 1) : undefined
  const { lemma } = next?.reading.stem ?? { lemma: '' }
  const isAttribute = s.pack.isGathering(lemma) || s.pack.isAttending(lemma) || s.pack.takesIn(lemma)
  return next && isAttribute && !next.reading.clitics.conj
    ? governed(collectArguments(s, next.at + 1, clauseLimit(s, next.at)))
    : { actors: [], places: [], phrases: [] }
}

function visitsTold(
  s: Scene,
  d: Discourse,
  told: Told,
  base: Base,
  args: Arguments,
  between: Arguments | null,
): EventMention[] {
  const { frame } = told
  const named = [...(between ? destinationOf(s, frame, between) : []), ...destinationOf(s, frame, args)]
  const own = named.length > 0 ? named : resumedDestinations(s, frame, told.verb)
  const all = own.length > 0 ? own : destinationOf(s, frame, behindAttribute(s, d, told.verb))
  const led = all.filter((m) => destinationState(s, m) !== null)
  const around = led.length === 0 ? aroundVisited(s, frame, args) : []
  const started = addParts([], travellers(s, subjectOf(s, d, told.verb), told.verb), frame.subject)
  const destinations = led.length > 0 ? led : around
  if (destinations.length === 0) return likewise(s, d, told, base)
  const parts = partsOf(s, d, frame, frame.object ? args : governed(args), started, frame.object ?? null)
  return destinations.map((m) => {
    const there = visitParts(s, parts, [{ state: destinationState(s, m) }])
    if (there.length > parts.length) return { ...base, parts: there, place: m.name, bare: false }
    const origin = originIn(s, args)
    const from = origin ? visitParts(s, parts, [{ state: destinationState(s, origin) }]) : there
    return { ...base, parts: from, place: from.length > parts.length ? (origin?.name ?? null) : null, bare: false }
  })
}

/** Whether the verb's clause names a person or a delegation for its subject. */
function namesSomebody(s: Scene, { subject }: FiniteVerb): boolean {
  if (subject === null) return false
  return isDelegation(s, subject.from) || subject.entities.some((e) => s.registry.drafts[e]?.kind === 'person')
}

/** Whether all who take part are persons, of two sides at least. */
function isBetweenPersons(s: Scene, parts: readonly Part[]): boolean {
  return parts.every((p) => s.registry.drafts[p.entity]?.kind === 'person') && sidesOf(s, { parts }).size > 1
}

const ALIKE_REACH = 12

/** A message like the one told before (وبعث ولي العهد ببرقية مماثلة) goes to whom that went. */
function addresseesAlike(
  s: Scene,
  d: Discourse,
  { verb, frame }: Told,
  parts: readonly Part[],
  limit: number,
): readonly number[] {
  if (frame.type !== 'message' || parts.some((p) => p.role === 'target')) return []
  const words = s.doc.tokens.slice(verb.at + 1, Math.min(limit, verb.at + ALIKE_REACH))
  if (!words.some((t) => t.classes.has('alike'))) return []
  const before = d.events.findLast((e) => e.type === 'message' && e.parts.some((p) => p.role === 'target'))
  return (before?.parts ?? []).filter((p) => p.role === 'target').map((p) => p.entity)
}

/** What somebody tells of a contact of his own: التقيت نظيري، سألتقي الوزير. */
function ofSpeaker(
  s: Scene,
  d: Discourse,
  verb: FiniteVerb,
  { frame, predicate }: { readonly frame: EventFrame; readonly predicate: Predicate },
): EventMention[] {
  const isMeeting = frame.type === 'meeting' || frame.type === 'call'
  const subject = isMeeting && verb.reading.stem.features.person === 1 ? speakerFor(s, d, verb.at) : null
  return subject ? tell(s, d, { verb: { ...verb, subject }, frame, lemma: predicate.lemma }) : []
}

/** What a verb tells with the subject it is given; places and times may stand between the two (التقى في دمشق الوزير). */
function tell(s: Scene, d: Discourse, source: Told): EventMention[] {
  const { verb, frame } = source
  const limit = clauseLimit(s, verb.at)
  const first = untilThen(s, d, frame, verb.at, limit)
  const args = collectArguments(s, behindSubject(verb), first)
  const isBehind = verb.subject !== null && verb.subject.from > verb.at
  const between = isBehind ? collectArguments(s, verb.at + 1, verb.subject.from) : null
  const base = baseOf(s, source, args, limit)
  if (frame.subject === 'observer') return [{ ...base, parts: attendants(s, d, verb), place: null, bare: true }]
  if (frame.type === 'visit') return visitsTold(s, d, source, base, args, between)
  const started = withPronoun(s, d, source, addParts([], subjectOf(s, d, verb), frame.subject))
  const withBetween = between ? partsOf(s, d, frame, governed(between), started, null, false) : started
  const named = partsOf(s, d, frame, args, withBetween, frame.object ?? null, frame.type === 'mediate')
  const aimed = addParts(named, targetsOf(s, frame, args, named), 'target')
  const met = addParts(aimed, objectBehindRelative(s, source, limit), frame.object ?? 'party')
  const sent = addParts(met, addresseesAlike(s, d, source, met, limit), 'target')
  const signed = frame.type === 'sign' ? addParts(sent, sidesOfDocument(s, d, verb.at), 'party') : sent
  const told = isContact(frame.type) ? statesInstead(s, signed) : signed
  const parts = isContact(frame.type) ? told : standingFor(s, told)
  if (frame.foreign && !isBetweenPersons(s, parts)) return []
  if (frame.bodies && !parts.some((p) => s.registry.drafts[p.entity]?.kind === 'org')) return []
  const venue = venueIn(s, verb.at + 1, first)
  const place = venue ?? placeOf(s, args, frame) ?? (between ? placeOf(s, between, frame) : null)
  const event = { ...base, parts, place, bare: isBare(s, frame, parts) }
  if (isSignatory(s, d, event)) return [{ ...event, parts: withSide(s, event), signatory: true }]
  const partners = partnersIn(s, d, args.actors)
  if (!isContact(frame.type) || event.bare) return [event]
  const words = { from: behindSubject(verb), to: first }
  const each = encountersOf(s, frame, parts, partners, words).map((p) =>
    noteUnnamed(s, { ...event, parts: p }, partners.unnamed),
  )
  return [...each, ...successive(s, d, event, source, limit)]
}

/** A present that tells how things stand: with no particle, and no mark of the future. */
function isPresent(s: Scene, { at, reading }: FiniteVerb): boolean {
  const { tense } = reading.stem.features
  const isLed = functionClass(s, at - 1, 'that') || token(s, at - 1)?.classes.has('futureParticle') === true
  return tense === 'present' && !reading.clitics.future && !isLed
}

/** A verb of signing that has what is signed behind it, as against one of contracting (تعاقد). */
function signsSomething(frame: EventFrame): boolean {
  return frame.type === 'sign' && (frame.objectIs !== undefined || frame.to !== undefined)
}

/** Whether a verb has a place or somebody for its object, as زار and أوفد; one that may (وصل) has none where a preposition leads to its place. */
function hasObject(s: Scene, { at }: FiniteVerb, frame: EventFrame): boolean {
  if (frame.object !== undefined || frame.leaves === true || frame.to === undefined) return takesObject(frame)
  const { places } = collectArguments(s, at + 1, clauseLimit(s, at))
  return frame.objectIs !== undefined && !places.some((p) => leadsTo(frame, p.prep))
}

function takesObject(frame: EventFrame): boolean {
  return frame.object !== undefined || frame.objectIs !== undefined || frame.leaves === true
}

/** Whether a verb of meeting has a pronoun behind it that takes up the journey or session it belongs to (زيارة يلتقي خلالها …). */
function isWithinAnother(s: Scene, { at }: FiniteVerb): boolean {
  return (
    token(s, at + 1)?.readings.some(
      ({ stem, clitics }) => stem.cls === 'prep' && clitics.pron !== undefined && s.pack.isDuring(stem.key),
    ) ?? false
  )
}

/**
 * Whether an event lists people of one side behind its verb and nobody else: they are met one after another by whoever is
 * spoken of (وسيلتقي رئيس الوزراء ورئيس البرلمان).
 */
function listsOneSide(s: Scene, verb: FiniteVerb, { parts }: EventMention): boolean {
  const listed = verb.subject?.entities ?? []
  if (verb.reading.clitics.pron) return false
  const isTheirs = (e: number): boolean =>
    s.registry.drafts[e]?.kind === 'state' &&
    listed.some((x) => s.registry.drafts[x]?.state === s.registry.drafts[e]?.state)
  const isList = parts.length > 1 && parts.every((p) => listed.includes(p.entity) || isTheirs(p.entity))
  return isList && (sidesOf(s, { parts }).size < 2 || isWithinAnother(s, verb))
}

/**
 * The event mentions that a finite verb gives. Where a transitive verb has one name only behind it, that name is its
 * object if somebody is in force as subject (كما استقبل مدير …).
 */
export function verbEvent(s: Scene, d: Discourse, found: FiniteVerb): EventMention[] {
  const company = delegation(s, d, found)
  if (company.length > 0) return company
  const isOfThird = found.reading.stem.pos !== 'verb' || found.reading.stem.features.person === 3
  for (const hit of eventVerbs(s, found.at, found.reading)) {
    const told = isOfThird ? toldBy(s, d, found, hit) : ofSpeaker(s, d, found, hit)
    if (told.length > 0) return told
  }
  return []
}

/** The event mentions that a finite verb gives by one of its frames. */
function toldBy(
  s: Scene,
  d: Discourse,
  found: FiniteVerb,
  hit: { readonly frame: EventFrame; readonly predicate: Predicate },
): EventMention[] {
  if (signsSomething(hit.frame) && !namesDocument(s, d, found.at)) return []
  if (hit.frame.perfect && isPresent(s, found)) return []
  if (hit.frame.named && !namesSomebody(s, found)) return []
  if (hit.frame.type === 'visit' && isRatherTransitive(s, found, hit.frame)) return []
  if (hit.frame.type === 'visit' && !hasObject(s, found, hit.frame) && isMovedByThing(s, found)) return []
  const arrived = arrivals(s, d, found, hit.frame, `event/${hit.predicate.lemma}`)
  if (arrived.length > 0) return arrived
  const own = withoutCounterpart(s, found, hit.frame)
  if (own !== found) d.carried.add(found.at)
  const verb = withoutDocument(s, own, hit.frame)
  const told = resumptive(s, d, { verb, frame: hit.frame, lemma: hit.predicate.lemma })
  const first = tell(s, d, told)
  if (found.reading.clitics.pron && first.some((e) => !e.bare)) return first
  if (!hit.frame.object || found.subject === null || found.subject.from < found.at) return first
  const isList = first.some((e) => !e.bare)
  if (isList && !first.every((e) => listsOneSide(s, found, e))) return first
  const second = tell(s, d, { ...told, verb: { ...found, subject: null } })
  if (!second.some((e) => !e.bare && (!isList || sidesOf(s, e).size > 1))) return first
  d.carried.add(found.at)
  return second
}
