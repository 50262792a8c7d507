import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { searchKeys } from '../../app/record/keys.ts'
import { openStore, type Store } from '../../store/store.ts'
import { type Cluster, startCluster } from '../../store/testing/cluster.ts'
import { simpleActor, simpleEvent } from '../../store/testing/samples.ts'
import { createApp } from '../app.tsx'
import type { DeskParts } from '../desk.ts'

type App = ReturnType<typeof createApp>

const FORMULA = '=HYPERLINK("http://x")'
const EVENTS = Array.from({ length: 75 }, (_, n) =>
  simpleEvent(`event-${n}`, `2020-${String(1 + (n % 12)).padStart(2, '0')}-10`, {
    place: n === 0 ? FORMULA : 'دمشق',
    participants: [simpleActor('Q1', 'SYR'), simpleActor('Q2', 'RUS')],
  }),
)

let cluster: Cluster
let stores: readonly Store[]
beforeAll(async () => {
  cluster = await startCluster()
  const places = [':memory:', await cluster.fresh()]
  stores = await Promise.all(places.map((where) => openStore(where, { keysOf: searchKeys })))
  for (const store of stores) await store.saveEvents({ put: EVENTS, drop: [] })
})
afterAll(async () => {
  for (const store of stores) await store.close()
  await cluster?.stop()
})

function appOn(n: number, parts: Omit<DeskParts, 'store'> = {}): App {
  return createApp({ store: stores[n] as Store, ...parts })
}

async function problem(response: Response | Promise<Response>) {
  const answer = await response
  expect(answer.headers.get('content-type')).toBe('application/problem+json')
  const document = await answer.json()
  expect(document.status).toBe(answer.status)
  for (const field of ['type', 'title', 'detail', 'instance']) expect(document[field]).toEqual(expect.any(String))
  return document
}

describe.each([
  ['SQLite', 0],
  ['PostgreSQL', 1],
] as const)('the API on %s', (_kind, n) => {
  it('gives a list as JSON, JSON Lines and CSV', async () => {
    const app = appOn(n)
    const json = await (await app.request('/events.json')).json()
    expect(json.items).toHaveLength(30)
    expect(json).toMatchObject({ next: expect.any(String), coverage: { outlets: [] } })
    const lines = (await (await app.request('/events.jsonl')).text()).trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toEqual(json.items)
    const csv = await app.request('/events.csv')
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present')
    const rows: readonly Record<string, string>[] = parse(await csv.text(), { columns: true })
    expect(rows.map(({ id }) => id)).toEqual(json.items.map(({ id }: { id: string }) => id))
    expect(rows[0]).toMatchObject({ type: 'call', 'days.from': json.items[0].days.from, domestic: 'false' })
  })

  it('leads through all pages by opaque tokens, each item once', async () => {
    const app = appOn(n)
    const seen: string[] = []
    let pages = 0
    for (let address: string | undefined = '/events.json'; address !== undefined; pages++) {
      const response: Response = await app.request(address)
      const { items } = await response.json()
      seen.push(...items.map(({ id }: { id: string }) => id))
      address = /^<([^>]+)>; rel="next"$/.exec(response.headers.get('link') ?? '')?.[1]
    }
    expect(pages).toBe(3)
    expect(seen.toSorted()).toEqual(EVENTS.map(({ id }) => id).toSorted())
  })

  it('answers with nothing but the tag while nothing has changed', async () => {
    const app = appOn(n)
    const first = await app.request('/events.json?to=2020-02')
    const tag = first.headers.get('etag') ?? ''
    expect(tag).toMatch(/^W\/"[\w-]{22}"$/)
    const again = await app.request('/events.json?to=2020-02', { headers: { 'If-None-Match': `"other", ${tag}` } })
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag])
    const other = await app.request('/events.json?to=2020-03', { headers: { 'If-None-Match': tag } })
    expect(other.status).toBe(200)
  })

  it('is well', async () => {
    const health = await (await appOn(n).request('/healthz')).json()
    expect(health).toEqual({ status: 'ok', record: n === 0 ? 'sqlite' : 'postgres', schema: expect.any(Number) })
  })
})

describe('a cell that begins like a formula', () => {
  it('is text to a spreadsheet', async () => {
    const csv = await (await appOn(0).request(`/events.csv?place=${encodeURIComponent(FORMULA)}`)).text()
    expect(csv).not.toMatch(/(?:^|,|")=HYPERLINK/m)
    expect(csv).toContain('HYPERLINK')
  })
})

describe('problems', () => {
  it.each([
    ['/events.json?after=bm9uc2Vuc2U', 400, 'bad-request', 'after'],
    ['/events.json?after=%7B%7D', 400, 'bad-request', 'after'],
    ['/events.csv?kind=nonsense', 400, 'bad-request', 'kind'],
    ['/events.jsonl?from=neverday', 400, 'bad-request', 'from'],
    ['/nowhere.json', 404, 'not-found', undefined],
    ['/events.json?who=%D8%A3%D8%A8%D8%AC%D8%AF%D9%87%D9%88%D8%B2', 404, 'unknown-name', undefined],
  ])('%s is %d %s', async (path, status, code, parameter) => {
    const document = await problem(appOn(0).request(path))
    expect(document).toMatchObject({ status, type: `/api#${code}`, instance: path })
    expect(document.parameter).toBe(parameter)
  })

  it('are told as a page to a browser, as a document to a program', async () => {
    const html = await appOn(0).request('/events?from=neverday', { headers: { Accept: 'text/html,*/*' } })
    expect([html.status, html.headers.get('content-type')]).toEqual([400, 'text/html; charset=UTF-8'])
    await problem(appOn(0).request('/events?from=neverday', { headers: { Accept: 'application/json' } }))
  })

  it('of our own tell nobody what they were', async () => {
    const broken = new Proxy(stores[0] as Store, {
      get: (target, name) =>
        name === 'timeline' ? () => Promise.reject(new TypeError('secret of the house')) : Reflect.get(target, name),
    })
    const document = await problem(createApp({ store: broken }).request('/events.json'))
    expect(document).toMatchObject({ status: 500, type: '/api#broken' })
    expect(JSON.stringify(document)).not.toContain('secret')
  })

  it('of a record out of reach may pass', async () => {
    const store = await openStore(':memory:', { keysOf: searchKeys })
    await store.close()
    const response = await createApp({ store }).request('/healthz')
    expect(response.headers.get('retry-after')).toBe('5')
    expect(await problem(response)).toMatchObject({ status: 503, type: '/api#unavailable' })
  })
})

describe('other sites', () => {
  const headers = { Origin: 'https://reader.example' }
  it('may ask the API, but not embed the pages', async () => {
    const data = await appOn(0).request('/events.json', { headers })
    expect(data.headers.get('access-control-allow-origin')).toBe('*')
    expect(data.headers.get('access-control-allow-credentials')).toBeNull()
    expect(data.headers.get('access-control-expose-headers')).toContain('ETag')
    expect((await appOn(0).request('/events', { headers })).headers.get('access-control-allow-origin')).toBeNull()
  })

  it('may send articles to be read', async () => {
    const asked = {
      ...headers,
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Headers': 'content-type',
    }
    const answer = await appOn(0).request('/read', { method: 'OPTIONS', headers: asked })
    expect(answer.status).toBe(204)
    expect(answer.headers.get('access-control-allow-methods')).toContain('POST')
    expect(answer.headers.get('access-control-allow-headers')).toContain('Content-Type')
  })
})

describe('the rate', () => {
  it('is told, and kept to', async () => {
    const app = appOn(0, { limits: { requests: 3 } })
    const answers = []
    for (let i = 0; i < 4; i++) answers.push(await app.request('/events.json'))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429])
    expect(answers[0]?.headers.get('ratelimit')).toMatch(/^"asker";r=2;t=\d+$/)
    expect(Number(answers[3]?.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await problem(answers[3] as Response)).toMatchObject({ type: '/api#too-many' })
    expect((await app.request('/healthz')).status).toBe(200)
  })

  it('is that of each address, told by the proxy only where one is trusted', async () => {
    const ask = (app: App, from: string) => app.request('/events.json', { headers: { 'X-Forwarded-For': from } })
    const proxied = appOn(0, { limits: { requests: 1, isProxied: true } })
    expect((await ask(proxied, '10.0.0.1')).status).toBe(200)
    expect((await ask(proxied, '10.0.0.2')).status).toBe(200)
    expect((await ask(proxied, '6.6.6.6, 10.0.0.1')).status).toBe(429)
    const open = appOn(0, { limits: { requests: 1 } })
    expect((await ask(open, '10.0.0.1')).status).toBe(200)
    expect((await ask(open, '10.0.0.2')).status).toBe(429)
  })

  it('can be left open', async () => {
    const answer = await appOn(0, { limits: { requests: 0 } }).request('/events.json')
    expect(answer.headers.get('ratelimit')).toBeNull()
  })
})

describe('metrics', () => {
  it('count requests by route, not by address', async () => {
    const app = appOn(0)
    await app.request('/events.json?from=2020')
    await app.request('/events.json?from=2021')
    await app.request('/events.json?from=neverday')
    const text = await (await app.request('/metrics')).text()
    expect(text).toContain('mahdar_http_requests_total{route="/events.json",method="GET",status="200"} 2')
    expect(text).toContain('mahdar_http_requests_total{route="/events.json",method="GET",status="400"} 1')
    expect(text).toMatch(/mahdar_http_request_seconds_bucket\{le="0\.2"/)
    expect(text).toContain('mahdar_process_cpu_seconds_total')
    const labels = [...text.matchAll(/\{([^}]*)\}/g)].map(([, label]) => label)
    expect(labels).toContain('route="/events.json",method="GET",status="200"')
    expect(labels.join('\n')).not.toContain('2021')
  })
})
