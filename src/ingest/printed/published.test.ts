import { expect, test } from 'vitest'
import { isIsoDate, readPublished } from './published.ts'

test.each([
  ['2023-07-03', '2023-07-03'],
  [' 2023-07-03T14:30:00+03:00 ', '2023-07-03T14:30:00+03:00'],
  ['2023-07-03 14:30:00', '2023-07-03T14:30:00'],
  ['2023-07-03T14:30:00+3', '2023-07-03'],
  ['Mon, 03 Jul 2023 23:30:00 +0300', '2023-07-03T23:30:00+03:00'],
  ['3 July 2023', '2023-07-03'],
  ['Mon, 3 Jul 2023 09:05 GMT', '2023-07-03T09:05:00Z'],
  ['Mon, 3 Jul 2023 09:05:00 EST', '2023-07-03T09:05:00'],
  ['2023/7/3', '2023-07-03'],
  ['2023/07/03 9:05', '2023-07-03T09:05'],
])('%s is %s', (text, iso) => {
  expect(readPublished(text)).toBe(iso)
})

test.each([
  '03/07/2023',
  '2023-02-29',
  '2023-00-10',
  '31 Jun 2023',
  '3 Tammuz 2023',
  '1688383800',
  '',
  'أمس',
  '2023-07',
])('%s is none', (text) => {
  expect(readPublished(text)).toBeNull()
})

test('leap days are judged by their year', () => {
  expect(['2024-02-29', '2000-02-29', '1900-02-29', '2023-02-29'].map(isIsoDate)).toEqual([true, true, false, false])
})
