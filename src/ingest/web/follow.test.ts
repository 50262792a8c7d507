import { expect, test } from 'vitest'
import {
  conditionsOf,
  type FeedState,
  LONGEST_BACKOFF,
  LONGEST_INTERVAL,
  newFeed,
  next,
  type Outcome,
  retryAfter,
  SHORTEST_INTERVAL,
  schedule,
} from './follow.ts'

const NOW = Date.parse('2023-07-03T12:00:00Z')
const MINUTE = 60_000
const FAILED: Outcome = { kind: 'failed', code: 'network', message: 'x: down; wait', retryAt: null }
const fresh = (hasNew: boolean): Outcome => ({ kind: 'fresh', etag: null, lastModified: null, hasNew, movedTo: null })

function repeat(
  outcome: Outcome,
  times: number,
  start: FeedState = newFeed('https://example.org/feed', NOW),
): FeedState {
  return Array.from({ length: times }).reduce((state: FeedState) => next(state, outcome, state.nextAt, 0), start)
}

test('failures double the wait up to a week, and never end', () => {
  const waits = [1, 2, 3, 4].map((times) => {
    const before = repeat(FAILED, times - 1)
    return (repeat(FAILED, times).nextAt - before.nextAt) / MINUTE
  })
  expect(waits).toEqual([30, 60, 120, 240])
  const long = repeat(FAILED, 2000)
  expect(long.nextAt - repeat(FAILED, 1999).nextAt).toBe(LONGEST_BACKOFF)
  expect(long).toMatchObject({ failures: 2000, health: 'failing', lastError: 'x: down; wait' })
})

test('one good answer heals', () => {
  const healed = next(repeat(FAILED, 50), fresh(true), NOW, 0)
  expect(healed).toMatchObject({ failures: 0, health: 'ok', lastError: null, lastGoodAt: NOW })
  expect(healed.nextAt - NOW).toBeLessThanOrEqual(30 * MINUTE)
})

test('lively feeds are asked oftener, quiet ones less, within bounds', () => {
  expect(repeat(fresh(true), 20).interval).toBe(SHORTEST_INTERVAL)
  expect(repeat(fresh(false), 20).interval).toBe(LONGEST_INTERVAL)
  expect(repeat({ kind: 'unchanged', movedTo: null, retryAt: null }, 20).interval).toBe(LONGEST_INTERVAL)
})

test('jitter adds up to a tenth of the wait and never takes from what the host asked for', () => {
  const state = newFeed('https://example.org/feed', NOW)
  expect(next(state, FAILED, NOW, 1).nextAt - NOW).toBe(33 * MINUTE)
  const asked: Outcome = { ...FAILED, retryAt: NOW + 90 * MINUTE }
  expect(next(state, asked, NOW, 0).nextAt).toBe(NOW + 90 * MINUTE)
  expect(next(state, asked, NOW, 0.5).nextAt).toBeGreaterThan(NOW + 90 * MINUTE)
})

test('a Retry-After shorter than the back-off does not shorten it', () => {
  expect(next(newFeed('https://example.org/feed', NOW), { ...FAILED, retryAt: NOW + 1000 }, NOW, 0).nextAt).toBe(
    NOW + 30 * MINUTE,
  )
})

test('validators and address change with a good answer only', () => {
  const state: FeedState = { ...newFeed('https://example.org/feed', NOW), etag: '"a"', lastModified: 'x' }
  expect(next(state, FAILED, NOW, 0)).toMatchObject({ etag: '"a"', lastModified: 'x', url: state.url })
  expect(next(state, { kind: 'partial', message: 'cut', hasNew: true }, NOW, 0)).toMatchObject({ etag: '"a"' })
  const moved = next(state, { ...fresh(true), movedTo: 'https://example.org/new' } as Outcome, NOW, 0)
  expect(moved).toMatchObject({ etag: null, lastModified: null, url: 'https://example.org/new' })
  expect(next(state, { kind: 'unchanged', movedTo: 'https://example.org/new', retryAt: null }, NOW, 0)).toMatchObject({
    etag: '"a"',
    url: 'https://example.org/new',
  })
})

test('conditions are asked for what is known', () => {
  expect(conditionsOf(newFeed('https://example.org/feed', NOW))).toEqual({})
  expect(conditionsOf({ ...newFeed('https://example.org/feed', NOW), etag: '"a"', lastModified: 'x' })).toEqual({
    'if-none-match': '"a"',
    'if-modified-since': 'x',
  })
})

test('the state is plain data', () => {
  const state = repeat(FAILED, 3)
  expect(JSON.parse(JSON.stringify(state))).toEqual(state)
})

test('polls of one host are spaced, other hosts go at once, feeds not due wait', () => {
  const feed = (url: string, nextAt: number): FeedState => ({ ...newFeed(url, NOW), nextAt })
  const states = [
    feed('https://a.example/2', NOW - 1),
    feed('https://a.example/1', NOW - 9),
    feed('https://b.example/1', NOW),
    feed('https://a.example/3', NOW + 1),
    feed('https://c.example/1', NOW - 5),
  ]
  const slots = schedule(states, NOW, {
    lastByHost: new Map([['c.example', NOW - 1000]]),
    spacingMs: 5000,
    jitter: () => 0,
  })
  expect(slots.map((slot) => [slot.state.url, slot.at - NOW])).toEqual([
    ['https://a.example/1', 0],
    ['https://b.example/1', 0],
    ['https://c.example/1', 4000],
    ['https://a.example/2', 5000],
  ])
  expect(
    schedule(states.slice(0, 2), NOW, { lastByHost: new Map(), spacingMs: 5000, jitter: () => 1 }).map(
      (slot) => slot.at - NOW,
    ),
  ).toEqual([0, 5500])
})

test.each([
  ['120', 120_000],
  [' 0 ', 0],
  ['Mon, 03 Jul 2023 13:00:00 GMT', 3_600_000],
  ['Mon, 03 Jul 2000 13:00:00 GMT', 0],
])('Retry-After %s', (header, wait) => {
  expect(retryAfter(header, NOW)).toBe(NOW + wait)
})

test.each([null, '', 'soon', '-5', '1.5', '2023'.repeat(5)])('Retry-After %s says nothing', (header) => {
  expect(retryAfter(header, NOW)).toBeNull()
})
