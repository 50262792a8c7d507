import { describe, expect, it } from 'vitest'
import { read } from '../index.ts'
import { arabic } from '../lexicon/ar/index.ts'
import type { Report } from '../model/record.ts'
import { linkAll } from './link.ts'
import { eventRecord } from './merge.ts'
import { prepare } from './reports.ts'

function reportsOf(id: string, published: string, body: string): readonly Report[] {
  const article = { id, outlet: null, url: null, published, headline: null, body }
  return prepare({ id, version: 1 }, read(article), arabic).reports
}

const calls = [
  reportsOf(
    'a',
    '2023-07-03',
    'أجرى وزير الخارجية الروسي سيرغي لافروف اليوم الاثنين اتصالاً هاتفياً بنظيره التركي هاكان فيدان.',
  ),
  reportsOf(
    'b',
    '2023-07-04',
    'تلقى الوزير التركي هاكان فيدان أمس الاثنين اتصالاً هاتفياً من وزير الخارجية الروسي سيرجي لافروف.',
  ),
  reportsOf(
    'c',
    '2023-07-19',
    'أجرى وزير الخارجية الروسي سيرغي لافروف اليوم الأربعاء اتصالاً هاتفياً بنظيره التركي هاكان فيدان.',
  ),
]

describe('articles read, prepared and linked', () => {
  const events = linkAll(calls.flat()).map((event) => eventRecord(event))

  it('are two calls in three reports', () => {
    expect(calls.map((reports) => reports.map(({ type }) => type))).toEqual([['call'], ['call'], ['call']])
    expect(
      events.map(({ days, reports }) => `${days?.from} ${reports.map(({ article }) => article).sort()}`).sort(),
    ).toEqual(['2023-07-03 a,b', '2023-07-19 c'])
  })

  it('have the same ministers for participants', () => {
    const [first, second] = events.map(({ participants }) => participants.map(({ entity }) => entity).sort())
    expect(first).toEqual(second)
    expect(events.map(({ participants }) => participants.map(({ state }) => state).sort())).toEqual([
      ['RUS', 'TUR'],
      ['RUS', 'TUR'],
    ])
  })
})
