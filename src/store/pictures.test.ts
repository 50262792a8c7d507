import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Store } from './store.ts'
import { type Backends, KINDS, type Kind, startBackends } from './testing/backends.ts'
import { makeOlder } from './testing/older.ts'
import { simpleActor, simpleEvent } from './testing/samples.ts'

let backends: Backends
beforeAll(async () => {
  backends = await startBackends()
})
afterAll(() => backends?.stop())

const year = { from: '2020-01-01', to: '2020-12-31' }
const crowd = Array.from({ length: 30 }, (_, i) => simpleActor(`G${i}`, i === 0 ? 'SYR' : null))

const event: typeof simpleEvent = (id, day, changes) => simpleEvent(id, day, { place: null, ...changes })

/** A and B act for Syria and Russia in all but the last two. */
const EVENTS = [
  event('e1', '2020-01-05'),
  event('e2', '2020-01-20', { type: 'visit', place: 'دمشق' }),
  event('e3', '2020-03-01', { place: 'موسكو' }),
  event('e4', '2020-03-02', { modality: 'planned', place: 'موسكو' }),
  event('e5', '2020-03-03', { type: 'sanction' }),
  event('e6', null, { place: 'دمشق', days: { from: '2019-01-01', to: '2019-12-31' } }),
  event('e7', '2021-07-01', { participants: [simpleActor('A', 'SYR'), simpleActor('C', 'TUR')], place: 'دمشق' }),
  event('e8', '2020-03-09', { participants: [...crowd, simpleActor('B', 'RUS')], type: 'talks' }),
]

async function filled(kind: Kind): Promise<Store> {
  const store = await backends.open(kind)
  await store.saveEvents({ put: EVENTS, drop: [] })
  return store
}

describe.each(KINDS)('what pictures are drawn from, on %s', (kind) => {
  it('counts who meets whom, contacts that took place only, crowds left out', async () => {
    const store = await filled(kind)
    expect(await store.meetings({ between: 'states' })).toEqual([
      { a: 'state:RUS', b: 'state:SYR', contacts: 4 },
      { a: 'state:SYR', b: 'state:TUR', contacts: 1 },
    ])
    expect(await store.meetings({ between: 'actors', ...year })).toEqual([{ a: 'A', b: 'B', contacts: 3 }])
    expect(await store.meetings({ between: 'states', limit: 1, from: '2021-01-01' })).toEqual([
      { a: 'state:SYR', b: 'state:TUR', contacts: 1 },
    ])
    expect(await store.meetings({ between: 'actors', to: '2019-12-31' })).toEqual([])
  })

  it('counts a pair’s contacts by month, crowds included, and those of no known month', async () => {
    const store = await filled(kind)
    const months = [
      { month: '', contacts: 1 },
      { month: '2020-01', contacts: 2 },
      { month: '2020-03', contacts: 2 },
    ]
    expect(await store.contactMonths({ a: 'state:SYR', b: 'state:RUS' })).toEqual(months)
    expect(await store.contactMonths({ a: 'state:RUS', b: 'state:SYR', ...year })).toEqual(months.slice(1))
    expect(await store.contactMonths({ a: 'A', b: 'state:RUS', ...year, to: '2020-01-31' })).toEqual([months[1]])
    expect(await store.contactMonths({ a: 'A', b: 'Z' })).toEqual([])
    expect(await store.contactMonths({ a: 'Z' })).toEqual([])
    expect(await store.contactMonths({ a: 'state:SYR' })).toEqual(expect.arrayContaining([...months.slice(1)]))
  })

  it('counts events by year, month and day, of all, of one and of two', async () => {
    const store = await filled(kind)
    expect(await store.eventCounts({ unit: 'year' })).toEqual([
      { moment: '2020', events: 6 },
      { moment: '2021', events: 1 },
    ])
    expect(await store.eventCounts({ unit: 'month', actors: ['A'], ...year })).toEqual([
      { moment: '2020-01', events: 2 },
      { moment: '2020-03', events: 3 },
    ])
    expect(await store.eventCounts({ unit: 'day', actors: ['B', 'A'], from: '2020-03-01' })).toEqual(
      ['2020-03-01', '2020-03-02', '2020-03-03'].map((moment) => ({ moment, events: 1 })),
    )
  })

  it('counts events by place, those that took place only', async () => {
    const store = await filled(kind)
    expect(await store.placeCounts()).toEqual([
      { place: 'دمشق', events: 3 },
      { place: 'موسكو', events: 1 },
    ])
    expect(await store.placeCounts({ ...year, limit: 1 })).toEqual([{ place: 'دمشق', events: 1 }])
  })

  it('forgets what an event no longer says', async () => {
    const store = await filled(kind)
    await store.saveEvents({ put: [simpleEvent('e1', '2020-01-05', { modality: 'cancelled' })], drop: ['e2'] })
    expect(await store.contactMonths({ a: 'A', b: 'B', to: '2020-02-01' })).toEqual([])
  })
  it('counts in a record kept before it was counted, too', async () => {
    const where = await backends.place(kind)
    const before = await backends.open(kind, where)
    await before.saveEvents({ put: EVENTS, drop: [] })
    const asked = { a: 'A', b: 'state:RUS' }
    const answers = [await before.meetings({ between: 'actors' }), await before.contactMonths(asked)]
    await makeOlder(where, 1)
    const after = await backends.open(kind, where)
    expect([await after.meetings({ between: 'actors' }), await after.contactMonths(asked)]).toEqual(answers)
  })
})
