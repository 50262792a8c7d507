import type { EventFrame } from '../../lexicon/types.ts'
import type { WordReading } from '../../lexicon/words.ts'
import { isContact } from '../../model/contact.ts'
import type { Modality } from '../../model/reading.ts'
import { type ActorArgument, collectArguments, prepositionAt } from '../clauses/arguments.ts'
import { type Discourse, subjectOf, verbAfter, verbBefore } from '../clauses/discourse.ts'
import { finiteReading } from '../clauses/finite.ts'
import { clauseLimit, outerLimit } from '../clauses/limits.ts'
import { nominalReading, nounPhraseEnd } from '../clauses/np.ts'
import {
  functionClass,
  isComma,
  isOpeningQuote,
  mentionFrom,
  type Scene,
  sentenceStart,
  token,
} from '../clauses/scene.ts'
import { isBe } from '../clauses/subject.ts'
import { behindSubject, type FiniteVerb } from '../clauses/subjects.ts'
import { isStateless } from '../references/registry.ts'
import { actHead, actParts, isLifted, type Lender, lenderOf, phraseHead, standingFor } from './acts.ts'
import { attendantsTold, attendingVerb, isFrequented, marginParties } from './attendance.ts'
import { withCarrier } from './carriers.ts'
import { jointStates } from './company.ts'
import { documentOf, isSignatory, namesDocument, withSide } from './documents.ts'
import type { EventMention, Part } from './draft.ts'
import { encountersOf, type Partners, partnersIn } from './encounters.ts'
import { eventNoun, eventVerb } from './frames.ts'
import { lightVerb, numeralBefore, prepOf, reprise } from './light.ts'
import { mattersOf } from './matters.ts'
import { nounModality } from './modality.ts'
import { noteUnnamed } from './officials.ts'
import { constructActor, hostCity, type Noun, namedAhead, nounParts, venueOf, withoutHost } from './parties.ts'
import { enlarged, ownerOf } from './passing.ts'
import { isSetOutFor, isStillToCome } from './prospects.ts'
import { isBare, placeOf } from './roles.ts'
import { topicsIn } from './topics.ts'
import { venueIn } from './venues.ts'
import { visits } from './visits.ts'
import { timeIndexAt, valueAt } from './where.ts'

function triggerEnd(s: Scene, i: number, limit: number): number {
  let j = i + 1
  while (j < limit && j < i + 4) {
    const best = token(s, j)?.readings[0]
    if (
      !best ||
      mentionFrom(s, j) ||
      best.clitics.conj ||
      best.clitics.prep ||
      (best.stem.pos !== 'adjective' && best.stem.pos !== 'ordinal')
    )
      return j
    j++
  }
  return j
}

function roundOf(s: Scene, i: number, to: number): number | undefined {
  for (let k = i + 1; k < Math.min(to + 1, i + 4); k++) {
    if ((s.mentionOver[k] ?? -1) >= 0) continue
    const value = token(s, k)?.readings.find((r) => r.stem.pos === 'ordinal' && r.stem.value !== undefined)?.stem.value
    if (value !== undefined && value > 0) return value < 10 ? value + tensAt(s, k + 1) : value
  }
  return undefined
}

/** What a unit is part of: tens behind a conjunction (الثالثة والعشرون), the ten of a teen (الثانية عشرة); 0 where neither follows. */
function tensAt(s: Scene, j: number): number {
  for (const { clitics, stem } of token(s, j)?.readings ?? []) {
    const { value } = stem
    if (value === 10 && clitics.conj === undefined && clitics.def === undefined) return value
    if (value !== undefined && value >= 20 && value % 10 === 0 && clitics.conj !== undefined) return value
  }
  return 0
}

/** Whether a verb says no more of its noun than that it was to come (زيارة كانت مقررة إلى …). */
function isScheduled(s: Scene, { at }: FiniteVerb): boolean {
  return isBe(s, at) && token(s, at + 1)?.classes.has('upcoming') === true
}

/** Past a clause that only says how long it lasted or that it was to come (زيارة استمرت ثلاثة أيام إلى …) the noun's own complements go on. */
function behindDuration(s: Scene, d: Discourse, i: number, limit: number): number {
  const at = functionClass(s, limit, 'rel') ? limit + 1 : limit
  const verb = verbAfter(d, i, at + 1)
  const isAside = verb?.at === at && (s.pack.isDurative(verb.reading.stem.lemma) || isScheduled(s, verb))
  return isAside ? clauseLimit(s, verb.at) : limit
}

/** «على مدى يومين» says how long, and leads nowhere. */
function isLasting(s: Scene, j: number): boolean {
  return (
    (s.timeOver[j + 1] ?? -1) >= 0 || (s.timeOver[j + 2] ?? -1) >= 0 || s.pack.isExample(token(s, j + 1)?.form ?? '')
  )
}

/** The name of a gathering: its noun with the definite words behind it (القمة الإسلامية، مؤتمر المانحين); nothing for what has none. */
function titleOf(s: Scene, { type }: EventFrame, i: number): Pick<EventMention, 'title'> {
  if (type !== 'talks') return {}
  const words = s.doc.tokens
    .slice(i, nounPhraseEnd(s, i))
    .flatMap((t) => s.pack.bare(t.readings[0]?.stem.key ?? t.form))
  return words.length > 1 && isDefinitePhrase(s, i, i + words.length) ? { title: new Set(words) } : {}
}

function isDefinitePhrase(s: Scene, from: number, to: number): boolean {
  for (let j = from; j < to; j++) if (nominalReading(s, j)?.clitics.def || (s.mentionOver[j] ?? -1) >= 0) return true
  return false
}

/** How far the noun governs: up to a preposition that leads back to the clause's verb (… في اتصال هاتفي على ضرورة …). */
function reachOf(s: Scene, d: Discourse, frame: EventFrame, i: number, clause: number): number {
  const limit = behindDuration(s, d, i, clause)
  const own = new Set([...Object.keys(frame.with ?? {}), ...(frame.about ?? []), ...(frame.to ?? [])])
  for (let j = i + 1; j < limit; j++) {
    const prep = prepositionAt(s, j)
    if (prep !== null && s.pack.leadsAway(prep) && !own.has(prep) && !isLasting(s, j)) return j
    if (frame.type === 'visit' && eventNoun(s, j)?.frame.type === 'visit') return j
  }
  return limit
}

/** A listed gathering governs nothing beyond a comma: what follows is the clause's again. */
function phraseReach(s: Scene, from: number, limit: number): number {
  let j = from
  while (j < limit && !isComma(s, j)) j++
  return j
}

function isNominal(s: Scene, j: number): boolean {
  const pos = token(s, j)?.readings[0]?.stem.pos
  return pos === 'noun' || pos === 'adjective'
}

/** بوساطة، بمساعدة: read as prepositions they hang on the verb. */
function isParticle(s: Scene, j: number): boolean {
  return token(s, j)?.readings[0]?.stem.pos === 'function'
}

/** An act in the genitive of another noun (خارطة طريق تطبيع العلاقات) is what that noun is about. */
function isInsidePhrase(s: Scene, head: number): boolean {
  const before = token(s, isOpeningQuote(s, head - 1) ? head - 2 : head - 1)
  const opening = token(s, head)?.readings[0]?.clitics
  if ((s.mentionOver[head - 1] ?? -1) >= 0 || (s.timeOver[head - 1] ?? -1) >= 0) return false
  if (before?.kind === 'word' && opening?.def && s.pack.genitivePreps.has(opening.prep ?? ''))
    return isNominal(s, head - 1)
  if (
    before?.kind !== 'word' ||
    opening?.prep ||
    opening?.conj ||
    isParticle(s, head) ||
    prepositionAt(s, head - 1) !== null
  )
    return false
  if (finiteReading(s, head - 1) || before.readings[0]?.stem.pos === 'function' || before.classes.has('document'))
    return false
  const governs = before.readings.filter(
    (r) => (r.stem.pos === 'noun' || r.stem.pos === 'verbalNoun') && !r.clitics.def && !r.clitics.pron,
  )
  return governs.length > 0 && !governs.some((r) => r.stem.predicate?.frames.some((f) => f.kind === 'modal'))
}

/** Efforts for peace and a document that is told to be signed name their act wherever they stand (دعم الجهود الرامية …، تطبيق الاتفاق الموقع …). */
function isOwnPhrase({ toward, type, qualifier }: EventFrame): boolean {
  return toward !== undefined || (type === 'sign' && qualifier !== undefined)
}

/** The reading of the noun that opens an act's phrase, whose preposition is that of the whole. */
function openingOf(s: Scene, head: number, reading: WordReading): WordReading {
  return token(s, head)?.readings.find((r) => r.stem.pos === 'verbalNoun' || r.stem.pos === 'noun') ?? reading
}

/** An act that the verb above the noun, or the noun that carries it, has told already (خفّض التمثيل، قطع العلاقات). */
function isToldBy(
  d: Discourse,
  frame: EventFrame,
  head: number,
  i: number,
  above: { readonly verb: FiniteVerb | undefined } | null,
): boolean {
  return d.events.some(
    (e) =>
      e.type === frame.type && (e.trigger.from === above?.verb?.at || (e.trigger.from >= head && e.trigger.from < i)),
  )
}

const STANDING: ReadonlySet<string> = new Set(['aid', 'sanction'])

/** «المساعدات الأميركية لمصر» without anybody who gives or cuts them speaks of what goes on. */
function isKnownState(
  { frame, reading, i }: Noun,
  head: number,
  above: { readonly verb: FiniteVerb | undefined } | null,
): boolean {
  const isDefinite = reading.clitics.def !== undefined || reading.clitics.pron !== undefined
  return STANDING.has(frame.type) && isDefinite && head === i && above === null
}

/** What a contact was about is planned or wished at most (بحثوا تعزيز الأمن وتطبيع العلاقات). */
function isTopic(s: Scene, d: Discourse, head: number): boolean {
  const verb = verbBefore(d, head, sentenceStart(s, head))
  if (!verb || clauseLimit(s, verb.at) <= head) return false
  const frame = eventVerb(s, verb.at, verb.reading)?.frame
  return frame?.objectIs === 'topic' && isContact(frame.type)
}

/** Whether verbs may tell what the event is about: a contact but for a visit, whose verbs tell its stops, and the noun of discussing. */
function isTreated({ type, objectIs }: EventFrame): boolean {
  return isContact(type) && type !== 'visit' && objectIs !== 'topic'
}

const SESSION_REACH = 4

/** Whether the body at token `i` is said to sit by the noun that governs it: أعمال اللجنة، انعقاد المجلس، الدورة الرابعة للجنة. */
function isInSession(s: Scene, i: number): boolean {
  let j = i - 1
  while (j > i - SESSION_REACH && !token(s, j)?.classes.has('session') && isAttribute(s, j)) j--
  return token(s, j)?.classes.has('session') === true
}

function isAttribute(s: Scene, j: number): boolean {
  const pos = token(s, j)?.readings[0]?.stem.pos
  return pos === 'adjective' || pos === 'ordinal'
}

/** Whether an act's phrase is what something came before or after: so it happened (عقب التوصل إلى اتفاق، منذ قرار مجلس الأمن). */
function isPast(s: Scene, head: number): boolean {
  return token(s, head - 1)?.classes.has('sequence') === true
}

/** The event mentions that the noun at token `i` gives; a listed gathering (قمة مجموعة العشرين) is one noun to its end. */
export function nounEvent(s: Scene, d: Discourse, i: number): EventMention[] {
  const hit = eventNoun(s, i)
  if (!hit || (finiteReading(s, i) && token(s, i)?.readings[0]?.stem.pos === 'verb')) return []
  const isAct = !isContact(hit.frame.type)
  const head = isAct ? actHead(s, i) : i
  const taken = reprise(s, d, i, hit.frame.type)
  if (isAct && ((!isOwnPhrase(hit.frame) && isInsidePhrase(s, head)) || (!taken && isTopic(s, d, head)))) return []
  if (hit.frame.counted && numeralBefore(s, i) === i) return []
  if (hit.frame.type === 'sign' && !namesDocument(s, d, i)) return []
  const limit = clauseLimit(s, i)
  const named = mentionFrom(s, i)
  const listed = named?.kind === 'format' ? named : null
  const assembly = named?.kind === 'org' && token(s, i)?.classes.has('assembly') ? named : null
  const name = listed ?? assembly
  const to = name ? name.to : triggerEnd(s, i, limit)
  const reach = reachOf(s, d, hit.frame, i, limit)
  const args = name
    ? collectArguments(s, name.to, phraseReach(s, name.to, limit))
    : collectArguments(s, phraseHead(s, hit.frame, i) + 1, reach)
  const light = taken ?? lightVerb(s, d, head, head === i ? hit.reading : openingOf(s, head, hit.reading))
  const isMet = isInSession(s, i) || isFrequented(s, d, i)
  if (hit.frame.light && !light && !(hit.frame.sits ? isMet : isAct && isPast(s, head))) return []
  if (assembly && jointStates(s, i).length === 0 && (light?.verb.subject?.from === i || !(light || isMet))) return []
  const behind = taken ? collectArguments(s, behindSubject(taken.verb), clauseLimit(s, taken.verb.at)) : null
  if (hit.frame.type === 'sign' && hit.frame.qualifier && args.actors.length === 0) return []
  const time = timeIndexAt(s, i, limit)
  const n: Noun = {
    i,
    reading: hit.reading,
    frame: hit.frame,
    light,
    args: behind ?? args,
    ahead: namedAhead(s, hit.frame, light, i),
    limit: behind ? outerLimit(s, i) : limit,
  }
  const lender = isAct && !light && mayBeLent(s, d, n) ? lenderOf(s, d, n, head) : null
  const attending = attendingVerb(s, d, n)
  const told = modalityOf(s, n, head, lender, valueAt(s, time), attending)
  const modality = told === 'occurred' && !isAct && isAhead(s, d, i, hit.reading, time) ? 'planned' : told
  const round = roundOf(s, i, to)
  const base = {
    type: hit.frame.type,
    rule: `event/${hit.predicate.lemma}`,
    trigger: { from: i, to },
    time,
    topics: [...topicsIn(s, hit.frame, args, i), ...(isTreated(hit.frame) ? mattersOf(s, d, i, hit.reading) : [])],
    modality,
    ...(modality === 'occurred' && !light && !lender && !attending ? { assumed: true } : {}),
    inferred: hit.reading.clitics.pron !== undefined || (light !== null && light.verb.subject === null),
    ...(round === undefined ? {} : { round }),
    ...(s.pack.isDuring(prepOf(s, i, hit.reading)) ? { passing: true } : {}),
    ...(hit.reading.clitics.def || hit.reading.clitics.pron ? { definite: true } : {}),
    ...(hit.frame.objectIs === 'topic' && !isAct ? { soft: true } : {}),
    ...(marginParties(s, d, n).length > 0 ? { venue: true } : {}),
    ...(listed?.name ? { format: listed.name } : {}),
    ...(hit.frame.gathers ? { gathers: true } : {}),
    ...titleOf(s, hit.frame, i),
    ...documentOf(s, hit.frame, i),
  }
  if (hit.frame.type === 'visit') return visits(s, d, n, base)
  if (isAct && isToldBy(d, hit.frame, head, i, light ?? lender)) return []
  const parts = isAct
    ? standingFor(s, actParts(s, d, n, lender))
    : withCarrier(s, d, n, guests(s, d, n, enlarged(s, d, n, nounParts(s, d, n))))
  const place =
    venueIn(s, to, reach) ??
    placeOf(s, args, hit.frame) ??
    (behind ? placeOf(s, behind, hit.frame) : null) ??
    placeBefore(s, n) ??
    hostCity(s, n) ??
    venueOf(s, n, constructActor(s, d, i, args, hit.reading))
  const isEntered = parts.length > 0 && hit.frame.type === 'talks' && isJoined(s, d, n, attending)
  const isStanding = isKnownState(n, head, light ?? lender)
  const { unnamed } = partnersOf(s, d, n)
  return encounters(s, d, n, parts).map((each) => {
    const isBelow = (isBare(s, hit.frame, each) && !isEntered) || isNobodys(s, n, each)
    const bare = isBelow || isStanding || isOfOneBody(s, n, each)
    const event = noteUnnamed(s, { ...base, parts: each, place, bare }, unnamed)
    return isSignatory(s, d, event) ? { ...event, parts: withSide(s, event), signatory: true } : event
  })
}

function isAhead(s: Scene, d: Discourse, i: number, reading: WordReading, time: number | null): boolean {
  return isSetOutFor(s, d, i, time) || isStillToCome(s, d, i, reading)
}

/** Whether the words before talks tell that somebody enters or leaves them, who is enough of a party: العودة إلى المحادثات, انسحبت من المفاوضات. */
function isJoined(s: Scene, d: Discourse, { i, light }: Noun, attending: FiniteVerb | undefined): boolean {
  return attending !== undefined || light?.frame.modality === 'cancelled' || attendantsTold(s, d, i).length > 0
}

/** Efforts that are somebody's already (دعم الجهود المبذولة …، جهود المبعوث …) are not those of who speaks of them. */
function mayBeLent(s: Scene, d: Discourse, { i, reading, frame, args }: Noun): boolean {
  return !frame.toward || (!reading.clitics.def && constructActor(s, d, i, args, reading) === null)
}

/** Efforts of which the text does not tell whose they are, or a resolution of no body of several states. */
function isNobodys(s: Scene, { frame }: Noun, parts: readonly Part[]): boolean {
  if (frame.bodies && !parts.some((p) => isStateless(s.registry.drafts[p.entity]))) return true
  return frame.toward !== undefined && !parts.some((p) => p.role === frame.subject)
}

/** A gathering of one body that nobody is told to hold is only spoken of: اجتماعات الجمعية العامة، على هامش القمة الأفريقية، في جلسة مجلس الأمن. */
function isOfOneBody(s: Scene, { i, reading, frame, light }: Noun, parts: readonly Part[]): boolean {
  if (
    !isContact(frame.type) ||
    light ||
    parts.length !== 1 ||
    !parts.every((p) => isStateless(s.registry.drafts[p.entity]))
  )
    return false
  const isPassing = s.pack.isDuring(prepOf(s, i, reading)) || token(s, i - 1)?.classes.has('margin') === true
  return frame.type === 'meeting' || isPassing || reading.clitics.pron !== undefined
}

/** The modality of what a noun tells; of sanctions that were lifted it is that of their end. */
function modalityOf(
  s: Scene,
  { frame, light, i }: Noun,
  head: number,
  lender: Lender | null,
  time: string | null,
  attending: FiniteVerb | undefined,
): Modality {
  if (frame.bodies && token(s, head)?.classes.has('draft')) return 'proposed'
  const told =
    light?.frame.modality ??
    frame.modality ??
    lender?.modality ??
    nounModality(s, head, (light ?? lender)?.verb ?? attending, time)
  return frame.type === 'sanction' && told === 'occurred' && isLifted(s, head, i, light) ? 'cancelled' : told
}

/** Those gathered, without whoever lends the place. */
function guests(s: Scene, d: Discourse, { light }: Noun, parts: readonly Part[]): readonly Part[] {
  return light?.frame.hosts ? withoutHost(parts, subjectOf(s, d, light.verb)) : parts
}

/** The place that the noun's verb names before the noun: أجرى الوزير في الرياض محادثات …. */
function placeBefore(s: Scene, { i, light, frame }: Noun): string | null {
  if (!light || light.verb.at > i) return null
  const from = light.verb.at + 1
  return venueIn(s, from, i) ?? placeOf(s, collectArguments(s, from, i), frame)
}

/** Whom the words behind the noun name as met, behind its prepositions or as the object of one with a pronoun. */
function partnersOf(s: Scene, d: Discourse, { args, ahead, frame, reading }: Noun): Partners {
  const isMet = ({ prep }: ActorArgument): boolean =>
    prep === '' ? reading.clitics.pron !== undefined : frame.with?.[prep] !== undefined && !s.pack.isBetween(prep)
  return partnersIn(s, d, [...ahead, ...args.actors.filter(isMet)])
}

/** Meetings in the plural are one with each partner of the subject: عقد لقاءات مع الرئيس والوزير; so are those with persons named one after another. */
function encounters(s: Scene, d: Discourse, n: Noun, parts: readonly Part[]): Part[][] {
  const isEach = n.frame.each === true && n.reading.stem.features.number === 'pl'
  const hosts = isEach ? (n.light ? subjectOf(s, d, n.light.verb) : ownerOf(s, d, n)) : []
  const own = parts.filter((p) => hosts.includes(p.entity))
  const partners = parts.filter((p) => !hosts.includes(p.entity))
  if (own.length > 0 && partners.length > 1) return partners.map((p) => [...own, p])
  return encountersOf(s, n.frame, parts, partnersOf(s, d, n), { from: n.i + 1, to: n.limit })
}
