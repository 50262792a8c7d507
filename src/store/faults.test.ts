import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSqlite } from './sql/driver.ts'
import { openStore, type Store } from './store.ts'
import { type Backends, KINDS, startBackends } from './testing/backends.ts'
import { type Cluster, startCluster } from './testing/cluster.ts'
import { acknowledged, killOften, startWriter } from './testing/kill.ts'
import { sampleArticle } from './testing/samples.ts'
import { keysOf } from './testing/text.ts'
import { writeStep } from './testing/writer.ts'

let cluster: Cluster
let backends: Backends
beforeAll(async () => {
  cluster = await startCluster()
  backends = await startBackends(cluster)
})
afterAll(async () => {
  await backends?.stop()
  await cluster?.stop()
})

/** Whether the file is sound as SQLite sees it. */
async function integrity(path: string): Promise<unknown> {
  const db = await openSqlite(path, true)
  const result = db.prepare('pragma integrity_check').all()
  db.close()
  return result.map((row: Record<string, unknown>) => row.integrity_check)
}

describe.each(KINDS)('several processes on %s', (kind) => {
  it('write at once, each its own and both the same, and nothing is lost or double', async () => {
    const where = await backends.place(kind)
    await backends.open(kind, where)
    const writers = [startWriter(where, 0, 60), startWriter(where, 30, 90), startWriter(where, 0, 90)]
    const acked = await Promise.all(writers.map((writer) => acknowledged(writer)))
    expect(acked.map((numbers) => numbers.length)).toEqual([20, 20, 30])
    const store = await backends.open(kind, where)
    const { articles, readings, reports, events, event_reports, statements } = await store.counts()
    expect({ articles, readings, reports }).toEqual({ articles: 90, readings: 90, reports: 270 })
    expect({ events, event_reports, statements }).toEqual({ events: 270, event_reports: 270, statements: 540 })
    expect((await store.coverage()).reduce((sum, outlet) => sum + outlet.articles, 0)).toBe(90)
  }, 120_000)

  it('make an empty record at the same time', async () => {
    for (let round = 0; round < 8; round++) {
      const where = await backends.place(kind)
      const stores = await Promise.all([0, 1, 2, 3].map(() => openStore(where, { keysOf })))
      await Promise.all(stores.map((store, i) => store.putArticles([sampleArticle(i)])))
      expect((await stores[0]?.counts())?.articles).toBe(4)
      for (const store of stores) await store.close()
    }
  })

  it('of one key follow each other', async () => {
    const where = await backends.place(kind)
    const stores = await Promise.all([0, 1].map(() => backends.open(kind, where)))
    const order: string[] = []
    const [one, two] = stores as [Store, Store]
    const step = (store: Store, name: string) => async () =>
      store.transaction(['SYR|RUS'], async (inner) => {
        order.push(`${name} begins`)
        await inner.setMeta('last', name)
        await new Promise((resolve) => setTimeout(resolve, 50))
        order.push(`${name} ends`)
      })
    await Promise.all([step(one, 'a')(), step(two, 'b')()])
    expect(order[0]?.[0]).toBe(order[1]?.[0])
    expect(order[2]?.[0]).toBe(order[3]?.[0])
    expect(order).toHaveLength(4)
  })

  it('are killed ten times while they write: what was acknowledged is there, and no step is there by half', async () => {
    const where = await backends.place(kind)
    const result = await killOften(where, 10)
    expect(result).toMatchObject({ kills: 10, faults: [] })
    expect(result.acknowledged).toBeGreaterThan(10)
    if (kind === 'sqlite') expect(await integrity(where)).toEqual(['ok'])
  }, 180_000)
})

describe('a SQLite file', () => {
  it('that another process is writing to for too long is a fault, and nothing is written', async () => {
    const where = await backends.place('sqlite')
    const holder = await backends.open('sqlite', where)
    const waiting = await backends.open('sqlite', where, { busyMs: 50 })
    await holder.transaction([], async (inner) => {
      await inner.putArticles([sampleArticle(1)])
      await expect(waiting.putArticles([sampleArticle(2)])).rejects.toMatchObject({ code: 'locked', input: where })
      expect(await waiting.getArticle('article-1')).toBeNull()
    })
    expect(await waiting.putArticles([sampleArticle(2)])).toMatchObject([{ status: 'added' }])
  })

  it('on a full disk is a fault that keeps all that was acknowledged, and goes on when there is room', async () => {
    const where = await backends.place('sqlite')
    const full = await backends.open('sqlite', where, { maxPages: 150 })
    let acked = 0
    const write = async (): Promise<void> => {
      for (; ; acked += 3) await writeStep(full, acked)
    }
    await expect(write()).rejects.toMatchObject({ name: 'Fault', code: 'full' })
    expect(acked).toBeGreaterThan(3)
    expect((await full.counts()).articles).toBe(acked)
    await full.close()
    expect(await integrity(where)).toEqual(['ok'])
    const roomy = await backends.open('sqlite', where)
    await writeStep(roomy, acked)
    expect((await roomy.counts()).articles).toBe(acked + 3)
  })

  it('that may only be read answers, and refuses to be written to', async () => {
    const where = await backends.place('sqlite')
    await (await backends.open('sqlite', where)).putArticles([sampleArticle(1)])
    const store = await backends.open('sqlite', where, { readOnly: true })
    expect((await store.getArticle('article-1'))?.id).toBe('article-1')
    await expect(store.putArticles([sampleArticle(2)])).rejects.toMatchObject({ code: 'read-only' })
    await expect(store.setMeta('a', 'b')).rejects.toThrow('may not be written to; check the permissions')
  })

  it('without the right to write says so', async () => {
    const where = join(backends.folder, 'sealed.db')
    const store = await openStore(where, { keysOf })
    await store.putArticles([sampleArticle(1)])
    await store.close()
    chmodSync(backends.folder, 0o755)
    chmodSync(where, 0o444)
    expect(asNobody(where)).toMatch(/^read-only .*sealed\.db: may not be written to/)
  })

  it.each([
    ['in a folder that is not there', 'none/record.db', 'cannot-open'],
    ['that is a folder', 'folder.db', 'cannot-open'],
    ['that is no database', 'text.db', 'not-a-record'],
    ['of another program', 'other.db', 'not-a-record'],
    ['of a newer program', 'newer.db', 'newer-schema'],
  ])('%s is refused', async (_, name, code) => {
    const where = join(backends.folder, name)
    await prepareFile(name, where)
    await expect(openStore(where, { keysOf })).rejects.toMatchObject({ name: 'Fault', code, input: where })
  })

  it('that is empty cannot be opened for reading only', async () => {
    const where = await backends.place('sqlite')
    writeFileSync(where, '')
    await expect(openStore(where, { keysOf, readOnly: true })).rejects.toMatchObject({ code: 'not-a-record' })
  })

  it('of an older program cannot be opened for reading only', async () => {
    const where = await backends.place('sqlite')
    const store = await openStore(where, { keysOf })
    await store.setMeta('schema', '0.5')
    await store.close()
    await expect(openStore(where, { keysOf, readOnly: true })).rejects.toMatchObject({ code: 'older-schema' })
  })

  it('that is damaged is a fault', async () => {
    const where = await backends.place('sqlite')
    const store = await openStore(where, { keysOf })
    for (let n = 0; n < 60; n += 3) await writeStep(store, n)
    await store.close()
    const copy = join(backends.folder, 'damaged.db')
    copyFileSync(where, copy)
    execFileSync('dd', ['if=/dev/urandom', `of=${copy}`, 'bs=8192', 'seek=4', 'count=60', 'conv=notrunc'], {
      stdio: 'ignore',
    })
    const readAll = async (): Promise<unknown> => (await backends.open('sqlite', copy)).digests()
    await expect(readAll()).rejects.toMatchObject({ name: 'Fault', code: 'corrupt' })
  })
})

async function prepareFile(name: string, where: string): Promise<void> {
  if (name === 'folder.db') mkdirSync(where)
  if (name === 'text.db') writeFileSync(where, 'not a database, but long enough to have a header '.repeat(10))
  if (name === 'other.db') {
    const db = await openSqlite(where, false)
    db.exec('create table bookmarks (url text)')
    db.close()
  }
  if (name === 'newer.db') {
    const store = await openStore(where, { keysOf })
    await store.setMeta('schema', '999')
    await store.close()
  }
}

const OPENER = fileURLToPath(new URL('./testing/opener.ts', import.meta.url))

/** What a process without rights to the file prints when it writes to it. */
function asNobody(where: string): string {
  const isRoot = process.getuid?.() === 0
  const args = ['--import', 'tsx', OPENER, where, ...(isRoot ? ['65534'] : [])]
  return spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout
}

describe('a PostgreSQL', () => {
  it('that crashes in the middle is a fault; the next question is answered and nothing acknowledged is lost', async () => {
    const store = await backends.open('postgres')
    await writeStep(store, 0)
    const broken = store.transaction([], async (inner) => {
      await inner.putArticles([sampleArticle(7)])
      await cluster.crash()
      await inner.putArticles([sampleArticle(8)])
    })
    await expect(broken).rejects.toMatchObject({ name: 'Fault', code: 'connection-lost' })
    expect((await store.counts()).articles).toBe(3)
    await writeStep(store, 3)
    expect((await store.counts()).articles).toBe(6)
  }, 60_000)

  it('that may only be read answers, and refuses to be written to', async () => {
    const where = await backends.place('postgres')
    await (await backends.open('postgres', where)).putArticles([sampleArticle(1)])
    const store = await backends.open('postgres', where, { readOnly: true })
    expect((await store.getArticle('article-1'))?.id).toBe('article-1')
    await expect(store.putArticles([sampleArticle(2)])).rejects.toMatchObject({ code: 'read-only' })
  })

  it('that is not there is a fault, which keeps the password to itself', async () => {
    const opening = openStore('postgres://me:geheim@127.0.0.1:1/none', { keysOf })
    await expect(opening).rejects.toMatchObject({ code: 'connection-lost', input: 'postgres://me@127.0.0.1:1/none' })
    await expect(opening).rejects.not.toThrow('geheim')
  })

  it('without the database is a fault', async () => {
    const where = (await backends.place('postgres')).replace(/[^/]+$/, 'none')
    await expect(openStore(where, { keysOf })).rejects.toMatchObject({ code: 'denied' })
  })
})
