import type { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { Agent, type Dispatcher, request } from 'undici'
import { Fault } from '../../model/fault.ts'
import { reasonOf, systemCode } from '../fault.ts'
import { SIZE_LIMIT } from '../item.ts'
import { readAll } from '../stream.ts'
import { type ConnectOptions, guardedConnector } from './connect.ts'

/** How fetches name themselves if they are told nothing better: rules in robots.txt for `Mahdar` apply. */
export const USER_AGENT = 'Mahdar'

/** Bounds and gates of a fetcher. `allowAddress` and `lookup` are for tests and closed networks. */
export interface FetcherOptions extends ConnectOptions {
  /** Unpacked bytes of one body. */
  readonly maxBytes?: number | undefined
  /** Milliseconds for a whole fetch, redirects and body included; `timeoutMs` bounds connecting. */
  readonly totalMs?: number | undefined
  readonly maxRedirects?: number | undefined
  readonly userAgent?: string | undefined
}

/** What a host answered in the end. */
export interface Fetched {
  readonly url: string
  /** Where permanent redirects (301, 308) led from the address asked for; null without any. */
  readonly movedTo: string | null
  readonly status: number
  /** Header names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** Unpacked body; empty for every status but 200 to 299. */
  readonly bytes: Uint8Array
}

/** Fetches addresses of the public internet. Throws a `Fault` unless the host answered; any status is an answer. */
export interface Fetcher {
  fetch(url: string, headers?: Readonly<Record<string, string>>): Promise<Fetched>
  close(): Promise<void>
}

const REDIRECTS = new Set([301, 302, 303, 307, 308])
const PERMANENT = new Set([301, 308])
const TIMEOUTS = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'UND_ERR_CONNECT_TIMEOUT', 'ETIMEDOUT'])

interface Bounds {
  readonly agent: Agent
  readonly maxBytes: number
  readonly totalMs: number
  readonly maxRedirects: number
  readonly userAgent: string
}

function webAddress(url: string, base?: string): string {
  const parsed = URL.canParse(url, base) ? new URL(url, base) : null
  if (parsed === null || !/^https?:$/.test(parsed.protocol))
    throw new Fault('bad-url', url, 'not an http or https address; check it')
  if (parsed.username !== '' || parsed.password !== '')
    throw new Fault('bad-url', parsed.host, 'has a password in its address; leave it out')
  parsed.hash = ''
  return parsed.href
}

function refusedFrom(url: string, fault: Fault): Fault {
  return new Fault(fault.code, url, `leads to ${fault.message}`)
}

function faultOf(thrown: unknown, url: string): Fault {
  if (thrown instanceof Fault) return thrown.code === 'refused-address' ? refusedFrom(url, thrown) : thrown
  if (thrown instanceof AggregateError && thrown.errors.length > 0) return faultOf(thrown.errors[0], url)
  if (thrown instanceof Error && thrown.cause instanceof Fault) return faultOf(thrown.cause, url)
  const isTimeout = TIMEOUTS.has(systemCode(thrown)) || (thrown instanceof Error && thrown.name === 'TimeoutError')
  if (isTimeout) return new Fault('timeout', url, 'took too long; try again later')
  return new Fault('network', url, `could not be fetched (${reasonOf(thrown)}); check the address and the network`)
}

function plainHeaders(headers: Dispatcher.ResponseData['headers']): Readonly<Record<string, string>> {
  const entries = Object.entries(headers).filter(([, value]) => value !== undefined)
  return Object.fromEntries(
    entries.map(([name, value]) => [name.toLowerCase(), String(Array.isArray(value) ? value[0] : value)]),
  )
}

function unpack(body: Readable, encoding: string): Readable {
  const name = encoding.trim().toLowerCase()
  if (name === '' || name === 'identity') return body
  const unpacker = name === 'br' ? createBrotliDecompress() : name === 'deflate' ? createInflate() : createGunzip()
  body.on('error', (error) => unpacker.destroy(error))
  return body.pipe(unpacker)
}

async function readBody(body: Readable, encoding: string, url: string, maxBytes: number): Promise<Uint8Array> {
  try {
    const bytes = await readAll(unpack(body, encoding), maxBytes)
    if (bytes === null) throw new Fault('too-large', url, `more than ${maxBytes / 1e6} MB; it was not read`)
    return bytes
  } finally {
    body.on('error', () => undefined)
    body.destroy()
  }
}

interface Hop {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly bytes: Uint8Array
}

async function fetchHop(
  url: string,
  headers: Readonly<Record<string, string>>,
  bounds: Bounds,
  signal: AbortSignal,
): Promise<Hop> {
  const sent = { 'user-agent': bounds.userAgent, 'accept-encoding': 'gzip, deflate, br', accept: '*/*', ...headers }
  const answer = await request(url, { dispatcher: bounds.agent, headers: sent, signal, method: 'GET' })
  const received = plainHeaders(answer.headers)
  const good = answer.statusCode >= 200 && answer.statusCode < 300
  if (good) {
    const bytes = await readBody(answer.body, received['content-encoding'] ?? '', url, bounds.maxBytes)
    return { status: answer.statusCode, headers: received, bytes }
  }
  answer.body.on('error', () => undefined)
  answer.body.destroy()
  return { status: answer.statusCode, headers: received, bytes: new Uint8Array() }
}

async function follow(start: string, headers: Readonly<Record<string, string>>, bounds: Bounds): Promise<Fetched> {
  const signal = AbortSignal.timeout(bounds.totalMs)
  let url = start
  let movedTo: string | null = null
  let permanent = true
  for (let hops = 0; hops <= bounds.maxRedirects; hops++) {
    const hop = await fetchHop(url, headers, bounds, signal)
    const target = hop.headers.location
    if (!REDIRECTS.has(hop.status) || target === undefined) return { url, movedTo, ...hop }
    url = webAddress(target, url)
    permanent = permanent && PERMANENT.has(hop.status)
    if (permanent) movedTo = url
  }
  throw new Fault(
    'too-many-redirects',
    start,
    `redirects more than ${bounds.maxRedirects} times; give the final address`,
  )
}

/**
 * Makes a fetcher of bounded patience: 20 MB a body, 30 s a fetch, 5 redirects. Addresses are checked at each
 * connection, so neither redirects nor DNS answers lead inside a network. Close it to end its connections.
 */
export function createFetcher(options: FetcherOptions = {}): Fetcher {
  const totalMs = options.totalMs ?? 30_000
  const agent = new Agent({
    connect: guardedConnector(options),
    headersTimeout: totalMs,
    bodyTimeout: totalMs,
    maxHeaderSize: 32_768,
  })
  const { maxBytes = SIZE_LIMIT, maxRedirects = 5, userAgent = USER_AGENT } = options
  const bounds: Bounds = { agent, totalMs, maxBytes, maxRedirects, userAgent }
  return {
    fetch: async (url, headers = {}) => {
      try {
        return await follow(webAddress(url), headers, bounds)
      } catch (thrown) {
        throw faultOf(thrown, url)
      }
    },
    close: () => agent.destroy(),
  }
}
