import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOT } from '../scripts/artefacts/artefact.ts'
import { openRecord } from '../src/app/record/open.ts'
import type { Cluster } from '../src/store/testing/cluster.ts'
import { sharedCluster } from '../src/store/testing/shared.ts'
import { mahdar } from './support/cli.ts'

let cluster: Pick<Cluster, 'fresh'>
let folder: string
beforeAll(async () => {
  mahdar(['--version'])
  cluster = await sharedCluster()
  folder = mkdtempSync(join(tmpdir(), 'mahdar-desk-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Desk {
  readonly url: string
  readonly process: ChildProcess
}

async function startDesk(db: string): Promise<Desk> {
  const args = [join(ROOT, 'bin/mahdar'), 'serve', '--db', db, '--port', '0', '--rate', '0']
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] })
  for await (const line of createInterface({ input: child.stdout })) return { url: line, process: child }
  throw new Error('the desk did not start')
}

async function kill({ process: child }: Desk): Promise<void> {
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}

async function eventsOf({ url }: Desk): Promise<readonly string[]> {
  const answer = (await (await fetch(new URL('/review.json?of=event', url))).json()) as {
    readonly items: readonly { readonly id: string }[]
  }
  return answer.items.map(({ id }) => id)
}

async function tokenOf({ url }: Desk, event: string): Promise<string> {
  const page = await (await fetch(new URL(`/review/${event}`, url))).text()
  return /name="form" value="([^"]+)"/.exec(page)?.[1] ?? ''
}

interface Work {
  readonly desk: Desk
  readonly events: readonly string[]
  readonly form: string
  /** Corrections that the desk acknowledged. */
  readonly done: string[]
}

/** Corrects one thing after the other until the desk is gone. */
async function correctAll({ desk, events, form, done }: Work, worker: number): Promise<void> {
  const headers = { Origin: new URL(desk.url).origin }
  for (let n = 0; ; n++) {
    const id = randomUUID()
    const body = new URLSearchParams({ form, id, field: 'place', value: `مدينة ${worker} ${n}` })
    const address = new URL(`/review/${events[(worker + n) % events.length]}/fix`, desk.url)
    try {
      const sent = await fetch(address, { method: 'POST', body, headers, redirect: 'manual' })
      if (sent.status === 303) done.push(id)
    } catch {
      return
    }
  }
}

const WORKERS = 6
/** Acknowledged corrections after which the desk is killed: by then all hands are at it. */
const ENOUGH = 10
const LOOK_MS = 5

/** Starts the desk, corrects with several hands at once, kills it in the midst; gives what it acknowledged. */
async function killOnce(db: string): Promise<readonly string[]> {
  const desk = await startDesk(db)
  const events = await eventsOf(desk)
  const work: Work = { desk, events, form: await tokenOf(desk, events[0] ?? ''), done: [] }
  const hands = Array.from({ length: WORKERS }, (_, worker) => correctAll(work, worker))
  while (work.done.length < ENOUGH) await setTimeout(LOOK_MS)
  await kill(desk)
  await Promise.all(hands)
  return work.done
}

describe('mahdar serve, killed under load', () => {
  it.each(['sqlite', 'postgres'])(
    'loses no correction that it acknowledged on %s, and starts again',
    async (kind) => {
      const db = kind === 'sqlite' ? join(folder, 'record.db') : await cluster.fresh()
      expect(mahdar(['add', 'demo/articles.jsonl', '--db', db]).status).toBe(0)
      const acknowledged: string[] = []
      for (let kills = 0; kills < 2; kills++) acknowledged.push(...(await killOnce(db)))
      expect(acknowledged.length).toBeGreaterThanOrEqual(2 * ENOUGH)
      const desk = await startDesk(db)
      expect((await fetch(new URL('/review', desk.url))).status).toBe(200)
      await kill(desk)
      const store = await openRecord(db)
      const kept = new Set((await store.allCorrections()).map(({ id }) => id))
      await store.close()
      expect(acknowledged.filter((id) => !kept.has(id))).toEqual([])
      expect(kept.size - acknowledged.length).toBeLessThanOrEqual(2 * WORKERS)
    },
    180_000,
  )
})
