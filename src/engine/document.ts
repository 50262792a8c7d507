import type { GrammarClass, LanguagePack } from '../lexicon/pack.ts'
import { follows, type Phrase } from '../lexicon/phrases.ts'
import type { WordReading } from '../lexicon/words.ts'
import type { Span } from '../text/span.ts'
import { type RawToken, tokenise } from '../text/tokenise.ts'
import { lookUpIn, ofWord, type Word } from './words.ts'

/** A token with its readings, likeliest first. */
export interface Token extends RawToken {
  readonly readings: readonly WordReading[]
  readonly classes: ReadonlySet<GrammarClass>
  /** Class of the connector of several words that begins here (`turn`, `mwp`, …), and its length in tokens. */
  readonly phrase: { readonly cls: string; readonly length: number } | null
  /** What is known of it wherever it stands. */
  readonly word: Word
}

/** A half-open range of token indices. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** A sentence: its tokens, and the paragraph it lies in (0 is the headline when there is one). */
export interface Sentence extends Range {
  readonly paragraph: number
}

/** A quotation as token indices of its marks; `close` is the token after the last one where it is left open. */
export interface Quotation {
  readonly open: number
  readonly close: number
  readonly depth: number
  readonly closed: boolean
}

/** The text as the later stages see it. */
export interface Doc {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
  /** Quotations by the token of their opening mark. */
  readonly quotationAt: ReadonlyMap<number, Quotation>
  /** Index of the sentence each token lies in. */
  readonly sentenceOf: Int32Array
  /** For each token the innermost quotation that encloses it, -1 outside; marks themselves lie outside their own. */
  readonly quotationOf: Int32Array
}

const NO_CONNECTORS: readonly Phrase<string>[] = []

const OPEN = new Map([
  ['“', '”'],
  ['«', '»'],
  ['„', '”'],
  ['‹', '›'],
  ['‘', '’'],
  ['❝', '❞'],
])
const CLOSE = new Set(['”', '»', '›', '’', '❞'])
const NEUTRAL = new Set(['"', '″', '＂'])

const STOP = new Set(['.', '!', '?', '؟', '…', '۔'])

function isAbbreviation(tokens: readonly RawToken[], i: number): boolean {
  const before = tokens[i - 1]
  const after = tokens[i + 1]
  if (!before || !after) return false
  const glued = after.start === (tokens[i] as RawToken).end
  if (before.kind === 'number' && after.kind === 'number' && glued) return true
  return before.kind === 'word' && before.form.length === 1 && after.kind === 'word'
}

/** Quotations of the text: pairs may nest and run over paragraphs; one left open ends with its paragraph's successor or the text. */
function findQuotations(tokens: readonly RawToken[]): Quotation[] {
  const found: Quotation[] = []
  const stack: { open: number; mark: string }[] = []
  const shut = (close: number, closed: boolean): void => {
    const top = stack.pop()
    if (top) found.push({ open: top.open, close, depth: stack.length, closed })
  }
  for (let i = 0; i < tokens.length; i++) {
    const { form, kind } = tokens[i] as RawToken
    const topMark = stack.at(-1)?.mark
    if (kind === 'break' && topMark && NEUTRAL.has(topMark)) shut(i, false)
    else if (kind !== 'punct') continue
    else if (NEUTRAL.has(form)) topMark && NEUTRAL.has(topMark) ? shut(i, true) : stack.push({ open: i, mark: form })
    else if (OPEN.has(form)) topMark === form && form === '“' ? shut(i, true) : stack.push({ open: i, mark: form })
    else if (CLOSE.has(form)) {
      if (topMark && OPEN.get(topMark) === form) shut(i, true)
      else if (form === '”' && !topMark) stack.push({ open: i, mark: '“' })
      else if (stack.length) shut(i, true)
    }
  }
  while (stack.length) {
    const top = stack.at(-1) as { open: number }
    shut(paragraphEnd(tokens, top.open), false)
  }
  return found.sort((a, b) => a.open - b.open || b.close - a.close)
}

function paragraphEnd(tokens: readonly RawToken[], from: number): number {
  let i = from + 1
  while (i < tokens.length && (tokens[i] as RawToken).kind !== 'break') i++
  return i
}

function enclosing(count: number, quotations: readonly Quotation[]): Int32Array {
  const of = new Int32Array(count).fill(-1)
  for (const [k, q] of quotations.entries()) of.fill(k, Math.min(q.open + 1, count), Math.min(q.close, count))
  return of
}

const WRAP_WIDTH = 60

/**
 * Whether the text was wrapped by its page into short lines: then a line break ends nothing by itself. Told by the
 * lines being many, short, and mostly without a full stop at their end.
 */
function isHardWrapped(tokens: readonly RawToken[]): boolean {
  const ends = tokens.flatMap((t, i) => (t.kind === 'break' ? [i] : []))
  if (ends.length < 8) return false
  const short = ends.filter(
    (i, k) => (tokens[i] as RawToken).start - (tokens[ends[k - 1] ?? -1]?.end ?? 0) < WRAP_WIDTH,
  ).length
  const open = ends.filter((i) => tokens[i - 1]?.kind !== 'punct').length
  return short > ends.length * 0.8 && open > ends.length * 0.6
}

/** Takes the line breaks of a wrapped page out, but for the first (a headline's) and those behind a full stop. */
function unwrap(tokens: readonly RawToken[]): readonly RawToken[] {
  if (!isHardWrapped(tokens)) return tokens
  const first = tokens.findIndex((t) => t.kind === 'break')
  return tokens.filter((t, i) => t.kind !== 'break' || i === first || STOP.has(tokens[i - 1]?.form ?? ''))
}

function splitSentences(
  tokens: readonly RawToken[],
  quotationOf: Int32Array,
  quotations: readonly Quotation[],
): Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  let paragraph = 0
  const cut = (to: number): void => {
    if (to > from) sentences.push({ from, to, paragraph })
    from = to
  }
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i] as RawToken
    if (t.kind === 'break') {
      cut(i)
      from = i + 1
      paragraph++
    } else if (STOP.has(t.form) && !isAbbreviation(tokens, i)) {
      const q = quotations[quotationOf[i] as number]
      if (q?.closed) continue
      cut(i + 1)
    }
  }
  cut(tokens.length)
  return sentences
}

/** The connectors of several words that a word may open. */
const connectorsFrom = ofWord(({ kind, form }, pack) => (kind === 'word' ? pack.phrasesFrom(form) : NO_CONNECTORS))

function connectorAt(word: Word, raw: readonly RawToken[], i: number): Token['phrase'] {
  const hit = connectorsFrom({ word }).find(({ words }) => follows(words, raw, i))
  return hit ? { cls: hit.value, length: hit.words.length } : null
}

function withReadings(raw: readonly RawToken[], pack: LanguagePack): Token[] {
  const lookUp = lookUpIn(pack)
  return raw.map((t, i) => {
    const word = lookUp(t)
    const { form, exact, readings, classes } = word
    return {
      start: t.start,
      end: t.end,
      kind: t.kind,
      form,
      exact,
      readings,
      classes,
      phrase: connectorAt(word, raw, i),
      word,
    }
  })
}

/** Tokens, sentences and quotations of a text. */
export function buildDoc(text: string, pack: LanguagePack): Doc {
  const raw = unwrap(tokenise(text))
  const tokens = withReadings(raw, pack)
  const quotations = findQuotations(raw)
  const quotationOf = enclosing(raw.length, quotations)
  const sentences = splitSentences(raw, quotationOf, quotations)
  const sentenceOf = new Int32Array(raw.length).fill(-1)
  for (const [k, s] of sentences.entries()) sentenceOf.fill(k, s.from, s.to)
  const quotationAt = new Map(quotations.map((q) => [q.open, q] as const))
  return { text, tokens, sentences, quotations, quotationAt, sentenceOf, quotationOf }
}

/** The first token that begins at or behind an offset of the text; the number of tokens where none does. */
export function tokenFrom({ tokens }: Doc, offset: number): number {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle] as Token).start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The span of a token range, without regard to what it holds; an empty range gives an empty span. */
export function spanOf(doc: Doc, from: number, to: number): Span {
  const first = doc.tokens[from]
  const last = doc.tokens[to - 1]
  if (!first || !last || to <= from)
    return { start: first?.start ?? doc.text.length, end: first?.start ?? doc.text.length }
  return { start: first.start, end: last.end }
}

/** The words of a token range. */
export function wordsOf(doc: Doc, from: number, to: number): string {
  const { start, end } = spanOf(doc, from, to)
  return doc.text.slice(start, end)
}
