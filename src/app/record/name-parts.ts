import { arabic } from '../../lexicon/ar/index.ts'
import type { NameEntry } from '../../lexicon/pack.ts'
import { longestAt } from '../../lexicon/phrases.ts'
import { compareNames } from '../../record/base/names.ts'
import { nameCore, skeleton } from '../../record/base/spelling.ts'
import { fold } from '../../text/fold.ts'
import { type RawToken, tokenise } from '../../text/tokenise.ts'
import { arabicSpellings } from './latin.ts'

/** The state a name means in any language the caller knows, ISO 3166-1 alpha-3; null if it means none. */
export type StateNamed = (name: string) => string | null

/** The words of a text. */
export function words(text: string): readonly RawToken[] {
  return tokenise(text).filter(({ kind }) => kind !== 'punct' && kind !== 'break')
}

/** Rows of the gazetteer whose form is the whole text. */
export function listed(text: string): readonly NameEntry[] {
  const tokens = words(text)
  const hit = longestAt(arabic.names, tokens[0]?.form ?? '', tokens, 0)
  return hit !== null && hit.length === tokens.length ? hit.values : []
}

/** The state a name means; a capital means its state only where the name means no other. */
export function stateOf(text: string, named: StateNamed): string | null {
  const states = listed(text).filter(({ kind }) => kind === 'state')
  const own = states.find(({ sub }) => sub !== 'capital' && sub !== 'seat')
  return own?.id ?? named(text) ?? states[0]?.id ?? null
}

/** The state an adjective of nationality among the words points at. */
export function nationality(text: string): string | null {
  const targets = words(text).flatMap(({ form, exact }) =>
    arabic.analyse(form, exact).flatMap(({ stem }) => (stem.cls === 'nationality' ? (stem.target ?? []) : [])),
  )
  return targets[0] ?? null
}

/** Words that say who somebody is but not his name. */
export function isTitle(text: string): boolean {
  return words(text).every(({ form, exact }) => {
    const readings = arabic.analyse(form, exact)
    const word = arabic.bare(form)
    return (
      arabic.titles.has(word) || arabic.portfolios.has(word) || readings.some(({ stem }) => stem.target !== undefined)
    )
  })
}

/** Words of offices and address in English, which the language pack does not know. */
const ENGLISH_OFFICE =
  /\b(?:minister|president|king|queen|prince|princess|emir|amir|sultan|sheikh|premier|chancellor|secretary|ambassador|envoy|mr|mrs|dr|sir|general)\b/i

function isOffice(text: string): boolean {
  if (ENGLISH_OFFICE.test(text)) return true
  return words(text).some(({ form }) => {
    const word = arabic.bare(form)
    return arabic.titles.has(word) || arabic.honorifics.has(form) || arabic.honorifics.has(word)
  })
}

/** A text and what is left of it when words of an office are taken from its front, the longest first. */
export function endsOf(text: string): readonly { readonly office: string; readonly name: string }[] {
  const parts = text.split(/\s+/)
  const cuts = parts.map((_, i) => ({ office: parts.slice(0, i).join(' '), name: parts.slice(i).join(' ') }))
  return cuts.filter(({ office, name }) => !isTitle(name) && (office === '' || isOffice(office)))
}

const SHORTEST_SKELETON = 3

/** Whether two words can be one name, in Arabic or Latin letters. */
function sameWord(asked: string, word: string): boolean {
  const [a, b] = [asked, word].map((one) => arabic.bare(fold(one)))
  if (a === b) return true
  if (/^[a-z]/i.test(asked)) return arabicSpellings(asked).includes(b ?? '')
  const [x = '', y] = [asked, word].map((one) => skeleton(fold(one)))
  return x === y && x.length >= SHORTEST_SKELETON
}

/** How well a form fits: 2 word for word, 1 if it holds every word asked for, 0 if not. */
export function fitOf(asked: string, form: string): number {
  const parts = form.split(/\s+/)
  const wanted = asked.split(/\s+/)
  if (!wanted.every((word) => parts.some((part) => sameWord(word, part)))) return 0
  return parts.length === wanted.length ? 2 : 1
}

/** A surname or a given name alone may be anybody's. */
export function isFull(name: string): boolean {
  return nameCore(name).given !== ''
}

/** Whether one letter changed, added or left out makes one word of the other. */
function oneLetterApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1) return false
  let start = 0
  while (start < short.length && short[start] === long[start]) start++
  return short.slice(long.length === short.length ? start + 1 : start) === long.slice(start + 1)
}

const SHORTEST_GIVEN = 4

/** Whether two full names are one but for the spelling: a surname in common, and given names a letter apart. */
export function isNearly(asked: string, form: string): boolean {
  if (!isFull(asked) || !isFull(form)) return false
  if (compareNames(asked, form) !== 'different') return true
  const [[given = '', surname = ''], [other = '', family = '']] = [asked, form].map((name) => {
    const parts = fold(name).split(/\s+/)
    return [parts[0] ?? '', parts.at(-1) ?? '']
  }) as [string[], string[]]
  return given.length >= SHORTEST_GIVEN && sameWord(surname, family) && oneLetterApart(given, other)
}
