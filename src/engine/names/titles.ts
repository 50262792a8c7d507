import type { LanguagePack, TitleEntry } from '../../lexicon/pack.ts'
import type { Pronoun } from '../../lexicon/types.ts'
import type { WordReading } from '../../lexicon/words.ts'
import type { Doc, Token } from '../document.ts'
import { lookup, nameWords, unclitic } from './gazetteer.ts'
import { is, type Start } from './mention.ts'
import { nisbaAt, stateOfNisba } from './nisba.ts'

/** An office title with what it governs, before any name. */
export interface Title {
  readonly to: number
  readonly start: Start
  readonly office: string
  /** The title as printed, without the nationality that follows it. */
  readonly text: string
  /** The same with its nationality. */
  readonly description: string
  readonly state: string | null
  readonly of: string | null
  readonly states: readonly string[]
  readonly number: 'sg' | 'du' | 'pl'
  readonly definite: boolean
  readonly pron?: Pronoun
}

interface Head {
  readonly entry: TitleEntry
  readonly to: number
  readonly start: Start
  readonly number: 'sg' | 'du' | 'pl'
  readonly definite: boolean
  readonly pron?: Pronoun
}

const MAX_WORDS = 14

function namesEvent(token: Token): boolean {
  return token.readings.some((r) => r.stem.pos === 'verbalNoun' && (r.stem.predicate?.nounFrames ?? r.stem.predicate?.frames ?? []).some((f) => f.kind === 'event'))
}

function nominal(token: Token, lemmaOnly: boolean): readonly WordReading[] {
  if (lemmaOnly && namesEvent(token)) return []
  return token.readings.filter(
    (r) => r.stem.pos !== 'verb' && r.stem.pos !== 'function' && (!lemmaOnly || r.stem.features.number !== 'sg' || r.clitics.pron),
  )
}

/** Words a token may stand for inside a title: without its article, and by lemma where it is a plural, dual, or has a pronoun. */
function keysOf(token: Token, form: string, pack: LanguagePack): string[] {
  const lemmas = nominal(token, true).map((r) => pack.fold(r.stem.lemma))
  return [pack.bare(form), ...lemmas]
}

function matchesRest(doc: Doc, i: number, words: readonly string[], pack: LanguagePack): boolean {
  for (let k = 1; k < words.length; k++) {
    const token = doc.tokens[i + k]
    if (token?.kind !== 'word' || !keysOf(token, token.form, pack).includes(words[k] as string)) return false
  }
  return true
}

function headNumber(token: Token, key: string, pack: LanguagePack): { number: 'sg' | 'du' | 'pl'; reading?: WordReading } {
  const several = nominal(token, true).filter((r) => pack.fold(r.stem.lemma) === key && r.stem.features.number !== 'sg')
  const plural = several.find((r) => r.stem.features.number === 'pl') ?? several[0]
  if (plural) return { number: plural.stem.features.number ?? 'sg', reading: plural }
  const bound = nominal(token, true).find((r) => pack.fold(r.stem.lemma) === key && r.clitics.pron)
  return bound ? { number: 'sg', reading: bound } : { number: 'sg' }
}

function isDefinite(token: Token, start: Start, pack: LanguagePack): boolean {
  return pack.bare(start.form) !== start.form || token.readings.some((r) => r.clitics.def === true && r.stem.pos !== 'verb')
}

/** The longest title at token `i`. */
function headAt(doc: Doc, i: number, pack: LanguagePack): Head | null {
  const token = doc.tokens[i]
  if (token?.kind !== 'word' || is(doc, i + 1, 'lineage')) return null
  let best: Head | null = null
  for (const start of pack.nameVariants(token.form)) {
    const plain = pack.bare(start.form)
    const keys = start.conj || start.prep ? [plain, ...nominal(token, true).filter((r) => (r.clitics.prep ?? '') === (start.prep ?? '')).map((r) => pack.fold(r.stem.lemma))] : keysOf(token, start.form, pack)
    for (const key of keys) {
      const phrase = pack.titles.get(key)?.find((p) => matchesRest(doc, i, p.words, pack))
      const to = phrase ? i + phrase.words.length : 0
      if (!phrase || (best && to <= best.to)) continue
      const { number, reading } = key === plain ? { number: 'sg' as const, reading: undefined } : headNumber(token, key, pack)
      const pron = reading?.clitics.pron
      best = { entry: phrase.value, to, start, number, definite: isDefinite(token, start, pack), ...(pron ? { pron } : {}) }
    }
  }
  return best
}

interface State {
  j: number
  titleEnd: number
  state: string | null
  of: string | null
  states: string[]
  definite: boolean
}

function portfolioAt(doc: Doc, j: number, pack: LanguagePack): number {
  const token = doc.tokens[j]
  if (token?.kind !== 'word') return 0
  const starts = [token.form, ...token.readings.filter((r) => r.clitics.pron && !r.clitics.prep).map((r) => pack.fold(r.stem.lemma))]
  for (const form of starts) {
    const hit = pack.portfolios.get(pack.bare(form))?.find((p) => matchesBare(doc, j, p.words, pack))
    if (hit) return hit.words.length
  }
  return 0
}

function matchesBare(doc: Doc, i: number, words: readonly string[], pack: LanguagePack): boolean {
  for (let k = 1; k < words.length; k++) {
    const form = doc.tokens[i + k]?.form
    const plain = form === undefined ? undefined : pack.bare(form)
    if (plain !== words[k] && form !== words[k] && (form === undefined || pack.bareAfterAnd(form) !== words[k])) return false
  }
  return true
}

function isTitleAdjective(doc: Doc, j: number): boolean {
  const token = doc.tokens[j]
  if (!token?.classes.has('titleAdjective')) return false
  return token.readings.some((r) => (r.stem.pos === 'adjective' || r.stem.pos === 'ordinal' || r.stem.pos === 'active' || r.stem.pos === 'passive') && !r.clitics.conj && !r.clitics.pron)
}

function takeNisba(doc: Doc, s: State): boolean {
  const nisba = nisbaAt(doc, s.j)
  if (!nisba || nisba.conj) return false
  const state = stateOfNisba(nisba)
  if (!state) {
    if (nisba.kind === 'ethnic') return false
    if (nisba.kind === 'organisation') s.of ??= nisba.target
    s.j++
    s.titleEnd = s.j
    return true
  }
  if (s.state && s.state !== state) return false
  s.state = state
  s.definite ||= nisba.definite
  s.j++
  return true
}

function takeStates(doc: Doc, s: State, pack: LanguagePack): boolean {
  const hit = lookup(doc, s.j, pack, (e) => e.kind === 'state' && e.sub !== 'capital')
  if (!hit || hit.start.conj || hit.start.prep) return false
  const iso = hit.entries[0]?.state ?? null
  if (s.state || !iso) return false
  s.state = iso
  s.states.push(iso)
  s.j = hit.to
  s.definite = true
  return true
}

/** Further states of a list: وزراء خارجية مصر والأردن، والعراق. */
function takeMoreStates(doc: Doc, s: State, pack: LanguagePack): void {
  for (;;) {
    const at = is(doc, s.j, 'comma') && doc.tokens[s.j]?.kind === 'punct' ? s.j + 1 : s.j
    const hit = lookup(doc, at, pack, (e) => e.kind === 'state' && e.sub !== 'capital')
    const iso = hit?.entries[0]?.state
    if (!hit || !iso || hit.start.prep || (at === s.j && !hit.start.conj)) return
    s.states.push(iso)
    s.j = hit.to
  }
}

function takeBody(doc: Doc, s: State, pack: LanguagePack): boolean {
  const hit = lookup(doc, s.j, pack, (e) => e.kind === 'org' || e.kind === 'group' || e.kind === 'outlet')
  if (!hit || hit.start.conj || hit.to === s.j) return false
  if (hit.start.prep && !pack.genitivePreps.has(hit.start.prep)) return false
  if (hit.entries[0]?.common && hit.to === s.j + 1) return false
  s.of ??= nameWords(doc, s.j, hit)
  s.j = hit.to
  s.titleEnd = s.j
  s.definite = true
  return true
}

function takePosting(doc: Doc, s: State, head: Head, i: number, pack: LanguagePack): boolean {
  if (!is(doc, i, 'posted') && !is(doc, i, 'subordinate')) return false
  const token = doc.tokens[s.j]
  const separate = is(doc, s.j, 'postedPrep') && token?.readings[0]?.stem.cls === 'prep'
  const at = separate ? s.j + 1 : s.j
  const hit = lookup(doc, at, pack, (e) => e.kind === 'state' || e.kind === 'org' || e.kind === 'place' || e.kind === 'format')
  if (!hit || hit.start.conj || (!separate && !hit.start.prep)) return false
  if (!separate && hit.start.prep && !pack.postedClitics.has(hit.start.prep)) return false
  if (!s.definite && !s.state && !s.of && head.entry.office !== 'envoy' && !head.definite) return false
  if (hit.entries[0]?.kind === 'org') s.of ??= nameWords(doc, at, hit)
  s.j = hit.to
  s.titleEnd = s.j
  return true
}

function takeOnBehalf(doc: Doc, s: State, pack: LanguagePack): boolean {
  if (!is(doc, s.j, 'onBehalf')) return false
  const inner = parseTitle(doc, s.j + 1, pack)
  if (inner) {
    s.j = inner.to
    s.titleEnd = inner.to
    s.state ??= inner.state
    s.of ??= inner.of
    s.definite = true
    return true
  }
  const end = genericEnd(doc, s.j + 1, pack)
  if (end === s.j + 1) return false
  s.j = end
  s.titleEnd = end
  s.definite = true
  return true
}

/** The end of a run of nouns and adjectives in the genitive, from `j`; stops before verbs, prepositions, names and signs. */
function genericEnd(doc: Doc, j: number, pack: LanguagePack): number {
  let end = j
  while (end < doc.tokens.length && end - j < 6 && isGenitivePart(doc, end, end === j, pack)) end++
  return end
}

function isGenitivePart(doc: Doc, j: number, isFirst: boolean, pack: LanguagePack): boolean {
  const token = doc.tokens[j]
  if (token?.kind !== 'word' || token.classes.has('calendarWord')) return false
  const best = token.readings[0]
  if (!best || pack.givenNames.has(token.form)) return false
  const fits = token.readings.find((r) => r.stem.pos !== 'verb' && r.stem.pos !== 'function')
  if (!fits || best.stem.pos === 'function') return false
  if (best.stem.pos === 'verb' && !fits.clitics.def) return false
  if (fits.clitics.prep || fits.clitics.conj) return false
  return isFirst || fits.clitics.def === true || fits.stem.pos !== 'adjective'
}

function takeInnerTitle(doc: Doc, s: State, pack: LanguagePack): boolean {
  const token = doc.tokens[s.j]
  if (!token || (!token.readings.some((r) => r.clitics.prep && pack.genitivePreps.has(r.clitics.prep)) && token.readings.some((r) => r.clitics.conj && !r.clitics.def && token.form.length < 4))) return false
  const inner = parseTitle(doc, s.j, pack)
  if (!inner || inner.start.conj || (inner.start.prep && !pack.genitivePreps.has(inner.start.prep)) || inner.pron) return false
  s.j = inner.to
  s.titleEnd = inner.to
  s.state ??= inner.state
  s.of ??= inner.of
  s.definite ||= inner.definite || inner.state !== null || inner.of !== null
  return true
}

function takePortfolio(doc: Doc, s: State, pack: LanguagePack): boolean {
  const length = portfolioAt(doc, s.j, pack)
  if (!length) return false
  s.definite ||= pack.bare(doc.tokens[s.j]?.form ?? '') !== doc.tokens[s.j]?.form
  s.j += length
  s.titleEnd = s.j
  return true
}

/** A genitive chain of ordinary nouns: رئيس هيئة الأركان المشتركة، مدير شركة …. */
function takeGeneric(doc: Doc, s: State, head: Head, pack: LanguagePack): boolean {
  if (head.definite || s.definite || s.titleEnd > head.to) return false
  const end = genericEnd(doc, s.j, pack)
  if (end === s.j) return false
  const state = stateOfNisba(nisbaAt(doc, end - 1))
  s.definite = true
  s.state ??= state
  s.j = end
  s.titleEnd = state && end - s.titleEnd > 1 ? end - 1 : end
  return true
}

function startsGenitive(doc: Doc, j: number, pack: LanguagePack): boolean {
  return doc.tokens[j]?.readings.some((r) => r.clitics.prep !== undefined && pack.genitivePreps.has(r.clitics.prep)) ?? false
}

function step(doc: Doc, s: State, head: Head, i: number, pack: LanguagePack): boolean {
  const fresh = s.j === head.to
  if (takeNisba(doc, s)) return true
  if (isTitleAdjective(doc, s.j)) {
    s.definite ||= doc.tokens[s.j]?.readings.some((r) => r.clitics.def) ?? false
    s.j++
    s.titleEnd = s.j
    return true
  }
  if (takeOnBehalf(doc, s, pack)) return true
  if (fresh && !head.definite && takePortfolio(doc, s, pack)) return true
  if ((fresh || !s.definite || startsGenitive(doc, s.j, pack)) && is(doc, i, 'subordinate') && takeInnerTitle(doc, s, pack)) return true
  if (takeBody(doc, s, pack)) return true
  if (takeStates(doc, s, pack)) return true
  if (takePosting(doc, s, head, i, pack)) return true
  return takeGeneric(doc, s, head, pack)
}

/** Parses the title that opens at token `i`, with all it governs; null where none does. */
export function parseTitle(doc: Doc, i: number, pack: LanguagePack): Title | null {
  const head = headAt(doc, i, pack)
  if (!head) return null
  const s: State = { j: head.to, titleEnd: head.to, state: null, of: null, states: [], definite: head.definite || head.pron !== undefined || pack.isDefiniteTitle(head.entry.form) }
  while (s.j < doc.tokens.length && s.j - i < MAX_WORDS && step(doc, s, head, i, pack));
  if (head.number !== 'sg') takeMoreStates(doc, s, pack)
  return {
    to: s.j,
    start: head.start,
    office: head.entry.office,
    text: unclitic(doc, i, s.titleEnd, head.start),
    description: unclitic(doc, i, s.j, head.start),
    state: s.state,
    of: s.of ?? s.state,
    states: s.states,
    number: head.number,
    definite: s.definite,
    ...(head.pron ? { pron: head.pron } : {}),
  }
}
