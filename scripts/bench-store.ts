/**
 * Measures the store: `tsx scripts/bench-store.ts [--articles 20000] [--db PATH|postgres://…] [--kills 0]`. Fills a record
 * with made-up articles, three reports and six statements each, and prints the speed of writing, the size on disk and the
 * time that questions take. Without `--db` a temporary SQLite file is used. `--kills N` instead kills a writer N times at
 * random moments and checks after each that nothing acknowledged is lost and nothing is half there.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import pg from 'pg'
import type { Prepared, Report } from '../src/model/record.ts'
import { openStore, type Store } from '../src/store/store.ts'
import { startCluster } from '../src/store/testing/cluster.ts'
import { killOften } from '../src/store/testing/kill.ts'
import { sampleArticle, sampleEvent, samplePrepared } from '../src/store/testing/samples.ts'
import { keysOf } from '../src/store/testing/text.ts'

/** Articles of one step, as a worker would take them. */
const STEP = 200
const RUNS = 200

async function writeStep(store: Store, first: number, count: number): Promise<void> {
  const numbers = Array.from({ length: count }, (_, i) => first + i)
  const articles = numbers.map((n) => sampleArticle(n))
  const prepared: readonly Prepared[] = articles.map((article, i) => samplePrepared(article, first + i))
  await store.transaction([], async (inner) => {
    await inner.putArticles(articles)
    await inner.saveReadings(prepared)
    const put = prepared.flatMap(({ reports }) => reports.map((report) => sampleEvent([report])))
    await inner.saveEvents({ put, drop: [] })
  })
}

/** Making the samples takes time of its own, which is taken off. */
function makingMs(articles: number): number {
  const start = performance.now()
  for (let n = 0; n < articles; n++) samplePrepared(sampleArticle(n), n)
  return performance.now() - start
}

async function fill(store: Store, articles: number): Promise<void> {
  const making = (makingMs(STEP) / STEP) * articles
  const start = performance.now()
  for (let n = 0; n < articles; n += STEP) await writeStep(store, n, Math.min(STEP, articles - n))
  const ms = performance.now() - start - making
  console.log(
    `write    ${Math.round((articles * 1000) / ms)} articles a second (${(ms / articles).toFixed(2)} ms each)`,
  )
}

async function sizeOf(where: string): Promise<number> {
  if (!where.startsWith('postgres')) return statSync(where).size
  const client = new pg.Client({ connectionString: where })
  await client.connect()
  const { rows } = await client.query<{ size: string }>('select pg_database_size(current_database()) as size')
  await client.end()
  return Number(rows[0]?.size ?? 0)
}

async function measure(name: string, ask: (run: number) => Promise<readonly unknown[] | number>): Promise<void> {
  const times: number[] = []
  let answers = 0
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now()
    const answer = await ask(run)
    times.push(performance.now() - start)
    answers += typeof answer === 'number' ? answer : answer.length
  }
  times.sort((a, b) => a - b)
  const at = (share: number): string => (times[Math.floor(share * (RUNS - 1))] ?? 0).toFixed(2).padStart(8)
  console.log(`${name.padEnd(28)}${at(0.5)}${at(0.95)}${at(1)}  ${(answers / RUNS).toFixed(1)} found`)
}

const STATES = ['state:SYR', 'state:RUS', 'state:TUR', 'state:IRN', 'state:SAU', 'state:FRA'] as const

function pair(run: number): { readonly a: string; readonly b: string } {
  const a = STATES[run % STATES.length] ?? 'state:SYR'
  const b = STATES[(run + 1 + (run % 4)) % STATES.length] ?? 'state:RUS'
  return a === b ? { a: 'state:SYR', b: 'state:RUS' } : { a, b }
}

function candidatesOf(store: Store, { participants }: Report): Promise<number> {
  const keys = [
    participants
      .map(({ state }) => `state:${state}`)
      .sort()
      .join('|'),
  ]
  return store.candidates(keys).then((events) => events.length)
}

async function askPictures(store: Store): Promise<void> {
  await measure('states that meet', () => store.meetings({ between: 'states', limit: 60 }))
  await measure('people that meet', () => store.meetings({ between: 'actors', limit: 60 }))
  await measure('people that meet --from', () => store.meetings({ between: 'actors', from: '2020-01-01', limit: 60 }))
  await measure('contacts A B by month', (run) => store.contactMonths(pair(run)))
  await measure('events by year', () => store.eventCounts({ unit: 'year' }))
  await measure('events A by month', (run) => store.eventCounts({ unit: 'month', actors: [pair(run).a] }))
  await measure('events by place', () => store.placeCounts())
}

async function ask(store: Store, articles: number): Promise<void> {
  const word = (run: number): string => sampleArticle(run % articles).body.split(' ')[run % 40] ?? ''
  const actors = (run: number): readonly string[] => Object.values(pair(run))
  console.log(`${'milliseconds'.padEnd(28)}  median     95 %     max`)
  await measure('timeline A B', (run) => store.timeline({ actors: actors(run) }))
  await measure('timeline A B --from --kind', (run) =>
    store.timeline({ actors: actors(run), from: '2020-01-01', to: '2020-12-31', types: ['call'] }),
  )
  await measure('timeline A', (run) => store.timeline({ actors: [pair(run).a] }))
  await measure('timeline A B --topic', (run) => store.timeline({ actors: actors(run), topic: word(run) }))
  await measure('last A B', (run) => store.lastContacts(pair(run)))
  await measure('last A B --kind, chain of 5', (run) => store.lastContacts({ ...pair(run), types: ['call'], count: 5 }))
  await measure('last A B, never met', () => store.lastContacts({ a: 'QSYR0', b: 'nobody' }))
  await measure('candidates', (run) =>
    candidatesOf(store, samplePrepared(sampleArticle(run), run).reports[0] as Report),
  )
  await measure('statements A', (run) => store.statements({ speakers: [pair(run).a], order: 'newest' }))
  await measure('statements A --on', (run) => store.statements({ speakers: [pair(run).a], topic: word(run) }))
  await measure('outcomes A B --open', (run) => store.outcomes({ actors: actors(run), open: true }))
  await measure('search', (run) => store.search({ words: word(run) }))
  await measure('search, two words', (run) => store.search({ words: `${word(run)} ${word(run + 1)}` }))
  await askPictures(store)
  await measure('coverage', () => store.coverage())
  await measure('entity', (run) =>
    store.getEntity(`Q${pair(run).a.slice(6)}0`).then((found) => found?.names.length ?? 0),
  )
}

async function bench(where: string, articles: number): Promise<void> {
  const store = await openStore(where, { keysOf })
  console.log(`${store.kind}, ${articles} articles`)
  await fill(store, articles)
  await store.survey()
  await ask(store, articles)
  await store.close()
  console.log(`size     ${((await sizeOf(where)) / articles / 1024).toFixed(1)} KB an article`)
  console.log(`memory   ${Math.round(process.resourceUsage().maxRSS / 1024)} MB at most`)
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      articles: { type: 'string', default: '20000' },
      db: { type: 'string' },
      kills: { type: 'string', default: '0' },
    },
  })
  const folder = mkdtempSync(join(tmpdir(), 'mahdar-bench-'))
  const cluster = values.db === 'postgres' ? await startCluster() : null
  const where = cluster === null ? (values.db ?? join(folder, 'bench.db')) : await cluster.fresh()
  try {
    const kills = Number(values.kills)
    if (kills > 0) console.log(`${JSON.stringify(await killOften(where, kills))}`)
    else await bench(where, Number(values.articles))
  } finally {
    await cluster?.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

await main()
