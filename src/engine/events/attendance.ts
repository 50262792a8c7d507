import type { Stance } from '../../model/reading.ts'
import { collectArguments } from '../clauses/arguments.ts'
import { isDelegation } from '../clauses/delegation.ts'
import { type Discourse, entitiesIn, subjectOf, verbAfter, verbBefore } from '../clauses/discourse.ts'
import { outerLimit } from '../clauses/limits.ts'
import { mayBeAttribute, nominalReading } from '../clauses/np.ts'
import { functionClass, isComma, type Scene, sentenceStart, token, wordBefore } from '../clauses/scene.ts'
import type { FiniteVerb } from '../clauses/subjects.ts'
import { is } from '../names/mention.ts'
import type { Draft } from '../references/registry.ts'
import { attendants, attendingBefore, participants, speakersAt } from './attenders.ts'
import { eventNoun } from './frames.ts'
import { addressee, antecedent, type Noun } from './parties.ts'
import { canAct } from './private.ts'

/** The verb of attending or presiding whose clause the noun stands in: يشارك في قمة …, يرأس وفد بلاده إلى القمة …. */
export function attendingVerb(
  s: Scene,
  d: Discourse,
  { i, reading, frame }: Pick<Noun, 'i' | 'reading' | 'frame'>,
): FiniteVerb | undefined {
  const mayBe = !reading.clitics.def || frame.type === 'talks'
  return mayBe ? attendingBefore(s, d, i) : undefined
}

/** The noun that the one at token `j` is the genitive of, past the adjectives of both: أعمال القمة، الدورة الثالثة لمنتدى …; -1 where it is of none. */
function governorOf(s: Scene, j: number): number {
  const { prep, conj } = nominalReading(s, j)?.clitics ?? {}
  if (conj || (prep && !s.pack.genitivePreps.has(prep)) || functionClass(s, j - 1, 'prep')) return -1
  let k = j - 1
  while (k > j - 5 && token(s, k)?.kind === 'word' && mayBeAttribute(s, k) && !isSession(s, k)) k--
  return isSession(s, k) && (s.mentionOver[k] ?? -1) < 0 ? k : -1
}

function isSession(s: Scene, j: number): boolean {
  return token(s, j)?.classes.has('session') === true
}

/** Where the words of a gathering begin: at what the noun at token `i` is a session or the business of. */
function wholeFrom(s: Scene, i: number): number {
  const k = governorOf(s, i)
  return k < 0 ? i : wholeFrom(s, k)
}

/** The token behind which the preposition of a gathering stands, where it has one of its own or written with it. */
function before(s: Scene, from: number): number {
  return functionClass(s, from - 1, 'prep') ? from - 2 : from - 1
}

const OWNED_REACH = 9

/** The noun of attending that leads to a gathering from token `from` on, with whom it names in between (مشاركة الوزير في …); -1 if none. */
function attendanceBefore(s: Scene, from: number): number {
  const last = before(s, from)
  for (let j = last; j > last - OWNED_REACH; j--) {
    const t = token(s, j)
    if (t?.classes.has('attendance') && (s.mentionOver[j] ?? -1) < 0) return j
    if (t?.kind !== 'word' || (functionClass(s, j, 'prep') && !leadsToDelegation(s, j))) return -1
  }
  return -1
}

/** Whether the preposition at token `j` only tells with whom somebody is there: مشاركته ضمن وفد بلاده في …، على رأس وفد …. */
function leadsToDelegation(s: Scene, j: number): boolean {
  return isDelegation(s, is(s.doc, j + 1, 'atHead') ? j + 2 : j + 1)
}

const INVITED_REACH = 12

/** Whom an invitation is addressed to: دعوة إلى الرئيس … لحضور …; none where nobody is named behind it. */
function invited(s: Scene, d: Discourse, at: number): readonly number[] {
  for (let j = at - 1; j > Math.max(sentenceStart(s, at) - 1, at - INVITED_REACH); j--) {
    if (!token(s, j)?.classes.has('invitation')) continue
    const { actors } = collectArguments(s, j + 1, at)
    return actors.filter((a) => s.pack.isAddressing(a.prep)).flatMap((a) => entitiesIn(s, d, a))
  }
  return addressee(s, d, at)
}

/** Of whom a noun of attending is told: its pronoun, its genitive, whom an invitation goes to, else the subject of what he does for it. */
function attendantsOf(s: Scene, d: Discourse, at: number, from: number): readonly number[] {
  const pron = nominalReading(s, at)?.clitics.pron
  if (pron) return antecedent(s, d, at, pron, new Set())
  const isAlone = before(s, from) === at
  const owner = collectArguments(s, at + 1, before(s, from) + 1).actors.find((a) => a.prep === '')
  if (owner) return entitiesIn(s, d, owner)
  const guests = invited(s, d, at)
  if (guests.length > 0) return guests
  const verb = isAlone ? leadingVerb(s, d, at) : undefined
  return verb?.reading.stem.features.person === 3 && !isUrging(verb) && isHisOwn(s, verb, at)
    ? subjectOf(s, d, verb)
    : []
}

const OTHERS: ReadonlySet<Stance> = new Set([
  'state',
  'praise',
  'support',
  'welcome',
  'propose',
  'request',
  'warn',
  'criticise',
])

/** Whether a verb tells what its subject says of others' deeds rather than does (أكد أهمية العودة إلى …, as against رفض العودة إلى …). */
function isUrging(verb: FiniteVerb): boolean {
  return verb.reading.stem.predicate?.frames.some((f) => f.kind === 'speech' && OTHERS.has(f.stance)) === true
}

/** Whether a noun of attending hangs on the verb itself, as its purpose or with no deed done to others in between (حثهم على العودة إلى …). */
function isHisOwn(s: Scene, verb: FiniteVerb, at: number): boolean {
  const prep = nominalReading(s, at)?.clitics.prep
  if (prep && s.pack.isPurpose(prep)) return true
  for (let j = verb.at + 1; j < at; j++)
    if ((s.mentionOver[j] ?? -1) < 0 && token(s, j)?.readings[0]?.stem.pos === 'verbalNoun') return false
  return true
}

/** The last verb before token `at` but for one that only tells who comes along (يرافقه وفد …). */
function leadingVerb(s: Scene, d: Discourse, at: number): FiniteVerb | undefined {
  const verb = verbBefore(d, at, sentenceStart(s, at))
  return verb && s.pack.isAccompanying(verb.reading.stem.lemma) ? verbBefore(d, verb.at, sentenceStart(s, at)) : verb
}

const ADDRESS_REACH = 8

/** Who addresses a gathering: ألقى كلمة أمام القمة …, قال في كلمته خلال المؤتمر …; none where no speech is told before it. */
function speakersTo(s: Scene, d: Discourse, from: number): readonly number[] {
  const prep = wordBefore(s, from)
  const clitic = nominalReading(s, from)?.clitics.prep ?? ''
  if (!s.pack.isBefore(prep) && !s.pack.isDuring(prep) && !s.pack.isPlacePrep(clitic)) return []
  for (let j = before(s, from); j > from - ADDRESS_REACH; j--) {
    const t = token(s, j)
    if (t?.kind !== 'word' && !isComma(s, j)) return []
    if (!t?.classes.has('address') || (s.mentionOver[j] ?? -1) >= 0) continue
    const pron = nominalReading(s, j)?.clitics.pron
    if (pron) return antecedent(s, d, j, pron, new Set())
    const start = sentenceStart(s, j)
    const verb = verbBefore(d, j, start) ?? verbAfter(d, from, outerLimit(s, from))
    return verb?.reading.stem.features.person === 3 ? subjectOf(s, d, verb) : []
  }
  return []
}

/** Whether the words before a gathering tell that somebody is there: على هامش …, لحضور …, أمام …. */
function isAttended(s: Scene, i: number): boolean {
  const isThere = (j: number): boolean => token(s, j)?.classes.has('attending') === true
  return isThere(i - 1) || isThere(i - 2) || s.pack.isBefore(token(s, i - 1)?.form ?? '')
}

/** Who is at the gathering at token `i`, whose words begin at `from`, without a noun of attending: the first way in which somebody is told to be. */
function presentOtherwise(s: Scene, d: Discourse, i: number, from: number): readonly number[] {
  for (const way of [
    () => participants(s, d, before(s, from)),
    () => speakersTo(s, d, from),
    () => speakersAt(s, d, i, from),
    () => called(s, d, i, from),
  ]) {
    const told = way()
    if (told.length > 0) return told
  }
  return []
}

/** Those whom words of attending, entering or of speaking before a gathering name. */
export function attendantsTold(s: Scene, d: Discourse, i: number): readonly number[] {
  const from = wholeFrom(s, i)
  const at = attendanceBefore(s, from)
  if (at < 0) return presentOtherwise(s, d, i, from)
  const told = attendantsOf(s, d, at, from)
  return nominalReading(s, i)?.stem.features.number === 'pl' ? told.filter((e) => !isState(s, e)) : told
}

/** Who is called upon to come to the gathering at token `i`, whose words begin at `from`: دعا العراق سوريا إلى القمة …. */
function called(s: Scene, d: Discourse, i: number, from: number): readonly number[] {
  const prep = wordBefore(s, from)
  const isOpen = eventNoun(s, i)?.frame.needs !== 'partner'
  return isOpen && s.pack.isAddressing(prep) ? addressee(s, d, i) : []
}

/** A state takes part in the meetings of a body as its member: استئناف مشاركة سوريا في اجتماعات الجامعة. */
function isState(s: Scene, entity: number): boolean {
  return s.registry.drafts[entity]?.kind === 'state'
}

/** Who is said to take part in a gathering: يشارك في قمة …, مشاركته في مؤتمر …, كلمته أمام …; else the subject of what is done on its occasion. */
export function attendingSubject(s: Scene, d: Discourse, n: Noun): readonly number[] {
  const acting = (entities: readonly number[]): readonly number[] =>
    entities.filter((e) => canAct(s, s.registry.drafts[e] as Draft))
  const own = attendingVerb(s, d, n)
  if (n.frame.type !== 'talks' && !own) return []
  const named = n.frame.type === 'talks' ? acting(attendantsTold(s, d, n.i)) : []
  if (named.length > 0) return named
  const verb = own ?? verbBefore(d, n.i, sentenceStart(s, n.i))
  if (n.light && !n.light.frame.hosts && n.light.verb.at < n.i) return []
  if ((!own && !isAttended(s, n.i)) || verb?.reading.stem.features.person !== 3 || verb === n.light?.verb) return []
  return acting(attendants(s, d, verb))
}

/** Whether somebody is told to be where the body at token `i` meets: خلال الجمعية العامة …, أمام المنتدى …, للمشاركة في منتدى …. */
export function isFrequented(s: Scene, d: Discourse, i: number): boolean {
  const from = wholeFrom(s, i)
  const prep = wordBefore(s, from)
  const isPassing = s.pack.isOccasion(prep) && s.pack.isWithin(prep)
  return attendingBefore(s, d, i) !== undefined || attendanceBefore(s, from) >= 0 || isAttended(s, from) || isPassing
}

/** What takes place on the margins of a gathering has its parties there too: التقى … على هامش قمة …. */
export function marginParties(s: Scene, d: Discourse, n: Noun): readonly number[] {
  if (n.frame.type !== 'talks' || !isOnMargin(s, n.i)) return []
  const earlier = d.events.filter(
    (e) => e.trigger.from < n.i && s.doc.sentenceOf[e.trigger.from] === s.doc.sentenceOf[n.i] && !e.bare && !e.venue,
  )
  return earlier.at(-1)?.parts.map((p) => p.entity) ?? []
}

function isOnMargin(s: Scene, i: number): boolean {
  return token(s, wholeFrom(s, i) - 1)?.classes.has('margin') === true
}
