/** What went wrong with a file, a line, a page or a host that was to be read. */
type InputFaultCode =
  | 'not-found'
  | 'unreadable'
  | 'too-large'
  | 'empty'
  | 'truncated'
  | 'bad-encoding'
  | 'bad-json'
  | 'bad-record'
  | 'bad-date'
  | 'bad-csv'
  | 'bad-warc'
  | 'bad-gzip'
  | 'bad-format'
  | 'bad-feed'
  | 'bad-url'
  | 'refused-address'
  | 'refused-robots'
  | 'too-many-redirects'
  | 'timeout'
  | 'network'
  | 'http-status'
  | 'wrong-type'
  | 'busy'

/** What went wrong with a store: the database or what it stands on. */
export type StoreFaultCode =
  | 'cannot-open'
  | 'not-a-record'
  | 'newer-schema'
  | 'older-schema'
  | 'read-only'
  | 'full'
  | 'locked'
  | 'corrupt'
  | 'io'
  | 'connection-lost'
  | 'denied'
  | 'not-empty'
  | 'closed'

/** What went wrong with a name that was asked for. */
type NameFaultCode = 'unknown-name' | 'ambiguous-name'

/** What went wrong with the world outside. Codes are stable; messages are not. */
export type FaultCode = InputFaultCode | StoreFaultCode | NameFaultCode

/**
 * A fault of the world outside: a file, a line, a page, a host, a database. The message names the input, then the reason,
 * then what to do. A caller's mistake is a `RangeError` or `TypeError` instead.
 */
export class Fault extends Error {
  readonly code: FaultCode
  /** The file, `file:line`, address, field or name at fault; never with a password. */
  readonly input: string

  constructor(code: FaultCode, input: string, reason: string, cause?: unknown) {
    super(`${input}: ${reason}`, cause === undefined ? {} : { cause })
    this.name = 'Fault'
    this.code = code
    this.input = input
  }
}
