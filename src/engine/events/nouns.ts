import type { EventFrame, LightFrame, Pronoun } from '../../lexicon/types.ts'
import type { WordReading } from '../../lexicon/words.ts'
import type { Role } from '../../model/reading.ts'
import { type ActorArgument, type Arguments, collectArguments, prepositionAt } from '../clauses/arguments.ts'
import { type Discourse, entitiesIn, resolvePair, subjectInForce, subjectOf, verbAfter, verbBefore } from '../clauses/discourse.ts'
import { clauseLimit, outerLimit } from '../clauses/limits.ts'
import { finiteReading } from '../clauses/finite.ts'
import { isComma, mentionFrom, type Scene, token } from '../clauses/scene.ts'
import { agrees } from '../clauses/subject.ts'
import type { FiniteVerb } from '../clauses/subjects.ts'
import { companyOf, statesByAdjective } from './company.ts'
import type { Mention } from '../names/mention.ts'
import type { EventMention, Part } from './draft.ts'
import { eventNoun, isLight } from './frames.ts'
import { nounModality } from './modality.ts'
import { addParts, destinationOf, destinationState, isBare, partsOf, placeOf, targetsOf } from './roles.ts'
import { topicsIn } from './topics.ts'
import { timeIndexAt, valueOf } from './where.ts'

const LIGHT_REACH = 30
const OTHER: Readonly<Record<Role, Role>> = { initiator: 'target', target: 'initiator', host: 'party', party: 'party', mediator: 'party', observer: 'party' }

function prepOf(s: Scene, i: number, reading: WordReading): string {
  return reading.clitics.prep ?? prepositionAt(s, i - 1) ?? ''
}

function lightFrame(s: Scene, verb: FiniteVerb, prep: string): LightFrame | null {
  const frames = verb.reading.stem.predicate?.frames.filter(isLight).filter((f) => f.of !== 'speech') ?? []
  return frames.find((f) => f.takes.some((t) => (t === 'object' ? prep === '' : s.pack.fold(t) === prep))) ?? null
}

interface Light {
  readonly verb: FiniteVerb
  readonly frame: LightFrame
}

const VERBS_BACK = 3

/** The light verb that lends its subject to the noun at `i`: one of the last verbs before it whose clause reaches so far. */
function lightVerb(s: Scene, d: Discourse, i: number, reading: WordReading): Light | null {
  const from = Math.max(s.doc.sentences[s.doc.sentenceOf[i] ?? -1]?.from ?? 0, i - LIGHT_REACH)
  const prep = prepOf(s, i, reading)
  let verb = verbBefore(d, i, from)
  for (let k = 0; verb && k < VERBS_BACK; k++) {
    const frame = clauseLimit(s, verb.at) > i ? lightFrame(s, verb, prep) : null
    if (frame) return { verb, frame }
    verb = verbBefore(d, verb.at, from)
  }
  return null
}

const REPRISE_REACH = 5

/** A light verb behind the noun that takes it up by a pronoun: زيارة قام بها …, اجتماع عقده …, اتصال أجراه …. */
function reprise(s: Scene, d: Discourse, i: number): Light | null {
  const verb = verbAfter(d, i, Math.min(outerLimit(s, i), i + REPRISE_REACH))
  const frame = verb?.reading.stem.predicate?.frames.filter(isLight).find((f) => f.of !== 'speech')
  const takesUp = verb && (verb.reading.clitics.pron !== undefined || token(s, verb.at + 1)?.readings.some((r) => r.stem.pos === 'function' && (r.clitics.pron !== undefined || s.pack.isPronominal(r.stem.lemma))))
  return verb && frame && takesUp && verb.subject && verb.subject.from > verb.at ? { verb, frame } : null
}

/** The verbal noun of a light verb right before the noun (لإجراء محادثات، لعقد لقاء): its token, -1 for none. */
function lightNoun(s: Scene, i: number): number {
  for (let j = i - 1; j >= i - 2; j--) {
    const lends = token(s, j)?.readings.some((r) => r.stem.pos === 'verbalNoun' && r.stem.predicate?.frames.some((f) => isLight(f) && f.of !== 'speech'))
    if (lends) return j
  }
  return -1
}

/** Whom a pronoun on the event's noun stands for: the subject in force, or that of the verb still to come. */
function antecedent(s: Scene, d: Discourse, at: number, pron: Pronoun, exclude: ReadonlySet<number>): readonly number[] {
  if (pron.number !== 'sg') return pron.person === 3 ? resolvePair(s, d, 'side', at) : []
  const features = { person: 3 as const, number: 'sg' as const, ...(pron.gender ? { gender: pron.gender } : {}) }
  const fits = (entities: readonly number[]): boolean => entities.length === 1 && !entities.some((e) => exclude.has(e)) && agrees(s, features, entities) && s.registry.drafts[entities[0] as number]?.kind !== 'outlet'
  const from = s.doc.sentences[s.doc.sentenceOf[at] ?? -1]?.from ?? 0
  const before = verbBefore(d, at, from)
  const own = before ? subjectOf(s, d, before) : []
  if (fits(own)) return own
  const after = verbAfter(d, at, outerLimit(s, at))
  const next = after?.subject ? entitiesIn(s, d, after.subject) : []
  if (fits(next)) return next
  const force = subjectInForce(s, d, at, features)
  return fits(force) ? force : []
}

/** The actor that the noun governs directly: لقاء الوزير …, زيارة بيدرسون …. */
function constructActor(s: Scene, d: Discourse, at: number, args: Arguments, reading: WordReading): ActorArgument | null {
  if (reading.clitics.pron) return null
  const first = args.actors[0]
  const governed = first && ((first.prep === '' && !reading.clitics.def) || (s.pack.genitivePreps.has(first.prep) && !isState(s, entitiesIn(s, d, first))))
  if (!first || !governed || first.from > at + 3) return null
  for (let k = at + 1; k < first.from; k++) if (token(s, k)?.readings[0]?.stem.pos !== 'adjective' && token(s, k)?.readings[0]?.stem.pos !== 'ordinal') return null
  return entitiesIn(s, d, first).length > 0 ? first : null
}

function isState(s: Scene, entities: readonly number[]): boolean {
  return entities.length === 1 && s.registry.drafts[entities[0] as number]?.kind === 'state'
}

const GATHERED_REACH = 40
const BETWEEN_REACH = 8
const STOPS_REACH = 8

/** Parties that a verb behind the noun names: لقاء جمع الوزير بنظيره، اجتماع ضم …، اتصال جرى بين …. */
function gathered(s: Scene, d: Discourse, at: number): Part[] {
  const verb = verbAfter(d, at, Math.min(outerLimit(s, at), at + 10))
  if (!verb) return []
  const args = collectArguments(s, verb.at + 1, Math.min(clauseLimit(s, verb.at), verb.at + GATHERED_REACH))
  const gathers = s.pack.isGathering(verb.reading.stem.lemma)
  const usable = args.actors.filter((a) => gathers || (s.pack.isBetween(a.prep) && a.from < verb.at + BETWEEN_REACH))
  return usable.reduce<Part[]>((parts, a) => addParts(parts, entitiesIn(s, d, a), 'party'), [])
}

function triggerEnd(s: Scene, i: number, limit: number): number {
  let j = i + 1
  while (j < limit && j < i + 4) {
    const best = token(s, j)?.readings[0]
    if (!best || mentionFrom(s, j) || best.clitics.conj || best.clitics.prep || (best.stem.pos !== 'adjective' && best.stem.pos !== 'ordinal')) return j
    j++
  }
  return j
}

function roundOf(s: Scene, i: number, to: number): number | undefined {
  for (let k = i + 1; k < Math.min(to + 1, i + 4); k++) {
    const value = token(s, k)?.readings.find((r) => r.stem.pos === 'ordinal' && r.stem.value !== undefined)?.stem.value
    if (value !== undefined && value > 0) return value
  }
  return undefined
}

interface Noun {
  readonly i: number
  readonly reading: WordReading
  readonly frame: EventFrame
  readonly light: Light | null
  readonly args: Arguments
  readonly limit: number
}

/** The actors named before the topic begins: behind حول or بشأن stand the matters, and their parties. */
function beforeTopic(s: Scene, n: Noun): Arguments {
  const about = (n.frame.about ?? []).map(s.pack.fold).filter((p) => !s.pack.isPlacePrep(p))
  const topic = n.args.phrases.find((p) => about.includes(p.prep))?.from ?? n.limit
  return { ...n.args, actors: n.args.actors.filter((a) => a.from < topic && !about.includes(a.prep)) }
}

/** The actor right behind a noun with a pronoun is its object: لقائه الوزير، استقباله السفير. */
function objectOfPossessed(s: Scene, d: Discourse, n: Noun): readonly number[] {
  const first = n.args.actors[0]
  if (!n.reading.clitics.pron || first?.prep !== '') return []
  for (let j = n.i + 1; j < first.from; j++) if ((s.timeOver[j] ?? -1) < 0 && !isComma(s, j)) return []
  return entitiesIn(s, d, first)
}

/** Behind the noun's first party its object may follow without a preposition: لقاء الرئيس نظيره …. */
function objectOfConstruct(s: Scene, d: Discourse, n: Noun, first: ActorArgument | null): readonly number[] {
  const next = first && n.frame.type !== 'visit' ? n.args.actors[n.args.actors.indexOf(first) + 1] : undefined
  if (!first || next?.prep !== '' || next.from > first.to + 1) return []
  return entitiesIn(s, d, next)
}

/** The parties of an event named by a noun, from its light verb, its genitive, its pronoun and its prepositions. */
function nounParts(s: Scene, d: Discourse, n: Noun): Part[] {
  const { reading, frame, light, i } = n
  if (frame.objectIs === 'topic') return []
  const args = beforeTopic(s, n)
  const role = light?.frame.subject === 'second' ? OTHER[frame.subject] : frame.subject
  const isActive = light?.verb.reading.stem.features.voice !== 'passive'
  const subjects = light && isActive ? subjectOf(s, d, light.verb) : []
  const construct = light ? null : constructActor(s, d, i, args, reading)
  const isTarget = frame.type === 'visit' && construct !== null && isState(s, entitiesIn(s, d, construct))
  const start = addParts(addParts([], subjects, role), construct && !isTarget ? entitiesIn(s, d, construct) : [], frame.subject)
  const object = addParts(start, [...objectOfPossessed(s, d, n), ...objectOfConstruct(s, d, n, construct)], frame.object ?? 'party')
  const others = partsOf(s, d, frame, { ...args, actors: args.actors.filter((a) => a !== construct && a.prep !== '') }, object, null)
  const pron = reading.clitics.pron
  const owner = pron && !light ? antecedent(s, d, i, pron, new Set(others.map((p) => p.entity))) : []
  const owned = owner.length > 0 ? addParts(owner.map((entity) => ({ entity, role: frame.subject })), others.map((p) => p.entity), 'party') : null
  const parts = owned ? owned.map((p) => others.find((o) => o.entity === p.entity) ?? p) : others
  return parts.length < 2 && frame.type !== 'visit' ? gathered(s, d, i).reduce<Part[]>((all, p) => addParts(all, [p.entity], p.role), [...parts]) : parts
}

/** Whom the clause's verb addresses (دعا الرئيس نظيره إلى لقاء …): its bare object behind the subject. */
function addressee(s: Scene, d: Discourse, i: number): readonly number[] {
  const from = s.doc.sentences[s.doc.sentenceOf[i] ?? -1]?.from ?? 0
  const verb = verbBefore(d, i, Math.max(from, i - LIGHT_REACH))
  const calls = verb?.reading.stem.predicate?.frames.some((f) => f.kind === 'speech' && f.addressee?.includes('object'))
  if (!verb || !calls || clauseLimit(s, verb.at) <= i) return []
  const start = verb.subject && verb.subject.from > verb.at ? verb.subject.to : verb.at + 1
  const object = collectArguments(s, start, i).actors.find((a) => a.prep === '' && entitiesIn(s, d, a).length > 0)
  return object ? entitiesIn(s, d, object) : []
}

/** Who is invited to come, where the visit hangs on an invitation: وجه دعوة إلى … لزيارة …. */
function invitees(s: Scene, d: Discourse, n: Noun): readonly number[] {
  const from = s.doc.sentences[s.doc.sentenceOf[n.i] ?? -1]?.from ?? 0
  for (let j = n.i - 1; j >= Math.max(from, n.i - LIGHT_REACH); j--) {
    if (!token(s, j)?.classes.has('invitation')) continue
    const actor = collectArguments(s, j + 1, n.i).actors.find((a) => entitiesIn(s, d, a).length > 0)
    return actor ? entitiesIn(s, d, actor) : []
  }
  return addressee(s, d, n.i)
}

function isForeign(s: Scene, e: number, home: string | null): boolean {
  return home === null || s.registry.drafts[e]?.state !== home
}

/** Whoever the clause is about, for a visit told in passing (في زيارة إلى …, بعد زيارة …). */
function passingVisitor(s: Scene, d: Discourse, n: Noun, home: string | null): readonly number[] {
  const subject = antecedent(s, d, n.i, { person: 3, number: 'sg' }, new Set())
  return subject.filter((e) => isForeign(s, e, home) && s.registry.drafts[e]?.kind !== 'org')
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
  const others = invitees(s, d, n)
  const found = others.length > 0 ? others : passingVisitor(s, d, n, home)
  return addParts([], found.filter((e) => isForeign(s, e, home)), 'initiator')
}

/** The stops of a tour, named behind a verb of taking in: جولة تشمل القاهرة وعمان والرياض. */
function stops(s: Scene, d: Discourse, n: Noun): Mention[] {
  const verb = verbAfter(d, n.i, Math.min(outerLimit(s, n.i), n.i + STOPS_REACH))
  if (!verb || !s.pack.takesIn(verb.reading.stem.lemma)) return []
  const limit = clauseLimit(s, verb.at)
  return s.mentions.filter((m) => m.from > verb.at && m.to <= limit && (m.kind === 'state' || m.kind === 'place') && m.state !== null)
}

function visits(s: Scene, d: Discourse, n: Noun, base: Omit<EventMention, 'parts' | 'place' | 'bare'>): EventMention[] {
  const construct = constructActor(s, d, n.i, n.args, n.reading)
  const governed = construct && isState(s, entitiesIn(s, d, construct)) ? s.mentions.filter((m) => m.from >= construct.from && m.to <= construct.to) : []
  const led = destinationOf(s, n.frame, n.args)
  const destinations = [led, governed, stops(s, d, n)].find((list) => list.length > 0)?.filter((m) => destinationState(s, m) !== null) ?? []
  const named = nounParts(s, d, n).filter((p) => !destinations.some((m) => destinationState(s, m) === p.entity))
  if (destinations.length === 0) return [{ ...base, parts: named, place: null, bare: true }]
  return destinations.flatMap((m) => {
    const target = destinationState(s, m) as number
    const all = visitors(s, d, n, named, s.registry.drafts[target]?.state ?? null)
    const groups = all.length > 0 ? byState(s, all) : [[]]
    return groups.map((group) => ({ ...base, parts: addParts(group, [target], 'target'), place: m.name, bare: group.length === 0 }))
  })
}

/** Past a clause that only says how long it lasted (زيارة استمرت ثلاثة أيام إلى …) the noun's own complements go on. */
function behindDuration(s: Scene, d: Discourse, i: number, limit: number): number {
  const verb = verbAfter(d, i, limit + 1)
  return verb?.at === limit && s.pack.isDurative(verb.reading.stem.lemma) ? clauseLimit(s, verb.at) : limit
}

/** «على مدى يومين» says how long, and leads nowhere. */
function isLasting(s: Scene, j: number): boolean {
  return (s.timeOver[j + 1] ?? -1) >= 0 || (s.timeOver[j + 2] ?? -1) >= 0 || s.pack.isExample(token(s, j + 1)?.form ?? '')
}

/** How far the noun governs: up to a preposition that leads back to the clause's verb (… في اتصال هاتفي على ضرورة …). */
function reachOf(s: Scene, d: Discourse, frame: EventFrame, i: number, clause: number): number {
  const limit = behindDuration(s, d, i, clause)
  const own = new Set([...Object.keys(frame.with ?? {}), ...(frame.about ?? []), ...(frame.to ?? [])].map(s.pack.fold))
  for (let j = i + 1; j < limit; j++) {
    const prep = prepositionAt(s, j)
    if (prep !== null && s.pack.leadsAway(prep) && !own.has(prep) && !isLasting(s, j)) return j
  }
  return limit
}

/** The other party of a contact told in passing with one (خلال لقاء مع …): the subject of the clause. */
function otherParty(s: Scene, d: Discourse, i: number, reading: WordReading, own: readonly Part[]): readonly number[] {
  if (own.length !== 1 || own.some((p) => s.registry.drafts[p.entity]?.kind === 'org')) return []
  const called = addressee(s, d, i).filter((e) => !own.some((p) => p.entity === e))
  if (called.length > 0) return called
  const light = lightNoun(s, i)
  const prep = light < 0 ? prepOf(s, i, reading) : ''
  if (light < 0 && !s.pack.isDuring(prep) && !s.pack.genitivePreps.has(prep)) return []
  return antecedent(s, d, i, { person: 3, number: 'sg' }, new Set(own.map((p) => p.entity)))
}

/** A listed gathering governs nothing beyond a comma: what follows is the clause's again. */
function phraseReach(s: Scene, from: number, limit: number): number {
  let j = from
  while (j < limit && !isComma(s, j)) j++
  return j
}

/** Parties of an event told in passing (في اتصال هاتفي، خلال لقاء): those that the clause's verb has for its subject. */
function subjectParties(s: Scene, d: Discourse, i: number, reading: WordReading): readonly number[] {
  const prep = prepOf(s, i, reading)
  if (!s.pack.isDuring(prep)) return []
  const from = s.doc.sentences[s.doc.sentenceOf[i] ?? -1]?.from ?? 0
  const verb = verbBefore(d, i, from)
  const entities = verb && clauseLimit(s, verb.at) > i ? subjectOf(s, d, verb) : []
  return entities.length >= 2 ? entities : []
}

/** The subject of the clause takes part in what it attends: يشارك في قمة …، لحضور مؤتمر …، على هامش …. */
function attendingSubject(s: Scene, d: Discourse, n: Noun): readonly number[] {
  const verb = verbBefore(d, n.i, s.doc.sentences[s.doc.sentenceOf[n.i] ?? -1]?.from ?? 0)
  const byVerb = !n.reading.clitics.def && verb !== undefined && s.pack.isAttending(verb.reading.stem.lemma) && clauseLimit(s, verb.at) > n.i
  if ((n.frame.type !== 'talks' && !byVerb) || n.light) return []
  const attends = byVerb || token(s, n.i - 1)?.classes.has('attending') || token(s, n.i - 2)?.classes.has('attending')
  if (!attends || !verb || verb.reading.stem.features.person !== 3) return []
  const subjects = subjectOf(s, d, verb)
  return subjects.every((e) => s.registry.drafts[e]?.kind === 'person' || s.registry.drafts[e]?.kind === 'state') ? subjects : []
}

/** What takes place on the margins of a gathering has its parties there too: التقى … على هامش قمة …. */
function marginParties(s: Scene, d: Discourse, n: Noun): readonly number[] {
  if (n.frame.type !== 'talks' || !(token(s, n.i - 1)?.classes.has('margin') ?? false)) return []
  const before = d.events.filter((e) => e.trigger.from < n.i && s.doc.sentenceOf[e.trigger.from] === s.doc.sentenceOf[n.i] && !e.bare)
  return before.at(-1)?.parts.map((p) => p.entity) ?? []
}

/** Parties that the noun's own phrase does not name: by adjectives of nationality, by company, by the clause's subject. */
function enlarged(s: Scene, d: Discourse, n: Noun, own: readonly Part[]): Part[] {
  if (n.frame.objectIs === 'topic') return [...own]
  if (n.frame.subject === 'observer') return []
  const states = own.length === 0 ? statesByAdjective(s, n.i) : []
  const named = states.length >= 2 ? addParts(own, states, 'party') : [...own]
  const bare = isBare(n.frame.type, named)
  const attending = [...marginParties(s, d, n), ...attendingSubject(s, d, n)]
  const passing = bare ? [...subjectParties(s, d, n.i, n.reading), ...otherParty(s, d, n.i, n.reading, named)] : []
  const withSubject = addParts(addParts(named, attending, 'party'), attending.length === 0 ? passing : [], 'party')
  const struck = named.length > 0 ? targetsOf(s, n.frame, n.args, withSubject) : []
  return [...struck.map((entity): Part => ({ entity, role: 'target' })), ...companyOf(s, d, n.i)].reduce<Part[]>((parts, p) => addParts(parts, [p.entity], p.role), withSubject)
}

const CONTACT_TYPES: ReadonlySet<string> = new Set(['call', 'meeting', 'visit', 'talks', 'message'])

/** An act in the genitive of another noun (خارطة طريق تطبيع العلاقات) is what that noun is about, unless it is a ceremony. */
function isInsidePhrase(s: Scene, i: number): boolean {
  const before = token(s, i - 1)
  if (before?.kind !== 'word' || before.classes.has('ceremony') || prepositionAt(s, i - 1) !== null || finiteReading(s, i - 1)) return false
  return before.readings.some((r) => (r.stem.pos === 'noun' || r.stem.pos === 'verbalNoun') && !r.clitics.def && !r.clitics.pron) && before.readings[0]?.stem.pos !== 'function'
}

/** The event mentions that the noun at token `i` gives; a listed gathering (قمة مجموعة العشرين) is one noun to its end. */
export function nounEvent(s: Scene, d: Discourse, i: number): EventMention[] {
  const hit = eventNoun(s, i)
  if (!hit || (finiteReading(s, i) && token(s, i)?.readings[0]?.stem.pos === 'verb')) return []
  if (!CONTACT_TYPES.has(hit.frame.type) && isInsidePhrase(s, i)) return []
  const limit = clauseLimit(s, i)
  const listed = mentionFrom(s, i)
  const to = listed ? listed.to : triggerEnd(s, i, limit)
  const args = collectArguments(s, listed ? listed.to : i + 1, listed ? phraseReach(s, listed.to, limit) : reachOf(s, d, hit.frame, i, limit))
  const taken = reprise(s, d, i)
  const light = taken ?? lightVerb(s, d, i, hit.reading)
  const behind = taken?.verb.subject ? collectArguments(s, taken.verb.subject.to, clauseLimit(s, taken.verb.at)) : null
  const time = timeIndexAt(s, i, limit)
  const n: Noun = { i, reading: hit.reading, frame: hit.frame, light, args: behind ?? args, limit: behind ? outerLimit(s, i) : limit }
  const round = roundOf(s, i, to)
  const base = {
    type: hit.frame.type,
    rule: `event/${hit.predicate.lemma}`,
    trigger: { from: i, to },
    time,
    topics: topicsIn(s, hit.frame, args, i, limit),
    modality: light?.frame.modality ?? hit.frame.modality ?? nounModality(s, i, light?.verb, valueOf(s, time)),
    inferred: hit.reading.clitics.pron !== undefined || (light !== null && light.verb.subject === null),
    ...(round === undefined ? {} : { round }),
    ...(s.pack.isDuring(prepOf(s, i, hit.reading)) ? { passing: true } : {}),
    ...(hit.reading.clitics.def || hit.reading.clitics.pron ? { definite: true } : {}),
    ...(hit.frame.objectIs === 'topic' ? { soft: true } : {}),
    ...(listed?.name ? { format: listed.name } : {}),
  }
  if (hit.frame.type === 'visit') return visits(s, d, n, base)
  const parts = enlarged(s, d, n, nounParts(s, d, n))
  return [{ ...base, parts, place: placeOf(s, args), bare: isBare(hit.frame.type, parts) }]
}
