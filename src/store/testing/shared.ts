import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Cluster, clusterAt, startCluster } from './cluster.ts'

/** The folder by which the files of a test run ask for the server that they share. */
const HOME = 'MAHDAR_TEST_RUN'
const LOOK_MS = 50

/** What the run answers to those who ask. */
type Note = { readonly port: number } | { readonly fault: string }

async function answer(home: string): Promise<Cluster | null> {
  const tell = (note: Note): void => {
    writeFileSync(join(home, 'note'), JSON.stringify(note))
    renameSync(join(home, 'note'), join(home, 'server.json'))
  }
  try {
    const cluster = await startCluster()
    tell({ port: cluster.port })
    return cluster
  } catch (thrown) {
    tell({ fault: thrown instanceof Error ? thrown.message : String(thrown) })
    return null
  }
}

/** Begins a test run: the first file that asks for a server has one started for all. Gives what ends the run. */
export function beginRun(): () => Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'mahdar-tests-'))
  process.env[HOME] = home
  let cluster: Promise<Cluster | null> | null = null
  const timer = setInterval(() => {
    if (cluster === null && existsSync(join(home, 'wanted'))) cluster = answer(home)
  }, LOOK_MS)
  return async () => {
    clearInterval(timer)
    await (await cluster)?.stop()
    rmSync(home, { recursive: true, force: true })
  }
}

/** The PostgreSQL that all files of a test run share. Throws where none can be started, or outside a run. */
export async function sharedCluster(): Promise<Pick<Cluster, 'fresh'>> {
  const home = process.env[HOME]
  if (home === undefined) throw new TypeError('a server is shared within a test run only')
  const note = join(home, 'server.json')
  writeFileSync(join(home, 'wanted'), '')
  while (!existsSync(note)) await new Promise((resolve) => setTimeout(resolve, LOOK_MS))
  const told = JSON.parse(readFileSync(note, 'utf8')) as Note
  if ('fault' in told) throw new Error(told.fault)
  return clusterAt(told.port)
}
