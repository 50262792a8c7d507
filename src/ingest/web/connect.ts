import { type LookupAddress, type LookupOptions, lookup as systemLookup } from 'node:dns'
import { buildConnector } from 'undici'
import { Fault } from '../../model/fault.ts'
import { isPublicAddress, literalAddress } from './address.ts'

type Done = (error: NodeJS.ErrnoException | null, addresses: readonly LookupAddress[]) => void

/** Answers a host name with all its addresses, as `dns.lookup` does with `all: true`. */
export type Lookup = (host: string, options: LookupOptions & { all: true }, done: Done) => void

/** Who may be connected to. `allowAddress` sees each address in canonical form before a connection is opened. */
export interface ConnectOptions {
  readonly allowAddress?: ((address: string) => boolean) | undefined
  readonly lookup?: Lookup | undefined
  readonly timeoutMs?: number | undefined
}

type NodeLookup = (
  host: string,
  options: LookupOptions,
  done: (error: Error | null, address: string | LookupAddress[], family?: number) => void,
) => void

function refusal(host: string, address: string): Fault {
  const shown = host === address ? host : `${host} (${address})`
  return new Fault('refused-address', shown, 'not an address of the public internet; only public hosts are fetched')
}

const plainLookup: Lookup = (host, options, done) => systemLookup(host, options, done)

/** A DNS lookup whose answers hold only allowed addresses, so that the address checked is the address connected to. */
function guardLookup(lookup: Lookup, allow: (address: string) => boolean): NodeLookup {
  return (host, options, done) =>
    lookup(host, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return done(error, [])
      const allowed = addresses.filter(({ address }) => allow(literalAddress(address) ?? address))
      const [first] = allowed
      if (first === undefined) return done(refusal(host, addresses[0]?.address ?? 'no address'), [])
      return options.all ? done(null, [...allowed]) : done(null, first.address, first.family)
    })
}

/** A connector for undici that refuses addresses that are not public, at the moment of connecting: names and literals. */
export function guardedConnector(options: ConnectOptions = {}): buildConnector.connector {
  const allow = options.allowAddress ?? isPublicAddress
  const lookup = guardLookup(options.lookup ?? plainLookup, allow)
  const settings = { timeout: options.timeoutMs ?? 10_000, lookup } as buildConnector.BuildOptions
  const connect = buildConnector(settings)
  return (target, done) => {
    const literal = literalAddress(target.hostname)
    if (literal !== null && !allow(literal)) done(refusal(target.hostname, literal), null)
    else connect(target, done)
  }
}
