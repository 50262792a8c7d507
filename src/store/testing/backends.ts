import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type OpenOptions, openStore, type Store } from '../store.ts'
import type { Cluster } from './cluster.ts'
import { sharedCluster } from './shared.ts'
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
  readonly folder: string
  /** The address of an empty record. */
  readonly place: (kind: Kind) => Promise<string>
  /** Opens a record, an empty one if no address is given; all are closed at the end. */
  readonly open: (kind: Kind, where?: string, options?: Partial<OpenOptions>) => Promise<Store>
  readonly stop: () => Promise<void>
}

/** Makes a folder for SQLite files and finds a PostgreSQL: the one given, else the one that the files of a run share. */
export async function startBackends(own?: Pick<Cluster, 'fresh'>): Promise<Backends> {
  const cluster = own ?? (await sharedCluster())
  const folder = mkdtempSync(join(tmpdir(), 'mahdar-store-'))
  const stores: Store[] = []
  let files = 0
  const place = async (kind: Kind): Promise<string> =>
    kind === 'postgres' ? cluster.fresh() : join(folder, `record-${++files}.db`)
  return {
    folder,
    place,
    async open(kind, where, options = {}) {
      const store = await openStore(where ?? (await place(kind)), { keysOf, ...options })
      stores.push(store)
      return store
    },
    async stop() {
      for (const store of stores) await store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
