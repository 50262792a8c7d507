import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arabic } from '../../lexicon/ar/index.ts'
import { governs, lastPlace } from './claims.ts'
import { dateOf, dayNumber, daysOf, gap, shift, width } from './days.ts'
import { contentId } from './hash.ts'
import { compareNames } from './names.ts'
import { contentStems } from './phrases.ts'
import { locate } from './places.ts'
import { nameCore, skeleton } from './spelling.ts'
import { sentenceAt } from './text.ts'

describe('days', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11016],
    ['0001-01-01', -719162],
  ])('counts %s as %i', (date, number) => {
    expect(dayNumber(date)).toBe(number)
    expect(dateOf(number)).toBe(date)
  })

  it('goes there and back', () => {
    fc.assert(fc.property(fc.integer({ min: -719162, max: 2_900_000 }), (day) => dayNumber(dateOf(day)) === day))
  })

  it.each([
    ['2013-02', '2013-02-01', '2013-02-28'],
    ['2012-12', '2012-12-01', '2012-12-31'],
    ['2013', '2013-01-01', '2013-12-31'],
    ['201X', '2010-01-01', '2019-12-31'],
    ['2013-02-07/2013-02-08', '2013-02-07', '2013-02-08'],
    ['2013-02/2013-04-03', '2013-02-01', '2013-04-03'],
    ['2013-02-07~', '2013-02-07', '2013-02-07'],
  ])('spans %s', (edtf, from, to) => {
    expect(daysOf(edtf)).toEqual({ from, to })
  })

  it.each([null, 'XXXX-06-20', '2013-02-07/..', 'P2D', '', '2013-13'])('knows no days of %s', (edtf) => {
    expect(daysOf(edtf)).toBeNull()
  })

  it('measures spans', () => {
    const week = { from: '2013-02-25', to: '2013-03-03' }
    expect(width(week)).toBe(7)
    expect(gap(week, { from: '2013-03-03', to: '2013-03-09' })).toBe(0)
    expect(gap({ from: shift(week.to, 2), to: '2013-04-01' }, week)).toBe(2)
  })
})

describe('content ids', () => {
  it('keep the parts apart', () => {
    expect(contentId(['ab'])).not.toBe(contentId(['a', 'b']))
    expect(contentId(['a', 'b'])).toMatch(/^[0-9a-f]{24}$/)
  })
})

describe('names', () => {
  it.each([
    ['أحمد داود أوغلو', 'احمد داوود اوغلو', 'same'],
    ['عبد الله غول', 'عبدالله جول', 'same'],
    ['حامد كرزاي', 'حامد قرضاي', 'same'],
    ['تشاك هيغل', 'تشاك هاجل', 'same'],
    ['محمد كامل عمرو', 'محمد عمرو', 'shorter'],
    ['سيرغي لافروف', 'لافروف', 'shorter'],
    ['عادل بن أحمد الجبير', 'عادل الجبير', 'shorter'],
    ['محمد بن سلمان بن عبدالعزيز', 'سلمان بن عبدالعزيز', 'different'],
    ['محمد كامل عمرو', 'محمد سعيد عمرو', 'different'],
    ['خالد مشعل', 'خالد مدني', 'different'],
    ['نزار بن عبيد مدني', 'إياد مدني', 'different'],
  ] as const)('%s, %s: %s', (a, b, agreement) => {
    expect(compareNames(a, b)).toBe(agreement)
    expect(compareNames(b, a)).toBe(agreement)
  })

  it('have one core in all their spellings', () => {
    expect(nameCore('محمد كامل عمرو')).toEqual(nameCore('محمّد عمرو'))
    expect(nameCore('تميم بن حمد آل ثاني')).toEqual(nameCore('تميم بن حمد'))
    expect(nameCore('عمرو').given).toBe('')
  })

  it('are never emptied', () => {
    fc.assert(fc.property(fc.string({ minLength: 1 }), (word) => skeleton(word) !== ''))
  })
})

describe('sentences', () => {
  const text = 'عاد الوفد.\nقال د. سمير راضي إن اللقاء انتهى. ثم غادر'

  it('end at their sign, not at an initial', () => {
    const start = text.indexOf('اللقاء')
    expect(sentenceAt(text, { start, end: start + 6 }).text).toBe('قال د. سمير راضي إن اللقاء انتهى.')
  })

  it('hold their span and quote the text', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), fc.nat(), (any, i, j) => {
        const [start, end] = [Math.min(i, j, any.length), Math.min(Math.max(i, j), any.length)]
        const quote = sentenceAt(any, { start, end })
        return quote.start <= start && quote.end >= end && any.slice(quote.start, quote.end) === quote.text
      }),
    )
  })
})

describe('phrases', () => {
  it.each([
    ['هي الزيارة الأولى منذ نحو', 'since'],
    ['وهو الاتصال الثاني خلال', 'within'],
    ['تستمر', null],
  ] as const)('%s governs: %s', (before, relation) => {
    expect(governs(before)).toBe(relation)
  })

  it.each([
    ['وجرى الاتصال للمرة الثالثة', 3, true],
    ['وهي أول زيارة له إلى دمشق', 1, true],
    ['اتصال هو الثاني بينهما', 2, true],
    ['كثالث لقاء من نوعه', 3, true],
    ['عقدا الاجتماع الثاني في عمّان', 2, false],
    ['هذا هو الاجتماع الثاني عشر', 12, true],
    ['في الجلسة الحادية والعشرين', 21, false],
    ['اللقاء العاشر', 10, false],
    ['الاجتماع الأول ثم اللقاء الثاني', 2, false],
  ] as const)('%s tells place %d', (words, number, isCount) => {
    expect(lastPlace(words)).toMatchObject({ number, isCount })
  })

  it('tells what is counted', () => {
    expect(lastPlace('ثالث اتصال')?.kinds).toEqual(['call'])
    expect(lastPlace('للاجتماع الثالث')?.kinds).toEqual(['meeting', 'talks'])
    expect(lastPlace('للمرة الثالثة')?.kinds).toBeNull()
  })

  it.each(['زيارة قصيرة', 'بحث الطرف الثاني', 'أول رئيس يزور البلاد', 'اللقاء الثلاثي', 'في الثاني من أيار'])(
    'hears no place in a series in %s',
    (words) => {
      expect(lastPlace(words)).toBeNull()
    },
  )

  it('finds the same stem behind article and ending', () => {
    const [a, b] = ['فتح المعبر للشاحنات', 'معبر الشاحنات'].map(contentStems)
    expect([...(b ?? [])].every((word) => a?.has(word))).toBe(true)
  })
})

describe('a place on the map', () => {
  it.each([
    ['مطار القاهرة الدولي', 'القاهرة', 30],
    ['العاصمة السورية في دمشق', 'دمشق', 33.5],
    ['بموسكو', 'موسكو', 55.8],
  ])('%s is found', (printed, name, lat) => {
    const found = locate(printed, arabic)
    expect(found?.name).toBe(name)
    expect(found?.lat).toBeCloseTo(lat, 0)
  })

  it.each(['سوريا', 'مقر الوزارة', ''])('«%s» is no point on it', (printed) => {
    expect(locate(printed, arabic)).toBeNull()
  })
})
