import { openRecord } from '../../src/app/record/open.ts'
import { look, unsound } from '../kill/look.ts'
import { endDesk, type ServedChild, startDesk } from './child.ts'

/** How often a desk is killed, and under how many readers. */
export interface DeskPlan {
  readonly times: number
  readonly readers: number
  /** Milliseconds in which it is killed at random, once it has saved some corrections. */
  readonly useMs: number
}

/** What killing a desk under load came to. */
export interface DeskKills {
  readonly kills: number
  /** Answers that readers got. */
  readonly reads: number
  /** Corrections that reviewers were told are saved. */
  readonly acknowledged: number
  readonly lost: readonly string[]
  readonly doubled: readonly string[]
  readonly unsound: readonly string[]
}

const PATHS = ['/events.json', '/network.json', '/map.json', '/review', '/corrections.json']

/** Corrections that a desk saves before it is killed, unless that takes too long. */
const FEWEST = 2
const LONGEST_MS = 30_000

interface Tally {
  reads: number
  sent: number
  readonly saved: string[]
}

/** Reads until the desk is gone. */
async function readOn(url: string, from: number, tally: Tally): Promise<void> {
  for (let i = from; ; i++) {
    try {
      const response = await fetch(`${url}${PATHS[i % PATHS.length]}`)
      await response.arrayBuffer()
      if (response.ok) tally.reads++
    } catch {
      return
    }
  }
}

/** The token that the forms of the desk carry. */
async function tokenOf(url: string, event: string): Promise<string> {
  const page = await (await fetch(`${url}/review/${event}`)).text()
  return /name="form" value="([^"]+)"/.exec(page)?.[1] ?? ''
}

async function correct(url: string, event: string, form: Record<string, string>): Promise<boolean> {
  const headers = { Origin: url, 'Sec-Fetch-Site': 'same-origin' }
  const body = new URLSearchParams(form)
  const address = `${url}/review/${event}/fix`
  const response = await fetch(address, { method: 'POST', headers, body, redirect: 'manual' })
  return response.status === 303
}

/** Corrects the place of one event after another, and keeps what was acknowledged, until the desk is gone. */
async function correctOn(url: string, tally: Tally): Promise<void> {
  try {
    const { items } = (await (await fetch(`${url}/events.json`)).json()) as { items: readonly { id: string }[] }
    const token = await tokenOf(url, items[0]?.id ?? '')
    for (;;) {
      const event = items[tally.sent % items.length]?.id ?? ''
      const id = `correction-${tally.sent++}`
      if (await correct(url, event, { form: token, id, field: 'place', value: `مكان ${tally.sent}` }))
        tally.saved.push(id)
    }
  } catch {
    return
  }
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** Waits until a busy desk, too, has saved some corrections, but not for ever. */
async function someSaved(tally: Tally): Promise<void> {
  const [before, until] = [tally.saved.length, Date.now() + LONGEST_MS]
  while (tally.saved.length < before + FEWEST && Date.now() < until) await sleep(20)
}

async function useAndKill(desk: ServedChild, { readers, useMs }: DeskPlan, tally: Tally): Promise<void> {
  const use = [correctOn(desk.url, tally), ...Array.from({ length: readers }, (_, i) => readOn(desk.url, i, tally))]
  await someSaved(tally)
  await sleep(useMs * Math.random())
  await endDesk(desk, 'SIGKILL')
  await Promise.all(use)
}

async function result(db: string, kills: number, tally: Tally): Promise<DeskKills> {
  const store = await openRecord(db)
  const kept = (await store.allCorrections()).map(({ id }) => id)
  const now = await look(store)
  const found = {
    kills,
    reads: tally.reads,
    acknowledged: tally.saved.length,
    lost: tally.saved.filter((id) => !kept.includes(id)),
    doubled: kept.filter((id, i) => kept.indexOf(id) !== i),
    unsound: await unsound(store, now),
  }
  await store.close()
  return found
}

/** Uses a desk on a record with many readers and a reviewer, kills it, starts it anew, and at last looks at what is there. */
export async function killDesk(db: string, plan: DeskPlan): Promise<DeskKills> {
  const tally: Tally = { reads: 0, sent: 0, saved: [] }
  for (let i = 0; i < plan.times; i++) await useAndKill(await startDesk(db), plan, tally)
  const last = await startDesk(db)
  const health = await fetch(`${last.url}/healthz`)
  await endDesk(last, 'SIGTERM')
  if (!health.ok) throw new Error(`after ${plan.times} kills the desk answers ${health.status}`)
  return result(db, plan.times, tally)
}
