import { goesTo, leavesPlace, namesEvent } from '../../lexicon/frames.ts'
import type { Features } from '../../lexicon/types.ts'
import { is, type Mention } from '../names/mention.ts'
import { addresses, isCalledUpon } from './addressees.ts'
import { delegationAt, isDelegation, leader } from './delegation.ts'
import { finiteReading } from './finite.ts'
import {
  coordinated,
  describedActor,
  isActorHead,
  isMembers,
  isPreposition,
  mayBeAttribute,
  members,
  nominalReading,
  nounPhraseEnd,
} from './np.ts'
import { isResumptive } from './resumption.ts'
import {
  endsPhrase,
  entitiesOf,
  functionClass,
  isClosing,
  isComma,
  isOpeningQuote,
  isPronominalPreposition,
  isPunct,
  isWithinAdverb,
  mentionBefore,
  mentionFrom,
  opensClause,
  quotationEnd,
  type Scene,
  token,
} from './scene.ts'

/** Who a verb's subject is: entity indices, and the tokens that name it; `pair` for الجانبان and the like, left to the context. */
export interface Subject {
  readonly entities: readonly number[]
  readonly from: number
  readonly to: number
  /** The words point to two parties of the context (`side`, `country`), to persons by a dual title, or to officials of a state that the context tells. */
  readonly pair?: 'side' | 'country' | 'title' | 'officials'
}

const REACH = 30

/** The dual or plural noun at token `i` that stands for parties of the context. */
export function pairAt(s: Scene, i: number): Subject | null {
  const m = mentionFrom(s, i)
  if (m && m.kind === 'person' && !m.name && m.number !== 'sg' && !m.states && entitiesOf(s, m).length === 0)
    return { entities: [], from: m.from, to: m.to, pair: 'title' }
  const r = nominalReading(s, i)
  if (!r || r.stem.features.number === 'sg' || !r.clitics.def) return null
  if (r.stem.features.number !== 'du' && !is(s.doc, i, 'side')) return null
  if (isPluralByAdjective(s, i)) return null
  if (is(s.doc, i, 'side')) return { entities: [], from: i, to: i + 1, pair: 'side' }
  return is(s.doc, i, 'country') ? { entities: [], from: i, to: i + 1, pair: 'country' } : null
}

/** البلدان النامية: several, not two, by the adjective in the feminine. */
function isPluralByAdjective(s: Scene, i: number): boolean {
  const best = token(s, i + 1)?.readings[0]
  const { gender, number } = best?.stem.features ?? {}
  return best?.clitics.def === true && mayBeAttribute(s, i + 1) && gender === 'f' && number === 'sg'
}

/** Skips a prepositional phrase: the preposition at `i` and what it governs. */
export function skipPrepositional(s: Scene, i: number): number {
  let j = i + 1
  if (isPronominalPreposition(s, i)) return j
  const m = mentionFrom(s, j)
  if (m) return coordinated(s, m).at(-1)?.to ?? m.to
  if (isOpeningQuote(s, j)) return quotationEnd(s, j) + 1
  if (functionClass(s, j, 'dem') || functionClass(s, j, 'quant')) j++
  if (!nominalReading(s, j)) return Math.max(j, i + 1)
  const end = nounPhraseEnd(s, j)
  const named = is(s.doc, j, 'placeNoun') ? mentionFrom(s, end) : null
  return named && !named.prep && !named.conj && named.kind !== 'person'
    ? (coordinated(s, named).at(-1)?.to ?? end)
    : end
}

/** The actor phrase that begins at token `i` without a preposition: a list of names, a described actor, or a pair. */
export function actorAt(s: Scene, i: number): Subject | null {
  if ((s.timeOver[i] ?? -1) >= 0) return null
  if (isOpeningQuote(s, i)) return quotedName(s, i)
  const counted = behindMeasure(s, i)
  if (counted !== null) return actorAt(s, counted)
  const m = mentionFrom(s, i)
  const pair = m && entitiesOf(s, m).length > 0 ? null : pairAt(s, i)
  if (pair) return pair
  if (m) {
    if (m.prep || m.kind === 'place' || (m.kind === 'state' && m.sub === 'capital' && is(s.doc, i - 1, 'placePrep')))
      return null
    const led = isDelegation(s, i) ? leader(s, m.to, entitiesOf(s, m)) : null
    if (led) return { ...led, from: i }
    const list = coordinated(s, m)
    return { entities: members(s, list), from: i, to: behindMembers(s, list.at(-1)?.to ?? m.to) }
  }
  if (isQuantifier(s, i) || functionClass(s, i, 'dem')) return actorAt(s, isPreposition(s, i + 1) ? i + 2 : i + 1)
  const r = nominalReading(s, i)
  if (!r || r.clitics.prep || r.clitics.pron || isAdjectiveHere(s, i) || isParticle(s, i)) return null
  const end = nounPhraseEnd(s, i)
  const to = withPost(s, i, end)
  if (!isActorHead(s, i) && !(to > end && !r.clitics.def && mentionBefore(s, to)?.kind === 'org')) return null
  const delegation = delegationAt(s, i, to)
  if (delegation) return { ...delegation, from: i }
  const draft = describedActor(s, { from: i, to })
  return draft ? { entities: [draft.index], from: i, to } : null
}

/** Behind a title or party that is the adjective of the name ending at `to` (الأعضاء الجمهوريون); `to` where none is. */
function behindMembers(s: Scene, to: number): number {
  const m = mentionFrom(s, to)
  return m && isMembers(s, to, m) ? m.to : to
}

/** The noun behind a word that counts people and has an adjective: عدد كبير من النواب; null where none does. */
function behindMeasure(s: Scene, i: number): number | null {
  const r = is(s.doc, i, 'measure') ? nominalReading(s, i) : null
  if (!r || r.clitics.def || r.clitics.pron || r.clitics.prep) return null
  let j = i + 1
  while (j <= i + 2 && mayBeAttribute(s, j) && !nominalReading(s, j)?.clitics.def) j++
  return j > i + 1 && s.pack.isPartitive(token(s, j)?.form ?? '') ? j + 1 : null
}

/** Somebody whose name alone stands in quotation marks: "رويترز"، «الشرق الأوسط». */
function quotedName(s: Scene, open: number): Subject | null {
  const close = quotationEnd(s, open)
  const m = mentionFrom(s, open + 1)
  if (!m || m.to !== close || m.prep || m.kind === 'place') return null
  return { entities: entitiesOf(s, m), from: m.from, to: close + 1 }
}

/** كل and كلا (كلا من …), the latter spelled like a particle. */
export function isQuantifier(s: Scene, i: number): boolean {
  if (functionClass(s, i, 'quant')) return true
  return isPreposition(s, i + 1) && (token(s, i)?.readings.some((r) => r.stem.cls === 'quant') ?? false)
}

/** «كلاً من»: in the accusative it is whom or what the verb at `i` has for its object, if it takes one. */
function isEachObject(s: Scene, i: number, j: number): boolean {
  const t = token(s, j)
  if (!t || !isPreposition(s, j + 1) || !isQuantifier(s, j) || !s.pack.isAccusative(t.exact)) return false
  const { predicate } = finiteReading(s, i)?.stem ?? {}
  return goesTo(predicate) || (predicate?.frames.some((f) => f.kind === 'event' && f.object !== undefined) ?? false)
}

/** A preposition spelled like a title (أمام، إمام). */
function isParticle(s: Scene, i: number): boolean {
  const best = token(s, i)?.readings[0]?.stem
  return best?.pos === 'function' && best.cls === 'prep'
}

/** Titles that behind a definite noun are its adjective, though a mention hold it: وزراء الدول الأعضاء. */
function isMember(s: Scene, i: number): boolean {
  const isDefinite = (j: number): boolean => nominalReading(s, j)?.clitics.def === true
  return is(s.doc, i, 'adjectivalTitle') && (s.mentionOver[i - 1] ?? -1) >= 0 && isDefinite(i) && isDefinite(i - 1)
}

/** Behind a definite noun what can be an adjective is one: التفجير الإرهابي. */
function isAdjectiveHere(s: Scene, i: number): boolean {
  if (isMember(s, i)) return true
  if (finiteReading(s, i - 1) && s.pack.isNominativePlural(token(s, i)?.exact ?? '')) return false
  if (mentionBefore(s, i)?.kind === 'org') return mayBeAttribute(s, i)
  const before = (s.mentionOver[i - 1] ?? -1) < 0 ? nominalReading(s, i - 1) : null
  if (before?.stem.pos === 'verbalNoun' && token(s, i)?.readings[0]?.stem.pos === 'adjective') return true
  return before?.clitics.def === true && token(s, i - 1)?.readings[0]?.stem.pos !== 'verb' && mayBeAttribute(s, i)
}

/** A noun for a person, though it be a participle sooner (نائب). */
function isPersonNoun(s: Scene, i: number): boolean {
  return token(s, i)?.readings.some((r) => r.stem.pos === 'noun' && r.stem.cls === 'person') ?? false
}

/** The end of a body that is told right at `to` with a preposition written to it (مسؤول بوزارة الدفاع); `to` where none is. */
function behindGluedPost(s: Scene, to: number): number {
  const m = mentionFrom(s, to)
  const prep = m ? m.prep : nominalReading(s, to)?.clitics.prep
  if (prep === undefined || !s.pack.postedClitics.has(prep) || !s.pack.isPlacePrep(prep)) return to
  if (m) return m.kind === 'org' && !m.conj ? m.to : to
  return is(s.doc, to, 'bodyNoun') || is(s.doc, to, 'ministry') ? nounPhraseEnd(s, to) : to
}

/** Where those who are only described serve, and who issued a document, belongs to the description: مسؤول في وزارة الدفاع، بيان للرئاسة. */
function withPost(s: Scene, i: number, to: number): number {
  const t = token(s, i)
  const issuer = nominalReading(s, to)
  if (
    t?.classes.has('document') &&
    issuer?.clitics.prep &&
    s.pack.genitivePreps.has(issuer.clitics.prep) &&
    isActorHead(s, to)
  )
    return nounPhraseEnd(s, to)
  if (!(t?.classes.has('source') || isPersonNoun(s, i))) return to
  if (!isPlaceWord(s, to)) return behindGluedPost(s, to)
  const m = mentionFrom(s, to + 1)
  if (m) return m.kind === 'person' || m.prep ? to : m.to
  const next = token(s, to + 1)?.classes
  return next && (next.has('bodyNoun') || next.has('ministry') || next.has('government')) && nominalReading(s, to + 1)
    ? nounPhraseEnd(s, to + 1)
    : to
}

function isPlaceWord(s: Scene, j: number): boolean {
  return isPreposition(s, j) && s.pack.isPlacePrep(token(s, j)?.form ?? '')
}

/** Where the search for a subject behind a verb may step over: times, adverbs, prepositional phrases, commas, insertions. */
function stepOver(s: Scene, j: number): number {
  if ((s.timeOver[j] ?? -1) >= 0) return j + 1
  if (isComma(s, j)) return j + 1
  if (token(s, j)?.phrase) return phraseEnd(s, j)
  if (isPreposition(s, j)) return skipPrepositional(s, j)
  if (functionClass(s, j, 'adv') || functionClass(s, j, 'part')) return j + 1
  const m = mentionFrom(s, j)
  if (m?.prep || m?.kind === 'place') return m.to
  if (isEventObject(s, j)) return nounPhraseEnd(s, j)
  const r = nominalReading(s, j)
  if (r?.clitics.prep && token(s, j)?.readings[0]?.stem.pos !== 'verb') return nounPhraseEnd(s, j)
  if (isPunct(s, j) && (token(s, j)?.form === '-' || token(s, j)?.form === '(')) return insertionEnd(s, j)
  return j
}

/** A definite event noun before the subject (حضر الاستقبال وزير …) is the verb's object. */
function isEventObject(s: Scene, j: number): boolean {
  const r = nominalReading(s, j)
  return r?.clitics.def === true && !r.clitics.prep && namesEvent(r)
}

function insertionEnd(s: Scene, j: number): number {
  const mark = token(s, j)?.form === '(' ? ')' : token(s, j)?.form
  for (let k = j + 1; k < j + 25 && k < s.doc.tokens.length; k++) if (token(s, k)?.form === mark) return k + 1
  return j
}

/** The end of the connector phrase at `j`, with the noun phrase it governs. */
export function phraseEnd(s: Scene, j: number): number {
  const phrase = token(s, j)?.phrase
  if (!phrase) return j + 1
  const end = j + phrase.length
  if (phrase.cls !== 'mwp' && phrase.cls !== 'prep') return end
  const m = mentionFrom(s, end)
  if (m) return m.to
  return nominalReading(s, end) ? nounPhraseEnd(s, end) : end
}

/** The subject behind the verb at `i` (verb-first order), before token `limit`. What و joins to another word is none. */
export function subjectAfter(s: Scene, i: number, limit: number): Subject | null {
  const governed = contentPrepositions(s, i)
  const behind = behindGoal(s, i)
  const subject = behind > i + 1 ? subjectFrom(s, i, behind, limit, governed) : null
  if (subject && namesTraveller(s, subject)) return subject
  const isLeft = leavesPlace(finiteReading(s, i)?.stem.predicate)
  if (behind > i + 1 && (isLeft || !leadsElsewhere(s, i, behind, limit))) return null
  return subjectFrom(s, i, i + 1, limit, governed)
}

/** Whether a preposition behind the place right behind the verb at `i` leads to where somebody goes (وصلت قطر إلى …): then the place is who goes. */
function leadsElsewhere(s: Scene, i: number, from: number, limit: number): boolean {
  const leading = finiteReading(s, i)?.stem.predicate?.frames.flatMap((f) => (f.kind === 'event' ? (f.to ?? []) : []))
  for (let j = from; j < limit; j++)
    if (isPreposition(s, j) && leading?.includes(s.pack.fold(token(s, j)?.form ?? ''))) return true
  return false
}

/** The token behind the place that a verb of going has right behind it for its object or leaving (زار بيروت …, وصل مطار الخرطوم …, غادر بيروت …). */
function behindGoal(s: Scene, i: number): number {
  const verb = finiteReading(s, i)
  if (!(goesTo(verb?.stem.predicate) || leavesPlace(verb?.stem.predicate)) || verb?.clitics.pron) return i + 1
  const m = mentionFrom(s, is(s.doc, i + 1, 'placeNoun') ? i + 2 : i + 1)
  if (!m || m.prep || m.sub === 'government' || (m.kind !== 'state' && m.kind !== 'place')) return i + 1
  let j = coordinated(s, m).at(-1)?.to ?? m.to
  while (mayBeAttribute(s, j) && (s.mentionOver[j] ?? -1) < 0) j++
  return j
}

/** Whether somebody who may go is named: a person, or a delegation of a state or body. */
function namesTraveller(s: Scene, { entities, from }: Subject): boolean {
  return isDelegation(s, from) || entities.some((e) => s.registry.drafts[e]?.kind === 'person')
}

function subjectFrom(s: Scene, i: number, from: number, limit: number, governed: ReadonlySet<string>): Subject | null {
  let j = from
  let inserted = false
  while (j < limit && j - i < REACH) {
    if (opensContent(s, j, governed) || isEachObject(s, i, j)) return null
    const actor = ministryAgain(s, i, j) ?? actorAt(s, j) ?? (j === i + 1 ? shortName(s, j) : null)
    if (actor && isThingBehind(s, i, actor)) {
      j = actor.to
      continue
    }
    if (actor) return isJoined(s, j) || isObject(s, i, actor) ? null : actor
    if (isComma(s, j)) {
      if (!inserted && (s.timeOver[j - 1] ?? -1) < 0 && stepOver(s, j + 1) <= j + 1) return null
      inserted = !inserted
    }
    const next = isFeminineThing(s, i, j) ? nounPhraseEnd(s, j) : stepOver(s, j)
    if (next <= j) return null
    j = next
  }
  return null
}

/** A definite thing of feminine gender right behind a masculine verb in the past is its object: تسلم الدعوة الأمير, رأس الجلسة الوزير. */
function isFeminineThing(s: Scene, i: number, j: number): boolean {
  const verb = finiteReading(s, i)
  const { features } = verb?.stem ?? {}
  if (j !== i + 1 || features?.gender !== 'm' || features.number !== 'sg' || features.tense !== 'past') return false
  const r = features.voice === 'passive' || mentionFrom(s, j) ? null : nominalReading(s, j)
  if (!r?.clitics.def || r.clitics.prep || r.clitics.conj) return false
  return r.stem.features.gender === 'f' && r.stem.features.number === 'sg' && r.stem.cls !== 'person'
}

/** A feminine state behind a masculine verb (اتهم واشنطن), or sides in the plural or the oblique dual behind a verb of calling (دعا الطرفين إلى …), is its object. */
function isObject(s: Scene, i: number, actor: Subject): boolean {
  const verb = finiteReading(s, i)
  if (!verb || !addresses(verb)) return false
  if (isCalledUpon(s, i, verb, actor)) return true
  if (verb.stem.features.gender !== 'm' || verb.stem.features.number !== 'sg') return false
  if (actor.pair === 'side') return !s.pack.isNominativeDual(token(s, actor.from)?.exact ?? '')
  const only = actor.entities.length === 1 ? s.registry.drafts[actor.entities[0] as number] : undefined
  const isBareName = mentionFrom(s, actor.from) !== null && actor.to === actor.from + 1
  return only?.kind === 'state' && isBareName && !s.pack.isMasculineState(only.name)
}

/** A document of feminine gender behind a masculine verb is its object, and the subject may follow: سلم الرسالة السفير …. */
function isThingBehind(s: Scene, i: number, { from }: Subject): boolean {
  const verb = finiteReading(s, i)?.stem.features
  const r = mentionFrom(s, from) ? null : nominalReading(s, from)
  const isThing = r?.stem.features.gender === 'f' && r.stem.features.number === 'sg' && is(s.doc, from, 'document')
  return verb?.gender === 'm' && verb.number === 'sg' && verb.voice !== 'passive' && isThing && !isJoined(s, from)
}

/** Prepositions that lead from the verb at `i` to what is said, never to its subject. */
function contentPrepositions(s: Scene, i: number): ReadonlySet<string> {
  const frames = finiteReading(s, i)?.stem.predicate?.frames ?? []
  const all = frames.flatMap((f) =>
    f.kind === 'speech' ? f.content : f.kind === 'light' && f.of === 'speech' ? f.takes : [],
  )
  return new Set(all.filter((p) => !s.pack.isDuring(p)))
}

function opensContent(s: Scene, j: number, governed: ReadonlySet<string>): boolean {
  const r = token(s, j)?.readings[0]
  return r?.stem.pos === 'function' && r.stem.cls === 'prep' && !r.clitics.pron && governed.has(r.stem.key)
}

/** الخارجية right behind the verb, of a ministry named before. */
function ministryAgain(s: Scene, i: number, j: number): Subject | null {
  if (j !== i + 1 || mentionFrom(s, j) || !is(s.doc, j, 'bareMinistry')) return null
  const { start = 0, form = '' } = token(s, j) ?? {}
  const ministry = s.registry.drafts.findLast(
    (d) =>
      d.kind === 'org' &&
      d.named &&
      (d.mentions[0]?.start ?? start) < start &&
      s.pack.bareWordsOf(d.name).includes(s.pack.bare(form)),
  )
  return ministry ? { entities: [ministry.index], from: j, to: j + 1 } : null
}

/** A definite noun that alone stands for a body named before by that head (المؤتمر ← المؤتمر الوطني العام). */
function shortName(s: Scene, i: number): Subject | null {
  const r = nominalReading(s, i)
  if (!r?.clitics.def || r.clitics.prep || r.clitics.conj || nounPhraseEnd(s, i) !== i + 1) return null
  const word = token(s, i)?.form ?? ''
  const start = token(s, i)?.start ?? 0
  const body = s.registry.drafts.find(
    (d) =>
      (d.kind === 'org' || d.kind === 'group' || d.kind === 'format') &&
      d.named &&
      (d.mentions[0]?.start ?? start) < start &&
      (s.pack.fold(d.name).startsWith(`${word} `) || s.pack.fold(d.name).startsWith(`${s.pack.bare(word)} `)),
  )
  return body ? { entities: [body.index], from: i, to: i + 1 } : null
}

function isJoined(s: Scene, j: number): boolean {
  const m = mentionFrom(s, j)
  return m ? m.conj !== undefined : nominalReading(s, j)?.clitics.conj !== undefined
}

const AUXILIARY = new Set(['part', 'neg', 'adv', 'turn'])

/** The subject before the verb at `i` (subject-first order): the actor phrase whose end meets the verb. */
export function subjectBefore(s: Scene, i: number, from: number): Subject | null {
  let j = isOpeningQuote(s, i - 1) ? i - 2 : i - 1
  while (j >= from && i - j < REACH) {
    const t = token(s, j)
    const cls = t?.readings[0]?.stem.pos === 'function' ? t.readings[0].stem.cls : undefined
    if (isComma(s, j) || (s.timeOver[j] ?? -1) >= 0 || (cls !== undefined && AUXILIARY.has(cls)) || isBe(s, j)) j--
    else break
  }
  if (functionClass(s, j, 'rel')) return antecedentOf(s, j, from)
  const quoted = isClosing(s, j) ? mentionBefore(s, j) : null
  if (quoted && isOpeningQuote(s, quoted.from - 1)) return quotedName(s, quoted.from - 1)
  if (j < i - 1 && isComma(s, j + 1) && s.pack.isLikewise(token(s, j + 2)?.form ?? '')) return null
  const m = mentionBefore(s, j + 1)
  const sent = m ? delegationBefore(s, m, from) : null
  if (sent) return sent
  const pair = m && isHeadMention(s, m) && entitiesOf(s, m).length === 0 ? pairAt(s, m.from) : null
  const found = pair ?? (m ? (isHeadMention(s, m) ? withList(s, m, from) : null) : describedBefore(s, j + 1, from))
  if (found && (opensClause(s, quantified(s, found.from)) || isBe(s, found.from - 1))) return found
  return j === i - 1 ? indefiniteBefore(s, i, from) : null
}

const DELEGATION_REACH = 10

/** A delegation whose words end in the name of who sent or leads it: وفد من حركة …، وفد أميركي برئاسة …. */
function delegationBefore(s: Scene, { to, prep, from: name }: Mention, from: number): Subject | null {
  if (!prep && !isPreposition(s, name - 1) && !is(s.doc, name - 1, 'leading')) return null
  for (let k = name - 1; k >= Math.max(from, name - DELEGATION_REACH); k--) {
    if (!isDelegation(s, k) || !opensClause(s, k)) continue
    const found = delegationAt(s, k, mentionFrom(s, k)?.to ?? nounPhraseEnd(s, k))
    return found?.to === to ? { entities: found.entities, from: k, to } : null
  }
  return null
}

/** The first token of a phrase with its quantifier: بعض المحللين، جميع الوزراء. */
function quantified(s: Scene, j: number): number {
  return functionClass(s, j - 1, 'quant') ? j - 1 : j
}

const CONNECTORS: ReadonlySet<string> = new Set(['turn', 'topic-shift', 'mwp', 'prep', 'adv'])

/** A relative clause without a pronoun hangs on an indefinite noun, whatever governs it: بيان يؤكد …، تقارير تشير إلى …. */
function indefiniteBefore(s: Scene, i: number, from: number): Subject | null {
  const head = (s.mentionOver[i - 1] ?? -1) < 0 ? phraseHead(s, i, from) : i
  const r = nominalReading(s, head)
  const verb = finiteReading(s, i)
  if (isResumptive(s, i + 1) || endsPhrase(s, i, CONNECTORS)) return null
  if (
    head === i ||
    !verb ||
    !isActorHead(s, head) ||
    r?.clitics.def ||
    r?.clitics.pron ||
    nominalReading(s, i - 1)?.clitics.def
  )
    return null
  if (
    r?.stem.features.number === 'sg' &&
    r.stem.features.gender &&
    verb.stem.features.gender &&
    r.stem.features.gender !== verb.stem.features.gender
  )
    return null
  const draft = describedActor(s, { from: head, to: i })
  return draft ? { entities: [draft.index], from: head, to: i } : null
}

/** What a relative pronoun at `j` refers to: the actor phrase right before it, whatever governs it. */
function antecedentOf(s: Scene, j: number, from: number): Subject | null {
  const end = isComma(s, j - 1) ? j - 1 : j
  const m = mentionBefore(s, end)
  if (m && m.from >= from) return m.kind === 'place' ? null : { entities: entitiesOf(s, m), from: m.from, to: m.to }
  return describedBefore(s, end, from)
}

/** A form of كان and its like, which lends a clause its tense. */
export function isBe(s: Scene, j: number): boolean {
  return token(s, j)?.readings.some((r) => r.stem.pos === 'verb' && s.pack.isAuxiliary(r.stem.key)) ?? false
}

function isHeadMention(s: Scene, m: { from: number; prep?: string; kind: string }): boolean {
  return !m.prep && m.kind !== 'place' && !isPreposition(s, m.from - 1)
}

/** Whether the mention at index `k` follows on the one before it without a gap, as in a list; no earlier than `from`. */
function followsOn(s: Scene, k: number, from: number): boolean {
  const before = s.mentions[k - 1]
  const here = s.mentions[k]
  if (!before || !here || before.from < from) return false
  return before.to === here.from || (before.to + 1 === here.from && isComma(s, before.to))
}

function withList(s: Scene, last: { from: number }, from: number): Subject | null {
  const end = s.mentionOver[last.from] ?? -1
  let k = end
  while (followsOn(s, k, from)) k--
  for (; k <= end; k++) {
    const m = s.mentions[k]
    if (!m || (m.conj && mentionBefore(s, m.from) !== null)) continue
    const list = coordinated(s, m)
    if (list.some((x) => x.from === last.from) && !m.prep && !isPreposition(s, m.from - 1))
      return { entities: members(s, list), from: m.from, to: list.at(-1)?.to ?? m.to }
  }
  return null
}

function describedBefore(s: Scene, end: number, from: number): Subject | null {
  const pair = pairAt(s, end - 1)
  if (pair && pair.to === end) return pair
  const head = phraseHead(s, end, from)
  const r = nominalReading(s, head)
  if (head === end || !isActorHead(s, head) || r?.clitics.prep || r?.clitics.pron || isPreposition(s, head - 1))
    return null
  const delegation = delegationAt(s, head, end)
  if (delegation) return { entities: delegation.entities, from: head, to: end }
  const draft = describedActor(s, { from: head, to: end })
  return draft ? { entities: [draft.index], from: head, to: end } : null
}

/** The first token of the longest noun phrase that ends at `end`. */
function phraseHead(s: Scene, end: number, from: number): number {
  let head = end
  for (let k = end - 1; k >= from && end - k < 10 && nominalReading(s, k); k--)
    if (nounPhraseEnd(s, k) === end) head = k
  return head
}

/** Whether a verb's person, gender and number allow the entities as its subject; unknown features always do. */
export function agrees(s: Scene, features: Features, entities: readonly number[]): boolean {
  if (entities.length === 0) return false
  if (features.number === 'du' && entities.length === 1) return false
  const only = entities.length === 1 ? s.registry.drafts[entities[0] as number] : undefined
  if (!only || features.number !== 'sg' || !features.gender) return true
  if (only.kind === 'person' && features.gender === 'f')
    return only.gender !== 'm' && s.pack.mayBeWoman(only.name, only.title)
  if (only.kind === 'state' && features.gender === 'm') return s.pack.isMasculineState(only.name)
  return true
}

/** The first token of the clause that the verb at `i` stands in, no earlier than its sentence or quotation. */
export function clauseStart(s: Scene, i: number): number {
  const sentence = s.doc.sentences[s.doc.sentenceOf[i] ?? -1]
  let j = i
  const low = sentence?.from ?? 0
  while (j > low) {
    const k = j - 1
    if (isOpeningQuote(s, k) && s.doc.quotationOf[i] !== s.doc.quotationOf[k]) return j
    if (functionClass(s, k, 'that') || functionClass(s, k, 'rel')) return j
    if (functionClass(s, k, 'sub') && !isWithinAdverb(s, k)) return j
    if (k < i && finiteReading(s, k) && !isBe(s, k) && (s.mentionOver[k] ?? -1) < 0) return j
    j--
  }
  return low
}
