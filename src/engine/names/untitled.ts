import { tellsSpeech } from '../../lexicon/frames.ts'
import type { LanguagePack } from '../../lexicon/pack.ts'
import type { Doc, Token } from '../document.ts'
import { ofWord, type WordTest } from '../words.ts'
import { apposition } from './apposition.ts'
import { clitics, type Mention, type Start, startsOf } from './mention.ts'
import { isNameAfterAll } from './odd-names.ts'
import { person } from './people.ts'
import { nameAfterTitle, type PersonName, skipHonorifics } from './persons.ts'
import { parseTitle } from './titles.ts'

/** How a word begins if it is a given name behind its clitics. */
const givenStart = ofWord((word, pack): Start | null => {
  const start = word.kind === 'word' && startsOf({ word }).find((v) => pack.givenNames.has(v.form))
  if (!start) return null
  const isOther = word.readings.some((r) => r.clitics.prep === undefined && r.stem.pos !== 'adjective')
  return start.cut > 0 && isOther ? null : start
})

/** Whether a word may be a given name. */
export const isGiven: WordTest = ofWord((word) => givenStart({ word }) !== null)

/** A given name with more name words behind it and no title: شادي عبد السلام. */
export function bareName(doc: Doc, i: number, pack: LanguagePack): Mention | null {
  const token = doc.tokens[i]
  const start = token ? givenStart(token) : null
  if (!token || !start) return null
  if (start.cut === 0 && token.readings[0]?.stem.pos === 'function' && !isSubject(doc, i, pack)) return null
  const rest = nameAfterTitle(doc, start.cut > 0 ? i + 1 : i, pack)
  const to = rest?.to ?? 0
  if (to < i + 2) return null
  const name: PersonName = { from: i, to, refs: rest?.refs ?? [], sure: true, start }
  const title = apposition(doc, name, pack)
  if (!title && token.readings.length > 0 && !isNameForSure(doc, i, to, pack)) return null
  return { ...person(doc, i, title?.to ?? to, 'person/name', name, title), ...clitics(start) }
}

/** علي spelled as the name behind a verb, with more of a name behind it (توجه علي أكبر محرابيان). */
function isSubject(doc: Doc, i: number, pack: LanguagePack): boolean {
  return doc.tokens[i - 1]?.readings[0]?.stem.pos === 'verb' && isNameAfterAll(doc, i, pack)
}

/** A first name that is a word of the language too (كامل، أمين) needs a name word, an unknown word, or a title behind it. */
function isNameForSure(doc: Doc, from: number, to: number, pack: LanguagePack): boolean {
  return doc.tokens
    .slice(from + 1, to)
    .some((t) => t.readings.length === 0 || pack.givenNames.has(t.form) || t.classes.has('nameParticle'))
}

/** Whether a word is a verb of saying without an object. */
export const isSaying: WordTest = ofWord(({ readings: [verb] }) =>
  verb?.stem.pos === 'verb' && !verb.clitics.pron ? tellsSpeech(verb.stem.predicate) : false,
)

/** A name that only its place gives away: behind a verb of saying, an unknown word before a break or a title in apposition. */
export function speakingName(doc: Doc, i: number, pack: LanguagePack): Mention | null {
  const before = doc.tokens[i - 1]
  if (!before || !isSaying(before)) return null
  const name = nameAfterTitle(doc, i, pack, true)
  if (name && isUnknown(doc.tokens[i], pack)) {
    const title = apposition(doc, name, pack)
    return person(doc, i, title?.to ?? name.to, 'person/speaking', { ...name, from: i }, title)
  }
  return unlikelyName(doc, i, pack)
}

/** Two or more words the lexicon does not know, with a title in apposition or behind a verb of a contact: زوجمار جابريل نائب المستشارة. */
export function unknownName(doc: Doc, i: number, pack: LanguagePack): Mention | null {
  const name = nameAfterTitle(doc, i, pack)
  if (!name || name.to < i + 2 || !doc.tokens.slice(i, name.to).some((t, k) => k > 0 && isForeign(t))) return null
  const title = apposition(doc, name, pack)
  if (!title && !isBehindContact(doc, i)) return null
  return person(doc, i, title?.to ?? name.to, 'person/foreign', { ...name, from: i }, title)
}

/** Whether the lexicon does not know a word, which has no article. */
export const isUnlisted: WordTest = ofWord(
  (word, pack) => word.kind === 'word' && word.readings.length === 0 && pack.bare(word.form) === word.form,
)

function isForeign(token: Token): boolean {
  return isUnlisted(token) && !token.phrase
}

function isBehindContact(doc: Doc, i: number): boolean {
  const verb = doc.tokens[i - 1]?.readings[0]
  return (
    verb?.stem.pos === 'verb' &&
    (verb.stem.predicate?.frames.some((f) => f.kind === 'event' || f.kind === 'speech') ?? false)
  )
}

/** A name of everyday words behind a verb of saying, given away by the title in apposition (قال الخضر لصور مدير …). */
function unlikelyName(doc: Doc, i: number, pack: LanguagePack): Mention | null {
  if (parseTitle(doc, i, pack) || skipHonorifics(doc, i) > i) return null
  for (const to of [i + 2, i + 3]) {
    if (doc.tokens[to]?.readings[0]?.clitics.pron) continue
    const name: PersonName = { from: i, to, refs: [], sure: true }
    const title = isNameRun(doc, i, to) ? apposition(doc, name, pack) : null
    if (title) return person(doc, i, title.to, 'person/speaking', name, title)
  }
  return null
}

function isUnknown(token: Token | undefined, pack: LanguagePack): boolean {
  if (!token) return false
  return token.readings.length === 0 || pack.givenNames.has(token.form)
}

/** Words that belong to no class of the grammar and read as nouns: a name, if anything about them says so. */
function isNameRun(doc: Doc, from: number, to: number): boolean {
  return doc.tokens.slice(from, to).every((t, k) => {
    const best = t.readings[0]
    if (t.kind !== 'word' || t.phrase || [...t.classes].some((c) => c !== 'nameParticle' && c !== 'lineage'))
      return false
    if (!best) return true
    if (
      best.stem.pos === 'function' ||
      t.readings.some((r) => r.stem.pos === 'verbalNoun' && r.stem.predicate) ||
      best.stem.pos === 'verbalNoun' ||
      best.stem.cls === 'person' ||
      best.clitics.pron ||
      best.clitics.conj
    )
      return false
    return k > 0 || !best.clitics.prep
  })
}
