/**
 * Reads articles wounded in every way a page can be: `npm run fuzz -- [--articles N] [--seed N] [FILE.jsonl…]`. Without
 * files the demo articles are the victims. Ends with status 1 and the wounded article if reading it throws, gives a span
 * outside its text, or takes again and again more than 20 times what its length would ask for.
 */
import { parseArgs } from 'node:util'
import { articlesOf } from '../src/app/sources.ts'
import { read } from '../src/index.ts'
import type { Article } from '../src/model/article.ts'
import { demoArticles } from './artefacts/drift.ts'
import { strayingSpan } from './artefacts/spans.ts'

const SLOW = 20
/** Milliseconds below which no article is slow, whatever its length: one collection of garbage takes as much. */
const FLOOR = 40
const AGAIN = 3

/** A repeatable stream of numbers from 0 up to 1 (mulberry32). */
function numbers(seed: number): () => number {
  let a = seed >>> 0
  return () => {
    a = (a + 0x6d2b79f5) >>> 0
    let t = Math.imul(a ^ (a >>> 15), a | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

type Random = () => number
type Wound = (text: string, random: Random, other: string) => string

const below = (random: Random, n: number): number => Math.floor(random() * n)
const pick = <T>(random: Random, from: readonly T[]): T => from[below(random, from.length)] as T

const MARKS = [
  '\u064b',
  '\u0651',
  '\u0640',
  '\u200f',
  '\u200e',
  '\u2067',
  '\u2069',
  '\ufeff',
  '\u00ad',
  '\u0000',
  '\u0008',
  '\t',
  '\u2028',
]
const QUOTES = ['\u00ab', '\u00bb', '\u201c', '\u201d', '"', '(', ')', '[', '\u2039', '\ufd3e', '\ufd3f', '\u275d']
const SCRIPTS = [
  'Minister',
  'министр',
  '外交部長',
  'שר',
  '\u{1f91d}',
  'ڤيينا',
  '123/45',
  '١٢‏/٠٥',
  '\ud83d',
  '\ufdfa',
  'é́',
]

function at(text: string, random: Random, put: string): string {
  const i = below(random, text.length + 1)
  return text.slice(0, i) + put + text.slice(i)
}

function many(count: number, wound: Wound): Wound {
  return (text, random, other) => {
    let out = text
    for (let k = below(random, count) + 1; k > 0; k--) out = wound(out, random, other)
    return out
  }
}

function shuffled<T>(list: readonly T[], random: Random): T[] {
  const out = [...list]
  for (let i = out.length - 1; i > 0; i--) {
    const j = below(random, i + 1)
    ;[out[i], out[j]] = [out[j] as T, out[i] as T]
  }
  return out
}

const WOUNDS: readonly Wound[] = [
  (text, random) => text.slice(0, below(random, text.length)),
  (text, random) => text.slice(below(random, text.length)),
  (text, random) => shuffled(text.split(' '), random).join(' '),
  (text, random) => shuffled(text.split('\n'), random).join('\n'),
  (text, random) => shuffled(text.split(/(?<=[.\u060c])/), random).join(''),
  many(20, (text, random) => at(text, random, pick(random, MARKS))),
  many(8, (text, random) => at(text, random, pick(random, QUOTES))),
  many(6, (text, random) => at(text, random, ` ${pick(random, SCRIPTS)} `)),
  many(10, (text, random) => {
    const i = below(random, text.length)
    return text.slice(0, i) + text.slice(i + 1 + below(random, 3))
  }),
  (text) => text.replaceAll(' ', ''),
  (text) => text.replaceAll(/[.\u060c\n]/g, ' '),
  (text, random) => text.replaceAll(' ', () => (random() < 0.1 ? '\n' : ' ')),
  (text, random, other) => text.slice(0, below(random, text.length)) + other.slice(below(random, other.length)),
  (text, random) => {
    const i = below(random, text.length)
    return text.slice(0, i) + text.slice(i, i + 60).repeat(below(random, 6)) + text.slice(i + 60)
  },
]

const LONG_EVERY = 5_000
const LONG_WORDS = 10_000

/** One article in so many is a sentence of ten thousand words. */
function longSentence(texts: readonly string[], random: Random): string {
  const words = texts.flatMap((text) => text.replaceAll(/[.\n]/g, ' ').split(/\s+/))
  return Array.from({ length: LONG_WORDS }, () => pick(random, words)).join(' ')
}

function wounded(texts: readonly string[], k: number, random: Random): string {
  if (k % LONG_EVERY === LONG_EVERY - 1) return longSentence(texts, random)
  const wounds = 1 + below(random, 3)
  let text = pick(random, texts)
  for (let w = 0; w < wounds; w++) text = pick(random, WOUNDS)(text, random, pick(random, texts))
  return text
}

function milliseconds(article: Article): number {
  const start = performance.now()
  read(article)
  return performance.now() - start
}

/** Milliseconds a character costs in the victims unhurt. */
function normOf(texts: readonly string[]): number {
  const articles = texts.map((body) => ({ id: 'n', outlet: null, url: null, published: null, headline: null, body }))
  for (let k = 0; k < AGAIN; k++) articles.forEach(milliseconds)
  const spent = articles.reduce((sum, article) => sum + milliseconds(article), 0)
  return spent / texts.reduce((sum, text) => sum + text.length, 0)
}

function isSlow(article: Article, norm: number): boolean {
  const most = Math.max(FLOOR, SLOW * norm * article.body.length)
  return Array.from({ length: AGAIN }).every(() => milliseconds(article) > most)
}

function wrongWith(article: Article, norm: number): string | null {
  const start = performance.now()
  try {
    const span = strayingSpan(read(article))
    if (span) return `a span from ${span.start} to ${span.end}`
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error)
  }
  const spent = performance.now() - start
  const most = Math.max(FLOOR, SLOW * norm * article.body.length)
  return spent > most && isSlow(article, norm) ? `${spent.toFixed(0)} ms for ${article.body.length} characters` : null
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { articles: { type: 'string', default: '20000' }, seed: { type: 'string', default: '1' } },
    allowPositionals: true,
  })
  const texts: string[] = []
  for await (const entry of articlesOf(positionals, {})) if ('article' in entry) texts.push(entry.article.body)
  if (texts.length === 0) texts.push(...demoArticles().map((article) => article.body))
  const random = numbers(Number(values.seed))
  const norm = normOf(texts)
  const count = Number(values.articles)
  let slowest = 0
  for (let k = 0; k < count; k++) {
    const body = wounded(texts, k, random)
    const published = k % 2 === 0 ? '2024-02-29' : null
    const article = { id: `fuzz-${k}`, outlet: null, url: null, published, headline: null, body }
    const start = performance.now()
    const wrong = wrongWith(article, norm)
    slowest = Math.max(slowest, (performance.now() - start) / (norm * Math.max(body.length, 400)))
    if (wrong) {
      console.error(`${article.id} (seed ${values.seed}): ${wrong}\n${body}`)
      return 1
    }
    if (k % 10_000 === 9_999) console.error(`${k + 1} of ${count}`)
  }
  console.log(
    `${count} articles read without a fault; the slowest took ${slowest.toFixed(1)} times the norm of its length`,
  )
  return 0
}

process.exitCode = await main()
