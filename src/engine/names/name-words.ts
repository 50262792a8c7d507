import type { LanguagePack, NameEntry } from '../../lexicon/pack.ts'
import { longestAt, longestOf, type Phrase } from '../../lexicon/phrases.ts'
import type { WordReading } from '../../lexicon/words.ts'
import type { Doc, Token } from '../document.ts'
import { ofWord } from '../words.ts'
import { lookup } from './gazetteer.ts'
import { headAt } from './heads.ts'
import { is, startsOf } from './mention.ts'
import { nisbaAt } from './nisba.ts'
import {
  isAli,
  isBetweenForeign,
  isEastern,
  isMiddleInitial,
  isMiddleName,
  isNameAfterAll,
  isOddAdjective,
  isRegnal,
  isSpelledAsFunctionWord,
  isStrange,
  isStrangeWord,
  isWordAt,
  spellsGluedThat,
} from './odd-names.ts'
import { parseTitle } from './titles.ts'

/** Longer words are several run together. */
const MAX_LETTERS = 13

function isVerb(token: Token): boolean {
  const best = token.readings.find((r) => !r.stem.features.jussive)
  return best?.stem.pos === 'verb' && best.stem.features.person === 3
}

/** Whether the word at `j` can be no part of a name: a particle, a day, another name behind a glued conjunction. */
export function isBlocked(doc: Doc, j: number, pack: LanguagePack): boolean {
  const token = doc.tokens[j]
  if (!token || (token.kind !== 'word' && token.kind !== 'latin') || token.phrase || token.form.length > MAX_LETTERS)
    return true
  if (token.classes.has('calendarWord') && (!pack.givenNames.has(token.form) || isTimeOfDay(doc, j))) return true
  if (pack.givenNames.has(token.form) || token.classes.has('nameParticle')) return false
  return (
    token.readings.some((r) => r.stem.pos === 'function' && r.stem.cls !== 'num' && r.stem.cls !== 'ord') ||
    hidesName(doc, j)
  )
}

/** A name that is a time of day too (صباح) is the time before a day or a preposition. */
function isTimeOfDay(doc: Doc, j: number): boolean {
  const next = doc.tokens[j + 1]
  return next === undefined || next.classes.has('calendarWord') || next.readings[0]?.stem.pos === 'function'
}

/** A conjunction or preposition stands glued before another name (ولافروف). */
const namesBehind = ofWord((word, pack): readonly (readonly Phrase<NameEntry>[])[] | true => {
  const { form } = word
  if (pack.names.has(form) || pack.givenNames.has(form)) return []
  const rests = startsOf({ word }).filter((v) => v.cut > 0)
  return (
    rests.some((v) => pack.givenNames.has(v.form)) ||
    rests.flatMap((v) => {
      const names = pack.names.get(v.form)
      return names ? [names] : []
    })
  )
})

function hidesName(doc: Doc, j: number): boolean {
  const names = namesBehind(doc.tokens[j] as Token)
  return names === true || names.some((phrases) => longestOf(phrases, doc.tokens, j) !== null)
}

/** Whether the token may stand in a name at its place: `k` counts the words before it. */
export function isNameWord(doc: Doc, j: number, k: number, pack: LanguagePack): boolean {
  const here = doc.tokens[j]
  if (!here || spellsGluedThat(here)) return false
  if (k > 2 && is(doc, j - 2, 'clan')) return false
  if (isNameAfterAll(doc, j, pack) || isFathersName(doc, j) || isEastern(doc, j, k, pack)) return true
  if (isRegnal(doc, j, k, pack) || isMiddleInitial(doc, j, k, pack)) return true
  if (k === 1 && isMiddleName(doc, j, pack) && isAli(doc, j - 1, pack)) return true
  if (isBlocked(doc, j, pack)) return isLoneAli(doc, j, k, pack)
  const token = doc.tokens[j] as Token
  if (token.kind === 'latin') return k > 0
  if (isSpelledAsFunctionWord(token) && !token.classes.has('nameParticle')) return isLoneAli(doc, j, k, pack)
  if (k > 0 && opensCourtesy(doc, j, pack)) return false
  if ((k > 0 || !pack.givenNames.has(token.form)) && (opensTitle(doc, j, pack) || isGround(doc, j, pack))) return false
  if (pack.givenNames.has(token.form)) return k === 0 || !isGluedParticle(token)
  if (k > 0 && token.classes.has('nameCloser')) return true
  if (token.classes.has('nameParticle')) return isWordAt(doc, j + 1) && !is(doc, j + 1, 'kin')
  if (is(doc, j + 1, 'lineage') && !is(doc, j, 'lineage')) return !token.readings[0]?.clitics.prep
  if (token.classes.has('titleAdjective') && !isStrangeWord(doc, j + 1) && !is(doc, j - 1, 'nameParticle')) return false
  return k === 0 ? mayOpen(doc, j, token, pack) : mayFollow(doc, j, k, token, pack)
}

/** Whatever stands behind بن is a name. */
function isFathersName(doc: Doc, j: number): boolean {
  const token = doc.tokens[j]
  if (!is(doc, j - 1, 'lineage') || token?.kind !== 'word' || token.phrase) return false
  return !token.classes.has('kin')
}

/** A conjunction or preposition with another glued to it, spelled like a name (بان for بأن). */
function isGluedParticle(token: Token): boolean {
  const best = token.readings[0]
  return best?.stem.pos === 'function' && best.clitics.prep !== undefined
}

/** A state or town, which no name runs into but behind its own particles (زار كيري إسرائيل). */
function isGround(doc: Doc, j: number, pack: LanguagePack): boolean {
  if (is(doc, j - 1, 'nameParticle')) return false
  const hit = lookup(doc, j, pack, (e) => (e.kind === 'state' || e.kind === 'place') && e.common !== true)
  const isGiven = pack.givenNames.has(doc.tokens[j]?.form ?? '')
  return hit !== null && hit.start.cut === 0 && (!isGiven || hit.to > j + 1)
}

function mayOpen(doc: Doc, j: number, token: Token, pack: LanguagePack): boolean {
  if (is(doc, j, 'givenTitle') && !isDefinite(token) && isSurname(doc, j + 1, pack)) return true
  if (is(doc, j, 'givenCourtesy') && !isDefinite(token) && pack.givenNames.has(doc.tokens[j + 1]?.form ?? ''))
    return true
  if (isOddVerb(token) && isStrangeWord(doc, j + 1)) return true
  if (isOddAdjective(doc, j, pack)) return true
  if (!isStrange(token)) return false
  return pack.bare(token.exact) === token.exact || !isWordAt(doc, j + 1) || !isNameLike(doc, j + 1, pack)
}

function mayFollow(doc: Doc, j: number, k: number, token: Token, pack: LanguagePack): boolean {
  if (isGovernedThing(token) || (isDefinite(token) && is(doc, j, 'circumstance') && k > 1)) return false
  if (isBetweenForeign(doc, j, k, pack)) return true
  if (isStrange(token) || isForcedVerb(token)) return true
  if (isVerb(token) && !isDefinite(token)) return false
  if (is(doc, j - 1, 'lastName')) return false
  if (is(doc, j - 1, 'nameParticle') && !(is(doc, j - 1, 'nameCloser') && !isDefinite(token))) return true
  if (is(doc, j - 2, 'lineage') && isDefinite(token) && !is(doc, j, 'titleAdjective') && !namesThing(doc, j))
    return parseTitle(doc, j, pack) === null
  if (
    (k >= 3 && !(isDefinite(token) && pack.givenNames.has(doc.tokens[j - 1]?.form ?? ''))) ||
    nisbaAt(doc, j)?.kind === 'nationality' ||
    namesDoing(token) ||
    isInflected(token, pack) ||
    namesThing(doc, j)
  )
    return false
  if (isDefinite(token)) return parseTitle(doc, j, pack) === null && !isOpenNoun(token, pack) && !namesSeveral(token)
  return (
    isLoose(doc, j, token) &&
    !(k > 1 && token.readings[0]?.stem.pos === 'verbalNoun') &&
    (is(doc, j, 'givenTitle') || headAt(doc, j, pack) === null)
  )
}

/** A verbal noun of a contact or a report (مباحثات، اتصالا) is no surname, whatever else it looks like. */
function namesDoing(token: Token): boolean {
  return token.readings[0]?.stem.pos === 'verbalNoun' && token.readings[0].stem.predicate !== undefined
}

/** A verbal noun or a noun of a known class behind its preposition (بزيارة، بقصر) goes on with the clause, not with a name. */
function isGovernedThing(token: Token): boolean {
  const best = token.readings[0]
  if (!best?.clitics.prep || best.clitics.def) return false
  return namesDoing(token) || (best.stem.pos === 'noun' && best.stem.cls !== undefined)
}

const THINGS = new Set(['group', 'doc', 'event', 'portfolio', 'time'])

/** A definite noun of something that families are not named after (المجتمع), or any with its adjective behind it. */
function namesThing(doc: Doc, j: number): boolean {
  const readings = doc.tokens[j]?.readings ?? []
  const nouns = readings.filter((r) => r.stem.pos === 'noun')
  if (nouns.length === 0 || readings.some((r) => r.stem.pos === 'adjective')) return false
  const next = doc.tokens[j + 1]?.readings[0]
  return (
    nouns.every((r) => THINGS.has(r.stem.cls ?? '')) ||
    (next?.stem.pos === 'adjective' && next.clitics.def === true && !next.clitics.conj)
  )
}

/** A definite noun that is only a plural (الأوضاع). */
function namesSeveral(token: Token): boolean {
  const nouns = token.readings.filter((r) => r.stem.pos === 'noun' || r.stem.pos === 'adjective')
  return nouns.length > 0 && nouns.every((r) => r.stem.pos === 'noun' && r.stem.features.number === 'pl')
}

/** An indefinite accusative or a feminine adjective behind a name says something of the name, and is no part of it. */
function isInflected(token: Token, pack: LanguagePack): boolean {
  if (!isDefinite(token)) return pack.isAccusative(token.exact)
  return token.readings.some(
    (r) => (r.stem.pos === 'adjective' || r.stem.pos === 'ordinal') && r.clitics.def && r.stem.features.gender === 'f',
  )
}

/** A high courtesy, or one of a lady, begins somebody else (السيدة فلانة); others may be part of a name (خالد السيد إبراهيم). */
function opensCourtesy(doc: Doc, j: number, pack: LanguagePack): boolean {
  const token = doc.tokens[j]
  if (!token || longestAt(pack.honorifics, token.form, doc.tokens, j) === null) return false
  return (
    is(doc, j, 'highCourtesy') ||
    token.readings.some((r) => r.clitics.def && r.stem.features.gender === 'f' && r.stem.features.number === 'sg')
  )
}

/** Whether a title with what it governs begins here: then the name has ended (نبيل العربي الأمين العام, تميم بن حمد أمير قطر). */
function opensTitle(doc: Doc, j: number, pack: LanguagePack): boolean {
  const title = parseTitle(doc, j, pack)
  return title !== null && title.to > j + 1 && (title.definite || title.state !== null || title.of !== null)
}

/** A family name the lexicon does not know as a word, or knows with the article. */
export function isSurname(doc: Doc, j: number, pack: LanguagePack): boolean {
  const token = doc.tokens[j]
  if (token?.kind !== 'word' || token.phrase) return false
  return (
    pack.bare(token.form) !== token.form &&
    (isStrange(token) || token.readings.every((r) => r.stem.pos !== 'adjective')) &&
    parseTitle(doc, j, pack) === null
  )
}

/** علي printed على: a name where a sign or the end of the text follows, which a preposition cannot have behind it. */
function isLoneAli(doc: Doc, j: number, k: number, pack: LanguagePack): boolean {
  const token = doc.tokens[j]
  if (k === 0 || !token || !pack.givenNames.has(token.form) || token.phrase) return false
  const next = doc.tokens[j + 1]
  return next === undefined || (next.kind === 'punct' && next.classes.has('comma') && !doc.quotationAt.has(j + 1))
}

/** A definite verbal noun in the singular, spelled as one, opens a phrase of its own more often than it closes a name. */
function isOpenNoun(token: Token, pack: LanguagePack): boolean {
  const best = token.readings[0]
  return (
    best?.stem.pos === 'verbalNoun' && best.stem.features.number === 'sg' && pack.bare(token.exact) === best.stem.exact
  )
}

/** A word that reads as some verb of no report, before a word the lexicon does not know: the two are a foreign name. */
function isOddVerb(token: Token): boolean {
  return (
    token.readings[0]?.stem.pos === 'verb' &&
    token.readings.every((r) => r.stem.predicate === undefined && r.clitics.pron?.person !== 3)
  )
}

/** A word that reads only as a verb of the first or second person, of no report or contact (البنا): behind a name, a surname. */
function isForcedVerb(token: Token): boolean {
  return token.readings.every(
    (r) =>
      r.stem.pos === 'verb' &&
      !r.stem.predicate &&
      (r.stem.features.person !== 3 || (r.clitics.pron && r.clitics.pron.person !== 3)),
  )
}

/** Whether an unlisted word with the article is followed by more of a name: then it is no surname standing alone. */
function isNameLike(doc: Doc, j: number, pack: LanguagePack): boolean {
  const token = doc.tokens[j]
  return (
    token?.readings.length === 0 || pack.givenNames.has(token?.form ?? '') || (token !== undefined && isDefinite(token))
  )
}

/** Whether the word has the article and nothing before it. */
export const isDefinite: (token: Token) => boolean = ofWord(({ readings }) =>
  readings.some((r) => r.clitics.def === true && !r.clitics.prep && !r.clitics.conj),
)

/** Whether a word ends like one with the pronoun of the first person, but is first of all a noun or adjective without it (أسدي). */
function isMine({ readings: [best] }: Token, { clitics }: WordReading): boolean {
  if (clitics.pron?.person !== 1) return false
  return best !== undefined && best.stem.pos !== 'verb' && best.stem.pos !== 'verbalNoun' && !best.clitics.pron
}

/** An indefinite ordinary word closes a name only where the name plainly ends behind it (رياض حداد أن …). */
function isLoose(doc: Doc, j: number, token: Token): boolean {
  if (token.readings.some((r) => r.clitics.conj || r.clitics.prep || (r.clitics.pron && !isMine(token, r))))
    return false
  if (token.readings.every((r) => r.stem.pos === 'noun' && THINGS.has(r.stem.cls ?? ''))) return false
  const next = doc.tokens[j + 1]
  if (next?.kind !== 'word' || next.phrase || next.classes.has('calendarWord')) return true
  const best = next.readings[0]
  return (
    best !== undefined &&
    (best.stem.pos === 'function' ||
      best.stem.pos === 'verb' ||
      best.clitics.conj !== undefined ||
      best.clitics.prep !== undefined)
  )
}
