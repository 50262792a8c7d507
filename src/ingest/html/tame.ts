import { linesOf } from '../printed/lines.ts'

/** Nesting beyond which readers of documents take minutes: real pages stay under 60. */
const DEPTH_LIMIT = 300
/** Tags and entities beyond which a document takes gigabytes: the largest news pages have some 20,000. */
const MARKUP_LIMIT = 200_000

const MARKUP = /<(\/?)([a-z][a-z0-9]*)?|&/gi
/** Elements that close by themselves or stay empty, so that an opening tag alone nests nothing. */
const UNNESTED = new Set(
  'p li td th tr dt dd option br img meta link input hr area base col embed source track wbr html head body tbody thead'.split(
    ' ',
  ),
)

/** Whether a page nests without end or is nothing but markup, so that making a document of it is out of the question. */
export function isWild(html: string): boolean {
  let depth = 0
  let count = 0
  for (const [, slash, name] of html.matchAll(MARKUP)) {
    if (++count > MARKUP_LIMIT) return true
    if (name === undefined || UNNESTED.has(name.toLowerCase())) continue
    depth = slash === '' ? depth + 1 : Math.max(0, depth - 1)
    if (depth > DEPTH_LIMIT) return true
  }
  return false
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&nbsp;': ' ',
  '&#39;': "'",
}

/** The text of a page in lines, read without making a document of it. */
export function strippedLines(html: string): readonly string[] {
  const text = html.replace(/<(?:script|style)\b[^<>]*>[^<]*/gi, '\n').replace(/<\/?[a-z!][^<>]*>?/gi, '\n')
  return linesOf(text.replace(/&(?:amp|lt|gt|quot|nbsp|#39);/g, (entity) => ENTITIES[entity] ?? entity))
}
