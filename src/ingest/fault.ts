/** What went wrong with an input. Codes are stable; messages are not. */
export type FaultCode =
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

/**
 * A fault of the world outside: a file, a line, a page, a host. The message names the input, then the reason, then what
 * to do. A caller's mistake is a `RangeError` or `TypeError` instead.
 */
export class Fault extends Error {
  readonly code: FaultCode
  /** The file, `file:line`, address or field at fault. */
  readonly input: string

  constructor(code: FaultCode, input: string, reason: string) {
    super(`${input}: ${reason}`)
    this.name = 'Fault'
    this.code = code
    this.input = input
  }
}

/** The text of anything thrown, for use inside a fault's reason. */
export function reasonOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown)
}

/** The system's error code (`ENOENT`, `ECONNRESET`, …) or undici's; empty when there is none. */
export function systemCode(thrown: unknown): string {
  if (typeof thrown !== 'object' || thrown === null || !('code' in thrown)) return ''
  return typeof thrown.code === 'string' ? thrown.code : ''
}
