import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actor, again, report, synthetic } from '../../scripts/synthetic-reports.ts'
import type { Report } from '../model/record.ts'
import { shift } from './base/days.ts'
import { type Constraints, keysOf, type LinkedEvent, linkAll, type Neighbours, NO_CONSTRAINTS, relink } from './link.ts'
import { fingerprintOf } from './reprints.ts'

/** A record in memory, as a store keeps it. */
class Memory implements Neighbours {
  readonly events = new Map<string, LinkedEvent>()

  async near(keys: readonly string[]): Promise<readonly LinkedEvent[]> {
    const wanted = new Set(keys)
    return [...this.events.values()].filter(({ reports }) =>
      reports.some((r) => keysOf(r).some((key) => wanted.has(key))),
    )
  }

  async holding(ids: readonly string[]): Promise<readonly LinkedEvent[]> {
    return [...this.events.values()].filter(({ reports }) => reports.some(({ id }) => ids.includes(id)))
  }

  async add(
    fresh: readonly Report[],
    constraints: Constraints = NO_CONSTRAINTS,
    gone: readonly string[] = [],
  ): Promise<void> {
    const { removed, events } = await relink({ fresh, gone, constraints }, this)
    for (const id of removed) this.events.delete(id)
    for (const event of events) this.events.set(event.id, event)
  }
}

/** Events as sets of report ids, in one order. */
function shape(events: Iterable<LinkedEvent>): string[] {
  return [...events].map(({ id, reports }) => `${id}: ${reports.map((r) => r.id).join(' ')}`).sort()
}

function linked(...reports: readonly Report[]): boolean {
  return linkAll(reports).length === 1
}

const mursi = actor('EGY:محمد مرسي', 'host', 'الرئيس')
const maliki = actor('IRQ:نوري المالكي', 'party', 'رئيس الوزراء')
const abbas = actor('PSE:محمود عباس', 'party', 'الرئيس')
const day = '2013-02-05'

describe('two reports', () => {
  const told = report({ article: 'a', participants: [mursi, maliki] })

  it('are one event for names spelled differently', () => {
    const other = actor('IRQ:نورى كامل المالكى')
    expect(linked(told, report({ article: 'b', participants: [actor('EGY:محمد مرسى'), other] }))).toBe(true)
  })

  it('are one event for an office here and a name there', () => {
    const office = actor('IRQ:رئيس الوزراء العراقي', 'party', 'رئيس الوزراء العراقي')
    expect(linked(told, report({ article: 'b', participants: [mursi, office] }))).toBe(true)
  })

  it('are one event for a state where the other names its man', () => {
    expect(linked(told, report({ article: 'b', participants: [mursi, actor('IRQ')] }))).toBe(true)
  })

  it('are one event though one does not tell a state', () => {
    const stateless = { ...actor(':محمد مرسي'), state: null }
    expect(linked(told, report({ article: 'b', participants: [stateless, maliki] }))).toBe(true)
  })

  it('are two events with different guests on one day', () => {
    expect(linked(told, report({ article: 'b', participants: [mursi, abbas] }))).toBe(false)
  })

  it('are two events with namesakes of different states', () => {
    const oman = report({ article: 'a', participants: [actor('OMN:خالد السالم'), maliki] })
    expect(linked(oman, report({ article: 'b', participants: [actor('KWT:خالد السالم'), maliki] }))).toBe(false)
  })

  it('are two events for two ministers of one state', () => {
    const minister = actor('EGY:محمد كامل عمرو', 'party', 'وزير الخارجية')
    expect(linked(told, report({ article: 'b', participants: [minister, maliki] }))).toBe(false)
  })

  it('are two events a week apart, and of different kinds', () => {
    expect(linked(told, report({ article: 'b', time: '2013-02-12', participants: [mursi, maliki] }))).toBe(false)
    expect(linked(told, report({ article: 'b', type: 'call', participants: [mursi, maliki] }))).toBe(false)
  })

  it('are one event whether called meeting or talks', () => {
    expect(linked(told, report({ article: 'b', type: 'talks', participants: [mursi, maliki] }))).toBe(true)
  })

  it('are one visit from the departure to the return', () => {
    const visit = (article: string, time: string): Report =>
      report({ article, time, type: 'visit', participants: [{ ...mursi, role: 'initiator' }, actor('DEU', 'target')] })
    expect(linked(visit('a', day), visit('b', shift(day, 1)))).toBe(true)
    expect(linked(visit('a', day), visit('b', shift(day, 20)))).toBe(false)
  })

  it('are one event on no known day in one sentence only', () => {
    const undated = (article: string, words: string): Report =>
      report({
        article,
        time: null,
        days: null,
        published: null,
        participants: [mursi, maliki],
        sentence: { start: 0, end: words.length, text: words },
        fingerprint: fingerprintOf(`${words} ${words.replaceAll('ر', 'ز')}`),
      })
    const words = 'التقى الرئيس المصري رئيس الوزراء العراقي في قصر الضيافة على هامش أعمال القمة'
    const elsewhere = 'جمع غداء عمل رئيس مصر برئيس حكومة العراق في مقر إقامة الوفود قبيل عودتهما'
    expect(linked(undated('a', words), undated('b', words))).toBe(true)
    expect(linked(undated('a', words), undated('b', elsewhere))).toBe(false)
    expect(linked(undated('a', words), { ...undated('b', words), days: { from: day, to: day }, time: day })).toBe(true)
  })

  it('are two rounds of one series', () => {
    const round = (article: string, n: number): Report =>
      report({ article, type: 'talks', round: n, participants: [actor('IRN'), actor('USA')] })
    expect(linked(round('a', 3), round('b', 3))).toBe(true)
    expect(linked(round('a', 3), round('b', 4))).toBe(false)
  })
})

/** Two texts, each word for word the same wherever it is printed. */
const printed = [3, 7].map((n) => {
  const text = Array.from({ length: 40 }, (_, i) => `لفظ${i * n}`).join(' ')
  return { fingerprint: fingerprintOf(text), sentence: { start: 0, end: text.length, text } }
})

/** Reports of a few events close to each other in time and people: the hard case. */
const crowded: fc.Arbitrary<Report[]> = fc
  .array(
    fc.record({
      article: fc.integer({ min: 0, max: 9 }).map((n) => `a${n}`),
      type: fc.constantFrom('meeting' as const, 'visit' as const, 'talks' as const),
      offset: fc.integer({ min: 0, max: 3 }),
      dated: fc.constantFrom('to a day', 'by publication', 'not at all'),
      text: fc.constantFrom(null, 'one' as const, 'other' as const),
      who: fc.subarray(
        [
          'EGY:محمد مرسي',
          'EGY',
          'EGY:محمد كامل عمرو',
          'IRQ',
          'IRQ:نوري المالكي',
          'TUR:عبد الله غول',
          'TUR:عبدالله جول',
        ],
        { minLength: 1, maxLength: 3 },
      ),
    }),
    { minLength: 2, maxLength: 24 },
  )
  .map((all) => {
    const reports = all.map(({ article, type, offset, dated, text, who }) => {
      const on = shift(day, offset)
      const days = { from: dated === 'to a day' ? on : shift(on, -2), to: on }
      return report({
        article,
        type,
        time: dated === 'to a day' ? on : null,
        days: dated === 'not at all' ? null : days,
        published: dated === 'not at all' ? null : on,
        participants: who.map((short) => actor(short)),
        ...(text === null ? {} : printed[text === 'one' ? 0 : 1]),
      })
    })
    return [...new Map(reports.map((r) => [r.id, r])).values()]
  })

describe('linking', () => {
  it('does not depend on the order of arrival', () => {
    fc.assert(
      fc.property(
        crowded.chain((reports) =>
          fc.tuple(fc.constant(reports), fc.shuffledSubarray(reports, { minLength: reports.length })),
        ),
        ([reports, shuffled]) => {
          expect(shape(linkAll(shuffled))).toEqual(shape(linkAll(reports)))
        },
      ),
      { numRuns: 150 },
    )
  })

  it('gives one by one, and in batches, what it gives at once', async () => {
    await fc.assert(
      fc.asyncProperty(crowded, fc.integer({ min: 1, max: 4 }), async (reports, size) => {
        const memory = new Memory()
        for (let i = 0; i < reports.length; i += size) await memory.add(reports.slice(i, i + size))
        expect(shape(memory.events.values())).toEqual(shape(linkAll(reports)))
      }),
      { numRuns: 150 },
    )
  })

  it('gives at once what it gives one by one under what people said', async () => {
    const said = fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat())
    await fc.assert(
      fc.asyncProperty(crowded, said, fc.integer({ min: 1, max: 4 }), async (reports, picks, size) => {
        const [a = '', b = '', c = '', d = ''] = picks.map((n) => reports[n % reports.length]?.id ?? '')
        const constraints: Constraints = { together: [[a, b]], apart: [[[c], [d]]] }
        const memory = new Memory()
        for (let i = 0; i < reports.length; i += size) await memory.add(reports.slice(i, i + size), constraints)
        expect(shape(memory.events.values())).toEqual(shape(linkAll(reports, constraints)))
      }),
      { numRuns: 150 },
    )
  })

  it('leaves alone what a new report does not change', async () => {
    await fc.assert(
      fc.asyncProperty(crowded, async (reports) => {
        const memory = new Memory()
        await memory.add(reports.slice(1))
        const { removed, events } = await relink({ fresh: reports.slice(0, 1) }, memory)
        const before = new Set(removed.map((id) => shape([memory.events.get(id) as LinkedEvent])[0]))
        expect(shape(events).filter((event) => before.has(event))).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  it('forgets a report that is taken out', async () => {
    await fc.assert(
      fc.asyncProperty(crowded, fc.nat(), async (reports, n) => {
        const memory = new Memory()
        await memory.add(reports)
        const gone = reports[n % reports.length] as Report
        await memory.add([], NO_CONSTRAINTS, [gone.id])
        expect(shape(memory.events.values())).toEqual(shape(linkAll(reports.filter((r) => r !== gone))))
      }),
      { numRuns: 100 },
    )
  })

  it('puts every report into exactly one event', () => {
    fc.assert(
      fc.property(crowded, (reports) => {
        const ids = linkAll(reports).flatMap((event) => event.reports.map(({ id }) => id))
        expect(ids.sort()).toEqual(reports.map(({ id }) => id).sort())
      }),
    )
  })

  it('finds the copies of synthetic events and nothing else', () => {
    const reports = Array.from({ length: 400 }, (_, i) => [synthetic(i), again(i, 1), again(i, 2)]).flat()
    expect(linkAll(reports)).toHaveLength(400)
  })
})

describe("people's word", () => {
  const a = report({ article: 'a', participants: [mursi, maliki] })
  const b = report({ article: 'b', participants: [mursi, maliki] })
  const c = report({ article: 'c', time: '2013-05-01', participants: [mursi, abbas] })

  it('keeps apart what is alike', () => {
    expect(linkAll([a, b], { together: [], apart: [[[a.id], [b.id]]] })).toHaveLength(2)
  })

  it('brings together what is not', () => {
    expect(linkAll([a, b, c], { together: [[a.id, c.id]], apart: [] })).toHaveLength(1)
  })

  it('counts in a record that grows, too', async () => {
    const constraints: Constraints = { together: [[a.id, c.id]], apart: [[[a.id], [b.id]]] }
    const memory = new Memory()
    for (const r of [c, b, a]) await memory.add([r], constraints)
    expect(shape(memory.events.values())).toEqual(shape(linkAll([a, b, c], constraints)))
    expect(memory.events.size).toBe(2)
  })
})
