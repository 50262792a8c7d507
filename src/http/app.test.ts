import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildDemo, type Demo } from '../app/record/demo.ts'
import { createApp } from './app.tsx'

let demo: Demo
let app: ReturnType<typeof createApp>

beforeAll(async () => {
  demo = await buildDemo()
  app = createApp(demo)
})
afterAll(() => demo.store.close())

async function get(path: string, headers: Record<string, string> = {}): Promise<{ response: Response; text: string }> {
  const response = await app.request(path, { headers })
  return { response, text: await response.text() }
}

describe('the language of a page', () => {
  it.each([
    ['an Arabic browser', { 'Accept-Language': 'ar-LB,ar;q=0.9,en;q=0.5' }, 'ar', 'rtl'],
    ['an English browser', { 'Accept-Language': 'en-GB,en;q=0.8,ar;q=0.5' }, 'en', 'ltr'],
    ['a browser that tells nothing', {}, 'en', 'ltr'],
    ['a reader who chose before', { 'Accept-Language': 'en', Cookie: 'lang=ar' }, 'ar', 'rtl'],
  ])('of %s', async (_who, headers, lang, dir) => {
    const { response, text } = await get('/events', headers as Record<string, string>)
    expect(text).toContain(`<html lang="${lang}" dir="${dir}">`)
    expect(response.headers.get('content-language')).toBe(lang)
    expect(response.headers.get('set-cookie')).toBeNull()
  })

  it('is kept where the address asks for one', async () => {
    const { response, text } = await get('/events?lang=ar', { Cookie: 'lang=en' })
    expect(text).toContain('<html lang="ar" dir="rtl">')
    expect(response.headers.get('set-cookie')).toMatch(/^lang=ar; .*HttpOnly; SameSite=Lax/)
  })
})

describe('every answer', () => {
  it.each(['/events', '/nowhere', '/events?kind=nonsense'])('guards the browser: %s', async (path) => {
    const { headers } = (await get(path)).response
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("style-src 'self';")
    expect(policy).not.toContain('unsafe')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-frame-options')).toBe('DENY')
    expect(headers.get('referrer-policy')).toBe('same-origin')
  })

  it('holds no inline script or style', async () => {
    const { text } = await get('/events')
    expect(text).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/)
  })
})

describe('assets', () => {
  it('have names of their content and may be kept for ever', async () => {
    const { text } = await get('/events')
    const paths = [...text.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, path = '']) => path)
    expect(paths.length).toBeGreaterThanOrEqual(3)
    for (const path of paths) {
      const { response } = await get(path)
      expect(response.status).toBe(200)
      expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    }
  })

  it('hold the fonts that the stylesheet names', async () => {
    const { text } = await get('/events')
    const css = await get(/\/assets\/desk\.[^"]+/.exec(text)?.[0] ?? '')
    const fonts = [...css.text.matchAll(/url\((\/assets\/[^)]+)\)/g)].map(([, path = '']) => path)
    expect(fonts.some((path) => path.includes('noto-naskh-arabic-arabic-400'))).toBe(true)
    for (const path of fonts) expect((await get(path)).response.headers.get('content-type')).toBe('font/woff2')
    expect(css.text).not.toContain('url(./')
  })

  it('of another name are not there', async () => {
    expect((await get('/assets/..%2f..%2fpackage.json')).response.status).toBe(404)
  })
})

describe('faults', () => {
  it('of the address are told with the status', async () => {
    const { response, text } = await get('/nowhere', { 'Accept-Language': 'en' })
    expect(response.status).toBe(404)
    expect(text).toContain('There is nothing at this address')
  })

  it.each([
    ['/events?kind=nonsense', 'kind:'],
    ['/events?from=neverday', 'neverday'],
    ['/events?after=bm9uc2Vuc2U', 'after:'],
  ])('of a parameter name it: %s', async (path, named) => {
    const { response, text } = await get(path)
    expect(response.status).toBe(400)
    expect(text).toContain(named)
  })

  it('of a name that nobody has say so', async () => {
    const { response, text } = await get('/events?who=%D8%A3%D8%A8%D8%AC%D8%AF%D9%87%D9%88%D8%B2')
    expect(response.status).toBe(404)
    expect(text).toContain('أبجدهوز')
  })
})

describe('an address', () => {
  it('that is asked by the wrong method tells which it takes', async () => {
    for (const [method, path, allow] of [
      ['POST', '/events.json', 'GET, HEAD'],
      ['DELETE', '/events', 'GET, HEAD'],
      ['GET', '/read', 'POST'],
      ['PUT', '/healthz', 'GET, HEAD'],
      ['GET', '/review/x/accept', 'POST'],
    ]) {
      const response = await app.request(path ?? '', { method: method ?? '' })
      expect([path, response.status, response.headers.get('allow')]).toEqual([path, 405, allow])
    }
    const { type } = await (await app.request('/events.json', { method: 'PUT' })).json()
    expect(type).toBe('/api#wrong-method')
    expect((await get('/nothing-here')).response.headers.get('allow')).toBeNull()
  })

  it('that leads elsewhere leads there in the format asked for', async () => {
    const name = encodeURIComponent('مصر')
    for (const [path, to] of [
      [`/actors?name=${name}`, '/actors/state%3AEGY'],
      [`/actors.json?name=${name}`, '/actors/state%3AEGY.json'],
      [`/actors.csv?name=${name}`, '/actors/state%3AEGY.csv'],
    ]) {
      const { response } = await get(path ?? '')
      expect([response.status, response.headers.get('location')]).toEqual([302, to])
      expect((await get(to ?? '')).response.status).toBe(200)
    }
  })
})
