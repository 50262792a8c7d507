/** Statuses of faults that the asker can mend; 401 asks him to sign in. */
export type FaultStatus = 400 | 401 | 403 | 404 | 405 | 413 | 429

/** A fault in what was asked for; the message is for people and names the input. */
export class RequestFault extends Error {
  readonly status: FaultStatus
  /** The parameter at fault; null where the address itself is. */
  readonly parameter: string | null

  constructor(status: FaultStatus, message: string, parameter: string | null = null) {
    super(message)
    this.name = 'RequestFault'
    this.status = status
    this.parameter = parameter
  }
}

/** What an address names is not in the record. */
export function notFound(what: string): RequestFault {
  return new RequestFault(404, what)
}

/** What was asked for is at another address of the desk. */
export class Elsewhere extends Error {
  readonly address: string

  constructor(address: string) {
    super(`see ${address}`)
    this.name = 'Elsewhere'
    this.address = address
  }
}
