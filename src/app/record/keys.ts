import { arabic } from '../../lexicon/ar/index.ts'
import type { WordReading } from '../../lexicon/words.ts'
import { fold, stripMarks } from '../../text/fold.ts'
import { type RawToken, tokenise } from '../../text/tokenise.ts'
import { arabicSpellings } from './latin.ts'

const MOST_CACHED = 100_000
const cache = new Map<string, readonly string[]>()

function isNominal({ stem }: WordReading): boolean {
  return stem.pos === 'noun' || stem.pos === 'adjective' || stem.pos === 'ordinal'
}

/** Dictionary forms: of a word that can be a noun, the noun's alone, else those of all its readings. */
function lemmas(form: string, exact: string): readonly string[] {
  const readings = arabic.analyse(form, exact)
  const nominal = readings.filter(isNominal)
  return (nominal.length > 0 ? nominal : readings).map(({ stem }) => fold(stripMarks(stem.lemma)))
}

/** A word that may be a name: as it is, and without the conjunction and preposition it may begin with. */
function stripped(form: string): readonly string[] {
  return arabic.nameVariants(form).map((variant) => arabic.bare(variant.form))
}

function arabicKeys({ form, exact }: RawToken): readonly string[] {
  const found = lemmas(form, exact)
  const isNoun = arabic.analyse(form, exact).some(isNominal)
  return [...new Set([...found, ...(isNoun ? [arabic.bare(form)] : stripped(form))])]
}

function keysOfToken(token: RawToken): readonly string[] {
  const known = cache.get(token.exact)
  if (known !== undefined) return known
  if (cache.size >= MOST_CACHED) cache.clear()
  const keys = token.kind === 'word' ? arabicKeys(token) : [token.form]
  cache.set(token.exact, keys)
  return keys
}

/**
 * The keys a text is found by: every word under its dictionary forms and without what is written together with it, so
 * that وزير finds وللوزراء and هيئة finds هيئه; signs have none. A word in Latin letters has the Arabic spellings of that
 * name too, so that Lavrov finds لافروف.
 */
export function searchKeys(text: string): readonly string[] {
  return tokenise(text).flatMap((token) => {
    if (token.kind === 'punct' || token.kind === 'break') return []
    return token.kind === 'latin' ? [token.form, ...arabicSpellings(token.form)] : keysOfToken(token)
  })
}
