import { namesEvent } from '../../lexicon/frames.ts'
import type { EventFrame } from '../../lexicon/types.ts'
import { isContact } from '../../model/contact.ts'
import type { EventType, Role } from '../../model/reading.ts'
import type { ActorArgument, Arguments, PlaceArgument } from '../clauses/arguments.ts'
import { type Discourse, entitiesIn } from '../clauses/discourse.ts'
import { mentionFrom, type Scene, stateDraft, token } from '../clauses/scene.ts'
import { lookup } from '../names/gazetteer.ts'
import { nisbaAt, stateOfNisba } from '../names/nisba.ts'
import { type Draft, isBloc, isStateless } from '../references/registry.ts'
import type { Part } from './draft.ts'

/** Adds entities in a role, each entity once: the first role stays. */
export function addParts(parts: readonly Part[], entities: readonly number[], role: Role): Part[] {
  const known = new Set(parts.map((p) => p.entity))
  const fresh = [...new Set(entities)].filter((e) => !known.has(e))
  return [...parts, ...fresh.map((entity) => ({ entity, role }))]
}

/** The role that a preposition gives in a frame; `between` makes equal parties. */
function roleOf(s: Scene, frame: EventFrame, prep: string): Role | null {
  if (s.pack.isBetween(prep)) return 'party'
  return frame.with?.[prep] ?? null
}

/** Whether a preposition leads to the destination of a frame. */
export function leadsTo(frame: EventFrame, prep: string): boolean {
  return frame.to?.includes(prep) ?? false
}

const RELATION_REACH = 4
/** What may stand between a relation and its sides: التنسيق القائم بين …, العلاقات الثنائية بين …. */
const ATTRIBUTES: ReadonlySet<string> = new Set(['adjective', 'active', 'passive'])

/** Whether those between whom something is are of a relation that the contact serves, not of the contact: لبحث العلاقات الثنائية بين البلدين. */
export function areOfRelation(s: Scene, { prep, from }: ActorArgument): boolean {
  if (!s.pack.isBetween(prep)) return false
  for (let j = from - 2; j > from - 2 - RELATION_REACH; j--) {
    const t = token(s, j)
    const best = t?.readings[0]
    if (t?.classes.has('relation') && !best?.clitics.conj) return true
    const goesOn = ATTRIBUTES.has(best?.stem.pos ?? '') || best?.clitics.conj !== undefined
    if ((s.mentionOver[j] ?? -1) >= 0 || !goesOn) return false
  }
  return false
}

/** Parts named behind the predicate: the object, and whoever the frame's prepositions bring in. */
export function partsOf(
  s: Scene,
  d: Discourse,
  frame: EventFrame,
  args: Arguments,
  start: readonly Part[],
  objectRole: Role | null,
  betweens = true,
): Part[] {
  let parts: Part[] = [...start]
  let object = objectRole
  let last: Role | null = null
  for (const actor of args.actors) {
    if (isContact(frame.type) && areOfRelation(s, actor)) break
    const entities =
      actor.pair === 'country' ? unrepresented(s, entitiesIn(s, d, actor), parts) : entitiesIn(s, d, actor)
    if (!betweens && s.pack.isBetween(actor.prep) && args.phrases.some((p) => p.prep === '' && p.to <= actor.from))
      break
    const role: Role | null =
      actor.joined && last
        ? last
        : actor.prep === ''
          ? object
          : (roleOf(s, frame, actor.prep) ?? objectByPreposition(s, frame, actor, entities, objectRole))
    if (!role || entities.length === 0) continue
    if (s.pack.isPlacePrep(actor.prep) && !actor.people && isPlaceLike(s, entities)) continue
    parts = addParts(parts, entities, role)
    last = role
    if (actor.prep === '') object = null
  }
  return parts
}

/** A verbal noun takes ل for its object (استقبال الرئيس للسفير); a verb takes none, so its `objectRole` is given. */
function objectByPreposition(
  s: Scene,
  frame: EventFrame,
  { prep, people }: ActorArgument,
  entities: readonly number[],
  objectRole: Role | null,
): Role | null {
  const isNoun = objectRole === null && frame.object !== undefined
  return isNoun &&
    s.pack.genitivePreps.has(prep) &&
    frame.type !== 'visit' &&
    (people === true || !isPlaceLike(s, entities))
    ? frame.object
    : null
}

/** «البلدان» adds nothing where each of the two states has somebody in the event already. */
function unrepresented(s: Scene, states: readonly number[], parts: readonly Part[]): readonly number[] {
  return states.filter((e) => !parts.some((p) => s.registry.drafts[p.entity]?.state === s.registry.drafts[e]?.state))
}

function isPlaceLike(s: Scene, entities: readonly number[]): boolean {
  return entities.every((e) => s.registry.drafts[e]?.kind === 'state')
}

const AIMED: ReadonlySet<EventType> = new Set(['sever', 'restore', 'recall', 'expel', 'sanction', 'aid', 'appoint'])

/** The states an act is aimed at: those its clause names behind any preposition, or by the adjective of whom it strikes. */
export function targetsOf(s: Scene, frame: EventFrame, args: Arguments, parts: readonly Part[]): number[] {
  if (!AIMED.has(frame.type) || (frame.type === 'appoint' && isEnvoyOfBody(s, parts))) return []
  const actors = new Set(parts.map((p) => s.registry.drafts[p.entity]?.state))
  const given = args.places.filter((p) => frame.type === 'aid' && s.pack.genitivePreps.has(p.prep))
  const placed = (given.length > 0 ? given : args.places.filter((p) => mayAim(s, frame, p.prep))).flatMap(
    (p) => p.mention.state ?? [],
  )
  const told = args.actors
    .filter((a) => a.prep !== '')
    .flatMap((a) =>
      a.entities.flatMap((e) =>
        s.registry.drafts[e]?.kind === 'state' || !s.registry.drafts[e]?.named
          ? (s.registry.drafts[e]?.state ?? [])
          : [],
      ),
    )
  const described = args.actors.filter((a) => a.entities.every((e) => isUnnamed(s, e)))
  const struck = [...args.phrases, ...described].flatMap((p) => statesIn(s, p.from, p.to, frame.type === 'aid'))
  const groups = args.actors.flatMap((a) => a.entities.filter((e) => s.registry.drafts[e]?.kind === 'group'))
  const states = [...new Set([...placed, ...told, ...struck])].filter((iso) => !actors.has(iso))
  return groups.length > 0 ? groups : states.map((iso) => stateDraft(s, iso))
}

/** An envoy whom an organisation names goes to nobody's government (عيّن الأمين العام مبعوثاً إلى ليبيا). */
function isEnvoyOfBody(s: Scene, parts: readonly Part[]): boolean {
  const of = (p: Part): string | null => s.registry.drafts[p.entity]?.state ?? null
  return parts.some((p) => p.role === 'target') && parts.some((p) => p.role === 'initiator' && of(p) === null)
}

/** A preposition that leads away from the act (بسبب الحرب على غزة) aims it at nobody unless its frame says so. */
function mayAim(s: Scene, frame: EventFrame, prep: string): boolean {
  return !s.pack.leadsAway(prep) || roleOf(s, frame, prep) !== null
}

function isUnnamed(s: Scene, e: number): boolean {
  const draft = s.registry.drafts[e]
  return draft?.kind === 'person' && !draft.named
}

/** The state named at token `j`, by itself or within the description of an official (سفيرها لدى لبنان). */
function stateNamedAt(s: Scene, j: number): string | null {
  const m = mentionFrom(s, j)
  if (m && m.kind !== 'person') return m.kind === 'state' ? m.state : null
  if ((s.mentionOver[j] ?? -1) < 0) return null
  const entry = lookup(s.doc, j, s.pack, (e) => e.kind === 'state')?.entries[0]
  return entry ? entry.id : null
}

function statesIn(s: Scene, from: number, to: number, withPlaces: boolean): string[] {
  const found: string[] = []
  for (let j = from; j < to; j++) {
    const place = mentionFrom(s, j)
    const state =
      stateOfNisba(nisbaAt(s.doc, j)) ??
      stateNamedAt(s, j) ??
      (withPlaces && place?.kind === 'place' ? place.state : null)
    if (state) found.push(state)
  }
  return found
}

/** Whether a place is where the matters discussed are, not those who discuss them: بحثا الأوضاع في غزة. */
function isOfMatters(s: Scene, { phrases }: Arguments, { mention }: PlaceArgument): boolean {
  const first = phrases.find((p) => p.prep === '' && !s.doc.tokens[p.from]?.readings.some(namesEvent))
  return first !== undefined && first.from < mention.from
}

/** Kinds of place where people meet; a land or region behind a matter is the matter's. */
const TOWNS: ReadonlySet<string> = new Set(['city', 'town', 'national_capital', 'admin1_capital', 'city_section'])

/** Whether a state or region stands in what the event is for or about, not where it is: لبحث الأوضاع في سوريا، بهدف تهدئة التوتر في لبنان. */
function isOfPurpose(s: Scene, { phrases }: Arguments, { mention }: PlaceArgument): boolean {
  if (mention.sub === 'capital' || TOWNS.has(mention.sub ?? '')) return false
  return phrases.some((p) => p.from < mention.from && (s.pack.isPurpose(p.prep) || s.pack.aboutPreps.includes(p.prep)))
}

/** The place an event is told to have happened at: the narrowest named behind a preposition of place; none of what a frame of discussing has for its topic. */
export function placeOf(s: Scene, args: Arguments, frame: EventFrame): string | null {
  const isTold = frame.objectIs === 'topic'
  const fits = args.places.filter(
    (p) =>
      s.pack.isPlacePrep(p.prep) &&
      !isConcern(s, p) &&
      !isRecognised(s, frame, p.prep) &&
      !(isTold && isOfMatters(s, args, p)) &&
      !(isContact(frame.type) && isOfPurpose(s, args, p)),
  )
  const narrow =
    fits.find((p) => p.mention.kind === 'place') ?? fits.find((p) => p.mention.sub === 'capital') ?? fits[0]
  return narrow ? placeName(narrow) : null
}

/** What somebody or something deals with is not where it is: المجموعة الخاصة بمالي، المبعوث المعني بليبيا. */
function isConcern(s: Scene, { mention }: PlaceArgument): boolean {
  return token(s, mention.prep ? mention.from - 1 : mention.from - 2)?.classes.has('concerning') === true
}

/** اعترف بدولة فلسطين: what the verb itself leads to by ب is no place. */
function isRecognised(s: Scene, frame: EventFrame, prep: string): boolean {
  return prep === s.pack.companyPrep && roleOf(s, frame, prep) === 'target'
}

function placeName({ mention }: PlaceArgument): string | null {
  return mention.name
}

/** Whether a mention names too few parties to be an event of its own: a contact needs two, or one that is many (the ministers of several states, or a listed body of states, unless it only discusses or meets somebody else); talks, which have many, and acts one, where their frame asks for no partner. */
export function isBare(
  s: Scene,
  { type, needs, object, objectIs }: Pick<EventFrame, 'type' | 'needs' | 'object' | 'objectIs'>,
  parts: readonly Part[],
): boolean {
  const isMany = (d: Draft | undefined): boolean =>
    isBloc(d) || (objectIs !== 'topic' && object === undefined && isStateless(d))
  if (type === 'meeting' && parts.some((p) => isMany(s.registry.drafts[p.entity]))) return false
  return parts.length < (needs === 'partner' || (isContact(type) && type !== 'talks') ? 2 : 1)
}
