import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Correction } from '../../model/correction.ts'
import type { EventRecord, Prepared } from '../../model/record.ts'
import type { Store } from '../../store/store.ts'
import { type Backends, KINDS, type Kind, startBackends } from '../../store/testing/backends.ts'
import { searchKeys } from '../record/keys.ts'
import { saveAndLink } from '../record/linking.ts'
import { addEvent } from './add-event.ts'
import { acceptEvent, mergeEvents, rejectEvent, splitEvent, undoCorrection } from './correct.ts'
import { fixField } from './fix.ts'
import { articles, dump, eventIn, fill, prepared, SALMA, spanOf } from './testing/desk.ts'

let backends: Backends
beforeAll(async () => {
  backends = await startBackends()
})
afterAll(() => backends?.stop(), 60_000)

const IDS = ['med-0423', 'med-0610', 'bos-0609'] as const
const open = (kind: Kind): Promise<Store> => backends.open(kind, undefined, { keysOf: searchKeys })

async function desk(kind: Kind): Promise<Store> {
  const store = await open(kind)
  await fill(store, articles(...IDS))
  return store
}

const unharmed = new Map<Kind, Promise<Store>>()

/** A record that tests only try to alter. */
function untouched(kind: Kind): Promise<Store> {
  const store = unharmed.get(kind) ?? desk(kind)
  unharmed.set(kind, store)
  return store
}

const call = (store: Store): Promise<EventRecord> => eventIn(store, 'med-0610', 'call')

/** A reading by a later pack that takes each trigger with the letters behind it, so that reports have other ids. */
async function reread(store: Store, id: string): Promise<Prepared> {
  const one = await prepared(store, id)
  const { text } = one.reading
  const reports = one.reports.map((report) => {
    const end = report.trigger.end + 4
    const trigger = { ...report.trigger, end, text: text.slice(report.trigger.start, end) }
    return { ...report, id: `new ${report.id}`, trigger }
  })
  const events = one.reading.events.map((event) => ({
    ...event,
    trigger: { ...event.trigger, end: event.trigger.end + 4 },
  }))
  const ids = new Map(one.reports.map(({ id: old }) => [old, `new ${old}`]))
  const renamed = <T extends { readonly report: string | null }>(item: T): T => ({
    ...item,
    report: item.report === null ? null : (ids.get(item.report) ?? null),
  })
  return {
    ...one,
    reading: { ...one.reading, events, pack: 'ar/99' },
    reports,
    statements: one.statements.map(renamed),
    outcomes: one.outcomes.map(renamed),
  }
}

describe.each(KINDS)('a field set right on %s', (kind) => {
  it('is shown with who set it, the words that say so, and what stood there', async () => {
    const store = await desk(kind)
    const before = await call(store)
    const evidence = { article: 'med-0610', ...(await spanOf(store, 'med-0610', 'اتصالاً')) }
    const fix = { event: before.id, field: 'time', value: '2024-06-08', evidence } as const
    const { correction, events } = await fixField(store, fix, { ...SALMA, note: 'misread' })
    expect(correction).toMatchObject({
      by: 'سلمى',
      note: 'misread',
      change: { kind: 'field', was: '2024-06-09', value: '2024-06-08', evidence: { text: 'اتصالاً' } },
    })
    expect(Date.parse(correction.at)).toBeGreaterThan(0)
    const after = await call(store)
    expect(events.map(({ id }) => id)).toContain(after.id)
    expect([after.time, after.days?.from]).toEqual(['2024-06-08', '2024-06-08'])
    expect(after.claims.find(({ field, chosen }) => field === 'time' && chosen)).toMatchObject({
      value: '2024-06-08',
      correction: correction.id,
    })
    const [report] = (await store.reportsOf('med-0610')).filter(({ type }) => type === 'call')
    expect(report?.time).toBe('2024-06-08')
    expect((await store.getReading('med-0610'))?.reading.events.some(({ time }) => time === '2024-06-08')).toBe(false)
  })

  it('survives another reading, also one that gives the report another id', async () => {
    const store = await desk(kind)
    const before = await dump(store)
    await fixField(
      store,
      { event: (await call(store)).id, field: 'time', value: '2024-06-08', report: 'med-0610' },
      SALMA,
    )
    const fixed = await dump(store)
    expect(fixed).not.toEqual(before)
    await saveAndLink(store, [await prepared(store, 'med-0610')])
    expect(await dump(store)).toEqual(fixed)
    await saveAndLink(store, [await reread(store, 'med-0610')])
    expect((await store.getReading('med-0610'))?.pack).toBe('ar/99')
    expect((await call(store)).time).toBe('2024-06-08')
    await undoCorrection(store, null, SALMA)
    await saveAndLink(store, [await prepared(store, 'med-0610')])
    expect(await dump(store)).toEqual(before)
  })

  it('may be any field, and undoing all in turn leaves the record as it was', async () => {
    const store = await desk(kind)
    const before = await dump(store)
    const { id } = await call(store)
    const [first] = (await call(store)).participants
    const at = (words: string) => spanOf(store, 'med-0610', words).then((span) => ({ article: 'med-0610', ...span }))
    const fixes = [
      { field: 'place', value: 'أنقرة' },
      { field: 'place', value: null },
      { field: 'round', value: '3' },
      { field: 'format', value: 'اللجنة المشتركة' },
      { field: 'modality', value: 'planned' },
      { field: 'topic', evidence: await at('فتح المعابر') },
      { field: 'participant', value: 'فرنسا', as: { role: 'observer' } },
      { field: 'participant', was: 'فرنسا', value: 'عزيز الرملي', as: { kind: 'person', state: 'FRA' } },
      { field: 'role', was: first?.name ?? '', value: 'mediator' },
      { field: 'participant', was: first?.entity ?? '' },
      { field: 'type', value: 'meeting' },
    ] as const
    for (const fix of fixes) await fixField(store, { event: id, report: 'med-0610', ...fix }, SALMA)
    const event = await store.getEvent(id)
    expect(event).toMatchObject({
      type: 'meeting',
      place: null,
      round: 3,
      format: 'اللجنة المشتركة',
      modality: 'planned',
    })
    expect(event?.topics).toContain('فتح المعابر')
    const names = event?.participants.map(({ name }) => name)
    expect(names).toContain('عزيز الرملي')
    expect(names).not.toContain(first?.name)
    expect((await store.findEntities('عزيز الرملي')).map(({ state }) => state)).toEqual(['FRA'])
    const fixed = await dump(store)
    await saveAndLink(store, [await prepared(store, 'bos-0609'), await prepared(store, 'med-0610')])
    expect(await dump(store)).toEqual(fixed)
    for (const _ of fixes) await undoCorrection(store, null, SALMA)
    expect(await dump(store)).toEqual(before)
  })

  const refused: readonly (readonly [string, object, RegExp])[] = [
    ['a day the calendar lacks', { field: 'time', value: '2024-06-31' }, /"2024-06-31": is no date in EDTF/],
    ['an unknown type', { field: 'type', value: 'party' }, /type "party": is none of call, meeting/],
    ['an empty type', { field: 'type', value: null }, /type: cannot be empty/],
    ['the value that is there', { field: 'time', value: '2024-06-09' }, /is what the event has already/],
    ['nobody', { field: 'participant', value: 'زيد بن لا أحد' }, /nobody of this name/],
    ['who is there', { field: 'participant', value: 'الخطيب' }, /takes part in event .* already/],
    ['who is not there', { field: 'participant', was: 'state:FRA' }, /takes no part/],
    ['a topic without words', { field: 'topic' }, /point at its words/],
    ['words beyond the text', { field: 'place', evidence: { article: 'med-0610', start: 5, end: 99_999 } }, /no words/],
    ['words of another article', { field: 'place', evidence: { article: 'med-0423', start: 0, end: 4 } }, /no report/],
    ['a first that is put in', { field: 'first-since', value: 'x' }, /can only be taken away/],
  ]
  it.each(refused)('is refused for %s', async (_, fix, fault) => {
    const store = await untouched(kind)
    const { id } = await call(store)
    await expect(fixField(store, { event: id, ...fix } as never, SALMA)).rejects.toThrow(fault)
    expect(await store.allCorrections()).toEqual([])
  })

  it('is set once though it is sent twice', async () => {
    const store = await desk(kind)
    const { id } = await call(store)
    const send = () => fixField(store, { event: id, field: 'time', value: '2024-06-08' }, { ...SALMA, id: 'form 1' })
    expect((await send()).correction).toEqual((await send()).correction)
    expect(await store.allCorrections()).toHaveLength(1)
  })
})

describe.each(KINDS)('events rejected and added on %s', (kind) => {
  it('go, and come back by undoing', async () => {
    const store = await desk(kind)
    const before = await dump(store)
    const event = await call(store)
    expect(event.reports).toHaveLength(2)
    await rejectEvent(store, event.id, ['bos-0609'], SALMA)
    expect((await call(store)).reports).toHaveLength(1)
    await undoCorrection(store, null, SALMA)
    expect(await dump(store)).toEqual(before)
    await rejectEvent(store, event.id, null, SALMA)
    expect(await dump(store)).toHaveLength(before.length - 1)
    const said = await store.statements({ speakers: event.participants.map(({ entity }) => entity) })
    expect(said.filter(({ report }) => event.reports.some((member) => member.report === report))).toEqual([])
    await saveAndLink(store, [await reread(store, 'med-0610')])
    expect(await dump(store)).toHaveLength(before.length - 1)
    await undoCorrection(store, null, SALMA)
    await saveAndLink(store, [await prepared(store, 'med-0610')])
    expect(await dump(store)).toEqual(before)
  })

  it('are put in with evidence, linked like others, and can be set right', async () => {
    const store = await desk(kind)
    const before = await dump(store)
    const trigger = await spanOf(store, 'med-0610', 'اللجنة الاقتصادية')
    const given = {
      article: 'med-0610',
      type: 'talks',
      trigger,
      participants: [{ name: 'الأردن', role: 'host' }, { name: 'تركيا' }],
      time: '2024-10',
      modality: 'planned',
    } as const
    await addEvent(store, given, SALMA)
    const added = await eventIn(store, 'med-0610', 'talks')
    expect(added).toMatchObject({ time: '2024-10', modality: 'planned' })
    expect(added.participants.map(({ entity, role }) => `${entity} ${role}`)).toEqual([
      'state:JOR host',
      'state:TUR party',
    ])
    const [report] = await store.getReports(added.reports.map((member) => member.report))
    expect(report?.trigger.text).toBe('اللجنة الاقتصادية')
    expect(report?.sentence.text).toContain('اللجنة الاقتصادية')
    await expect(addEvent(store, given, SALMA)).rejects.toThrow(/has this event already/)
    await fixField(store, { event: added.id, field: 'place', value: 'أنقرة' }, SALMA)
    await saveAndLink(store, [await reread(store, 'med-0610')])
    expect(await eventIn(store, 'med-0610', 'talks')).toMatchObject({ place: 'أنقرة', time: '2024-10' })
    await undoCorrection(store, null, SALMA)
    await undoCorrection(store, null, SALMA)
    await saveAndLink(store, [await prepared(store, 'med-0610')])
    expect(await dump(store)).toEqual(before)
  })

  it('are one event once a reading finds what was added', async () => {
    const store = await desk(kind)
    const full = await prepared(store, 'med-0610')
    const [event] = full.reading.events.filter(({ type }) => type === 'call')
    const own = full.reports.find((report) => report.event === event?.id)
    const less = { ...full.reading, events: full.reading.events.filter((one) => one !== event) }
    await saveAndLink(store, [{ ...full, reading: less, reports: full.reports.filter((one) => one !== own) }])
    const participants = own?.participants.map(({ entity, role }) => ({ name: entity, role })) ?? []
    const trigger = { start: own?.trigger.start ?? 0, end: own?.trigger.end ?? 0 }
    await addEvent(store, { article: 'med-0610', type: 'call', trigger, participants, time: own?.time ?? null }, SALMA)
    const calls = async () => (await store.reportsOf('med-0610')).filter(({ type }) => type === 'call')
    expect((await calls()).map(({ id }) => id)).toEqual([own?.id])
    await saveAndLink(store, [full])
    expect(await calls()).toHaveLength(1)
    await saveAndLink(store, [await reread(store, 'med-0610')])
    expect(await calls()).toHaveLength(1)
  })

  it('are refused without words, parties or a reading', async () => {
    const store = await untouched(kind)
    const trigger = await spanOf(store, 'med-0610', 'اللجنة الاقتصادية')
    const given = { article: 'med-0610', type: 'talks', trigger, participants: [{ name: 'الأردن' }] } as const
    const add = (changes: object) => addEvent(store, { ...given, ...changes }, SALMA)
    await expect(add({ article: 'none' })).rejects.toThrow(/none: no such article/)
    await expect(add({ participants: [] })).rejects.toThrow(/name at least one/)
    await expect(add({ participants: [{ name: 'الأردن' }, { name: 'JOR' }] })).rejects.toThrow(/nobody|twice/)
    await expect(add({ trigger: { start: 7, end: 7 } })).rejects.toThrow(/are no words/)
    await expect(add({ type: 'war' })).rejects.toThrow(/type "war"/)
    await expect(add({ round: '0' })).rejects.toThrow(/no whole number/)
    expect(await store.allCorrections()).toEqual([])
  })
})

/** What somebody does at the desk, by numbers that pick an event and an act. */
async function act(store: Store, pick: number, choice: number): Promise<void> {
  const ids: string[] = []
  for await (const event of store.allEvents()) ids.push(event.id)
  const [one = '', other = ''] = [ids[pick % ids.length], ids[(pick + 1 + choice) % ids.length]]
  const days = ['2024-06-07', '2024-06-09', '2024-04', null]
  const acts = [
    () => fixField(store, { event: one, field: 'time', value: days[pick % days.length] ?? null }, SALMA),
    () => fixField(store, { event: one, field: 'type', value: 'visit' }, SALMA),
    () => fixField(store, { event: one, field: 'participant', value: 'فرنسا' }, SALMA),
    () => rejectEvent(store, one, null, SALMA),
    () => mergeEvents(store, [one, other], SALMA),
    () => acceptEvent(store, one, SALMA),
    () => undoCorrection(store, null, SALMA),
    async () => {
      const event = await store.getEvent(one)
      return splitEvent(store, one, [event?.reports[0]?.report ?? ''], SALMA)
    },
  ]
  await acts[choice % acts.length]?.().catch((thrown: unknown) => {
    if (!(thrown instanceof RangeError)) throw thrown
  })
}

async function replay(kind: Kind, corrections: readonly Correction[], order: readonly string[]): Promise<Store> {
  const store = await open(kind)
  for (const { seq: _, ...correction } of corrections) await store.addCorrection(correction)
  for (const id of order) await fill(store, articles(id))
  return store
}

describe.each(KINDS)('corrections of every kind on %s', (kind) => {
  it('come to the same whether they or the articles were there first, in any order of articles', async () => {
    const acts = fc.array(fc.tuple(fc.nat(6), fc.nat(7)), { minLength: 1, maxLength: 5 })
    const orders = fc.shuffledSubarray([...IDS], { minLength: IDS.length })
    const check = async (steps: readonly (readonly [number, number])[], order: readonly string[]): Promise<void> => {
      const store = await desk(kind)
      for (const [pick, choice] of steps) await act(store, pick, choice)
      const after = await replay(kind, await store.allCorrections(), order)
      expect(await dump(after)).toEqual(await dump(store))
      await store.close()
      await after.close()
    }
    await fc.assert(fc.asyncProperty(acts, orders, check), { numRuns: kind === 'sqlite' ? 12 : 3 })
  })
})
