import type { LanguagePack } from '../../lexicon/pack.ts'
import type { WordReading } from '../../lexicon/words.ts'
import type { EntityKind } from '../../model/reading.ts'
import { type Doc, type Token, wordsOf } from '../document.ts'
import { ofWord, type WordTest } from '../words.ts'
import { portfolioLength } from './duties.ts'
import { gazetteerMention, lookup, unclitic } from './gazetteer.ts'
import { genericEnd } from './genitives.ts'
import { clitics, is, type Mention, type Start, startsOf } from './mention.ts'
import { nisbaAt, stateOfNisba } from './nisba.ts'
import { nameAfterTitle, skipHonorifics } from './persons.ts'
import { parseTitle } from './titles.ts'

/** The clitics in front of a token whose nominal reading has them. */
export const startOf: (token: Pick<Token, 'word'>) => Start = ofWord((word) => {
  const { form, readings } = word
  const reading = readings.find((r) => r.stem.pos !== 'verb' && r.stem.pos !== 'function')
  const conj = reading?.clitics.conj
  const prep = reading?.clitics.prep
  const fits = startsOf({ word }).find((v) => v.conj === conj && v.prep === prep)
  return fits ?? { form, cut: 0 }
})

function mention(
  doc: Doc,
  from: number,
  to: number,
  rule: string,
  kind: EntityKind,
  state: string | null,
  extra: Partial<Mention> = {},
): Mention {
  const start = startOf(doc.tokens[from] as Token)
  return {
    from,
    to,
    rule,
    kind,
    name: unclitic(doc, from, to, start),
    state,
    refs: [],
    number: 'sg',
    definite: true,
    ...clitics(start),
    ...extra,
  }
}

const realmReading = ofWord(
  ({ readings }, pack): WordReading | null =>
    readings.find((r) => r.clitics.def && pack.realmsOf(r.stem.lemma).length > 0) ?? null,
)

/** The regions that a word may be the form of, by its lemma (إقليم). */
const formsRegion = ofWord(({ readings }, pack): readonly (readonly [lemma: string, region: string])[] =>
  readings.flatMap(({ stem }) =>
    pack.realmsOf(stem.lemma).flatMap((id) => (pack.sovereignOf(id) === id ? [] : [[stem.lemma, id] as const])),
  ),
)

const regions = new WeakMap<Doc, ReadonlyMap<string, string>>()

/** The regions that a text names, by the words for their form (إقليم). */
function regionsIn(doc: Doc, pack: LanguagePack): ReadonlyMap<string, string> {
  const known = regions.get(doc)
  if (known) return known
  const found = new Map<string, string>()
  doc.tokens.forEach((t, j) => {
    for (const [lemma, region] of formsRegion(t)) if (isNamedRegion(doc, j, region, pack)) found.set(lemma, region)
  })
  regions.set(doc, found)
  return found
}

function isNamedRegion(doc: Doc, j: number, region: string, pack: LanguagePack): boolean {
  const hit = lookup(doc, j, pack, (e) => e.kind === 'state' && e.state === region)
  return hit !== null && hit.to > j + 1
}

/** The region meant by its form alone (الإقليم) where the text has named it. */
export function regionAt(doc: Doc, j: number, pack: LanguagePack): string | null {
  const token = doc.tokens[j]
  const reading = token ? realmReading(token) : null
  if (!reading || nisbaAt(doc, j + 1)) return null
  return regionsIn(doc, pack).get(reading.stem.lemma) ?? null
}

function stateAt(doc: Doc, j: number, pack: LanguagePack): { state: string; to: number } | null {
  const region = regionAt(doc, j, pack)
  if (region) return { state: region, to: j + 1 }
  const nisba = nisbaAt(doc, j)
  const state = stateOfNisba(nisba)
  if (nisba && state && !nisba.conj) return { state, to: j + 1 }
  const hit = lookup(doc, j, pack, (e) => e.kind === 'state')
  const iso = hit?.entries[0]?.state
  return hit && iso && hit.start.cut === 0 ? { state: iso, to: hit.to } : null
}

/** Adjectives between a noun and the nationality (وكالة الأنباء الرسمية السورية). */
function skipAdjectives(doc: Doc, j: number): number {
  let end = j
  while (
    end < j + 2 &&
    doc.tokens[end]?.readings[0]?.stem.pos === 'adjective' &&
    !nisbaAt(doc, end) &&
    !doc.tokens[end]?.readings[0]?.clitics.conj
  )
    end++
  return end
}

/** A noun with its article governs no name right behind it (زار الوفد دمشق). */
function isArticled(doc: Doc, i: number, at: number): boolean {
  return at === i + 1 && (doc.tokens[i]?.readings.some((r) => r.clitics.def) ?? false)
}

/** الحكومة السورية، الجانب الإيراني، حكومة فرنسا: the state itself; not so a delegation of sport (الوفد الرياضي القطري), nor a name that lists another state (سلطنة عمان). */
export function governmentMention(doc: Doc, i: number, pack: LanguagePack): Mention | null {
  const token = doc.tokens[i]
  if (
    !is(doc, i, 'government') ||
    !token ||
    token.readings.some((r) => r.clitics.pron && !r.clitics.def && r.stem.pos !== 'verb' && r === token.readings[0])
  )
    return null
  const at = skipAdjectives(doc, i + 1)
  if (at > i + 1 && is(doc, i + 1, 'sport')) return null
  const told = stateAt(doc, at, pack)
  const hit = told && isArticled(doc, i, at) && !nisbaAt(doc, at) && !regionAt(doc, at, pack) ? null : told
  const named = is(doc, i, 'realm') ? lookup(doc, i, pack, (e) => e.kind === 'state') : null
  if (named && hit && named.to >= hit.to && named.entries[0]?.state !== hit.state) return null
  return hit
    ? mention(doc, i, hit.to, 'state/government', 'state', hit.state, {
        sub: is(doc, i, 'realm') ? 'name' : 'government',
      })
    : null
}

/** الحكومتين الأميركية والصينية، الجانبين المصري والسوداني: two states by the adjectives of one dual noun. */
export function governmentPair(doc: Doc, i: number, pack: LanguagePack): Mention[] {
  const isDual = doc.tokens[i]?.readings.some((r) => r.stem.features.number === 'du' && r.clitics.def) ?? false
  if (!isDual) return []
  const first = stateOfNisba(nisbaAt(doc, i + 1))
  const next = nisbaAt(doc, i + 2)
  const second = next?.conj ? stateOfNisba(next) : null
  if (!first || !second) return []
  const head = mention(doc, i, i + 2, 'state/government-pair', 'state', first, { sub: 'government' })
  return [
    head,
    mention(doc, i + 2, i + 3, 'state/government-pair', 'state', second, { sub: 'government', conj: pack.and }),
  ]
}

function ministryEnd(doc: Doc, j: number, pack: LanguagePack): number {
  const token = doc.tokens[j]
  if (token?.kind !== 'word') return j
  const key = pack.bare(token.form)
  const hit = pack.portfolios
    .get(key)
    ?.find((p) =>
      p.words.every(
        (w, k) => k === 0 || [doc.tokens[j + k]?.form, pack.bare(doc.tokens[j + k]?.form ?? '')].includes(w),
      ),
    )
  return hit ? j + hit.words.length : j
}

/** وزارة الخارجية الروسية، وزارة خارجية مصر; without a nationality it waits for the reference stage. */
export function ministryMention(doc: Doc, i: number, pack: LanguagePack): Mention | null {
  if (!is(doc, i, 'ministry')) return bareMinistryMention(doc, i)
  const end = ministryEnd(doc, i + 1, pack)
  if (end === i + 1) return null
  const hit = stateAt(doc, end, pack)
  return mention(doc, i, hit?.to ?? end, 'body/ministry', 'org', hit?.state ?? null, { sub: 'ministry' })
}

function bareMinistryMention(doc: Doc, i: number): Mention | null {
  if (!is(doc, i, 'bareMinistry')) return null
  const token = doc.tokens[i] as Token
  if (!token.readings.some((r) => r.clitics.def)) return null
  const nisba = nisbaAt(doc, i + 1)
  const state = stateOfNisba(nisba)
  return state && nisba?.definite
    ? mention(doc, i, i + 2, 'body/ministry-by-portfolio', 'org', state, { sub: 'ministry' })
    : null
}

/** الرئاسة التركية، البرلمان العراقي، السفارة الأميركية. */
export function stateBodyMention(doc: Doc, i: number): Mention | null {
  if (!is(doc, i, 'stateBody')) return null
  const at = skipAdjectives(doc, i + 1)
  const nisba = nisbaAt(doc, at)
  const state = stateOfNisba(nisba)
  return state && nisba && !nisba.conj ? mention(doc, i, at + 1, 'body/of-state', 'org', state) : null
}

/** مركز المصالحة الروسي، لجنة الاتصال الوزارية العربية: a body of any name with a nationality at its end. */
export function genericBodyMention(doc: Doc, i: number, pack: LanguagePack): Mention | null {
  const token = doc.tokens[i]
  if (
    !is(doc, i, 'bodyNoun') ||
    is(doc, i, 'government') ||
    !token ||
    token.readings[0]?.stem.pos === 'verb' ||
    token.readings[0]?.clitics.pron
  )
    return null
  const end = beforeTitle(doc, i, genericEnd(doc, i + 1, pack), pack)
  const nisba = end > i + 2 ? nisbaAt(doc, end - 1) : null
  if (!nisba?.definite || !stateOfNisba(nisba) || portfolioLength(doc, end - 1, pack) > 0) return null
  const shared = stateOfNisba(nisbaAt(doc, end - 2)) !== null
  return mention(doc, i, end, 'body/generic', 'org', shared ? null : stateOfNisba(nisba))
}

/** Where the phrase of the body at token `i` ends: right behind its nationality, if somebody's title follows that (مجلس الشيوخ الأميركي الرئيس السوري). */
function beforeTitle(doc: Doc, i: number, end: number, pack: LanguagePack): number {
  for (let k = i + 2; k < end - 1; k++) if (stateOfNisba(nisbaAt(doc, k)) && parseTitle(doc, k + 1, pack)) return k + 1
  return end
}

/** A listed body or movement at token `j`, in quotation marks or without; its end with them. */
function listedName(doc: Doc, j: number, pack: LanguagePack): { readonly m: Mention; readonly to: number } | null {
  const quotation = doc.quotationAt.get(j)
  const m = gazetteerMention(doc, quotation ? j + 1 : j, pack)
  if (!m || (m.kind !== 'group' && m.kind !== 'org') || (quotation && m.to !== quotation.close)) return null
  return { m, to: quotation ? m.to + 1 : m.to }
}

/** Two movements or bodies under one noun: حركتا فتح وحماس، حزبي «القوات» و«الكتائب». */
export function bodyPair(doc: Doc, i: number, pack: LanguagePack): Mention[] {
  const dual = doc.tokens[i]?.readings.find((r) => r.stem.features.number === 'du' && r.stem.features.construct)
  const first = dual && is(doc, i, 'bodyNoun') ? listedName(doc, i + 1, pack) : null
  if (!first) return []
  const isApart = is(doc, first.to, 'and') && doc.quotationAt.has(first.to + 1)
  const second = listedName(doc, isApart ? first.to + 1 : first.to, pack)
  if (!second || !(isApart || second.m.conj)) return []
  return [
    { ...first.m, from: i, to: first.to, ...clitics(startOf(doc.tokens[i] as Token)) },
    { ...second.m, from: first.to, to: second.to, conj: second.m.conj ?? (doc.tokens[first.to] as Token).form },
  ]
}

/** Whether a word is the form of a state with its article. */
export const opensRealm: WordTest = ofWord((word) => realmReading({ word }) !== null)

/** المملكة، السلطنة: a state by what it is; which one, the outlet and the rest of the article must tell. */
export function realmMention(doc: Doc, i: number, pack: LanguagePack): Mention | null {
  const token = doc.tokens[i]
  const reading = token ? realmReading(token) : null
  const region = regionAt(doc, i, pack)
  if (region) return mention(doc, i, i + 1, 'state/realm', 'state', region, { sub: 'realm' })
  const realms = reading ? pack.realmsOf(reading.stem.lemma).filter((id) => pack.sovereignOf(id) === id) : []
  if (
    realms.length === 0 ||
    nisbaAt(doc, i + 1) ||
    lookup(doc, i + 1, pack, (e) => e.kind === 'state')?.start.cut === 0
  )
    return null
  return mention(doc, i, i + 1, 'state/realm', 'state', null, {
    sub: 'realm',
    refs: realms,
  })
}

function quotedName(doc: Doc, j: number): { from: number; to: number; after: number } | null {
  const quotation = doc.quotationAt.get(j)
  if (!quotation || quotation.close - j > 5 || quotation.close - j < 2) return null
  return { from: j + 1, to: quotation.close, after: quotation.close + (quotation.closed ? 1 : 0) }
}

/** The end of the definite adjectives that stand at token `j` (الرسمية). */
function adjectivesEnd(doc: Doc, j: number): number {
  let to = j
  while (doc.tokens[to]?.readings[0]?.stem.pos === 'adjective' && doc.tokens[to]?.readings[0]?.clitics.def) to++
  return to
}

/** A name in brackets right behind its class noun: وكالة (آكي) الإيطالية. */
function bracketedName(doc: Doc, j: number): { from: number; to: number; after: number } | null {
  const after = parenthesis(doc, j)
  return after > j + 2 ? { from: j + 1, to: after - 1, after } : null
}

function parenthesis(doc: Doc, j: number): number {
  if (doc.tokens[j]?.form !== '(') return j
  for (let k = j + 1; k < j + 6; k++) if (doc.tokens[k]?.form === ')') return k + 1
  return j
}

/** An agency known by its nationality alone (وكالة الأنباء البحرينية): its adjective stands at token `at`. */
function nationalAgency(doc: Doc, i: number, at: number): Mention | null {
  const nisba = nisbaAt(doc, at)
  const state = stateOfNisba(nisba)
  if (!nisba || !state || nisba.conj) return null
  const to = parenthesis(doc, adjectivesEnd(doc, at + 1))
  return mention(doc, i, to, 'outlet/by-kind', 'outlet', state, {
    name: unclitic(doc, i, at + 1, startOf(doc.tokens[i] as Token)),
    nameRange: { from: i, to: at + 1 },
  })
}

/** وكالة الأنباء السورية الرسمية (سانا)، قناة «الجزيرة»، صحيفة نيويورك تايمز الأميركية. */
export function outletMention(doc: Doc, i: number, pack: LanguagePack): Mention | null {
  if (!is(doc, i, 'outlet')) return null
  const listed = lookup(doc, i, pack, (e) => e.kind === 'outlet')
  const head = listed && listed.to > i + 1 ? listed.to : 0
  const at = head || (doc.tokens[i + 1]?.classes.has('outletNoun') ? i + 2 : i + 1)
  const quoted = quotedName(doc, at) ?? (at === i + 1 ? bracketedName(doc, at) : null)
  const hit = lookup(doc, quoted?.from ?? at, pack, (e) => e.kind === 'outlet')
  if (!head && !quoted && (!hit || hit.start.cut > 0)) return at > i + 1 ? nationalAgency(doc, i, at) : null
  const entries = head ? listed?.entries : hit?.entries
  const nameTo = head && !quoted ? head : (quoted?.to ?? hit?.to ?? at)
  const to = parenthesis(doc, adjectivesEnd(doc, head && !quoted ? head : (quoted?.after ?? hit?.to ?? at)))
  const nameFrom = head && !quoted ? i : (quoted?.from ?? at)
  const state = entries?.[0]?.state ?? stateOfNisba(nisbaAt(doc, to - 1))
  return mention(doc, i, to, 'outlet/by-kind', 'outlet', state, {
    name: head && !quoted ? unclitic(doc, i, nameTo, startOf(doc.tokens[i] as Token)) : wordsOf(doc, nameFrom, nameTo),
    nameRange: { from: nameFrom, to: nameTo },
    refs: [...new Set((entries ?? []).map((e) => e.id))],
  })
}

/** The end of what a body is for, told behind its name: للإغاثة والأعمال الإنسانية; another actor is its addressee. */
export function purposeEnd(doc: Doc, j: number, pack: LanguagePack): number {
  const token = doc.tokens[j]
  const isFor = token?.readings.some(
    (r) =>
      r.clitics.def && r.stem.pos !== 'verb' && pack.genitivePreps.has(r.clitics.prep ?? '') && r.stem.cls !== 'person',
  )
  if (!isFor || is(doc, j, 'government') || is(doc, j, 'bodyNoun') || is(doc, j, 'stateBody')) return j
  if (lookup(doc, j, pack, (e) => e.kind !== 'person') || parseTitle(doc, j, pack)) return j
  let end = genericEnd(doc, j + 1, pack, true)
  if (stateOfNisba(nisbaAt(doc, end - 1))) return j
  if (doc.tokens[end]?.readings.some((r) => r.clitics.conj && r.clitics.def && r.stem.pos !== 'verb'))
    end = genericEnd(doc, end + 1, pack, true)
  return end
}

/** مطار الملك خالد الدولي، جائزة الشيخ زايد: a thing named after a person, who takes no part. */
export function namesakeMention(doc: Doc, i: number, pack: LanguagePack): Mention | null {
  const token = doc.tokens[i]
  if (!token?.classes.has('namesake') || token.readings.some((r) => r.clitics.def || r.clitics.pron)) return null
  const at = skipHonorifics(doc, i + 1)
  const title = at === i + 1 ? parseTitle(doc, at, pack) : null
  const from = title && !title.start.conj && !title.start.prep && title.to === at + 1 ? title.to : at
  const name = from > i + 1 ? nameAfterTitle(doc, from, pack) : null
  if (!name) return null
  const to = adjectivesEnd(doc, name.to)
  const isBody = is(doc, i, 'bodyNoun')
  const listed = lookup(doc, i, pack, (e) => e.kind === 'org' || e.kind === 'place')
  if (listed && listed.to > to) return null
  return mention(doc, i, purposeEnd(doc, to, pack), 'place/namesake', isBody ? 'org' : 'place', null)
}
