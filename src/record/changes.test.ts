import { describe, expect, it } from 'vitest'
import { actor, report } from '../../scripts/synthetic-reports.ts'
import type { EventRecord, Report } from '../model/record.ts'
import { eventChanges, type ToldEvent } from './changes.ts'

const WHO = [actor('JOR:سامر الخطيب'), actor('TUR:أورهان كايا')]

function told(id: string, reports: readonly Report[], more: Partial<EventRecord> = {}): ToldEvent {
  const members = reports.map((one) => ({
    report: one.id,
    article: one.article,
    independent: true,
    reprintOf: null,
    reasons: [],
  }))
  const event = { id, type: 'meeting', time: '2024-03-01', participants: WHO, topics: [], reports: members, ...more }
  return { event: event as unknown as EventRecord, reports }
}

function shown(before: readonly ToldEvent[], after: readonly ToldEvent[]): readonly string[] {
  return eventChanges(before, after).map(({ change, before: old, after: now, fields }) =>
    [change, old?.id ?? '–', now?.id ?? '–', ...fields].join(' '),
  )
}

const [a, b, c] = ['a', 'b', 'c'].map((article) => report({ article, participants: WHO })) as [Report, Report, Report]

describe('changes of events', () => {
  it('are none where nothing differs', () => {
    expect(shown([told('x', [a, b])], [told('x', [a, b])])).toEqual([])
  })

  it('name what is added, what is lost, and the fields that differ', () => {
    const after = [told('x', [a], { time: '2024-03-02' }), told('z', [c])]
    expect(shown([told('x', [a]), told('y', [b])], after)).toEqual(['lost y –', 'altered x x time', 'added – z'])
  })

  it('know an event again whose only report is read otherwise, by the words it points at', () => {
    const other = report({ article: 'a', participants: [actor('JOR:سامر الخطيب')], type: 'talks' })
    expect(other.id).not.toBe(a.id)
    expect(shown([told('x', [a])], [told('y', [other], { type: 'talks' })])).toEqual(['altered x y type'])
  })

  it('of two that became one leave the larger the same and the other lost; of one that fell apart the other is added', () => {
    const two = [told('x', [a, b]), told('y', [c])]
    const one = [told('z', [a, b, c])]
    expect(shown(two, one)).toEqual(['lost y –', 'altered x z reports'])
    expect(shown(one, two)).toEqual(['altered z x reports', 'added – y'])
  })
})
