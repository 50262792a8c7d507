import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoArticles } from '../../../scripts/artefacts/drift.ts'
import type { Store } from '../../store/store.ts'
import { type Backends, KINDS, type Kind, startBackends } from '../../store/testing/backends.ts'
import { fixField } from '../review/fix.ts'
import { articles, eventIn, fill, SALMA } from '../review/testing/desk.ts'
import { actorStory } from './actor.ts'
import { checkPage } from './check.ts'
import { eventStory } from './event.ts'
import { searchKeys } from './keys.ts'
import { newsOf } from './news.ts'

let backends: Backends
beforeAll(async () => {
  backends = await startBackends()
})
afterAll(() => backends?.stop(), 60_000)

/** In the order in which they come in. */
const IDS = ['med-0423', 'med-0610', 'bos-0609'] as const

async function desk(kind: Kind): Promise<Store> {
  const store = await backends.open(kind, undefined, { keysOf: searchKeys })
  for (const id of IDS) await fill(store, articles(id))
  return store
}

describe.each(KINDS)('what is new on %s', (kind) => {
  it('is the events of the latest articles, contacts first, those known before marked, a page at a time', async () => {
    const store = await desk(kind)
    const news = await newsOf(store, { limit: 1 })
    expect(news.articles.map(({ id }) => id)).toEqual(['bos-0609'])
    const call = await eventIn(store, 'bos-0609', 'call')
    expect(news.items.find(({ event }) => event.id === call.id)).toMatchObject({ isNew: false })
    const rest = await newsOf(store, { limit: 5, before: news.before ?? 0 })
    expect([rest.articles.map(({ id }) => id), rest.before]).toEqual([['med-0610', 'med-0423'], null])
    const all = await newsOf(store, { limit: 3 })
    const took = all.items.map(({ event: { type, modality } }) => modality === 'occurred' && type !== 'aid')
    expect(took).toEqual([...took].sort((a, b) => Number(b) - Number(a)))
    expect(all.items.every(({ isNew }) => isNew)).toBe(true)
    expect((await newsOf(store, { limit: 3, outlet: 'لا أحد' })).items).toEqual([])
  })

  it('counts the doubts that the readings of articles left', async () => {
    const store = await backends.open(kind, undefined, { keysOf: searchKeys })
    const [article] = articles('med-0610')
    if (article === undefined) throw new Error('no article')
    await fill(store, [article, { ...article, id: 'undated', published: null }])
    const { articles: found } = await newsOf(store, { limit: 5 })
    const doubts = new Map(found.map(({ id, notes }) => [id, notes]))
    const noted = async (id: string) => (await store.getReading(id))?.reading.notes.length
    expect([doubts.get('med-0610'), doubts.get('undated')]).toEqual([await noted('med-0610'), await noted('undated')])
    expect(doubts.get('undated')).toBeGreaterThan(0)
  })
})

describe.each(KINDS)('the story of an event on %s', (kind) => {
  it('has every claim with its reports, what was said there, and the contacts before and after', async () => {
    const store = await desk(kind)
    const { id } = await eventIn(store, 'med-0610', 'call')
    const story = await eventStory(store, id)
    expect(story?.merged.map(({ report }) => report.article).sort()).toEqual(['bos-0609', 'med-0610'])
    expect(story?.merged.filter(({ reasons }) => reasons.length > 0)).toHaveLength(1)
    const named = story?.claims.filter(({ field }) => field === 'participant') ?? []
    expect(named.map(({ name }) => name)).toEqual(expect.arrayContaining(['سامر الخطيب']))
    expect(named.every(({ reports, independent }) => reports.length >= independent)).toBe(true)
    const since = story?.claims.find(({ field }) => field === 'first-since')
    expect(since?.event).toBe((await eventIn(store, 'med-0423', 'meeting')).id)
    expect(story?.statements.length).toBeGreaterThan(0)
    expect(story?.before.map(({ time }) => time)).toEqual(['2024-04-22', '2024-03-14'])
    expect(story?.after).toEqual([])
    const earlier = await eventStory(store, story?.before[1]?.id ?? '')
    expect(earlier?.after.map(({ time }) => time)).toEqual(['2024-04-22', '2024-06-09'])
    expect(await eventStory(store, 'no such event')).toBeNull()
  })

  it('marks what people set right', async () => {
    const store = await desk(kind)
    const { id } = await eventIn(store, 'med-0610', 'call')
    await fixField(store, { event: id, field: 'place', value: 'عمّان الجديدة' }, SALMA)
    const story = await eventStory(store, (await eventIn(store, 'med-0610', 'call')).id)
    expect(story?.claims.filter(({ isCorrected }) => isCorrected)).toMatchObject([
      { field: 'place', value: 'عمّان الجديدة', chosen: true },
    ])
  })
})

describe.each(KINDS)('the story of an actor on %s', (kind) => {
  it('has its offices, counterparts, words and events, the latest first, a page at a time', async () => {
    const store = await desk(kind)
    const { participants } = await eventIn(store, 'med-0423', 'call')
    const key = participants.find(({ name }) => name === 'سامر الخطيب')?.entity ?? ''
    const story = await actorStory(store, key, { limit: 2 })
    expect(story).toMatchObject({ kind: 'person', entity: { name: 'سامر الخطيب', state: 'JOR' } })
    expect(story.entity?.offices.map(({ title }) => title)).toContain('وزير الخارجية')
    expect(story.counterparts.map(({ key: one }) => one)).toEqual(expect.arrayContaining(['state:TUR', 'state:JOR']))
    expect(story.statements.every(({ speakers }) => speakers.includes('سامر الخطيب'))).toBe(true)
    const days = story.statements.map(({ day }) => day ?? '')
    expect(days.length).toBeGreaterThan(1)
    expect(days).toEqual([...days].sort().reverse())
    expect(story.items.map(({ time }) => time)).toEqual(['2024-06-09', '2024-04-22'])
    const last = story.items[1]
    const after = { day: last?.days?.from ?? '', id: last?.id ?? '' }
    expect((await actorStory(store, key, { limit: 2, after })).items.map(({ time }) => time)).toEqual(['2024-03-14'])
    await expect(actorStory(store, 'person:000000000000', { limit: 2 })).rejects.toThrow(/nobody of this name/)
  })
})

describe.each(KINDS)('checked claims on %s', (kind) => {
  it('come a page at a time, the latest first, and are together what checking the record gives', async () => {
    const store = await backends.open(kind, undefined, { keysOf: searchKeys })
    await fill(store, demoArticles())
    const whole = await checkPage(store, { limit: 100 })
    expect(whole.after).toBeNull()
    expect(whole.items.length).toBeGreaterThan(1)
    const found = []
    for (
      let page = await checkPage(store, { limit: 1 });
      ;
      page = await checkPage(store, { limit: 1, after: page.after })
    ) {
      found.push(...page.items)
      if (page.after === null) break
    }
    const told = (items: typeof whole.items) =>
      items.map(({ report, kind: of, verdict }) => `${report} ${of} ${verdict}`)
    expect(told(found)).toEqual(told(whole.items))
    const days = whole.items.map(({ subject }) => subject.days?.from ?? '')
    expect(days).toEqual([...days].sort().reverse())
    const contradicted = await checkPage(store, { limit: 100, verdicts: ['contradicted'] })
    expect(told(contradicted.items)).toEqual(told(whole.items.filter(({ verdict }) => verdict === 'contradicted')))
    expect(contradicted.items.length).toBeGreaterThan(0)
    expect(contradicted.items.every(({ evidence }) => evidence.length > 0)).toBe(true)
  })
})
