import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arabic } from '../lexicon/ar/index.ts'
import type { Entity, ReadEvent, Reading } from '../model/reading.ts'
import type { Sighting } from '../model/record.ts'
import { type DatedSighting, entityRecord, keyOf, kindOf, namesakes, sightingsOf } from './entities.ts'
import { dayOf, prepare } from './reports.ts'
import { containment, datelineAgency, fingerprintOf, likeness, SAME_TEXT, shingles } from './reprints.ts'

const stated = { rule: 'test', confidence: 'stated' } as const

function entity(id: string, name: string, more: Partial<Entity> = {}): Entity {
  return { id, kind: 'person', name, state: null, aliases: [name], mentions: [], ...stated, ...more }
}

function event(id: string, more: Partial<ReadEvent> = {}): ReadEvent {
  const nothing = { participants: [], time: null, place: null, topics: [], via: [] }
  return {
    id,
    type: 'meeting',
    trigger: { start: 0, end: 6 },
    modality: 'occurred',
    domestic: false,
    ...nothing,
    ...stated,
    ...more,
  }
}

const text = 'التقيا\nاجتمع الوزيران في بغداد. وكان آخر لقاء لهما قبل شهر.'

function reading(entities: readonly Entity[], events: readonly ReadEvent[], more: Partial<Reading> = {}): Reading {
  const head = {
    id: 'a1',
    outlet: 'جريدة',
    url: null,
    published: '2013-02-05T23:30:00-05:00',
    headline: 'التقيا',
    text,
    pack: 'ar/1',
  }
  return { ...head, entities, events, times: [], statements: [], outcomes: [], notes: [], ...more }
}

const article = { id: 'a1', version: 1 }

describe('entity keys', () => {
  it('are the gazetteer id for the listed, prefixed for all but persons', () => {
    expect(keyOf(entity('e1', 'محمد مرسي', { ref: 'Q4631', state: 'EGY' }))).toBe('Q4631')
    expect(keyOf(entity('e1', 'مصر', { kind: 'state', state: 'EGY', ref: 'EGY' }))).toBe('state:EGY')
    expect(keyOf(entity('e1', 'الجامعة العربية', { kind: 'org', ref: 'ARABLEAGUE' }))).toBe('org:ARABLEAGUE')
    expect([kindOf('Q4631'), kindOf('state:EGY'), kindOf('lakhdar-brahimi')]).toEqual(['person', 'state', 'person'])
  })

  it.each([
    ['سامي عبد الله الراوي', 'سامى الراوى'],
    ['فؤاد غانم', 'فواد جانم'],
    ['عبدالرحمن بن ناصر آل مكتوم', 'عبد الرحمن بن ناصر'],
  ])('are one for %s and %s', (a, b) => {
    expect(keyOf(entity('e1', a, { state: 'IRQ' }))).toBe(keyOf(entity('e7', b, { state: 'IRQ' })))
  })

  it('keep namesakes of two states apart', () => {
    expect(keyOf(entity('e1', 'خالد السالم', { state: 'OMN' }))).not.toBe(
      keyOf(entity('e1', 'خالد السالم', { state: 'KWT' })),
    )
  })
})

function seen(form: string, day: string, title: string | null, more: Partial<Sighting> = {}): DatedSighting {
  const office = title === null ? null : { title, of: 'EGY' }
  return { entity: 'person:x', kind: 'person', name: form, state: 'EGY', ref: null, form, office, day, ...more }
}

describe('the record of an entity', () => {
  const all = [
    seen('سامي الراوي', '2012-01-05', 'سفير'),
    seen('سامى الراوى', '2012-03-01', 'السفير'),
    seen('الراوي', '2013-02-01', 'وزير التجارة'),
    seen('سامي الراوي', '2013-04-01', 'وزير التجارة'),
  ]

  it('does not depend on the order of sightings', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(entityRecord('person:x', shuffled)).toEqual(entityRecord('person:x', all))
      }),
    )
  })

  it('knows names, offices with their days, first and last', () => {
    const record = entityRecord('person:x', all)
    expect(record.names[0]).toEqual({ form: 'سامي الراوي', count: 2, first: '2012-01-05', last: '2013-04-01' })
    expect(record.offices.map(({ title, first, last }) => [title, first, last])).toEqual([
      ['سفير', '2012-01-05', '2012-01-05'],
      ['السفير', '2012-03-01', '2012-03-01'],
      ['وزير التجارة', '2013-02-01', '2013-04-01'],
    ])
    expect([record.first, record.last]).toEqual(['2012-01-05', '2013-04-01'])
  })

  it('takes a change of office for one man, two offices at a time for namesakes', () => {
    expect(namesakes(entityRecord('person:x', all))).toEqual([])
    const two = [seen('م إ', '2013-01-01', 'وزير الداخلية'), seen('م إ', '2013-01-02', 'وزير الآثار')]
    const later = [seen('م إ', '2013-02-01', 'وزير الداخلية'), seen('م إ', '2013-02-02', 'وزير الآثار')]
    expect(namesakes(entityRecord('person:x', [...two, ...later]))).toHaveLength(1)
  })
})

describe('reprints', () => {
  const words = Array.from(
    { length: 300 },
    (_, i) => `كلمة${String.fromCharCode(0x628 + (i % 20))}${String.fromCharCode(0x641 + (i % 7))}${i % 13}`,
  )
  const body = words.join(' ')

  it('are found when cut to a third, whatever the marks', () => {
    const cut = words.slice(0, 100).join(' ').replaceAll('كلمة', 'كَلِمَه')
    expect(likeness(fingerprintOf(body), fingerprintOf(cut))).toBe(1)
  })

  it('are not any two texts', () => {
    const other = words.map((word, i) => (i % 2 === 0 ? word : `سواها${i}`)).join(' ')
    expect(likeness(fingerprintOf(body), fingerprintOf(other))).toBeLessThan(SAME_TEXT)
    expect(likeness(fingerprintOf('ثلاث كلمات فقط'), fingerprintOf('ثلاث كلمات فقط'))).toBe(0)
  })

  it('have sketches that are small, and exact for short texts', () => {
    expect(fingerprintOf(body).length).toBeLessThanOrEqual(97)
    const short = words.slice(0, 30).join(' ')
    expect(fingerprintOf(short)[0]).toBe(0)
    expect(new Set(fingerprintOf(short).slice(1))).toEqual(shingles(short))
    expect(containment(new Set(), shingles(short))).toBe(0)
  })

  it.each([
    ['القاهرة - أ ش أ\nعاد الوفد', 'MENA'],
    ['باريس (ا ف ب) - عاد الوفد', 'AFP'],
    ['لندن (رويترز) - عاد الوفد', 'REUTERS'],
    ['عاد الوفد إلى القاهرة أمس', null],
  ])('name their agency: %s', (opening, agency) => {
    expect(datelineAgency(opening, arabic)).toBe(agency)
  })
})

describe('a prepared reading', () => {
  const minister = entity('e1', 'سامي الراوي', { state: 'EGY', office: { title: 'وزير التجارة', of: 'EGY' } })
  const guest = entity('e2', 'العراق', { kind: 'state', state: 'IRQ', ref: 'IRQ' })
  const paper = entity('e3', 'بيان', { kind: 'document' })
  const participants = (['e1', 'e2', 'e3'] as const).map((id) => ({ entity: id, role: 'party' as const }))
  const at = text.indexOf('اجتمع')
  const before = text.indexOf('لقاء')
  const main = event('ev1', {
    participants,
    time: '2013-02-04',
    place: 'بغداد',
    trigger: { start: at, end: at + 5 },
    firstSince: 'ev2',
  })
  const background = event('ev2', { participants, time: '2013-01', trigger: { start: before, end: before + 4 } })
  const prepared = prepare(article, reading([minister, guest, paper], [main, background]), arabic)
  const [report, earlier] = prepared.reports

  it('has a report for each event, background ones too, without documents among the participants', () => {
    expect(prepared.reports).toHaveLength(2)
    expect(report?.participants.map(({ name }) => name)).toEqual(['سامي الراوي', 'العراق'])
    expect(report?.firstSince).toBe(earlier?.id)
  })

  it('quotes trigger and sentence', () => {
    expect(report?.trigger.text).toBe('اجتمع')
    expect(report?.sentence.text).toBe('اجتمع الوزيران في بغداد.')
    for (const quote of [report?.trigger, report?.sentence])
      expect(text.slice(quote?.start, quote?.end)).toBe(quote?.text)
  })

  it('knows days and the state of the place', () => {
    expect([report?.days, report?.placeState]).toEqual([{ from: '2013-02-04', to: '2013-02-04' }, 'IRQ'])
    expect(earlier?.days).toEqual({ from: '2013-01-01', to: '2013-01-31' })
    expect(report?.published).toBe('2013-02-05')
  })

  it('bounds what has no date by the day of publication, and nothing without it', () => {
    const undated = reading([minister], [event('ev1'), event('ev2', { modality: 'planned' })])
    const [past, future] = prepare(article, undated, arabic).reports
    expect([past?.days, future?.days?.from]).toEqual([{ from: '2013-02-03', to: '2013-02-05' }, '2013-02-05'])
    expect(prepare(article, { ...undated, published: null }, arabic).reports[0]?.days).toBeNull()
  })

  it('gives reports ids that a re-reading keeps and that no two share', () => {
    const twice = reading(
      [minister, guest],
      [
        event('ev1', { participants: participants.slice(0, 2) }),
        event('ev9', { participants: participants.slice(0, 2) }),
      ],
    )
    const ids = prepare(article, twice, arabic).reports.map(({ id }) => id)
    expect(new Set(ids).size).toBe(2)
    expect(
      prepare(article, reading([minister, guest, paper], [background, main]), arabic)
        .reports.map(({ id }) => id)
        .sort(),
    ).toEqual(prepared.reports.map(({ id }) => id).sort())
  })

  it('carries statements and outcomes with the keys of the record', () => {
    const content = { start: at, end: at + 14 }
    const told = {
      speaker: ['e1'],
      stance: 'state',
      mode: 'indirect',
      content,
      cue: { start: 0, end: 3 },
      event: 'ev1',
      via: [],
      ...stated,
    } as const
    const agreed = {
      id: 'o1',
      kind: 'agreed',
      parties: ['e1', 'e2'],
      assignees: [],
      content,
      event: 'ev1',
      ...stated,
    } as const
    const full = prepare(
      article,
      reading([minister, guest], [main], { statements: [{ id: 's1', ...told }], outcomes: [agreed] }),
      arabic,
    )
    expect(full.statements[0]).toMatchObject({
      speakers: [keyOf(minister)],
      states: ['EGY'],
      report: full.reports[0]?.id,
      day: '2013-02-04',
    })
    expect(full.outcomes[0]).toMatchObject({
      parties: [keyOf(minister), 'state:IRQ'],
      states: ['EGY', 'IRQ'],
      day: '2013-02-04',
    })
  })

  it('lists every form under which an entity is seen', () => {
    const named = { ...minister, aliases: ['الراوي', 'سامي الراوي'] }
    expect(sightingsOf(reading([named], []), arabic).map(({ form }) => form)).toEqual(['الراوي', 'سامي الراوي'])
  })

  it('takes the calendar day as written', () => {
    expect([dayOf('2013-02-05T23:30:00-05:00'), dayOf('2013-02'), dayOf(null)]).toEqual(['2013-02-05', null, null])
  })
})
