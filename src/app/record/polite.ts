import { isPublicAddress } from '../../ingest/web/address.ts'
import { createFetcher, type Fetcher, type FetcherOptions, USER_AGENT } from '../../ingest/web/fetch.ts'
import { createRobots, type Robots } from '../../ingest/web/robots.ts'
import { version } from '../place.ts'

/** The web as a good citizen uses it: robots.txt is heeded and each host is left in peace between two fetches. */
export interface Web {
  readonly fetcher: Fetcher
  readonly robots: Robots
  /** Resolves when the host of an address may be asked next. */
  readonly turn: (url: string) => Promise<void>
  readonly now: () => number
  readonly jitter: () => number
  readonly close: () => Promise<void>
}

/** How the web is used. */
export interface WebOptions {
  /** Addresses that may be fetched besides those of the public internet: hosts of a closed network. */
  readonly allowAddresses?: readonly string[]
  /** Milliseconds between two fetches from one host; 2,000 if not given. */
  readonly spacingMs?: number
  /** Mail or web address under which a host can reach whoever fetches; hosts are told it with each fetch. */
  readonly contact?: string
}

const SPACING_MS = 2000
/** The longest that a robots.txt can ask to wait between two fetches. */
const LONGEST_DELAY_MS = 60_000
const JITTER_SHARE = 0.2

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

/** Says who fetches: the program with its version, and whom to write to if that is known. */
function userAgentOf({ contact }: WebOptions): string {
  const name = `${USER_AGENT}/${version()}`
  return contact === undefined ? name : `${name} (+${contact})`
}

function fetcherOptions(options: WebOptions): FetcherOptions {
  const allowed = new Set(options.allowAddresses)
  const userAgent = userAgentOf(options)
  if (allowed.size === 0) return { userAgent }
  return { userAgent, allowAddress: (address) => allowed.has(address) || isPublicAddress(address) }
}

/** Opens the web. Close it, or its connections keep the process alive. */
export function openWeb(options: WebOptions = {}): Web {
  const fetcher = createFetcher(fetcherOptions(options))
  const robots = createRobots(fetcher, Date.now)
  const free = new Map<string, number>()
  const { spacingMs = SPACING_MS } = options
  const turn = async (url: string): Promise<void> => {
    const { host } = new URL(url)
    const asked = Math.min(LONGEST_DELAY_MS, ((await robots.crawlDelay(url)) ?? 0) * 1000)
    const at = Math.max(Date.now(), free.get(host) ?? 0)
    free.set(host, at + Math.max(spacingMs, asked) * (1 + JITTER_SHARE * Math.random()))
    if (at > Date.now()) await sleep(at - Date.now())
  }
  return { fetcher, robots, turn, now: Date.now, jitter: Math.random, close: () => fetcher.close() }
}
