import { availableParallelism } from 'node:os'
import type { FrozenArticle, Prepared } from '../../model/record.ts'
import { openPool, type Pool, performAll } from '../pool.ts'
import { loadReader } from '../reader.ts'
import type { Result } from '../task.ts'

/** Readings made ready for the record, and why others failed. */
export interface PreparedBatch {
  readonly prepared: readonly Prepared[]
  readonly failures: readonly string[]
}

/** Reads frozen articles, in threads once there are many. Close it, or the process stays alive. */
export interface RecordReader {
  readonly prepare: (articles: readonly FrozenArticle[]) => Promise<PreparedBatch>
  readonly close: () => Promise<unknown>
}

function sorted(results: readonly Result[]): PreparedBatch {
  const prepared = results.flatMap((result) => ('line' in result ? [JSON.parse(result.line) as Prepared] : []))
  return { prepared, failures: results.flatMap((result) => ('failure' in result ? [result.failure] : [])) }
}

/** Articles from which on starting threads costs less than it brings. */
const MANY = 24

/** Opens a reader of as many threads as told, one for each processor if not; they start with the first large batch. */
export function openRecordReader(jobs: number = availableParallelism()): RecordReader {
  let pool: Pool | null = null
  const here = loadReader()
  return {
    async prepare(articles) {
      if (articles.length === 0) return { prepared: [], failures: [] }
      const job = { task: 'prepare' as const, articles }
      if (jobs === 1 || (pool === null && articles.length < MANY)) return sorted(performAll(await here, job))
      pool ??= openPool(jobs)
      return sorted(await pool.run(job))
    },
    close: async () => pool?.close(),
  }
}
