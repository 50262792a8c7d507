import type { WordReading } from '../../lexicon/words.ts'
import { type Range, wordsOf } from '../document.ts'
import { startOf } from '../names/bodies.ts'
import { unclitic } from '../names/gazetteer.ts'
import type { Mention } from '../names/mention.ts'
import { nisbaAt, stateOfNisba } from '../names/nisba.ts'
import { addDraft, type Draft, lastNamedBefore } from '../references/registry.ts'
import { ofWord } from '../words.ts'
import { entitiesOf, functionClass, mentionFrom, type Scene, token } from './scene.ts'

/** The nominal reading of token `i`, null if it has none. */
export function nominalReading(s: Scene, i: number): WordReading | null {
  const t = token(s, i)
  return t ? nominalOf(t) : null
}

const nominalOf = ofWord(
  ({ readings }): WordReading | null =>
    readings.find((r) => r.stem.pos !== 'verb' && r.stem.pos !== 'function') ?? null,
)

/** The end of the noun phrase whose head is token `i`: genitives and adjectives behind it, names in the genitive too. */
export function nounPhraseEnd(s: Scene, i: number): number {
  let j = i + 1
  let closed = isDefinite(s, i) || hasNun(s, i)
  while (j < s.doc.tokens.length && j - i < 12) {
    const m = mentionFrom(s, j)
    if (m && isMembers(s, j, m)) {
      j = m.to
      continue
    }
    if (m) {
      if (closed || (j > i + 1 && isDefinite(s, j - 1)) || (m.kind === 'person' && mayOwn(s, j - 1))) return j
      closed = true
      if (m.conj || (m.prep && (!s.pack.genitivePreps.has(m.prep) || isToldTo(s, i, m)))) return j
      j = m.to
      continue
    }
    const r = nominalReading(s, j)
    const best = token(s, j)?.readings[0]
    if (!r || token(s, j)?.kind !== 'word' || (s.timeOver[j] ?? -1) >= 0) return j
    if (r.clitics.conj || r.clitics.prep) return j
    if (best?.stem.pos === 'function' && !isRegional(s, j) && !sharesAccusative(s, j)) return j
    if (best?.stem.pos === 'verb' && !r.clitics.def && (best.stem.predicate || r.stem.pos !== 'adjective')) return j
    if (token(s, j)?.classes.has('veil')) return j
    if ((closed || isPlainAdjective(s, j - 1, i)) && !mayBeAttribute(s, j)) return j
    if (r.clitics.pron && j - 1 > i && token(s, j - 1)?.readings[0]?.stem.pos === 'adjective') return j
    closed ||= isClosed(s, j)
    j++
  }
  return j
}

/** الدول الأعضاء، النواب الجمهوريين: a title or the name of a party that is the adjective of the definite noun before it. */
export function isMembers(s: Scene, j: number, m: Mention): boolean {
  if (m.to !== j + 1 || m.prep || m.conj || !(m.kind === 'group' || token(s, j)?.classes.has('adjectivalTitle')))
    return false
  const before = nominalReading(s, j - 1)
  return (
    before?.stem.pos === 'noun' &&
    before.clitics.def === true &&
    before.stem.features.number === 'pl' &&
    nominalReading(s, j)?.clitics.def === true
  )
}

function isDefinite(s: Scene, i: number): boolean {
  const r = nominalReading(s, i)
  return r?.clitics.def === true || r?.clitics.pron !== undefined
}

/** Whether a noun may have its pronoun with it, though it be spelled as another (بمكتبه السفير): no person is its genitive. */
function mayOwn(s: Scene, j: number): boolean {
  return token(s, j)?.readings.some((r) => r.stem.pos === 'noun' && r.clitics.pron?.person === 3) ?? false
}

/** مصدر حكومي لوكالة الأناضول: the outlet that a source speaks to is none of its description. */
function isToldTo(s: Scene, head: number, m: Mention): boolean {
  return m.kind === 'outlet' && token(s, head)?.classes.has('informant') === true
}

/** Behind an adjective that is nothing else the phrase governs no noun any more: مصدر أمني قوله، مصادر حكومية صحة …. */
function isPlainAdjective(s: Scene, j: number, head: number): boolean {
  const readings = token(s, j)?.readings ?? []
  const best = readings[0]?.stem
  return (
    j > head &&
    best?.pos === 'adjective' &&
    readings.every((r) => r.stem.pos !== 'noun' || r.clitics.prep || r.clitics.pron)
  )
}

/** غربي، شرقي spelled like the prepositions: adjectives unless they govern a name or a definite noun. */
function isRegional(s: Scene, j: number): boolean {
  const isAdjective = token(s, j)?.readings.some((r) => r.stem.pos === 'adjective' && r.stem.cls === 'region')
  return isAdjective === true && !mentionFrom(s, j + 1) && !isDefinite(s, j + 1)
}

/** An adjective in the accusative of the noun before it, though spelled like an adverb (مصدراً أمنياً، وفداً عسكرياً). */
function sharesAccusative(s: Scene, j: number): boolean {
  const isAccusative = (k: number): boolean => s.pack.isAccusative(token(s, k)?.exact ?? '')
  const isAdjective = token(s, j)?.readings.some((r) => r.stem.pos === 'adjective') === true
  return isAdjective && isAccusative(j) && isAccusative(j - 1) && nominalReading(s, j - 1) !== null
}

/** مراقبون، مسؤولون: with its ن a plural governs no genitive. */
function hasNun(s: Scene, i: number): boolean {
  const r = nominalReading(s, i)
  return r?.stem.features.number === 'pl' && s.pack.isNominativePlural(r.stem.exact)
}

/** A noun with the article or a pronoun governs no genitive: only adjectives may follow it in its phrase. */
function isClosed(s: Scene, j: number): boolean {
  const r = nominalReading(s, j)
  return (
    (s.mentionOver[j] ?? -1) < 0 &&
    r !== null &&
    (r.clitics.def === true || r.clitics.pron !== undefined) &&
    !isAttribute(r)
  )
}

/** Whether token `j` can be an adjective of the noun before it, though it be a noun as well (التفجير الإرهابي). */
export function mayBeAttribute(s: Scene, j: number): boolean {
  const t = token(s, j)
  return t !== undefined && canBeAttribute(t)
}

const canBeAttribute = ofWord(
  ({ readings }) =>
    readings.some((r) => isAttribute(r) && !r.clitics.conj && !r.clitics.prep) &&
    !(readings[0]?.stem.pos !== 'adjective' && readings.some(isBody)),
)

/** المجتمع: a masculine noun for many, though spelled like a participle. */
function isBody({ stem, clitics }: WordReading): boolean {
  return (
    stem.pos === 'noun' &&
    stem.cls === 'group' &&
    stem.features.gender === 'm' &&
    stem.features.number === 'sg' &&
    clitics.def === true
  )
}

function isAttribute(r: WordReading): boolean {
  return r.stem.pos === 'adjective' || r.stem.pos === 'ordinal' || r.stem.pos === 'active' || r.stem.pos === 'passive'
}

/** Continues a noun phrase over its prepositional and coordinated parts, to the end of the clause. */
export function isActorHead(s: Scene, i: number): boolean {
  const t = token(s, i)
  const r = nominalReading(s, i)
  if (!t || !r) return false
  const c = t.classes
  return (
    c.has('document') ||
    c.has('source') ||
    c.has('bodyNoun') ||
    c.has('ministry') ||
    c.has('outlet') ||
    c.has('government') ||
    r.stem.cls === 'person' ||
    r.stem.cls === 'group' ||
    isBareMinistry(s, i, r) ||
    isAttendance(s, r)
  )
}

/** الخارجية، الداخلية: the portfolio alone for its ministry. */
function isBareMinistry(s: Scene, i: number, { stem, clitics }: WordReading): boolean {
  return token(s, i)?.classes.has('bareMinistry') === true && clitics.def === true && stem.features.gender === 'f'
}

/** المشاركون، الفلسطينيون: those who take part and a people, in the nominative. */
function isAttendance(s: Scene, r: WordReading): boolean {
  const isPlural =
    r.clitics.def === true &&
    r.stem.features.number === 'pl' &&
    r.stem.features.gender === 'm' &&
    s.pack.isNominativePlural(r.stem.exact)
  return isPlural && (r.stem.pos === 'active' || r.stem.target !== undefined)
}

function kindOfHead(s: Scene, i: number): Draft['kind'] {
  const c = token(s, i)?.classes
  if (c?.has('document')) return 'document'
  if (c?.has('outlet')) return 'outlet'
  if (c?.has('source') && !c.has('informant') && isOnePerson(s, i)) return 'person'
  if (c?.has('source') || c?.has('bodyNoun') || c?.has('ministry')) return 'org'
  if (c?.has('opposition') && isPlural(s, i)) return 'group'
  return nominalReading(s, i)?.stem.cls === 'person' ? 'person' : 'org'
}

function isPlural(s: Scene, i: number): boolean {
  return token(s, i)?.readings.some((r) => r.stem.features.number === 'pl') ?? false
}

/** One official or spokesman is a person; several, or a source, are a body of informants. */
function isOnePerson(s: Scene, i: number): boolean {
  const r = token(s, i)?.readings.find((x) => x.stem.pos === 'noun' && x.stem.cls === 'person')
  return r?.stem.features.number === 'sg'
}

function headWord(s: Scene, i: number): string {
  const r = nominalReading(s, i)
  return r?.stem.key ?? token(s, i)?.form ?? ''
}

/** The latest entity that a short definite noun (الوكالة، البيان، الوزارة) can point back to. */
function pointsBack(s: Scene, i: number, to: number, kind: Draft['kind']): Draft | null {
  const r = nominalReading(s, i)
  if (!r?.clitics.def || (kind === 'person' && r.stem.features.number === 'pl')) return null
  if (to > i + 1) return sourceToldAgain(s, i, to, kind)
  const word = headWord(s, i)
  const before = s.registry.drafts.filter((d) => d.kind === kind && lastStart(d) < (token(s, i)?.start ?? 0))
  const sameHead = before.filter(
    (d) => wordsHave(s, d.name, word) || d.mentions.some((m) => wordsHave(s, m.text, word)),
  )
  const pool = sameHead.length > 0 ? sameHead : kind === 'outlet' ? before : []
  return (
    pool.sort((a, b) => lastNamedBefore(b, token(s, i)?.start ?? 0) - lastNamedBefore(a, token(s, i)?.start ?? 0))[0] ??
    null
  )
}

/** المصدر الأمني، المصادر الروسية: the latest source whose description had all these words. */
function sourceToldAgain(s: Scene, i: number, to: number, kind: Draft['kind']): Draft | null {
  if (!token(s, i)?.classes.has('informant')) return null
  const start = token(s, i)?.start ?? 0
  const words = s.pack.bareWordsOf(wordsOf(s.doc, i, to))
  const isOf = (name: string): boolean => words.every((w) => s.pack.bareWordsOf(name).includes(w))
  const same = s.registry.drafts.filter((d) => !d.named && d.kind === kind && lastStart(d) < start && isOf(d.name))
  return same.sort((a, b) => lastNamedBefore(b, start) - lastNamedBefore(a, start))[0] ?? null
}

function wordsHave(s: Scene, text: string, word: string): boolean {
  return s.pack.bareWordsOf(text).some((w) => w === word || w.slice(1) === word)
}

function lastStart(d: Draft): number {
  return d.mentions[0]?.start ?? Number.POSITIVE_INFINITY
}

function stateInside(s: Scene, range: Range): string | null {
  for (let j = range.from; j < range.to; j++) {
    const nisba = stateOfNisba(nisbaAt(s.doc, j))
    if (nisba) return nisba
    const m = s.mentions[s.mentionOver[j] ?? -1]
    if (m?.state && m.kind === 'state') return m.state
  }
  return null
}

/** The body whose organ the phrase tells: مجلس الجامعة العربية، لجنة الاتحاد الأفريقي. */
function bodyInside(s: Scene, range: Range): string | null {
  const m = mentionFrom(s, range.to - 1) ?? s.mentions[s.mentionOver[range.to - 1] ?? -1]
  return m?.kind === 'org' && m.from > range.from ? (m.name ?? null) : null
}

/** The actor that a noun phrase without a name describes: بيان الرئاسة، مصدر دبلوماسي، اللجنة الوزارية. */
export function describedActor(s: Scene, range: Range, definiteOnly = false): Draft | null {
  const { from, to } = range
  const r = nominalReading(s, from)
  if (definiteOnly && !r?.clitics.def && to === from + 1) return null
  const kind = kindOfHead(s, from)
  const back = pointsBack(s, from, to, kind)
  const start = startOf(token(s, from) as Parameters<typeof startOf>[0])
  const name = unclitic(s.doc, from, to, start)
  const same =
    back ?? s.registry.drafts.find((d) => d.kind === kind && s.pack.fold(d.name) === s.pack.fold(name)) ?? null
  const draft =
    same ??
    addDraft(s.registry, {
      kind,
      name,
      named: false,
      rule: `described/${kind}`,
      state: stateInside(s, range),
      of: kind === 'org' ? bodyInside(s, range) : null,
    })
  const span = { start: token(s, from)?.start ?? 0, end: token(s, to - 1)?.end ?? 0 }
  if (!draft.mentions.some((m) => m.start === span.start))
    draft.mentions.push({ ...span, text: wordsOf(s.doc, from, to) })
  return draft
}

/** Mentions joined to the one at `m` by و or a comma and و: all the names of a list. */
export function coordinated(s: Scene, m: Mention): Mention[] {
  const list = [m]
  let end = m.to
  for (;;) {
    const comma =
      token(s, end)?.kind === 'punct' && (token(s, end)?.form === '،' || token(s, end)?.form === ',') ? 1 : 0
    const more = addedTo(s, end + comma, m)
    if (more) {
      list.push(more)
      end = more.to
      continue
    }
    const next = mentionFrom(s, end + comma)
    if (!next || next.prep || next.kind === 'place' || !(next.conj || (comma && isListMember(s, next)))) return list
    list.push(next)
    end = next.to
  }
}

/** Another of the kind of `m`, behind words of addition (فضلاً عن الرياض، بالإضافة إلى رئيس الأركان …). */
function addedTo(s: Scene, j: number, m: Mention): Mention | null {
  if (!s.pack.isAddition(token(s, j)?.form ?? '', token(s, j + 1)?.form ?? '')) return null
  const next = mentionFrom(s, j + 2)
  return next && !next.prep && next.kind === m.kind ? next : null
}

/** Inside a list set off by commas the last member has و: مصر، والأردن; the members before it may lack it. */
function isListMember(s: Scene, m: Mention): boolean {
  let end = m.to
  for (let k = 0; k < 12; k++) {
    const comma = token(s, end)?.form === '،' ? 1 : 0
    const next = mentionFrom(s, end + comma)
    if (!next || next.prep) return false
    if (next.conj) return next.kind === m.kind || comma === 0
    if (!comma) return false
    end = next.to
  }
  return false
}

/** Entity indices of a list of mentions, each once. */
export function members(s: Scene, list: readonly Mention[]): number[] {
  return [...new Set(list.flatMap((m) => entitiesOf(s, m)))]
}

/** Whether token `i` is a preposition standing by itself. */
export function isPreposition(s: Scene, i: number): boolean {
  return functionClass(s, i, 'prep')
}
