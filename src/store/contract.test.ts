import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Correction } from '../model/correction.ts'
import type { Report } from '../model/record.ts'
import { inForce } from '../record/corrections/force.ts'
import { textHash } from './sql/values.ts'
import type { Store } from './store.ts'
import { type Backends, collect, KINDS, type Kind, startBackends } from './testing/backends.ts'
import { sampleArticle, sampleEvent, samplePrepared } from './testing/samples.ts'
import { writeStep } from './testing/writer.ts'

let backends: Backends
beforeAll(async () => {
  backends = await startBackends()
})
afterAll(() => backends?.stop())

async function filled(kind: Kind, articles: number): Promise<Store> {
  const store = await backends.open(kind)
  for (let n = 0; n < articles; n += 3) await writeStep(store, n)
  return store
}

function sampleReport(changes: Partial<Report> = {}): Report {
  const [report] = samplePrepared(sampleArticle(1), 1).reports
  return { ...(report as Report), ...changes }
}

const ids = (events: readonly { readonly id: string }[]): readonly string[] => events.map(({ id }) => id)

describe.each(KINDS)('articles on %s', (kind) => {
  it('keeps an article as it was given', async () => {
    const store = await backends.open(kind)
    const article = { ...sampleArticle(1), canonical: 'https://news.example/one', source: 'feed' }
    expect(await store.putArticles([article])).toEqual([{ id: 'article-1', version: 1, status: 'added' }])
    const sha256 = textHash(article.headline, article.body)
    expect(await store.getArticle('article-1')).toEqual({ ...article, sha256, version: 1, pack: null })
    expect(await store.getArticle('article-2')).toBeNull()
  })

  it('is left as it was by the same article again', async () => {
    const store = await backends.open(kind)
    await store.putArticles([sampleArticle(1), sampleArticle(2)])
    const before = await store.digests()
    const again = await store.putArticles([{ ...sampleArticle(1), fetched: '2030-01-01T00:00:00Z' }, sampleArticle(2)])
    expect(again.map(({ status }) => status)).toEqual(['unchanged', 'unchanged'])
    expect(await store.digests()).toEqual(before)
  })

  it('keeps a changed text beside the one before, and goes back to none', async () => {
    const store = await backends.open(kind)
    const first = sampleArticle(1)
    const second = { ...first, body: `${first.body} تصحيح` }
    const puts = await store.putArticles([first, second, first])
    expect(puts.map(({ status, version }) => [status, version])).toEqual([
      ['added', 1],
      ['changed', 2],
      ['unchanged', 1],
    ])
    expect((await store.articleVersions('article-1')).map(({ body }) => body)).toEqual([first.body, second.body])
    expect((await store.getArticle('article-1'))?.body).toBe(second.body)
    expect((await store.getArticle('article-1', 1))?.body).toBe(first.body)
    expect((await store.search({ words: 'تصحيح' })).length).toBe(1)
    expect(await store.coverage()).toMatchObject([{ articles: 1 }])
  })

  it('takes a date that was not known for a new version, but not a missing one', async () => {
    const store = await backends.open(kind)
    const undated = { ...sampleArticle(1), published: null }
    await store.putArticles([undated])
    expect(await store.coverage()).toMatchObject([{ articles: 1, undated: 1, since: null }])
    expect(await store.putArticles([sampleArticle(1)])).toMatchObject([{ status: 'changed', version: 2 }])
    expect(await store.putArticles([undated])).toMatchObject([{ status: 'unchanged' }])
    expect(await store.coverage()).toMatchObject([{ articles: 1, undated: 0 }])
  })

  it('keeps what databases cannot hold without moving a character', async () => {
    const store = await backends.open(kind)
    await store.putArticles([{ ...sampleArticle(1), body: 'قال\0 الوزير \ud800 😀' }])
    expect((await store.getArticle('article-1'))?.body).toBe('قال\ufffd الوزير \ufffd 😀')
  })

  it('knows articles by id, address and canonical address', async () => {
    const store = await backends.open(kind)
    await store.putArticles([{ ...sampleArticle(1), canonical: 'https://news.example/one' }])
    const names = ['article-1', 'https://news.example/1', 'https://news.example/one', 'article-2']
    expect([...(await store.knownArticles(names))].sort()).toEqual(names.slice(0, 3))
  })

  it('gives articles that this pack has not read, in order of arrival', async () => {
    const store = await backends.open(kind)
    await store.putArticles([0, 1, 2].map((n) => sampleArticle(n)))
    await store.saveReadings([samplePrepared(sampleArticle(1), 1, 'ar/1')])
    expect(ids(await store.unreadArticles({ pack: 'ar/1', limit: 10 }))).toEqual(['article-0', 'article-2'])
    expect(ids(await store.unreadArticles({ pack: 'ar/2', limit: 10 }))).toEqual([
      'article-0',
      'article-1',
      'article-2',
    ])
    expect(ids(await store.unreadArticles({ pack: null, limit: 10 }))).toEqual(['article-0', 'article-2'])
    expect((await store.getArticle('article-1'))?.pack).toBe('ar/1')
    expect(ids(await collect(store.allArticles(2)))).toEqual(['article-0', 'article-1', 'article-2'])
  })
})

describe.each(KINDS)('readings on %s', (kind) => {
  it('gives a reading and its reports back as they were', async () => {
    const store = await backends.open(kind)
    const article = sampleArticle(1)
    const prepared = samplePrepared(article, 1)
    await store.putArticles([article])
    const [saved] = await store.saveReadings([prepared])
    const reports = [...prepared.reports].sort((a, b) => (a.id < b.id ? -1 : 1))
    expect(saved).toEqual({ article: 'article-1', saved: true, added: ids(reports), kept: [], gone: [] })
    expect(await store.getReading('article-1')).toEqual({ version: 1, pack: 'ar/1', reading: prepared.reading })
    expect(await store.reportsOf('article-1')).toEqual(reports)
    expect(await store.getReports(ids(reports))).toEqual(reports)
  })

  it('replaces all that an earlier reading brought, and says what changed', async () => {
    const store = await backends.open(kind)
    const article = sampleArticle(3)
    const first = samplePrepared(article, 3)
    const [gone, ...kept] = first.reports as [Report, ...Report[]]
    await store.putArticles([article])
    await store.saveReadings([first])
    await store.saveEvents({ put: [sampleEvent([gone], { id: 'event' })], drop: [] })
    const second = {
      ...first,
      reports: [...kept, sampleReport({ id: 'new', article: article.id })],
      statements: [],
      outcomes: [],
    }
    expect(await store.saveReadings([second])).toEqual([
      {
        article: article.id,
        saved: true,
        added: ['new'],
        kept: ids(kept).toSorted(),
        gone: [{ report: gone.id, event: 'event' }],
      },
    ])
    expect(await store.counts()).toMatchObject({
      reports: 3,
      statements: 0,
      statement_actors: 0,
      outcomes: 0,
      outcome_actors: 0,
    })
    expect(await store.saveReadings([second])).toMatchObject([{ added: [], gone: [] }])
  })

  it('does not save the reading of a version that is no longer the latest', async () => {
    const store = await backends.open(kind)
    const article = sampleArticle(1)
    await store.putArticles([article, { ...article, body: 'نص آخر' }])
    expect(await store.saveReadings([samplePrepared(article, 1)])).toMatchObject([{ saved: false }])
    expect(await store.getReading(article.id)).toBeNull()
  })

  it('collects what articles saw of an entity, in any order', async () => {
    const sight = (n: number, form: string, title: string) => ({
      ...samplePrepared(sampleArticle(n), n),
      sightings: [
        {
          entity: 'Q1',
          kind: 'person' as const,
          name: form,
          state: 'SYR',
          ref: 'Q1',
          form,
          office: { title, of: 'SYR' },
        },
      ],
    })
    const seen = [sight(1, 'أحمد الفلاني', 'سفير'), sight(2, 'احمد الفلانيّ', 'وزير'), sight(3, 'الفلاني', 'وزير')]
    const found = []
    for (const order of [seen, seen.toReversed()]) {
      const store = await backends.open(kind)
      await store.putArticles([1, 2, 3].map((n) => sampleArticle(n)))
      for (const one of order) await store.saveReadings([one])
      found.push(await store.getEntity('Q1'))
      expect(ids((await store.findEntities('احمد الفلاني')).map(({ key }) => ({ id: key })))).toEqual(['Q1'])
    }
    const days = [1, 2, 3].map((n) => sampleArticle(n).published?.slice(0, 10) ?? '').sort()
    expect(found[0]).toMatchObject({ name: 'احمد الفلانيّ', first: days[0], last: days[2] })
    expect(found[0]?.names.map(({ count }) => count)).toEqual([1, 1, 1])
    expect(found[0]?.offices.map(({ title }) => title).toSorted()).toEqual(['سفير', 'وزير'])
    expect(found[1]).toEqual(found[0])
  })
})

describe.each(KINDS)('the desk on %s', (kind) => {
  it('keeps feeds with what the follower knows of them', async () => {
    const store = await backends.open(kind)
    const feed = {
      id: 'https://a.example/rss',
      url: 'https://a.example/rss',
      outlet: 'أ',
      nextAt: 1_700_000_000_000,
      state: { etag: '"1"' },
    }
    const late = { ...feed, id: 'https://b.example/rss', nextAt: 1_900_000_000_000 }
    await store.putFeed(feed)
    await store.putFeed(late)
    await store.putFeed({ ...feed, url: 'https://c.example/rss', state: { etag: '"2"' } })
    expect(await store.getFeeds()).toEqual([{ ...feed, url: 'https://c.example/rss', state: { etag: '"2"' } }, late])
    expect((await store.dueFeeds(1_800_000_000_000, 10)).map(({ id }) => id)).toEqual([feed.id])
    expect(await store.dropFeed(late.id)).toBe(true)
    expect(await store.dropFeed(late.id)).toBe(false)
  })

  it('leases a job to one holder at a time', async () => {
    const store = await backends.open(kind)
    const take = (holder: string, now: number) =>
      store.lease({ kind: 'article', keys: ['article-1', 'article-2'], holder, now, until: now + 100 })
    expect(await take('one', 0)).toEqual(['article-1', 'article-2'])
    expect(await take('two', 50)).toEqual([])
    expect(await take('one', 50)).toEqual(['article-1', 'article-2'])
    await store.putArticles([sampleArticle(1)])
    await store.saveReadings([samplePrepared(sampleArticle(1), 1)])
    expect(await take('two', 60)).toEqual(['article-1'])
    expect(await take('two', 150)).toEqual(['article-1', 'article-2'])
    expect([await store.holders('article'), await store.holders('feed')]).toEqual([['two'], []])
    await store.release('two')
    expect(await take('one', 150)).toEqual(['article-1', 'article-2'])
  })

  it('shares articles to be read among workers, each to one', async () => {
    const where = await backends.place(kind)
    const workers = await Promise.all([0, 1, 2].map(() => backends.open(kind, where)))
    await workers[0]?.putArticles(Array.from({ length: 10 }, (_, n) => sampleArticle(n)))
    const claim = (store: Store, i: number, now = 0) =>
      store.claimArticles('ar/1', { holder: `worker ${i}`, limit: 4, now, until: now + 100 })
    const shares = await Promise.all(workers.map((store, i) => claim(store, i)))
    const taken = shares.flatMap((share) => ids(share))
    expect(taken.toSorted()).toEqual(Array.from({ length: 10 }, (_, n) => `article-${n}`))
    expect(await claim(workers[0] as Store, 9)).toEqual([])
    expect(ids(await claim(workers[0] as Store, 9, 100))).toEqual(['article-0', 'article-1', 'article-2', 'article-3'])
  })

  it('gives a due feed to one follower', async () => {
    const store = await backends.open(kind)
    const feed = { id: 'f', url: 'f', outlet: null, nextAt: 10, state: {} }
    const claim = (holder: string, now: number) => store.claimFeeds({ holder, limit: 5, now, until: now + 100 })
    await store.putFeed(feed)
    expect(await claim('one', 5)).toEqual([])
    expect(await claim('one', 10)).toEqual([feed])
    expect(await claim('two', 20)).toEqual([])
    await store.putFeed({ ...feed, nextAt: 15 })
    expect(ids(await claim('two', 20))).toEqual(['f'])
  })

  it('appends corrections and works out which are in force', async () => {
    const store = await backends.open(kind)
    const add = (id: string, change: Correction['change']) =>
      store.addCorrection({ id, by: 'سلمى', at: '2024-01-01T00:00:00Z', note: null, change })
    await add('c1', { kind: 'merge', reports: [] })
    await add('c2', { kind: 'undo', correction: 'c1' })
    await add('c2', { kind: 'undo', correction: 'c1' })
    expect((await store.allCorrections()).map(({ id }) => id)).toEqual(['c1', 'c2'])
    expect(inForce(await store.allCorrections())).toEqual([])
    await add('c3', { kind: 'undo', correction: 'c2' })
    expect(inForce(await store.allCorrections()).map(({ id }) => id)).toEqual(['c1'])
  })

  it('keeps notes', async () => {
    const store = await backends.open(kind)
    expect(await store.getMeta('linked')).toBeNull()
    await store.setMeta('linked', 'ar/1')
    await store.setMeta('linked', 'ar/2')
    expect(await store.getMeta('linked')).toBe('ar/2')
  })
})

describe.each(KINDS)('steps on %s', (kind) => {
  it('undoes all of a step that fails', async () => {
    const store = await filled(kind, 3)
    const before = await store.digests()
    const failing = store.transaction(['key'], async (inner) => {
      await writeStep(inner, 3)
      throw new RangeError('on purpose')
    })
    await expect(failing).rejects.toThrow('on purpose')
    expect(await store.digests()).toEqual(before)
  })

  it('refuses the outer store inside a step, which would wait for itself', async () => {
    const store = await backends.open(kind)
    await expect(store.transaction([], () => store.counts())).rejects.toThrow(TypeError)
    await expect(
      store.transaction([], (inner) => inner.transaction([], (innermost) => innermost.counts())),
    ).resolves.toBeDefined()
    expect((await store.counts()).articles).toBe(0)
  })

  it('says so when it is asked after it was closed', async () => {
    const store = await backends.open(kind)
    await store.close()
    await expect(store.counts()).rejects.toMatchObject({ name: 'Fault', code: 'closed' })
    await store.close()
  })

  it('copies into the other database with equal counts and hashes, and goes on from there', async () => {
    const store = await filled(kind, 9)
    await store.putFeed({ id: 'f', url: 'f', outlet: null, nextAt: 1, state: {} })
    await store.setMeta('linked', 'ar/1')
    const other = await backends.open(kind === 'sqlite' ? 'postgres' : 'sqlite')
    const copy = await store.copyTo(other)
    expect(copy.differing).toEqual([])
    expect(copy.counts).toEqual(await store.counts())
    expect(await other.digests()).toEqual(await store.digests())
    const [word = ''] = sampleArticle(1, 60).body.split(' ')
    expect((await other.search({ words: word })).length).toBeGreaterThan(0)
    expect(await other.search({ words: word })).toEqual(await store.search({ words: word }))
    await writeStep(other, 9)
    expect((await other.counts()).articles).toBe(12)
    await expect(store.copyTo(other)).rejects.toMatchObject({ code: 'not-empty' })
  })
})
