/** A fault in what was asked for; the message is for people and names the input. */
export class RequestFault extends Error {
  readonly status: 400 | 404
  /** The parameter at fault; null where the address itself is. */
  readonly parameter: string | null

  constructor(status: 400 | 404, message: string, parameter: string | null = null) {
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
