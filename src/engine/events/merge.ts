import type { Scene } from '../clauses/scene.ts'
import type { Range } from '../document.ts'
import type { Draft } from '../references/registry.ts'
import type { EventMention, Part } from './draft.ts'
import { isAfter } from './modality.ts'
import { addParts } from './roles.ts'
import { valueAt } from './where.ts'

/** One event of the article: its mentions brought together. */
export interface MergedEvent extends EventMention {
  readonly mentions: readonly EventMention[]
}

const GROUP: Readonly<Record<string, string>> = { meeting: 'gathering', talks: 'gathering' }

function groupOf(e: EventMention): string {
  return GROUP[e.type] ?? e.type
}

function draft(s: Scene, p: Part): Draft {
  return s.registry.drafts[p.entity] as Draft
}

/** Whether two participants can be the same side: the same entity, or a state and someone who acts for it. */
function sameSide(s: Scene, a: Part, b: Part): boolean {
  if (a.entity === b.entity) return true
  const x = draft(s, a)
  const y = draft(s, b)
  if (!x.state || x.state !== y.state) return false
  return (
    x.kind === 'state' ||
    y.kind === 'state' ||
    (x.kind === 'person' && y.kind === 'person' && (!x.named || !y.named) && x.office !== null && x.office === y.office)
  )
}

function contained(s: Scene, small: readonly Part[], large: readonly Part[]): boolean {
  return small.every((a) => large.some((b) => sameSide(s, a, b)))
}

function main(parts: readonly Part[]): readonly Part[] {
  return parts.filter((p) => p.role !== 'observer')
}

function timesAgree(s: Scene, a: EventMention, b: EventMention): boolean {
  const x = valueAt(s, a.time)
  const y = valueAt(s, b.time)
  return !x || !y || x === y || x.startsWith(y) || y.startsWith(x) || x.includes(y) || y.includes(x)
}

function modalitiesAgree(a: EventMention, b: EventMention): boolean {
  return a.modality === b.modality || a.modality === 'planned' || b.modality === 'planned'
}

const PARTITIVE_REACH = 3

/**
 * A round by its number is no other gathering than that round: what has none is the same only under the same noun,
 * without sides of its own, or as the whole right behind it (الجولة الثالثة من المحادثات).
 */
function roundsAgree(s: Scene, a: MergedEvent, b: EventMention): boolean {
  if (a.round !== undefined && b.round !== undefined) return a.round === b.round
  if (isHeadline(s, a)) return true
  const last = a.mentions.at(-1)?.trigger.to ?? 0
  return a.round === b.round || a.rule === b.rule || b.bare === true || b.trigger.from - last <= PARTITIVE_REACH
}

/** Whether one word told both already, as meetings of their own (التقى الرئيس وعدداً من الوزراء). */
function toldApart(a: MergedEvent, b: EventMention): boolean {
  return a.mentions.some((m) => m.trigger.from === b.trigger.from)
}

/** Whether one contact is with a state's unnamed officials and the other with somebody of theirs who is named. */
function isOfOthers(s: Scene, a: EventMention, b: EventMention): boolean {
  if (!a.unnamed || b.unnamed || b.bare) return false
  const others = b.parts.filter((p) => draft(s, p).kind === 'person').map((p) => draft(s, p).state)
  return a.parts.some((p) => draft(s, p).kind === 'state' && others.includes(draft(s, p).state))
}

function isSame(s: Scene, a: MergedEvent, b: EventMention): boolean {
  if (toldApart(a, b) || isOfOthers(s, a, b) || isOfOthers(s, b, a)) return false
  if (groupOf(a) !== groupOf(b) || !timesAgree(s, a, b) || !modalitiesAgree(a, b)) return false
  if (isNamedAlike(a, b)) return true
  if (signsAnother(s, a, b)) return false
  if (!roundsAgree(s, a, b)) return false
  if (a.format !== b.format && !b.definite && !isHeadline(s, a)) return false
  if (isLoose(s, a, b) || (a.venue === true) !== (b.venue === true)) return false
  if (isHandedOver(s, a, b)) return true
  return sidesMatch(s, a, b)
}

/** A memorandum is another document than an agreement: each is signed by itself. */
function signsAnother(s: Scene, a: MergedEvent, b: EventMention): boolean {
  const { document } = a
  if (isHeadline(s, a) || document === undefined || b.document === undefined) return false
  return !document.startsWith(b.document) && !b.document.startsWith(document)
}

const NAMED = 2

/** One gathering known by its name: القمة الإسلامية, مؤتمر القمة الإسلامي. */
function isNamedAlike(a: MergedEvent, b: EventMention): boolean {
  if (!a.title || !b.title || (a.round !== undefined && b.round !== undefined && a.round !== b.round)) return false
  const [small, large] = a.title.size <= b.title.size ? [a.title, b.title] : [b.title, a.title]
  return small.size >= NAMED && [...small].every((w) => large.has(w))
}

/** The verb of handing over and the letter it governs tell of one message. */
function isHandedOver(s: Scene, a: MergedEvent, b: EventMention): boolean {
  return b.type === 'message' && sameSentence(s, a, b) && sidesAgree(s, a, b)
}

const LOOSE_REACH = 60

function isStateLevel(s: Scene, e: EventMention): boolean {
  return main(e.parts).every((p) => draft(s, p).kind === 'state')
}

/** Talks of two states are not, a page later, a meeting of two of their ministers. */
function isLoose(s: Scene, a: MergedEvent, b: EventMention): boolean {
  if (isHeadline(s, a) || isStateLevel(s, a) === isStateLevel(s, b)) return false
  return b.trigger.from - (a.mentions.at(-1)?.trigger.from ?? 0) > LOOSE_REACH
}

/** Told so far by the headline alone, which says in short, and often by states, what the body tells. */
function isHeadline(s: Scene, a: MergedEvent): boolean {
  return a.trigger.from < s.bodyFrom
}

/** Equal sides tell of one event; a part of them only where the mention points back (اللقاء، لقائه) or the headline was short. */
function sidesMatch(s: Scene, a: MergedEvent, b: EventMention): boolean {
  const x = main(a.parts)
  const y = main(b.parts)
  if (isHeadline(s, a)) return x.some((p) => y.some((q) => sameSide(s, p, q)))
  const isPartial = b.definite === true
  if (!isPartial) return contained(s, x, y) && contained(s, y, x)
  return x.length <= y.length ? contained(s, x, y) : contained(s, y, x)
}

function better(s: Scene, parts: readonly Part[], more: readonly Part[]): Part[] {
  const kept = parts.map(
    (p) => more.find((q) => sameSide(s, p, q) && draft(s, q).kind === 'person' && draft(s, p).kind === 'state') ?? p,
  )
  const fresh = more.filter((q) => !kept.some((p) => sameSide(s, p, q)))
  return [...kept, ...fresh].reduce<Part[]>((all, q) => addParts(all, [q.entity], q.role), [])
}

function bodyFirst(s: Scene, a: EventMention, b: EventMention): EventMention {
  return a.trigger.from < s.bodyFrom && b.trigger.from >= s.bodyFrom ? b : a
}

function joinedParts(s: Scene, a: MergedEvent, b: EventMention): readonly Part[] {
  if (b.bare || a.type === 'visit') return a.parts
  return isHeadline(s, a) ? b.parts : better(s, a.parts, b.parts)
}

/** A mention still to come does not date what has happened. */
function timeFrom(s: Scene, a: MergedEvent, b: EventMention): number | null {
  return a.modality === 'occurred' && isAfter(valueAt(s, b.time), s.setting.day) ? null : b.time
}

/** The matters of both mentions; those of the headline only where the body tells none. */
function joinedTopics(s: Scene, a: MergedEvent, b: EventMention): readonly Range[] {
  if (b.topics.length === 0) return a.topics
  const kept = b.topics.every((t) => t.from >= s.bodyFrom) ? a.topics.filter((t) => t.from >= s.bodyFrom) : a.topics
  return [...kept, ...b.topics.filter((t) => !kept.some((u) => u.from < t.to && t.from < u.to))]
}

/** The modality of the mention that tells it; a headline tells in short, and in the present, what the body says. */
function modalityFrom(s: Scene, a: MergedEvent, b: EventMention): Pick<EventMention, 'modality' | 'assumed'> {
  const isBetter = !b.assumed && !b.bare && !b.soft && (a.assumed || (isHeadline(s, a) && a.modality === 'occurred'))
  const { modality, assumed } = isBetter ? b : a
  return { modality, ...(assumed ? { assumed } : {}) }
}

function join(s: Scene, a: MergedEvent, b: EventMention): MergedEvent {
  const lead = a.soft && !b.soft ? (b.bare && !b.passing ? a : b) : b.soft && !a.soft ? a : bodyFirst(s, a, b)
  const topics = joinedTopics(s, a, b)
  const round = a.round ?? b.round
  const format = a.format ?? b.format
  const title = isHeadline(s, a) ? b.title : (a.title ?? b.title)
  const { soft: _, title: __, assumed: ___, ...rest } = a
  return {
    ...rest,
    ...modalityFrom(s, a, b),
    type: lead.type,
    trigger: lead.trigger,
    rule: lead.rule,
    parts: joinedParts(s, a, b),
    time: a.time ?? timeFrom(s, a, b),
    place: narrower(s, a.place, b.place),
    topics,
    mentions: [...a.mentions, b],
    ...(title === undefined ? {} : { title }),
    ...(a.soft && b.soft ? { soft: true } : {}),
    ...(round === undefined ? {} : { round }),
    ...(format === undefined ? {} : { format }),
  }
}

/** The narrower of two places of one event: a town rather than its state. */
function narrower(s: Scene, a: string | null, b: string | null): string | null {
  if (a === null || b === null || a === b) return a ?? b
  const isState = (name: string): boolean =>
    s.mentions.some((m) => m.kind === 'state' && m.sub !== 'capital' && m.name === name)
  return isState(a) && !isState(b) ? b : a
}

const RECALL = 400
const CONTACTS: ReadonlySet<string> = new Set(['call', 'meeting', 'talks'])

function near(a: MergedEvent, b: EventMention): boolean {
  return b.trigger.from - (a.mentions.at(-1)?.trigger.from ?? 0) < RECALL
}

function sameSentence(s: Scene, a: EventMention, b: EventMention): boolean {
  return s.doc.sentenceOf[a.trigger.from] === s.doc.sentenceOf[b.trigger.from]
}

function lastWhere(events: readonly MergedEvent[], fits: (e: MergedEvent) => boolean): number {
  for (let k = events.length - 1; k >= 0; k--) if (fits(events[k] as MergedEvent)) return k
  return -1
}

/** The contact in which something was discussed: the last of its sentence, else a visit of its sentence (وصل لبحث …), else the last. */
function discussedIn(s: Scene, events: readonly MergedEvent[], b: EventMention): number {
  const isHere = (e: MergedEvent): boolean => e.mentions.some((m) => sameSentence(s, m, b))
  const here = lastWhere(events, (e) => CONTACTS.has(e.type) && isHere(e))
  if (here >= 0) return here
  const visit = lastWhere(events, (e) => e.type === 'visit' && isHere(e))
  return visit >= 0 ? visit : lastWhere(events, (e) => CONTACTS.has(e.type) && near(e, b))
}

/** The event that a bare noun (اللقاء) speaks of: the last of its group told before it; in its own sentence one told by its topic. */
function spokenOf(s: Scene, events: readonly MergedEvent[], b: EventMention): number {
  const told = lastWhere(
    events,
    (e) =>
      b.passing === true && e.soft === true && CONTACTS.has(b.type) && e.mentions.some((m) => sameSentence(s, m, b)),
  )
  if (told >= 0) return told
  if (b.format) return lastWhere(events, (e) => e.format === b.format)
  if (b.soft) return discussedIn(s, events, b)
  return lastWhere(events, (e) => groupOf(e) === groupOf(b) && near(e, b))
}

function sidesAgree(s: Scene, a: EventMention, b: EventMention): boolean {
  const x = main(a.parts)
  const y = main(b.parts)
  return x.length <= y.length ? contained(s, x, y) : contained(s, y, x)
}

/** What was discussed and what channel it went by tell of one contact when the sides are the same. */
function sameContact(s: Scene, a: MergedEvent, b: EventMention): boolean {
  return (
    (a.soft === true || b.soft === true) &&
    (a.venue === true) === (b.venue === true) &&
    CONTACTS.has(a.type) &&
    CONTACTS.has(b.type) &&
    near(a, b) &&
    sidesAgree(s, a, b) &&
    timesAgree(s, a, b)
  )
}

function initiators(e: EventMention): readonly Part[] {
  return e.parts.filter((p) => p.role !== 'target')
}

function targets(e: EventMention): readonly Part[] {
  return e.parts.filter((p) => p.role === 'target')
}

/** Whether two mentions of visits go to the same places, or one tells none; a stop of a tour is a visit of its own. */
function goesWhere(s: Scene, e: MergedEvent, b: EventMention): boolean {
  const [told, more] = [targets(e), targets(b)]
  if (told.length === 0 || more.length === 0) return true
  return contained(s, more, told) && (told.length === 1 || contained(s, told, more))
}

/** Places a mention of a visit that lacks its visitor or its destination: with the visit it completes or repeats; -1 if none. */
function visitOf(s: Scene, events: readonly MergedEvent[], b: EventMention): number {
  return lastWhere(
    events,
    (e) =>
      e.type === 'visit' &&
      near(e, b) &&
      contained(s, initiators(b), initiators(e)) &&
      goesWhere(s, e, b) &&
      (initiators(b).length > 0 || targets(e).length > 0 || sameSentence(s, e, b)) &&
      timesAgree(s, e, b),
  )
}

function joinVisit(s: Scene, a: MergedEvent, b: EventMention): MergedEvent {
  const joined = join(s, a, b)
  const parts = targets(a).length === 0 ? [...a.parts, ...targets(b)] : a.parts
  return { ...joined, parts }
}

function placeVisit(s: Scene, events: MergedEvent[], b: EventMention): void {
  const k = visitOf(s, events, b)
  if (k >= 0) events[k] = joinVisit(s, events[k] as MergedEvent, b)
  else if (initiators(b).length > 0) events.push({ ...b, mentions: [b] })
}

/** Those who come with a delegation take its part; those who attend observe. */
function attendanceRole(e: MergedEvent, b: EventMention): Part['role'] {
  if (b.type !== 'visit') return 'observer'
  return e.type === 'visit' ? 'initiator' : 'party'
}

function placeAttendance(s: Scene, events: MergedEvent[], b: EventMention): void {
  const wanted = (e: MergedEvent): boolean => groupOf(e) === 'gathering' || (b.type === 'visit' && e.type === 'visit')
  const k = lastWhere(events, (e) => wanted(e) && near(e, b))
  const e = events[k]
  if (e)
    events[k] = {
      ...e,
      parts: addParts(
        e.parts,
        b.parts
          .filter((p) => !e.parts.some((q) => sameSide(s, p, q) && draft(s, p).kind === 'state'))
          .map((p) => p.entity),
        attendanceRole(e, b),
      ),
    }
}

/** Who signed for a side takes its place in the signing told before; of two of whom neither side was told before each takes his. */
function placeSignatory(s: Scene, events: MergedEvent[], b: EventMention): void {
  const k = lastWhere(events, (e) => e.type === 'sign' && near(e, b))
  const e = events[k]
  if (e) events[k] = { ...e, parts: better(s, e.parts, b.parts), mentions: [...e.mentions, b] }
  else events.push({ ...b, mentions: [b] })
}

function placeBare(s: Scene, events: MergedEvent[], b: EventMention): void {
  const k = spokenOf(s, events, b)
  const e = events[k]
  if (e && timesAgree(s, e, b)) events[k] = join(s, e, b)
}

function place(s: Scene, events: MergedEvent[], b: EventMention): void {
  const k = events.findIndex((a) => isSame(s, a, b) || sameContact(s, a, b))
  const e = events[k]
  if (e) events[k] = join(s, e, b)
  else events.push({ ...b, mentions: [b] })
}

/** «في دورتها الثانية عشرة»: the session of the gathering told right before it. */
function isItsSession(s: Scene, a: EventMention | undefined, b: EventMention): boolean {
  const t = s.doc.tokens[b.trigger.from]
  const isOwn = t?.classes.has('session') === true && t.readings.some((r) => r.clitics.pron !== undefined)
  return isOwn && b.passing === true && b.type === 'talks' && a?.type === 'talks' && sameSentence(s, a, b)
}

/** Whether a round or session is one of what follows it (الجولة الثالثة من المحادثات، الدورة العاشرة للجنة المشتركة، اجتماع الجمعية العمومية). */
function isRoundOf(s: Scene, a: EventMention | undefined, b: EventMention): a is EventMention {
  const isRound = a !== undefined && a.type === 'talks' && (a.round !== undefined || a.bare || a.gathers === true)
  return isRound && groupOf(b) === 'gathering' && sameSentence(s, a, b) && b.trigger.from - a.trigger.to <= 1
}

/** A round with what it is a round of: the round's words, with the parties of the whole. */
function roundWithWhole(a: EventMention, b: EventMention): EventMention {
  const parts = b.parts.reduce<Part[]>((more, p) => addParts(more, [p.entity], p.role), [...a.parts])
  const round = a.round ?? b.round
  return {
    ...b,
    ...a,
    parts,
    topics: [...a.topics, ...b.topics],
    place: a.place ?? b.place,
    time: a.time ?? b.time,
    bare: a.bare && b.bare,
    ...(round === undefined ? {} : { round }),
  }
}

/** The mentions, a round and what it is a round of, or a gathering and its session, being one. */
function wholeRounds(s: Scene, mentions: readonly EventMention[]): readonly EventMention[] {
  const all: EventMention[] = []
  for (const b of mentions) {
    const a = all.at(-1)
    if (a && isItsSession(s, a, b)) all[all.length - 1] = b.round === undefined ? a : { ...a, round: b.round }
    else if (isRoundOf(s, a, b)) all[all.length - 1] = roundWithWhole(a, b)
    else all.push(b)
  }
  return all
}

/** Brings the mentions of each event together, in the order of the text. */
export function mergeEvents(s: Scene, mentions: readonly EventMention[]): MergedEvent[] {
  const events: MergedEvent[] = []
  for (const b of wholeRounds(s, mentions)) {
    if (b.attendance) placeAttendance(s, events, b)
    else if (b.signatory) placeSignatory(s, events, b)
    else if (b.type === 'visit') placeVisit(s, events, b)
    else if (b.bare) placeBare(s, events, b)
    else place(s, events, b)
  }
  return events.filter((e) => e.type !== 'visit' || targets(e).length > 0)
}
