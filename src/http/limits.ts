/** What strangers may ask of a desk. */
export interface Limits {
  /** Requests of one address in a minute; 0 for as many as it likes. */
  readonly requests: number
  /** Articles that one address may have read in a minute; 0 for as many as it likes. */
  readonly reads: number
  /** Bytes of a request's body. */
  readonly bodyBytes: number
  /** Milliseconds for the reading of one article. */
  readonly readMs: number
  /** Whether a proxy in front tells whose request it is in `X-Forwarded-For`. */
  readonly isProxied: boolean
}

/** Enough for a room of readers behind one address, too little to keep the machine from the others. */
export const LIMITS: Limits = {
  requests: 3000,
  reads: 120,
  bodyBytes: 2_000_000,
  readMs: 10_000,
  isProxied: false,
}
