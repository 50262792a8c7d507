import { describe, expect, it } from 'vitest'
import { formatEdtf, longDay } from './dates.ts'

const cases: readonly (readonly [string | null, string, string])[] = [
  ['2023-07-03', '3 July 2023', '3 يوليو 2023'],
  ['2023-06', 'June 2023', 'يونيو 2023'],
  ['2023', '2023', '2023'],
  ['XXXX-06-20', '20 June, year unknown', '20 يونيو، السنة مجهولة'],
  ['XXXX-06', 'June, year unknown', 'يونيو، السنة مجهولة'],
  ['2023-06-XX', 'June 2023, day unknown', 'يونيو 2023، اليوم مجهول'],
  ['XXXX-XX-05', 'day 5, month unknown, year unknown', 'يوم 5، الشهر مجهول، السنة مجهولة'],
  ['2023-05/..', 'from May 2023', 'من مايو 2023'],
  ['../2023-05', 'until May 2023', 'حتى مايو 2023'],
  ['2023-21', 'spring 2023', 'ربيع 2023'],
  ['2023-34', 'quarter 2 2023', 'الربع 2 2023'],
  ['202X', 'decade of 2020', 'عقد 2020'],
  ['2023-07-03T15:00', '3 July 2023, 15:00', '3 يوليو 2023، 15:00'],
  ['2023~', 'about 2023', 'نحو 2023'],
  ['P2D', '2 days', 'يومان'],
  ['P1Y6M', '1 year 6 months', 'سنة 6 أشهر'],
  ['PT48H', '48 hours', '48 ساعة'],
  ['2023-02-31', '2023-02-31', '2023-02-31'],
  ['someday', 'someday', 'someday'],
  [null, 'unknown', 'مجهول'],
]

describe('EDTF in words', () => {
  it.each(cases)('%s is %s', (value, english, arabic) => {
    expect(formatEdtf(value, 'en')).toBe(english)
    expect(formatEdtf(value, 'ar')).toBe(arabic)
  })

  it('joins the days of one month', () => {
    expect(formatEdtf('2023-06-20/2023-06-21', 'en').replace(/\s/g, ' ')).toMatch(/^20 ?– ?21 June 2023$/)
    expect(formatEdtf('XXXX-06-20/XXXX-06-21', 'en')).toBe('20 June, year unknown – 21 June, year unknown')
  })

  it('names the weekday of a day of publication, in the zone it is written in', () => {
    expect(longDay('2023-07-03T23:30:00-05:00', 'en')).toMatch(/^Monday,? 3 July 2023$/)
    expect(longDay('yesterday', 'en')).toBe('yesterday')
  })
})
