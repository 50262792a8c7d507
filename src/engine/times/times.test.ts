import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arabic } from '../../lexicon/ar/index.ts'
import type { CalendarExample } from '../../lexicon/calendar.ts'
import { tokenise } from '../../text/tokenise.ts'
import { civil, dayNumber, daysBetween, isoWeek, parseDay, weekdayOf } from './day.ts'
import { fromHijri, toHijri } from './hijri.ts'
import { findTimes, readTimes } from './index.ts'
import { readTimex3 } from './timex3.ts'

function read(text: string, published: string | null) {
  return readTimes(text, tokenise(text), published, arabic.calendar)
}

function check({ text, published, finds }: CalendarExample): void {
  const found = read(text, published)
  expect(found.map((t) => ({ text: t.text, value: t.value }))).toEqual(
    finds.map(({ text: part, value }) => ({ text: part, value })),
  )
  finds.forEach((want, i) => {
    if (want.timex !== undefined) expect(found[i]?.timex).toBe(want.timex)
    if (want.type !== undefined) expect(found[i]?.type).toBe(want.type)
  })
}

describe('a verb in the past, whichever it is', () => {
  it.each([
    ['هنأ السفراء الوفد الذي ضمته اللجنة الأحد.', '2024-06-09'],
    ['أزاحت الحكومتان الستار عن المشروع الجمعة.', '2024-06-07'],
    ['من المتوقع أن يتباحثا إذا حضر الوزير الجمعة.', '2024-06-14'],
  ])('says on which side of the day of publication a weekday lies: %s', (text, value) => {
    expect(read(text, '2024-06-13').at(-1)?.value).toBe(value)
  })
})

describe('the calendar by its examples', () => {
  for (const example of arabic.calendar.examples) it(`${example.text} ${example.because ?? ''}`, () => check(example))

  it('says why a negative example finds nothing', () => {
    for (const { finds, because } of arabic.calendar.examples)
      expect(finds.length > 0 || because !== undefined).toBe(true)
  })
})

describe('confidence', () => {
  it('is stated where the text tells every part, inferred where the day of publication fills it', () => {
    expect(read('في 12 أيار 2020', '2024-06-13')[0]?.confidence).toBe('stated')
    expect(read('في 12 أيار', '2024-06-13')[0]?.confidence).toBe('inferred')
    expect(read('في 12 أيار', null)[0]?.confidence).toBe('stated')
    expect(read('وصل اليوم', null)[0]).toMatchObject({ value: null, confidence: 'inferred' })
  })
})

describe('TIMEX3', () => {
  it('keeps vague words and splits ranges, which a reading does not', () => {
    const text = 'يجتمعون حاليا، وقد التقوا بين عامي 2011 و2015.'
    expect(readTimex3(text, tokenise(text), null, arabic.calendar).map((t) => t.value)).toEqual([
      'PRESENT_REF',
      '2011',
      '2015',
    ])
    expect(read(text, null).map((t) => t.value)).toEqual(['2011/2015'])
  })
})

describe('layout', () => {
  it('skips a line that is only a date, as in a list of links', () => {
    expect(read('عنوان الخبر\nاليوم 06:42\n19 آب\nنص الخبر هنا', '2024-06-13')).toEqual([])
  })

  it('reads dates across the breaks of hard-wrapped text', () => {
    const text = 'بدأ\nالرئيس\nزيارته\nاليوم\nالخميس\nإلى\nالعاصمة\nوتستمر\nالزيارة\nيومين\nحسب\nبيان\nالقصر\nالملكي'
    expect(read(text, '2024-06-13').map((t) => t.text)).toEqual(['اليوم\nالخميس', 'يومين'])
  })
})

describe('civil days', () => {
  it('go to numbers and back', () => {
    fc.assert(fc.property(fc.integer({ min: -800_000, max: 800_000 }), (day) => dayNumber(civil(day)) === day))
  })

  it('agree with Date on weekdays and ISO text', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 60_000 }), (day) => {
        const date = new Date(day * 86_400_000)
        expect(weekdayOf(day) % 7).toBe(date.getUTCDay())
        expect(parseDay(date.toISOString())).toBe(day)
      }),
    )
  })

  it('count between dates and know ISO weeks at the turn of the year', () => {
    expect(daysBetween({ y: 2024, m: 2, d: 28 }, { y: 2024, m: 3, d: 1 })).toBe(2)
    expect(isoWeek(dayNumber({ y: 2021, m: 1, d: 3 }))).toEqual({ y: 2020, w: 53 })
    expect(isoWeek(dayNumber({ y: 2024, m: 12, d: 30 }))).toEqual({ y: 2025, w: 1 })
  })

  it('refuse what is no date', () => {
    expect(parseDay('2023-02-30')).toBeNull()
    expect(parseDay('yesterday')).toBeNull()
  })
})

describe('Hijri days', () => {
  it('go to numbers and back over 1356–1500', () => {
    const date = fc.record({
      y: fc.integer({ min: 1356, max: 1499 }),
      m: fc.integer({ min: 1, max: 12 }),
      d: fc.integer({ min: 1, max: 29 }),
    })
    fc.assert(
      fc.property(date, (h) => {
        expect(toHijri(fromHijri(h))).toEqual(h)
      }),
    )
  })

  it('know the first of Ramadan 1445', () => {
    expect(fromHijri({ y: 1445, m: 9, d: 1 })).toBe(dayNumber({ y: 2024, m: 3, d: 11 }))
  })
})

const WORDS = arabic.calendar.words.flatMap((word) => word.forms)
const piece = fc.oneof(
  fc.constantFrom(...WORDS),
  fc.constantFrom('و', '-', '/', '(', ')', '،', '.', ':', '\n', 'الوزير', 'التقى', 'وصل'),
  fc.integer({ min: 0, max: 2100 }).map(String),
  fc.string({ maxLength: 6 }),
)
const text = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', '', '  ')), { maxLength: 30 })
  .map((parts) => parts.map(([a, b]) => a + b).join(''))
const published = fc.constantFrom(null, '2024-02-29', '2023-12-31T23:59:00', '2024-01-01T00:10:00Z', 'nonsense')

describe('whatever the text', () => {
  it('never throws, keeps spans in order and in bounds, and quotes the text', () => {
    fc.assert(
      fc.property(text, published, (body, day) => {
        let last = 0
        for (const t of findTimes(body, tokenise(body), day, arabic.calendar)) {
          expect(t.start).toBeGreaterThanOrEqual(last)
          expect(t.end).toBeGreaterThan(t.start)
          expect(t.end).toBeLessThanOrEqual(body.length)
          expect(t.text).toBe(body.slice(t.start, t.end))
          for (const part of t.parts)
            expect(part.start >= t.start && part.end <= t.end && part.start < part.end).toBe(true)
          last = t.end
        }
      }),
      { numRuns: 1500 },
    )
  })

  it('gives values in the forms of EDTF and ISO 8601', () => {
    const point = String.raw`(?:[\dX]{4}(?:-\d{2}(?:-\d{2})?)?)`
    const shape = new RegExp(String.raw`^(?:${point}(?:/${point})?|P[\d.]*[\dYMWDTHS.]+)$`)
    fc.assert(
      fc.property(text, published, (body, day) => {
        for (const t of readTimes(body, tokenise(body), day, arabic.calendar))
          if (t.value !== null) expect(t.value).toMatch(shape)
      }),
      { numRuns: 1000 },
    )
  })
})
