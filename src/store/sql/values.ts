import { createHash } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Days } from '../../model/record.ts'

/** Days that an event can lie on before it counts as wide: wide ones are looked up apart, so that the others stay quick. */
export const WIDE_DAYS = 31
const DAY_MS = 86_400_000

/** The day so many days later. */
export function addDays(day: string, days: number): string {
  const time = Date.parse(`${day}T00:00:00Z`) + days * DAY_MS
  return new Date(Math.max(time, Date.parse('0001-01-01T00:00:00Z'))).toISOString().slice(0, 10)
}

/** Whether it may have been on more days than {@link WIDE_DAYS}. */
export function isWide({ from, to }: Days): boolean {
  return addDays(from, WIDE_DAYS) < to
}

/** The calendar day of an ISO date or date-time, in the zone it is written in; empty where there is none. */
export function dayOf(published: string | null): string {
  return /^\d{4}-\d{2}-\d{2}/.exec(published ?? '')?.[0] ?? ''
}

/** SHA-256 of the text of an article, in hexadecimal. */
export function textHash(headline: string | null, body: string): string {
  return createHash('sha256')
    .update(headline === null ? body : `${headline}\n${body}`)
    .digest('hex')
}

/** JSON, compressed: a fifth of its size for readings. */
export function packJson(value: unknown): Uint8Array {
  return deflateRawSync(JSON.stringify(value), { level: 4 })
}

/** The value that {@link packJson} packed. */
export function unpackJson<T>(bytes: Uint8Array): T {
  return JSON.parse(inflateRawSync(bytes).toString()) as T
}

const isShort = (value: number): boolean => Number.isInteger(value) && value >= 0 && value < 2 ** 32

/** Numbers as bytes, little-endian: four each where all are unsigned 32-bit integers, else eight; the first byte tells. */
export function packNumbers(numbers: readonly number[]): Uint8Array {
  const size = numbers.every(isShort) ? 4 : 8
  const bytes = new Uint8Array(1 + numbers.length * size)
  const view = new DataView(bytes.buffer)
  bytes[0] = size
  for (const [i, value] of numbers.entries())
    if (size === 4) view.setUint32(1 + i * 4, value, true)
    else view.setFloat64(1 + i * 8, value, true)
  return bytes
}

/** The numbers that {@link packNumbers} packed. */
export function unpackNumbers(bytes: Uint8Array): readonly number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const size = bytes[0] === 8 ? 8 : 4
  return Array.from({ length: (bytes.length - 1) / size }, (_, i) =>
    size === 4 ? view.getUint32(1 + i * 4, true) : view.getFloat64(1 + i * 8, true),
  )
}

/** The key under which all that act for a state are found. */
export function stateKey(code: string): string {
  return `state:${code}`
}

/** Whether it is a key that {@link stateKey} makes. */
export function isStateKey(key: string): boolean {
  return key.startsWith('state:')
}

const LONGEST_WORD = 64
const MOST_WORDS = 50_000
// biome-ignore lint/suspicious/noControlCharactersInRegex: all ASCII but letters and digits parts words
const PARTS = /[\x00-\x2f\x3a-\x40\x5b-\x60\x7b-\x7f]+/

/** Keys as both full-text indexes can hold them: lower case, no ASCII punctuation, each once, bounded in length and number. */
export function plainWords(keys: readonly string[]): readonly string[] {
  const words = keys.flatMap((key) => key.toLowerCase().split(PARTS)).filter((word) => word !== '')
  return [...new Set(words.map((word) => word.slice(0, LONGEST_WORD)))].slice(0, MOST_WORDS)
}
