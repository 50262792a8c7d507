import type { DateReader } from '../item.ts'
import { keyOf } from '../printed/lines.ts'
import { firstOf, squeeze } from './find.ts'
import { type LinkedArticle, readLinkedData } from './linked-data.ts'
import { publishedOf } from './page-date.ts'

/** What a page says of its article outside the text; null where it is silent. */
export interface PageFacts {
  readonly headline: string | null
  readonly published: string | null
  readonly outlet: string | null
  readonly url: string | null
  readonly linkedBody: string | null
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

/** A page title without the outlet's name and without what follows a bar or dash naming it. */
function withoutOutlet(title: string, outlet: string | null): string {
  const cut = /^(.{12,}?)\s+[|–—-]\s+([^|–—]{2,40})$/.exec(title) ?? /^(.{12,}?)\s*\|\s*([^|]{2,40})$/.exec(title)
  if (cut === null) return title
  const [, head, tail] = cut as unknown as readonly [string, string, string]
  const names = outlet !== null && keyOf(tail).includes(keyOf(outlet))
  return names || tail.split(' ').length <= 3 ? head : title
}

function bareKey(title: string): string {
  return keyOf(title).replace(/ /g, '')
}

/** Whether a printed title is the stated one: stated titles lose quotes, get cut short, and carry the outlet's name. */
function isSameTitle(printed: string, stated: string): boolean {
  const [a, b] = [bareKey(printed), bareKey(stated)]
  return a.length >= 8 && (a.startsWith(b.slice(0, 40)) || (a.length >= b.length / 2 && b.includes(a)))
}

function headlineOf(
  document: Document,
  meta: ReadonlyMap<string, string>,
  linked: LinkedArticle | null,
  outlet: string | null,
): string | null {
  const title = squeeze(document.querySelector('title')?.textContent)
  const stated = linked?.headline ?? meta.get('og:title') ?? meta.get('twitter:title') ?? title
  const printed = [...document.querySelectorAll('[itemprop="headline"], h1, h2')].map((element) =>
    squeeze(element.textContent),
  )
  const titles = printed.filter((one): one is string => one !== null && one.length >= 8)
  if (stated === null) return titles[0] ?? null
  const bare = withoutOutlet(squeeze(stated) ?? stated, outlet)
  return titles.find((one) => isSameTitle(one, bare)) ?? bare
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
  const url = urlOf(document, meta, linked, base)
  const headline = headlineOf(document, meta, linked, outlet)
  return {
    headline,
    published: publishedOf(document, { linked: linked?.published ?? null, meta, url, headline }, readDate),
    outlet,
    url,
    linkedBody: linked?.body ?? null,
  }
}
