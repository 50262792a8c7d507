import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'

/** A throw-away PostgreSQL on loopback. */
export interface Cluster {
  readonly port: number
  /** Makes an empty database and gives its address. */
  readonly fresh: () => Promise<string>
  /** Ends it without a farewell, as a power cut does, and starts it again. */
  readonly crash: () => Promise<void>
  readonly stop: () => Promise<void>
}

interface User {
  readonly uid?: number
  readonly gid?: number
}

const HOME = '/usr/lib/postgresql'

/** Folder of the newest server binaries. */
function binaries(): string {
  const versions = existsSync(HOME) ? readdirSync(HOME).sort((a, b) => Number(b) - Number(a)) : []
  const folders = [
    ...versions.map((version) => join(HOME, version, 'bin')),
    ...(process.env.PATH ?? '').split(':').filter((folder) => folder !== ''),
  ]
  const found = folders.find((folder) => existsSync(join(folder, 'initdb')))
  if (found !== undefined) return found
  throw new Error('the store is tested on a real PostgreSQL and none is installed: apt-get install postgresql')
}

/** PostgreSQL refuses to run as root: then it runs as the user `postgres`. */
function userOf(): User {
  if (process.getuid?.() !== 0) return {}
  const idOf = (flag: string): number => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  return { uid: idOf('-u'), gid: idOf('-g') }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}

function makeFolder({ uid, gid }: User): string {
  const folder = mkdtempSync(join(tmpdir(), 'mahdar-postgres-'))
  chmodSync(folder, 0o700)
  if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid)
  return folder
}

interface Place {
  readonly bin: string
  readonly folder: string
  readonly port: number
  readonly user: User
}

function start({ bin, folder, port, user }: Place): ChildProcess {
  const settings = [`port=${port}`, 'listen_addresses=127.0.0.1', `unix_socket_directories=${folder}`, 'fsync=off']
  const args = ['-D', join(folder, 'data'), ...settings.flatMap((setting) => ['-c', setting])]
  const server = spawn(join(bin, 'postgres'), args, { ...user, cwd: folder, stdio: 'ignore' })
  process.once('exit', () => server.kill('SIGQUIT'))
  return server
}

async function ask(port: number, statement: string): Promise<void> {
  const client = new pg.Client({ host: '127.0.0.1', port, user: 'mahdar', database: 'postgres' })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query(statement)
  } finally {
    await client.end()
  }
}

async function ready(port: number, tries = 400): Promise<void> {
  try {
    await ask(port, 'select 1')
  } catch (thrown) {
    if (tries === 0) throw thrown
    await new Promise((resolve) => setTimeout(resolve, 50))
    await ready(port, tries - 1)
  }
}

function end(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    server.once('exit', () => resolve())
    server.kill(signal)
  })
}

/** Sorts as Arabic does where this version can, to show that nothing depends on the locale of the server. */
async function createDatabase(port: number, name: string): Promise<void> {
  try {
    await ask(port, `create database ${name} template template0 locale_provider icu icu_locale 'ar'`)
  } catch {
    await ask(port, `create database ${name} template template0`)
  }
}

async function newPlace(): Promise<Place> {
  const user = userOf()
  const place = { bin: binaries(), user, folder: makeFolder(user), port: await freePort() }
  const flags = ['-U', 'mahdar', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync']
  const args = ['-D', join(place.folder, 'data'), ...flags]
  execFileSync(join(place.bin, 'initdb'), args, { ...user, cwd: place.folder, stdio: 'ignore' })
  return place
}

/** Makes empty databases on a server; their names are nobody else's. */
export function clusterAt(port: number): Pick<Cluster, 'fresh'> {
  return {
    async fresh() {
      const name = `record_${randomBytes(6).toString('hex')}`
      await createDatabase(port, name)
      return `postgres://mahdar@127.0.0.1:${port}/${name}`
    },
  }
}

/** Starts a PostgreSQL of its own in a temporary folder; throws, saying what to install, where there is none. */
export async function startCluster(): Promise<Cluster> {
  const place = await newPlace()
  let server = start(place)
  await ready(place.port)
  return {
    port: place.port,
    ...clusterAt(place.port),
    async crash() {
      await end(server, 'SIGQUIT')
      server = start(place)
      await ready(place.port)
    },
    async stop() {
      await end(server, 'SIGINT')
      rmSync(place.folder, { recursive: true, force: true })
    },
  }
}
