import { nounFrames } from '../../lexicon/frames.ts'
import type { LanguagePack, NameEntry } from '../../lexicon/pack.ts'
import { longestAt } from '../../lexicon/phrases.ts'
import type { WordReading } from '../../lexicon/words.ts'
import type { Doc } from '../document.ts'
import { governmentMention, ministryMention, namesakeMention, purposeEnd, regionAt } from './bodies.ts'
import { lookup, nameWords } from './gazetteer.ts'
import { genericEnd, isUnknownPlace } from './genitives.ts'
import { type Head, headAt } from './heads.ts'
import { is } from './mention.ts'
import { nisbaAt, stateOfNisba } from './nisba.ts'
import { isWordAt } from './odd-names.ts'
import type { Title } from './titles.ts'

/** A title while it is being read: where it has got to, and what it has told so far. */
export interface State {
  j: number
  /** The end of the title proper, before its nationality. */
  titleEnd: number
  state: string | null
  of: string | null
  states: string[]
  definite: boolean
  /** Whether it stays indefinite though its complement is definite (مسؤول في الأمم المتحدة). */
  open: boolean
  /** The office of the holder's superior. */
  inner: Pick<Title, 'office' | 'state'> | null
  /** Whether its complement is a body or an ordinary noun, not a state or portfolio. */
  ofBody: boolean
}

/** The body an office lies in, told with a preposition (المستشار بالديوان الملكي، المدير بوزارة الخارجية); where it ends, and whose it is. */
export function seatAt(doc: Doc, j: number, pack: LanguagePack): Seat | null {
  const separate = is(doc, j, 'postedPrep') && doc.tokens[j]?.readings[0]?.stem.cls === 'prep'
  const at = separate ? j + 1 : j
  const glued = doc.tokens[at]?.readings.some(
    (r) => r.clitics.prep && pack.postedClitics.has(r.clitics.prep) && !r.clitics.pron,
  )
  if (!separate && !glued) return null
  const seat = seatOf(doc, at, pack)
  const town = seat && lookup(doc, seat.to, pack, (e) => e.kind === 'place' || e.kind === 'state')
  return town?.start.prep && pack.postedClitics.has(town.start.prep)
    ? { to: town.to, state: town.entries[0]?.state ?? null }
    : seat
}

interface Seat {
  readonly to: number
  readonly state: string | null
}

/** The body at a token, listed or of any name. */
function seatOf(doc: Doc, at: number, pack: LanguagePack): Seat | null {
  const ministry = is(doc, at, 'ministry') ? ministryMention(doc, at, pack) : null
  if (ministry) return ministry
  const end = genericEnd(doc, at + 1, pack)
  const isCabinet = is(doc, at, 'government') && end > at + 1 && !headAt(doc, at + 1, pack)
  if (!isCabinet && !is(doc, at, 'bodyNoun') && !is(doc, at, 'stateBody')) return null
  const listed = lookup(doc, at, pack, isBody)
  return listed && listed.to >= end
    ? { to: listed.to, state: stateOfEntry(listed.entries[0]) }
    : { to: end, state: stateOfNisba(nisbaAt(doc, end - 1)) }
}

/** Adjectives of a title: they are definite where its noun is, and are no man's name before his father's. */
function isTitleAdjective(doc: Doc, j: number, isDefinite: boolean): boolean {
  const token = doc.tokens[j]
  if (!token?.classes.has('titleAdjective') || is(doc, j + 1, 'lineage')) return false
  if (token.readings.length === 0) return true
  if (isDefinite && token.readings.every((r) => !r.clitics.def && !r.clitics.prep)) return false
  return token.readings.some(
    (r) =>
      (r.stem.pos === 'adjective' || r.stem.pos === 'ordinal' || r.stem.pos === 'active' || r.stem.pos === 'passive') &&
      !r.clitics.conj &&
      !r.clitics.prep &&
      !r.clitics.pron,
  )
}

export function takeAdjective(doc: Doc, s: State, head: Head): boolean {
  if (!isTitleAdjective(doc, s.j, head.definite || s.definite)) return false
  s.definite ||= doc.tokens[s.j]?.readings.some((r) => r.clitics.def) ?? false
  s.j++
  s.titleEnd = s.j
  return true
}

export function takeNisba(doc: Doc, s: State): boolean {
  const nisba = nisbaAt(doc, s.j)
  if (!nisba || nisba.conj) return false
  const state = stateOfNisba(nisba)
  if (!state) {
    if (nisba.kind === 'ethnic') return false
    if (nisba.kind === 'organisation') s.of ??= nisba.target
    s.j++
    s.titleEnd = s.j
    return true
  }
  if (s.state && s.state !== state) return false
  s.state = state
  s.definite ||= nisba.definite
  s.j++
  return true
}

export function takeStates(doc: Doc, s: State, pack: LanguagePack): boolean {
  const region = s.state || s.definite ? null : regionAt(doc, s.j, pack)
  if (region) {
    s.state = region
    s.j++
    s.definite = true
    return true
  }
  const hit = lookup(doc, s.j, pack, (e) => e.kind === 'state' && e.sub !== 'capital')
  if (!hit || hit.start.conj || hit.start.prep) return false
  const iso = hit.entries[0]?.state ?? null
  if (s.state || s.definite || !iso) return false
  s.state = iso
  s.states.push(iso)
  s.j = hit.to
  s.definite = true
  return true
}

/** Further states of a list, and where it ends: وزراء خارجية مصر والأردن، والعراق. */
export function moreStates(doc: Doc, from: number, pack: LanguagePack): { states: readonly string[]; to: number } {
  const states: string[] = []
  let to = from
  for (;;) {
    const at = is(doc, to, 'comma') && doc.tokens[to]?.kind === 'punct' ? to + 1 : to
    const hit = lookup(doc, at, pack, (e) => e.kind === 'state' && e.sub !== 'capital')
    const iso = hit?.entries[0]?.state
    if (!hit || !iso || hit.start.prep || (at === to && !hit.start.conj)) return { states, to }
    states.push(iso)
    to = hit.to
  }
}

const RULES = /^(?:head_of|monarch|crown|secretary_general|leader|supreme)/

/** The state or body that whoever goes by a listed surname rules or heads; nothing where several might be meant. */
function domainOf(people: readonly NameEntry[], pack: LanguagePack): { state: string | null; of: string | null } {
  const ruled = people.flatMap((e) => pack.tenuresOf(e.id).filter((t) => RULES.test(t.office)))
  const body = ruled.find((t) => !/^[A-Z]{3}$/.test(t.of))
  const homes = new Set(ruled.length > 0 ? ruled.map((t) => t.of) : people.map((e) => e.state))
  if (body) return { state: null, of: pack.nameOf(body.of) ?? body.of }
  return { state: homes.size === 1 ? ([...homes][0] ?? null) : null, of: null }
}

/** Whom somebody serves, told by his surname alone: مبعوث ترامب إلى سوريا، مدير مكتب نتنياهو. */
export function takeSuperior(doc: Doc, s: State, head: Head, pack: LanguagePack): boolean {
  const token = doc.tokens[s.j]
  const isOpen = head.to === head.from + 1 || is(doc, head.to - 1, 'bodyNoun')
  if (!isOpen || head.definite || s.definite || token?.kind !== 'word' || pack.givenNames.has(token.form)) return false
  if (pack.bare(token.form) !== token.form && is(doc, head.from, 'givenTitle')) return false
  const hit = longestAt(pack.names, token.form, doc.tokens, s.j)
  const people = hit?.values.filter((e) => e.kind === 'person' && e.sub === 'short') ?? []
  if (hit?.length !== 1 || people.length === 0) return false
  const { state, of } = domainOf(people, pack)
  s.state = state
  s.of = of
  s.j++
  s.titleEnd = s.j
  s.definite = true
  return true
}

/** Gazetteer entries that may have officers. */
export function isBody(e: NameEntry): boolean {
  return (e.kind === 'org' || e.kind === 'group' || e.kind === 'outlet') && e.common !== true
}

/** The state that the officers of a body act for: that of a group, an outlet or a national body, not the seat of an international one. */
export function stateOfEntry(e: NameEntry | undefined): string | null {
  if (!e || (e.kind === 'org' && !(e.state && e.id.startsWith(`${e.state}-`)))) return null
  return e.state
}

/** Whether the title's own phrase ends in its preposition (القيادي في …), so that the body follows it directly. */
function endsInPrep(doc: Doc, s: State, head: Head): boolean {
  return s.j === head.to && is(doc, s.j - 1, 'postedPrep')
}

/** The word for an organisation's states, between a title and its name: وزراء خارجية دول مجلس التعاون. */
function isStatesOf(doc: Doc, j: number): boolean {
  return (
    is(doc, j, 'country') &&
    (doc.tokens[j]?.readings.some((r) => r.stem.features.number === 'pl' && !r.clitics.def && !r.clitics.prep) ?? false)
  )
}

/** The body an office belongs to. */
export function takeBody(doc: Doc, s: State, head: Head, pack: LanguagePack): boolean {
  const at = isStatesOf(doc, s.j) ? s.j + 1 : s.j
  const hit = lookup(doc, at, pack, isBody)
  if (!hit || hit.start.conj || hit.to === s.j || (at > s.j && hit.start.cut > 0)) return false
  if (hit.start.prep ? !pack.genitivePreps.has(hit.start.prep) : s.definite && !endsInPrep(doc, s, head)) return false
  s.of ??= nameWords(doc, at, hit)
  s.state ??= stateOfEntry(hit.entries[0])
  return takeBodyTo(s, hit.to, hit.to)
}

/** A body named after somebody (رئيس مؤسسة الملك فيصل). */
export function takeNamesake(doc: Doc, s: State, pack: LanguagePack): boolean {
  if (s.definite || s.state !== null) return false
  const body = namesakeMention(doc, s.j - (is(doc, s.j - 1, 'bodyNoun') ? 1 : 0), pack)
  if (!body || body.conj || body.prep) return false
  s.of ??= body.name
  return takeBodyTo(s, body.to, body.to)
}

/** An indefinite noun, which the word behind it describes (مصدر مسؤول). */
function isOpenNoun(r: WordReading | undefined): boolean {
  return r !== undefined && r.stem.pos !== 'verb' && r.stem.pos !== 'function' && !r.clitics.def && !r.clitics.pron
}

/** The listed group that somebody of no told rank is of: مسؤول في حركة حماس. */
export function takeMembership(doc: Doc, s: State, head: Head, pack: LanguagePack): boolean {
  if (head.definite || s.j !== head.to || !pack.isVagueOffice(head.entry.office) || !is(doc, s.j, 'placePrep'))
    return false
  const hit = lookup(doc, s.j + 1, pack, (e) => e.kind === 'group' && e.common !== true)
  const before = doc.tokens[head.from - 1]?.readings[0]
  if (!hit || hit.start.cut > 0 || isOpenNoun(before)) return false
  s.of = nameWords(doc, s.j + 1, hit)
  s.state = stateOfEntry(hit.entries[0])
  s.open = true
  return takeBodyTo(s, hit.to, hit.to)
}

/** What somebody oversees: المشرف العام على المركز، المسؤول عن ملف الحدود. */
export function takeOversight(doc: Doc, s: State, head: Head, pack: LanguagePack): boolean {
  const prep = doc.tokens[s.j]?.readings[0]
  if (!head.definite || s.j !== head.to || s.of !== null || prep?.stem.cls !== 'prep' || prep.clitics.pron) return false
  const oversees = is(doc, head.from, 'overseer') && is(doc, s.j, 'oversightPrep')
  if (!oversees && !(is(doc, head.from, 'answerable') && is(doc, s.j, 'answerPrep'))) return false
  const at = s.j + 1
  const hit = lookup(doc, at, pack, isBody)
  const named = hit?.start.cut === 0 ? hit.to : (namesakeMention(doc, at, pack)?.to ?? at)
  const end = named > at ? named : purposeEnd(doc, genericEnd(doc, at, pack), pack)
  if (end === at) return false
  s.of = hit?.start.cut === 0 ? nameWords(doc, at, hit) : null
  s.state = hit?.start.cut === 0 ? stateOfEntry(hit.entries[0]) : null
  return takeBodyTo(s, end, end)
}

/** The rest of a body's name of which the title's own phrase holds the first word: زعيم الحزب الديمقراطي الكردستاني، رئيس المجلس الرئاسي. */
export function takeRestOfBody(doc: Doc, s: State, head: Head, pack: LanguagePack): boolean {
  if (s.j !== head.to || head.to === head.from + 1 || !is(doc, head.to - 1, 'bodyNoun')) return false
  const hit = lookup(doc, head.to - 1, pack, isBody)
  if (hit && hit.to > head.to && !hit.start.conj) {
    s.of ??= nameWords(doc, head.to - 1, hit)
    s.state ??= stateOfEntry(hit.entries[0])
    return takeBodyTo(s, hit.to, hit.to)
  }
  const end = nisbaAt(doc, s.j) ? s.j : genericEnd(doc, s.j, pack, true)
  if (end === s.j || !s.definite) return false
  const state = stateOfNisba(nisbaAt(doc, end - 1))
  s.state ??= state
  return takeBodyTo(s, end, state ? end - 1 : end)
}

function takeBodyTo(s: State, end: number, titleEnd: number): true {
  s.j = end
  s.titleEnd = titleEnd
  s.ofBody = true
  s.definite = true
  return true
}

/** The town or province of whoever governs one: والي طنجة، محافظ القاهرة. */
export function takePlace(doc: Doc, s: State, i: number, pack: LanguagePack): boolean {
  if (!is(doc, i, 'governs') || s.definite) return false
  const hit = lookup(doc, s.j, pack, (e) => e.kind === 'place' || e.sub === 'capital')
  const listed = hit && hit.start.cut === 0
  if (!listed && !isUnknownPlace(doc, s.j, pack)) return false
  s.state ??= listed ? (hit.entries[0]?.state ?? null) : null
  s.j = listed ? hit.to : s.j + 1
  s.titleEnd = s.j
  s.definite = true
  return true
}

/** The government somebody serves in: وزير الداخلية في حكومة الإقليم، في الحكومة الفلسطينية. */
function takeCabinet(doc: Doc, s: State, pack: LanguagePack): boolean {
  const cabinet = governmentMention(doc, s.j + 1, pack)
  if (cabinet?.state == null || cabinet.sub !== 'government' || cabinet.conj || cabinet.prep) return false
  s.state = cabinet.state
  s.j = cabinet.to
  return true
}

/** Behind a noun of visiting the state is where one goes: زيارة وزير الخارجية لقبرص. */
function isOfGoing(doc: Doc, j: number): boolean {
  return (
    doc.tokens[j]?.readings.some(
      (r) =>
        r.stem.pos === 'verbalNoun' &&
        nounFrames(r.stem.predicate).some((f) => f.kind === 'event' && f.type === 'visit'),
    ) === true
  )
}

/** The state of a home official told with a preposition: وزير الداخلية بدولة الإمارات، رئيس المجلس العسكري في مالي. */
export function takeStateBehindPrep(doc: Doc, s: State, head: Head, pack: LanguagePack): boolean {
  if (s.state || !s.definite || !pack.isNationalOffice(head.entry.office)) return false
  const separate = head.to > head.from + 2 && is(doc, s.j, 'placePrep')
  if (is(doc, s.j, 'placePrep') && takeCabinet(doc, s, pack)) return true
  const hit = lookup(
    doc,
    separate ? s.j + 1 : s.j,
    pack,
    (e) => e.kind === 'state' && e.sub !== 'capital' && e.sub !== 'seat',
  )
  if (!hit || hit.start.conj || (hit.start.prep ? !pack.postedClitics.has(hit.start.prep) : !separate)) return false
  if (hit.start.prep && pack.genitivePreps.has(hit.start.prep) && isOfGoing(doc, head.from - 1)) return false
  s.state = hit.entries[0]?.state ?? null
  s.j = hit.to
  return true
}

/** Where an ambassador to the reader's own state is posted: لدى المملكة. */
function takeRealm(doc: Doc, s: State, at: number, pack: LanguagePack): boolean {
  if (
    !doc.tokens[at]?.readings.some((r) => r.clitics.def && pack.realmsOf(r.stem.lemma).length > 0) ||
    nisbaAt(doc, at + 1)
  )
    return false
  s.j = at + 1
  s.titleEnd = s.j
  return true
}

/** The ministry somebody serves in, told with a preposition: مدير عام الشؤون السياسية في وزارة خارجية هولندا. */
export function takeMinistry(doc: Doc, s: State, pack: LanguagePack): boolean {
  if (!s.definite || s.state !== null) return false
  const separate = is(doc, s.j, 'placePrep') && doc.tokens[s.j]?.readings[0]?.stem.cls === 'prep'
  const at = separate ? s.j + 1 : s.j
  const ministry = is(doc, at, 'ministry') ? ministryMention(doc, at, pack) : null
  if (!ministry?.state || ministry.conj || (!separate && !pack.postedClitics.has(ministry.prep ?? ''))) return false
  s.state = ministry.state
  s.j = ministry.to
  s.titleEnd = s.j
  return true
}

export function takePosting(doc: Doc, s: State, head: Head, i: number, pack: LanguagePack): boolean {
  if ((!is(doc, i, 'posted') && !is(doc, i, 'subordinate')) || (pack.isNationalOffice(head.entry.office) && !s.ofBody))
    return false
  const token = doc.tokens[s.j]
  const separate = is(doc, s.j, 'postedPrep') && token?.readings[0]?.stem.cls === 'prep'
  if (separate && is(doc, s.j, 'sentPrep') && !is(doc, i, 'sent')) return false
  const at = separate ? s.j + 1 : s.j
  if (separate && takeRealm(doc, s, at, pack)) return true
  const hit = lookup(
    doc,
    at,
    pack,
    (e) => e.kind === 'state' || e.kind === 'org' || e.kind === 'place' || e.kind === 'format',
  )
  if (!hit || hit.start.conj || (!separate && !hit.start.prep)) return false
  if (!separate && hit.start.prep && !pack.postedClitics.has(hit.start.prep)) return false
  if (!s.definite && !s.state && !s.of && head.entry.office !== 'envoy' && !head.definite) return false
  if (hit.entries[0]?.kind === 'org') s.of ??= nameWords(doc, at, hit)
  s.j = hit.to
  s.titleEnd = s.j
  return true
}

/** Behind a nationality a noun with its pronoun (مسؤول إسرائيلي قوله إن …) belongs to the clause. */
function isOwned(doc: Doc, s: State): boolean {
  return s.j > s.titleEnd && doc.tokens[s.j]?.readings[0]?.clitics.pron !== undefined
}

/** Behind a nationality an indefinite title is whole: مسؤول أميركي وزير الخارجية … are two persons. */
function isWhole(doc: Doc, s: State, head: Head): boolean {
  return s.j > head.to && stateOfNisba(nisbaAt(doc, s.j - 1)) !== null
}

/** A genitive chain of ordinary nouns: رئيس هيئة الأركان المشتركة، مدير شركة … */
export function takeGeneric(doc: Doc, s: State, head: Head, pack: LanguagePack): boolean {
  const isClosed = head.definite || s.definite || s.titleEnd > head.to || isOwned(doc, s) || isWhole(doc, s, head)
  if (!endsInPrep(doc, s, head) && isClosed) return false
  const closed = genericEnd(doc, s.j, pack)
  if (closed === s.j) return false
  const isOpen = !doc.tokens[closed - 1]?.readings.some((r) => r.clitics.def)
  const end = isOpen && isUnknownPlace(doc, closed, pack) && isWordAt(doc, closed + 1) ? closed + 1 : closed
  const body = is(doc, end - 2, 'bodyNoun') ? lookup(doc, end - 1, pack, isBody) : null
  const own = body?.start.cut === 0 ? stateOfEntry(body.entries[0]) : null
  const state = stateOfNisba(nisbaAt(doc, end - 1))
  s.definite = true
  s.ofBody = true
  if (body?.start.cut === 0) s.of ??= nameWords(doc, end - 1, body)
  s.state ??= state ?? own
  s.j = end
  s.titleEnd = state && end - s.titleEnd > 1 ? end - 1 : end
  return true
}
