import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actor, report } from '../../scripts/synthetic-reports.ts'
import type { Change, Correction, ReportAnchor } from '../model/correction.ts'
import type { EventRecord, Report } from '../model/record.ts'
import { constraintsOf, corrected, inForce, resolveAnchor, withFields } from './corrections.ts'
import { eventLines } from './dump.ts'
import { linkAll, NO_CONSTRAINTS } from './link.ts'
import { conflicts, eventRecord } from './merge.ts'
import { recordsOf } from './rename.ts'
import { fingerprintOf } from './reprints.ts'

const mursi = actor('EGY:محمد مرسي', 'host', 'الرئيس')
const maliki = actor('IRQ:نوري المالكي', 'party', 'رئيس الوزراء')
const text = Array.from({ length: 60 }, (_, i) => `لفظ${i * 7}`).join(' ')

function one(...reports: readonly Report[]): EventRecord {
  const [event, ...more] = linkAll(reports, { together: [reports.map(({ id }) => id)], apart: [] })
  if (!event || more.length > 0) throw new Error('not one event')
  return eventRecord(event)
}

function claimed(record: EventRecord, field: string): unknown[] {
  return record.claims
    .filter((claim) => claim.field === field)
    .map(({ value, independent, chosen }) => [value, independent, chosen])
}

describe('an event with several reports', () => {
  const a = report({
    article: 'a',
    place: 'القاهرة',
    placeState: 'EGY',
    fingerprint: fingerprintOf(text),
    participants: [mursi, maliki],
  })
  const copy = report({
    article: 'b',
    place: 'القاهرة',
    placeState: 'EGY',
    fingerprint: fingerprintOf(`${text} مزيد`),
    participants: [mursi, maliki],
  })
  const own = report({
    article: 'c',
    time: '2013-02-06',
    place: 'مطار القاهرة',
    placeState: 'EGY',
    participants: [mursi, maliki],
  })
  const state = report({ article: 'd', time: '2013-02', published: '2013-02-07', participants: [mursi, actor('IRQ')] })
  const record = one(a, copy, own, state)

  it('tells independent reports from reprints', () => {
    const independent = Object.fromEntries(record.reports.map((member) => [member.article, member.independent]))
    expect(independent).toEqual({ a: true, b: false, c: true, d: true })
    expect(record.reports.find(({ article }) => article === 'b')?.reprintOf).toBe(a.id)
  })

  it('says why each report belongs', () => {
    const reasons = record.reports.find(({ article }) => article === 'c')?.reasons ?? []
    expect(reasons.map(({ code }) => code)).toEqual(['participant-entity', 'participant-entity', 'day', 'place'])
    expect(record.reports.find(({ article }) => article === 'a')?.reasons).toEqual([])
  })

  it('keeps what they say of the day side by side; a month agrees with its days', () => {
    expect(claimed(record, 'time')).toEqual([
      ['2013-02-05', 1, true],
      ['2013-02-06', 1, false],
      ['2013-02', 1, false],
    ])
    expect(record.days).toEqual({ from: '2013-02-05', to: '2013-02-05' })
    expect(conflicts(record)).toContain('time')
  })

  it('shows the named person, and the longer form of the place', () => {
    expect(record.participants.map(({ entity }) => entity)).toEqual([mursi.entity, maliki.entity])
    expect(record.place).toBe('مطار القاهرة')
    expect(claimed(record, 'participant')).toContainEqual(['state:IRQ', 1, false])
  })

  it('is the same in any order of its reports', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([a, copy, own, state], { minLength: 4 }), (shuffled) => {
        expect(one(...shuffled)).toEqual(record)
      }),
    )
  })

  it('shows the guest whom more independent reports name, and keeps the other as a claim', () => {
    const other = actor('IRQ:جلال طالباني', 'party', 'الرئيس')
    const wrong = report({ article: 'e', participants: [mursi, other] })
    const disputed = one(a, own, wrong)
    expect(disputed.participants.map(({ entity }) => entity)).toEqual([mursi.entity, maliki.entity])
    expect(claimed(disputed, 'participant')).toContainEqual([other.entity, 1, false])
  })

  it('has happened if it was planned before', () => {
    const plan = report({ article: 'e', modality: 'planned', participants: [mursi, maliki] })
    expect(one(a, plan).modality).toBe('occurred')
    expect(conflicts(one(a, plan))).not.toContain('modality')
    const off = ['f', 'g'].map((article) => report({ article, modality: 'cancelled', participants: [mursi, maliki] }))
    expect(one(a, ...off).modality).toBe('cancelled')
  })

  it('is dumped in one line', () => {
    const reports = new Map([a, copy, own, state].map((r) => [r.id, r]))
    const [line] = eventLines([record], (id) => reports.get(id))
    expect(Object.keys(line ?? {})).toEqual(['id', 'type', 'time', 'place', 'participants', 'reports', 'claims'])
    expect(line?.reports.map(({ article, independent }) => `${article} ${independent}`).sort()).toEqual([
      'a true',
      'b false',
      'c true',
      'd true',
    ])
    expect(eventLines([record], () => undefined)[0]?.reports).toEqual([])
  })
})

function anchor({ id, article, type, trigger }: Report): ReportAnchor {
  return { report: id, article, type, trigger }
}

function correction(seq: number, change: Change): Correction {
  return { id: `c${seq}`, seq, by: 'anna', at: '2024-01-01T00:00:00Z', note: null, change }
}

describe('corrections', () => {
  const a = report({ article: 'a', participants: [mursi, maliki] })
  const b = report({ article: 'b', participants: [mursi, maliki] })
  const c = report({ article: 'c', participants: [mursi, maliki] })
  const find = (wanted: ReportAnchor): string | null => resolveAnchor(wanted, [a, b, c])?.id ?? null
  const split = correction(1, { kind: 'split', apart: [anchor(a)], from: [anchor(b), anchor(c)] })
  const merge = correction(2, { kind: 'merge', reports: [anchor(a), anchor(b)] })

  it('are taken back by undoing, and restored by undoing that', () => {
    const undo = correction(3, { kind: 'undo', correction: 'c1' })
    const redo = correction(4, { kind: 'undo', correction: 'c3' })
    expect(inForce([undo, split]).map(({ id }) => id)).toEqual([])
    expect(inForce([redo, split, undo]).map(({ id }) => id)).toEqual(['c1'])
    expect(constraintsOf([split, undo], find)).toEqual(NO_CONSTRAINTS)
  })

  it('prevail over earlier ones about the same reports', () => {
    expect(linkAll([a, b, c], constraintsOf([split], find))).toHaveLength(2)
    const [joined] = linkAll([a, b, c], constraintsOf([split, merge], find)).filter(({ reports }) =>
      reports.includes(a),
    )
    expect(joined?.reports).toContain(b)
    const again = correction(3, { kind: 'split', apart: [anchor(a)], from: [anchor(b), anchor(c)] })
    expect(linkAll([a, b, c], constraintsOf([merge, again], find))).toHaveLength(2)
  })

  it('find their report after a re-reading that changed its id', () => {
    const reread = { ...a, id: 'changed', trigger: { ...a.trigger, end: a.trigger.end + 3 } }
    expect(resolveAnchor(anchor(a), [b, reread])?.id).toBe('changed')
    expect(resolveAnchor(anchor(a), [b])).toBeNull()
  })

  it('take reports out and put reports in', () => {
    const reject = correction(1, { kind: 'reject', report: anchor(a) })
    const add = correction(2, { kind: 'add', report: c })
    expect(corrected([a, b], [reject, add], find).map(({ id }) => id)).toEqual([b.id, c.id])
  })

  it('set a field for the event that holds the report, and leave the claims', () => {
    const set = correction(1, { kind: 'field', of: anchor(a), field: 'time', value: '2013-02-07' })
    const record = withFields(one(a, b), [set], find)
    expect([record.time, record.days?.to]).toEqual(['2013-02-07', '2013-02-07'])
    expect(claimed(record, 'time')).toEqual([
      ['2013-02-05', 2, false],
      ['2013-02-07', 0, true],
    ])
    const elsewhere = report({ article: 'z', participants: [mursi] })
    expect(withFields(one(elsewhere), [set], find)).toEqual(one(elsewhere))
  })
})

describe('former ids', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((article) => report({ article, participants: [mursi, maliki] })) as [
    Report,
    Report,
    Report,
  ]
  const linked = (...groups: Report[][]) => groups.map((reports) => ({ id: `of ${reports[0]?.article}`, reports }))
  const old = (id: string, formerly: string[], ...reports: Report[]): EventRecord => ({
    ...one(...reports),
    id,
    formerly,
  })

  it('go over to the event that took the reports in, with the older ones', () => {
    const [record] = recordsOf(linked([a, b]), [old('x', ['w'], b), old('of a', [], a)])
    expect(record).toMatchObject({ id: 'of a', formerly: ['w', 'x'] })
  })

  it('lead to one event only when it is split: the one that keeps the id, else the larger part', () => {
    const kept = recordsOf(linked([a], [b, c]), [old('of a', ['w'], a, b, c)])
    expect(kept.map(({ formerly }) => formerly)).toEqual([['w'], []])
    const moved = recordsOf(linked([a], [b, c]), [old('x', [], a, b, c)])
    expect(moved.map(({ formerly }) => formerly)).toEqual([[], ['x']])
  })

  it('are forgotten with the last report', () => {
    expect(recordsOf(linked([a]), [old('x', [], b)])[0]?.formerly).toEqual([])
  })
})
