import { describe, expect, it } from 'vitest'
import { actor, report } from '../../../scripts/synthetic-reports.ts'
import type { Change, Correction, FieldChange, ReportAnchor } from '../../model/correction.ts'
import type { EventRecord, Report } from '../../model/record.ts'
import { linkAll, NO_CONSTRAINTS } from '../link.ts'
import { eventRecord } from '../merge.ts'
import { anchorOf, placed, resolveAnchor } from './anchors.ts'
import { constraintsOf } from './constraints.ts'
import { fieldsOf, withFields } from './fields.ts'
import { inForce } from './force.ts'

const mursi = actor('EGY:محمد مرسي', 'host', 'الرئيس')
const maliki = actor('IRQ:نوري المالكي', 'party', 'رئيس الوزراء')
const [a, b, c] = ['a', 'b', 'c'].map((article) => report({ article, participants: [mursi, maliki] })) as [
  Report,
  Report,
  Report,
]
const find = (wanted: ReportAnchor): string | null => resolveAnchor(wanted, [a, b, c])?.id ?? null

function correction(seq: number, change: Change): Correction {
  return { id: `c${seq}`, seq, by: 'anna', at: '2024-01-01T00:00:00Z', note: null, change }
}

function field(seq: number, change: Pick<FieldChange, 'field' | 'was' | 'value'> & Partial<FieldChange>): Correction {
  return correction(seq, { kind: 'field', of: anchorOf(a), with: [], evidence: null, actor: null, ...change })
}

function one(...reports: readonly Report[]): EventRecord {
  const [event] = linkAll(reports, { together: [reports.map(({ id }) => id)], apart: [] })
  if (!event) throw new Error('no event')
  return eventRecord(event)
}

function set(record: EventRecord, ...corrections: readonly Correction[]): EventRecord {
  return withFields(record, fieldsOf(corrections, find))
}

describe('corrections', () => {
  const split = correction(1, { kind: 'split', apart: [anchorOf(a)], from: [anchorOf(b), anchorOf(c)] })
  const merge = correction(2, { kind: 'merge', reports: [anchorOf(a), anchorOf(b)] })

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
    const again = correction(3, { kind: 'split', apart: [anchorOf(a)], from: [anchorOf(b), anchorOf(c)] })
    expect(linkAll([a, b, c], constraintsOf([merge, again], find))).toHaveLength(2)
  })
})

describe('a field set right', () => {
  it('keeps the reports of its event together until somebody splits them', () => {
    const far = report({ article: 'c', time: '2013-03-01', participants: [mursi, maliki] })
    const fix = field(1, { field: 'time', was: null, value: '2013-03-01', with: [anchorOf(far)] })
    const seek = (wanted: ReportAnchor): string | null => resolveAnchor(wanted, [a, far])?.id ?? null
    expect(linkAll([a, far])).toHaveLength(2)
    expect(linkAll([a, far], constraintsOf([fix], seek))).toHaveLength(1)
    const later = correction(2, { kind: 'split', apart: [anchorOf(far)], from: [anchorOf(a)] })
    expect(linkAll([a, far], constraintsOf([fix, later], seek))).toHaveLength(2)
  })
})

describe('an anchor', () => {
  it('finds its report after a re-reading that changed its id', () => {
    const reread = { ...a, id: 'changed', trigger: { ...a.trigger, end: a.trigger.end + 3 } }
    expect(resolveAnchor(anchorOf(a), [b, reread])?.id).toBe('changed')
    expect(resolveAnchor(anchorOf(a), [b])).toBeNull()
  })

  it('finds one whose type was set right, but not one of two at the same words', () => {
    const retyped = { ...a, id: 'changed', type: 'talks' as const }
    expect(resolveAnchor(anchorOf(a), [retyped])?.id).toBe('changed')
    expect(resolveAnchor(anchorOf(a), [retyped, { ...retyped, id: 'other' }])).toBeNull()
  })

  it('finds the only one with the same words in a changed text', () => {
    const moved = { ...a, id: 'changed', trigger: { start: 100, end: 104, text: a.trigger.text } }
    expect(resolveAnchor(anchorOf(a), [moved])?.id).toBe('changed')
  })

  it('finds the nearest place of quoted words', () => {
    const text = 'يوم السبت، ثم يوم السبت'
    expect(placed({ start: 4, end: 9, text: 'السبت' }, text)?.start).toBe(4)
    expect(placed({ start: 15, end: 20, text: 'السبت' }, text)?.start).toBe(18)
    expect(placed({ start: 15, end: 20, text: 'الأحد' }, text)).toBeNull()
  })
})

describe('a field that somebody set', () => {
  it('is shown, and the claims of reports stay beside it', () => {
    const record = set(one(a, b), field(1, { field: 'time', was: '2013-02-05', value: '2013-02-07' }))
    expect([record.time, record.days?.to]).toEqual(['2013-02-07', '2013-02-07'])
    expect(record.claims.filter((claim) => claim.field === 'time')).toEqual([
      { field: 'time', value: '2013-02-05', reports: [a.id, b.id].sort(), independent: 2, chosen: false },
      { field: 'time', value: '2013-02-07', reports: [], independent: 0, chosen: true, correction: 'c1' },
    ])
    const elsewhere = one(report({ article: 'z', participants: [mursi] }))
    expect(set(elsewhere, field(1, { field: 'time', was: null, value: '2013-02-07' }))).toEqual(elsewhere)
  })

  it('is what the last correction says, whichever report it names', () => {
    const later = correction(2, {
      ...({ kind: 'field', of: anchorOf(b), with: [], field: 'place', was: null } as const),
      ...{ value: 'بغداد', evidence: null, actor: null },
    })
    expect(set(one(a, b), later, field(1, { field: 'place', was: null, value: 'القاهرة' })).place).toBe('بغداد')
    expect(set(one(a, b), field(3, { field: 'place', was: 'بغداد', value: null }), later).place).toBeNull()
  })

  it('takes participants out and puts them in, and gives roles', () => {
    const other = actor('IRQ:جلال طالباني', 'party', 'الرئيس')
    const put = field(1, { field: 'participant', was: maliki.entity, value: other.entity, actor: other })
    const role = `${other.entity} host`
    const given = field(2, { field: 'role', was: `${other.entity} party`, value: role })
    const record = set(one(a, b), put, given)
    expect(record.participants.map(({ entity }) => entity)).toEqual([mursi.entity, other.entity])
    expect(record.participants[1]?.role).toBe('host')
    const shown = record.claims.filter(({ chosen }) => chosen).map(({ value }) => value)
    expect(shown).toContain(other.entity)
    expect(shown).not.toContain(maliki.entity)
    const out = set(one(a), field(1, { field: 'participant', was: maliki.entity, value: null }))
    expect(out.participants.map(({ entity }) => entity)).toEqual([mursi.entity])
  })
})
