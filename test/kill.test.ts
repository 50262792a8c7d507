import { beforeAll, describe, expect, it } from 'vitest'
import { killOften } from '../scripts/kill/campaign.ts'
import type { Cluster } from '../src/store/testing/cluster.ts'
import { sharedCluster } from '../src/store/testing/shared.ts'
import { mahdar } from './support/cli.ts'

let cluster: Pick<Cluster, 'fresh'>
beforeAll(async () => {
  mahdar(['--version'])
  cluster = await sharedCluster()
})

describe('kill -9', () => {
  it.each([
    ['add', 'sqlite'],
    ['add', 'postgres'],
    ['follow', 'sqlite'],
    ['reread', 'postgres'],
  ] as const)(
    'during %s on %s loses nothing acknowledged, doubles nothing, and the next run goes on',
    async (command, kind) => {
      const { kills, faults } = await killOften({ command, kind, times: 2, articles: 72 }, cluster)
      expect({ kills, faults }).toEqual({ kills: 2, faults: [] })
    },
    180_000,
  )
})
