import { createHash } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Days, EventRecord } from '../../model/record.ts'
import { hash32 } from '../../record/base/hash.ts'

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

/** Articles that one record can hold. */
const MOST_ARTICLES = 2 ** 31

/**
 * The number under which the words of an article are kept: by day of publication, undated ones first, then by order of
 * arrival; so what is found comes in order of day without sorting. {@link ARTICLE_OF} leads back.
 */
export function wordPlace(day: string, seq: number): number {
  const days = day === '' ? 0 : (Date.parse(`${day}T00:00:00Z`) - Date.parse('0001-01-01T00:00:00Z')) / DAY_MS + 1
  return days * MOST_ARTICLES + seq
}

/** SQL for the number of the article whose words are kept under `w.rowid`. */
export const ARTICLE_OF: string = `(w.rowid % ${MOST_ARTICLES})`

/** SHA-256 of the text of an article, in hexadecimal. */
export function textHash(headline: string | null, body: string): string {
  return createHash('sha256')
    .update(headline === null ? body : `${headline}\n${body}`)
    .digest('hex')
}

/** A text, compressed: less than half its size for articles. */
export function packText(text: string): Uint8Array {
  return deflateRawSync(text, { level: 4 })
}

/** The text that {@link packText} packed. */
export function unpackText(bytes: Uint8Array): string {
  return inflateRawSync(bytes).toString()
}

/** JSON, compressed: a fifth of its size for readings. */
export function packJson(value: unknown): Uint8Array {
  return packText(JSON.stringify(value))
}

/** The value that {@link packJson} packed. */
export function unpackJson<T>(bytes: Uint8Array): T {
  return JSON.parse(unpackText(bytes)) as T
}

/** What records of events repeat, the commonest last. Part of the format: packed with one, they unpack with it alone. */
const EVENT_WORDS = Buffer.from(
  [
    '"occurred","domestic":false,"topics":[],"reports":[{"report":"',
    '{"code":"more-participants","weight":-0.2,"detail":"',
    '{"code":"same-article","weight":-0.5,"detail":"',
    '{"code":"participant-entity","weight":1,"detail":"',
    '{"code":"participant-state","weight":0.45,"detail":"',
    '{"code":"participant-name","weight":0.9,"detail":"',
    '{"code":"reprint","weight":1.5,"detail":"100 %"}',
    '{"code":"day","weight":1,"detail":"20',
    '"independent":false,"reprintOf":"',
    '"],"independent":2,"chosen":false},{"field":"round","value":"',
    '"],"independent":1,"chosen":false},{"field":"format","value":"',
    '"],"independent":1,"chosen":true},{"field":"type","value":"meeting","reports":["',
    '"],"independent":1,"chosen":true},{"field":"time","value":"20',
    '"],"independent":1,"chosen":true},{"field":"place","value":"',
    '"],"independent":1,"chosen":true},{"field":"modality","value":"occurred","reports":["',
    '"],"independent":1,"chosen":true},{"field":"participant","value":"person:',
    '"],"independent":1,"chosen":true},{"field":"role","value":"state:',
    '"],"independent":1,"chosen":true},{"field":"topic","value":"',
    '],"place":null,"round":null,"format":null,"modality":"occurred","domestic":',
    ',"group":"gathering"}{"id":"","formerly":[],"type":"meeting","participants":[{"entity":"person:',
    '","role":"party","state":"EGY","office":null,"name":"","office":{"title":"وزير الخارجية","of":"',
    '"}],"time":"20","days":{"from":"20","to":"20","article":"","independent":true,"reprintOf":null,"reasons":[]}],"keys":["',
  ].join(''),
)

/** The record of an event, compressed. */
export function packEvent(event: EventRecord): Uint8Array {
  return deflateRawSync(JSON.stringify(event), { level: 4, dictionary: EVENT_WORDS })
}

/** The record that {@link packEvent} packed. */
export function unpackEvent(bytes: Uint8Array): EventRecord {
  return JSON.parse(inflateRawSync(bytes, { dictionary: EVENT_WORDS }).toString()) as EventRecord
}

/** A linking key as a number that a double holds exactly; few others have the same. */
export function keyNumber(key: string): number {
  return (hash32(key, 1) % 2 ** 21) * 2 ** 32 + hash32(key, 2)
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
