import type { Article } from '../model/article.ts'
import { Fault } from '../model/fault.ts'
import { type IngestOptions, type Item, SIZE_LIMIT } from './item.ts'
import { cleanParagraphs } from './printed/boilerplate.ts'
import {
  endsSentence,
  isByline,
  isCaption,
  isDateLine,
  isDateline,
  isSection,
  isShareBar,
  isShort,
  keyOf,
  linesOf,
  wordCount,
} from './printed/lines.ts'
import { readPublished } from './printed/published.ts'

const OUTLET_WORDS = 4
const MEDIA = /^(?:وكاله|صحيفه|جريده|قناه|موقع|شبكه|اذاعه|مجله|تلفزيون|مركز|بوابه)(?: |$)/
const CONTINUES =
  /^(?:وقال|وقالت|واضاف|واضافت|واكد|واكدت|واشار|واشارت|واوضح|واوضحت|وذكر|وذكرت|وتابع|وكان|وكانت|وشدد|ولفت|كما|بدوره|من جانبه|من جهته|وبحث|وجري|وتناول|ويذكر|يذكر ان)(?: |$)/

interface Header {
  readonly outlet: string | null
  readonly headline: string | null
  readonly dateLine: string | null
  readonly body: readonly string[]
}

/** Whether the first line names the outlet: it signs the end too, or says so, or is a few words over a longer headline. */
function isOutletLine(lines: readonly string[]): boolean {
  const first = lines[0] as string
  if (wordCount(first) > OUTLET_WORDS + 2 || first.length > 45 || /[.:؟!،؛"«“]/.test(first)) return false
  const key = keyOf(first)
  if (isDateLine(first) || isByline(first) || isSection(first)) return false
  if (isDateline(first) && !MEDIA.test(key)) return false
  if (lines.slice(2).some((line) => keyOf(line) === key)) return true
  const next = lines.slice(1).find((line) => !isHeaderNoise(line))
  if (next === undefined || !isShort(next) || endsSentence(next) || lines.length < 3) return false
  if (MEDIA.test(key)) return true
  return wordCount(first) <= OUTLET_WORDS && wordCount(next) >= 5 && next.length >= 2 * first.length
}

function isHeaderNoise(line: string): boolean {
  return isDateLine(line) || isByline(line) || isSection(line) || isShareBar(line) || isCaption(line)
}

function isHeadline(line: string, next: string | undefined): boolean {
  if (next === undefined || !isShort(line) || isDateline(line) || wordCount(line) < 2) return false
  return !(endsSentence(line) && line.length > 100) && !CONTINUES.test(keyOf(next))
}

function dropHeaderNoise(lines: readonly string[]): {
  readonly rest: readonly string[]
  readonly dates: readonly string[]
} {
  let at = 0
  while (at < lines.length && isHeaderNoise(lines[at] as string)) at++
  return { rest: lines.slice(at), dates: lines.slice(0, at).filter(isDateLine) }
}

function splitHeader(lines: readonly string[]): Header {
  const top = dropHeaderNoise(lines)
  const named = top.rest.length > 0 && isOutletLine(top.rest)
  const under = dropHeaderNoise(named ? top.rest.slice(1) : top.rest)
  const [first, next] = under.rest
  const headline = first !== undefined && isHeadline(first, next) ? first : null
  const below = dropHeaderNoise(headline === null ? under.rest : under.rest.slice(1))
  return {
    outlet: named ? (top.rest[0] as string) : null,
    headline,
    dateLine: [...top.dates, ...under.dates, ...below.dates][0] ?? null,
    body: below.rest,
  }
}

function dateOf(line: string | null, options: IngestOptions): string | null {
  if (line === null) return null
  return options.readDate?.(line) ?? readPublished(line)
}

/**
 * Reads an article printed as plain text, as one copies it from a page. A first line that is itself a paragraph leaves
 * the headline null; without a date line and without `options.published` the article is undated. `input` names the text in
 * faults and becomes its id.
 */
export function readText(text: string, input: string, options: IngestOptions = {}): Item {
  if (text.length > SIZE_LIMIT)
    return { fault: new Fault('too-large', input, `text of more than ${SIZE_LIMIT / 1e6} MB; split it into articles`) }
  const header = splitHeader(linesOf(text))
  const outlet = header.outlet ?? options.outlet ?? null
  const body = cleanParagraphs(header.body, outlet).join('\n')
  if (body === '')
    return { fault: new Fault('empty', input, 'no article text in it; give a file with the text of an article') }
  const published = dateOf(header.dateLine, options) ?? options.published ?? null
  const article: Article = {
    id: options.url ?? input,
    outlet,
    url: options.url ?? null,
    published,
    headline: header.headline,
    body,
  }
  return { article, warnings: [] }
}
