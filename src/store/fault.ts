import { Fault, type StoreFaultCode } from '../model/fault.ts'

const ADVICE: Readonly<Record<StoreFaultCode, string>> = {
  'cannot-open': 'cannot be opened; check that its folder exists and that you may write there',
  'not-a-record': 'is no record of this program; name another file',
  'newer-schema': 'was written by a newer version of this program; update the program',
  'older-schema': 'was written by an older version of this program and may not be changed; open it for writing once',
  'read-only': 'may not be written to; check the permissions of the file and of its folder',
  full: 'has no room left; make room and run the same command again: what was acknowledged is kept',
  locked: 'is being written to by another process for too long; try again later',
  corrupt: 'is damaged; restore it from a copy',
  io: 'cannot be read or written; check the disk',
  'connection-lost': 'the connection was lost; run the same command again: what was acknowledged is kept',
  denied: 'refuses the user, the password or the database; check the address',
  'not-empty': 'already holds a record; copy into an empty one',
  closed: 'is closed',
}

/** SQLite's primary result codes. */
const SQLITE: Readonly<Record<number, StoreFaultCode>> = {
  5: 'locked',
  6: 'locked',
  8: 'read-only',
  10: 'io',
  11: 'corrupt',
  13: 'full',
  14: 'cannot-open',
  23: 'denied',
  26: 'not-a-record',
}

/** SQLite's own words, for drivers that do not pass its code on. */
const SQLITE_WORDS: readonly (readonly [RegExp, StoreFaultCode])[] = [
  [/database (?:table )?is locked/, 'locked'],
  [/attempt to write a readonly database/, 'read-only'],
  [/database or disk is full/, 'full'],
  [/disk I\/O error/, 'io'],
  [/database disk image is malformed/, 'corrupt'],
  [/unable to open database file/, 'cannot-open'],
  [/file is not a database/, 'not-a-record'],
  [/database is not open/, 'closed'],
]

/** SQLSTATE classes and codes, the system's codes, and node-postgres's words. */
const POSTGRES: readonly (readonly [RegExp, StoreFaultCode])[] = [
  [/^(?:53100|53200|ENOSPC)$/, 'full'],
  [/^(?:25006|42501)$/, 'read-only'],
  [/^(?:28...|3D000)$/, 'denied'],
  [/^(?:40001|40P01|55P03)$/, 'locked'],
  [/^(?:XX001|XX002)$/, 'corrupt'],
  [/^58...$/, 'io'],
  [/^(?:08...|57P0.|53300)$/, 'connection-lost'],
  [/^(?:ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENOENT)$/, 'connection-lost'],
]
const CLOSED = /driver has already been destroyed|Cannot use a pool after calling end/
const LOST =
  /Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect|not queryable/i

/** What drivers throw, as far as it tells the fault. */
export interface Thrown {
  readonly code?: unknown
  readonly errcode?: unknown
  readonly message?: unknown
}

/** The code of what a driver threw; null where it is no fault of the world. */
export function codeOf(thrown: Thrown): StoreFaultCode | null {
  if (typeof thrown.errcode === 'number') return SQLITE[thrown.errcode & 0xff] ?? null
  const code = typeof thrown.code === 'string' ? thrown.code : ''
  if (code === 'ERR_SQLITE_ERROR')
    return SQLITE_WORDS.find(([words]) => words.test(String(thrown.message)))?.[1] ?? null
  const known = POSTGRES.find(([pattern]) => pattern.test(code))
  if (known !== undefined) return known[1]
  if (CLOSED.test(String(thrown.message))) return 'closed'
  return LOST.test(String(thrown.message)) ? 'connection-lost' : null
}

/** A fault with the advice that belongs to its code; `detail` is what the database said. */
export function faultOf(code: StoreFaultCode, input: string, cause?: unknown): Fault {
  const detail = cause instanceof Error && cause.message !== '' ? ` (${cause.message})` : ''
  return new Fault(code, input, `${ADVICE[code]}${detail}`, cause)
}

/** What a driver threw as a fault; anything that is no fault of the world comes back as it is. */
export function translated(thrown: unknown, input: string): unknown {
  if (thrown instanceof Fault || typeof thrown !== 'object' || thrown === null) return thrown
  const code = codeOf(thrown)
  return code === null ? thrown : faultOf(code, input, thrown)
}
