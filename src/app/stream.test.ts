import { describe, expect, it } from 'vitest'
import { inBatches, mapInOrder, peek } from './stream.ts'

async function* count(to: number, pulled: number[] = []): AsyncGenerator<number> {
  for (let i = 1; i <= to; i++) {
    pulled.push(i)
    yield i
  }
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

describe('streams', () => {
  it('fills batches by count or by size', async () => {
    const limits = { count: 3, size: 8 }
    expect(await collect(inBatches(count(7), (n) => n, limits))).toEqual([
      [1, 2, 3],
      [4, 5],
      [6, 7],
    ])
    expect(await collect(inBatches(count(0), (n) => n, limits))).toEqual([])
  })

  it('keeps the order whatever ends first, with no more under way than allowed', async () => {
    let underWay = 0
    let most = 0
    const slow = async (n: number): Promise<number> => {
      most = Math.max(most, ++underWay)
      await new Promise((resolve) => setTimeout(resolve, 12 - n))
      underWay--
      return n * 10
    }
    expect(await collect(mapInOrder(count(10), 3, slow))).toEqual([10, 20, 30, 40, 50, 60, 70, 80, 90, 100])
    expect(most).toBe(3)
  })

  it('pulls nothing that is not asked for', async () => {
    const pulled: number[] = []
    const results = mapInOrder(count(100, pulled), 2, async (n) => n)
    await results.next()
    expect(pulled).toEqual([1, 2])
  })

  it('passes an error on in its turn', async () => {
    const results = mapInOrder(count(3), 3, async (n) => {
      if (n === 2) throw new Error('two')
      return n
    })
    expect((await results.next()).value).toBe(1)
    await expect(results.next()).rejects.toThrow('two')
  })

  it('looks ahead without losing anything', async () => {
    const { first, all } = await peek(count(3), 2)
    expect(first).toEqual([1, 2])
    expect(await collect(all)).toEqual([1, 2, 3])
    expect((await peek(count(1), 2)).first).toEqual([1])
  })
})
