import { readHtml } from '../../ingest/html/html.ts'
import type { DateReader } from '../../ingest/item.ts'
import type { Fetched } from '../../ingest/web/fetch.ts'
import { Fault } from '../../model/fault.ts'
import type { Given } from '../sources.ts'
import type { Arrival } from './add.ts'
import type { Web } from './polite.ts'

/** What is known of pages before they are read. */
export interface PageOptions extends Given {
  readonly readDate?: DateReader
  /** The feed, sitemap or page that led to it. */
  readonly source: string
}

/** Response headers that matter to a citation. */
const KEPT = ['content-type', 'etag', 'last-modified', 'date']

function keptHeaders(headers: Fetched['headers']): Readonly<Record<string, string>> {
  return Object.fromEntries(KEPT.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]])))
}

/** The article of a page that was fetched, with how it was come by. */
export function pageArrival(got: Fetched, options: PageOptions, now: number): readonly Arrival[] {
  const { source, outlet, published, readDate } = options
  const type = got.headers['content-type']
  const given = { outlet, published, url: got.url, contentType: type, readDate }
  const item = readHtml(got.bytes, got.url, given)
  if ('fault' in item) return [{ failure: item.fault.message }]
  const { article, warnings } = item
  const canonical = article.url !== null && article.url !== got.url ? article.url : null
  const headers = keptHeaders(got.headers)
  const arrival = { article, source, canonical, headers, fetched: new Date(now).toISOString() }
  return [...warnings.map(({ message }) => ({ failure: message })), arrival]
}

async function fetchPage(web: Web, url: string, options: PageOptions): Promise<readonly Arrival[]> {
  const refusal = await web.robots.refusal(url)
  if (refusal !== null) return [{ failure: refusal.message }]
  await web.turn(url)
  const got = await web.fetcher.fetch(url, { accept: 'text/html,application/xhtml+xml' })
  if (got.status !== 200) return [{ failure: `${url}: answered ${got.status}; it is left out` }]
  return pageArrival(got, options, web.now())
}

/** Fetches the page of an article when its host's turn comes. Faults of the world are arrivals of their own. */
export async function pageAt(web: Web, url: string, options: PageOptions): Promise<readonly Arrival[]> {
  try {
    return await fetchPage(web, url, options)
  } catch (thrown) {
    if (thrown instanceof Fault) return [{ failure: thrown.message }]
    throw thrown
  }
}
