import { takes } from '../../lexicon/frames.ts'
import type { EventFrame, ModalFrame, OutcomeFrame, SpeechFrame } from '../../lexicon/types.ts'
import { isContact } from '../../model/contact.ts'
import type { EventType, Modality, Role, Stance } from '../../model/reading.ts'
import { type ActorArgument, collectArguments, prepositionAt } from '../clauses/arguments.ts'
import { type Discourse, entitiesIn, resolvePair, subjectOf, verbBefore } from '../clauses/discourse.ts'
import { clauseLimit } from '../clauses/limits.ts'
import { nominalReading } from '../clauses/np.ts'
import {
  functionClass,
  isClosing,
  isOpeningQuote,
  type Scene,
  sentenceStart,
  stateDraft,
  token,
} from '../clauses/scene.ts'
import { actorAt } from '../clauses/subject.ts'
import { behindSubject, type FiniteVerb } from '../clauses/subjects.ts'
import { nisbaAt, stateOfNisba } from '../names/nisba.ts'
import { statesByAdjective } from './company.ts'
import { sidesOfDocument } from './documents.ts'
import type { Part } from './draft.ts'
import { framesAt } from './frames.ts'
import { type Light, prepOf } from './light.ts'
import { antecedent, constructActor, isState, type Noun, OTHER } from './parties.ts'
import { addParts, partsOf, targetsOf } from './roles.ts'

const ATTRIBUTES = 3

/** The noun before token `at` that only carries what follows (فرض عقوبات، حزمة جديدة من العقوبات); -1 for none. */
function carrierBefore(s: Scene, at: number): number {
  let j = isOpeningQuote(s, at - 1) || isClosing(s, at - 1) ? at - 2 : at - 1
  if (s.pack.isPartitive(token(s, j)?.form ?? '')) j--
  const least = j - ATTRIBUTES
  while (j > least && !isCarrier(s, j) && isAttribute(s, j)) j--
  return isCarrier(s, j) ? j : -1
}

function isCarrier(s: Scene, j: number): boolean {
  return token(s, j)?.classes.has('carrier') === true && (s.mentionOver[j] ?? -1) < 0
}

function isAttribute(s: Scene, j: number): boolean {
  const pos = token(s, j)?.readings[0]?.stem.pos
  return pos === 'adjective' || pos === 'ordinal' || functionClass(s, j, 'num') || token(s, j)?.kind === 'number'
}

/** Where the phrase of an act's noun opens: the nouns that carry it belong to it (رفع العقوبات، إعادة فتح السفارة). */
export function actHead(s: Scene, i: number): number {
  const before = carrierBefore(s, i)
  return before < 0 ? i : actHead(s, before)
}

/** Whether the sanctions named at `i` are undone by the verb above them or a noun that carries them: رفع العقوبات، تخفيف القيود. */
export function isLifted(s: Scene, head: number, i: number, light: Light | null): boolean {
  if (light?.frame.lifts) return true
  const carriers = s.doc.tokens.slice(head, i).flatMap((t) => t.readings)
  return carriers.some(
    (r) => r.stem.pos === 'verbalNoun' && r.stem.predicate?.frames.some((f) => f.kind === 'light' && f.lifts),
  )
}

/** What a report of an act says of its modality: null where it only tells it. Other stances lend nobody to an act. */
const LENT: Partial<Record<Stance, Modality | null>> = {
  state: null,
  commit: 'planned',
  agree: 'planned',
  propose: 'proposed',
  warn: 'proposed',
  request: 'proposed',
  deny: 'cancelled',
  reject: 'cancelled',
}

/** Acts that are done by being declared. */
const DECLARED: ReadonlySet<EventType> = new Set(['expel', 'recall', 'sever', 'sanction', 'appoint', 'restore'])

/** Who is told to do the act that a noun names, by the verb that announces, decides or asks for it. */
export interface Lender {
  /** Undefined where a noun of decision lends. */
  readonly verb: FiniteVerb | undefined
  readonly agents: readonly number[]
  readonly modality: Modality | null
}

type Governing = SpeechFrame | OutcomeFrame | ModalFrame

/** The frame of reporting, agreeing or planning by which a verb governs what a preposition, or none, leads to; null for what و adds. */
function governing(s: Scene, verb: FiniteVerb, prep: string | null): Governing | undefined {
  const fits = (marks: readonly string[]): boolean => prep === null || takes(marks, prep)
  return framesAt(s, verb).find(
    (f): f is Governing =>
      (f.kind === 'modal' && fits(f.takes)) ||
      (f.kind === 'outcome' && f.outcome === 'agreed' && fits(f.content)) ||
      (f.kind === 'speech' && f.stance in LENT && fits(f.content)),
  )
}

function lentModality(frame: Governing): Modality | null {
  if (frame.kind === 'modal') return frame.modality
  return frame.kind === 'outcome' ? 'planned' : (LENT[frame.stance] ?? null)
}

/** Whether the phrase that opens at `head` is what the verb governs, nothing of its kind coming before. */
function isGoverned(s: Scene, verb: FiniteVerb, head: number, prep: string): boolean {
  const to = prepositionAt(s, head - 1) === null ? head : head - 1
  const { actors, phrases } = collectArguments(s, behindSubject(verb), to)
  return ![...actors, ...phrases].some((p) => p.prep === '' || p.prep === prep)
}

/** Whom a verb of asking addresses: طالبت الصين بـ…, طلبت من القنصل …. */
function addressed(s: Scene, d: Discourse, verb: FiniteVerb, frame: SpeechFrame, head: number): readonly number[] {
  const { actors } = collectArguments(s, behindSubject(verb), head)
  return actors.filter((a) => takes(frame.addressee ?? [], a.prep)).flatMap((a) => entitiesIn(s, d, a))
}

/** A ministry or another body known by its state, as against one of several states. */
function isOffice(rule: string): boolean {
  return rule.startsWith('body/')
}

/** Who speaks for a state announces what the state does. */
function principals(s: Scene, entities: readonly number[], type: EventType): number[] {
  const kept = entities.filter(
    (e) => s.registry.drafts[e]?.kind !== 'outlet' && s.registry.drafts[e]?.kind !== 'document',
  )
  if (type === 'appoint') return kept
  return [
    ...new Set(
      kept.map((e) => {
        const draft = s.registry.drafts[e]
        return draft?.state && (draft.kind === 'person' || isOffice(draft.rule)) ? stateDraft(s, draft.state) : e
      }),
    ),
  ]
}

/** What was decided is done, if it was. */
function decidedModality(s: Scene, verb: FiniteVerb): Modality | null {
  return verb.reading.stem.features.tense === 'past' && !functionClass(s, verb.at - 1, 'neg') ? 'occurred' : null
}

/** A resolve is a plan, unless it is denied (نفت نيتها فرض عقوبات). */
function resolvedModality(verb: FiniteVerb | undefined): Modality {
  const isDenied = verb?.reading.stem.predicate?.frames.some((f) => f.kind === 'speech' && f.stance === 'deny')
  return isDenied ? 'cancelled' : 'planned'
}

/** Whose means are put to what is still to be given: سخّرت المملكة إمكاناتها لإيصال المساعدات. */
function purposeOf(s: Scene, d: Discourse, verb: FiniteVerb): Lender | null {
  const agents = principals(s, subjectOf(s, d, verb), 'aid')
  return agents.length > 0 ? { verb, agents, modality: 'planned' } : null
}

/** The verb of announcing, deciding, denying or asking that governs an act's noun, and whom it makes its agent. */
export function lenderOf(s: Scene, d: Discourse, n: Noun, head: number): Lender | null {
  const verb = verbBefore(d, head, sentenceStart(s, head))
  const opening = token(s, head)?.readings.find((r) => r.stem.pos === 'verbalNoun' || r.stem.pos === 'noun')
  const resolved = resolverOf(s, d, head)
  if (resolved.length > 0)
    return { verb: undefined, agents: principals(s, resolved, n.frame.type), modality: resolvedModality(verb) }
  if (!verb || !opening || clauseLimit(s, verb.at) <= head) return null
  const led = prepOf(s, head, opening)
  const prep = led === '' && opening.clitics.conj ? null : led
  const frame = governing(s, verb, prep)
  const { type } = n.frame
  if (!frame) return type === 'aid' && s.pack.genitivePreps.has(led) ? purposeOf(s, d, verb) : null
  const isDecided = s.pack.isDeciding(verb.reading.stem.lemma) && DECLARED.has(type)
  if (frame.kind === 'speech' && frame.stance === 'request' && !isDecided) {
    const asked = addressed(s, d, verb, frame, head)
    const asking = n.frame.subject === 'party' ? principals(s, subjectOf(s, d, verb), type) : []
    return asked.length > 0 ? { verb, agents: [...asked, ...asking], modality: 'proposed' } : null
  }
  if (prep !== null && !isGoverned(s, verb, head, prep)) return null
  return {
    verb,
    agents: principals(s, subjectOf(s, d, verb), type),
    modality: isDecided ? decidedModality(s, verb) : lentModality(frame),
  }
}

const RESOLVE_REACH = 6

/** Who is resolved to do the act, by a noun of decision or readiness before it: قرار الولايات المتحدة تقديم …, استعدادها للتوسط …. */
function resolverOf(s: Scene, d: Discourse, head: number): readonly number[] {
  for (let j = head - 1; j >= head - RESOLVE_REACH; j--) {
    const r = token(s, j)?.classes.has('resolve') ? nominalReading(s, j) : null
    if (!r) continue
    const owner = r.clitics.pron ? null : actorAt(s, j + 1)
    if (r.clitics.pron) return antecedent(s, d, j, r.clitics.pron, new Set())
    return owner && owner.to <= head ? entitiesIn(s, d, owner) : []
  }
  return []
}

const BY_ADJECTIVE: ReadonlySet<EventType> = new Set(['mediate', 'sanction', 'aid', 'sign'])

/** Whom the verb above the noun makes its agents: that of a light verb, or of one that announces. */
function agentsAbove(s: Scene, d: Discourse, n: Noun, lender: Lender | null): readonly number[] {
  const verb = n.light?.verb
  if (!verb) return lender?.agents ?? []
  if (n.light?.frame.impersonal || verb.reading.stem.features.voice === 'passive') return []
  return subjectOf(s, d, verb)
}

function ownerOf(s: Scene, d: Discourse, n: Noun): readonly number[] {
  const pron = n.reading.clitics.pron
  return pron ? antecedent(s, d, n.i, pron, new Set()) : []
}

/** What was signed while the text tells of a contact was signed by its sides. */
function signersOf(s: Scene, d: Discourse, n: Noun): readonly number[] {
  if (n.frame.type !== 'sign') return []
  const sides = sidesOfDocument(s, d, n.i)
  const isSigned = n.light !== null || isWithinContact(s, d, n.i)
  return sides.length > 0 || !isSigned ? sides : resolvePair(s, d, 'country', n.i)
}

/** Whether the sentence tells of a contact before token `i`: عقب اللقاء جرى توقيع …, وتخللت الزيارة توقيع …. */
function isWithinContact(s: Scene, d: Discourse, i: number): boolean {
  const last = d.events.at(-1)
  return last !== undefined && isContact(last.type) && last.trigger.from >= sentenceStart(s, i)
}

/** The state whose place an act names is struck by it, unless somebody is sent away from there. */
function placedRole(type: EventType, parts: readonly Part[]): Role {
  return type === 'expel' && !parts.some((p) => p.role === 'initiator') ? 'initiator' : 'target'
}

/** What governs whoever an act's noun is of: behind a noun that makes it what it is (أوراق اعتماد السفير), that one. */
export function phraseHead(s: Scene, frame: EventFrame, i: number): number {
  const lemmas = token(s, i + 1)?.readings.filter((r) => r.stem.pos === 'verbalNoun' && !r.clitics.pron) ?? []
  const isQualified = frame.qualifier?.some((q) => s.pack.bare(token(s, i + 1)?.form ?? '') === q)
  return isQualified && lemmas.length > 0 ? i + 1 : i
}

/** The actor that an act's noun governs, unless behind a preposition that has a role of its own (المساعدات للمعارضة). */
function ownerInGenitive(s: Scene, d: Discourse, { i, args, reading, frame }: Noun): ActorArgument | null {
  const construct = constructActor(s, d, phraseHead(s, frame, i), args, reading)
  const given = Object.keys(frame.with ?? {})
  return construct && given.includes(construct.prep) ? null : construct
}

const ENVOY_REACH = 4

/** The state whose adjective the envoy called home has (سحب السفير البحريني). */
function statesOfEnvoy(s: Scene, { i }: Noun): readonly number[] {
  for (let j = i + 1; j < i + ENVOY_REACH; j++) {
    const state = stateOfNisba(nisbaAt(s.doc, j))
    if (state) return [stateDraft(s, state)]
  }
  return []
}

/** Beside the mediator that the noun names, whoever takes or refuses his mediation is a party to it (رفضت … وساطة القاهرة). */
function aboveRole({ frame, light }: Noun, role: Role, governed: readonly number[]): Role {
  return frame.type === 'mediate' && light === null && governed.length > 0 ? 'party' : role
}

/** The parties of an act named by a noun. */
export function actParts(s: Scene, d: Discourse, n: Noun, lender: Lender | null): Part[] {
  const { frame, args, i } = n
  const role = n.light?.frame.subject === 'second' ? OTHER[frame.subject] : frame.subject
  const above = agentsAbove(s, d, n, lender)
  const construct = ownerInGenitive(s, d, n)
  const governed = construct ? entitiesIn(s, d, construct) : []
  const isObject = frame.object !== undefined && (above.length > 0 || !isState(s, governed))
  const started = addParts(
    addParts([], above, aboveRole(n, role, governed)),
    governed,
    isObject && frame.object ? frame.object : frame.subject,
  )
  const owned = above.length === 0 ? addParts(started, ownerOf(s, d, n), frame.subject) : started
  const others = [...n.ahead, ...args.actors.filter((a) => a !== construct)]
  const named = partsOf(
    s,
    d,
    frame,
    { ...args, actors: others },
    owned,
    isObject || !construct ? (frame.object ?? null) : null,
  )
  const told = named.some((p) => p.role === role)
  const adjectival = told || !BY_ADJECTIVE.has(frame.type) ? [] : statesByAdjective(s, i, frame.qualifier)
  const parts = addParts(named, adjectival, frame.subject)
  const sent = frame.type === 'recall' && !told ? addParts(parts, statesOfEnvoy(s, n), frame.subject) : parts
  const signed = sent.length > 0 ? sent : addParts([], signersOf(s, d, n), 'party')
  return addParts(signed, targetsOf(s, frame, args, signed), placedRole(frame.type, signed))
}

/** Officials without a name stand for their state, those of an organisation for themselves; one whom the text gives neither is none of the parties. */
export function standingFor(s: Scene, parts: readonly Part[]): Part[] {
  return parts.reduce<Part[]>((kept, p) => {
    const draft = s.registry.drafts[p.entity]
    const isHimself =
      draft?.kind !== 'person' || draft.named || (draft.state === null && draft.of !== null && draft.office !== null)
    if (isHimself) return addParts(kept, [p.entity], p.role)
    return draft.state ? addParts(kept, [stateDraft(s, draft.state)], p.role) : kept
  }, [])
}
