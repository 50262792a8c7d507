import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BoundedReader, openBoundedReader } from '../../app/bounded-reader.ts'
import { searchKeys } from '../../app/record/keys.ts'
import { openStore, type Store } from '../../store/store.ts'
import { createApp } from '../app.tsx'

const BODY = 'التقى وزير الخارجية الأردني نظيره التركي في عمّان أمس.'

let store: Store
let reader: BoundedReader
beforeAll(async () => {
  store = await openStore(':memory:', { keysOf: searchKeys })
  reader = openBoundedReader({ ms: 20_000, threads: 1, waiting: 4 })
})
afterAll(async () => {
  await reader.close()
  await store.close()
})

function send(body: string, type: string, path = '/read', limits = {}): Promise<Response> {
  const app = createApp({ store, reader, limits })
  return Promise.resolve(app.request(path, { method: 'POST', body, headers: { 'Content-Type': type } }))
}

describe('POST /read', () => {
  it('reads an article that comes as JSON, and keeps nothing of it', async () => {
    const article = { id: 'one', outlet: 'أ', published: '2024-05-20', headline: 'لقاء في عمّان', body: BODY }
    const response = await send(JSON.stringify(article), 'application/json; charset=utf-8')
    const reading = await response.json()
    expect(reading).toMatchObject({ id: 'one', outlet: 'أ', published: '2024-05-20', text: `لقاء في عمّان\n${BODY}` })
    expect(reading.events[0]).toMatchObject({ type: 'meeting', time: '2024-05-19' })
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(await store.counts()).toMatchObject({ articles: 0, readings: 0, events: 0 })
  })

  it('reads plain text, with its date in the address', async () => {
    const reading = await (await send(BODY, 'text/plain', '/read?published=2024-03-02')).json()
    expect(reading.text).toBe(BODY)
    expect(reading.events[0].time).toBe('2024-03-01')
  })

  it.each([
    ['no JSON', '{"body":', 'application/json', 400, 'bad-request'],
    ['an article without a body', '{"headline":"أ"}', 'application/json', 400, 'bad-request'],
    ['a date that is none', '{"body":"أ","published":"soon"}', 'application/json', 400, 'bad-request'],
    ['an empty text', ' ', 'text/plain', 400, 'bad-request'],
    ['another type', '<p>أ</p>', 'text/html', 415, 'wrong-type'],
  ])('refuses %s', async (_what, body, type, status, code) => {
    const response = await send(body, type)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(await response.json()).toMatchObject({ status, type: `/api#${code}` })
  })

  it('refuses a body that is too large, told or untold', async () => {
    expect((await send('ن'.repeat(600), 'text/plain', '/read', { bodyBytes: 1000 })).status).toBe(413)
    const chunks = new ReadableStream({
      start(controller) {
        for (let i = 0; i < 20; i++) controller.enqueue(new Uint8Array(100).fill(97))
        controller.close()
      },
    })
    const app = createApp({ store, reader, limits: { bodyBytes: 1000 } })
    const untold = new Request('http://localhost/read', {
      method: 'POST',
      body: chunks,
      headers: { 'Content-Type': 'text/plain' },
      duplex: 'half',
    } as RequestInit)
    const response = await app.request(untold)
    expect(await response.json()).toMatchObject({ status: 413, type: '/api#too-large' })
  })

  it('has a rate of its own', async () => {
    const app = createApp({ store, reader, limits: { reads: 1 } })
    const ask = () => app.request('/read', { method: 'POST', body: BODY, headers: { 'Content-Type': 'text/plain' } })
    expect((await ask()).status).toBe(200)
    expect((await ask()).status).toBe(429)
  })

  it('ends what takes too long', async () => {
    const hasty = openBoundedReader({ ms: 1, threads: 1, waiting: 1 })
    const app = createApp({ store, reader: hasty })
    const body = `${BODY} `.repeat(2000)
    const response = await app.request('/read', { method: 'POST', body, headers: { 'Content-Type': 'text/plain' } })
    await hasty.close()
    expect(response.headers.get('retry-after')).toBe('5')
    expect(await response.json()).toMatchObject({ status: 503, type: '/api#timeout' })
  })
})
