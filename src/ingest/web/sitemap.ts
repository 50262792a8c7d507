import { Fault } from '../../model/fault.ts'
import { decodePage } from '../html/decode.ts'
import { readPublished } from '../printed/published.ts'

/** One page a sitemap lists; title and publication come from news sitemaps. */
export interface SitemapPage {
  readonly url: string
  readonly title: string | null
  readonly published: string | null
  readonly modified: string | null
  readonly outlet: string | null
}

/** A sitemap: pages, or, of an index, the addresses of further sitemaps. */
export interface Sitemap {
  readonly pages: readonly SitemapPage[]
  readonly sitemaps: readonly string[]
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decodeEntity(whole: string, name: string): string {
  const code = /^#x/i.test(name)
    ? Number.parseInt(name.slice(2), 16)
    : name.startsWith('#')
      ? Number(name.slice(1))
      : Number.NaN
  if (Number.isNaN(code)) return ENTITIES[name] ?? whole
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
}

function plain(xml: string): string {
  const cdata = /<!\[CDATA\[([\s\S]*?)\]\]>/.exec(xml)?.[1]
  return (cdata ?? xml.replace(/&(#?\w{1,10});/g, decodeEntity)).trim()
}

function field(block: string, name: string): string | null {
  const m = new RegExp(`<(?:[\\w-]+:)?${name}(?:\\s[^<>]*)?>([\\s\\S]*?)</(?:[\\w-]+:)?${name}\\s*>`, 'i').exec(block)
  const text = m === null ? '' : plain(m[1] as string)
  return text === '' ? null : text
}

/** The insides of every element of a name, found by position, so that one that breaks off costs itself only. */
function blocksOf(xml: string, name: string): readonly string[] {
  const blocks: string[] = []
  const opening = new RegExp(`<(?:[\\w-]+:)?${name}(?:\\s[^<>]*)?>`, 'gi')
  const closing = new RegExp(`</(?:[\\w-]+:)?${name}\\s*>`, 'gi')
  for (let open = opening.exec(xml); open !== null; open = opening.exec(xml)) {
    closing.lastIndex = opening.lastIndex
    const close = closing.exec(xml)
    if (close === null) break
    blocks.push(xml.slice(opening.lastIndex, close.index))
    opening.lastIndex = closing.lastIndex
  }
  return blocks
}

function dateField(block: string, name: string): string | null {
  const text = field(block, name)
  return text === null ? null : readPublished(text)
}

function pageOf(block: string, base: string): SitemapPage | null {
  const loc = field(block, 'loc')
  if (loc === null || !URL.canParse(loc, base)) return null
  const news = blocksOf(block, 'news')[0] ?? ''
  return {
    url: new URL(loc, base).href,
    title: field(news, 'title'),
    published: dateField(news, 'publication_date'),
    modified: dateField(block, 'lastmod'),
    outlet: field(news, 'name'),
  }
}

/** Reads a sitemap, a news sitemap or an index of sitemaps. What is none of them throws `bad-feed`. */
export function readSitemap(bytes: Uint8Array, url: string): Sitemap {
  const { text } = decodePage(bytes, 'application/xml')
  if (!/<(?:[\w-]+:)?(?:urlset|sitemapindex)[\s>]/i.test(text))
    throw new Fault('bad-feed', url, 'not a sitemap; check the address')
  const pages = blocksOf(text, 'url').map((block) => pageOf(block, url))
  const children = blocksOf(text, 'sitemap').map((block) => field(block, 'loc'))
  return {
    pages: pages.filter((page) => page !== null),
    sitemaps: children
      .filter((loc) => loc !== null && URL.canParse(loc, url))
      .map((loc) => new URL(loc as string, url).href),
  }
}
