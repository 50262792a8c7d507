import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { Fault } from '../../model/fault.ts'
import { reasonOf } from '../fault.ts'
import { type IngestOptions, type Item, SIZE_LIMIT } from '../item.ts'
import { cleanParagraphs } from '../printed/boilerplate.ts'
import { isByline, isDateLine, isSection, keyOf, linesOf } from '../printed/lines.ts'
import { decodePage } from './decode.ts'
import { type PageFacts, readPageFacts } from './metadata.ts'
import { paragraphsOf } from './paragraphs.ts'
import { isWild, strippedLines } from './tame.ts'

const MACHINERY = 'script, style, noscript, iframe'
/** Hung on articles: other articles, comments, menus. These hold paragraphs of their own. */
const PASSING = [
  'nav',
  'form',
  'aside',
  '[class*="related" i]',
  '[id*="related" i]',
  '[id*="comments" i]',
  '[class*="comments" i]',
  '[class*="newsletter" i]',
  '[class*="read-more" i]',
  '[class*="readmore" i]',
  '[class*="most-read" i]',
  '[hidden]',
].join(',')
/** Buttons, labels and captions. The names are common in classes of whole articles too ("with-share"). */
const TRIMMINGS = [
  'button',
  'figcaption',
  '[class*="share" i]',
  '[class*="sharing" i]',
  '[class*="social" i]',
  '[class*="addthis" i]',
  '[class*="sharedaddy" i]',
  '[class*="caption" i]',
  '[class~="tags" i]',
  '[class*="post-tags" i]',
  '[class*="breadcrumb" i]',
  '[aria-hidden="true"]',
].join(',')

/** Elements of a page beyond which readability is not run: its scoring is slower than the page is worth. */
const ELEMENT_LIMIT = 60_000
/** Share of a page's text an element in passing may hold: one that wraps the article itself is none. */
const PASSING_SHARE = 0.4
/** Length from which a paragraph inside a trimming shows that it is no trimming. */
const PROSE_LENGTH = 60

function textLength(node: Node): number {
  return (node.textContent ?? '').trim().length
}

function holdsProse(element: Element): boolean {
  return [...element.querySelectorAll('p')].some((paragraph) => textLength(paragraph) >= PROSE_LENGTH)
}

function removeJunk(document: Document): void {
  const removeAll = (selector: string, unless: (element: Element) => boolean): void => {
    for (const element of [...document.querySelectorAll(selector)]) if (!unless(element)) element.remove()
  }
  removeAll(MACHINERY, () => false)
  const whole = textLength(document.documentElement)
  removeAll(PASSING, (element) => textLength(element) >= whole * PASSING_SHARE)
  removeAll(TRIMMINGS, holdsProse)
}

function parsePage(html: string): Document {
  const source = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`
  return parseHTML(source).document as unknown as Document
}

function readable(document: Document): readonly string[] {
  if (document.querySelectorAll('*').length > ELEMENT_LIMIT) return []
  try {
    const found = new Readability(document, { charThreshold: 120, serializer: (node) => node }).parse()
    return found?.content ? paragraphsOf(found.content as Node) : []
  } catch {
    return []
  }
}

/** The paragraphs printed in the page at large: what is left when readability sees no article. */
function anyParagraphs(html: string): readonly string[] {
  const document = parsePage(html)
  removeJunk(document)
  return paragraphsOf(document.body ?? document).filter((line) => line.length >= PROSE_LENGTH)
}

/** Lines between headline and text: date, byline, section, bare labels and counters. */
function isHeaderLine(line: string): boolean {
  const isLabel = line.length <= 20 && /[:：]$/.test(line)
  return isDateLine(line) || isByline(line) || isSection(line) || isLabel || /^[\d\s.,٠-٩]+$/.test(line)
}

function withoutHeader(lines: readonly string[], headline: string | null): readonly string[] {
  const key = headline === null ? null : keyOf(headline)
  let at = 0
  while (at < Math.min(lines.length, 6)) {
    const line = lines[at] as string
    if (keyOf(line) !== key && !isHeaderLine(line)) break
    at++
  }
  return lines.slice(at)
}

function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length, 0)
}

/** The longest reading wins only where the first is less than half of it: longer alone means menus came along. */
function bodyOf(html: string, document: Document, facts: PageFacts, outlet: string | null): readonly string[] {
  removeJunk(document)
  const clean = (lines: readonly string[]): readonly string[] =>
    withoutHeader(cleanParagraphs(lines, outlet), facts.headline)
  const main = clean(readable(document))
  const linked = clean(facts.linkedBody === null ? [] : linesOf(facts.linkedBody.replace(/<[^>]+>/g, ' ')))
  if (lengthOf(linked) > 2 * lengthOf(main)) return linked
  return main.length > 0 ? main : clean(anyParagraphs(html))
}

const NO_FACTS: PageFacts = { headline: null, published: null, outlet: null, url: null, linkedBody: null }

function itemOf(facts: PageFacts, lines: readonly string[], input: string, options: IngestOptions): Item {
  const body = lines.join('\n')
  if (body === '')
    return { fault: new Fault('empty', input, 'no article text in the page; give the page of one article') }
  const url = facts.url ?? options.url ?? null
  const outlet = facts.outlet ?? options.outlet ?? null
  const published = facts.published ?? options.published ?? null
  return { article: { id: url ?? input, outlet, url, published, headline: facts.headline, body }, warnings: [] }
}

function readDecoded(html: string, input: string, options: IngestOptions): Item {
  if (isWild(html)) {
    const prose = strippedLines(html).filter((line) => line.length >= PROSE_LENGTH)
    return itemOf(NO_FACTS, cleanParagraphs(prose, options.outlet ?? null), input, options)
  }
  const document = parsePage(html)
  const facts = readPageFacts(document, options.url ?? null, options.readDate)
  return itemOf(facts, bodyOf(html, document, facts, facts.outlet ?? options.outlet ?? null), input, options)
}

/**
 * Reads the article of an HTML page. Broken markup never throws, and markup without end costs the facts
 * about the article, not its text; a page without an article is a fault, and so is one
 * over {@link SIZE_LIMIT}. Its id is its canonical address, else `input`.
 */
export function readHtml(bytes: Uint8Array, input: string, options: IngestOptions = {}): Item {
  if (bytes.length > SIZE_LIMIT)
    return { fault: new Fault('too-large', input, `page of more than ${SIZE_LIMIT / 1e6} MB; save the article alone`) }
  try {
    return readDecoded(decodePage(bytes, options.contentType).text, input, options)
  } catch (thrown) {
    return {
      fault: new Fault(
        'bad-format',
        input,
        `the page cannot be read (${reasonOf(thrown)}); save it again or give its text`,
      ),
    }
  }
}
