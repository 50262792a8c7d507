import { beforeAll, expect, it } from 'vitest'
import { killDesk } from '../scripts/desk/kills.ts'
import { buildDemo } from '../src/app/record/demo.ts'
import { mahdar } from './support/cli.ts'

beforeAll(() => {
  mahdar(['--version'])
})

it('mahdar serve, killed under load and started anew, loses no correction and doubles none', async () => {
  const demo = await buildDemo()
  await demo.store.close()
  const found = await killDesk(demo.file, { times: 3, readers: 20, useMs: 1500 })
  expect(found).toMatchObject({ kills: 3, lost: [], doubled: [], unsound: [] })
  expect(found.acknowledged).toBeGreaterThanOrEqual(6)
  expect(found.reads).toBeGreaterThan(20)
}, 180_000)
