import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'

/** A count of articles done, on standard error. */
export interface Progress {
  readonly step: () => void
  /** Clears the line for other output; the next step draws it again. */
  readonly hide: () => void
  readonly stop: () => void
}

const SILENT: Progress = { step: () => undefined, hide: () => undefined, stop: () => undefined }
const LINE_FEED = 10

async function countLines(path: string): Promise<number> {
  let lines = 0
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, at + 1)) lines++
  }
  return lines
}

/** Articles in a path: lines of JSON Lines, one in any other file; null where it cannot be told beforehand. */
async function countArticles(path: string): Promise<number | null> {
  if (path === '-') return null
  const found = await stat(path).catch(() => null)
  if (found === null) return 0
  if (found.isDirectory()) return null
  return /\.(?:jsonl|ndjson|jsonlines)$/i.test(path) ? countLines(path) : 1
}

async function countAll(paths: readonly string[]): Promise<number | null> {
  let total = 0
  for (const path of paths) {
    const count = await countArticles(path)
    if (count === null) return null
    total += count
  }
  return total
}

/**
 * Opens a progress bar that appears with the second article. Shows nothing where standard error is no terminal, and no
 * total where the input's size cannot be told.
 */
export async function openProgress(paths: readonly string[]): Promise<Progress> {
  if (process.stderr.isTTY !== true) return SILENT
  const { SingleBar } = (await import('cli-progress')).default
  const total = await countAll(paths)
  const format =
    total === null ? '{value} articles, {duration_formatted}' : '{bar} {value}/{total} articles, {eta_formatted} left'
  const bar = new SingleBar({
    format,
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
    barCompleteChar: '█',
    barIncompleteChar: '░',
  })
  let done = 0
  return {
    step: () => {
      done++
      if (done === 2) bar.start(total ?? 0, done)
      else if (done > 2) bar.update(done)
    },
    hide: () => {
      if (done >= 2) process.stderr.write('\r\u001B[K')
    },
    stop: () => bar.stop(),
  }
}
