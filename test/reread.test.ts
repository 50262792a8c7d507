import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fillAged } from '../scripts/kill/aged.ts'
import { madeArticles } from '../scripts/kill/articles.ts'
import { linesOf, look } from '../scripts/kill/look.ts'
import { openRecordReader } from '../src/app/record/read-all.ts'
import { type Reread, rereadArticles } from '../src/app/record/reread.ts'
import type { EventChange } from '../src/record/changes.ts'
import { type Backends, KINDS, startBackends } from '../src/store/testing/backends.ts'

let backends: Backends
const reader = openRecordReader(1)
beforeAll(async () => {
  backends = await startBackends()
})
afterAll(async () => {
  await reader.close()
  await backends?.stop()
})

interface Told {
  readonly done: Reread
  readonly changes: readonly EventChange[]
}

describe.each(KINDS)('reading again on %s', (kind) => {
  it('tells which events are added and altered before it changes anything, and then does what it told', async () => {
    const store = await backends.open(kind)
    await fillAged(store, madeArticles(24))
    const reread = async (dryRun: boolean): Promise<Told> => {
      const changes: EventChange[] = []
      const done = await rereadArticles(store, reader, { dryRun, onChange: (change) => void changes.push(change) })
      return { done, changes }
    }
    const before = linesOf(await look(store))
    const told = await reread(true)
    expect(linesOf(await look(store))).toEqual(before)
    expect(told.done).toMatchObject({ articles: 24, lost: 0, failures: 0 })
    expect(told.done.altered).toBeGreaterThan(0)
    expect(told.changes.filter(({ fields }) => fields.includes('reports')).length).toBeGreaterThan(0)
    expect(told.changes.filter(({ fields }) => fields.includes('place')).length).toBeGreaterThan(0)
    expect(await reread(false)).toEqual(told)
    const after = linesOf(await look(store))
    expect(after.length - before.length).toBe(told.done.added - told.done.lost)
    expect(await reread(false)).toMatchObject({ done: { articles: 0 }, changes: [] })
    expect(linesOf(await look(store))).toEqual(after)
  })
})
