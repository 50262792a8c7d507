import { statSync } from 'node:fs'
import pg from 'pg'

/** What changes with everything that is written to a record, whoever writes. */
export interface Pulse {
  readonly take: () => Promise<string>
  readonly close: () => Promise<void>
}

function sizeOf(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false })
  return found === undefined ? '' : `${found.size} ${found.mtimeMs}`
}

async function clientOf(where: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: where })
  await client.connect()
  return client
}

/** Opens a look at how far the log of a record's database is written. */
export async function openPulse(where: string): Promise<Pulse> {
  if (!where.startsWith('postgres'))
    return { take: async () => sizeOf(`${where}-wal`) + sizeOf(where), close: async () => undefined }
  const client = await clientOf(where)
  const written = async (): Promise<string> =>
    (await client.query<{ at: string }>('select pg_current_wal_lsn()::text as at')).rows[0]?.at ?? ''
  return { take: written, close: () => client.end() }
}

/** A server ends the work of a client that was killed a moment later: waits until it has. */
export async function settled(where: string): Promise<void> {
  if (!where.startsWith('postgres')) return
  const client = await clientOf(where)
  const others =
    'select count(*) as n from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()'
  while (Number((await client.query<{ n: string }>(others)).rows[0]?.n) > 0)
    await new Promise((resolve) => setTimeout(resolve, 10))
  await client.end()
}
