import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from '../artefacts/artefact.ts'

/** How a run of the program ended. */
export interface End {
  readonly code: number | null
  readonly killed: boolean
  readonly err: string
}

const BIN = join(ROOT, 'bin/mahdar')

function ended(child: ChildProcess): Promise<End> {
  let err = ''
  child.stderr?.on('data', (chunk: Buffer) => (err += chunk.toString()))
  return new Promise((resolve) => {
    child.once('close', (code, signal) => resolve({ code, killed: signal === 'SIGKILL', err }))
  })
}

/** Runs `bin/mahdar` to its end. */
export function run(args: readonly string[]): Promise<End> {
  return ended(spawn(process.execPath, [BIN, ...args], { stdio: ['ignore', 'ignore', 'pipe'] }))
}

/** Runs `bin/mahdar` and ends it with `kill -9` after so long, unless it has ended by then; `before` runs just before. */
export async function runAndKill(args: readonly string[], afterMs: number, before: () => Promise<void>): Promise<End> {
  const child = spawn(process.execPath, [BIN, ...args], { stdio: ['ignore', 'ignore', 'pipe'] })
  const end = ended(child)
  const timer = setTimeout(() => void before().finally(() => child.kill('SIGKILL')), afterMs)
  const result = await end
  clearTimeout(timer)
  return result
}
