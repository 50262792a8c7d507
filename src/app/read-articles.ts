import type { Article } from '../model/article.ts'
import { type Job, openPool, type Pool, performAll } from './pool.ts'
import { loadReader } from './reader.ts'
import { inBatches, mapInOrder, peek } from './stream.ts'
import type { Result, Task } from './task.ts'

/** An article, or why something in the input is none. */
export type Entry = { readonly article: Article } | { readonly failure: string }

/** How a stream of articles is worked through. */
export interface Work {
  readonly task: Task
  /** Worker threads; 1 does everything in this thread. */
  readonly jobs: number
}

/** Large enough that threads rarely wait for messages, small enough that memory stays small. */
const BATCH = { count: 64, size: 1 << 20 }

function sizeOf(entry: Entry): number {
  return 'article' in entry ? entry.article.body.length : 0
}

async function workOn(entries: readonly Entry[], task: Task, run: Pool['run']): Promise<readonly Result[]> {
  const articles = entries.flatMap((entry) => ('article' in entry ? [entry.article] : []))
  const results = articles.length === 0 ? [] : await run({ task, articles })
  let next = 0
  return entries.map((entry) => ('article' in entry ? (results[next++] as Result) : entry))
}

async function openHere(): Promise<Pool> {
  const reader = await loadReader()
  return { run: async (job: Job) => performAll(reader, job), close: async () => undefined }
}

/**
 * Works through articles and gives one result an entry, in the order of the entries, whatever the number of jobs. Holds a
 * few batches at a time. Threads are started only where there is more than one batch.
 */
export async function* readArticles(entries: AsyncIterable<Entry>, { task, jobs }: Work): AsyncGenerator<Result> {
  const { first, all } = await peek(inBatches(entries, sizeOf, BATCH), 2)
  const here = jobs === 1 || first.length < 2
  const pool = here ? await openHere() : openPool(jobs)
  try {
    const limit = here ? 1 : 2 * jobs
    for await (const results of mapInOrder(all, limit, (batch) => workOn(batch, task, pool.run))) yield* results
  } finally {
    await pool.close()
  }
}
