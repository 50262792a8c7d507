import type { LanguagePack } from '../../lexicon/pack.ts'
import type { WordReading } from '../../lexicon/words.ts'
import type { Doc, Token } from '../document.ts'
import { lookup } from './gazetteer.ts'
import { is } from './mention.ts'
import { nisbaAt } from './nisba.ts'
import { parseTitle } from './titles.ts'

/** Whether a given name is somebody's last name elsewhere in the article (محمود عباس): standing alone it is complete. */
function isLastNameHere(doc: Doc, j: number, pack: LanguagePack): boolean {
  const form = doc.tokens[j]?.form
  return doc.tokens.some((t, k) => k !== j && t.form === form && pack.givenNames.has(doc.tokens[k - 1]?.form ?? ''))
}

function isGround(doc: Doc, j: number, pack: LanguagePack): boolean {
  return lookup(doc, j, pack, (e) => (e.kind === 'state' || e.kind === 'place') && e.common !== true) !== null
}

function isNominal({ stem }: WordReading): boolean {
  return stem.pos !== 'verb' && stem.pos !== 'function'
}

/** A reading that leaves no letter of the word to a clitic or to the ending of a noun before its genitive (نقلي). */
function isWhole({ clitics, stem }: WordReading): boolean {
  return !clitics.pron && !clitics.prep && !clitics.conj && stem.features.construct !== true
}

/** A reading as something done or reported (رسالة، جلسة، مباحثات), of several, or in the accusative: no family's name. */
function namesNoFamily(token: Token, pack: LanguagePack): boolean {
  const plain = token.readings.filter((r) => isNominal(r) && isWhole(r))
  const first = plain[0]
  if (!first) return false
  const isDone = first.stem.pos === 'verbalNoun' && first.stem.predicate !== undefined
  return (
    (isDone && pack.fold(first.stem.exact) === token.form) ||
    ABSTRACT.has(first.stem.cls ?? '') ||
    plain.every((r) => r.stem.features.number === 'pl' || r.stem.features.number === 'du') ||
    pack.isAccusative(token.exact)
  )
}

const ABSTRACT: ReadonlySet<string> = new Set(['doc', 'event', 'time', 'group'])

/** A verb that could go on with the sentence: of the present, or one of a report or contact. */
function mayGoOn(token: Token): boolean {
  const best = token.readings.find((r) => !r.stem.features.jussive)
  if (best?.stem.pos !== 'verb') return false
  return best.stem.predicate !== undefined || best.stem.features.tense !== 'past'
}

function mayBeIndefinite(doc: Doc, j: number, token: Token, pack: LanguagePack): boolean {
  const best = token.readings.find((r) => !r.stem.features.jussive)
  if (best?.clitics.pron && best.clitics.pron.person !== 1) return false
  if (pack.isRareProclitic(best?.clitics.prep ?? best?.clitics.conj ?? '')) return true
  if (best?.clitics.prep || best?.clitics.conj) return best.stem.pos === 'verb' && best.stem.predicate === undefined
  if (mayGoOn(token) || namesNoFamily(token, pack)) return false
  const title = parseTitle(doc, j, pack)
  return title === null || (title.to === j + 1 && is(doc, j, 'commonTitle'))
}

function endsPhrase(next: Token | undefined): boolean {
  const best = next?.readings[0]
  return (
    next?.kind !== 'word' ||
    next.phrase !== undefined ||
    best?.stem.pos === 'function' ||
    best?.clitics.conj !== undefined
  )
}

/** A definite word closes a name as its adjective of origin or trait does (نبيل العربي), not as a thing (الخارجية). */
function mayBeDefinite(doc: Doc, j: number, token: Token, pack: LanguagePack): boolean {
  if (parseTitle(doc, j, pack)) return false
  const nouns = token.readings.filter(isNominal)
  if (nouns.some((r) => r.stem.features.gender === 'f' || r.stem.features.number === 'pl')) return false
  if (nisbaAt(doc, j) !== null || nouns.every((r) => r.stem.pos === 'adjective')) return true
  return endsPhrase(doc.tokens[j + 1]) && !nouns.some((r) => ABSTRACT.has(r.stem.cls ?? ''))
}

/**
 * Whether an everyday word right behind a given name is the family name, which an office leaves room for (وزير النفط رستم
 * قاسمي): hardly anybody is given by title and first name alone. `j` is the word's place.
 */
export function isFamilyName(doc: Doc, j: number, pack: LanguagePack): boolean {
  const [given, token] = [doc.tokens[j - 1], doc.tokens[j]]
  if (given === undefined || token?.kind !== 'word' || token.phrase || given.classes.has('nameParticle')) return false
  if (token.classes.has('calendarWord') || isGround(doc, j, pack) || isLastNameHere(doc, j - 1, pack)) return false
  if (pack.bare(given.form) !== given.form) return false
  if (is(doc, j, 'nameCloser')) return true
  if (token.classes.has('nameParticle')) return false
  if (token.readings.some((r) => r.stem.pos === 'function' && r.stem.exact === token.exact)) return false
  const isDefinite = token.readings.some((r) => r.clitics.def)
  return isDefinite ? mayBeDefinite(doc, j, token, pack) : mayBeIndefinite(doc, j, token, pack)
}
