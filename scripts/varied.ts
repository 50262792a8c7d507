import { readFileSync } from 'node:fs'
import type { Article } from '../src/model/article.ts'
import { dateOf, dayNumber } from '../src/record/base/days.ts'
import { hash32 } from '../src/record/base/hash.ts'

/** Days between a cycle of the corpus and the next. */
const SHIFT = 41
/** One article in so many is printed again, word for word, by somebody else. */
const REPRINT = 12
/** Words that occur in more articles than this are the language's; rarer ones are names and matters. */
const COMMON = 40

const WORD = /[\u0621-\u064a]{4,}/g

/** Words of a corpus that each cycle exchanges, by their beginning: a word only takes the place of one like it. */
export interface Vocabulary {
  readonly place: ReadonlyMap<string, readonly [list: readonly string[], at: number]>
}

function wordsOf({ headline, body }: Article): Set<string> {
  return new Set(`${headline ?? ''}\n${body}`.match(WORD) ?? [])
}

const classOf = (word: string): string =>
  `${word.startsWith('ال')} ${word.endsWith('ة')} ${word.endsWith('ي')} ${Math.min(word.length, 8)}`

/** The rarer words of a corpus in their classes. */
export function vocabularyOf(articles: readonly Article[]): Vocabulary {
  const counts = new Map<string, number>()
  for (const article of articles) for (const word of wordsOf(article)) counts.set(word, (counts.get(word) ?? 0) + 1)
  const lists = new Map<string, string[]>()
  for (const [word, count] of [...counts].sort()) {
    if (count > COMMON) continue
    const list = lists.get(classOf(word)) ?? []
    lists.set(classOf(word), list)
    list.push(word)
  }
  const place = new Map<string, readonly [readonly string[], number]>()
  for (const list of lists.values()) for (const [at, word] of list.entries()) place.set(word, [list, at])
  return { place }
}

function exchanged(text: string, { place }: Vocabulary, cycle: number): string {
  const years = Math.floor((cycle * SHIFT) / 365)
  return text
    .replace(WORD, (word) => {
      const [list, at] = place.get(word) ?? [[word], 0]
      return list[(at + cycle * 17) % list.length] ?? word
    })
    .replace(/(?<!\d)(?:19|20)\d\d(?!\d)/g, (year) => String(Number(year) + years))
}

function later(published: string | null, days: number): string | null {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(published ?? '')?.[0]
  return published === null || day === undefined ? published : `${dateOf(dayNumber(day) + days)}${published.slice(10)}`
}

/** An article in a later cycle: some weeks on, with other names and matters, the same in all articles of the cycle. */
export function variedArticle(article: Article, vocabulary: Vocabulary, cycle: number): Article {
  if (cycle === 0) return article
  const { headline, body, published, url, id } = article
  return {
    ...article,
    id: `${id}/${cycle}`,
    url: url === null ? null : `${url}#${cycle}`,
    published: later(published, cycle * SHIFT),
    headline: headline === null ? null : exchanged(headline, vocabulary, cycle),
    body: exchanged(body, vocabulary, cycle),
  }
}

/** Any number of articles from a corpus in JSON Lines: itself, then cycles of it, now and then one that is reprinted. */
export function* variedArticles(path: string, count: number): Generator<Article> {
  const lines = readFileSync(path, 'utf8').split('\n')
  const corpus = lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Article)
  const vocabulary = vocabularyOf(corpus)
  for (let made = 0, n = 0; made < count; n++) {
    const article = variedArticle(corpus[n % corpus.length] as Article, vocabulary, Math.floor(n / corpus.length))
    yield article
    made++
    if (made === count || hash32(article.id) % REPRINT > 0) continue
    yield { ...article, id: `${article.id}/again`, url: null, outlet: `${article.outlet ?? ''} 2` }
    made++
  }
}
