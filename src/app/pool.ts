import { existsSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import type { Article } from '../model/article.ts'
import { codeFile } from './place.ts'
import type { Reader } from './reader.ts'
import { perform, type Result, type Task } from './task.ts'

/** A batch of articles and what to do to each. */
export interface Job {
  readonly task: Task
  readonly articles: readonly Article[]
}

/** Worker threads that do jobs. Results have the order of the job's articles. */
export interface Pool {
  readonly run: (job: Job) => Promise<readonly Result[]>
  readonly close: () => Promise<unknown>
}

interface Waiting {
  readonly resolve: (results: readonly Result[]) => void
  readonly reject: (error: Error) => void
}

/** Does a job in this thread. */
export function performAll(reader: Reader, job: Job): readonly Result[] {
  return job.articles.map((article) => perform(reader, job.task, article))
}

/** A thread of readers: compiled, or, in a checkout that runs from its sources, by way of tsx. */
function startWorker(): Worker {
  const compiled = codeFile('app/worker.js')
  if (existsSync(compiled)) return new Worker(compiled)
  const source = JSON.stringify(codeFile('app/worker.ts').href)
  return new Worker(`import('tsx/esm/api').then(({ register }) => register() && import(${source}))`, { eval: true })
}

/** One thread with its queue: it answers jobs in the order in which they were given. */
function openLane(): Pool {
  const worker = startWorker()
  const queue: Waiting[] = []
  let broken: Error | null = null
  const fail = (error: Error): void => {
    broken ??= error
    for (const { reject } of queue.splice(0)) reject(error)
  }
  worker.on('message', (results: readonly Result[]) => queue.shift()?.resolve(results))
  worker.on('error', fail)
  worker.on('exit', (code) => fail(new Error(`a worker thread ended with status ${code}`)))
  const run = (job: Job): Promise<readonly Result[]> =>
    new Promise((resolve, reject) => {
      if (broken !== null) return reject(broken)
      queue.push({ resolve, reject })
      worker.postMessage(job)
    })
  return { run, close: () => worker.terminate() }
}

/** Opens a pool of `size` threads; jobs go round them in turn. Close it, or the process stays alive. */
export function openPool(size: number): Pool {
  const lanes = Array.from({ length: size }, openLane)
  let next = 0
  return {
    run: (job) => (lanes[next++ % size] as Pool).run(job),
    close: () => Promise.all(lanes.map((lane) => lane.close())),
  }
}
