import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { Fault } from '../../model/fault.ts'
import type { Lookup } from './connect.ts'
import { createFetcher, type Fetcher, type FetcherOptions, USER_AGENT } from './fetch.ts'
import { newFeed } from './follow.ts'
import { fetchArticle } from './page.ts'
import { pollFeed } from './poll.ts'

const RSS = `<rss version="2.0"><channel><title>نشرة</title><item><guid>g1</guid><title>خبر</title><link>/1</link><pubDate>Mon, 03 Jul 2023 14:30:00 +0300</pubDate></item></channel></rss>`
const PAGE = `<html><body><h1>وصول الوفد الزائر</h1><p>وصل الوفد إلى المدينة الساحلية صباح اليوم، واستقبله المحافظ في المطار مع عدد من أعضاء المجلس المحلي.</p></body></html>`
const BOMB = gzipSync(Buffer.alloc(40_000_000, 'a'))

type Handler = (request: IncomingMessage, response: ServerResponse) => void

function send(status: number, headers: Readonly<Record<string, string>>, body: string | Uint8Array = ''): Handler {
  return (_, response) => response.writeHead(status, headers).end(body)
}

function endless(_: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/html' })
  const pump = (): void => {
    while (!response.destroyed && response.write(Buffer.alloc(65_536, 'a')));
  }
  response.on('drain', pump)
  pump()
}

function drip(_: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/html' })
  const timer = setInterval(() => response.write('a'), 50)
  response.on('close', () => clearInterval(timer))
}

const ROUTES: Readonly<Record<string, Handler>> = {
  '/ok': (request, response) => response.writeHead(200, { 'x-agent': request.headers['user-agent'] ?? '' }).end('نص'),
  '/slow-headers': () => undefined,
  '/endless': endless,
  '/drip': drip,
  '/bomb': send(200, { 'content-encoding': 'gzip' }, BOMB),
  '/gzip': send(200, { 'content-encoding': 'gzip' }, gzipSync('نص')),
  '/bad-gzip': send(200, { 'content-encoding': 'gzip' }, 'نص'),
  '/cut': (_, response) => {
    response.writeHead(200, { 'content-length': '1000' })
    response.write('a')
    setTimeout(() => response.destroy(), 20)
  },
  '/big-headers': send(200, { 'x-big': 'a'.repeat(60_000) }),
  '/pdf': send(200, { 'content-type': 'application/pdf' }, '%PDF'),
  '/page': send(200, { 'content-type': 'text/html; charset=utf-8' }, PAGE),
  '/moved': send(301, { location: '/moved-again' }),
  '/moved-again': send(308, { location: '/feed' }),
  '/moved-then-for-now': send(301, { location: '/for-now' }),
  '/for-now': send(302, { location: '/feed' }),
  '/loop': send(302, { location: '/loop2' }),
  '/loop2': send(302, { location: '/loop' }),
  '/to-private': send(302, { location: 'http://10.0.0.1/secret' }),
  '/to-mapped': send(302, { location: 'http://[::ffff:10.0.0.1]/secret' }),
  '/to-file': send(302, { location: 'file:///etc/passwd' }),
  '/to-name': send(302, { location: 'http://inside.example/' }),
  '/feed': (request, response) =>
    request.headers['if-none-match'] === '"v1"'
      ? response.writeHead(304).end()
      : response
          .writeHead(200, {
            etag: '"v1"',
            'last-modified': 'Mon, 03 Jul 2023 11:30:00 GMT',
            'content-type': 'application/rss+xml',
          })
          .end(RSS),
  '/feed-cut': send(200, { etag: '"cut"' }, RSS.replace('</channel></rss>', '<item><title>خبر مبت')),
  '/feed-html': send(200, { etag: '"html"', 'content-type': 'text/html' }, PAGE),
  '/429': send(429, { 'retry-after': '7200' }),
  '/429-date': send(429, { 'retry-after': 'Mon, 03 Jul 2023 15:00:00 GMT' }),
  '/429-year': send(429, { 'retry-after': '31536000' }),
  '/500': send(500, {}),
  '/gone': send(410, {}),
}

let server: Server
let origin = ''
let fetcher: Fetcher
let asked: string[] = []
const lookup: Lookup = (host, _, done) =>
  done(null, host === 'inside.example' ? [{ address: '10.1.2.3', family: 4 }] : [{ address: '127.0.0.1', family: 4 }])
const OPTIONS: FetcherOptions = {
  allowAddress: (address) => address === '127.0.0.1',
  lookup,
  totalMs: 1500,
  maxBytes: 2_000_000,
}

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '')
    const route = ROUTES[request.url ?? '']
    if (route === undefined) response.writeHead(404).end()
    else route(request, response)
  })
  await new Promise<void>((go) => server.listen(0, '127.0.0.1', go))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})
beforeEach(() => {
  asked = []
  fetcher = createFetcher(OPTIONS)
})
afterEach(async () => fetcher.close())

async function codeOf(url: string, by: Fetcher = fetcher): Promise<string> {
  try {
    return String((await by.fetch(url)).status)
  } catch (thrown) {
    if (!(thrown instanceof Fault)) throw thrown
    expect(thrown.message).toMatch(/: .+; .+/)
    return thrown.code
  }
}

test('names itself, and unpacks', async () => {
  const plain = await fetcher.fetch(`${origin}/ok`)
  expect(plain).toMatchObject({ status: 200, movedTo: null, headers: { 'x-agent': USER_AGENT } })
  expect(Buffer.from((await fetcher.fetch(`${origin}/gzip`)).bytes).toString()).toBe('نص')
})

test.each([
  ['/slow-headers', 'timeout'],
  ['/drip', 'timeout'],
  ['/endless', 'too-large'],
  ['/bomb', 'too-large'],
  ['/cut', 'network'],
  ['/bad-gzip', 'network'],
  ['/big-headers', 'network'],
  ['/loop', 'too-many-redirects'],
  ['/to-private', 'refused-address'],
  ['/to-mapped', 'refused-address'],
  ['/to-name', 'refused-address'],
  ['/to-file', 'bad-url'],
  ['/500', '500'],
])('%s comes to %s', async (path, code) => {
  const start = Date.now()
  expect(await codeOf(origin + path)).toBe(code)
  expect(Date.now() - start).toBeLessThan(4000)
})

test('without leave the loopback is refused in every notation, and nothing is asked of it', async () => {
  const strict = createFetcher({ totalMs: 1500 })
  const { port } = new URL(origin)
  const hosts = [
    '127.0.0.1',
    '127.1',
    '2130706433',
    '0x7f.0.0.1',
    '0177.0.0.1',
    '[::1]',
    '[::ffff:127.0.0.1]',
    'localhost',
    '0',
  ]
  expect(await Promise.all(hosts.map((host) => codeOf(`http://${host}:${port}/ok`, strict)))).toEqual(
    hosts.map(() => 'refused-address'),
  )
  expect(asked).toEqual([])
  await strict.close()
})

test('a DNS answer that is private is refused; of a mixed answer only the public part is used', async () => {
  const { port } = new URL(origin)
  expect(await codeOf(`http://inside.example:${port}/ok`)).toBe('refused-address')
  expect(await codeOf(`http://news.example:${port}/ok`)).toBe('200')
  const mixed = createFetcher({
    ...OPTIONS,
    lookup: (_, __, done) =>
      done(null, [
        { address: '10.0.0.1', family: 4 },
        { address: '127.0.0.1', family: 4 },
      ]),
  })
  expect(await codeOf(`http://mixed.example:${port}/ok`, mixed)).toBe('200')
  await mixed.close()
})

test.each(['ftp://example.org/', 'not an address', 'http://user:pw@example.org/', 'javascript:1'])(
  '%s is no address to fetch',
  async (url) => {
    expect(await codeOf(url)).toBe('bad-url')
  },
)

test('only permanent redirects from the start are remembered', async () => {
  expect((await fetcher.fetch(`${origin}/moved`)).movedTo).toBe(`${origin}/feed`)
  expect((await fetcher.fetch(`${origin}/moved-then-for-now`)).movedTo).toBe(`${origin}/for-now`)
  expect((await fetcher.fetch(`${origin}/for-now`)).movedTo).toBeNull()
})

test("an article page; what is no page, not there, or refused is the item's fault", async () => {
  expect(await fetchArticle(fetcher, `${origin}/page`)).toMatchObject({
    article: { url: `${origin}/page`, headline: 'وصول الوفد الزائر' },
  })
  expect(await fetchArticle(fetcher, `${origin}/pdf`)).toMatchObject({ fault: { code: 'wrong-type' } })
  expect(await fetchArticle(fetcher, `${origin}/missing`)).toMatchObject({ fault: { code: 'http-status' } })
  expect(await fetchArticle(fetcher, `${origin}/to-private`)).toMatchObject({ fault: { code: 'refused-address' } })
})

const NOW = Date.parse('2023-07-03T12:00:00Z')
const HOUR = 3_600_000

function poll(path: string, state: Partial<ReturnType<typeof newFeed>> = {}): ReturnType<typeof pollFeed> {
  return pollFeed({ ...newFeed(origin + path, NOW), ...state }, { fetcher, now: () => NOW, jitter: () => 0 })
}

test('a good poll stores validators, the next is answered 304 and brings nothing', async () => {
  const first = await poll('/feed')
  expect(first.items).toMatchObject([{ id: 'g1', url: `${origin}/1`, published: '2023-07-03T14:30:00+03:00' }])
  expect(first.state).toMatchObject({
    etag: '"v1"',
    lastModified: 'Mon, 03 Jul 2023 11:30:00 GMT',
    health: 'ok',
    failures: 0,
    lastGoodAt: NOW,
  })
  const second = await poll('/feed', first.state)
  expect(second).toMatchObject({ items: [], outcome: { kind: 'unchanged' }, state: { etag: '"v1"', health: 'ok' } })
})

test('items known already are not new', async () => {
  const again = await pollFeed(newFeed(`${origin}/feed`, NOW), {
    fetcher,
    now: () => NOW,
    jitter: () => 0,
    isKnown: (item) => item.id === 'g1',
  })
  expect(again).toMatchObject({ items: [], outcome: { kind: 'fresh', hasNew: false } })
})

test('a feed that breaks off gives its items but no validators', async () => {
  const { items, state } = await poll('/feed-cut', { etag: '"old"' })
  expect(items.map((item) => item.id)).toEqual(['g1'])
  expect(state).toMatchObject({ etag: '"old"', health: 'faltering', failures: 1 })
})

test('a page in place of a feed keeps the old validators and address', async () => {
  expect((await poll('/feed-html', { etag: '"old"' })).state).toMatchObject({
    etag: '"old"',
    failures: 1,
    url: `${origin}/feed-html`,
  })
})

test('a moved feed is asked at its new address from then on', async () => {
  expect((await poll('/moved')).state.url).toBe(`${origin}/feed`)
})

test('Retry-After in seconds and as a date; a year is cut to a week', async () => {
  expect((await poll('/429')).state.nextAt).toBe(NOW + 2 * HOUR)
  expect((await poll('/429-date')).state.nextAt).toBe(NOW + 3 * HOUR)
  expect((await poll('/429-year')).state.nextAt).toBe(NOW + 168 * HOUR)
})

test.each(['/500', '/gone', '/slow-headers', '/bomb', '/loop', '/to-private', '/missing'])(
  '%s is a failure that is asked again',
  async (path) => {
    const { state, outcome } = await poll(path, { failures: 2 })
    expect(outcome.kind).toBe('failed')
    expect(state).toMatchObject({ failures: 3, nextAt: NOW + 2 * HOUR, url: origin + path })
    expect(state.lastError).toContain(origin)
  },
)
