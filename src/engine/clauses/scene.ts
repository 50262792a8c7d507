import type { LanguagePack } from '../../lexicon/pack.ts'
import type { WordReading } from '../../lexicon/words.ts'
import type { TimeExpression } from '../../model/reading.ts'
import type { Doc, Token } from '../document.ts'
import type { Mention } from '../names/mention.ts'
import { spellsGluedThat } from '../names/odd-names.ts'
import { addDraft, type Registry } from '../references/registry.ts'
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
  /** What was worked out for single tokens: questions of the grammar that are asked many times. */
  readonly known: {
    readonly finite: (WordReading | null | undefined)[]
    readonly limits: (number | undefined)[]
  }
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
export function buildScene(base: Omit<Scene, 'mentionOver' | 'timeOver' | 'known'>): Scene {
  const mentionOver = new Int32Array(base.doc.tokens.length).fill(-1)
  for (const [k, m] of base.mentions.entries()) mentionOver.fill(k, m.from, m.to)
  return { ...base, mentionOver, timeOver: timesOver(base.doc, base.times), known: { finite: [], limits: [] } }
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
  return token(s, i)?.word.function === cls
}

/** Whether token `i` is a preposition written with its pronoun (إليها، منه). */
export function isPronominalPreposition(s: Scene, i: number): boolean {
  return (
    token(s, i)?.readings.some(
      (r) =>
        r.stem.pos === 'function' &&
        r.stem.cls === 'prep' &&
        (r.clitics.pron !== undefined || s.pack.isPronominal(r.stem.key)),
    ) === true
  )
}

/** Whether an entity is a person. */
export function isPerson(s: Scene, entity: number): boolean {
  return s.registry.drafts[entity]?.kind === 'person'
}

/** The preposition that stands as a word of its own right before token `i`; '' where none does. */
export function wordBefore(s: Scene, i: number): string {
  return functionClass(s, i - 1, 'prep') ? (token(s, i - 1)?.form ?? '') : ''
}

/** Whether only times and commas stand between two tokens. */
export function areOnlyTimes(s: Scene, from: number, to: number): boolean {
  for (let j = from; j < to; j++) if ((s.timeOver[j] ?? -1) < 0 && !isComma(s, j)) return false
  return true
}

export function isPunct(s: Scene, i: number): boolean {
  return token(s, i)?.kind === 'punct'
}

const CLOSERS = new Set(['”', '»', '"', '’', '›', ')'])
const OPENERS = new Set(['“', '«', '"', '„', '‘', '‹'])

export function isOpeningQuote(s: Scene, i: number): boolean {
  return OPENERS.has(token(s, i)?.form ?? '') && s.doc.quotationAt.has(i)
}

export function isClosing(s: Scene, i: number): boolean {
  return CLOSERS.has(token(s, i)?.form ?? '')
}

/** The token behind the quotation that opens at `i`, or `i` if none does. */
export function quotationEnd(s: Scene, i: number): number {
  return s.doc.quotationAt.get(i)?.close ?? i
}

export function isComma(s: Scene, i: number): boolean {
  const t = token(s, i)
  return t?.kind === 'punct' && (t.form === '،' || t.form === ',' || t.form === '؛' || t.form === ';')
}

/** Whether a clause can begin at token `i`: behind a sign, a conjunction word, a connector phrase, or as first word; or with و in front. */
export function opensClause(s: Scene, i: number): boolean {
  if (opensSentence(s, i)) return true
  const before = token(s, i - 1)
  const cls = before?.readings[0]?.stem.pos === 'function' ? before.readings[0].stem.cls : undefined
  if (cls !== undefined && CLAUSE_WORDS.has(cls)) return true
  if (before && spellsGluedThat(before) && (s.mentionOver[i - 1] ?? -1) < 0) return true
  if ((s.timeOver[i - 1] ?? -1) >= 0 || endsPhrase(s, i, CONNECTORS)) return true
  return (
    token(s, i)?.readings.some((r) => r.clitics.conj !== undefined) === true && before?.readings[0]?.stem.pos !== 'verb'
  )
}

const CLAUSE_WORDS = new Set(['conj', 'sub', 'part', 'that', 'rel', 'neg', 'turn', 'adv', 'topic-shift'])
const CONNECTORS: ReadonlySet<string> = new Set(['turn', 'topic-shift', 'adv', 'part'])
const LONGEST_PHRASE = 4

/** The first token of the sentence that token `i` lies in; 0 for a token of none. */
export function sentenceStart(s: Scene, i: number): number {
  return s.doc.sentences[s.doc.sentenceOf[i] ?? -1]?.from ?? 0
}

/** Behind a sign or as first word of its sentence. */
export function opensSentence(s: Scene, i: number): boolean {
  const before = token(s, i - 1)
  if (!before || before.kind === 'break' || before.kind === 'punct') return true
  return s.doc.sentences[s.doc.sentenceOf[i] ?? -1]?.from === i
}

/** Whether token `i` is a later word of an adverbial phrase (في وقت سابق), where it is nothing by itself. */
export function isWithinAdverb(s: Scene, i: number): boolean {
  for (let k = i - 1; k > i - LONGEST_PHRASE && k >= 0; k--) {
    const phrase = token(s, k)?.phrase
    if (phrase?.cls === 'adv' && k + phrase.length > i) return true
  }
  return false
}

/** Whether a phrase of several words of one of these classes ends right before token `i`: من أجل، من جهة أخرى. */
export function endsPhrase(s: Scene, i: number, classes: ReadonlySet<string>): boolean {
  for (let k = i - 1; k >= Math.max(0, i - LONGEST_PHRASE); k--) {
    const phrase = token(s, k)?.phrase
    if (phrase && k + phrase.length === i && classes.has(phrase.cls)) return true
  }
  return false
}

/** The entity of a state, made if the article has none of its own name yet. */
export function stateDraft(s: Scene, iso3: string): number {
  const known = s.registry.drafts.find((d) => d.kind === 'state' && d.state === iso3)
  if (known) return known.index
  return addDraft(s.registry, {
    kind: 'state',
    name: s.pack.nameOf(iso3) ?? iso3,
    named: true,
    rule: 'state/implied',
    state: iso3,
    ref: iso3,
    inferred: true,
  }).index
}
