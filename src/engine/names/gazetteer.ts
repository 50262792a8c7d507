import type { LanguagePack, NameEntry } from '../../lexicon/pack.ts'
import { longestOf, type Phrase } from '../../lexicon/phrases.ts'
import { type Doc, wordsOf } from '../document.ts'
import { ofWord, type WordTest } from '../words.ts'
import { clitics, type Mention, needsCompany, type Start, startsOf } from './mention.ts'
import { nisbaAt } from './nisba.ts'

/** A gazetteer match at a token: the entries that share the form, its length, and the clitics in front. */
export interface Hit {
  readonly entries: readonly NameEntry[]
  readonly to: number
  readonly start: Start
}

/** The forms of the gazetteer that may begin with a word, by the clitics to be taken off it; a given name has none. */
const formsFrom = ofWord((word, pack): readonly { start: Start; phrases: readonly Phrase<NameEntry>[] }[] => {
  if (word.kind !== 'word' && word.kind !== 'latin') return []
  const isName = pack.givenNames.has(word.form)
  return startsOf({ word }).flatMap((start) => {
    const phrases = isName && start.cut > 0 ? undefined : pack.names.get(start.form)
    return phrases ? [{ start, phrases }] : []
  })
})

/** Whether a form of the gazetteer may begin with a word. */
export const opensListed: WordTest = ofWord((word) => formsFrom({ word }).length > 0)

/** The longest gazetteer form at token `i`; a form that needs no clitic taken off wins over one that does. */
export function lookup(doc: Doc, i: number, pack: LanguagePack, wanted: (entry: NameEntry) => boolean): Hit | null {
  const token = doc.tokens[i]
  if (!token) return null
  let best: Hit | null = null
  for (const { start, phrases } of formsFrom(token)) {
    const hit = longestOf(phrases, doc.tokens, i)
    const entries =
      hit?.values.filter((e) => wanted(e) && (hit.length > 1 || pack.spellingsAgree(token.exact, e.form))) ?? []
    if (hit && entries.length > 0 && (!best || i + hit.length > best.to)) best = { entries, to: i + hit.length, start }
  }
  return best
}

const ORDER: Readonly<Record<string, number>> = {
  state: 0,
  org: 1,
  person: 2,
  group: 3,
  format: 4,
  outlet: 5,
  place: 6,
  document: 7,
}

function first(entries: readonly NameEntry[]): NameEntry {
  return [...entries].sort((a, b) => (ORDER[a.kind] ?? 9) - (ORDER[b.kind] ?? 9))[0] as NameEntry
}

const mentioned = new WeakMap<Doc, ReadonlyMap<string, number>>()

/** How often a text tells of each state by an adjective of nationality or a name that is no other's. */
function statesTold(doc: Doc, pack: LanguagePack): ReadonlyMap<string, number> {
  const known = mentioned.get(doc)
  if (known) return known
  const told = new Map<string, number>()
  for (const [j] of doc.tokens.entries()) {
    const nisba = nisbaAt(doc, j)
    const hit = nisba?.kind === 'nationality' ? null : lookup(doc, j, pack, (e) => e.kind === 'state')
    const states = nisba?.kind === 'nationality' ? [nisba.target] : [...new Set(hit?.entries.map((e) => e.state))]
    if (states.length === 1 && states[0]) told.set(states[0], (told.get(states[0]) ?? 0) + 1)
  }
  mentioned.set(doc, told)
  return told
}

/** Of a state and another's capital that share a form (عُمان، عمّان) the one spelled so with its marks, else the one the text tells more of. */
function stateOrCapital(doc: Doc, i: number, { entries, to }: Hit, pack: LanguagePack): NameEntry | null {
  const states = entries.filter((e) => e.kind === 'state' && e.state)
  const names = states.filter((e) => e.sub === 'name')
  const capital = states.find((e) => e.sub === 'capital')
  const name = names.find((e) => e.state !== capital?.state)
  const token = doc.tokens[i]
  if (!name || !capital || !token || to > i + 1) return null
  const printed = doc.text.slice(token.start, token.end)
  const spelled = states.find((e) => pack.fold(e.form) !== e.form && e.form !== token.exact && printed.endsWith(e.form))
  if (spelled) return spelled
  const told = statesTold(doc, pack)
  return (told.get(name.state ?? '') ?? 0) > (told.get(capital.state ?? '') ?? 0) ? name : capital
}

/** Whether the match is an ordinary word of the language that merely looks like the name once its clitics are off. */
function isEverydayWord(doc: Doc, i: number, hit: Hit): boolean {
  const token = doc.tokens[i]
  if (!token || hit.to > i + 1 || hit.start.form === token.form) return false
  return token.readings.some(
    (r) => !r.clitics.prep && !(hit.start.conj && r.clitics.conj) && r.stem.pos !== 'adjective',
  )
}

function isOrdinary(doc: Doc, i: number): boolean {
  return doc.tokens[i]?.readings.some((r) => !r.clitics.conj && !r.clitics.prep) ?? false
}

/** Behind its class noun or in quotation marks a form that is a word too may be taken for the name. */
function inCompany(doc: Doc, i: number): boolean {
  const before = doc.tokens[i - 1]
  return (
    before !== undefined &&
    (before.classes.has('outlet') ||
      before.classes.has('bodyNoun') ||
      before.classes.has('outletNoun') ||
      doc.quotationAt.has(i - 1))
  )
}

/** Named together with another of its kind whose name is no word, a form that is one may be taken for the name (فتح وحماس). */
function isBesideFellow(doc: Doc, i: number, hit: Hit, { kind }: NameEntry, pack: LanguagePack): boolean {
  const isFellow = (e: NameEntry): boolean => e.kind === kind && !pack.isEverydayForm(e.form)
  if (lookup(doc, hit.to, pack, isFellow)?.start.conj) return true
  return hit.start.conj !== undefined && i > 0 && lookup(doc, i - 1, pack, isFellow)?.to === i
}

/** A one-word name of a body or group that reads as a verb (فتح، افاد) or hides another word behind a preposition (للحج). */
function readsOtherwise(doc: Doc, i: number, hit: Hit, entry: NameEntry): boolean {
  const token = doc.tokens[i]
  if (!token || hit.to > i + 1 || entry.kind === 'state' || entry.kind === 'person') return false
  if (hit.start.cut === 0) return token.readings[0]?.stem.pos === 'verb'
  return hit.start.restored === undefined && token.readings.some((r) => r.clitics.def && r.clitics.prep)
}

const MOTION_REACH = 8

function afterPlaceWord(doc: Doc, i: number): boolean {
  const before = doc.tokens[i - 1]
  return (
    before !== undefined && (before.classes.has('placeNoun') || before.classes.has('placePrep') || leadsToPlace(doc, i))
  )
}

/** Behind the preposition of a verb of going that nobody but its subject stands before: وصل إلى جدة، توجه الوزير إلى جدة. */
function leadsToPlace(doc: Doc, i: number): boolean {
  if (doc.tokens[i - 1]?.readings[0]?.stem.cls !== 'prep' || !doc.tokens[i - 1]?.classes.has('postedPrep')) return false
  for (let j = i - 2; j >= Math.max(0, i - MOTION_REACH); j--)
    for (const { stem } of doc.tokens[j]?.readings ?? [])
      for (const f of stem.predicate?.frames ?? []) if (f.kind === 'event' && f.type === 'visit') return true
  return false
}

/** Behind an adjective of nationality another in the same form is one too, and no name of a state (محادثات قطرية تركية). */
function isNextNisba(doc: Doc, i: number, hit: Hit): boolean {
  if (hit.start.cut > 0 || hit.to > i + 1) return false
  const [before, own] = [nisbaAt(doc, i - 1), nisbaAt(doc, i)]
  return before?.kind === 'nationality' && own?.kind === 'nationality' && !before.definite && !own.definite
}

/** A mention for the gazetteer form at token `i`, leaving out forms that need company. */
export function gazetteerMention(doc: Doc, i: number, pack: LanguagePack): Mention | null {
  const hit = lookup(doc, i, pack, (e) => !needsCompany(e))
  if (!hit || isEverydayWord(doc, i, hit)) return null
  const entry = stateOrCapital(doc, i, hit, pack) ?? first(hit.entries)
  if (entry.kind === 'state' && isNextNisba(doc, i, hit)) return null
  const isOpen = entry.kind !== 'state' && entry.kind !== 'person' && pack.isEverydayForm(entry.form)
  const isMeant = inCompany(doc, i) || (isOpen && isBesideFellow(doc, i, hit, entry, pack))
  if (isOpen && !isMeant && !(entry.kind === 'place' && afterPlaceWord(doc, i))) return null
  if (entry.kind === 'place' && hit.to === i + 1 && isOrdinary(doc, i) && !afterPlaceWord(doc, i)) return null
  if (!isMeant && readsOtherwise(doc, i, hit, entry)) return null
  const sameKind = hit.entries.filter((e) => e.kind === entry.kind && (e.kind !== 'state' || e.sub === entry.sub))
  return {
    from: i,
    to: hit.to,
    rule: `name/${entry.kind}`,
    kind: entry.kind,
    name: nameWords(doc, i, hit),
    nameRange: { from: i, to: hit.to },
    state: entry.state,
    refs: [...new Set(sameKind.map((e) => e.id))],
    number: 'sg',
    definite: true,
    sub: entry.sub,
    ...clitics(hit.start),
  }
}

/** The name as printed, without the clitics glued to its first word. */
export function nameWords(doc: Doc, i: number, hit: Pick<Hit, 'to' | 'start'>): string {
  return unclitic(doc, i, hit.to, hit.start)
}

/** The words of a range whose first token carries clitics, without them; للأمم gives back الأمم. */
export function unclitic(doc: Doc, from: number, to: number, start: Start): string {
  const printed = wordsOf(doc, from, to)
  const token = doc.tokens[from]
  if (!token || start.form === token.form) return printed
  return start.restored ? start.restored + printed.slice(start.cut) : printed.slice(start.cut)
}
