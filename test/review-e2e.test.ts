import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addAccount } from '../src/app/accounts/accounts.ts'
import { buildDemo, type Demo } from '../src/app/record/demo.ts'
import { openRecordReader } from '../src/app/record/read-all.ts'
import { rereadArticles } from '../src/app/record/reread.ts'
import { type Served, serveDesk } from '../src/http/serve.ts'
import { axeFaults, openBrowser, selectWords } from './support/browser.ts'

const PASSWORD = 'سرّ طويل بما يكفي'
const ARTICLE = 'med-0610'

let demo: Demo
let desk: Served
let browser: Browser
beforeAll(async () => {
  demo = await buildDemo()
  await addAccount(demo.store, { name: 'salma', role: 'reviewer', password: PASSWORD })
  const access = { isLocal: true, reading: 'public', origin: null } as const
  desk = await serveDesk({ store: demo.store, access }, { host: '127.0.0.1', port: 0 })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await desk?.stop()
  await demo?.store.close()
})

async function openPage(locale: string, options: { readonly javaScriptEnabled?: boolean } = {}): Promise<Page> {
  const page = await browser.newPage({ baseURL: desk.url, locale, ...options })
  page.on('pageerror', (fault) => expect(fault).toBeUndefined())
  return page
}

async function signIn(page: Page): Promise<void> {
  await page.goto('/review')
  await page.fill('input[name="name"]', 'salma')
  await page.fill('input[name="password"]', PASSWORD)
  await Promise.all([page.waitForURL('**/review'), page.click('main button[type="submit"]')])
}

/** Presses a button and waits for the page that comes of it, which may have the same address. */
async function send(page: Page, button: string): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.click(button)])
  expect(new URL(page.url()).searchParams.get('saved')).toBe('1')
}

/** The call that the article tells of, with the report of the article. */
async function callOf(): Promise<{ readonly event: string; readonly report: string }> {
  const [report] = (await demo.store.reportsOf(ARTICLE)).filter(({ type }) => type === 'call')
  const event = [...(await demo.store.eventsOf([report?.id ?? ''])).values()][0]
  return { event: event ?? '', report: report?.id ?? '' }
}

async function timesInApi(): Promise<ReadonlyMap<string, string | null>> {
  const response = await fetch(new URL('/events.json?kind=call', desk.url))
  const { items } = (await response.json()) as {
    readonly items: readonly { readonly id: string; readonly time: string | null }[]
  }
  return new Map(items.map(({ id, time }) => [id, time]))
}

async function reread(): Promise<void> {
  const reader = openRecordReader(1)
  await rereadArticles(demo.store, reader, { all: true })
  await reader.close()
}

describe('a reviewer in a real Chromium', () => {
  it('signs in, takes a date from words selected in the text; re-reading keeps it, page and API show it', async () => {
    const page = await openPage('ar')
    await signIn(page)
    const { event, report } = await callOf()
    await page.goto(`/review/${event}?report=${report}`)
    expect(await page.getAttribute('html', 'dir')).toBe('rtl')
    await page.keyboard.press('e')
    await selectWords(page, '.text p', '14 آذار الماضي')
    await expect.poll(() => page.inputValue('#fix-time input[name="start"]')).toMatch(/^\d+$/)
    expect(await page.inputValue('#fix-time input[name="words"]')).toBe('14 آذار الماضي')
    await Promise.all([page.waitForURL('**saved=1'), page.click('#fix-time button.button')])
    expect(await page.textContent('[data-field="time"] dd b')).toContain('14')
    const [correction] = (await demo.store.allCorrections()).slice(-1)
    expect(correction).toMatchObject({
      by: 'salma',
      change: { field: 'time', was: '2024-06-09', value: '2024-03-14', evidence: { text: '14 آذار الماضي' } },
    })
    await reread()
    const after = await callOf()
    expect((await timesInApi()).get(after.event)).toBe('2024-03-14')
    await page.goto('/events?kind=call')
    expect(await page.textContent('.set-right')).toContain('salma')
    await page.goto('/corrections')
    expect(await page.textContent('.past')).toContain('salma')
    await page.goto(`/review/${after.event}`)
    await Promise.all([page.waitForURL('**saved=1'), page.keyboard.press('u')])
    expect((await timesInApi()).get((await callOf()).event)).toBe('2024-06-09')
    await page.close()
  })

  it('sets a statement right, adds one and an outcome by selecting words; re-reading keeps them', async () => {
    const page = await openPage('ar')
    await signIn(page)
    const [statement] = await demo.store.statements({ articles: [ARTICLE] })
    await page.goto(`/articles/${ARTICLE}`)
    await page.click(`a[href="/review/${statement?.id}"]`)
    await page.click('#fix-stance summary')
    await page.selectOption('#fix-stance select', 'criticise')
    await send(page, '#fix-stance button.button')
    await page.click('#fix-content summary')
    const words = (statement?.content.text ?? '').split(' ').slice(0, 3).join(' ')
    await selectWords(page, '.text p', words)
    await expect.poll(() => page.inputValue('#fix-content input.pointed')).toBe(words)
    await send(page, '#fix-content button.button')
    await page.keyboard.press('s')
    await page.click('#add-statement [name="words"]')
    await selectWords(page, '.text p', '14 آذار الماضي')
    await expect.poll(() => page.inputValue('#add-statement [name="words"]')).toBe('14 آذار الماضي')
    await page.click('#add-statement [name="cue-words"]')
    await selectWords(page, '.text p', 'المملكة')
    await expect.poll(() => page.inputValue('#add-statement [name="cue-words"]')).toBe('المملكة')
    expect(await page.inputValue('#add-statement [name="words"]')).toBe('14 آذار الماضي')
    await page.selectOption('#add-statement [name="stance"]', 'propose')
    await page.fill('#add-statement [name="who1"]', 'الأردن')
    await send(page, '#add-statement button.button')
    await page.keyboard.press('o')
    await selectWords(page, '.text p', '14 آذار الماضي')
    await page.fill('#add-outcome [name="who1"]', 'الأردن')
    await page.fill('#add-outcome [name="who3"]', 'تركيا')
    await page.selectOption('#add-outcome [name="outcome"]', 'tasked')
    await send(page, '#add-outcome button.button')
    await reread()
    const statements = await demo.store.statements({ articles: [ARTICLE] })
    expect(statements.find(({ id }) => id === statement?.id)).toMatchObject({
      stance: 'criticise',
      content: { text: words },
    })
    expect(statements.find(({ stance }) => stance === 'propose')).toMatchObject({ speakers: ['state:JOR'] })
    const outcomes = (await demo.store.outcomes({ articles: [ARTICLE], kinds: ['tasked'] })).map(
      ({ outcome }) => outcome,
    )
    expect(outcomes.map(({ assignees }) => assignees)).toContainEqual(['state:TUR'])
    const answer = await fetch(new URL(`/articles/${ARTICLE}.json`, desk.url))
    expect(JSON.stringify(await answer.json())).toContain('criticise')
    await page.goto(`/positions?who=${encodeURIComponent(statement?.speakers[0] ?? '')}`)
    expect(await page.textContent('.said .set-right')).toContain('salma')
    expect(await axeFaults(page)).toEqual([])
    await page.goto('/corrections')
    expect(await page.locator('.past > li').count()).toBeGreaterThanOrEqual(4)
    expect(await axeFaults(page)).toEqual([])
    await page.close()
  })

  it('works without script too: words are typed', async () => {
    const page = await openPage('en', { javaScriptEnabled: false })
    await signIn(page)
    const { event, report } = await callOf()
    await page.goto(`/review/${event}?report=${report}`)
    await page.click('#fix-place summary')
    await page.fill('#fix-place input[name="words"]', 'المملكة')
    await Promise.all([page.waitForURL('**saved=1'), page.click('#fix-place button.button')])
    expect((await demo.store.getEvent((await callOf()).event))?.place).toBe('المملكة')
    await page.click('#fix-time summary')
    await page.fill('#fix-time input[name="value"]', '2024-06-31')
    await page.click('#fix-time button.button')
    expect(await page.textContent('[role="alert"]')).toContain('2024-06-31')
    await page.close()
  })

  it('moves through the queue by keys, accepts, and goes on to the next', async () => {
    const page = await openPage('en')
    await signIn(page)
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    const second = await page.evaluate('document.activeElement.getAttribute("href")')
    await Promise.all([page.waitForURL(`**${second}`), page.keyboard.press('Enter')])
    await Promise.all([page.waitForURL((url) => !url.pathname.endsWith(String(second))), page.keyboard.press('a')])
    expect(new URL(page.url()).pathname).toMatch(/^\/review\/./)
    await page.goto('/review')
    expect(await page.locator(`a[href="${second}"]`).count()).toBe(0)
    await page.close()
  })

  it.each(['ar', 'en'])('finds pages without faults of accessibility in %s', async (locale) => {
    const page = await openPage(locale)
    await page.goto('/sign-in')
    expect(await axeFaults(page)).toEqual([])
    await signIn(page)
    expect(await axeFaults(page)).toEqual([])
    await page.goto(`/review/${(await callOf()).event}`)
    for (const fold of ['time', 'participant']) await page.click(`#fix-${fold} summary`)
    expect(await axeFaults(page)).toEqual([])
    const [statement] = await demo.store.statements({ articles: [ARTICLE] })
    await page.goto(`/review/${statement?.id}`)
    for (const fold of ['#fix-stance', '#add-outcome']) await page.click(`${fold} summary`)
    expect(await axeFaults(page)).toEqual([])
    await page.goto('/corrections')
    expect(await axeFaults(page)).toEqual([])
    await page.close()
  })
})
