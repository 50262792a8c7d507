/**
 * Measures a whole record: `tsx scripts/bench-record.ts CORPUS.jsonl [--count 100000] [--db PATH]`. Adds so many articles,
 * varied from a corpus, with `mahdar add`, and prints articles a second from end to end, processor time and peak memory,
 * and bytes on disk; then asks the record as the commands do and prints milliseconds. `--ask` only asks a record that is
 * there. Ends with status 1 if a timeline or a last contact takes more than 50 ms.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { openRecord } from '../src/app/record/open.ts'
import { searchArticles } from '../src/app/record/search.ts'
import { lastOf, timelineOf } from '../src/app/record/timeline.ts'
import type { Store } from '../src/store/store.ts'
import { variedArticles } from './varied.ts'

const MAHDAR = fileURLToPath(new URL('../bin/mahdar', import.meta.url))
/** Milliseconds that a timeline or a last contact may take. */
const LIMIT = 50
const RUNS = 40

async function write(corpus: string, count: number, path: string): Promise<void> {
  const out = createWriteStream(path)
  for (const article of variedArticles(corpus, count))
    if (!out.write(`${JSON.stringify(article)}\n`)) await once(out, 'drain')
  out.end()
  await once(out, 'close')
}

/** Peak memory in MB and processor time in seconds of a process that is there, where Linux tells; null elsewhere. */
function usageOf(pid: number): { readonly memory: number; readonly seconds: number } | null {
  try {
    const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    if (peak === undefined) return null
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    return { memory: Number(peak) / 1024, seconds: (Number(fields[11]) + Number(fields[12])) / 100 }
  } catch {
    return null
  }
}

type Usage = ReturnType<typeof usageOf>

/** The later of two looks; an ended process no longer tells its memory. */
function mostOf(before: Usage, now: Usage): Usage {
  return now === null || Number.isNaN(now.memory) ? before : now
}

async function add(path: string, db: string): Promise<{ seconds: number; usage: Usage }> {
  const start = performance.now()
  const child = spawn(process.execPath, [MAHDAR, 'add', path, '--db', db], { stdio: ['ignore', 'inherit', 'inherit'] })
  let usage: Usage = null
  const timer = setInterval(() => {
    usage = mostOf(usage, usageOf(child.pid ?? 0))
  }, 200)
  const [status] = (await once(child, 'exit')) as [number | null]
  clearInterval(timer)
  if (status !== 0) throw new Error(`mahdar add ended with status ${status}`)
  return { seconds: (performance.now() - start) / 1000, usage }
}

async function fill(corpus: string, count: number, db: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'mahdar-bench-'))
  try {
    const path = join(folder, 'varied.jsonl')
    await write(corpus, count, path)
    const { seconds, usage } = await add(path, db)
    console.log(`add      ${(count / seconds).toFixed(1)} articles a second from end to end (${Math.round(seconds)} s)`)
    if (usage !== null) {
      console.log(`work     ${((1000 * usage.seconds) / count).toFixed(1)} ms of a processor an article`)
      console.log(`memory   ${Math.round(usage.memory)} MB at most`)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Prints how long a question takes; its 95th percentile. */
async function measure(name: string, ask: (run: number) => Promise<number>): Promise<number> {
  const times: number[] = []
  let found = 0
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now()
    found += await ask(run)
    times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  const at = (share: number): number => times[Math.floor(share * (RUNS - 1))] ?? 0
  const shown = [0.5, 0.95, 1].map((share) => at(share).toFixed(1).padStart(9)).join('')
  console.log(`${name.padEnd(36)}${shown}  ${(found / RUNS).toFixed(1)} found`)
  return at(0.95)
}

type Pair = readonly [string, string]

/** The pairs with most contacts, states and others: the worst cases. */
async function busiest(store: Store): Promise<{ readonly states: readonly Pair[]; readonly actors: readonly Pair[] }> {
  const [states, actors] = await Promise.all(
    (['states', 'actors'] as const).map((between) => store.meetings({ between, limit: 10 })),
  )
  const pairs = (list: typeof states): readonly Pair[] => (list ?? []).map(({ a, b }) => [a, b] as const)
  return { states: pairs(states), actors: pairs(actors) }
}

const asked = (key: string) => ({ asked: key, name: key, state: null, keys: [key] })

function bothOf(pairs: readonly Pair[], run: number) {
  const [a, b] = pairs[run % pairs.length] as Pair
  return [asked(a), asked(b)] as const
}

/** The commonest words of the language of the news, and two together. */
const WORDS = ['وزير', 'الرئيس', 'الخارجية', 'قال', 'في', 'العلاقات بين', 'وزير الخارجية']

async function ask(store: Store): Promise<boolean> {
  const { states, actors } = await busiest(store)
  const size = (answer: { readonly items: readonly unknown[] }): number => answer.items.length
  const keys = [...new Set([...states, ...actors].flat())]
  console.log(`${'milliseconds'.padEnd(36)}   median     95 %      max`)
  const bounded = [
    await measure('timeline, the busiest states', async (run) =>
      size(await timelineOf(store, { actors: bothOf(states, run) })),
    ),
    await measure('timeline, the busiest people', async (run) =>
      size(await timelineOf(store, { actors: bothOf(actors, run) })),
    ),
    await measure('timeline, a year, calls', async (run) =>
      size(
        await timelineOf(store, {
          actors: bothOf(states, run),
          from: '2013-01-01',
          to: '2013-12-31',
          types: ['call'],
        }),
      ),
    ),
    await measure('last, the busiest states', async (run) =>
      size(await lastOf(store, { actors: bothOf(states, run) })),
    ),
    await measure('last, the busiest people', async (run) =>
      size(await lastOf(store, { actors: bothOf(actors, run) })),
    ),
  ]
  await measure('timeline, one state, on a topic', async (run) =>
    size(await timelineOf(store, { actors: [asked(states[run % states.length]?.[0] ?? '')], topic: 'العلاقات' })),
  )
  await measure('search, the commonest words', async (run) =>
    size(await searchArticles(store, { words: WORDS[run % WORDS.length] ?? '' })),
  )
  await measure('search, of one outlet since a day', async (run) => {
    const outlet = (await store.coverage())[run % 10]?.outlet ?? ''
    return size(await searchArticles(store, { words: 'وزير', outlet, from: '2013-06-01' }))
  })
  await measure('entity', async (run) => (await store.getEntity(keys[run % keys.length] ?? ''))?.names.length ?? 0)
  await measure('name', async (run) => {
    const entity = await store.getEntity(keys[run % keys.length] ?? '')
    return (await store.findEntities(entity?.names[0]?.form ?? '')).length
  })
  await measure('coverage', async () => (await store.coverage()).length)
  await measure('statements of one state', async (run) =>
    store.statements({ speakers: [keys[run % keys.length] ?? ''], order: 'newest' }).then((found) => found.length),
  )
  return bounded.every((ms) => ms <= LIMIT)
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { count: { type: 'string', default: '100000' }, db: { type: 'string' }, ask: { type: 'boolean' } },
  })
  const [corpus] = positionals
  const folder = mkdtempSync(join(tmpdir(), 'mahdar-bench-'))
  const db = values.db ?? join(folder, 'bench.db')
  try {
    if (values.ask !== true && corpus === undefined) throw new RangeError('name the corpus: a file of JSON Lines')
    if (corpus !== undefined && values.ask !== true) await fill(corpus, Number(values.count), db)
    const store = await openRecord(db)
    const { articles, events } = await store.counts()
    console.log(`disk     ${(statSync(db).size / articles / 1024).toFixed(1)} KB an article`)
    console.log(`record   ${articles} articles, ${events} events`)
    if (!(await ask(store))) process.exitCode = 1
    await store.close()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

await main()
