import { afterAll, describe, expect, it } from 'vitest'
import { openBoundedReader } from './bounded-reader.ts'

const article = (body: string) => ({ id: 'a', outlet: null, url: null, published: '2024-05-20', headline: null, body })
const short = article('التقى وزير الخارجية الأردني نظيره التركي في عمّان.')
const long = article('التقى وزير الخارجية الأردني نظيره التركي في عمّان. '.repeat(40_000))

describe('the bounded reader', () => {
  const reader = openBoundedReader({ ms: 2000, threads: 1, waiting: 1 })
  afterAll(() => reader.close())

  it('reads, ends what takes too long, and reads on', async () => {
    expect((await reader.read(short)).events).toHaveLength(1)
    await expect(reader.read(long)).rejects.toMatchObject({ code: 'timeout' })
    expect((await reader.read(short)).events).toHaveLength(1)
  })

  it('lets only so many wait', async () => {
    const reads = [reader.read(short), reader.read(short), reader.read(short)]
    const ends = await Promise.allSettled(reads)
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected'])
    expect(ends[2]).toMatchObject({ reason: { code: 'busy' } })
  })
})
