import { createServer, type Server } from 'node:http'
import type { Article } from '../../src/model/article.ts'

/** A web of feeds and pages on loopback, each page on a host of its own, so that no fetch has to wait for another. */
export interface Site {
  readonly feeds: readonly string[]
  /** How often each page was fetched. */
  readonly asked: ReadonlyMap<string, number>
  readonly close: () => Promise<void>
}

const FEED_SIZE = 8

function pageOf({ headline, body, published, outlet }: Article): string {
  const paragraphs = body
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('')
  const meta = `<meta property="og:site_name" content="${outlet}"><meta property="article:published_time" content="${published}">`
  const title = headline ?? 'خبر'
  return `<html><head><title>${title}</title>${meta}</head><body><article><h1>${title}</h1>${paragraphs}</article></body></html>`
}

function feedOf(urls: readonly string[]): string {
  const items = urls.map((url) => `<item><guid>${url}</guid><title>خبر</title><link>${url}</link></item>`)
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>أخبار</title>${items.join('')}</channel></rss>`
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      if (address === null || typeof address === 'string') return reject(new TypeError('the server has no port'))
      resolve(`http://127.0.0.1:${address.port}`)
    })
  })
}

interface Host {
  readonly url: string
  readonly server: Server
}

async function openHost(text: string, onAsked: (url: string) => void): Promise<Host> {
  const server = createServer((request, response) => {
    const isRobots = request.url === '/robots.txt'
    if (!isRobots) onAsked(`http://${request.headers.host}${request.url}`)
    response.writeHead(isRobots ? 404 : 200, {
      'content-type': `text/${text.startsWith('<?xml') ? 'xml' : 'html'}; charset=utf-8`,
    })
    response.end(isRobots ? '' : text)
  })
  return { url: `${await listen(server)}/a`, server }
}

/** Opens a site with the articles in feeds of eight. */
export async function openSite(articles: readonly Article[]): Promise<Site> {
  const asked = new Map<string, number>()
  const onAsked = (url: string): void => void asked.set(url, (asked.get(url) ?? 0) + 1)
  const pages: Host[] = []
  for (const article of articles) pages.push(await openHost(pageOf(article), onAsked))
  const feeds: Host[] = []
  for (let i = 0; i < pages.length; i += FEED_SIZE) {
    const urls = pages.slice(i, i + FEED_SIZE).map(({ url }) => url)
    feeds.push(await openHost(feedOf(urls), () => undefined))
  }
  const close = async (): Promise<void> => {
    for (const { server } of [...pages, ...feeds]) {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    }
  }
  return { feeds: feeds.map(({ url }) => url), asked, close }
}
