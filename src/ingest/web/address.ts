import { BlockList, isIP } from 'node:net'

const PRIVATE_V4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const
/** Within 2000::/3, outside of which nothing is public: special uses and tunnels that carry other addresses inside. */
const PRIVATE_V6 = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const

const blockedV4 = new BlockList()
for (const [net, bits] of PRIVATE_V4) blockedV4.addSubnet(net, bits, 'ipv4')
const blockedV6 = new BlockList()
for (const [net, bits] of PRIVATE_V6) blockedV6.addSubnet(net, bits, 'ipv6')
const publicV6 = new BlockList()
publicV6.addSubnet('2000::', 3, 'ipv6')

function canonicalHost(host: string): string | null {
  try {
    const bracketed = isIP(host) === 6 ? `[${host}]` : host
    return new URL(`http://${bracketed}/`).hostname.replace(/^\[|\]$/g, '')
  } catch {
    return null
  }
}

/**
 * The IP address a host name is a literal of, in canonical form: decimal, octal, hexadecimal and short forms of IPv4
 * included. Null for a name that DNS must answer for, and for no host at all.
 */
export function literalAddress(host: string): string | null {
  const canonical = canonicalHost(host.replace(/^\[|\]$/g, ''))
  return canonical !== null && isIP(canonical) !== 0 ? canonical : null
}

/** The IPv4 address in the last two groups of an IPv6 address that is mapped (::ffff:) or translated (64:ff9b::). */
function embeddedV4(address: string): string | null {
  const m = /^(?:::ffff:|64:ff9b::)(?:([0-9a-f]{1,4}):)?([0-9a-f]{1,4})$/.exec(address)
  if (m === null) return null
  const [high, low] = [Number.parseInt(m[1] ?? '0', 16), Number.parseInt(m[2] as string, 16)]
  return `${high >> 8}.${high & 255}.${low >> 8}.${low & 255}`
}

/**
 * Whether an IP address is one of the public internet: no loopback, private, link-local, shared (CGNAT), multicast,
 * reserved or documentation address, nor one of those wrapped in IPv6. Anything that is no address is not public.
 */
export function isPublicAddress(address: string): boolean {
  const literal = literalAddress(address)
  if (literal === null) return false
  if (isIP(literal) === 4) return !blockedV4.check(literal, 'ipv4')
  const inner = embeddedV4(literal)
  if (inner !== null) return !blockedV4.check(inner, 'ipv4')
  return publicV6.check(literal, 'ipv6') && !blockedV6.check(literal, 'ipv6')
}
