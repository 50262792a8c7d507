import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openRecord } from '../../src/app/record/open.ts'
import { openSqlite } from '../../src/store/sql/driver.ts'
import type { Store } from '../../src/store/store.ts'
import type { Cluster } from '../../src/store/testing/cluster.ts'
import { random } from '../../src/store/testing/text.ts'
import { fillAged } from './aged.ts'
import { madeArticles } from './articles.ts'
import { type End, type Moment, runAndKill } from './child.ts'
import { type Look, linesOf, look, lostSince, unsound } from './look.ts'
import { settled } from './pulse.ts'
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

async function openGround({ command, kind, articles }: Plan, cluster: Pick<Cluster, 'fresh'>): Promise<Ground> {
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

async function damage(where: string): Promise<readonly string[]> {
  if (where.startsWith('postgres')) return []
  const db = await openSqlite(where, true)
  const found = db.prepare('pragma integrity_check').all() as readonly { readonly integrity_check: string }[]
  db.close()
  return found.map((row) => row.integrity_check).filter((word) => word !== 'ok')
}

interface Kill {
  readonly end: End
  readonly before: Look | null
  readonly after: Look
  readonly faults: readonly string[]
}

async function killOnce(args: readonly string[], where: string, moment: Moment | null): Promise<Kill> {
  let before: Look | null = null
  const end = await runAndKill(args, where, moment, async () => {
    before = await seen(where)
  })
  await settled(where)
  const store = await openRecord(where)
  const after = await look(store)
  const faults = [...(await unsound(store, after)), ...(await damage(where))]
  await store.close()
  if (before !== null) faults.push(...lostSince(before, after))
  if (!end.killed && end.code !== 0) faults.push(`a run failed: ${end.err.trim()}`)
  return { end, before, after, faults }
}

/** Milliseconds of a run that nobody ends before it writes and while it does, and the records before and after. */
interface Undisturbed {
  readonly idleMs: number
  readonly writingMs: number
  readonly empty: readonly string[]
  readonly whole: readonly string[]
}

async function undisturbed(plan: Plan, ground: Ground): Promise<Undisturbed> {
  const where = await newRecord(plan, ground)
  const empty = linesOf(await seen(where))
  const { code, err, ms, idleMs } = await runAndKill(argsOf(plan, ground, where), where, null)
  if (code !== 0 || idleMs === null) throw new RangeError(`${plan.command} fails even if nobody ends it: ${err}`)
  return { idleMs, writingMs: ms - idleMs, empty, whole: linesOf(await seen(where)) }
}

function isSame(lines: readonly string[], others: readonly string[]): boolean {
  return lines.length === others.length && lines.every((line, i) => line === others[i])
}

/** Kills runs on one record until one of them ends by itself. */
async function* killsOn(plan: Plan, ground: Ground, momentOf: () => Moment | null): AsyncGenerator<Kill> {
  const where = await newRecord(plan, ground)
  const args = argsOf(plan, ground, where)
  for (let killed = true; killed; ) {
    const kill = await killOnce(args, where, momentOf())
    killed = kill.end.killed
    yield kill
  }
}

/** Share of the kills that come while a run has not written anything yet. */
const EARLY = 0.1
/** A run that ended before it was killed shows that runs take less time than thought. */
const SHORTER = 0.9

/** Kills a command at random moments, again and again on a record until it is whole, then on the next one. */
export async function killOften(plan: Plan, cluster: Pick<Cluster, 'fresh'>): Promise<Result> {
  const ground = await openGround(plan, cluster)
  const next = random(plan.times)
  const faults: string[] = []
  let [kills, amid, records, acknowledged] = [0, 0, 0, 0]
  try {
    const { idleMs, writingMs, empty, whole } = await undisturbed(plan, ground)
    let lifeMs = writingMs
    const moment = (): Moment | null => {
      if (kills >= plan.times) return null
      if (next() < EARLY) return { from: 'start', afterMs: idleMs * next() }
      return { from: 'writing', afterMs: lifeMs * next() }
    }
    while (kills < plan.times) {
      for await (const { end, before, after, faults: found } of killsOn(plan, ground, moment)) {
        faults.push(...found)
        const lines = linesOf(after)
        if (!end.killed) lifeMs *= SHORTER
        else {
          kills++
          acknowledged += before?.texts.size ?? 0
          if (!isSame(lines, empty) && !isSame(lines, whole)) amid++
        }
        if (!end.killed && !isSame(lines, whole))
          faults.push(`a finished record has ${lines.length} events, not as expected`)
      }
      records++
    }
    return { kills, amid, records, acknowledged, faults }
  } finally {
    await ground.site.close()
    rmSync(ground.folder, { recursive: true, force: true })
  }
}
