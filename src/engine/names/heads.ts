import { mayNameEvent } from '../../lexicon/frames.ts'
import type { LanguagePack, TitleEntry } from '../../lexicon/pack.ts'
import type { Phrase } from '../../lexicon/phrases.ts'
import type { Pronoun } from '../../lexicon/types.ts'
import type { WordReading } from '../../lexicon/words.ts'
import type { Doc, Token } from '../document.ts'
import { ofWord, type Word, type WordTest } from '../words.ts'
import { is, type Start, startsOf } from './mention.ts'

/** The words of the titles table that open a title, before anything they govern. */
export interface Head {
  readonly from: number
  readonly entry: TitleEntry
  readonly to: number
  readonly start: Start
  readonly number: 'sg' | 'du' | 'pl'
  readonly definite: boolean
  readonly pron?: Pronoun
}

/** Whether the word is first of all another noun, so that its reading as a title with a pronoun is a chance (مسؤولية). */
function isOtherNoun(token: Word, pack: LanguagePack): boolean {
  const best = token.readings[0]
  if (!best || best.clitics.pron || best.stem.features.number !== 'sg') return false
  return (best.stem.pos === 'noun' || best.stem.pos === 'adjective') && !pack.titles.has(best.stem.key)
}

/** Readings of the token as an inflected noun: plural, dual, or with a pronoun. */
const inflected = ofWord((word, pack): readonly WordReading[] => {
  if (mayNameEvent(word)) return []
  const other = isOtherNoun(word, pack)
  return word.readings.filter(
    (r) =>
      r.stem.pos !== 'verb' &&
      r.stem.pos !== 'function' &&
      (r.stem.features.number !== 'sg' || r.clitics.pron) &&
      !(other && r.clitics.pron),
  )
})

/** Whether a token may stand for a word inside a title: as printed, without its article, or by lemma where it is a plural, dual, or has a pronoun. */
function standsFor(token: Token, word: string, pack: LanguagePack): boolean {
  if (token.form === word || pack.bare(token.form) === word) return true
  return inflected(token).some((r) => r.stem.key === word)
}

function matchesRest(doc: Doc, i: number, words: readonly string[], pack: LanguagePack): boolean {
  for (let k = 1; k < words.length; k++) {
    const token = doc.tokens[i + k]
    if (token?.kind !== 'word' || !standsFor(token, words[k] as string, pack)) return false
  }
  return true
}

/** The inflected reading by which a token stands for a word of the table. */
function readingFor(token: Token, key: string): WordReading | undefined {
  const fitting = inflected(token).filter((r) => r.stem.key === key)
  const several = fitting.filter((r) => r.stem.features.number !== 'sg')
  return several.find((r) => r.stem.features.number === 'pl') ?? several[0] ?? fitting[0]
}

function isDefinite(token: Token, start: Start, pack: LanguagePack): boolean {
  return (
    pack.bare(start.form) !== start.form || token.readings.some((r) => r.clitics.def === true && r.stem.pos !== 'verb')
  )
}

/** A word of the titles table that a token may stand for behind its clitics, and the titles that begin with it. */
interface Key {
  readonly start: Start
  readonly key: string
  readonly titles: readonly Phrase<TitleEntry>[]
}

/** Whether a word is a noun under a preposition and nothing else (للرئيس), though without it it may look like one with the article. */
function isGoverned(readings: readonly WordReading[]): boolean {
  const nominal = readings.filter((r) => r.stem.pos !== 'verb' && r.stem.pos !== 'function')
  return nominal.length > 0 && nominal.every((r) => r.clitics.prep !== undefined && r.clitics.def === true)
}

const keysOf = ofWord((word, pack): readonly Key[] =>
  startsOf({ word }).flatMap((start) => {
    if (start.prep === undefined && isGoverned(word.readings)) return []
    const glued = inflected({ word }).filter((r) => r.clitics.prep === start.prep && r.clitics.conj === start.conj)
    const keys = [pack.bare(start.form), ...glued.map((r) => r.stem.key)]
    return keys.flatMap((key): Key[] => {
      const titles = pack.titles.get(key)
      return titles ? [{ start, key, titles }] : []
    })
  }),
)

/** Whether a title may begin with a word, whatever stands around it. */
export const opensTitle: WordTest = ofWord((word) => word.kind === 'word' && keysOf({ word }).length > 0)

/** A preposition that folds to a title (امام، والى). */
function isParticle(token: Token): boolean {
  return token.readings[0]?.stem.pos === 'function' && token.readings.every((r) => !r.clitics.def)
}

/** An office somebody is elected to (رئيساً للوزراء): spelled like the dual, but a preposition follows, not a genitive. */
function isPredicate(doc: Doc, j: number, token: Token, pack: LanguagePack): boolean {
  const next = doc.tokens[j]
  return (
    pack.isAccusative(token.exact) &&
    (next === undefined ||
      next.kind !== 'word' ||
      next.readings.some((r) => r.clitics.prep !== undefined && pack.genitivePreps.has(r.clitics.prep)))
  )
}

/** A title of several words is definite by its last (رئيس الموساد). */
function endsDefinite(words: readonly string[], pack: LanguagePack): boolean {
  const last = words.at(-1) ?? ''
  return words.length > 1 && pack.bare(last) !== last
}

function headBy(doc: Doc, i: number, { key, start, titles }: Key, pack: LanguagePack): Head | null {
  const token = doc.tokens[i] as Token
  const reading = key === pack.bare(start.form) ? undefined : readingFor(token, key)
  const printed = reading?.stem.lemma ?? token.exact
  const phrase = titles.find((p) => matchesRest(doc, i, p.words, pack) && pack.spellingsAgree(printed, p.value.form))
  if (!phrase) return null
  const number = reading?.stem.features.number ?? 'sg'
  if (number === 'du' && isPredicate(doc, i + 1, token, pack)) return null
  const pron = reading?.clitics.pron
  return {
    from: i,
    entry: phrase.value,
    to: i + phrase.words.length,
    start,
    number,
    definite: isDefinite(token, start, pack) || endsDefinite(phrase.words, pack),
    ...(pron ? { pron } : {}),
  }
}

/** The longest entry of the titles table at token `i`; a word spelled otherwise (أمر for آمر) is none. */
export function headAt(doc: Doc, i: number, pack: LanguagePack): Head | null {
  const token = doc.tokens[i]
  if (token?.kind !== 'word') return null
  const keys = keysOf(token)
  if (keys.length === 0 || is(doc, i + 1, 'lineage') || isParticle(token)) return null
  return keys.reduce<Head | null>((best, key) => {
    const head = headBy(doc, i, key, pack)
    return head && (!best || head.to > best.to) ? head : best
  }, null)
}
