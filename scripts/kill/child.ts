import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from '../artefacts/artefact.ts'
import { openPulse } from './pulse.ts'

/** How a run of the program ended. */
export interface End {
  readonly code: number | null
  readonly killed: boolean
  readonly err: string
  /** Milliseconds it lived, and of these the first in which nothing was written; null if nothing was. */
  readonly ms: number
  readonly idleMs: number | null
}

/** When a run is killed: so long after its start, or after it first writes. */
export interface Moment {
  readonly from: 'start' | 'writing'
  readonly afterMs: number
}

const BIN = join(ROOT, 'bin/mahdar')
const LOOK_MS = 4

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

function start(args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [BIN, ...args], { stdio: ['ignore', 'ignore', 'pipe'] })
}

function ended(child: ChildProcess): Promise<Pick<End, 'code' | 'killed' | 'err'>> {
  let err = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    err += chunk.toString()
  })
  return new Promise((resolve) => {
    child.once('close', (code, signal) => resolve({ code, killed: signal === 'SIGKILL', err }))
  })
}

function isOver({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null
}

/** Resolves with the time when the record is written to, null when the child has ended without. */
async function firstWrite(child: ChildProcess, where: string): Promise<number | null> {
  const pulse = await openPulse(where)
  try {
    const before = await pulse.take()
    while (!isOver(child)) {
      if ((await pulse.take()) !== before) return performance.now()
      await sleep(LOOK_MS)
    }
    return null
  } finally {
    await pulse.close()
  }
}

/** Runs `bin/mahdar` on a record, and ends it with `kill -9` at the moment, unless it has ended; `before` runs just before. */
export async function runAndKill(
  args: readonly string[],
  where: string,
  moment: Moment | null,
  before: () => Promise<void> = async () => undefined,
): Promise<End> {
  const began = performance.now()
  const child = start(args)
  const end = ended(child)
  const writing = firstWrite(child, where)
  if (moment?.from === 'writing') await writing
  if (moment !== null) await Promise.race([sleep(moment.afterMs), end])
  if (moment !== null && !isOver(child)) {
    await before()
    child.kill('SIGKILL')
  }
  const result = await end
  const ms = performance.now() - began
  const wrote = await writing
  return { ...result, ms, idleMs: wrote === null ? null : wrote - began }
}

/** Runs `bin/mahdar` to its end, that it is built before anything is timed. */
export function run(args: readonly string[]): Promise<Pick<End, 'code' | 'err'>> {
  return ended(start(args))
}
