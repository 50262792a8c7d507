import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type OpenOptions, openStore, type Store } from '../store.ts'
import { type Cluster, startCluster } from './cluster.ts'
import { keysOf } from './text.ts'

export type Kind = Store['kind']

export const KINDS: readonly Kind[] = ['sqlite', 'postgres']

/** All that a stream gives. */
export async function collect<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

/** Both databases for the tests of one file. */
export interface Backends {
  readonly cluster: Cluster
  readonly folder: string
  /** The address of an empty record. */
  readonly place: (kind: Kind) => Promise<string>
  /** Opens a record, an empty one if no address is given; all are closed at the end. */
  readonly open: (kind: Kind, where?: string, options?: Partial<OpenOptions>) => Promise<Store>
  readonly stop: () => Promise<void>
}

/** Starts a PostgreSQL and makes a folder for SQLite files. */
export async function startBackends(): Promise<Backends> {
  const cluster = await startCluster()
  const folder = mkdtempSync(join(tmpdir(), 'mahdar-store-'))
  const stores: Store[] = []
  let files = 0
  const place = async (kind: Kind): Promise<string> =>
    kind === 'postgres' ? cluster.fresh() : join(folder, `record-${++files}.db`)
  return {
    cluster,
    folder,
    place,
    async open(kind, where, options = {}) {
      const store = await openStore(where ?? (await place(kind)), { keysOf, ...options })
      stores.push(store)
      return store
    },
    async stop() {
      for (const store of stores) await store.close()
      await cluster.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
