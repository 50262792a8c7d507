import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Correction } from '../../model/correction.ts'
import type { OutcomeRecord, StatementRecord } from '../../model/record.ts'
import type { Store } from '../../store/store.ts'
import { type Backends, KINDS, type Kind, startBackends } from '../../store/testing/backends.ts'
import { searchKeys } from '../record/keys.ts'
import { saveAndLink } from '../record/linking.ts'
import { statementViews } from '../record/said.ts'
import { addSaid } from './add-said.ts'
import { undoCorrection } from './correct.ts'
import { accept, fix, reject } from './desk.ts'
import { goldReadings } from './gold.ts'
import { historyOf, historyOfSaid } from './history.ts'
import { reviewItem } from './item.ts'
import { queueOf } from './queue.ts'
import { saidOf } from './said.ts'
import { articles, fill, prepared, SALMA, spanOf } from './testing/desk.ts'

let backends: Backends
beforeAll(async () => {
  backends = await startBackends()
})
afterAll(() => backends?.stop(), 60_000)

const ARTICLE = 'med-0423'
const IDS = [ARTICLE, 'med-0610', 'bos-0609'] as const

async function desk(kind: Kind): Promise<Store> {
  const store = await backends.open(kind, undefined, { keysOf: searchKeys })
  await fill(store, articles(...IDS))
  return store
}

const statementsOf = (store: Store): Promise<readonly StatementRecord[]> => store.statements({ articles: [ARTICLE] })

async function outcomesOf(store: Store): Promise<readonly OutcomeRecord[]> {
  return (await store.outcomes({ articles: [ARTICLE] })).map(({ outcome }) => outcome)
}

async function warning(store: Store): Promise<StatementRecord> {
  const found = (await statementsOf(store)).find(({ stance }) => stance === 'warn')
  if (found === undefined) throw new Error('nobody warns')
  return found
}

async function charge(store: Store): Promise<OutcomeRecord> {
  const found = (await outcomesOf(store)).find(({ kind }) => kind === 'tasked')
  if (found === undefined) throw new Error('nobody is charged')
  return found
}

/** All that the record has of what was said, without ids that a reading gave. */
async function heard(store: Store): Promise<readonly string[]> {
  const statements = await store.statements({ articles: [...IDS], limit: 1000 })
  const outcomes = await store.outcomes({ articles: [...IDS], limit: 1000 })
  const all = [...statements.map(({ statement: _, ...rest }) => rest), ...outcomes.map(({ outcome }) => outcome)]
  return all.map((one) => JSON.stringify(one)).sort()
}

/** Reads the article again by a later pack that gives each statement one letter more, so that ids are others. */
async function readAgain(store: Store): Promise<void> {
  const one = await prepared(store, ARTICLE)
  const { text } = one.reading
  const widen = ({ start, end }: { start: number; end: number }) => ({ start: start - 1, end })
  const statements = one.reading.statements.map((said) => ({ ...said, content: widen(said.content) }))
  const records = one.statements.map((said) => {
    const { start, end } = widen(said.content)
    return { ...said, id: `new ${said.id}`, content: { start, end, text: text.slice(start, end) } }
  })
  await saveAndLink(store, [{ ...one, reading: { ...one.reading, statements, pack: 'ar/99' }, statements: records }])
}

describe.each(KINDS)('a statement set right on %s', (kind) => {
  it('has another speaker, stance, mode, source and occasion, and says who set it', async () => {
    const store = await desk(kind)
    const { id, report } = await warning(store)
    const own = await saidOf(store, id)
    expect(own?.of).toBe('statement')
    await fix(store, { id, field: 'stance', value: 'criticise' }, SALMA)
    await fix(store, { id, field: 'mode', value: 'direct' }, SALMA)
    await fix(store, { id, field: 'speaker', value: 'أورهان كايا', was: 'سامر الخطيب' }, SALMA)
    await fix(store, { id, field: 'via', value: 'تركيا' }, SALMA)
    expect(report).not.toBeNull()
    const { correction } = await fix(store, { id, field: 'event', value: null }, { ...SALMA, note: 'misread' })
    expect(correction).toMatchObject({
      by: 'سلمى',
      note: 'misread',
      change: { kind: 'said', was: report, value: null },
    })
    const after = (await statementsOf(store)).find((one) => one.id === id)
    expect(after).toMatchObject({ stance: 'criticise', mode: 'direct', report: null })
    expect(await store.entityNames(after?.speakers ?? [])).toEqual(
      new Map([[after?.speakers[0] ?? '', expect.objectContaining({ name: 'أورهان كايا' })]]),
    )
    expect(after?.via).toContain('state:TUR')
    const record = after === undefined ? [] : await statementViews(store, [after])
    expect(record[0]?.corrected.map(({ field, was, by }) => [field, was, by])).toEqual([
      ['stance', 'warn', 'سلمى'],
      ['mode', 'indirect', 'سلمى'],
      ['speaker', 'سامر الخطيب', 'سلمى'],
      ['via', null, 'سلمى'],
      ['event', report, 'سلمى'],
    ])
    await fix(store, { id, field: 'event', value: report }, SALMA)
    expect((await statementsOf(store)).find((one) => one.id === id)?.report).toBe(report)
    expect((await historyOf(store)).every(({ said, holds }) => said.includes(id) && holds)).toBe(true)
  })

  it('takes its words from those selected, and keeps its id and all through another reading', async () => {
    const store = await desk(kind)
    const before = await heard(store)
    const { id, content } = await warning(store)
    const evidence = { article: ARTICLE, start: content.start, end: content.end - 4 }
    await fix(store, { id, field: 'content', evidence }, SALMA)
    await fix(store, { id, field: 'stance', value: 'criticise' }, SALMA)
    const fixed = await heard(store)
    const now = (await statementsOf(store)).find((one) => one.id === id)
    expect([now?.content.text, now?.stance]).toEqual([content.text.slice(0, -4), 'criticise'])
    await saveAndLink(store, [await prepared(store, ARTICLE)])
    expect(await heard(store)).toEqual(fixed)
    await readAgain(store)
    const read = (await statementsOf(store)).find((one) => one.id === `new ${id}`)
    expect([read?.content.text, read?.stance]).toEqual([content.text.slice(0, -4), 'criticise'])
    await saveAndLink(store, [await prepared(store, ARTICLE)])
    await undoCorrection(store, null, SALMA)
    await undoCorrection(store, null, SALMA)
    expect(await heard(store)).toEqual(before)
  })

  it('is gone when rejected, there when added, and each is taken back', async () => {
    const store = await desk(kind)
    const before = await heard(store)
    const { id, cue } = await warning(store)
    await reject(store, id, null, SALMA)
    expect((await statementsOf(store)).map((one) => one.id)).not.toContain(id)
    await undoCorrection(store, null, SALMA)
    expect(await heard(store)).toEqual(before)
    const content = { article: ARTICLE, ...(await spanOf(store, ARTICLE, 'منذ بدء الأزمة')) }
    const given = { of: 'statement', article: ARTICLE, content, cue, stance: 'concern' } as const
    await addSaid(store, { ...given, speakers: [{ name: 'صحيفة جديدة', kind: 'outlet' }] }, SALMA)
    const added = (await statementsOf(store)).find(({ stance }) => stance === 'concern')
    expect([added?.content.text, added?.mode, added?.confidence]).toEqual(['منذ بدء الأزمة', 'indirect', 'stated'])
    await saveAndLink(store, [await prepared(store, ARTICLE)])
    expect((await statementsOf(store)).find(({ stance }) => stance === 'concern')).toEqual(added)
    await expect(
      addSaid(store, { ...given, speakers: [{ name: 'صحيفة جديدة', kind: 'outlet' }] }, SALMA),
    ).rejects.toThrow(/has this already/)
    await undoCorrection(store, null, SALMA)
    expect(await heard(store)).toEqual(before)
  })

  it('refuses what cannot be, and keeps nothing of it', async () => {
    const store = await desk(kind)
    const { id, stance } = await warning(store)
    const wrong = [
      [{ id, field: 'stance', value: stance }, /already/],
      [{ id, field: 'stance', value: 'shout' }, /none of/],
      [{ id, field: 'assignee', value: 'تركيا' }, /none of speaker/],
      [{ id, field: 'speaker' }, /name who/],
      [{ id, field: 'content' }, /point at its words/],
      [{ id, field: 'event', value: 'none such' }, /does not tell/],
      [{ id: 'none such', field: 'stance', value: 'warn' }, /no such event/],
    ] as const
    for (const [given, fault] of wrong) await expect(fix(store, given, SALMA)).rejects.toThrow(fault)
    expect(await store.allCorrections()).toEqual([])
  })
})

describe.each(KINDS)('an outcome set right on %s', (kind) => {
  it('has another kind, words, party and somebody charged', async () => {
    const store = await desk(kind)
    const { id, content } = await charge(store)
    await fix(store, { id, field: 'assignee', value: 'سفيرا البلدين', as: { kind: 'group' } }, SALMA)
    const evidence = { article: ARTICLE, ...(await spanOf(store, ARTICLE, 'إعداد لائحة مشتركة')) }
    await fix(store, { id, field: 'content', evidence }, SALMA)
    await fix(store, { id, field: 'party', value: null, was: 'سامر الخطيب' }, SALMA)
    await fix(store, { id, field: 'kind', value: 'agreed' }, SALMA)
    const after = (await outcomesOf(store)).find((one) => one.id === id)
    expect(after).toMatchObject({ kind: 'agreed', content: { text: 'إعداد لائحة مشتركة' } })
    expect([after?.assignees.length, after?.parties.length, content.text]).toEqual([1, 1, content.text])
    const article = ARTICLE
    const given = { of: 'outcome', article, content: evidence, kind: 'signed', parties: [{ name: 'الأردن' }] } as const
    await addSaid(store, given, SALMA)
    expect((await outcomesOf(store)).filter(({ kind: of }) => of === 'signed')).toHaveLength(1)
  })
})

describe.each(KINDS)('statements and outcomes in the queue on %s', (kind) => {
  it('wait among events, leave it when accepted, and come back when something changes', async () => {
    const store = await desk(kind)
    const { id } = await charge(store)
    const waiting = async (): Promise<readonly string[]> =>
      (await queueOf(store, { limit: 1000 })).items.map((one) => one.id)
    const before = await waiting()
    expect(before).toContain(id)
    const sorts = (await queueOf(store, { limit: 1000 })).items.map(({ of }) => of)
    expect(new Set(sorts)).toContain('event')
    expect((await queueOf(store, { kinds: ['outcome'], limit: 1000 })).items.every(({ of }) => of === 'outcome')).toBe(
      true,
    )
    const { correction } = await accept(store, id, SALMA)
    expect(await waiting()).toEqual(before.filter((one) => one !== id))
    await saveAndLink(store, [await prepared(store, ARTICLE)])
    expect(await waiting()).not.toContain(id)
    expect(await reviewItem(store, id)).toMatchObject({ of: 'outcome', accepted: true, article: ARTICLE })
    await fix(store, { id, field: 'party', value: 'فرنسا' }, SALMA)
    expect(await waiting()).toContain(id)
    await undoCorrection(store, null, SALMA)
    await undoCorrection(store, correction.id, SALMA)
    expect(await waiting()).toEqual(before)
    const item = await saidOf(store, id)
    if (item === null) throw new Error('gone')
    expect((await historyOfSaid(store, item)).map(({ correction: { change } }) => change.kind)).toEqual([
      'undo',
      'undo',
      'said',
      'accept',
    ])
  })

  it('are in gold as people left them', async () => {
    const store = await desk(kind)
    const { id } = await warning(store)
    await fix(store, { id, field: 'stance', value: 'criticise' }, SALMA)
    await reject(store, (await charge(store)).id, null, SALMA)
    const span = await spanOf(store, ARTICLE, 'منذ بدء الأزمة')
    const said = { of: 'statement', article: ARTICLE, content: span, cue: span, stance: 'concern' } as const
    await addSaid(
      store,
      { ...said, speakers: [{ name: 'صحيفة جديدة', kind: 'outlet' }], via: [{ name: 'مصر' }] },
      SALMA,
    )
    const found = []
    for await (const gold of goldReadings(store)) found.push(gold)
    expect(found.map((gold) => gold.id)).toEqual([ARTICLE])
    expect(found[0]?.statements.map(({ stance }) => stance)).toContain('criticise')
    expect(found[0]?.outcomes.map(({ kind: of }) => of)).not.toContain('tasked')
    const added = found[0]?.statements.find(({ stance }) => stance === 'concern')
    const names = new Map(found[0]?.entities.map((entity) => [entity.id, entity.name]))
    expect([...(added?.speaker ?? []), ...(added?.via ?? [])].map((one) => names.get(one))).toEqual([
      'صحيفة جديدة',
      'مصر',
    ])
    expect(JSON.stringify(found)).not.toMatch(/"(?:rule|confidence|mentions|timex|ref)":/)
  })
})

/** What somebody does at the desk, by numbers that pick what and how. */
async function act(store: Store, pick: number, choice: number): Promise<void> {
  const ids = [...(await statementsOf(store)), ...(await outcomesOf(store))].map(({ id }) => id)
  const id = ids[pick % ids.length] ?? ''
  const evidence = { article: ARTICLE, start: 120 + pick * 7, end: 140 + pick * 9 }
  const acts = [
    () => fix(store, { id, field: 'stance', value: 'praise' }, SALMA),
    () => fix(store, { id, field: 'content', evidence }, SALMA),
    () => fix(store, { id, field: 'speaker', value: 'فرنسا' }, SALMA),
    () => fix(store, { id, field: 'assignee', value: 'مصر' }, SALMA),
    () => reject(store, id, null, SALMA),
    () => accept(store, id, SALMA),
    () => undoCorrection(store, null, SALMA),
    () =>
      addSaid(
        store,
        { of: 'outcome', article: ARTICLE, content: evidence, kind: 'agreed', parties: [{ name: 'مصر' }] },
        SALMA,
      ),
  ]
  await acts[choice % acts.length]?.().catch((thrown: unknown) => {
    if (!(thrown instanceof RangeError)) throw thrown
  })
}

async function replay(kind: Kind, corrections: readonly Correction[], order: readonly string[]): Promise<Store> {
  const store = await backends.open(kind, undefined, { keysOf: searchKeys })
  for (const { seq: _, ...correction } of corrections) await store.addCorrection(correction)
  for (const id of order) await fill(store, articles(id))
  return store
}

describe.each(KINDS)('corrections of what was said on %s', (kind) => {
  it('come to the same whether they or the articles were there first', async () => {
    const acts = fc.array(fc.tuple(fc.nat(6), fc.nat(7)), { minLength: 1, maxLength: 6 })
    const orders = fc.shuffledSubarray([...IDS], { minLength: IDS.length })
    const check = async (steps: readonly (readonly [number, number])[], order: readonly string[]): Promise<void> => {
      const store = await desk(kind)
      for (const [pick, choice] of steps) await act(store, pick, choice)
      const after = await replay(kind, await store.allCorrections(), order)
      expect(await heard(after)).toEqual(await heard(store))
      const waiting = async (one: Store) => (await queueOf(one, { limit: 1000 })).items.map(({ id }) => id)
      expect(await waiting(after)).toEqual(await waiting(store))
      await store.close()
      await after.close()
    }
    await fc.assert(fc.asyncProperty(acts, orders, check), { numRuns: kind === 'sqlite' ? 12 : 3 })
  })
})
