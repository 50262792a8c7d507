import { type FeedItem, readFeed } from '../../ingest/web/feed.ts'
import type { Fetched } from '../../ingest/web/fetch.ts'
import { readOpml } from '../../ingest/web/opml.ts'
import { readSitemap, type SitemapPage } from '../../ingest/web/sitemap.ts'
import { Fault } from '../../model/fault.ts'
import type { Arrival } from './add.ts'
import { type PageOptions, pageArrival, pageAt } from './pages.ts'
import type { Web } from './polite.ts'

/** What an address turned out to be. */
export type Found = 'opml' | 'feed' | 'sitemap' | 'page'

/** How addresses are followed. `known` tells which of some addresses are kept already. */
export interface WebSource {
  readonly web: Web
  readonly options: Omit<PageOptions, 'source'>
  readonly known: (urls: readonly string[]) => Promise<ReadonlySet<string>>
  /** Addresses fetched already: what several lists name is fetched once, though the store does not know it yet. */
  readonly seen: Set<string>
}

const HEAD = 4000

/** What a document is, by its beginning. */
export function foundIn(bytes: Uint8Array): Found {
  const head = new TextDecoder()
    .decode(bytes.subarray(0, HEAD))
    .replace(/^\ufeff/, '')
    .trimStart()
  if (/<opml[\s>]/i.test(head)) return 'opml'
  if (/<(?:[\w-]+:)?(?:urlset|sitemapindex)[\s>]/i.test(head)) return 'sitemap'
  if (/<(?:rss|(?:\w+:)?RDF)[\s>]/.test(head) || /<feed[\s>][^>]*xmlns/i.test(head)) return 'feed'
  return head.startsWith('{') && head.includes('jsonfeed.org') ? 'feed' : 'page'
}

const ACCEPT = 'text/html,application/xhtml+xml,application/xml;q=0.9,application/feed+json;q=0.9,*/*;q=0.5'
/** An index of sitemaps may lead to others, no further. */
const DEPTH = 3

/** The articles that entries of a feed lead to, those kept already left out. */
export async function* articlesOfEntries(
  { web, options, known, seen }: WebSource,
  items: readonly Pick<FeedItem, 'url' | 'published'>[],
  source: string,
): AsyncGenerator<Arrival> {
  const urls = items.flatMap(({ url }) => url ?? [])
  const kept = await known(urls)
  for (const { url, published } of items) {
    if (url === null || kept.has(url) || seen.has(url)) continue
    seen.add(url)
    const own = { ...options, source, published: options.published ?? published }
    for (const arrival of await pageAt(web, url, own)) yield arrival
  }
}

async function* articlesOfSitemap(source: WebSource, got: Fetched, depth: number): AsyncGenerator<Arrival> {
  const { pages, sitemaps } = readSitemap(got.bytes, got.url)
  const items = pages.map(({ url, published, modified }: SitemapPage) => ({ url, published: published ?? modified }))
  yield* articlesOfEntries(source, items, got.url)
  for (const url of sitemaps) yield* articlesAt(source, url, depth + 1)
}

async function* articlesIn(source: WebSource, got: Fetched, depth: number): AsyncGenerator<Arrival> {
  const { web, options } = source
  const found = foundIn(got.bytes)
  if (found === 'opml') for (const { url } of readOpml(got.bytes, got.url)) yield* articlesAt(source, url, depth + 1)
  else if (found === 'sitemap') yield* articlesOfSitemap(source, got, depth)
  else if (found === 'feed') {
    const { title, items } = readFeed(got.bytes, got.url, got.headers['content-type'])
    yield* articlesOfEntries({ ...source, options: { ...options, outlet: options.outlet ?? title } }, items, got.url)
  } else yield* pageArrival(got, { ...options, source: got.url }, web.now())
}

async function* fetched(source: WebSource, url: string, depth: number): AsyncGenerator<Arrival> {
  const { web } = source
  if (depth > DEPTH) return yield { failure: `${url}: lies too deep in lists of lists; give its address itself` }
  const refusal = await web.robots.refusal(url)
  if (refusal !== null) return yield { failure: refusal.message }
  await web.turn(url)
  const got = await web.fetcher.fetch(url, { accept: ACCEPT })
  if (got.status !== 200) yield { failure: `${url}: answered ${got.status}; check the address or try later` }
  else yield* articlesIn(source, got, depth)
}

/**
 * The articles an address leads to: of a page its own, of a feed, a news sitemap or an OPML list those of their entries
 * that are not kept yet. Faults of the world are arrivals; the rest goes on.
 */
export async function* articlesAt(source: WebSource, url: string, depth: number = 0): AsyncGenerator<Arrival> {
  try {
    yield* fetched(source, url, depth)
  } catch (thrown) {
    if (!(thrown instanceof Fault)) throw thrown
    yield { failure: thrown.message }
  }
}

/** The articles of the feeds in an OPML list. */
export async function* articlesOfOpml(source: WebSource, bytes: Uint8Array, name: string): AsyncGenerator<Arrival> {
  for (const { url } of readOpml(bytes, name)) yield* articlesAt(source, url, 1)
}
