import { Fault } from '../model/fault.ts'
import { reasonOf } from './fault.ts'
import { type IngestOptions, type Item, SIZE_LIMIT } from './item.ts'
import { readRecord } from './record.ts'

/** One line of a byte stream. `bytes` is null for a line longer than the limit; `closed` says a line feed ended it. */
export interface ByteLine {
  readonly bytes: Uint8Array | null
  readonly number: number
  readonly closed: boolean
}

class LineBuffer {
  private parts: Uint8Array[] = []
  private size = 0
  private readonly limit: number

  constructor(limit: number) {
    this.limit = limit
  }

  get isEmpty(): boolean {
    return this.size === 0
  }

  push(part: Uint8Array): void {
    this.size += part.length
    if (this.size <= this.limit) this.parts.push(part)
    else this.parts = []
  }

  take(): Uint8Array | null {
    const whole = this.size > this.limit ? null : Buffer.concat(this.parts)
    this.parts = []
    this.size = 0
    return whole
  }
}

/** Splits bytes at line feeds, holding at most one line of at most `limit` bytes in memory. Lines count from 1. */
export async function* byteLines(
  chunks: AsyncIterable<Uint8Array>,
  limit: number = SIZE_LIMIT,
): AsyncGenerator<ByteLine> {
  const buffer = new LineBuffer(limit)
  let number = 1
  for await (const chunk of chunks) {
    let start = 0
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, start)) {
      buffer.push(chunk.subarray(start, at))
      yield { bytes: buffer.take(), number: number++, closed: true }
      start = at + 1
    }
    if (start < chunk.length) buffer.push(chunk.subarray(start))
  }
  if (!buffer.isEmpty) yield { bytes: buffer.take(), number, closed: false }
}

const UTF8 = new TextDecoder('utf-8', { fatal: true })

function decodeLine(bytes: Uint8Array): string | null {
  try {
    return UTF8.decode(bytes)
      .replace(/^\ufeff/, '')
      .trim()
  } catch {
    return null
  }
}

function parseLine(text: string, where: string, closed: boolean, options: IngestOptions): Item {
  try {
    return readRecord(JSON.parse(text), where, options)
  } catch (thrown) {
    if (!closed)
      return { fault: new Fault('truncated', where, 'the last line breaks off; write the file again to its end') }
    return { fault: new Fault('bad-json', where, `not JSON (${reasonOf(thrown)}); each line holds one whole object`) }
  }
}

function readLine(line: ByteLine, input: string, options: IngestOptions): Item | null {
  const where = `${input}:${line.number}`
  if (line.bytes === null)
    return { fault: new Fault('too-large', where, `line of more than ${SIZE_LIMIT / 1e6} MB; one article a line`) }
  const text = decodeLine(line.bytes)
  if (text === null)
    return { fault: new Fault(line.closed ? 'bad-encoding' : 'truncated', where, 'not UTF-8; save the file as UTF-8') }
  return text === '' ? null : parseLine(text, where, line.closed, options)
}

/**
 * Reads JSON Lines of any length, one line in memory at a time. A bad line is one fault named `input:line`; the others
 * go on. Blank lines, a byte-order mark and CRLF are let pass; missing ids become the url or `input:line`.
 */
export async function* readJsonLines(
  chunks: AsyncIterable<Uint8Array>,
  input: string,
  options: IngestOptions = {},
): AsyncGenerator<Item> {
  for await (const line of byteLines(chunks)) {
    const item = readLine(line, input, options)
    if (item !== null) yield item
  }
}
