import { execFileSync, spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  closeSync,
  copyFileSync,
  ftruncateSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { madeArticles } from '../scripts/kill/articles.ts'
import { linesOf, look, unsound } from '../scripts/kill/look.ts'
import { openRecord } from '../src/app/record/open.ts'
import { openSqlite } from '../src/store/sql/driver.ts'
import { KINDS } from '../src/store/testing/backends.ts'
import type { Cluster } from '../src/store/testing/cluster.ts'
import { sharedCluster } from '../src/store/testing/shared.ts'
import { mahdar, mahdarBeside, type Run } from './support/cli.ts'
import { mahdarHere } from './support/here.ts'

const COUNT = 300
const folder = mkdtempSync(join(tmpdir(), 'mahdar-faults-cli-'))
const file = join(folder, 'articles.jsonl')
let cluster: Pick<Cluster, 'fresh'>
let expected: readonly string[]

/** A small disk of its own, where this user may mount one. */
function mount(name: string, size: string): string | null {
  const place = join(folder, name)
  mkdirSync(place)
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', place], { stdio: 'ignore' })
  return status === 0 ? place : null
}

function remount(place: string, option: string): void {
  execFileSync('mount', ['-o', `remount,${option}`, place])
}

const BLOCK = Buffer.alloc(64 * 1024)
/** Blocks left free of a disk that is filled up: for a few articles, not for all. */
const LEFT = 8

function fillUp(path: string): void {
  const ballast = openSync(path, 'w')
  let blocks = 0
  try {
    for (; ; blocks++) writeSync(ballast, BLOCK)
  } catch {
    ftruncateSync(ballast, Math.max(0, blocks - LEFT) * BLOCK.length)
  } finally {
    closeSync(ballast)
  }
}

const [small, sealed, forServer] = [mount('small', '700k'), mount('sealed', '8m'), mount('server', '48m')]
const CANNOT = 'only where this user may mount a small disk'

function add(where: string, ...more: readonly string[]): Promise<Run> {
  return mahdarHere(['add', file, '--jobs', '1', '--db', where, ...more])
}

/** What of the articles is in a record, whole and once. */
async function heldIn(where: string): Promise<{ readonly articles: number; readonly lines: readonly string[] }> {
  const store = await openRecord(where)
  const now = await look(store)
  const wrong = await unsound(store, now)
  await store.close()
  expect(wrong).toEqual([])
  return { articles: now.texts.size, lines: linesOf(now) }
}

async function ask(address: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  await client.query(statement)
  await client.end()
}

beforeAll(async () => {
  mahdar(['--version'])
  writeFileSync(
    file,
    madeArticles(COUNT)
      .map((article) => `${JSON.stringify(article)}\n`)
      .join(''),
  )
  cluster = await sharedCluster()
  const where = join(folder, 'expected.db')
  expect(await add(where)).toMatchObject({ status: 0, err: '' })
  expected = (await heldIn(where)).lines
})
afterAll(() => {
  for (const place of [small, sealed, forServer]) if (place !== null) spawnSync('umount', ['-l', place])
  rmSync(folder, { recursive: true, force: true })
})

describe('a full disk', () => {
  it.skipIf(small === null)(`under a SQLite file is told, and the next run goes on (${CANNOT})`, async () => {
    const where = join(small ?? '', 'record.db')
    const { status, out, err } = await add(where)
    expect({ status, out }).toEqual({ status: 1, out: '' })
    expect(err).toMatch(/^mahdar: .*record\.db: has no room left; make room and run the same command again/)
    remount(small ?? '', 'size=16m')
    expect((await heldIn(where)).articles).toBeLessThan(COUNT)
    expect((await add(where)).status).toBe(0)
    expect((await heldIn(where)).lines).toEqual(expected)
  })

  it.skipIf(forServer === null)(`under a PostgreSQL is told, and the next run goes on (${CANNOT})`, async () => {
    const place = join(forServer ?? '', 'space')
    mkdirSync(place)
    const idOf = (flag: string): number => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
    chownSync(place, idOf('-u'), idOf('-g'))
    for (const above of [folder, forServer ?? '']) chmodSync(above, 0o755)
    const first = await cluster.fresh()
    await ask(first, `create tablespace small location '${place}'`)
    await ask(first, 'create database full_disk template template0 tablespace small')
    const where = first.replace(/[^/]+$/, 'full_disk')
    await (await openRecord(where)).close()
    const ballast = join(forServer ?? '', 'ballast')
    fillUp(ballast)
    const { status, out, err } = await add(where)
    expect({ status, out }).toEqual({ status: 1, out: '' })
    expect(err).toMatch(/^mahdar: postgres:.*full_disk: has no room left; make room and run the same command again/)
    rmSync(ballast)
    expect((await heldIn(where)).articles).toBeLessThan(COUNT)
    expect((await add(where)).status).toBe(0)
    expect((await heldIn(where)).lines).toEqual(expected)
    await ask(first, 'drop database full_disk')
    await ask(first, 'drop tablespace small')
  })
})

describe('a record that may only be read', () => {
  it.skipIf(sealed === null)(`is refused as a SQLite file on a sealed disk (${CANNOT})`, async () => {
    const where = join(sealed ?? '', 'record.db')
    await (await openRecord(join(folder, 'open.db'))).close()
    copyFileSync(join(folder, 'open.db'), where)
    remount(sealed ?? '', 'ro')
    const { status, out, err } = await add(where)
    expect({ status, out }).toEqual({ status: 1, out: '' })
    expect(err).toMatch(/^mahdar: .*record\.db: (?:may not be written to|cannot be opened); check /)
  })

  it('is refused on PostgreSQL, and left as it was', async () => {
    const where = await cluster.fresh()
    await (await openRecord(where)).close()
    await ask(where, `alter database ${where.split('/').at(-1)} set default_transaction_read_only = on`)
    const { status, out, err } = await add(where)
    expect({ status, out }).toEqual({ status: 1, out: '' })
    expect(err).toMatch(/^mahdar: postgres:.*: may not be written to; check the permissions/)
  })
})

/** A way to a server that is cut once so many bytes have gone through. */
async function openWay(address: string, bytes: number): Promise<{ readonly address: string; readonly server: Server }> {
  const { hostname, port } = new URL(address)
  let left = bytes
  const server = createServer((client) => {
    const target = connect(Number(port), hostname)
    client.on('data', (chunk) => {
      left -= chunk.length
      if (left > 0) target.write(chunk)
      else for (const end of [client, target]) end.destroy()
    })
    target.on('data', (chunk) => client.write(chunk))
    for (const [end, other] of [
      [client, target],
      [target, client],
    ] as const)
      end.on('error', () => undefined).on('close', () => other.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const way = new URL(address)
  way.port = String((server.address() as { readonly port: number }).port)
  return { address: way.href, server }
}

describe('a connection that is lost', () => {
  it.each([20_000, 300_000])('after %i bytes is told, and the next run goes on', async (bytes) => {
    const where = await cluster.fresh()
    await (await openRecord(where)).close()
    const way = await openWay(where, bytes)
    const { status, out, err } = await add(way.address)
    way.server.close()
    expect({ status, out }).toEqual({ status: 1, out: '' })
    expect(err).toMatch(/^mahdar: postgres:.*: the connection was lost; run the same command again/)
    expect((await heldIn(where)).articles).toBeLessThan(COUNT)
    expect((await add(where)).status).toBe(0)
    expect((await heldIn(where)).lines).toEqual(expected)
  })
})

describe('two processes at once', () => {
  it.each(KINDS)('add the same articles to one record on %s, each once', async (kind) => {
    const where = kind === 'sqlite' ? join(folder, 'two.db') : await cluster.fresh()
    const runs = await Promise.all([1, 2].map(() => mahdarBeside(['add', file, '--db', where])))
    expect(runs.map(({ status, err }) => ({ status, err }))).toEqual([1, 2].map(() => ({ status: 0, err: '' })))
    expect((await heldIn(where)).lines).toEqual(expected)
  })

  it('of which one writes for too long: the other says so and changes nothing', async () => {
    const where = join(folder, 'held.db')
    await (await openRecord(where)).close()
    const holder = await openSqlite(where, false)
    holder.exec('begin immediate')
    const { status, out, err } = await add(where)
    holder.exec('rollback')
    holder.close()
    expect({ status, out }).toEqual({ status: 1, out: '' })
    expect(err).toMatch(/^mahdar: .*held\.db: is being written to by another process for too long; try again later/)
    expect((await heldIn(where)).articles).toBe(0)
  })
})
