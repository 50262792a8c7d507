import type { LanguagePack, NameEntry } from '../../lexicon/pack.ts'
import { longestOf, type Phrase } from '../../lexicon/phrases.ts'
import type { Doc, Token } from '../document.ts'
import { ofWord, type WordTest } from '../words.ts'
import { isFamilyName } from './family.ts'
import { lookup } from './gazetteer.ts'
import { headAt } from './heads.ts'
import { is, type Start, startsOf } from './mention.ts'
import { isBlocked, isDefinite, isNameWord } from './name-words.ts'
import { isForeign, isNameAfterAll, isSpelledAsFunctionWord, isWordAt } from './odd-names.ts'

/** A personal name: its tokens and the gazetteer ids it may stand for. */
export interface PersonName {
  readonly from: number
  readonly to: number
  readonly refs: readonly string[]
  /** Whether any of its words marks it as a personal name (a given name, a listed name, an unknown word). */
  readonly sure: boolean
  /** Whether a listed full name (not a surname) was found. */
  readonly full?: boolean
  /** Where the text goes on, if a closing quotation mark belongs to the name. */
  readonly after?: number
  /** The clitics glued to its first word. */
  readonly start?: Start
}

const NO_PHRASES: readonly never[] = []
const MAX_NAME = 7

/** A listed full name right behind another listed name is another person's: دعا نتنياهو محمود عباس. */
function opensAnother(doc: Doc, j: number, k: number, pack: LanguagePack): boolean {
  const before = doc.tokens[j - 1]
  if (k === 0 || !before || (k === 1 && pack.givenNames.has(before.form))) return false
  return listedName(doc, j - k, pack)?.to === j && listedName(doc, j, pack)?.full === true
}

/** Whether a noun or adjective that opens no title may follow a word nobody knows. */
function mayFollowForeign(doc: Doc, j: number, given: Token, pack: LanguagePack): boolean {
  return (
    isForeign(given, pack) &&
    namesFrom(given).length === 0 &&
    headAt(doc, j, pack) === null &&
    isPlainNoun(doc.tokens[j] as Token)
  )
}

const isPlainNoun = ofWord(({ readings }) =>
  readings.every(
    (r) =>
      r.stem.pos !== 'function' &&
      r.stem.pos !== 'verb' &&
      r.stem.pos !== 'verbalNoun' &&
      !r.clitics.prep &&
      !r.clitics.conj &&
      !r.clitics.def,
  ),
)

/** Whether a family name may follow the word before `j`, which is all of the name so far. */
function isFamilyAfter(doc: Doc, from: number, j: number, pack: LanguagePack): boolean {
  const given = doc.tokens[from]
  if (j !== from + 1 || !given || !doc.tokens[j]) return false
  return (pack.givenNames.has(given.form) || mayFollowForeign(doc, j, given, pack)) && isFamilyName(doc, j, pack)
}

/** A given name and another behind it. */
function startsName(doc: Doc, j: number, pack: LanguagePack): boolean {
  const [given, next] = [doc.tokens[j]?.form ?? '', doc.tokens[j + 1]?.form ?? '']
  return pack.givenNames.has(given) && (pack.givenNames.has(next) || is(doc, j + 1, 'nameParticle'))
}

/** However long a line of fathers is, it belongs to one name (… بن تركي بن عبدالله آل سعود). */
function continuesLine(doc: Doc, j: number): boolean {
  const isLink = (at: number): boolean => is(doc, at, 'lineage') || is(doc, at, 'nameParticle')
  return isLink(j) || isLink(j - 1)
}

/** A word of the language that is no given name. */
const isEveryday = ofWord(
  ({ form, readings, classes }, pack) =>
    readings.length > 0 && !pack.givenNames.has(form) && !classes.has('nameParticle') && !classes.has('lineage'),
)

/** The end of the words that may stand in a name from `from`; behind a family name of everyday words another name is another person's. */
function reach(doc: Doc, from: number, start: number, pack: LanguagePack, room: boolean): number {
  let family = -1
  let end = start
  while ((end - from < MAX_NAME || continuesLine(doc, end)) && !opensAnother(doc, end, end - from, pack)) {
    const isPlain = isNameWord(doc, end, end - from, pack)
    if (isPlain ? family === end - 1 && startsName(doc, end, pack) : !room || !isFamilyAfter(doc, from, end, pack))
      return end
    if (!isPlain || (end > from && isEveryday(doc.tokens[end] as Token) && !is(doc, end - 1, 'nameParticle')))
      family = end
    end++
  }
  return end
}

/** The end of a name from `from`, of which the words up to `start` are known to be part. */
function extend(doc: Doc, from: number, start: number, pack: LanguagePack, room: boolean): number {
  let end = reach(doc, from, start, pack, room)
  while (
    end > Math.max(from, start) &&
    is(doc, end - 1, 'nameParticle') &&
    !(is(doc, end - 1, 'nameCloser') && end - from > 1) &&
    !pack.givenNames.has(doc.tokens[end - 1]?.form ?? '') &&
    !(end - from > 1 && is(doc, end - 2, 'nameParticle'))
  )
    end--
  return end
}

/** The rest of a listed name: بن عبدالعزيز آل سعود after محمد بن سلمان. */
function lineage(doc: Doc, j: number, pack: LanguagePack): number {
  let end = j
  while (
    is(doc, end, 'nameParticle') &&
    !isDefinite(doc.tokens[end] as Token) &&
    isWordAt(doc, end + 1) &&
    !isBlocked(doc, end + 1, pack)
  )
    end += 2
  return end
}

/** The listed names that begin with a word as it is printed; none where no person's does. */
const namesFrom = ofWord(({ form }, pack): readonly Phrase<NameEntry>[] => {
  const names = pack.names.get(form)
  return names?.some(({ value }) => value.kind === 'person') ? names : []
})

function listedName(doc: Doc, i: number, pack: LanguagePack): PersonName | null {
  const token = doc.tokens[i]
  if (!token) return null
  const hit = longestOf(namesFrom(token), doc.tokens, i)
  const people =
    hit?.values.filter((e) => e.kind === 'person' && (hit.length > 1 || pack.spellingsAgree(token.exact, e.form))) ?? []
  if (!hit || people.length === 0 || (isSpelledAsFunctionWord(token) && hit.length < 2)) return null
  const full = people.some((e) => e.sub === 'name')
  const to = lineage(doc, i + hit.length, pack)
  const refs = full || to === i + hit.length ? [...new Set(people.map((e) => e.id))] : []
  return { from: i, to, refs, sure: true, full }
}

/** Whether more of a name may follow a listed full one: a given name, a particle, a word nobody knows, one with the article. */
function goesOn(doc: Doc, j: number, pack: LanguagePack): boolean {
  const token = doc.tokens[j]
  if (!token) return false
  return (
    token.readings.length === 0 ||
    pack.givenNames.has(token.form) ||
    token.classes.has('nameParticle') ||
    token.phrase?.cls === 'ord' ||
    isDefinite(token)
  )
}

/** A word with the article that nobody knows: behind a listed surname that is somebody's first name (سلام الفياض). */
function isUnlistedSurname(token: Token | undefined, pack: LanguagePack): boolean {
  return token?.kind === 'word' && token.readings.length === 0 && pack.bare(token.form) !== token.form
}

/**
 * The personal name at token `i`, as it may stand behind a title; null where no name begins. `room`: what stands before it
 * leaves room for a family name of everyday words.
 */
export function nameAfterTitle(doc: Doc, i: number, pack: LanguagePack, room = false): PersonName | null {
  const listed = listedName(doc, i, pack)
  const known = listed && (listed.full || isUnlistedSurname(doc.tokens[listed.to], pack)) ? listed.to : i
  const to = extend(doc, i, known, pack, room)
  if (listed && (listed.to >= to || (listed.full && !goesOn(doc, listed.to, pack)))) return listed
  if (to === i || (isSpelledAsFunctionWord(doc.tokens[i] as Token) && !isNameAfterAll(doc, i, pack))) return listed
  const firstForm = doc.tokens[i]?.form ?? ''
  if (to === i + 1 && lookup(doc, i, pack, (e) => e.kind !== 'person' && e.common !== true)) return null
  return { from: i, to, refs: listed?.full ? listed.refs : [], sure: pack.givenNames.has(firstForm) || to > i + 1 }
}

/** The courtesies that may begin with a word, by the clitics to be taken off it; as it is printed first. */
const courtesiesFrom = ofWord((word, pack): readonly (readonly Phrase<true>[])[] => {
  const found = startsOf({ word }).map((start) => pack.honorifics.get(start.form) ?? NO_PHRASES)
  return found.some((phrases) => phrases.length > 0) ? found : NO_PHRASES
})

const isKin = ofWord(({ classes, readings }) => classes.has('kin') && readings.some((r) => r.clitics.pron))

/** Whether a courtesy may begin with a word. */
export const opensCourtesy: WordTest = ofWord((word) => isKin({ word }) || courtesiesFrom({ word }).length > 0)

function honorificAt(doc: Doc, j: number, token: Token, isFirst: boolean): { length: number } | null {
  for (const phrases of courtesiesFrom(token)) {
    const hit = longestOf(phrases, doc.tokens, j)
    if (hit || !isFirst) return hit
  }
  return null
}

/** Skips courtesy titles at token `i`: السيد، الدكتور، صاحب السمو الملكي. `isFirst`: the first may have clitics. */
export function skipHonorifics(doc: Doc, i: number, isFirst = true): number {
  let j = i
  for (;;) {
    const token = doc.tokens[j]
    if (token?.kind !== 'word') return j
    if (isKin(token)) {
      j++
      continue
    }
    const hit = honorificAt(doc, j, token, isFirst && j === i)
    if (!hit) return j
    j += hit.length
    if (doc.tokens[j]?.form === '.') j++
    while (is(doc, j, 'rankBranch')) j++
  }
}
