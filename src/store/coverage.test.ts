import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Store } from './store.ts'
import { type Backends, KINDS, startBackends } from './testing/backends.ts'
import { makeOlder } from './testing/older.ts'
import { sampleArticle } from './testing/samples.ts'

let backends: Backends
beforeAll(async () => {
  backends = await startBackends()
})
afterAll(() => backends?.stop())

const on = (outlet: string | null, published: string | null, n: number) => ({ ...sampleArticle(n), outlet, published })

const DAY_MS = 86_400_000
const dayAt = (n: number): string => new Date(Date.parse('2020-01-01') + n * DAY_MS).toISOString().slice(0, 10)

/** Gaps between days, counted one by one. */
function gapsBetween(days: readonly number[]): readonly { readonly from: string; readonly to: string }[] {
  const sorted = [...new Set(days)].sort((a, b) => a - b)
  return sorted.slice(1).flatMap((day, i) => {
    const before = sorted[i] as number
    return day - before > 7 ? [{ from: dayAt(before + 1), to: dayAt(day - 1) }] : []
  })
}

/** Days spread as a generator without memory gives them. */
const DAYS = Array.from({ length: 60 }, (_, i) => ((i * i * 7919) % 641) + (i % 3))

async function put(store: Store, days: readonly number[], size: number): Promise<void> {
  for (let at = 0; at < days.length; at += size)
    await store.putArticles(days.slice(at, at + size).map((day, i) => on('أ', dayAt(day), at + i)))
}

describe.each(KINDS)('coverage on %s', (kind) => {
  it('tells outlets, since when, and gaps', async () => {
    const store = await backends.open(kind)
    await store.putArticles([
      on('أ', '2020-01-01', 1),
      on('أ', '2020-01-02T23:30:00+03:00', 2),
      on('أ', '2020-01-20', 3),
      on('أ', null, 4),
      on(null, '2020-01-05', 5),
    ])
    const gap = { from: '2020-01-03', to: '2020-01-19' }
    const all = { outlet: 'أ', articles: 4, undated: 1, since: '2020-01-01', until: '2020-01-20', gaps: [gap] }
    expect(await store.coverage({ outlet: 'أ' })).toEqual([all])
    expect(await store.coverage({ from: '2020-01-02', to: '2020-01-10' })).toMatchObject([
      { outlet: null, articles: 1, gaps: [] },
      { outlet: 'أ', articles: 1, undated: 0, gaps: [] },
    ])
    expect(await store.coverage({ outlet: 'أ', from: '2020-01-02' })).toMatchObject([{ gaps: [gap] }])
  })

  it('finds the gaps whatever the order and the number of articles at once', async () => {
    const gaps = gapsBetween(DAYS)
    expect(gaps.length).toBeGreaterThan(5)
    for (const [days, size] of [
      [DAYS, 1],
      [DAYS.toReversed(), 7],
      [DAYS.toSorted((a, b) => a - b), DAYS.length],
    ] as const) {
      const store = await backends.open(kind)
      await put(store, days, size)
      expect((await store.coverage())[0]?.gaps).toEqual(gaps)
      const [from, to] = [100, 400]
      const within = gapsBetween(DAYS.filter((day) => day >= from && day <= to))
      expect((await store.coverage({ from: dayAt(from), to: dayAt(to) }))[0]?.gaps).toEqual(within)
    }
  })

  it('follows an article that moves to another day or outlet', async () => {
    const store = await backends.open(kind)
    await put(store, [0, 5, 10, 40], 4)
    await store.putArticles([{ ...on('أ', dayAt(30), 1) }])
    expect((await store.coverage())[0]?.gaps).toEqual(gapsBetween([0, 10, 30, 40]))
    await store.putArticles([{ ...on('ب', dayAt(30), 1) }])
    expect(await store.coverage()).toMatchObject([
      { outlet: 'أ', articles: 3, gaps: gapsBetween([0, 10, 40]) },
      { outlet: 'ب', articles: 1, gaps: [] },
    ])
  })

  it('is known of a record that was kept before gaps were', async () => {
    const where = await backends.place(kind)
    const before = await backends.open(kind, where)
    await put(before, DAYS, 20)
    const known = await before.coverage()
    await makeOlder(where, 3)
    expect(await (await backends.open(kind, where)).coverage()).toEqual(known)
  })
})
