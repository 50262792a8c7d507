import type { LanguagePack, NameEntry } from '../../lexicon/pack.ts'
import type { WordReading } from '../../lexicon/words.ts'
import type { Doc, Token } from '../document.ts'
import { ofWord, type WordTest } from '../words.ts'
import { apposition } from './apposition.ts'
import { regionAt, startOf } from './bodies.ts'
import { isBody } from './complements.ts'
import { lookup, nameWords, unclitic } from './gazetteer.ts'
import { genericEnd } from './genitives.ts'
import { clitics, is, type Mention } from './mention.ts'
import { isDefinite } from './name-words.ts'
import { nisbaAt, stateOfNisba } from './nisba.ts'
import { person } from './people.ts'
import { nameAfterTitle, type PersonName, skipHonorifics } from './persons.ts'
import { parseTitle } from './titles.ts'
import { isSaying } from './untitled.ts'

/** What is told of somebody between the noun for him and his name. */
export interface Stretch {
  /** Where the description ends, its courtesies included. */
  readonly to: number
  readonly name: PersonName
  readonly state: string | null
  /** The body told of. */
  readonly of: string | null
}

/** A description while it is being read. */
interface Course {
  j: number
  state: string | null
  of: string | null
  /** Whether its noun is definite, so that no genitive may follow. */
  closed: boolean
  /** Whether it has told of a body or field, behind which a place may be told. */
  placed: boolean
  /** Whether any noun may tell its field (في أزمة دارفور). */
  readonly field: boolean
}

const MAX_WORDS = 12

/** A name that nothing else can be: behind a courtesy, a given name with more of a name behind it, or (`foreign`) two words nobody knows. */
function sureName(doc: Doc, j: number, pack: LanguagePack, foreign: boolean): PersonName | null {
  const at = skipHonorifics(doc, j)
  const token = doc.tokens[at]
  if (!token || is(doc, j, 'givenTitle') || (at > j && isJoined(doc, j, pack))) return null
  const name = nameAfterTitle(doc, at, pack, at === j)
  if (!name || (at === j && name.to < j + 2)) return null
  if (at > j) return name
  const isGiven = pack.givenNames.has(token.form) && token.readings.every((r) => r.stem.pos !== 'function')
  if (isGiven && (token.readings.length === 0 || isMore(doc, j + 1, name.to, pack))) return name
  return (foreign && isUnlisted(token, pack) && isMore(doc, j + 1, name.to, pack)) || (name.full && name.sure)
    ? name
    : null
}

/** Whether a courtesy has a conjunction or preposition glued to it: then it is somebody else's (ومعالي). */
function isJoined(doc: Doc, j: number, pack: LanguagePack): boolean {
  return !pack.honorifics.has(doc.tokens[j]?.form ?? '')
}

function isUnlisted(token: Token, pack: LanguagePack): boolean {
  return token.readings.length === 0 && !token.phrase && pack.bare(token.form) === token.form
}

/** Whether a word of the name behind its first can be nothing else. */
function isMore(doc: Doc, from: number, to: number, pack: LanguagePack): boolean {
  return doc.tokens
    .slice(from, to)
    .some(
      (t) => t.readings.length === 0 || pack.givenNames.has(t.form) || t.classes.has('nameParticle') || isDefinite(t),
    )
}

function isNominal(r: WordReading): boolean {
  return r.stem.pos !== 'verb' && r.stem.pos !== 'function' && !r.clitics.pron
}

/** A definite adjective or participle that goes with the noun (اليساري، المعين). */
export const isAttributive: WordTest = ofWord(({ readings }) =>
  readings.some(
    (r) =>
      r.clitics.def === true &&
      !r.clitics.prep &&
      !r.clitics.conj &&
      (r.stem.pos === 'adjective' || r.stem.pos === 'ordinal' || r.stem.pos === 'active' || r.stem.pos === 'passive'),
  ),
)

function takeAttribute(doc: Doc, c: Course): boolean {
  const token = doc.tokens[c.j]
  if (token?.kind !== 'word' || !isAttributive(token)) return false
  const state = stateOfNisba(nisbaAt(doc, c.j))
  if (state && c.state && state !== c.state) return false
  if (!c.closed && !state) return false
  c.state ??= state
  c.j++
  return true
}

/** A genitive: an ordinary noun phrase, a state or a town. */
function takeGenitive(doc: Doc, c: Course, pack: LanguagePack): boolean {
  if (c.closed || parseTitle(doc, c.j, pack)) return false
  const hit = lookup(doc, c.j, pack, (e) => e.kind !== 'person' && e.common !== true)
  const end = hit && hit.start.cut === 0 ? hit.to : genericEnd(doc, c.j, pack)
  if (end === c.j) return false
  c.state ??= hit?.entries[0]?.kind === 'state' ? (hit.entries[0].state ?? null) : stateOfNisba(nisbaAt(doc, end - 1))
  c.of ??= hit?.entries[0]?.kind === 'org' ? nameWords(doc, c.j, hit) : null
  c.closed = hit !== null || isClosedIn(doc, c.j, end)
  c.placed ||= hit?.entries[0]?.kind !== 'person'
  c.j = end
  return true
}

/** Whether somebody else's office or courtesy begins here. */
function opensOffice(doc: Doc, j: number, pack: LanguagePack): boolean {
  return skipHonorifics(doc, j) > j || (parseTitle(doc, j, pack) !== null && !is(doc, j, 'bodyNoun'))
}

function isGround(e: NameEntry): boolean {
  return e.kind === 'place' || e.kind === 'state'
}

/** A field or body joined to what stands before it, behind و, ل or ب (والحياة البرية، للعمليات الإنسانية، بالقنصلية الكورية). */
function takeGlued(doc: Doc, c: Course, pack: LanguagePack): boolean {
  const token = doc.tokens[c.j]
  if (token?.kind !== 'word' || token.phrase || token.classes.has('calendarWord')) return false
  const best = token.readings[0]
  const body = token ? lookup(doc, c.j, pack, isBody) : null
  if (body?.start.prep && !body.start.conj && pack.postedClitics.has(body.start.prep)) {
    c.of ??= nameWords(doc, c.j, body)
    return takeTo(doc, c, body.to)
  }
  if (!best || !isNominal(best) || best.stem.cls === 'person' || best.stem.predicate) return false
  const { conj, prep, def } = best.clitics
  const joins = conj === pack.and && !prep ? def : !conj && prep !== undefined && pack.postedClitics.has(prep)
  if (c.placed && !conj && prep) {
    const place = lookup(doc, c.j, pack, isGround)
    if (place?.start.prep && !place.start.conj) return takeTo(doc, c, place.to, true)
  }
  if (!joins || (is(doc, c.j, 'placeNoun') && !c.placed) || opensOffice(doc, c.j, pack)) return false
  const end = genericEnd(doc, c.j + 1, pack, def === true)
  if (!def && end === c.j + 1) return false
  return takeTo(doc, c, end)
}

function isClosedIn(doc: Doc, from: number, to: number): boolean {
  return doc.tokens.slice(from, to).some((t) => t.readings.some((r) => r.clitics.def))
}

function takeTo(doc: Doc, c: Course, end: number, isField = false): boolean {
  const state = isField ? null : stateOfNisba(nisbaAt(doc, end - 1))
  if (state && c.state && state !== c.state) return false
  c.state ??= state
  c.placed = true
  c.closed = true
  c.j = end
  return true
}

/** A body, field or place behind a preposition of its own (في السفارة الليبية، في الشأن التركي، لدى دولة أستراليا). */
function takeWithin(doc: Doc, c: Course, pack: LanguagePack): boolean {
  if (!is(doc, c.j, 'postedPrep') || is(doc, c.j, 'sentPrep') || doc.tokens[c.j]?.readings[0]?.stem.cls !== 'prep')
    return false
  const at = c.j + 1
  const head = doc.tokens[at]
  if (!head) return false
  const hit = lookup(doc, at, pack, (e) => e.kind !== 'person' && e.common !== true)
  if (hit && hit.start.cut === 0) {
    const kind = hit.entries[0]?.kind
    if ((kind === 'place' || kind === 'state') && !c.placed) return false
    c.of ??= kind === 'org' ? nameWords(doc, at, hit) : null
    return takeTo(doc, c, hit.to)
  }
  const isField = !is(doc, at, 'bodyNoun') && !is(doc, at, 'stateBody')
  if (is(doc, at, 'placeNoun') || (isField && !is(doc, at, 'affairs') && !(c.field && isMatter(head)))) return false
  const end = genericEnd(doc, at + 1, pack, isDefinite(head))
  if (isClosedIn(doc, at, end)) return takeTo(doc, c, end, isField)
  const ground = lookup(doc, end, pack, isGround)
  return ground?.start.cut === 0 && takeTo(doc, c, ground.to, isField)
}

/** A noun that may be what an office deals with: no act, time or person. */
const isMatter = ofWord(({ kind, readings: [best] }) => {
  if (kind !== 'word' || !best || !isNominal(best) || best.stem.pos === 'verbalNoun' || best.stem.predicate)
    return false
  return best.stem.cls !== 'time' && best.stem.cls !== 'person'
})

/** The rest of a description up to the name that ends it, from `j`; null where the words lead to none. */
export function stretch(
  doc: Doc,
  j: number,
  pack: LanguagePack,
  start: {
    readonly state: string | null
    readonly closed: boolean
    readonly placed: boolean
    readonly field: boolean
    readonly foreign: boolean
  },
): Stretch | null {
  const c: Course = { j, of: null, ...start }
  while (c.j - j < MAX_WORDS && c.j < doc.tokens.length) {
    const name = c.closed && (c.j > j || start.foreign) ? sureName(doc, c.j, pack, start.foreign) : null
    if (name) return { to: c.j, name, state: c.state, of: c.of }
    if (!takeAttribute(doc, c) && !takeGenitive(doc, c, pack) && !takeGlued(doc, c, pack) && !takeWithin(doc, c, pack))
      return null
  }
  return null
}

const NO_PERSONS = [
  'bodyNoun',
  'outlet',
  'stateBody',
  'government',
  'ministry',
  'placeNoun',
  'document',
  'country',
] as const

/** How a noun may tell somebody: as a word for people, or (`behind`) any noun behind a verb of saying or meeting. */
const toldBy = ofWord((word): { readonly r: WordReading; readonly people: boolean } | null => {
  if (word.kind !== 'word' || NO_PERSONS.some((cls) => word.classes.has(cls))) return null
  const r = word.readings[0]
  if (!r || !isNominal(r) || r.clitics.prep || r.stem.features.number === 'pl' || r.stem.features.number === 'du')
    return null
  return { r, people: r.stem.cls === 'person' }
})

/** Whether a noun of no known kind may be one for people: a participle, or no act and no thing. */
function mayTell({ stem }: WordReading): boolean {
  return stem.pos === 'active' || (stem.cls === undefined && stem.predicate === undefined)
}

/** Whether a word may tell somebody who is named behind it. */
export const describes: WordTest = ofWord((word) => toldBy({ word }) !== null)

/** Whether the noun depends on the one before it: its genitive (حقوق الإنسان) or its adjective (المكتب السياسي). */
function isDependent(doc: Doc, i: number, { clitics, stem }: WordReading): boolean {
  const before = doc.tokens[i - 1]?.readings[0]
  if (!before || !isNominal(before) || clitics.conj || doc.tokens[i - 1]?.kind !== 'word') return false
  if (!before.clitics.def) return clitics.def === true && stem.pos !== 'verb' && before.stem.pos !== 'active'
  return doc.tokens[i]?.readings.some((r) => r.stem.pos === 'adjective' && r.clitics.def) ?? false
}

/** Somebody told by a noun that is no title, with his name behind it: الناشط اليساري فلان، سيدة الأعمال فلانة. */
export function describedPerson(doc: Doc, i: number, pack: LanguagePack): Mention | null {
  const token = doc.tokens[i] as Token
  const told = toldBy(token)
  if (!told || parseTitle(doc, i, pack) || regionAt(doc, i, pack) || pack.givenNames.has(token.form)) return null
  const { r, people } = told
  const closed = r.clitics.def === true
  if (isDependent(doc, i, r)) return null
  if (!people && !(closed && isBehindSaying(doc, i) && mayTell(r) && !lookup(doc, i, pack, () => true))) return null
  const start = startOf(token)
  const found = stretch(doc, i + 1, pack, { state: null, closed, placed: false, field: people, foreign: people })
  if (!found) return null
  const office = apposition(doc, found.name, pack)
  const m = person(doc, i, office?.to ?? found.name.to, 'person/described', found.name, office)
  if (office) return { ...m, state: office.state ?? found.state, ...clitics(start) }
  return {
    ...m,
    title: unclitic(doc, i, found.to, start),
    description: unclitic(doc, i, found.to, start),
    titleRange: { from: i, to: found.to },
    state: found.state,
    ...(found.of ? { of: found.of } : {}),
    ...clitics(start),
  }
}

function isBehindSaying(doc: Doc, i: number): boolean {
  const before = doc.tokens[i - 1]
  return before !== undefined && isSaying(before)
}
