/**
 * Measures the desk: `npm run bench-desk -- [--articles 2000] [--db PATH] [--readers 200] [--seconds 10]`. Starts
 * `mahdar serve` on a record of made-up articles (or on the one given), asks its API with so many readers at once, and
 * prints for each question requests a second, latency and the share of errors. `--kills N` instead kills the desk N times
 * under load and tells whether an acknowledged correction was lost. `--pages` instead asks for every page alone, as HTML and
 * as JSON, and ends with status 1 if one takes more than 200 ms.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import autocannon, { type Result } from 'autocannon'
import { openRecord } from '../src/app/record/open.ts'
import { endDesk, startDesk } from './desk/child.ts'
import { fillRecord } from './desk/fill.ts'
import { killDesk } from './desk/kills.ts'
import { timePages } from './desk/pages.ts'

/** What readers ask, each for itself and then all together. */
const QUESTIONS: Readonly<Record<string, readonly string[]>> = {
  events: ['/events.json'],
  'events of a pair': ['/events.json?who=state:SYR&who=state:RUS'],
  'events as a page': ['/events'],
  network: ['/network.json'],
  map: ['/map.json'],
  months: ['/months.json?who=state:SYR&who=state:RUS'],
  timeline: ['/timeline.json?who=state:SYR'],
}

interface Load {
  readonly readers: number
  readonly seconds: number
}

function ask(url: string, paths: readonly string[], { readers, seconds }: Load): Promise<Result> {
  return autocannon({
    url,
    connections: readers,
    duration: seconds,
    timeout: 30,
    requests: paths.map((path) => ({ method: 'GET', path })),
  })
}

function report(name: string, { requests, latency, errors, timeouts, non2xx }: Result): void {
  const failed = errors + timeouts + non2xx
  const share = ((100 * failed) / Math.max(1, requests.total + errors)).toFixed(2)
  const cells = [requests.average.toFixed(0), latency.p50, latency.p97_5, latency.p99, latency.max, `${share} %`]
  console.log(`${name.padEnd(20)}${cells.map((cell) => String(cell).padStart(10)).join('')}`)
}

async function measure(db: string, load: Load): Promise<void> {
  const desk = await startDesk(db)
  try {
    console.log(`${load.readers} readers at once, ${load.seconds} s each; milliseconds`)
    const columns = ['a second', 'p50', 'p97.5', 'p99', 'max', 'errors']
    console.log(`${''.padEnd(20)}${columns.map((column) => column.padStart(10)).join('')}`)
    for (const [name, paths] of Object.entries(QUESTIONS)) report(name, await ask(desk.url, paths, load))
    report('all together', await ask(desk.url, Object.values(QUESTIONS).flat(), load))
  } finally {
    await endDesk(desk, 'SIGTERM')
  }
}

async function measurePages(db: string): Promise<void> {
  const desk = await startDesk(db)
  const store = await openRecord(db)
  try {
    if ((await timePages(desk, store)) > 0) process.exitCode = 1
  } finally {
    await store.close()
    await endDesk(desk, 'SIGTERM')
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      articles: { type: 'string', default: '2000' },
      db: { type: 'string' },
      readers: { type: 'string', default: '200' },
      seconds: { type: 'string', default: '10' },
      kills: { type: 'string', default: '0' },
      pages: { type: 'boolean', default: false },
    },
  })
  const folder = mkdtempSync(join(tmpdir(), 'mahdar-bench-desk-'))
  const db = values.db ?? join(folder, 'bench.db')
  const load = { readers: Number(values.readers), seconds: Number(values.seconds) }
  const times = Number(values.kills)
  try {
    if (values.db === undefined) {
      const store = await openRecord(db)
      await fillRecord(store, Number(values.articles))
      await store.close()
    }
    if (values.pages) await measurePages(db)
    else if (times === 0) await measure(db, load)
    else console.log(JSON.stringify(await killDesk(db, { times, readers: load.readers, useMs: load.seconds * 1000 })))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

await main()
