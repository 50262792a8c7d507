import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { createFetcher } from './fetch.ts'
import { newFeed } from './follow.ts'
import { pollFeed } from './poll.ts'
import { createRobots } from './robots.ts'

const NOW = Date.parse('2023-07-03T12:00:00Z')
const HOUR = 3_600_000
const RSS =
  '<rss version="2.0"><channel><title>نشرة</title><item><guid>g1</guid><title>خبر</title></item></channel></rss>'
const RULES = 'User-agent: mahdar\nDisallow: /private\nCrawl-delay: 7\nSitemap: https://example.org/s.xml'

test('robots.txt: asked once a host, obeyed; missing allows, failing forbids for an hour', async () => {
  const answers: (readonly [number, string])[] = [
    [500, ''],
    [200, RULES],
  ]
  let asked = 0
  const robotsServer = createServer((request, response) => {
    if (request.url !== '/robots.txt') return response.end(RSS)
    asked++
    const [status, rules] = answers.shift() ?? [404, '']
    return response.writeHead(status).end(rules)
  })
  const fetcher = createFetcher({ allowAddress: (address) => address === '127.0.0.1' })
  await new Promise<void>((go) => robotsServer.listen(0, '127.0.0.1', go))
  const base = `http://127.0.0.1:${(robotsServer.address() as AddressInfo).port}`
  let clock = NOW
  const robots = createRobots(fetcher, () => clock)
  const failing = await robots.refusal(`${base}/a`)
  expect(failing).toMatchObject({ code: 'refused-robots', input: `${base}/a` })
  expect(failing?.message).toContain('robots.txt answered 500')
  clock += 2 * HOUR
  expect(await robots.refusal(`${base}/a`)).toBeNull()
  expect((await robots.refusal(`${base}/private/x`))?.message).toContain('robots.txt forbids')
  expect([await robots.crawlDelay(`${base}/a`), await robots.sitemaps(`${base}/a`)]).toEqual([
    7,
    ['https://example.org/s.xml'],
  ])
  const deps = { fetcher, now: () => clock, jitter: () => 0, robots }
  expect((await pollFeed(newFeed(`${base}/private/feed`, clock), deps)).outcome).toMatchObject({
    kind: 'failed',
    code: 'refused-robots',
  })
  expect((await pollFeed(newFeed(`${base}/feed`, clock), deps)).outcome.kind).toBe('fresh')
  expect(asked).toBe(2)
  clock += 25 * HOUR
  expect(await robots.refusal(`${base}/private/x`)).toBeNull()
  const refused = await createRobots(createFetcher(), () => clock).refusal(`${base}/a`)
  expect(refused).toMatchObject({ code: 'refused-address', input: `${base}/a` })
  await fetcher.close()
  robotsServer.closeAllConnections()
  robotsServer.close()
})
