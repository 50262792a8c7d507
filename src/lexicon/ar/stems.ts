import { fold } from '../../text/fold.ts'
import { recent } from '../../text/remember.ts'
import { type PhraseTable, phraseTable } from '../phrases.ts'
import { rows } from '../table.ts'
import type { NounParts, Pos, Predicate, StanceNoun, VerbParts } from '../types.ts'
import type { Analyse, Stem, WordReading } from '../words.ts'
import { enter, type Index, look, newIndex, type Traits } from './lexemes.ts'
import { split } from './morphology/clitics.ts'
import { featuresOf } from './morphology/features.ts'
import { declineAdjective, declineDefective, declineNoun } from './morphology/nouns.ts'
import { conjugate } from './morphology/verbs.ts'
import { predicates, stanceNouns } from './predicates/index.ts'
import { adjectives, functionWords, nisbas, nouns, portfolios, verbs } from './tables.generated.ts'

/** Active participles given in their short form (داع، متمن); filled while verbs are read. */
const DEFECTIVE = new Set<string>()

function isDefective(base: string): boolean {
  return /^م?.{2,4}[^ىاءي]$/.test(base) && DEFECTIVE.has(base)
}

function putVerb(index: Index, verb: VerbParts, traits: Omit<Traits, 'pos'>): void {
  const parts = [verb.past, verb.present, verb.passivePast, verb.passivePresent].filter((part) => part !== undefined)
  enter(index, parts, { traits: { ...traits, pos: 'verb' }, forms: () => conjugate(verb) })
}

function putNoun(index: Index, noun: NounParts, traits: Traits): void {
  const broken = (noun.plurals ?? []).filter((plural) => !plural.startsWith('+'))
  enter(index, [noun.singular, ...broken], { traits, forms: () => declineNoun(noun) })
}

function putParticiple(index: Index, base: string, past: string | undefined, traits: Traits): void {
  if (past && /[اىي]$/.test(past) && traits.pos === 'active' && !/[يى]$/.test(base)) DEFECTIVE.add(base)
  const decline = isDefective(base) ? declineDefective : declineAdjective
  enter(index, [base], { traits, forms: () => decline(base) })
}

function putAdjective(
  index: Index,
  masculine: string,
  plurals: readonly string[],
  feminine: string | undefined,
  traits: Traits,
): void {
  const parts = [masculine, ...plurals.filter((plural) => !plural.startsWith('+')), ...(feminine ? [feminine] : [])]
  enter(index, parts, { traits, forms: () => declineAdjective(masculine, plurals, feminine) })
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
    const parts: VerbParts = {
      past: type === 'doubled' ? past + SHADDA : past,
      present,
      ...(passivePast ? { passivePast } : {}),
    }
    putVerb(index, parts, { lemma })
  }
  for (const singular of noun.split('|').filter(Boolean))
    putNoun(index, { singular, plurals: ['+ات'] }, { lemma, pos: 'verbalNoun' })
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
  putAdjective(index, masculine, plurals, feminine || undefined, { lemma: masculine, pos: 'adjective' })
}

function putNisbaRow(index: Index, [target = '', form = '', plural = '', kind = '']: readonly string[]): void {
  const plurals = ['+ون', ...plural.split('|').filter(Boolean)]
  putAdjective(index, form, plurals, undefined, { lemma: form, pos: 'adjective', cls: kind, target })
}

const NUMERIC = new Set(['num', 'ord'])

function putFunctionRow(index: Index, [form = '', cls = '', gloss = '']: readonly string[]): void {
  if (form.includes(' ')) return
  const pos: Pos = cls === 'ord' ? 'ordinal' : 'function'
  const value = NUMERIC.has(cls) ? Number.parseInt(gloss, 10) : Number.NaN
  const traits = { lemma: form, pos, cls, ...(Number.isNaN(value) ? {} : { value }) }
  enter(index, [form], { traits, forms: () => [{ form, features: featuresOf({}) }] })
}

/** Enters the whole lexicon, in the order that decides between readings of equal rank. */
export function buildIndex(): Index {
  const index = newIndex()
  for (const row of rows(functionWords)) putFunctionRow(index, row)
  for (const row of rows(nisbas)) putNisbaRow(index, row)
  for (const p of predicates) putPredicate(index, p)
  for (const s of stanceNouns) putStanceNoun(index, s)
  const known = new Set(
    predicates.flatMap((p) =>
      p.verb ? [`${p.verb.past.replaceAll(SHADDA, '')}|${p.verb.present.replaceAll(SHADDA, '')}`] : [],
    ),
  )
  for (const row of rows(verbs)) putVerbRow(index, known, row)
  for (const row of rows(nouns)) putNounRow(index, row)
  for (const row of rows(adjectives)) putAdjectiveRow(index, row)
  for (const [, form = ''] of rows(portfolios))
    if (!form.includes(' '))
      putNoun(
        index,
        { singular: form.replace(/^ال/, '') },
        { lemma: form.replace(/^ال/, ''), pos: 'noun', cls: 'portfolio' },
      )
  return index
}

const REMEMBERED = 1000

/** Builds the word analyser: every inflected form of the lexicon, looked up behind its clitics. */
export function buildAnalyser(): Analyse {
  const index = buildIndex()
  const known = recent<readonly WordReading[]>(REMEMBERED)
  const lookHere = (part: string): readonly Stem[] => look(index, part)
  return (form, exact) => known.get(exact) ?? known.set(exact, split(form, exact, lookHere))
}

/** Connectors and prepositions of several words, with their class. */
export function buildPhrases(): PhraseTable<string> {
  const several = rows(functionWords).filter(([form = '']) => form.includes(' '))
  return phraseTable(several.map(([form = '', cls = '']) => [fold(form).split(' '), cls]))
}
