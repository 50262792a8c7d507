/**
 * Measures the reader on one core: `npm run bench -- FILE.jsonl… [--seconds N]`. Prints articles a second, milliseconds by
 * stage, peak memory, and what an article costs as it grows; ends with status 1 if that is more than linear.
 */
import { parseArgs } from 'node:util'
import { articlesOf } from '../src/app/sources.ts'
import { readTimed } from '../src/index.ts'
import type { Article } from '../src/model/article.ts'

/** Cost of a character in an article 100 times as long, in terms of its cost in the article itself: noise stays below. */
const LINEAR = 1.5
const GROWTH = [1, 10, 100]

const now = (): number => performance.now()

async function load(paths: readonly string[]): Promise<readonly Article[]> {
  const articles: Article[] = []
  for await (const entry of articlesOf(paths, {})) {
    if ('article' in entry) articles.push(entry.article)
    else console.error(entry.failure)
  }
  return articles
}

/** Reads the articles round and round for so many seconds. */
function readFor(
  seconds: number,
  articles: readonly Article[],
): { count: number; units: number; ms: Map<string, number> } {
  const ms = new Map<string, number>()
  const end = now() + seconds * 1000
  let count = 0
  let units = 0
  for (; now() < end; count++) {
    const article = articles[count % articles.length] as Article
    units += article.body.length
    for (const [stage, spent] of Object.entries(readTimed(article, now).ms)) ms.set(stage, (ms.get(stage) ?? 0) + spent)
  }
  return { count, units, ms }
}

function printSpeed(seconds: number, articles: readonly Article[]): void {
  const { count, units, ms } = readFor(seconds, articles)
  const total = [...ms.values()].reduce((a, b) => a + b, 0)
  console.log(
    `${(count / seconds).toFixed(1)} articles a second on one core (${Math.round(units / count)} characters on average)`,
  )
  console.log(`${(total / count).toFixed(2)} ms an article`)
  for (const [stage, spent] of ms)
    console.log(
      `  ${stage.padEnd(14)}${(spent / count).toFixed(3).padStart(9)} ms${((100 * spent) / total).toFixed(1).padStart(7)} %`,
    )
}

/** The article of middle length: neither a flash nor a report. */
function middling(articles: readonly Article[]): Article {
  const sorted = [...articles].sort((a, b) => a.body.length - b.body.length)
  return sorted[sorted.length >> 1] as Article
}

function fastest(article: Article, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const start = now()
    readTimed(article, now)
    return now() - start
  })
  return Math.min(...times)
}

function printGrowth(article: Article): boolean {
  const costs = GROWTH.map((factor) => {
    const body = Array.from({ length: factor }, () => article.body).join('\n')
    const ms = fastest({ ...article, body }, factor === 1 ? 30 : 5)
    console.log(
      `${String(factor).padStart(4)}× ${String(body.length).padStart(8)} characters ${ms.toFixed(2).padStart(10)} ms`,
    )
    return (1000 * ms) / body.length
  })
  const ratio = (costs.at(-1) ?? 0) / (costs[0] ?? 1)
  const isLinear = ratio <= LINEAR
  console.log(
    `a character costs ${ratio.toFixed(2)} times as much in the longest: ${isLinear ? 'linear' : 'MORE THAN LINEAR'}`,
  )
  return isLinear
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seconds: { type: 'string', default: '10' } },
})
const seconds = Number(values.seconds)
if (positionals.length === 0 || !(seconds > 0)) {
  console.error('usage: npm run bench -- FILE.jsonl… [--seconds N]')
  process.exit(2)
}
const articles = await load(positionals)
if (articles.length === 0) throw new RangeError(`no article in ${positionals.join(', ')}`)
readFor(Math.min(2, seconds), articles)
printSpeed(seconds, articles)
console.log(`${Math.round(process.resourceUsage().maxRSS / 1024)} MB peak memory\n`)
process.exitCode = printGrowth(middling(articles)) ? 0 : 1
