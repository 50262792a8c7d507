import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { EventRecord, Report, StatementRecord } from '../model/record.ts'
import { CONTACTS, cursorOf } from './ask/timeline.ts'
import type { Store } from './store.ts'
import { type Backends, type Kind, startBackends } from './testing/backends.ts'
import { sampleArticle, sampleEvent, samplePrepared } from './testing/samples.ts'
import { writeStep } from './testing/writer.ts'

let backends: Backends
beforeAll(async () => {
  backends = await startBackends()
})
afterAll(() => backends?.stop())

const KINDS: readonly Kind[] = ['sqlite', 'postgres']
const ids = (items: readonly { readonly id: string }[]): readonly string[] => items.map(({ id }) => id)

const actor = (entity: string, state: string | null = null) => ({
  entity,
  role: 'party' as const,
  state,
  office: null,
  name: entity,
})

function event(id: string, day: string | null, changes: Partial<EventRecord> = {}): EventRecord {
  const [report] = samplePrepared(sampleArticle(1), 1).reports as [Report]
  const participants = [actor('A', 'SYR'), actor('B', 'RUS')]
  const days = day === null ? null : { from: day, to: day }
  const base = sampleEvent([{ ...report, id: `report of ${id}`, participants }])
  return { ...base, id, type: 'call', days, time: day, topics: [], ...changes }
}

async function withEvents(kind: Kind, put: readonly EventRecord[]): Promise<Store> {
  const store = await backends.open(kind)
  await store.saveEvents({ put, drop: [] })
  return store
}

describe.each(KINDS)('timeline on %s', (kind) => {
  it('gives events of two in order of day, by person or state', async () => {
    const third = { participants: [actor('A', 'SYR'), actor('C', 'TUR')] }
    const store = await withEvents(kind, [
      event('late', '2021-01-01'),
      event('early', '2020-01-01'),
      event('same day', '2020-01-01'),
      event('undated', null),
      event('other', '2020-06-01', third),
    ])
    const all = ['undated', 'early', 'same day', 'late']
    expect(ids(await store.timeline({ actors: ['A', 'B'] }))).toEqual(all)
    expect(ids(await store.timeline({ actors: ['state:RUS', 'A'] }))).toEqual(all)
    expect(ids(await store.timeline({ actors: ['state:RUS', 'state:SYR'], order: 'newest' }))).toEqual(all.toReversed())
    expect(ids(await store.timeline({ actors: ['A', 'C'] }))).toEqual(['other'])
    expect(ids(await store.timeline({ actors: ['B', 'C'] }))).toEqual([])
    expect(ids(await store.timeline({ actors: ['C', 'A', 'state:TUR'] }))).toEqual(['other'])
    expect(await store.timeline({})).toHaveLength(5)
  })

  it('filters by days as far as they are known', async () => {
    const store = await withEvents(kind, [
      event('before', '2020-03-01'),
      event('in', '2020-05-01'),
      event('after', '2020-07-01'),
      event('year', null, { days: { from: '2020-01-01', to: '2020-12-31' } }),
      event('month', null, { days: { from: '2020-04-20', to: '2020-05-10' } }),
      event('undated', null),
    ])
    const filter = { from: '2020-05-01', to: '2020-06-01' }
    expect(ids(await store.timeline(filter))).toEqual(['year', 'month', 'in'])
    expect(ids(await store.timeline({ ...filter, actors: ['A'] }))).toEqual(['year', 'month', 'in'])
    expect(ids(await store.timeline({ ...filter, actors: ['A', 'B'] }))).toEqual(['year', 'month', 'in'])
    expect(ids(await store.timeline({ to: '2020-04-01' }))).toEqual(['year', 'before'])
  })

  it('filters by kind, modality, place, format, topic and outlet', async () => {
    const store = await backends.open(kind)
    const prepared = samplePrepared(sampleArticle(1), 1)
    await store.putArticles([sampleArticle(1)])
    await store.saveReadings([prepared])
    const [report] = prepared.reports as [Report]
    const put = [
      event('call', '2020-01-01'),
      event('meeting', '2020-01-02', { type: 'meeting', place: 'عمان', topics: ['عودة اللاجئين', 'المعابر'] }),
      event('planned', '2020-01-03', {
        modality: 'planned',
        format: 'مسار أستانا',
        reports: sampleEvent([report]).reports,
      }),
    ]
    await store.saveEvents({ put, drop: [] })
    expect(ids(await store.timeline({ types: ['meeting'] }))).toEqual(['meeting'])
    expect(ids(await store.timeline({ types: [] }))).toEqual([])
    expect(ids(await store.timeline({ modalities: ['planned'] }))).toEqual(['planned'])
    expect(ids(await store.timeline({ place: 'عمان' }))).toEqual(['meeting'])
    expect(ids(await store.timeline({ format: 'مسار أستانا' }))).toEqual(['planned'])
    expect(ids(await store.timeline({ topic: 'لاجئين والمعابر' }))).toEqual(['meeting'])
    expect(ids(await store.timeline({ topic: 'لاجئين استانا' }))).toEqual([])
    expect(ids(await store.timeline({ outlet: sampleArticle(1).outlet ?? '' }))).toEqual(['planned'])
  })

  it('goes on where a page ended', async () => {
    const days = ['2020-01-01', '2020-01-01', '2020-01-02', '2020-01-02', '2020-01-03']
    const store = await withEvents(
      kind,
      days.map((day, i) => event(`e${i}`, day)),
    )
    for (const order of ['oldest', 'newest'] as const) {
      const filter = { actors: ['A', 'B'], order }
      const seen: EventRecord[] = []
      for (let page = await store.timeline({ ...filter, limit: 2 }); page.length > 0; ) {
        seen.push(...page)
        const last = seen.at(-1) as EventRecord
        page = await store.timeline({ ...filter, limit: 2, after: cursorOf(last) })
      }
      expect(ids(seen)).toEqual(ids(await store.timeline(filter)))
    }
  })

  it('finds two in a crowd without writing out its pairs', async () => {
    const crowd = Array.from({ length: 60 }, (_, i) => actor(`P${i}`, `S${i}`))
    const store = await withEvents(kind, [
      event('vote', '2020-01-02', { type: 'vote', participants: crowd }),
      event('call', '2020-01-01', { participants: [actor('P1', 'S1'), actor('P2', 'S2')] }),
      event('later', '2020-01-03', { participants: [actor('P1', 'S1'), actor('P2', 'S2')] }),
    ])
    expect(ids(await store.timeline({ actors: ['P1', 'P2'] }))).toEqual(['call', 'vote', 'later'])
    expect(ids(await store.timeline({ actors: ['state:S5', 'P9'] }))).toEqual(['vote'])
    expect((await store.counts()).event_pairs).toBe(12)
  })

  it('gives the last contact and the chain before it', async () => {
    const store = await withEvents(kind, [
      event('visit', '2020-01-01', { type: 'visit' }),
      event('call', '2020-02-01'),
      event('sanction', '2020-03-01', { type: 'sanction' }),
      event('planned', '2020-04-01', { modality: 'planned' }),
    ])
    const pair = { a: 'A', b: 'B' }
    expect(ids(await store.lastContacts(pair))).toEqual(['call'])
    expect(ids(await store.lastContacts({ ...pair, count: 9 }))).toEqual(['call', 'visit'])
    expect(ids(await store.lastContacts({ ...pair, types: ['visit'] }))).toEqual(['visit'])
    expect(ids(await store.lastContacts({ ...pair, until: '2020-01-31' }))).toEqual(['visit'])
    expect(ids(await store.lastContacts({ a: 'A', b: 'nobody' }))).toEqual([])
    expect(CONTACTS).not.toContain('sanction')
  })
})

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

describe.each(KINDS)('coverage on %s', (kind) => {
  it('tells outlets, since when, and gaps', async () => {
    const store = await backends.open(kind)
    const on = (outlet: string | null, published: string | null, n: number) => ({
      ...sampleArticle(n),
      outlet,
      published,
    })
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
    expect(await store.coverage({ outlet: 'أ', gapDays: 18 })).toEqual([{ ...all, gaps: [] }])
    expect(await store.coverage({ from: '2020-01-02', to: '2020-01-10' })).toMatchObject([
      { outlet: null, articles: 1 },
      { outlet: 'أ', articles: 1, undated: 0 },
    ])
  })
})

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
      digests: await store.digests(),
    })
  }
  expect(answers[0]?.timelines.map((list) => list.length)).toEqual([100, 62, 22].map(() => expect.any(Number)))
  expect(answers[1]).toEqual(answers[0])
})
