import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { version } from '../src/app/place.ts'
import type { FeedView } from '../src/app/record/follow.ts'
import { openRecord } from '../src/app/record/open.ts'
import { jsonLines, mahdarBeside, type Run } from './support/cli.ts'
import { mahdarHere } from './support/here.ts'

interface Asked {
  readonly host: string
  readonly path: string
  readonly at: number
  readonly headers: IncomingHttpHeaders
}

type Answer = (path: string, response: ServerResponse, base: string) => void

const MB = 1 << 20
const FEED = { 'content-type': 'application/rss+xml; charset=utf-8' }
const folder = mkdtempSync(join(tmpdir(), 'mahdar-follow-cli-'))
const db = join(folder, 'followed.db')
const asked: Asked[] = []
const servers: Server[] = []
const bases = new Map<string, string>()

function page(city: string): string {
  const sentence = `استقبل وزير الخارجية المصري نادر الغمراوي أمس نظيره العراقي حسن الطائي في ${city}، وبحثا ملف المياه. `
  return `<html><head><title>لقاء</title></head><body><article><p>${sentence.repeat(5)}</p></article></body></html>`
}

function feed(base: string, ...paths: readonly string[]): string {
  const items = paths.map((path) => `<item><guid>${path}</guid><title>خبر</title><link>${base}${path}</link></item>`)
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>الديوان</title>${items.join('')}</channel></rss>`
}

function send(response: ServerResponse, status: number, body: string | Buffer = '', headers: object = {}): void {
  response.writeHead(status, { ...FEED, ...headers })
  response.end(body)
}

/** What each host does; each has an address of its own. */
const HOSTS: Readonly<Record<string, Answer>> = {
  good(path, response, base) {
    if (path !== '/rss') return send(response, 200, page(path), { 'content-type': 'text/html; charset=utf-8' })
    send(response, 200, feed(base, '/one', '/two'), {
      etag: '"good"',
      'last-modified': 'Thu, 02 May 2024 10:00:00 GMT',
    })
  },
  failing: (_, response) => send(response, 500),
  gone: (_, response) => send(response, 410),
  busy: (_, response) => send(response, 429, '', { 'retry-after': '7200' }),
  broken(path, response, base) {
    if (path !== '/rss') send(response, 404)
    else send(response, 200, feed(base, '/one', '/two').slice(0, -40), { etag: '"broken"' })
  },
  noFeed: (_, response) => send(response, 200, '<html><body>بوابة</body></html>', { etag: '"page"' }),
  moved(path, response, base) {
    if (path === '/rss') send(response, 301, '', { location: `${base}/new` })
    else send(response, 200, feed(base))
  },
  loop: (path, response, base) => send(response, 302, '', { location: `${base}${path}x` }),
  forbidden: (_, response, base) => send(response, 200, feed(base)),
  huge: (_, response) => send(response, 200, gzipSync(Buffer.alloc(24 * MB)), { 'content-encoding': 'gzip' }),
  inside: (_, response) => send(response, 302, '', { location: 'http://10.1.2.3/rss' }),
  hangsUp: (_, response) => void response.socket?.destroy(),
}
const ROBOTS: Readonly<Record<string, string>> = { forbidden: 'User-agent: Mahdar\nDisallow: /' }
/** Addresses of this machine and of networks behind it, as somebody may write them to get past a check. */
const PRIVATE: readonly string[] = [
  'http://0x0a.1/rss',
  'http://2130706434/rss',
  'http://[::ffff:192.168.0.1]/rss',
  'http://[::1]/rss',
]

function openHost(name: string, answer: Answer): Promise<string> {
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    const base = bases.get(name) ?? ''
    asked.push({ host: name, path, at: Date.now(), headers: request.headers })
    if (path !== '/robots.txt') return answer(path, response, base)
    send(response, ROBOTS[name] === undefined ? 404 : 200, ROBOTS[name] ?? '', { 'content-type': 'text/plain' })
  })
  servers.push(server)
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(`http://127.0.0.1:${(server.address() as { readonly port: number }).port}`)
    })
  })
}

function follow(...urls: readonly string[]): Promise<Run> {
  const options = ['--once', '--allow-address', '127.0.0.1', '--contact', 'desk@press.example', '--db', db]
  return mahdarBeside(['follow', ...urls, ...options])
}

async function feedsByHost(): Promise<ReadonlyMap<string, FeedView>> {
  const { out } = await mahdarHere(['feeds', '--format', 'jsonl', '--db', db])
  const views = jsonLines<FeedView>(out)
  return new Map(
    views.map((view) => [[...bases].find(([, base]) => view.id.startsWith(base))?.[0] ?? view.id, view] as const),
  )
}

/** Makes all feeds due, as if the time had passed. */
async function passTime(): Promise<void> {
  const store = await openRecord(db)
  for (const one of await store.getFeeds()) {
    const state = one.state as { readonly feed: object }
    await store.putFeed({ ...one, nextAt: 0, state: { ...state, feed: { ...state.feed, nextAt: 0 } } })
  }
  await store.close()
}

function askedOf(host: string): readonly Asked[] {
  return asked.filter((one) => one.host === host && one.path !== '/robots.txt')
}

let first: Run
let views: ReadonlyMap<string, FeedView>
let begun: number
beforeAll(async () => {
  for (const [name, answer] of Object.entries(HOSTS)) bases.set(name, await openHost(name, answer))
  begun = Date.now()
  first = await follow(...[...bases.values()].map((base) => `${base}/rss`), ...PRIVATE)
  views = await feedsByHost()
}, 300_000)
afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections()
    server.close()
  }
  rmSync(folder, { recursive: true, force: true })
})

/** Hours from the beginning until a feed is due. */
function hoursTo(host: string): number {
  return (Date.parse(views.get(host)?.next ?? '') - begun) / 3_600_000
}

describe('mahdar follow, of hosts that misbehave', () => {
  it('adds what the good one has, tells of each other one, and ends with status 1', async () => {
    expect(first.status).toBe(1)
    expect(views.get('good')).toMatchObject({ health: 'ok', failures: 0, lastError: null })
    const store = await openRecord(db)
    const { articles, feeds } = await store.counts()
    await store.close()
    expect({ articles, feeds }).toEqual({ articles: 2, feeds: bases.size + PRIVATE.length })
  })

  it.each([
    ['failing', 'answered 500'],
    ['gone', 'answered 410'],
    ['busy', 'answered 429'],
    ['broken', 'breaks off'],
    ['noFeed', 'not a feed'],
    ['loop', 'redirects more than 5 times'],
    ['forbidden', 'robots.txt forbids'],
    ['huge', 'more than 20 MB'],
    ['inside', '10.1.2.3: not an address of the public internet'],
    ['hangsUp', 'could not be fetched'],
    ...PRIVATE.map((url) => [url, 'not an address of the public internet'] as [string, string]),
  ] as readonly [string, string][])('%s: %s', (host, reason) => {
    expect(views.get(host)).toMatchObject({ health: 'faltering', failures: 1 })
    expect(views.get(host)?.lastError).toContain(reason)
    expect(first.out).toContain(reason)
  })

  it('waits as long as a host asks, and half an hour or more where it fails', () => {
    expect(hoursTo('busy')).toBeGreaterThanOrEqual(2)
    expect(hoursTo('failing')).toBeGreaterThanOrEqual(0.5)
    expect(hoursTo('failing')).toBeLessThan(0.7)
  })

  it('says who asks, heeds robots.txt, and leaves a host in peace between two fetches', () => {
    const agents = new Set(asked.map(({ headers }) => headers['user-agent']))
    expect([...agents]).toEqual([`Mahdar/${version()} (+desk@press.example)`])
    expect(askedOf('forbidden')).toEqual([])
    const times = askedOf('good').map(({ at }) => at)
    expect(times).toHaveLength(3)
    for (const [i, at] of times.entries()) if (i > 0) expect(at - (times[i - 1] ?? 0)).toBeGreaterThan(1900)
    expect(askedOf('loop')).toHaveLength(6)
  })

  it('prints the health of each feed as a table', async () => {
    const { status, out } = await mahdarHere(['feeds', '--db', db])
    expect(status).toBe(0)
    for (const view of views.values()) expect(out).toContain(view.url)
    for (const words of ['answered 410', 'breaks off', 'robots.txt forbids']) expect(out).toContain(words)
  })

  it('asks again with validators of what it read whole, at the address that moved, and waits twice as long', async () => {
    await passTime()
    asked.length = 0
    begun = Date.now()
    await follow()
    views = await feedsByHost()
    const [good] = askedOf('good')
    expect(good?.headers).toMatchObject({
      'if-none-match': '"good"',
      'if-modified-since': 'Thu, 02 May 2024 10:00:00 GMT',
    })
    for (const host of ['broken', 'noFeed']) expect(askedOf(host)[0]?.headers).not.toHaveProperty('if-none-match')
    expect(askedOf('good').map(({ path }) => path)).toEqual(['/rss'])
    expect(askedOf('moved').map(({ path }) => path)).toEqual(['/new'])
    expect(views.get('moved')?.url).toBe(`${bases.get('moved')}/new`)
    expect(views.get('failing')).toMatchObject({ failures: 2, health: 'faltering' })
    expect(hoursTo('failing')).toBeGreaterThanOrEqual(1)
    expect(hoursTo('failing')).toBeLessThan(1.2)
  }, 300_000)
})
