import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { StatementRecord } from '../model/record.ts'
import type { Store } from './store.ts'
import { type Backends, KINDS, type Kind, startBackends } from './testing/backends.ts'
import { sampleArticle, sampleEvent, samplePrepared, simpleActor, simpleEvent } from './testing/samples.ts'
import { writeStep } from './testing/writer.ts'

let backends: Backends
beforeAll(async () => {
  backends = await startBackends()
})
afterAll(() => backends?.stop())

const ids = (items: readonly { readonly id: string }[]): readonly string[] => items.map(({ id }) => id)

async function withSaid(kind: Kind): Promise<Store> {
  const store = await backends.open(kind)
  const base = samplePrepared(sampleArticle(3), 3)
  const [sample] = base.statements as [StatementRecord]
  const said = (id: string, day: string | null, changes: Partial<StatementRecord>): StatementRecord => ({
    ...sample,
    id,
    day,
    speakers: ['A'],
    states: ['SYR'],
    towards: ['B'],
    stance: 'state',
    report: null,
    ...changes,
  })
  const statements = [
    said('s1', '2020-01-01', { content: { start: 0, end: 9, text: 'رفض العقوبات الأحادية' }, stance: 'reject' }),
    said('s2', '2020-02-01', { content: { start: 0, end: 9, text: 'عودة اللاجئين' }, report: 'r1' }),
    said('s3', '2020-03-01', {
      speakers: ['C'],
      states: ['SYR'],
      towards: [],
      content: { start: 0, end: 9, text: 'والعقوبات' },
    }),
    said('s4', null, { speakers: ['D'], states: [] }),
  ]
  const outcomes = base.outcomes.map((outcome) => ({ ...outcome, parties: ['A', 'B'], assignees: ['C'] }))
  await store.putArticles([sampleArticle(3)])
  await store.saveReadings([{ ...base, statements, outcomes }])
  return store
}

describe.each(KINDS)('what was said on %s', (kind) => {
  it('finds statements by speaker, addressee, stance, topic, day and report', async () => {
    const store = await withSaid(kind)
    expect(ids(await store.statements({}))).toEqual(['s4', 's1', 's2', 's3'])
    expect(ids(await store.statements({ speakers: ['A'] }))).toEqual(['s1', 's2'])
    expect(ids(await store.statements({ speakers: ['A', 'state:SYR'], order: 'newest' }))).toEqual(['s3', 's2', 's1'])
    expect(ids(await store.statements({ speakers: ['A', 'state:SYR'], limit: 2 }))).toEqual(['s1', 's2'])
    expect(ids(await store.statements({ speakers: ['state:SYR'], towards: ['B'] }))).toEqual(['s1', 's2'])
    expect(ids(await store.statements({ towards: ['B'], stances: ['reject'] }))).toEqual(['s1'])
    expect(ids(await store.statements({ topic: 'عقوبات' }))).toEqual(['s1', 's3'])
    expect(ids(await store.statements({ topic: 'عقوبات', speakers: ['C'] }))).toEqual(['s3'])
    expect(ids(await store.statements({ from: '2020-02-01', to: '2020-02-28' }))).toEqual(['s2'])
    expect(ids(await store.statements({ reports: ['r1'] }))).toEqual(['s2'])
    expect(ids(await store.statements({ speakers: [] }))).toEqual([])
    expect(ids(await store.statements({ after: { day: '2020-01-01', id: 's1' } }))).toEqual(['s2', 's3'])
  })

  it('queues events, statements and outcomes by priority, and drops those that are no more', async () => {
    const store = await withSaid(kind)
    const event = sampleEvent(samplePrepared(sampleArticle(3), 3).reports)
    await store.saveEvents({ put: [event], drop: [] })
    const [outcome] = await store.outcomes({})
    const id = outcome?.outcome.id ?? ''
    await store.saveReview([
      { kind: 'event', id: event.id, priority: 5, open: true },
      { kind: 'statement', id: 's1', priority: 7, open: true },
      { kind: 'statement', id: 's2', priority: 6, open: false },
      { kind: 'outcome', id, priority: 6, open: true },
      { kind: 'outcome', id: 'no such outcome', priority: 9, open: true },
    ])
    const places = async (query = {}) => (await store.reviewQueue(query)).map(({ of, id: one }) => [of, one])
    const all = [
      ['statement', 's1'],
      ['outcome', id],
      ['event', event.id],
    ]
    expect(await places()).toEqual(all)
    expect(await places({ kinds: ['statement', 'event'] })).toEqual([all[0], all[2]])
    expect(await places({ types: [event.type] })).toEqual([all[2]])
    expect(await places({ after: { priority: 6, id } })).toEqual([all[2]])
    expect(await store.reviewCounts()).toEqual({ open: 3, done: 1 })
    expect(await store.reviewNeighbours({ priority: 6, id })).toEqual({ previous: 's1', next: event.id })
    await store.saveEvents({ put: [], drop: [event.id] })
    expect(await places()).toEqual(all.slice(0, 2))
    await store.saveReadings([{ ...samplePrepared(sampleArticle(3), 3), statements: [], outcomes: [] }])
    expect(await store.reviewCounts()).toEqual({ open: 0, done: 0 })
  })

  it('finds outcomes by actor and kind, and those that nothing speaks of later', async () => {
    const store = await withSaid(kind)
    const [found] = await store.outcomes({ actors: ['A', 'C'], open: true })
    const id = found?.outcome.id ?? ''
    expect(found?.followUps).toEqual([])
    expect(await store.outcomes({ actors: ['D'] })).toEqual([])
    expect(await store.outcomes({ kinds: [] })).toEqual([])
    const followUps = [{ kind: 'event' as const, id: 'e1', why: 'same topic' }]
    await store.saveFollowUps(new Map([[id, followUps]]))
    expect(await store.outcomes({ open: true })).toEqual([])
    expect(await store.outcomes({})).toMatchObject([{ outcome: { id }, followUps }])
    await store.saveFollowUps(new Map([[id, []]]))
    expect(await store.outcomes({ open: true })).toHaveLength(1)
  })
})

describe.each(KINDS)('what came in on %s', (kind) => {
  it('is the latest versions in the order of arrival, the last first, of an outlet, before another', async () => {
    const store = await backends.open(kind)
    expect(await store.arrivals({ limit: 5 })).toEqual([])
    const own = (n: number, outlet: string) => ({ ...sampleArticle(n), outlet })
    await store.putArticles([own(1, 'أ'), own(2, 'ب'), own(3, 'أ')])
    await store.putArticles([{ ...own(1, 'أ'), body: 'نص جديد' }])
    const all = await store.arrivals({ limit: 5 })
    expect(ids(all)).toEqual(['article-1', 'article-3', 'article-2'])
    expect(all[0]).toMatchObject({
      outlet: 'أ',
      headline: sampleArticle(1).headline,
      fetched: sampleArticle(1).fetched,
    })
    expect(ids(await store.arrivals({ limit: 2 }))).toEqual(['article-1', 'article-3'])
    expect(ids(await store.arrivals({ outlet: 'أ', limit: 5 }))).toEqual(['article-1', 'article-3'])
    expect(ids(await store.arrivals({ before: all[1]?.seq ?? 0, limit: 5 }))).toEqual(['article-2'])
    expect(await store.arrivals({ outlet: 'غيرهما', limit: 5 })).toEqual([])
  })
})

describe.each(KINDS)('who takes part with somebody on %s', (kind) => {
  it('is counted over his events, most often first; gatherings of dozens and himself do not count', async () => {
    const store = await backends.open(kind)
    const crowd = Array.from({ length: 30 }, (_, i) => simpleActor(`G${i}`, null))
    const put = [
      simpleEvent('e1', '2020-01-05'),
      simpleEvent('e2', '2020-02-05'),
      simpleEvent('e3', '2020-03-05', { participants: [simpleActor('A', 'SYR'), simpleActor('C', 'TUR')] }),
      simpleEvent('e4', '2020-04-05', { participants: [simpleActor('A', 'SYR'), ...crowd] }),
    ]
    await store.saveEvents({ put, drop: [] })
    const found = await store.counterparts('A')
    expect(found).toEqual([
      { key: 'state:SYR', events: 3 },
      { key: 'B', events: 2 },
      { key: 'state:RUS', events: 2 },
      { key: 'C', events: 1 },
      { key: 'state:TUR', events: 1 },
    ])
    expect(await store.counterparts('A', 1)).toEqual(found.slice(0, 1))
    expect(await store.counterparts('nobody')).toEqual([])
  })
})

describe.each(KINDS)('search on %s', (kind) => {
  const texts: readonly (readonly [string, string, string])[] = [
    ['a', '2020-01-01', 'التقى وزير الخارجية السفير'],
    ['b', '2020-01-02', 'للوزير هيئه جديدة'],
    ['c', '2020-01-03', 'هَيْئَةُ التفاوض و COVID-19 والوزير'],
  ]
  const open = async (): Promise<Store> => {
    const store = await backends.open(kind)
    const articles = texts.map(([id, published, body]) => ({
      ...sampleArticle(1),
      id,
      published,
      body,
      headline: null,
    }))
    await store.putArticles(articles)
    return store
  }
  const find = async (words: string): Promise<string> =>
    (await (await open()).search({ words })).map(({ article }) => article).join('')

  it.each([
    ['وزير', 'cba'],
    ['الوزير هيئة', 'cb'],
    ['هيئه', 'cb'],
    ['covid-19', 'c'],
    ['COVID 19', 'c'],
    ['covid-20', ''],
    ['سفير وزير', 'a'],
    ['غائب', ''],
    ['', ''],
    ['" OR * NEAR(', ''],
    ["' | ! & (", ''],
  ])('finds «%s» in «%s»', async (words, articles) => {
    expect(await find(words)).toBe(articles)
  })

  it('filters by outlet, day and entity', async () => {
    const store = await open()
    const search = async (filter: object): Promise<number> => (await store.search({ words: 'وزير', ...filter })).length
    expect(await search({ from: '2020-01-02' })).toBe(2)
    expect(await search({ from: '2020-01-02', to: '2020-01-02' })).toBe(1)
    expect(await search({ outlet: 'غيرها' })).toBe(0)
    expect(await search({ entities: ['Q1'] })).toBe(0)
    expect(await search({ limit: 1, offset: 1 })).toBe(1)
  })
})

/** Tables whose numbers differ: PostgreSQL uses one up for a row that is there already. */
const NUMBERED: readonly string[] = ['names', 'sightings', 'offices', 'holdings']

it('answers alike on both databases', async () => {
  const answers = []
  for (const kind of KINDS) {
    const store = await backends.open(kind)
    for (let n = 0; n < 60; n += 3) await writeStep(store, n)
    const words = [3, 9, 27].map((n) => sampleArticle(n, 60).body.split(' ')[n % 7] ?? '')
    answers.push({
      timelines: await Promise.all(
        [{}, { actors: ['state:SYR'] }, { actors: ['state:SYR', 'state:RUS'] }].map(store.timeline),
      ),
      statements: await store.statements({ speakers: ['state:SYR', 'state:TUR'], order: 'newest' }),
      outcomes: await store.outcomes({ open: true }),
      found: await Promise.all(words.map((word) => store.search({ words: word }))),
      coverage: await store.coverage(),
      entity: await store.getEntity('QSYR0'),
      named: await store.findEntities('فلان SYR 0'),
      digests: Object.entries(await store.digests()).filter(([table]) => !NUMBERED.includes(table)),
    })
  }
  expect(answers[0]?.timelines.map((list) => list.length)).toEqual([100, 62, 22].map(() => expect.any(Number)))
  expect(answers[1]).toEqual(answers[0])
})
