import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoArticles } from '../../../scripts/artefacts/drift.ts'
import { scoreArticle } from '../../../scripts/score/article.ts'
import { type Gold, loadGold } from '../../../scripts/score/gold.ts'
import { layersRates } from '../../../scripts/score/summary.ts'
import { sum } from '../../../scripts/score/verdict.ts'
import type { Store } from '../../store/store.ts'
import { type Backends, KINDS, type Kind, startBackends } from '../../store/testing/backends.ts'
import type { Span } from '../../text/span.ts'
import { searchKeys } from '../record/keys.ts'
import { addEvent } from './add-event.ts'
import { acceptEvent, rejectEvent, splitEvent, undoCorrection } from './correct.ts'
import { fixField } from './fix.ts'
import { type GoldReading, goldReadings } from './gold.ts'
import { historyOf, historyOfEvent } from './history.ts'
import { queueOf } from './queue.ts'
import { acceptSaid } from './said.ts'
import { articles, eventIn, fill, SALMA, spanOf } from './testing/desk.ts'

let backends: Backends
beforeAll(async () => {
  backends = await startBackends()
})
afterAll(() => backends?.stop(), 60_000)

const open = (kind: Kind): Promise<Store> => backends.open(kind, undefined, { keysOf: searchKeys })

async function desk(kind: Kind): Promise<Store> {
  const store = await open(kind)
  await fill(store, articles('med-0423', 'med-0610', 'bos-0609'))
  return store
}

async function order(store: Store): Promise<readonly string[]> {
  const ids: string[] = []
  for (let after: Awaited<ReturnType<typeof queueOf>>['next'] | undefined; after !== null; ) {
    const page = await queueOf(store, { limit: 3, ...(after === undefined ? {} : { after }) })
    ids.push(...page.items.map(({ id }) => id))
    after = page.next
  }
  return ids
}

describe.each(KINDS)('the queue on %s', (kind) => {
  it('needs no ordering where articles came in with it, and comes out as ordering it anew gives it', async () => {
    const store = await desk(kind)
    expect(await store.getMeta('queue')).not.toBeNull()
    const placed = await order(store)
    await store.setMeta('queue', 'of others')
    expect(await order(store)).toEqual(placed)
  })

  it('is the same on any page and in any order of arrival, what is most in doubt first', async () => {
    const [store, other] = [await open(kind), await open(kind)]
    await fill(store, demoArticles())
    await fill(other, demoArticles().toReversed())
    const whole = await queueOf(store, { limit: 1000 })
    expect(whole.next).toBeNull()
    expect(whole.items.length).toBe(whole.open)
    expect(whole.open).toBeGreaterThan(10)
    expect(await order(store)).toEqual(whole.items.map(({ id }) => id))
    expect(await order(other)).toEqual(await order(store))
    for (const { doubts } of whole.items) expect(doubts.length).toBeGreaterThan(0)
    const [first] = whole.items
    expect(first?.doubts.reduce((weight, doubt) => weight + doubt.weight, 0)).toBeGreaterThan(1)
  })

  it('loses what is accepted until it changes, and gets it back by undoing', async () => {
    const store = await desk(kind)
    const before = await order(store)
    const { id } = await eventIn(store, 'med-0610', 'call')
    await acceptEvent(store, id, SALMA)
    expect(await order(store)).toEqual(before.filter((one) => one !== id))
    await undoCorrection(store, null, SALMA)
    expect(await order(store)).toEqual(before)
  })

  it('gets back what was accepted once another report contradicts it', async () => {
    const store = await open(kind)
    await fill(store, articles('med-0423', 'med-0610'))
    const { id } = await eventIn(store, 'med-0610', 'call')
    await acceptEvent(store, id, SALMA)
    expect(await order(store)).not.toContain(id)
    const [other] = articles('bos-0609')
    if (other === undefined) throw new Error('no article')
    await fill(store, [{ ...other, body: other.body.replace('اليوم الأحد', 'أمس السبت') }])
    const event = await eventIn(store, 'med-0610', 'call')
    expect(event.reports).toHaveLength(2)
    expect(await order(store)).toContain(event.id)
  })

  it('does not doubt a field that somebody has set', async () => {
    const store = await desk(kind)
    const timeless = (await queueOf(store)).items.find(({ doubts }) => doubts.some(({ code }) => code === 'no-time'))
    const id = timeless?.id ?? ''
    await fixField(store, { event: id, field: 'time', value: '2024-05' }, SALMA)
    const now = (await queueOf(store)).items.find((one) => one.id === id)
    expect(now?.doubts.map(({ code }) => code)).not.toContain('no-time')
  })

  it('is ordered anew where a record has none', async () => {
    const store = await desk(kind)
    const before = await order(store)
    await store.setMeta('queue', 'older')
    for await (const { id } of store.allEvents())
      await store.saveReview([{ kind: 'event', id, priority: 1, open: false }])
    for (const { id } of await store.statements({ limit: 1000 }))
      await store.saveReview([{ kind: 'statement', id, priority: 1, open: false }])
    for (const { outcome } of await store.outcomes({ limit: 1000 }))
      await store.saveReview([{ kind: 'outcome', id: outcome.id, priority: 1, open: false }])
    expect((await store.reviewCounts()).open).toBe(0)
    expect(await order(store)).toEqual(before)
  })
})

describe.each(KINDS)('what was corrected on %s', (kind) => {
  it('is told with who did it, whether it holds, and of which event', async () => {
    const store = await desk(kind)
    const event = await eventIn(store, 'med-0610', 'call')
    const fixed = await fixField(store, { event: event.id, field: 'time', value: '2024-06-08' }, SALMA)
    await splitEvent(store, event.id, ['bos-0609'], { by: 'بشير', note: 'غيره' })
    await undoCorrection(store, fixed.correction.id, SALMA)
    const past = await historyOf(store)
    expect(past.map(({ correction, holds }) => `${correction.change.kind} ${correction.by} ${holds}`)).toEqual([
      'undo سلمى false',
      'split بشير true',
      'field سلمى false',
    ])
    const first = await eventIn(store, 'med-0610', 'call')
    const own = await historyOfEvent(store, first)
    expect(own.map(({ correction }) => correction.change.kind)).toEqual(['undo', 'split', 'field'])
    expect(await historyOf(store, { before: 3, limit: 1 })).toMatchObject([{ correction: { seq: 2 } }])
  })
})

async function golds(store: Store, whole = false): Promise<readonly GoldReading[]> {
  const found: GoldReading[] = []
  for await (const reading of goldReadings(store, { whole })) found.push(reading)
  return found
}

/** What the codebook demands of a reading and this one lacks. */
function faultsOf(gold: GoldReading): readonly string[] {
  const { text, entities, times, events, statements, outcomes } = gold
  const spans: readonly Span[] = [
    ...times,
    ...events.flatMap(({ trigger, topics }) => [trigger, ...topics]),
    ...statements.flatMap(({ content, cue }) => [content, cue]),
    ...outcomes.map(({ content }) => content),
  ]
  const known = new Set(entities.map(({ id }) => id))
  const named = [
    ...events.flatMap(({ participants, via }) => [...participants.map(({ entity }) => entity), ...via]),
    ...statements.flatMap(({ speaker, via }) => [...speaker, ...via]),
    ...outcomes.flatMap(({ parties, assignees }) => [...parties, ...assignees]),
  ]
  const told = new Set(events.map(({ id }) => id))
  const led = [...statements, ...outcomes].flatMap(({ event }) => event ?? [])
  return [
    ...spans.filter(({ start, end }) => start < 0 || start >= end || end > text.length).map(() => 'span'),
    ...times.filter(({ start, end, text: words }) => text.slice(start, end) !== words).map(() => 'time'),
    ...named.filter((id) => !known.has(id)).map((id) => `entity ${id}`),
    ...[...led, ...events.flatMap(({ firstSince }) => firstSince ?? [])].filter((id) => !told.has(id)),
    ...(known.size === entities.length && told.size === events.length ? [] : ['double ids']),
  ]
}

describe.each(KINDS)('gold from %s', (kind) => {
  it('is each corrected article as people left it, and scores in full against itself', async () => {
    const store = await desk(kind)
    expect(await golds(store)).toEqual([])
    const call = await eventIn(store, 'med-0610', 'call')
    await fixField(store, { event: call.id, field: 'time', value: '2024-06-08', report: 'med-0610' }, SALMA)
    await fixField(store, { event: call.id, field: 'participant', value: 'فرنسا', report: 'med-0610' }, SALMA)
    await rejectEvent(store, (await eventIn(store, 'med-0423', 'call')).id, ['med-0423'], SALMA)
    const trigger = await spanOf(store, 'med-0423', 'وزير')
    await addEvent(store, { article: 'med-0423', type: 'talks', trigger, participants: [{ name: 'تركيا' }] }, SALMA)
    const found = await golds(store)
    expect(found.map(({ id }) => id)).toEqual(['med-0423', 'med-0610'])
    expect(found.flatMap(faultsOf)).toEqual([])
    expect(found[1]?.events.find(({ type }) => type === 'call')?.time).toBe('2024-06-08')
    expect(found[1]?.entities.some(({ kind: of, state }) => of === 'state' && state === 'FRA')).toBe(true)
    expect(found[0]?.events.map(({ type }) => type)).toContain('talks')
    expect(found[0]?.events.map(({ type }) => type)).not.toContain('call')
    expect(JSON.stringify(found)).not.toMatch(/"(?:rule|confidence|mentions|timex|ref)":/)
    const rates = scoredAgainstItself(found)
    const scored = Object.values(rates).filter(({ gold }) => gold > 0)
    expect(scored.length).toBeGreaterThan(4)
    for (const layer of scored) expect(layer.f1).toBe(1)
  })

  it('may be only what was looked at whole', async () => {
    const store = await desk(kind)
    await acceptEvent(store, (await eventIn(store, 'bos-0609', 'call')).id, SALMA)
    expect((await golds(store)).map(({ id }) => id)).toEqual(['bos-0609', 'med-0610'])
    const left = new Set((await golds(store, true)).map(({ id }) => id))
    expect(left.has('med-0610')).toBe(false)
    const ids: string[] = []
    for await (const { id } of store.allEvents()) ids.push(id)
    for (const id of ids) await acceptEvent(store, id, SALMA)
    expect((await golds(store, true)).map(({ id }) => id)).not.toContain('med-0610')
    for (const { id } of await store.statements({ limit: 1000 })) await acceptSaid(store, id, SALMA)
    for (const { outcome } of await store.outcomes({ limit: 1000 })) await acceptSaid(store, outcome.id, SALMA)
    expect((await golds(store, true)).map(({ id }) => id)).toContain('med-0610')
  })
})

function scoredAgainstItself(found: readonly GoldReading[]): ReturnType<typeof layersRates> {
  const folder = mkdtempSync(join(tmpdir(), 'mahdar-gold-'))
  for (const one of found) writeFileSync(join(folder, `${one.id}.json`), JSON.stringify(one))
  const gold: readonly Gold[] = loadGold(folder)
  rmSync(folder, { recursive: true })
  return layersRates(sum(gold.map((one) => scoreArticle(one, one))))
}
