import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Fault } from '../model/fault.ts'
import { DETECT_BYTES, detectFormat, type Format } from './detect.ts'
import { reasonOf, systemCode } from './fault.ts'
import { decodePage } from './html/decode.ts'
import { type IngestOptions, type Item, SIZE_LIMIT } from './item.ts'
import { readJsonLines } from './jsonl.ts'
import { readRecord } from './record.ts'
import { gunzip, peek, readAll } from './stream.ts'
import { readText } from './text.ts'

/** How to read a source. `format` overrules detection; `stdin` replaces the process's own input for `-`. */
export interface SourceOptions extends IngestOptions {
  readonly format?: Exclude<Format, 'gzip'> | undefined
  readonly stdin?: AsyncIterable<Uint8Array> | undefined
}

const NESTED_GZIP = 2

function fileFault(path: string, thrown: unknown): Fault {
  if (thrown instanceof Fault) return thrown
  const code = systemCode(thrown)
  if (code === 'ENOENT') return new Fault('not-found', path, 'no such file or folder; check the path')
  if (code === 'EACCES' || code === 'EPERM')
    return new Fault('unreadable', path, 'may not be read; check its permissions')
  return new Fault('unreadable', path, `cannot be read (${reasonOf(thrown)})`)
}

function readJson(bytes: Uint8Array, input: string, options: IngestOptions): readonly Item[] {
  try {
    const value: unknown = JSON.parse(decodePage(bytes).text.replace(/^\ufeff/, ''))
    const records: readonly unknown[] = Array.isArray(value) ? value : [value]
    return records.map((record, at) => readRecord(record, Array.isArray(value) ? `${input}:${at + 1}` : input, options))
  } catch (thrown) {
    return [
      {
        fault: new Fault(
          'bad-json',
          input,
          `not JSON (${reasonOf(thrown)}); give one object, an array of them, or JSON Lines`,
        ),
      },
    ]
  }
}

/** Share of control characters from which a file is no text: PDF, Word and pictures have far more. */
const CONTROL_SHARE = 0.01

const MAGIC = ['%PDF-', 'PK\u0003\u0004']

function isBinary(text: string): boolean {
  const head = text.slice(0, 4000)
  const controls = head.match(/[^\P{Cc}\t\n\r\f\v\u0085]/gu)?.length ?? 0
  return MAGIC.some((magic) => head.startsWith(magic)) || controls > head.length * CONTROL_SHARE
}

function readPlain(bytes: Uint8Array, input: string, options: IngestOptions): Item {
  const { text } = decodePage(bytes)
  if (!isBinary(text)) return readText(text, input, options)
  return { fault: new Fault('bad-format', input, 'is no text (PDF, Word, picture?); save it as text or HTML') }
}

async function readDocument(
  format: Format,
  bytes: Uint8Array,
  input: string,
  options: IngestOptions,
): Promise<readonly Item[]> {
  if (format === 'json') return readJson(bytes, input, options)
  if (format !== 'html') return [readPlain(bytes, input, options)]
  const { readHtml } = await import('./html/html.ts')
  return [readHtml(bytes, input, options)]
}

/** Formats whose packages cost time to load come late: plain text must not pay for them. */
async function* readFormat(
  format: Format,
  stream: AsyncIterable<Uint8Array>,
  input: string,
  options: SourceOptions,
): AsyncGenerator<Item> {
  if (format === 'jsonl') return yield* readJsonLines(stream, input, options)
  if (format === 'csv') return yield* (await import('./csv.ts')).readCsv(stream, input, options)
  if (format === 'warc') return yield* (await import('./warc.ts')).readWarc(stream, input, options)
  const bytes = await readAll(stream, SIZE_LIMIT)
  if (bytes === null)
    yield {
      fault: new Fault(
        'too-large',
        input,
        `more than ${SIZE_LIMIT / 1e6} MB in one piece; split it, or write JSON Lines`,
      ),
    }
  else yield* await readDocument(format, bytes, input, options)
}

/**
 * Reads articles from a byte stream of any format, gzip included. `name` decides what the bytes leave open and names
 * the input in faults.
 */
export async function* readStream(
  stream: AsyncIterable<Uint8Array>,
  name: string,
  options: SourceOptions = {},
  depth: number = 0,
): AsyncGenerator<Item> {
  const peeked = await peek(stream, DETECT_BYTES)
  const found = detectFormat(peeked.head, name)
  if (found === 'gzip') {
    if (depth >= NESTED_GZIP) throw new Fault('bad-gzip', name, 'gzip inside gzip inside gzip; unpack it first')
    return yield* readStream(gunzip(peeked.stream, name), name.replace(/\.(?:gz|gzip)$/i, ''), options, depth + 1)
  }
  if (peeked.head.length === 0) yield { fault: new Fault('empty', name, 'is empty; give an article') }
  else yield* readFormat(options.format ?? found, peeked.stream, name, options)
}

/** A linked folder may hold the one it is in: links to folders are not followed. */
async function isLinkedFolder(path: string): Promise<boolean> {
  const target = await stat(path).catch(() => null)
  return target?.isDirectory() ?? false
}

async function* readFolder(path: string, options: SourceOptions): AsyncGenerator<Item> {
  const entries = (await readdir(path, { withFileTypes: true })).filter((entry) => !entry.name.startsWith('.'))
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const inner = join(path, entry.name)
    if (!entry.isSymbolicLink() || !(await isLinkedFolder(inner))) yield* readSource(inner, options)
  }
}

async function* readPath(path: string, options: SourceOptions): AsyncGenerator<Item> {
  const found = await stat(path)
  if (found.isDirectory()) yield* readFolder(path, options)
  else yield* readStream(createReadStream(path), path, options)
}

/**
 * Reads a file, a folder (its files and folders in name order, hidden ones left out) or `-`, standard input. Never
 * throws for the world's faults: each is yielded in its place and the rest goes on.
 */
export async function* readSource(path: string, options: SourceOptions = {}): AsyncGenerator<Item> {
  try {
    if (path === '-') yield* readStream(options.stdin ?? process.stdin, 'stdin', options)
    else yield* readPath(path, options)
  } catch (thrown) {
    yield { fault: fileFault(path, thrown) }
  }
}
