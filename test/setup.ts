import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from '../scripts/artefacts/artefact.ts'

/** Before all tests: the lexicon's tables are made where they are missing or older than `data/`. */
export default function setup(): void {
  const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts/build.mjs'), '--tables'], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`the lexicon's tables cannot be made: ${stderr}`)
}
