import { spawnSync } from 'node:child_process'
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

/** The lines of JSON Lines output, parsed. */
export function jsonLines<T>(out: string): readonly T[] {
  return out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)
}
