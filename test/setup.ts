import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from '../scripts/artefacts/artefact.ts'
import { beginRun } from '../src/store/testing/shared.ts'

function makeTables(): void {
  const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts/build.mjs'), '--tables'], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`the lexicon's tables cannot be made: ${stderr}`)
}

/**
 * Before all tests: the lexicon's tables are made where they are missing or older than `data/`. The test files share one
 * PostgreSQL, which the first that needs it starts and which ends with them.
 */
export default function setup(): () => Promise<void> {
  makeTables()
  return beginRun()
}
