import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { openStore } from '../store.ts'
import { keysOf, random } from './text.ts'
import { STEP } from './writer.ts'

const WRITER = fileURLToPath(new URL('./writer.ts', import.meta.url))
/** Longest time that a writer lives after its first word: long enough for many steps, short enough to hit one within. */
const LIFE_MS = 250

/** Starts a process that writes articles from `first` on. */
export function startWriter(where: string, first: number, last: number): ChildProcess {
  const args = ['--import', 'tsx', WRITER, where, String(first), String(last)]
  return spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
}

/** The numbers a writer acknowledged until it ended; `onFirst` is called at the first. */
export async function acknowledged(writer: ChildProcess, onFirst: () => void = () => {}): Promise<readonly number[]> {
  const numbers: number[] = []
  if (writer.stdout === null) throw new TypeError('the writer has no output')
  for await (const line of createInterface({ input: writer.stdout })) {
    if (numbers.length === 0) onFirst()
    numbers.push(Number(line))
  }
  return numbers
}

async function killOnce(where: string, first: number, life: number): Promise<readonly number[]> {
  const writer = startWriter(where, first, Number.MAX_SAFE_INTEGER)
  return acknowledged(writer, () => setTimeout(() => writer.kill('SIGKILL'), life))
}

/** What is wrong with a record of whole steps, in words. */
async function faults(where: string, acked: ReadonlySet<number>): Promise<readonly string[]> {
  const store = await openStore(where, { keysOf })
  const { articles, readings, reports, events, event_reports, statements } = await store.counts()
  const known = await store.knownArticles([...acked].map((n) => `article-${n}`))
  await store.close()
  const wrong: string[] = []
  if (known.size !== acked.size) wrong.push(`${acked.size - known.size} acknowledged articles are lost`)
  if (articles % STEP !== 0) wrong.push(`${articles} articles are no whole number of steps`)
  if (readings !== articles) wrong.push(`${readings} readings of ${articles} articles`)
  if (reports !== 3 * articles || statements !== 6 * articles) wrong.push('reports or statements are missing or double')
  if (events !== reports || event_reports !== reports) wrong.push('events are missing or double')
  return wrong
}

/** What killing a writer many times came to. */
export interface Kills {
  readonly kills: number
  readonly acknowledged: number
  /** Steps that were written but killed before they were acknowledged. */
  readonly unacknowledged: number
  readonly faults: readonly string[]
}

/** Kills a writer again and again at random moments; the next one goes on where the record ends. */
export async function killOften(where: string, kills: number): Promise<Kills> {
  const next = random(kills)
  const acked = new Set<number>()
  const wrong: string[] = []
  let first = 0
  for (let kill = 0; kill < kills; kill++) {
    for (const n of await killOnce(where, first, next() * LIFE_MS)) acked.add(n)
    wrong.push(...(await faults(where, acked)))
    const store = await openStore(where, { keysOf })
    first = (await store.counts()).articles
    await store.close()
  }
  return { kills, acknowledged: acked.size, unacknowledged: first / STEP - acked.size, faults: wrong }
}
