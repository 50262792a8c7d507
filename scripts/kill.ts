/**
 * Ends `mahdar add`, `follow` and `reread` with `kill -9` at random moments and looks after each whether anything that was
 * acknowledged is lost, half there or twice, and whether the next run goes on to the same record as one that nobody ended:
 * `npm run kill -- [--times 50] [--db sqlite|postgres] [--command add|follow|reread] [--articles 200]`.
 * Exit status 1 if anything is at fault.
 */
import { parseArgs } from 'node:util'
import { KINDS } from '../src/store/testing/backends.ts'
import { startCluster } from '../src/store/testing/cluster.ts'
import { COMMANDS, killOften } from './kill/campaign.ts'
import { run } from './kill/child.ts'

const { values } = parseArgs({
  options: {
    times: { type: 'string', default: '50' },
    db: { type: 'string' },
    command: { type: 'string' },
    articles: { type: 'string', default: '200' },
  },
})

function chosen<T extends string>(name: string, of: readonly T[], value: string | undefined): readonly T[] {
  const found = of.filter((one) => value === undefined || one === value)
  if (found.length === 0) throw new RangeError(`--${name} ${value}: choose among ${of.join(', ')}`)
  return found
}

function count(name: string, value: string): number {
  if (!/^[1-9]\d*$/.test(value)) throw new RangeError(`--${name} ${value}: give a whole number from 1`)
  return Number(value)
}

const kinds = chosen('db', KINDS, values.db)
const commands = chosen('command', COMMANDS, values.command)
const [times, articles] = [count('times', values.times), count('articles', values.articles)]
await run(['--version'])
const cluster = await startCluster()
for (const kind of kinds)
  for (const command of commands) {
    const start = performance.now()
    const { kills, amid, records, acknowledged, faults } = await killOften({ command, kind, times, articles }, cluster)
    const seconds = Math.round((performance.now() - start) / 1000)
    const figures = `${kills} kills (${amid} half way), ${records} records filled, ${acknowledged} articles acknowledged before a kill`
    console.log(`${kind.padEnd(8)} ${command.padEnd(6)} ${figures}, ${faults.length} faults, ${seconds} s`)
    for (const fault of new Set(faults)) console.log(`  ${fault}`)
    if (faults.length > 0) process.exitCode = 1
  }
await cluster.stop()
