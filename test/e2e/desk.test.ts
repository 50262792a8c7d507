import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import chromium from '@sparticuz/chromium'
import { type Browser, chromium as browsers } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addArticles } from '../../src/app/record/add.ts'
import { buildDemo, type Demo } from '../../src/app/record/demo.ts'
import { openRecordReader } from '../../src/app/record/read-all.ts'
import { type Served, serveDesk } from '../../src/http/serve.ts'
import type { Article } from '../../src/model/article.ts'

const AXE: string = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** Markup and script in every field of an article: none of it may come out as such. */
const EVIL = '"><img src=x onerror="window.stolen=1"><script>window.stolen=1</script>'
const article: Article = {
  id: `evil-${EVIL}`,
  outlet: `الصدى ${EVIL}`,
  url: `javascript:window.stolen=1//${EVIL}`,
  published: '2024-06-11',
  headline: `سامر الخطيب يلتقي أورهان كايا ${EVIL}`,
  body: `التقى وزير الخارجية الأردني سامر الخطيب أمس نظيره التركي أورهان كايا في عمّان. ${EVIL}`,
}

let demo: Demo
let served: Served
let browser: Browser
const pages: string[] = []

async function addEvil(): Promise<void> {
  const reader = openRecordReader(1)
  async function* arrivals() {
    yield { article, fetched: '2024-06-11T10:00:00Z', source: EVIL }
  }
  try {
    await addArticles(demo.store, arrivals(), reader)
  } finally {
    await reader.close()
  }
}

async function addPages(): Promise<void> {
  const [report] = await demo.store.reportsOf('med-0610')
  const event = [...(await demo.store.eventsOf([report?.id ?? ''])).values()][0]
  const [a, b] = (report?.participants ?? []).map(({ entity }) => encodeURIComponent(entity))
  pages.push('/', '/events', `/events/${event}`, '/articles/med-0610', `/articles/${encodeURIComponent(article.id)}`)
  pages.push(`/last?a=${a}&b=${b}`, `/together?who=${a}&who=${b}`, '/actors', `/actors/${a}`, `/positions?who=${a}`)
  pages.push('/promises', '/claims', '/search?q=اتصال', `/brief?a=${a}&b=${b}`, '/feeds', '/nowhere')
}

beforeAll(async () => {
  demo = await buildDemo()
  await addEvil()
  await addPages()
  served = await serveDesk({ store: demo.store }, { host: '127.0.0.1', port: 0 })
  const executablePath = await chromium.executablePath()
  browser = await browsers.launch({
    executablePath,
    args: ['--no-sandbox', '--headless=shell', '--disable-gpu', '--no-zygote'],
  })
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await served?.stop()
  await demo?.store.close()
})

describe.each(['ar', 'en'])('the desk in %s', (language) => {
  it('shows every page without a fault that axe finds, and nothing of an article runs', async () => {
    const context = await browser.newContext({ locale: language })
    const page = await context.newPage()
    const faults: string[] = []
    for (const path of pages) {
      const response = await page.goto(new URL(path, served.url).href)
      expect(response?.status(), path).toBe(path === '/nowhere' ? 404 : 200)
      expect(await page.getAttribute('html', 'lang'), path).toBe(language)
      expect(await page.evaluate(() => 'stolen' in window), path).toBe(false)
      expect(await page.locator('a[href^="javascript:"], img').count(), path).toBe(0)
      const client = await context.newCDPSession(page)
      await client.send('Runtime.evaluate', { expression: AXE })
      const found = await page.evaluate(async () => {
        const { violations } = await (window as unknown as { axe: typeof import('axe-core') }).axe.run()
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)
      })
      faults.push(...found.map((fault) => `${path} ${fault}`))
    }
    expect(faults).toEqual([])
    await context.close()
  }, 120_000)

  it('lights up the words of an item', async () => {
    const page = await browser.newPage({ locale: language })
    await page.goto(new URL('/articles/med-0610', served.url).href)
    await page.locator('.item-event').first().hover()
    expect(await page.locator('mark.lit').count()).toBeGreaterThan(0)
    await page.locator('mark.on-event').first().click()
    expect(await page.locator('.item.out').count()).toBeGreaterThan(0)
    await page.keyboard.press('Escape')
    expect(await page.locator('.item.out').count()).toBe(0)
    await page.close()
  })

  it('leads from words to their items by keyboard, and back', async () => {
    const page = await browser.newPage({ locale: language })
    await page.goto(new URL('/articles/med-0610', served.url).href)
    const focused = (): Promise<string> => page.evaluate('document.activeElement.id')
    await page.focus('mark[tabindex="0"]')
    const first = await focused()
    await page.keyboard.press('ArrowLeft')
    const second = await focused()
    expect([first, second].every((id) => /^w\d+$/.test(id)) && first !== second).toBe(true)
    expect(await page.locator('mark.lit').count()).toBeGreaterThan(0)
    await page.keyboard.press('Enter')
    expect(await focused()).toMatch(/^item-/)
    expect(await page.locator('.item.out').count()).toBeGreaterThan(0)
    expect(await page.getAttribute(`#${second}`, 'aria-pressed')).toBe('true')
    await page.keyboard.press('Escape')
    expect([await page.locator('.item.out').count(), await focused()]).toEqual([0, second])
    await page.close()
  })

  it('shows names, not keys, in forms that a link has filled in', async () => {
    const page = await browser.newPage({ locale: language })
    await page.goto(new URL('/together?who=state%3AEGY&who=state%3AETH', served.url).href)
    expect(await page.inputValue('.filters input[name="who"] >> nth=0')).toBe('مصر')
    expect(await page.inputValue('.filters input[name="who"] >> nth=1')).toBe('إثيوبيا')
    expect(await page.locator('#timeline svg, #months svg').count()).toBe(2)
    await page.close()
  })
})
