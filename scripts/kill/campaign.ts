import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { openRecord } from '../../src/app/record/open.ts'
import { openSqlite } from '../../src/store/sql/driver.ts'
import type { Store } from '../../src/store/store.ts'
import type { Cluster } from '../../src/store/testing/cluster.ts'
import { random } from '../../src/store/testing/text.ts'
import { fillAged } from './aged.ts'
import { madeArticles } from './articles.ts'
import { run, runAndKill } from './child.ts'
import { type Look, linesOf, look, lostSince, unsound } from './look.ts'
import { openSite, type Site } from './site.ts'

/** The commands that write to a record for a while. */
export const COMMANDS = ['add', 'follow', 'reread'] as const
export type Command = (typeof COMMANDS)[number]

/** What is killed, where, and how often. */
export interface Plan {
  readonly command: Command
  readonly kind: Store['kind']
  readonly times: number
  readonly articles: number
}

/** What killing a command many times came to. */
export interface Result {
  readonly kills: number
  /** Kills that left a record neither as it was made nor whole. */
  readonly amid: number
  /** Records that were filled to their end, each in several runs. */
  readonly records: number
  /** Articles that another process had seen in a record before a kill; none may be missing afterwards. */
  readonly acknowledged: number
  readonly faults: readonly string[]
}

/** Where records are made and what fills them. */
interface Ground {
  readonly folder: string
  readonly fresh: () => Promise<string>
  readonly file: string
  readonly site: Site
  readonly aged: string
}

async function openGround({ command, kind, articles }: Plan, cluster: Cluster): Promise<Ground> {
  const folder = mkdtempSync(join(tmpdir(), 'mahdar-kill-'))
  const made = madeArticles(articles)
  const file = join(folder, 'articles.jsonl')
  writeFileSync(file, made.map((article) => `${JSON.stringify(article)}\n`).join(''))
  const aged = join(folder, 'aged.db')
  if (command === 'reread') {
    const store = await openRecord(aged)
    await fillAged(store, made)
    await store.close()
  }
  let records = 0
  const fresh = async (): Promise<string> =>
    kind === 'postgres' ? cluster.fresh() : join(folder, `record-${++records}.db`)
  return { folder, fresh, file, aged, site: await openSite(command === 'follow' ? made : []) }
}

async function newRecord({ command }: Plan, ground: Ground): Promise<string> {
  const where = await ground.fresh()
  const store = await openRecord(where)
  if (command === 'reread') {
    const aged = await openRecord(ground.aged)
    await aged.copyTo(store)
    await aged.close()
  }
  await store.close()
  return where
}

function argsOf({ command }: Plan, { file, site }: Ground, where: string): readonly string[] {
  if (command === 'add') return ['add', file, '--db', where]
  if (command === 'reread') return ['reread', '--db', where]
  return ['follow', ...site.feeds, '--once', '--allow-address', '127.0.0.1', '--db', where]
}

async function seen(where: string): Promise<Look> {
  const store = await openRecord(where)
  try {
    return await look(store)
  } finally {
    await store.close()
  }
}

/** A server ends the work of a client that was killed a moment later. */
async function settled(where: string): Promise<void> {
  if (!where.startsWith('postgres')) return
  const client = new pg.Client({ connectionString: where })
  await client.connect()
  const others =
    'select count(*) as n from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()'
  while (Number((await client.query<{ n: string }>(others)).rows[0]?.n) > 0)
    await new Promise((resolve) => setTimeout(resolve, 10))
  await client.end()
}

async function damage(where: string): Promise<readonly string[]> {
  if (where.startsWith('postgres')) return []
  const db = await openSqlite(where, true)
  const found = db.prepare('pragma integrity_check').all() as readonly { readonly integrity_check: string }[]
  db.close()
  return found.map((row) => row.integrity_check).filter((word) => word !== 'ok')
}

interface Kill {
  readonly killed: boolean
  readonly ms: number
  readonly after: Look
  readonly before: Look | null
  readonly faults: readonly string[]
}

async function killOnce(args: readonly string[], where: string, afterMs: number): Promise<Kill> {
  let before: Look | null = null
  const start = performance.now()
  const end = await runAndKill(args, afterMs, async () => {
    before = await seen(where)
  })
  const ms = performance.now() - start
  await settled(where)
  const store = await openRecord(where)
  const after = await look(store)
  const faults = [...(await unsound(store, after)), ...(await damage(where))]
  await store.close()
  if (before !== null) faults.push(...lostSince(before, after))
  if (!end.killed && end.code !== 0) faults.push(`a run failed: ${end.err.trim()}`)
  return { killed: end.killed, ms, before, after, faults }
}

/** How long a run takes that nobody ends, of that how long it does nothing yet, and the records before and after. */
interface Undisturbed {
  readonly ms: number
  readonly startMs: number
  readonly empty: readonly string[]
  readonly whole: readonly string[]
}

async function timed(args: readonly string[]): Promise<number> {
  const start = performance.now()
  const { code, err } = await run(args)
  if (code !== 0) throw new RangeError(`${args[0]} fails even if nobody ends it: ${err}`)
  return performance.now() - start
}

async function undisturbed(plan: Plan, ground: Ground): Promise<Undisturbed> {
  const where = await newRecord(plan, ground)
  const empty = linesOf(await seen(where))
  const startMs = await timed(['feeds', '--db', where])
  const ms = await timed(argsOf(plan, ground, where))
  return { ms, startMs, empty, whole: linesOf(await seen(where)) }
}

function isSame(lines: readonly string[], others: readonly string[]): boolean {
  return lines.length === others.length && lines.every((line, i) => line === others[i])
}

/** Kills runs on one record until one of them ends by itself, at most so often. */
async function* killsOn(plan: Plan, ground: Ground, momentOf: () => number): AsyncGenerator<Kill> {
  const where = await newRecord(plan, ground)
  const args = argsOf(plan, ground, where)
  for (let killed = true; killed; ) {
    const kill = await killOnce(args, where, momentOf())
    killed = kill.killed
    yield kill
  }
}

const NEVER = 1_000_000
/** A run that ended before it was killed shows that runs take less time than thought. */
const SHORTER = 0.9

/** Kills a command at random moments, again and again on a record until it is whole, then on the next one. */
export async function killOften(plan: Plan, cluster: Cluster): Promise<Result> {
  const ground = await openGround(plan, cluster)
  const next = random(plan.times)
  const faults: string[] = []
  let [kills, amid, records, acknowledged] = [0, 0, 0, 0]
  try {
    const { ms, startMs, empty, whole } = await undisturbed(plan, ground)
    let lifeMs = Math.max(0, ms - startMs)
    const moment = (): number => (kills < plan.times ? startMs + lifeMs * next() : NEVER)
    while (kills < plan.times) {
      for await (const kill of killsOn(plan, ground, moment)) {
        faults.push(...kill.faults)
        const lines = linesOf(kill.after)
        if (kill.killed) {
          kills++
          acknowledged += kill.before?.texts.size ?? 0
          if (!isSame(lines, empty) && !isSame(lines, whole)) amid++
        } else {
          lifeMs = Math.min(lifeMs * SHORTER, kill.ms)
          if (!isSame(lines, whole)) faults.push(`a finished record has ${lines.length} events, not as expected`)
        }
      }
      records++
    }
    return { kills, amid, records, acknowledged, faults }
  } finally {
    await ground.site.close()
    rmSync(ground.folder, { recursive: true, force: true })
  }
}
