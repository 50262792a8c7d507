import type { DateReader } from '../item.ts'
import { isDateLine, keyOf, trimLine } from '../lines.ts'
import { readPublished } from '../published.ts'
import { type LinkedArticle, readLinkedData } from './linked-data.ts'

/** What a page says of its article outside the text; null where it is silent. */
export interface PageFacts {
  readonly headline: string | null
  readonly published: string | null
  readonly outlet: string | null
  readonly url: string | null
  readonly linkedBody: string | null
}

const DATE_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'article.published',
  'parsely-pub-date',
  'sailthru.date',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'publicationdate',
  'pubdate',
  'originalpublicationdate',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'cxenseparse:recs:publishtime',
  'article_date_original',
  'article:published',
  'og:published_time',
  'date_published',
  'displaydate',
  'rnews:datepublished',
  'date',
  'dc.date.created',
  'og:pubdate',
  'datecreated',
]
const DATE_HINT = /date|time|publish|posted|meta|تاريخ/i
const DATE_ELEMENTS =
  'time, [class*="date" i], [class*="time" i], [class*="publish" i], [class*="posted" i], [class*="meta" i], [id*="date" i]'

function squeeze(text: string | null | undefined): string | null {
  const squeezed = trimLine((text ?? '').replace(/[\s\u00a0]+/g, ' '))
  return squeezed === '' ? null : squeezed
}

function metaMap(document: Document): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const meta of document.querySelectorAll('meta')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop')
    const content = squeeze(meta.getAttribute('content'))
    if (name !== null && content !== null && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), content)
  }
  return found
}

function firstOf<T>(candidates: Iterable<T>, read: (candidate: T) => string | null): string | null {
  for (const candidate of candidates) {
    const found = read(candidate)
    if (found !== null) return found
  }
  return null
}

function dateReading(readDate: DateReader | undefined): (text: string | null | undefined) => string | null {
  return (text) => {
    const line = squeeze(text)
    return line === null ? null : (readPublished(line) ?? readDate?.(line) ?? null)
  }
}

function inPassing(element: Element): boolean {
  return (
    element.closest(
      'aside, footer, nav, [class*="related" i], [class*="sidebar" i], [class*="comment" i], [class*="widget" i], [class*="latest" i]',
    ) !== null
  )
}

function visibleDate(document: Document, read: (text: string | null) => string | null): string | null {
  return firstOf(document.querySelectorAll(DATE_ELEMENTS), (element) => {
    const text = squeeze(element.textContent)
    const hint = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''} ${element.localName}`
    if (text === null || text.length > 90 || !DATE_HINT.test(hint) || inPassing(element)) return null
    return isDateLine(text) ? read(text) : null
  })
}

function publishedOf(
  document: Document,
  meta: ReadonlyMap<string, string>,
  linked: LinkedArticle | null,
  readDate: DateReader | undefined,
): string | null {
  const read = dateReading(readDate)
  const stamped = document.querySelectorAll(
    '[itemprop="datePublished"], time[pubdate], article time[datetime], time[datetime]',
  )
  return (
    read(linked?.published) ??
    firstOf(DATE_NAMES, (name) => read(meta.get(name))) ??
    firstOf(stamped, (element) =>
      inPassing(element) ? null : read(element.getAttribute('datetime') ?? element.getAttribute('content')),
    ) ??
    firstOf(document.querySelectorAll('[itemprop="datePublished"]'), (element) => read(element.textContent)) ??
    visibleDate(document, read)
  )
}

/** A page title without the outlet's name and without what follows a bar or dash naming it. */
function withoutOutlet(title: string, outlet: string | null): string {
  const cut = /^(.{12,}?)\s+[|–—-]\s+([^|–—]{2,40})$/.exec(title) ?? /^(.{12,}?)\s*\|\s*([^|]{2,40})$/.exec(title)
  if (cut === null) return title
  const [, head, tail] = cut as unknown as readonly [string, string, string]
  const names = outlet !== null && keyOf(tail).includes(keyOf(outlet))
  return names || tail.split(' ').length <= 3 ? head : title
}

function sharesStart(long: string, short: string): boolean {
  return keyOf(long).startsWith(keyOf(short).slice(0, 40)) || keyOf(short).startsWith(keyOf(long))
}

function headlineOf(
  document: Document,
  meta: ReadonlyMap<string, string>,
  linked: LinkedArticle | null,
  outlet: string | null,
): string | null {
  const stated =
    linked?.headline ??
    meta.get('og:title') ??
    meta.get('twitter:title') ??
    squeeze(document.querySelector('title')?.textContent)
  const printed = [...document.querySelectorAll('[itemprop="headline"], h1, h2')].map((element) =>
    squeeze(element.textContent),
  )
  const titles = printed.filter((title): title is string => title !== null && title.length >= 8)
  if (stated === null || stated === undefined) return titles[0] ?? null
  const bare = withoutOutlet(squeeze(stated) ?? stated, outlet)
  return titles.find((title) => sharesStart(title, bare)) ?? bare
}

function absolute(url: string | null | undefined, base: string | null): string | null {
  try {
    const parsed = new URL(url ?? '', base ?? undefined)
    return /^https?:$/.test(parsed.protocol) ? parsed.href : null
  } catch {
    return null
  }
}

function urlOf(
  document: Document,
  meta: ReadonlyMap<string, string>,
  linked: LinkedArticle | null,
  base: string | null,
): string | null {
  const canonical = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href')
  return firstOf([canonical, meta.get('og:url'), linked?.url], (url) => (url ? absolute(url, base) : null)) ?? base
}

/**
 * Reads what a page says of its article: JSON-LD before meta tags, those before what is printed. Dates keep the zone they
 * were written in; a printed Arabic date needs `readDate`. `base` resolves a relative canonical address.
 */
export function readPageFacts(document: Document, base: string | null, readDate?: DateReader): PageFacts {
  const meta = metaMap(document)
  const blocks = [...document.querySelectorAll('script[type*="ld+json" i]')].map((script) => script.textContent ?? '')
  const linked = readLinkedData(blocks)
  const outlet = squeeze(linked?.outlet ?? meta.get('og:site_name') ?? meta.get('application-name') ?? null)
  return {
    headline: headlineOf(document, meta, linked, outlet),
    published: publishedOf(document, meta, linked, readDate),
    outlet,
    url: urlOf(document, meta, linked, base),
    linkedBody: linked?.body ?? null,
  }
}
