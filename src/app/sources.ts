import { createReadStream } from 'node:fs'
import { DETECT_BYTES, detectFormat } from '../ingest/detect.ts'
import { reasonOf, systemCode } from '../ingest/fault.ts'
import { decodePage } from '../ingest/html/decode.ts'
import type { DateReader, IngestOptions, Item } from '../ingest/item.ts'
import { readSource, readStream } from '../ingest/source.ts'
import { peek, readAll } from '../ingest/stream.ts'
import { Fault } from '../model/fault.ts'
import type { Entry } from './read-articles.ts'
import { loadReader } from './reader.ts'

/** What the user says of articles that do not say it themselves. */
export type Given = Pick<IngestOptions, 'outlet' | 'published'>

/** The given fields alone: a command's other options (`format` among them) must not reach the sources. */
function only({ outlet, published }: Given): Given {
  return { outlet, published }
}

/** The day that a printed date line gives in full; null where it gives none or only part of one. */
export async function dateReader(): Promise<DateReader> {
  const { times } = await loadReader()
  return (line) => times(line, null).find(({ value }) => /^\d{4}-\d{2}-\d{2}$/.test(value ?? ''))?.value ?? null
}

function* entriesOf(item: Item): Generator<Entry> {
  if ('fault' in item) return yield { failure: item.fault.message }
  for (const warning of item.warnings) yield { failure: warning.message }
  yield { article: item.article }
}

/** The articles of files, folders and standard input (`-`), in the order given; each fault stands in its place. */
export async function* articlesOf(paths: readonly string[], given: Given): AsyncGenerator<Entry> {
  const options = { ...only(given), readDate: await dateReader() }
  for (const path of paths) for await (const item of readSource(path, options)) yield* entriesOf(item)
}

async function* plainTextOf(path: string, given: Given): AsyncGenerator<Entry> {
  const name = path === '-' ? 'stdin' : path
  const { head, stream } = await peek(path === '-' ? process.stdin : createReadStream(path), DETECT_BYTES)
  if (detectFormat(head, name) !== 'text') {
    for await (const item of readStream(stream, name, only(given))) yield* entriesOf(item)
    return
  }
  const bytes = await readAll(stream, Number.POSITIVE_INFINITY)
  const body = decodePage(bytes ?? head).text
  yield { article: { id: name, outlet: null, url: null, published: given.published ?? null, headline: null, body } }
}

function reasonAt(path: string, error: unknown): string {
  if (error instanceof Fault) return error.message
  return systemCode(error) === 'ENOENT' ? `${path}: no such file; check the path` : `${path}: ${reasonOf(error)}`
}

/** Like {@link articlesOf}, but plain text is taken to the letter, so that offsets count in the file as it stands. */
export async function* textsOf(paths: readonly string[], given: Given): AsyncGenerator<Entry> {
  for (const path of paths) {
    try {
      yield* plainTextOf(path, given)
    } catch (error) {
      yield { failure: reasonAt(path, error) }
    }
  }
}
