import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { ROOT } from '../artefacts/artefact.ts'

/** A `mahdar serve` of its own. */
export interface ServedChild {
  readonly child: ChildProcess
  /** Without a slash at its end. */
  readonly url: string
}

/** Starts `mahdar serve` on a record, on a free port and without rates; resolves when it listens. */
export async function startDesk(db: string): Promise<ServedChild> {
  const args = [join(ROOT, 'bin/mahdar'), 'serve', '--db', db, '--port', '0', '--rate', '0']
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  for await (const line of createInterface({ input: child.stdout }))
    if (line.startsWith('http')) return { child, url: line.replace(/\/$/, '') }
  throw new Error('mahdar serve ended before it listened')
}

/** Ends a desk by a signal; resolves when it is gone. */
export function endDesk({ child }: ServedChild, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  child.kill(signal)
  return gone
}
