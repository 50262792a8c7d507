import type { LanguagePack } from '../../lexicon/pack.ts'
import type { WordReading } from '../../lexicon/words.ts'
import type { TimeExpression } from '../../model/reading.ts'
import type { Doc, Token } from '../document.ts'
import type { Mention } from '../names/mention.ts'
import type { Registry } from '../references/registry.ts'
import type { Setting } from '../references/resolve.ts'

/** Everything the clause grammar looks at. */
export interface Scene {
  readonly doc: Doc
  readonly pack: LanguagePack
  readonly setting: Setting
  readonly mentions: readonly Mention[]
  readonly registry: Registry
  readonly times: readonly TimeExpression[]
  /** Index of the mention that covers each token, -1 where none does. */
  readonly mentionOver: Int32Array
  /** Index of the time expression that covers each token, -1 where none does. */
  readonly timeOver: Int32Array
  /** Index of the first token of the body (behind the headline). */
  readonly bodyFrom: number
}

function timesOver(doc: Doc, times: readonly TimeExpression[]): Int32Array {
  const over = new Int32Array(doc.tokens.length).fill(-1)
  let k = 0
  doc.tokens.forEach((t, i) => {
    while (k < times.length && (times[k] as TimeExpression).end <= t.start) k++
    const time = times[k]
    if (time && time.start < t.end && t.start < time.end) over[i] = k
  })
  return over
}

/** Lays mentions and times over the tokens. */
export function buildScene(base: Omit<Scene, 'mentionOver' | 'timeOver'>): Scene {
  const mentionOver = new Int32Array(base.doc.tokens.length).fill(-1)
  base.mentions.forEach((m, k) => mentionOver.fill(k, m.from, m.to))
  return { ...base, mentionOver, timeOver: timesOver(base.doc, base.times) }
}

export function token(s: Scene, i: number): Token | undefined {
  return s.doc.tokens[i]
}

/** The mention that begins at token `i`. */
export function mentionFrom(s: Scene, i: number): Mention | null {
  const m = s.mentions[s.mentionOver[i] ?? -1]
  return m && m.from === i ? m : null
}

/** The mention that ends right before token `i`. */
export function mentionBefore(s: Scene, i: number): Mention | null {
  const m = i > 0 ? s.mentions[s.mentionOver[i - 1] ?? -1] : undefined
  return m && m.to === i ? m : null
}

/** Entity indices of a mention. */
export function entitiesOf(s: Scene, m: Mention): readonly number[] {
  return s.registry.byMention.get(m) ?? []
}

/** A reading of token `i` as a function word of a class. */
export function functionClass(s: Scene, i: number, cls: string): boolean {
  const best = token(s, i)?.readings[0]
  return best?.stem.pos === 'function' && best.stem.cls === cls
}

export function isPunct(s: Scene, i: number): boolean {
  return token(s, i)?.kind === 'punct'
}

const CLOSERS = new Set(['”', '»', '"', '’', '›', ')'])
const OPENERS = new Set(['“', '«', '"', '„', '‘', '‹'])

export function isOpeningQuote(s: Scene, i: number): boolean {
  return OPENERS.has(token(s, i)?.form ?? '') && s.doc.quotations.some((q) => q.open === i)
}

export function isClosing(s: Scene, i: number): boolean {
  return CLOSERS.has(token(s, i)?.form ?? '')
}

/** The token behind the quotation that opens at `i`, or `i` if none does. */
export function quotationEnd(s: Scene, i: number): number {
  const q = s.doc.quotations.find((x) => x.open === i)
  return q ? q.close : i
}

export function isComma(s: Scene, i: number): boolean {
  const t = token(s, i)
  return t?.kind === 'punct' && (t.form === '،' || t.form === ',' || t.form === '؛' || t.form === ';')
}

/** The finite-verb reading of token `i` that its place allows, null where it is rather a noun or a particle. */
export function finiteReading(s: Scene, i: number): WordReading | null {
  const t = token(s, i)
  if (t?.kind !== 'word' || (t.phrase && opensFixedPhrase(t.phrase.cls))) return null
  const verbs = t.readings.filter((r) => r.stem.pos === 'verb' && !isUnlikelyVerb(r, t) && (!r.stem.features.jussive || isBehindParticle(s, i)))
  const verb = verbs.find((r) => r.stem.predicate) ?? verbs[0]
  if (!verb || (!verb.stem.predicate && t.readings[0] !== verb)) return null
  return prefersParticle(s, i, t, verb) || prefersNoun(s, i, t, verb) ? null : verb
}

const FIXED = new Set(['optative', 'mwp', 'prep', 'turn', 'topic-shift', 'adv'])

/** The first word of فضلاً عن، على حد تعبيره is no verb. */
function opensFixedPhrase(cls: string): boolean {
  return FIXED.has(cls)
}

/** A verb with a pronoun of the second person, spelled alike as a particle (هناك). */
function isUnlikelyVerb(r: WordReading, t: Token): boolean {
  return r.clitics.pron?.person === 2 && t.readings.some((x) => x.stem.pos === 'function')
}

function isBehindParticle(s: Scene, i: number): boolean {
  return functionClass(s, i - 1, 'neg') || functionClass(s, i - 1, 'part')
}

const GOVERNMENT_REACH = 12

/** Spelled alike as a preposition or particle (عبر، قبل، بين): a verb only where what it governs follows. */
function prefersParticle(s: Scene, i: number, t: Token, verb: WordReading): boolean {
  const particle = t.readings.find((r) => r.stem.pos === 'function')
  if (!particle || (particle.clitics.prep ?? '') !== (verb.clitics.prep ?? '') || (verb.clitics.pron && !particle.clitics.pron)) return false
  if (!verb.stem.predicate || !opensClause(s, i)) return true
  return !governsSomething(s, i, verb)
}

/** Whether a preposition that the verb's frames ask for stands in the next words. */
function governsSomething(s: Scene, i: number, verb: WordReading): boolean {
  const wanted = new Set((verb.stem.predicate?.frames ?? []).flatMap((f) => (f.kind === 'speech' ? f.content : f.kind === 'light' ? f.takes : [])).map(s.pack.fold))
  for (let j = i + 1; j < i + GOVERNMENT_REACH; j++) {
    const t = token(s, j)
    if (!t || t.kind === 'break') return false
    if (t.readings.some((r) => r.stem.pos === 'function' && (wanted.has(s.pack.fold(r.stem.lemma)) || (r.stem.cls === 'that' && wanted.has('that'))))) return true
  }
  return false
}

/** Spelled alike as a noun: the place decides. Behind a preposition, with the article or a case ending it is a noun. */
function prefersNoun(s: Scene, i: number, t: Token, verb: WordReading): boolean {
  const best = t.readings[0] as WordReading
  const nominal = t.readings.find((r) => r.stem.pos !== 'verb' && r.stem.pos !== 'function')
  if (!nominal) return false
  if (functionClass(s, i - 1, 'prep') || functionClass(s, i - 1, 'dem')) return true
  if (t.exact.endsWith('ا') && nominal.stem.exact === t.exact && verb.stem.exact !== t.exact) return true
  if (verb.stem.features.tense === 'present') return best === nominal && nominal.stem.exact === t.exact && !verb.stem.predicate
  if (nominal.stem.pos === 'verbalNoun' || nominal.stem.pos === 'noun') return !opensClause(s, i) && !followsActor(s, i)
  return best === nominal && !opensClause(s, i)
}

/** Whether a clause can begin at token `i`: behind a sign, a conjunction word, or as first word; or with و in front. */
export function opensClause(s: Scene, i: number): boolean {
  const before = token(s, i - 1)
  if (!before || before.kind === 'break' || before.kind === 'punct') return true
  const sentence = s.doc.sentences[s.doc.sentenceOf[i] ?? -1]
  if (sentence?.from === i) return true
  const cls = before.readings[0]?.stem.pos === 'function' ? before.readings[0].stem.cls : undefined
  if (cls !== undefined && ['conj', 'sub', 'part', 'that', 'rel', 'neg', 'turn', 'adv', 'topic-shift'].includes(cls)) return true
  if ((s.timeOver[i - 1] ?? -1) >= 0) return true
  return token(s, i)?.readings.some((r) => r.clitics.conj !== undefined) === true && before.readings[0]?.stem.pos !== 'verb'
}

function followsActor(s: Scene, i: number): boolean {
  const m = mentionBefore(s, i)
  return m !== null && m.kind !== 'place' && !m.prep && opensClause(s, m.from)
}
