import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CONTACTS } from '../model/contact.ts'
import type { EventRecord, Report } from '../model/record.ts'
import { cursorOf } from './ask/timeline.ts'
import type { Store } from './store.ts'
import { type Backends, collect, KINDS, type Kind, startBackends } from './testing/backends.ts'
import { makeOlder } from './testing/older.ts'
import { sampleArticle, sampleEvent, samplePrepared, simpleActor, simpleEvent } from './testing/samples.ts'

let backends: Backends
beforeAll(async () => {
  backends = await startBackends()
})
afterAll(() => backends?.stop())

const ids = (items: readonly { readonly id: string }[]): readonly string[] => items.map(({ id }) => id)

async function withEvents(kind: Kind, put: readonly EventRecord[]): Promise<Store> {
  const store = await backends.open(kind)
  await store.saveEvents({ put, drop: [] })
  return store
}

describe.each(KINDS)('events on %s', (kind) => {
  it('gives an event back as it was, also by an id it had before', async () => {
    const store = await backends.open(kind)
    const event = simpleEvent('now', '2020-01-01', { formerly: ['then'] })
    await store.saveEvents({ put: [simpleEvent('then', '2020-01-01')], drop: [] })
    await store.saveEvents({ put: [event], drop: ['then'] })
    expect(await store.getEvent('now')).toEqual(event)
    expect(await store.getEvent('then')).toEqual(event)
    expect(await store.getEvent('never')).toBeNull()
    expect(await store.counts()).toMatchObject({ events: 1, event_pairs: 6, event_actors: 4, event_reports: 1 })
  })

  it('moves a report to the event that names it last', async () => {
    const store = await backends.open(kind)
    const [sample] = samplePrepared(sampleArticle(1), 1).reports as [Report]
    const [one, two] = [
      { ...sample, id: 'r1' },
      { ...sample, id: 'r2' },
    ]
    await store.saveEvents({ put: [sampleEvent([one, two], { id: 'both' })], drop: [] })
    await store.saveEvents({ put: [sampleEvent([one], { id: 'both' }), sampleEvent([two], { id: 'other' })], drop: [] })
    expect([...(await store.eventsOf(['r1', 'r2', 'r3']))].sort()).toEqual([
      ['r1', 'both'],
      ['r2', 'other'],
    ])
  })

  it('finds events of which reports claim something, of a record kept before that was marked too', async () => {
    const where = await backends.place(kind)
    const store = await backends.open(kind, where)
    const article = sampleArticle(1)
    const prepared = samplePrepared(article, 1)
    const [plain, claim] = prepared.reports.map((one) => ({ ...one, firstSince: null, round: null })) as [
      Report,
      Report,
    ]
    await store.putArticles([article])
    await store.saveReadings([{ ...prepared, reports: [plain, { ...claim, round: 3 }] }])
    await store.saveEvents({
      put: [sampleEvent([plain], { id: 'plain' }), sampleEvent([{ ...claim, round: 3 }], { id: 'third' })],
      drop: [],
    })
    expect(ids(await store.timeline({ claiming: true }))).toEqual(['third'])
    await makeOlder(where, 6)
    expect(ids(await (await backends.open(kind, where)).timeline({ claiming: true }))).toEqual(['third'])
  })

  it('finds candidates by key, with their reports', async () => {
    const store = await backends.open(kind)
    const article = sampleArticle(1)
    const prepared = samplePrepared(article, 1)
    const [report, other] = prepared.reports as [Report, Report]
    await store.putArticles([article])
    await store.saveReadings([prepared])
    const put = [
      sampleEvent([report, other], { id: 'both', keys: ['A|B', 'A|C'] }),
      simpleEvent('undated', null),
      simpleEvent('other pair', '2020-05-05', { keys: ['B|C'] }),
    ]
    await store.saveEvents({ put, drop: [] })
    const reports = [report, other].toSorted((a, b) => (a.id < b.id ? -1 : 1))
    expect(await store.candidates(['A|B', 'A|C'])).toEqual([
      { id: 'both', reports },
      { id: 'undated', reports: [] },
    ])
    expect(await store.candidates([])).toEqual([])
    expect(await store.eventsHolding([other.id, 'none'])).toEqual([{ id: 'both', reports }])
  })

  it('lists reports without event', async () => {
    const store = await backends.open(kind)
    const prepared = samplePrepared(sampleArticle(1), 1)
    await store.putArticles([sampleArticle(1)])
    await store.saveReadings([prepared])
    const [first, ...rest] = ids(prepared.reports).toSorted()
    await store.saveEvents({ put: [sampleEvent(prepared.reports.filter(({ id }) => id === first))], drop: [] })
    expect(ids(await store.unlinkedReports(10))).toEqual(rest)
    expect(ids(await store.unlinkedReports(10, rest[0]))).toEqual(rest.slice(1))
  })

  it('gives all events a page at a time', async () => {
    const store = await withEvents(
      kind,
      ['a', 'b', 'c'].map((id) => simpleEvent(id, '2020-01-01')),
    )
    expect(ids(await collect(store.allEvents(2)))).toEqual(['a', 'b', 'c'])
  })
})

describe.each(KINDS)('timeline on %s', (kind) => {
  it('gives events of two in order of day, by person or state', async () => {
    const third = { participants: [simpleActor('A', 'SYR'), simpleActor('C', 'TUR')] }
    const store = await withEvents(kind, [
      simpleEvent('late', '2021-01-01'),
      simpleEvent('early', '2020-01-01'),
      simpleEvent('same day', '2020-01-01'),
      simpleEvent('undated', null),
      simpleEvent('other', '2020-06-01', third),
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
      simpleEvent('before', '2020-03-01'),
      simpleEvent('in', '2020-05-01'),
      simpleEvent('after', '2020-07-01'),
      simpleEvent('year', null, { days: { from: '2020-01-01', to: '2020-12-31' } }),
      simpleEvent('month', null, { days: { from: '2020-04-20', to: '2020-05-10' } }),
      simpleEvent('undated', null),
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
      simpleEvent('call', '2020-01-01'),
      simpleEvent('meeting', '2020-01-02', { type: 'meeting', place: 'عمان', topics: ['عودة اللاجئين', 'المعابر'] }),
      simpleEvent('planned', '2020-01-03', {
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
      days.map((day, i) => simpleEvent(`e${i}`, day)),
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
    const crowd = Array.from({ length: 60 }, (_, i) => simpleActor(`P${i}`, `S${i}`))
    const store = await withEvents(kind, [
      simpleEvent('vote', '2020-01-02', { type: 'vote', participants: crowd }),
      simpleEvent('call', '2020-01-01', { participants: [simpleActor('P1', 'S1'), simpleActor('P2', 'S2')] }),
      simpleEvent('later', '2020-01-03', { participants: [simpleActor('P1', 'S1'), simpleActor('P2', 'S2')] }),
    ])
    expect(ids(await store.timeline({ actors: ['P1', 'P2'] }))).toEqual(['call', 'vote', 'later'])
    expect(ids(await store.timeline({ actors: ['state:S5', 'P9'] }))).toEqual(['vote'])
    expect((await store.counts()).event_pairs).toBe(12)
  })

  it('gives the last contact and the chain before it', async () => {
    const store = await withEvents(kind, [
      simpleEvent('visit', '2020-01-01', { type: 'visit' }),
      simpleEvent('call', '2020-02-01'),
      simpleEvent('sanction', '2020-03-01', { type: 'sanction' }),
      simpleEvent('planned', '2020-04-01', { modality: 'planned' }),
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
