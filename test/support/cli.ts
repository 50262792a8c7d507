import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from '../../scripts/artefacts/artefact.ts'

/** What a run of the program gave. */
export interface Run {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

/** Runs the program as a user does, through `bin/mahdar`, in English unless told otherwise. */
export function mahdar(args: readonly string[], input = '', env: Readonly<Record<string, string>> = {}): Run {
  const result = spawnSync(process.execPath, [join(ROOT, 'bin/mahdar'), ...args], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, LC_ALL: 'C.UTF-8', ...env },
  })
  return { status: result.status, out: result.stdout, err: result.stderr }
}

/** As {@link mahdar}, while this process goes on: it may be the server that the program asks. */
export function mahdarBeside(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Run> {
  const child = spawn(process.execPath, [join(ROOT, 'bin/mahdar'), ...args], {
    cwd: ROOT,
    env: { ...process.env, LC_ALL: 'C.UTF-8', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const text = { out: '', err: '' }
  child.stdout.on('data', (chunk: Buffer) => {
    text.out += chunk.toString()
  })
  child.stderr.on('data', (chunk: Buffer) => {
    text.err += chunk.toString()
  })
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, ...text })))
}

/** The lines of JSON Lines output, parsed. */
export function jsonLines<T>(out: string): readonly T[] {
  return out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)
}
