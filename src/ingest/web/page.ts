import { Fault } from '../../model/fault.ts'
import { readHtml } from '../html/html.ts'
import type { IngestOptions, Item } from '../item.ts'
import type { Fetcher } from './fetch.ts'

const PAGE_TYPE = /^\s*(?:text\/html|application\/xhtml\+xml|text\/plain)?\s*(?:;|$)/i

/** Fetches one page and reads its article. Whatever goes wrong is the item's fault; nothing is thrown for it. */
export async function fetchArticle(fetcher: Fetcher, url: string, options: IngestOptions = {}): Promise<Item> {
  try {
    const got = await fetcher.fetch(url, { accept: 'text/html,application/xhtml+xml' })
    const type = got.headers['content-type'] ?? ''
    if (got.status !== 200)
      return { fault: new Fault('http-status', url, `answered ${got.status}; check the address or try later`) }
    if (!PAGE_TYPE.test(type))
      return { fault: new Fault('wrong-type', url, `is ${type}, not a page; give the article's address`) }
    return readHtml(got.bytes, got.url, { ...options, url: got.url, contentType: type })
  } catch (thrown) {
    if (thrown instanceof Fault) return { fault: thrown }
    throw thrown
  }
}
