import { fold } from '../../text/fold.ts'
import { rows } from '../table.ts'
import type { NounParts, Pos, Predicate, StanceNoun, VerbParts } from '../types.ts'
import type { Analyse, Stem, WordReading } from '../words.ts'
import { split } from './morphology/clitics.ts'
import { declineAdjective, declineDefective, declineNoun } from './morphology/nouns.ts'
import { conjugate, type Form } from './morphology/verbs.ts'
import { predicates, stanceNouns } from './predicates/index.ts'
import { adjectives, functionWords, nisbas, nouns, portfolios, verbs } from './tables.generated.ts'

type Index = Map<string, Stem[]>
type Traits = Omit<Stem, 'features' | 'exact'>

function put(index: Index, stem: Stem): void {
  const key = fold(stem.exact)
  const there = index.get(key)
  if (!there) index.set(key, [stem])
  else if (!there.some((s) => s.lemma === stem.lemma && s.pos === stem.pos && s.features === stem.features && s.cls === stem.cls)) there.push(stem)
}

function putForms(index: Index, forms: readonly Form[], traits: Traits): void {
  for (const { form, features } of forms) put(index, { ...traits, exact: form, features })
}

function participle(base: string): Form[] {
  return /^م?.{2,4}[^ىاءي]$/.test(base) && DEFECTIVE.has(base) ? declineDefective(base) : declineAdjective(base)
}

/** Active participles given in their short form (داع، متمن); filled while verbs are read. */
const DEFECTIVE = new Set<string>()

function putVerb(index: Index, verb: VerbParts, traits: Omit<Traits, 'pos'>): void {
  putForms(index, conjugate(verb), { ...traits, pos: 'verb' })
}

function putNoun(index: Index, noun: NounParts, traits: Traits): void {
  putForms(index, declineNoun(noun), traits)
}

function putParticiple(index: Index, base: string, past: string | undefined, traits: Traits): void {
  if (past && /[اىي]$/.test(past) && traits.pos === 'active' && !/[يى]$/.test(base)) DEFECTIVE.add(base)
  putForms(index, participle(base), traits)
}

function putPredicate(index: Index, p: Predicate): void {
  const traits = { lemma: p.lemma, predicate: p }
  if (p.verb) putVerb(index, p.verb, traits)
  for (const noun of p.nouns ?? []) putNoun(index, noun, { ...traits, pos: 'verbalNoun' })
  if (p.active) putParticiple(index, p.active, p.verb?.past, { ...traits, pos: 'active' })
  if (p.passive) putParticiple(index, p.passive, undefined, { ...traits, pos: 'passive' })
}

function putStanceNoun(index: Index, stance: StanceNoun): void {
  putNoun(index, stance.noun, { lemma: stance.noun.singular, pos: 'noun', stance })
}

const SHADDA = 'ّ'

function putVerbRow(index: Index, known: ReadonlySet<string>, row: readonly string[]): void {
  const [past = '', present = '', passivePast, noun = '', active = '', passive = '', type] = row
  const lemma = past
  if (!known.has(`${past}|${present}`)) {
    const parts: VerbParts = { past: type === 'doubled' ? past + SHADDA : past, present, ...(passivePast ? { passivePast } : {}) }
    putVerb(index, parts, { lemma })
  }
  for (const singular of noun.split('|').filter(Boolean)) putNoun(index, { singular, plurals: ['+ات'] }, { lemma, pos: 'verbalNoun' })
  const short = /[اىي]$/.test(past) ? active.replace(/ي$/, '') : active
  if (active) putParticiple(index, short, past, { lemma, pos: 'active' })
  if (passive) putParticiple(index, passive, undefined, { lemma, pos: 'passive' })
}

function putNounRow(index: Index, [singular = '', plural = '', gender, type]: readonly string[]): void {
  const noun: NounParts = {
    singular,
    plurals: plural.split('|').filter(Boolean),
    ...(gender === 'f' || gender === 'm' ? { gender } : {}),
  }
  putNoun(index, noun, { lemma: singular, pos: 'noun', ...(type ? { cls: type } : {}) })
}

function putAdjectiveRow(index: Index, [masculine = '', plural = '', feminine = '']: readonly string[]): void {
  const plurals = plural ? plural.split('|') : ['+ون']
  putForms(index, declineAdjective(masculine, plurals, feminine || undefined), { lemma: masculine, pos: 'adjective' })
}

function putNisbaRow(index: Index, [target = '', form = '', plural = '', kind = '']: readonly string[]): void {
  const plurals = ['+ون', ...plural.split('|').filter(Boolean)]
  putForms(index, declineAdjective(form, plurals), { lemma: form, pos: 'adjective', cls: kind, target })
}

const NUMERIC = new Set(['num', 'ord'])

function putFunctionRow(index: Index, [form = '', cls = '', gloss = '']: readonly string[]): void {
  if (form.includes(' ')) return
  const pos: Pos = cls === 'ord' ? 'ordinal' : 'function'
  const value = NUMERIC.has(cls) ? Number.parseInt(gloss, 10) : Number.NaN
  put(index, { lemma: form, pos, cls, exact: form, features: {}, ...(Number.isNaN(value) ? {} : { value }) })
}

function buildIndex(): Index {
  const index: Index = new Map()
  for (const row of rows(functionWords)) putFunctionRow(index, row)
  for (const row of rows(nisbas)) putNisbaRow(index, row)
  for (const p of predicates) putPredicate(index, p)
  for (const s of stanceNouns) putStanceNoun(index, s)
  const known = new Set(predicates.flatMap((p) => (p.verb ? [`${p.verb.past.replaceAll(SHADDA, '')}|${p.verb.present.replaceAll(SHADDA, '')}`] : [])))
  for (const row of rows(verbs)) putVerbRow(index, known, row)
  for (const row of rows(nouns)) putNounRow(index, row)
  for (const row of rows(adjectives)) putAdjectiveRow(index, row)
  for (const [, form = ''] of rows(portfolios))
    if (!form.includes(' ')) putNoun(index, { singular: form.replace(/^ال/, '') }, { lemma: form.replace(/^ال/, ''), pos: 'noun', cls: 'portfolio' })
  return index
}

const MAX_CACHED = 200_000

/** Builds the word analyser: every inflected form of the lexicon, looked up behind its clitics. */
export function buildAnalyser(): Analyse {
  const index = buildIndex()
  const none: readonly Stem[] = []
  const look = (form: string): readonly Stem[] => index.get(form) ?? none
  const cache = new Map<string, readonly WordReading[]>()
  return (form, exact) => {
    const cached = cache.get(exact)
    if (cached) return cached
    if (cache.size >= MAX_CACHED) cache.clear()
    const readings = split(form, exact, look)
    cache.set(exact, readings)
    return readings
  }
}

/** Connectors and prepositions of several words, by their folded first word: `[words, class]`, longest first. */
export function buildPhrases(): ReadonlyMap<string, readonly (readonly [readonly string[], string])[]> {
  const map = new Map<string, [string[], string][]>()
  for (const [form = '', cls = ''] of rows(functionWords)) {
    if (!form.includes(' ')) continue
    const words = fold(form).split(' ')
    const list = map.get(words[0] as string) ?? []
    list.push([words, cls])
    map.set(words[0] as string, list)
  }
  for (const list of map.values()) list.sort((a, b) => b[0].length - a[0].length)
  return map
}
