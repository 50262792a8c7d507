import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildDemo, type Demo } from '../../../app/record/demo.ts'
import { createApp } from '../../app.tsx'

let demo: Demo
let app: ReturnType<typeof createApp>

beforeAll(async () => {
  demo = await buildDemo()
  app = createApp(demo)
})
afterAll(() => demo.store.close())

async function get(path: string, language = 'en'): Promise<{ response: Response; text: string }> {
  const response = await app.request(path, { headers: { 'Accept-Language': language } })
  return { response, text: await response.text() }
}

const pair = `who=${encodeURIComponent('مصر')}&who=${encodeURIComponent('إثيوبيا')}`
const PAGES = [
  '/network',
  '/network?between=actors',
  '/map',
  '/map?view=world',
  `/months?${pair}`,
  '/timeline',
  `/timeline?${pair}`,
]

describe.each(PAGES)('the page %s', (path) => {
  it.each(['ar', 'en'])('shows its picture with the figures as a table, in %s', async (language) => {
    const { response, text } = await get(path, language)
    expect(response.status).toBe(200)
    expect(text).toMatch(/<div class="drawing" dir="ltr"><svg/)
    expect(text.match(/<tbody>.*?<\/tbody>/s)?.[0]).toContain('<td')
    expect(text).not.toMatch(/<style|\sstyle=|\son\w+=/)
    expect(text).toContain('/assets/picture.')
  })

  it('is a file too, with its stylesheet and face of type in it', async () => {
    const { response, text } = await get(path.replace(/^\/\w+/, '$&.svg'), 'ar')
    expect(response.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8')
    expect(response.headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; font-src data:",
    )
    expect(text).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg /)
    expect(text).toContain('data:font/woff2;base64,')
    expect(text).not.toContain('<a ')
  })

  it('is data too', async () => {
    const answer = JSON.parse((await get(path.replace(/^\/\w+/, '$&.json'))).text)
    expect(Array.isArray(answer.items)).toBe(true)
    expect(answer.coverage.outlets.length).toBeGreaterThan(0)
  })
})

describe('the network', () => {
  it('names states in the language of the page', async () => {
    expect((await get('/network', 'en')).text).toMatch(/<text[^>]*direction="ltr"[^>]*>Jordan</)
    expect((await get('/network', 'ar')).text).toMatch(/<text[^>]*direction="rtl"[^>]*>الأردن</)
  })

  it('is that of the days asked for', async () => {
    const all = JSON.parse((await get('/network.json')).text)
    const none = JSON.parse((await get('/network.json?from=1950&to=1951')).text)
    expect(all.items[0].contacts).toBeGreaterThan(0)
    expect(none).toMatchObject({ items: [], from: '1950-01-01', to: '1951-12-31' })
    expect((await get('/network?from=1950&to=1951')).text).toContain('There is nothing to draw')
  })
})

describe('the heat strip', () => {
  it('asks for two where none are named', async () => {
    expect((await get('/months')).text).toContain('Name two')
  })

  it('counts what the list of events shows', async () => {
    const { items } = JSON.parse((await get(`/months.json?${pair}`)).text)
    const sum = items.reduce((total: number, { contacts }: { contacts: number }) => total + contacts, 0)
    const events = await demo.store.timeline({
      actors: ['state:EGY', 'state:ETH'],
      modalities: ['occurred'],
      types: ['call', 'meeting', 'visit', 'talks', 'message'],
    })
    expect(sum).toBe(events.length)
    expect(sum).toBeGreaterThan(0)
  })
})

describe('the timeline', () => {
  it('looks as near as the address says', async () => {
    const { counts, unit } = JSON.parse((await get('/timeline.json?from=1990&to=2026')).text)
    expect([unit, counts[0].moment.length]).toEqual(['year', 4])
    expect(JSON.parse((await get('/timeline.json?from=2024-01&to=2024-03')).text).unit).toBe('day')
    expect((await get('/timeline?from=2024-03-05T06&to=2024-03-05T09')).text).toContain('07:00</text>')
  })

  it('shows events one by one where they are few', async () => {
    const [event] = await demo.store.timeline({ order: 'newest', limit: 1, from: '0001-01-01' })
    const day = event?.days?.from ?? ''
    const { text } = await get(`/timeline?from=${day}&to=${day}`)
    expect(text).toContain(`<a href="/events/${event?.id}">`)
  })

  it.each(['from=2024-05-20T99', 'from=whenever', 'from=2024&to=2023'])('refuses %s with the reason', async (query) => {
    expect((await get(`/timeline?${query}`)).response.status).toBe(400)
  })
})
