/**
 * Scores how pages are read: `tsx scripts/score-html.ts FOLDER`. The folder holds pages and a `manifest.json`, a list of
 * `{file, expected}`, where `expected` may hold `text`, `title`, `date` or `time`, `expected.cleaned_text` (a piece of the
 * text), and `must_contain` and `must_not_contain`, lists of words. Texts are compared as bags of words (F1), titles and
 * pieces word for word, dates and times by the day: pages print their clock without a zone. What is not expected of a page
 * is not scored.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dateReader } from '../src/app/sources.ts'
import { readHtml } from '../src/ingest/html/html.ts'
import type { Article } from '../src/model/article.ts'
import { fold } from '../src/text/fold.ts'

interface Expected {
  readonly text?: string
  readonly title?: string
  readonly date?: string
  readonly time?: string
  readonly must_contain?: readonly string[]
  readonly must_not_contain?: readonly string[]
  readonly expected?: { readonly cleaned_text?: string }
}

interface Entry {
  readonly file: string
  readonly expected?: Expected
}

/** Right ones and all of one measure on one page; null where nothing is expected. */
type Score = number | null

const folder = process.argv[2]
if (folder === undefined) {
  console.error('usage: tsx scripts/score-html.ts FOLDER')
  process.exit(2)
}

function wordsOf(text: string): readonly string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

/** F1 of the words of two texts, each counted as often as it occurs. */
function f1(text: string, wanted: string): number {
  const [found, expected] = [wordsOf(text), wordsOf(wanted)]
  const left = new Map<string, number>()
  for (const word of expected) left.set(word, (left.get(word) ?? 0) + 1)
  const common = found.filter((word) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count > 0
  }).length
  return found.length + expected.length === 0 ? 1 : (2 * common) / (found.length + expected.length)
}

function dateScore(published: string | null, { date, time }: Expected): Score {
  const day = (date ?? time)?.slice(0, 'YYYY-MM-DD'.length)
  return day === undefined ? null : Number(published?.startsWith(day) === true)
}

function wordScore(body: string, { must_contain = [], must_not_contain = [], expected }: Expected): Score {
  const wanted = expected?.cleaned_text === undefined ? must_contain : [...must_contain, expected.cleaned_text]
  const all = wanted.length + must_not_contain.length
  const text = ` ${wordsOf(body).join(' ')} `
  const holds = (words: string): boolean => text.includes(` ${wordsOf(words).join(' ')}`)
  const right = wanted.filter(holds).length + must_not_contain.filter((words) => !holds(words)).length
  return all === 0 ? null : right / all
}

function scoresOf({ headline, body, published }: Article, expected: Expected): Readonly<Record<string, Score>> {
  const { text, title } = expected
  return {
    'text F1': text === undefined ? null : f1(body, text),
    words: wordScore(body, expected),
    headline: title === undefined ? null : Number(wordsOf(headline ?? '').join(' ') === wordsOf(title).join(' ')),
    date: dateScore(published, expected),
  }
}

function shown(score: Score): string {
  return (score === null ? '–' : (100 * score).toFixed(1)).padStart(9)
}

const readDate = await dateReader()
const entries = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as readonly Entry[]
const all = new Map<string, number[]>()
for (const { file, expected = {} } of entries) {
  const item = readHtml(readFileSync(join(folder, file)), file, { readDate })
  if ('fault' in item) {
    console.log(item.fault.message)
    continue
  }
  const scores = Object.entries(scoresOf(item.article, expected))
  console.log(`${scores.map(([name, score]) => `${name}${shown(score)}`).join('  ')}  ${file}`)
  for (const [name, score] of scores) if (score !== null) all.set(name, [...(all.get(name) ?? []), score])
}
for (const [name, scores] of all) {
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length
  console.log(`${name}: ${(100 * mean).toFixed(1)} on ${scores.length} pages`)
}
