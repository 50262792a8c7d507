import type { LanguagePack } from '../../lexicon/pack.ts'
import type { WordReading } from '../../lexicon/words.ts'
import type { Doc, Token } from '../document.ts'
import { ofWord, type WordTest } from '../words.ts'
import { headAt } from './heads.ts'
import { is } from './mention.ts'

/** What goes on with the sentence behind a conjunction: a verb of a report or contact, a noun with its pronoun (فقال، فاعتراضه). */
function goesOn({ stem, clitics }: WordReading): boolean {
  return (stem.pos === 'verb' && stem.predicate !== undefined) || (stem.pos !== 'verb' && clitics.pron?.person === 3)
}

/** Whether the lexicon knows the word only by taking a rare clitic off it (فالون, كيري): then it is as good as unknown. */
export const isStrange: (token: Token) => boolean = ofWord(({ readings }, pack) =>
  readings.every(
    (r) =>
      r.stem.features.jussive ||
      r.clitics.pron?.person === 2 ||
      (!r.clitics.def &&
        r.stem.pos !== 'function' &&
        !(r.clitics.conj && goesOn(r)) &&
        !pack.titles.has(r.stem.key) &&
        pack.isRareProclitic(r.clitics.conj ?? r.clitics.prep ?? '')),
  ),
)

/** Whether a word that is as good as unknown stands at `j`. */
export function isStrangeWord(doc: Doc, j: number): boolean {
  const token = doc.tokens[j]
  return token?.kind === 'word' && isStrange(token)
}

/** A word that the lexicon does not know and that has no article. */
export function isForeign(token: Token, pack: LanguagePack): boolean {
  return token.readings.length === 0 && !token.phrase && pack.bare(token.form) === token.form
}

/** Whether a word stands at `j`. */
export function isWordAt(doc: Doc, j: number): boolean {
  return doc.tokens[j]?.kind === 'word'
}

/** على is the preposition; علي, in papers that write ي for ى, may be either. */
export const isSpelledAsFunctionWord: (token: Token) => boolean = ofWord(({ exact, readings }) =>
  readings.some((r) => r.stem.pos === 'function' && r.stem.exact === exact),
)

const spellsGivenName = ofWord(({ exact }, pack) => pack.spellsGivenName(exact))

/** علي spelled as the name, with more of a name behind it: the preposition governs no given name or unknown word here. */
export function isNameAfterAll(doc: Doc, i: number, pack: LanguagePack): boolean {
  const [token, next] = [doc.tokens[i], doc.tokens[i + 1]]
  if (!token || next?.kind !== 'word' || !spellsGivenName(token)) return false
  return (
    next.classes.has('lineage') ||
    pack.givenNames.has(next.form) ||
    isForeign(next, pack) ||
    isMiddleName(doc, i + 1, pack)
  )
}

/** An adjective between علي and a word nobody knows (علي أكبر محرابيان). */
export function isMiddleName(doc: Doc, j: number, pack: LanguagePack): boolean {
  const [token, next] = [doc.tokens[j], doc.tokens[j + 1]]
  const isPlain = token?.readings.some((r) => r.stem.pos === 'adjective' && !r.clitics.def) ?? false
  return isPlain && next?.kind === 'word' && isForeign(next, pack)
}

/** A given name spelled like a particle too, with more of a name behind it. */
export function isAli(doc: Doc, j: number, pack: LanguagePack): boolean {
  const token = doc.tokens[j]
  return token !== undefined && token.readings[0]?.stem.pos === 'function' && isNameAfterAll(doc, j, pack)
}

/** A family name of the Far East that is a word too, before a word nobody knows (بارك جونغ سوك), and such a word at its end. */
export function isEastern(doc: Doc, j: number, k: number, pack: LanguagePack): boolean {
  const isOne = (i: number): boolean => pack.isEasternName(doc.tokens[i]?.form ?? '')
  if (!isOne(j)) return false
  if (k === 0) return isStrangeWord(doc, j + 1) && !is(doc, j + 1, 'lineage')
  return isOne(j - k) && (!isSpelledAsFunctionWord(doc.tokens[j] as Token) || !isWordAt(doc, j + 1))
}

/** A middle initial, spelled as it is called, between two words of a name (جورج دبليو بوش، إرنست بي كوروما). */
export function isMiddleInitial(doc: Doc, j: number, k: number, pack: LanguagePack): boolean {
  const [token, next] = [doc.tokens[j], doc.tokens[j + 1]]
  if (k !== 1 || !token || next?.kind !== 'word' || !pack.isInitial(token.form)) return false
  return isForeign(next, pack) || pack.givenNames.has(next.form)
}

/** An indefinite adjective, which an office before it cannot have, before a word nobody knows or another name (سري واهيوني، ثابت محمد). */
export function isOddAdjective(doc: Doc, j: number, pack: LanguagePack): boolean {
  const [best, next] = [doc.tokens[j]?.readings[0], doc.tokens[j + 1]]
  const isPlain = best?.stem.pos === 'adjective' || (best?.stem.pos === 'active' && !best.stem.predicate)
  if (!isPlain || best.clitics.def || best.clitics.prep || best.clitics.conj || best.clitics.pron) return false
  if (best.stem.target || is(doc, j, 'rankBranch') || is(doc, j, 'titleAdjective') || next?.kind !== 'word')
    return false
  return (
    isForeign(next, pack) || (pack.givenNames.has(next.form) && next.readings.every((r) => r.stem.pos !== 'function'))
  )
}

/** An everyday word between two words nobody knows (إيفان خيل بينتو، ويليام ساموي روتو). */
export function isBetweenForeign(doc: Doc, j: number, k: number, pack: LanguagePack): boolean {
  const [before, token, next] = [doc.tokens[j - 1], doc.tokens[j], doc.tokens[j + 1]]
  const best = token?.readings[0]
  if (k !== 1 || !before || !best || next?.kind !== 'word' || best.stem.predicate || best.clitics.def) return false
  if (best.stem.pos !== 'noun' && best.stem.pos !== 'adjective') return false
  if (best.clitics.prep || best.clitics.conj || best.clitics.pron || headAt(doc, j, pack)) return false
  return isForeign(before, pack) && isForeign(next, pack)
}

/** The number of a pope or king behind his name (لاوون الرابع عشر). */
export function isRegnal(doc: Doc, j: number, k: number, pack: LanguagePack): boolean {
  const at = doc.tokens[j - 1]?.phrase?.cls === 'ord' ? j - 1 : j
  const phrase = doc.tokens[at]?.phrase
  const before = doc.tokens[at - 1]
  return phrase?.cls === 'ord' && j < at + phrase.length && k === j - at + 1 && pack.givenNames.has(before?.form ?? '')
}

/** بان for بأن, as older papers spell it; a listed name with it (بان كي مون) is found as a whole. */
export const spellsGluedThat: WordTest = ofWord(({ readings }) =>
  readings.some((r) => r.stem.cls === 'that' && r.clitics.prep !== undefined),
)
