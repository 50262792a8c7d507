import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actor, report } from '../../scripts/synthetic-reports.ts'
import type { EventRecord, Report } from '../model/record.ts'
import { eventLines } from './dump.ts'
import { linkAll } from './link.ts'
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
