import { spawnSync } from 'node:child_process'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Store } from '../../store/store.ts'
import { type Added, type AddListener, addArticles, finishInterrupted } from './add.ts'
import { addFeeds, feedViews, followOnce } from './follow.ts'
import { newHolder } from './holders.ts'
import { openRecord } from './open.ts'
import { openWeb, type Web } from './polite.ts'
import { openRecordReader } from './read-all.ts'
import { articlesAt } from './web.ts'

interface Page {
  readonly status?: number
  readonly body?: string
  readonly headers?: Readonly<Record<string, string>>
}

interface Asked {
  readonly path: string
  readonly headers: IncomingHttpHeaders
}

let server: Server
let base: string
let pages: Map<string, Page>
let asked: Asked[]
let store: Store
let web: Web
let clock: number
const reader = openRecordReader(1)

function article(city: string): Page {
  const sentence = `التقى وزير الخارجية المصري سامح البحيري أمس نظيره العراقي كريم السعدي في ${city}، وبحثا ملف المياه. `
  return {
    body: `<html><head><title>لقاء</title></head><body><article><p>${sentence.repeat(5)}</p></article></body></html>`,
  }
}

function feed(...paths: readonly string[]): string {
  const items = paths.map(
    (path) =>
      `<item><guid>${path}</guid><title>خبر</title><link>${base}${path}</link><pubDate>Thu, 02 May 2024 10:00:00 +0300</pubDate></item>`,
  )
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>الديوان</title>${items.join('')}</channel></rss>`
}

beforeEach(async () => {
  pages = new Map()
  asked = []
  server = createServer((request, response) => {
    asked.push({ path: request.url ?? '', headers: request.headers })
    const page = pages.get(request.url ?? '') ?? { status: 404 }
    response.writeHead(page.status ?? 200, { 'content-type': 'text/html; charset=utf-8', ...page.headers })
    response.end(page.body ?? '')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as { readonly port: number }).port}`
  store = await openRecord(':memory:')
  clock = Date.parse('2024-05-03T00:00:00Z')
  web = { ...openWeb({ allowAddresses: ['127.0.0.1'], spacingMs: 0 }), now: () => clock }
})
afterEach(async () => {
  await web.close()
  await store.close()
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

function paths(): readonly string[] {
  return asked.map(({ path }) => path).filter((path) => path !== '/robots.txt')
}

async function add(path: string, listener: AddListener = {}): Promise<Added> {
  const source = { web, options: {}, known: store.knownArticles, seen: new Set<string>() }
  return addArticles(store, articlesAt(source, base + path), reader, listener)
}

test('a page is kept with where it was fetched, when, and the headers that matter', async () => {
  pages.set('/a', { ...article('بغداد'), headers: { etag: '"v1"', 'set-cookie': 'x=1' } })
  expect(await add('/a')).toMatchObject({ added: 1, failures: 0 })
  const kept = await store.getArticle(`${base}/a`)
  expect(kept).toMatchObject({ url: `${base}/a`, fetched: '2024-05-03T00:00:00.000Z', headers: { etag: '"v1"' } })
  expect(Object.keys(kept?.headers ?? {})).not.toContain('set-cookie')
})

test('a feed, a news sitemap and an OPML list lead to their articles, each fetched once', async () => {
  for (const city of ['a', 'b', 'c']) pages.set(`/${city}`, article(city))
  pages.set('/rss', { body: feed('/a', '/b') })
  const entry = `<url><loc>${base}/c</loc><news:news><news:publication_date>2024-05-02</news:publication_date></news:news></url>`
  pages.set('/sitemap.xml', { body: `<urlset xmlns:news="x">${entry}<url><loc>${base}/b</loc></url></urlset>` })
  const outlines = ['/rss', '/sitemap.xml'].map((path) => `<outline text="x" xmlUrl="${base}${path}"/>`)
  pages.set('/list.opml', { body: `<opml version="2.0"><body>${outlines.join('')}</body></opml>` })
  expect(await add('/list.opml')).toMatchObject({ added: 3, failures: 0 })
  expect(paths().toSorted()).toEqual(['/a', '/b', '/c', '/list.opml', '/rss', '/sitemap.xml'])
  expect(await store.getArticle(`${base}/a`)).toMatchObject({
    outlet: 'الديوان',
    published: expect.stringContaining('2024-05-02'),
  })
})

test('robots.txt is heeded, and what fails is named while the rest goes on', async () => {
  pages.set('/robots.txt', { body: 'User-agent: *\nDisallow: /private' })
  pages.set('/rss', { body: feed('/private/a', '/gone', '/b') })
  pages.set('/b', article('بغداد'))
  const failures: string[] = []
  expect(await add('/rss', { onFailure: (failure) => failures.push(failure) })).toMatchObject({ added: 1, failures: 2 })
  expect(failures.join()).toMatch(/robots\.txt forbids[\s\S]*answered 404/)
  expect(paths()).not.toContain('/private/a')
})

test('following asks conditionally, fetches only what is new, and shows health', async () => {
  pages.set('/rss', { body: feed('/a'), headers: { etag: '"1"' } })
  pages.set('/a', article('بغداد'))
  pages.set('/b', article('القاهرة'))
  const following = { store, web, reader }
  expect(await addFeeds(following, [`${base}/rss`], null)).toBe(1)
  expect(await addFeeds(following, [`${base}/rss`], null)).toBe(0)
  expect(await followOnce(following)).toBe(1)
  expect(await followOnce(following)).toBe(0)
  clock += 86_400_000
  pages.set('/rss', { body: feed('/a', '/b'), headers: { etag: '"2"' } })
  expect(await followOnce(following)).toBe(1)
  expect(asked.filter(({ path }) => path === '/rss').at(-1)?.headers['if-none-match']).toBe('"1"')
  expect(paths().filter((path) => path === '/a')).toHaveLength(1)
  expect((await store.counts()).articles).toBe(2)
  expect(await feedViews(store)).toMatchObject([{ health: 'ok', failures: 0, lastError: null }])
})

test('a feed that fails is put off, keeps what it had, and heals', async () => {
  pages.set('/rss', { status: 500 })
  const following = { store, web, reader }
  await addFeeds(following, [`${base}/rss`], null)
  await followOnce(following)
  const [failed] = await feedViews(store)
  expect(failed).toMatchObject({ health: 'faltering', failures: 1 })
  expect(Date.parse(failed?.next ?? '')).toBeGreaterThan(clock + 29 * 60_000)
  pages.set('/rss', { body: feed() })
  clock += 86_400_000
  await followOnce(following)
  expect(await feedViews(store)).toMatchObject([{ health: 'ok', failures: 0 }])
})

test('a page that always fails is asked for three times at most', async () => {
  pages.set('/rss', { body: feed('/gone') })
  const following = { store, web, reader }
  await addFeeds(following, [`${base}/rss`], null)
  for (let day = 0; day < 6; day++) {
    await followOnce(following)
    clock += 86_400_000
  }
  expect(paths().filter((path) => path === '/gone')).toHaveLength(3)
})

test('an article that was kept but not read is read by the next run, though it counts as kept', async () => {
  pages.set('/rss', { body: feed('/a') })
  await store.putArticles([
    {
      id: `${base}/a`,
      outlet: 'الديوان',
      url: `${base}/a`,
      published: '2024-05-02',
      headline: null,
      body: 'التقى وزير الخارجية المصري أمس نظيره العراقي في بغداد.',
      fetched: '2024-05-02T08:00:00.000Z',
    },
  ])
  expect((await store.counts()).events).toBe(0)
  expect(await finishInterrupted(store, reader)).toBe(1)
  expect(await finishInterrupted(store, reader)).toBe(0)
  expect((await store.counts()).events).toBe(1)
  expect(await add('/rss')).toMatchObject({ added: 0, failures: 0 })
})

test('a feed that a dead process held is polled at once, one that a living process holds is left to it', async () => {
  for (const path of ['/dead', '/alive']) pages.set(path, { body: feed() })
  const following = { store, web, reader }
  await addFeeds(following, [`${base}/dead`, `${base}/alive`], null)
  const { pid: dead = 0 } = spawnSync(process.execPath, ['--version'])
  const until = clock + 60_000
  const hold = (path: string, holder: string) =>
    store.lease({ kind: 'feed', keys: [base + path], holder, now: clock, until })
  await hold('/dead', newHolder().replace(` ${process.pid} `, ` ${dead} `))
  await hold('/alive', newHolder())
  expect(await followOnce(following)).toBe(1)
  expect(paths()).toEqual(['/dead'])
  clock = until + 1
  expect(await followOnce(following)).toBe(1)
})
