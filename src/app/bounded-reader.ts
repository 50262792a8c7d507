import type { Article } from '../model/article.ts'
import { Fault } from '../model/fault.ts'
import type { Reading } from '../model/reading.ts'
import { openPool, type Pool } from './pool.ts'

/** Reads articles of strangers: in threads of its own, each article in bounded time, and only so many waiting. */
export interface BoundedReader {
  /** Rejects with a {@link Fault} `timeout` or `busy`. */
  readonly read: (article: Article) => Promise<Reading>
  readonly close: () => Promise<unknown>
}

/** What a bounded reader may take. */
export interface ReaderBounds {
  /** Milliseconds for one article, from the moment its turn comes. */
  readonly ms: number
  readonly threads: number
  /** Articles that may wait for their turn. */
  readonly waiting: number
}

/** One thread, started with its first article and anew after one that took too long. */
interface Lane {
  pool: Pool | null
  /** Resolves when all given so far are done. */
  last: Promise<unknown>
  length: number
}

async function startedPool(lane: Lane): Promise<Pool> {
  if (lane.pool !== null) return lane.pool
  const pool = openPool(1)
  lane.pool = pool
  // Loading the lexicon is not the article's time.
  await pool.run({ task: 'read', articles: [] })
  return pool
}

/** Ends the thread: what it reads can be ended in no other way. */
async function drop(lane: Lane): Promise<void> {
  const { pool } = lane
  lane.pool = null
  await pool?.close()
}

function timer(ms: number): { readonly over: Promise<null>; readonly clear: () => void } {
  let handle: NodeJS.Timeout | undefined
  const over = new Promise<null>((resolve) => {
    handle = setTimeout(resolve, ms, null)
  })
  return { over, clear: () => clearTimeout(handle) }
}

async function readIn(lane: Lane, article: Article, ms: number): Promise<Reading> {
  const pool = await startedPool(lane)
  const { over, clear } = timer(ms)
  const work = pool.run({ task: 'read', articles: [article] })
  const results = await Promise.race([work, over]).finally(clear)
  if (results === null) {
    work.catch(() => {})
    await drop(lane)
    throw new Fault('timeout', article.id, `not read within ${ms} ms; send a shorter text`)
  }
  const [result] = results
  if (result === undefined || 'failure' in result) throw new Error(result?.failure ?? 'the reader gave no answer')
  return JSON.parse(result.line) as Reading
}

/** Opens a bounded reader; its threads start when they are needed. Close it, or the process stays alive. */
export function openBoundedReader({ ms, threads, waiting }: ReaderBounds): BoundedReader {
  const lanes: readonly Lane[] = Array.from({ length: threads }, () => ({
    pool: null,
    last: Promise.resolve(),
    length: 0,
  }))
  return {
    read(article) {
      const lane = lanes.reduce((best, one) => (one.length < best.length ? one : best))
      const queued = lanes.reduce((sum, { length }) => sum + length, 0)
      if (queued >= threads + waiting)
        return Promise.reject(new Fault('busy', article.id, 'too many articles are waiting; try again soon'))
      lane.length++
      const done = lane.last.then(() => readIn(lane, article, ms)).finally(() => lane.length--)
      lane.last = done.catch(() => {})
      return done
    },
    close: () => Promise.all(lanes.map(drop)),
  }
}
