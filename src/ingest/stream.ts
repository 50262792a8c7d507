import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { Fault } from '../model/fault.ts'

/** The first bytes of a stream, and the whole stream with them put back. */
export interface Peeked {
  readonly head: Uint8Array
  readonly stream: AsyncIterable<Uint8Array>
}

async function* rejoin(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) yield head
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
  } finally {
    await rest.return?.()
  }
}

/** Looks at the first `size` bytes of a stream without losing them. */
export async function peek(chunks: AsyncIterable<Uint8Array>, size: number): Promise<Peeked> {
  const rest = chunks[Symbol.asyncIterator]()
  const parts: Uint8Array[] = []
  let length = 0
  while (length < size) {
    const next = await rest.next()
    if (next.done) break
    parts.push(next.value)
    length += next.value.length
  }
  const head = Buffer.concat(parts)
  return { head, stream: rejoin(head, rest) }
}

/** A whole stream in memory; null as soon as it passes `limit` bytes. */
export async function readAll(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    length += chunk.length
    if (length > limit) return null
    parts.push(chunk)
  }
  return Buffer.concat(parts)
}

/** Unpacks gzip, several members one after another too. A broken or cut-off file throws a `bad-gzip` fault at its place. */
export async function* gunzip(chunks: AsyncIterable<Uint8Array>, input: string): AsyncGenerator<Uint8Array> {
  const source = Readable.from(chunks)
  const unpacked = createGunzip()
  source.on('error', (error) => unpacked.destroy(error))
  try {
    yield* source.pipe(unpacked)
  } catch (thrown) {
    if (thrown instanceof Fault) throw thrown
    throw new Fault('bad-gzip', input, 'the gzip file is broken or cut off; what came before the break was read')
  } finally {
    source.destroy()
    unpacked.destroy()
  }
}
