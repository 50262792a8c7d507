import type { LanguagePack, NameEntry } from '../../lexicon/pack.ts'
import { longestAt, longestOf, type Phrase, type PhraseTable, phraseTable } from '../../lexicon/phrases.ts'
import type { Doc, Token } from '../document.ts'
import { unclitic } from '../names/gazetteer.ts'
import { clitics, is, type Mention, type Start, startsOf } from '../names/mention.ts'
import { isSpelledAsFunctionWord } from '../names/odd-names.ts'
import { courtesiesOf } from '../names/people.ts'
import { ofWord } from '../words.ts'

/** The ways a person already named in full may be named again: by surname, with its particle, or by the last words. */
function shortNames(doc: Doc, m: Mention, pack: LanguagePack): string[][] {
  if (!m.nameRange) return []
  const { from, to } = m.nameRange
  const words = doc.tokens.slice(from, to).map((t) => t.form)
  const last = is(doc, to - 2, 'lineage') ? [] : [words.slice(is(doc, to - 1, 'nameCloser') ? -2 : -1)]
  const pair = words.length > 2 ? [words.slice(-2), [...words.slice(0, 1), ...words.slice(-1)]] : []
  const compound = words.length > 3 ? [words.slice(-3)] : []
  const particle = words.findIndex((_, k) => k > 0 && is(doc, from + k, 'nameParticle'))
  const lineage = particle > 0 ? [words.slice(particle, particle + 2), words.slice(0, particle + 2)] : []
  const eastern = words.length > 2 && pack.goesByFirst(words[0] as string) ? [words.slice(0, 1)] : []
  return words.length > 1 ? [...last, ...pair, ...compound, ...lineage, ...eastern] : [words]
}

/** Whether a name is surely one: listed, or with a given name or a word the lexicon does not know in it. */
function isCertain(doc: Doc, m: Mention, pack: LanguagePack): boolean {
  if (!m.nameRange) return false
  return (
    m.refs.length > 0 ||
    doc.tokens
      .slice(m.nameRange.from, m.nameRange.to)
      .some((t) => t.readings.length === 0 || pack.givenNames.has(t.form))
  )
}

/** Whether a name nobody has listed ends in a definite feminine word, as names of schools and companies do, families hardly. */
function endsFeminine(doc: Doc, m: Mention): boolean {
  const last = doc.tokens[(m.nameRange?.to ?? 0) - 1]
  return last?.readings.some((r) => r.clitics.def && r.stem.features.gender === 'f') ?? false
}

function localTable(doc: Doc, mentions: readonly Mention[], pack: LanguagePack): PhraseTable<true> {
  const persons = mentions.filter((m) => m.kind === 'person' && isCertain(doc, m, pack))
  const names = persons.flatMap((m) =>
    shortNames(doc, m, pack).filter((words) => words.length > 1 || m.refs.length > 0 || !endsFeminine(doc, m)),
  )
  return phraseTable(names.map((words) => [words, true] as const))
}

function covered(doc: Doc, mentions: readonly Mention[]): Uint8Array {
  const taken = new Uint8Array(doc.tokens.length)
  for (const m of mentions) taken.fill(1, m.from, m.to)
  return taken
}

function isVerbAt(doc: Doc, i: number): boolean {
  return doc.tokens[i]?.readings.some((r) => r.stem.pos === 'verb' && r.stem.predicate !== undefined) ?? false
}

/** Where no verb can stand: right behind a preposition or another verb; behind one that only carries tense, before another. */
function isNoPlaceForVerb(doc: Doc, i: number, pack: LanguagePack): boolean {
  const readings = doc.tokens[i - 1]?.readings ?? []
  if (readings.some((r) => r.stem.pos === 'verb' && pack.isAuxiliary(r.stem.key))) return isVerbAt(doc, i + 1)
  const [before] = readings
  if (before?.stem.pos === 'function') return before.stem.cls === 'prep' && !before.clitics.pron
  if (before?.stem.pos !== 'verb' || before.clitics.pron) return false
  return before.stem.predicate !== undefined
}

/** A word that reads as a verb or with a rare clitic at most, where no verb can stand (التقى فيدان). */
function isNameByPlace(doc: Doc, i: number, pack: LanguagePack): boolean {
  const readings = doc.tokens[i]?.readings ?? []
  const isOdd = readings.every((r) => r.stem.pos === 'verb' || pack.isRareProclitic(r.clitics.conj ?? ''))
  return isOdd && isNoPlaceForVerb(doc, i, pack)
}

/** A surname spelled like an ordinary word counts only where no ordinary reading is likelier. */
function isOrdinaryHere(doc: Doc, i: number, start: Start, pack: LanguagePack): boolean {
  const token = doc.tokens[i] as Token
  if (isSpelledAsFunctionWord(token)) return true
  const best = token.readings[0]
  if (!best || (best.stem.pos === 'verb' && isNoPlaceForVerb(doc, i, pack))) return false
  if (best.stem.pos === 'function') return true
  if (best.stem.pos === 'verb' && start.cut === 0 && best.stem.features.person === 3 && !best.clitics.conj)
    return best.stem.predicate !== undefined || pack.isAuxiliary(best.stem.key)
  return start.cut > 0 && token.readings.some((r) => !r.clitics.prep && !r.clitics.conj)
}

function mention(doc: Doc, i: number, to: number, start: Start, rule: string, refs: readonly string[]): Mention {
  return {
    from: i,
    to,
    rule,
    kind: 'person',
    name: unclitic(doc, i, to, start),
    nameRange: { from: i, to },
    state: null,
    refs,
    number: 'sg',
    definite: true,
    sub: 'short',
    ...clitics(start),
  }
}

function localAt(doc: Doc, i: number, table: PhraseTable<true>, pack: LanguagePack): Mention | null {
  const token = doc.tokens[i] as Token
  for (const start of startsOf(token)) {
    const hit = longestAt(table, start.form, doc.tokens, i)
    if (hit && !isOrdinaryHere(doc, i, start, pack)) return mention(doc, i, i + hit.length, start, 'person/surname', [])
  }
  return null
}

function isShort(e: NameEntry): boolean {
  return e.kind === 'person' && (e.sub === 'short' || e.sub === 'weak')
}

/** The names of the gazetteer that begin with a word behind its clitics, where a surname is among them. */
const surnamesFrom = ofWord((word, pack): readonly { start: Start; names: readonly Phrase<NameEntry>[] }[] =>
  startsOf({ word }).flatMap((start) => {
    const names = pack.names.get(start.form)
    return names?.some(({ value }) => isShort(value)) ? [{ start, names }] : []
  }),
)

/**
 * A listed surname of somebody the article never names in full; only one that is no word of the language, or is joined to
 * the person named right before it (السيسي وماكرون).
 */
function listedAt(doc: Doc, i: number, pack: LanguagePack, isJoined: boolean): Mention | null {
  const token = doc.tokens[i] as Token
  const shorts = surnamesFrom(token)
  const byPlace = shorts.length > 0 && isNameByPlace(doc, i, pack)
  for (const { start, names } of shorts) {
    const hit = longestOf(names, doc.tokens, i)
    const people = hit?.values.filter((e) => isShort(e) && (byPlace || e.sub === 'short')) ?? []
    if (!hit || people.length === 0) continue
    const ordinary =
      !(start.cut === 0 && byPlace) &&
      !(isJoined && start.conj && !start.prep) &&
      token.readings.some((r) => (start.cut === 0 ? true : !r.clitics.prep)) &&
      !(start.cut === 0 && token.readings.every((r) => r.clitics.prep))
    if (ordinary) return null
    return mention(doc, i, i + hit.length, start, 'person/listed-surname', [...new Set(people.map((e) => e.id))])
  }
  return null
}

/** Takes in a courtesy before a surname (الدكتور فلان), which no earlier mention holds. */
function withCourtesy(doc: Doc, m: Mention, taken: Uint8Array, pack: LanguagePack): Mention {
  const at = m.from - 1
  const token = doc.tokens[at]
  if (m.conj || m.prep || !token || taken[at]) return m
  const start = startsOf(token).find((v) => pack.honorifics.get(v.form)?.some((p) => p.words.length === 1))
  return start ? { ...m, from: at, ...clitics(start), courtesies: courtesiesOf(doc, at, m.from) } : m
}

/** Finds people named by surname alone in what the first pass has left open; gives all mentions in order. */
export function addSurnames(doc: Doc, mentions: readonly Mention[], pack: LanguagePack): Mention[] {
  const table = localTable(doc, mentions, pack)
  const named = mentions.filter((m) => m.rule !== 'person/courtesy')
  const taken = covered(doc, named)
  const found: Mention[] = []
  const personEnds = new Set(named.flatMap((m) => (m.kind === 'person' ? [m.to] : [])))
  for (let i = 0; i < doc.tokens.length; i++) {
    if (taken[i] || doc.tokens[i]?.kind !== 'word') continue
    const isJoined = personEnds.has(i) || found.at(-1)?.to === i
    const m = localAt(doc, i, table, pack) ?? listedAt(doc, i, pack, isJoined)
    if (!m || taken.subarray(m.from, m.to).some(Boolean)) continue
    found.push(withCourtesy(doc, m, taken, pack))
    i = m.to - 1
  }
  const over = covered(doc, found)
  return [...mentions.filter((m) => m.rule !== 'person/courtesy' || !over[m.from]), ...found].sort(
    (a, b) => a.from - b.from,
  )
}
