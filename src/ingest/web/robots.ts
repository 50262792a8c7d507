import robotsParser from 'robots-parser'
import { Fault } from '../../model/fault.ts'
import { type Fetched, type Fetcher, USER_AGENT } from './fetch.ts'

interface Rules {
  isAllowed(url: string, userAgent?: string): boolean | undefined
  getCrawlDelay(userAgent?: string): number | undefined
  getSitemaps(): string[]
}

/** The package is CommonJS: its default export, which the types put one level deeper, is the function itself. */
const parseRules = robotsParser as unknown as (url: string, text: string) => Rules

/** What hosts ask of robots, fetched once a day each. */
export interface Robots {
  isAllowed(url: string): Promise<boolean>
  /** Seconds between fetches that the host asks for; null where it asks for none. */
  crawlDelay(url: string): Promise<number | null>
  sitemaps(url: string): Promise<readonly string[]>
}

const DAY_MS = 86_400_000
/** A host whose robots.txt fails is left alone this long before it is asked again. */
const FAILURE_MS = 3_600_000
const HOSTS = 2000
const RULES_BYTES = 512_000
const DISALLOW_ALL = 'User-agent: *\nDisallow: /'

function rulesOf(got: Fetched): { readonly text: string; readonly keepMs: number } {
  if (got.status >= 200 && got.status < 300)
    return { text: new TextDecoder().decode(got.bytes.subarray(0, RULES_BYTES)), keepMs: DAY_MS }
  if (got.status === 429 || got.status >= 500) return { text: DISALLOW_ALL, keepMs: FAILURE_MS }
  return { text: '', keepMs: DAY_MS }
}

async function fetchRules(fetcher: Fetcher, url: string): Promise<{ readonly text: string; readonly keepMs: number }> {
  try {
    return rulesOf(await fetcher.fetch(url))
  } catch (thrown) {
    if (!(thrown instanceof Fault)) throw thrown
    return { text: DISALLOW_ALL, keepMs: FAILURE_MS }
  }
}

interface Kept {
  readonly rules: Promise<Rules>
  /** When they are to be fetched again; known for certain once they are there. */
  until: number
}

/**
 * Makes a keeper of robots.txt files, one a host. A host without one (4xx) allows everything; a host that fails or cannot
 * be reached allows nothing for an hour, as RFC 9309 asks.
 */
export function createRobots(fetcher: Fetcher, now: () => number, userAgent: string = USER_AGENT): Robots {
  const hosts = new Map<string, Kept>()
  const load = (address: string): Kept => {
    const fetched = fetchRules(fetcher, address)
    const kept = { rules: fetched.then(({ text }) => parseRules(address, text)), until: now() + DAY_MS }
    fetched.then(
      ({ keepMs }) => {
        kept.until = now() + keepMs
      },
      () => hosts.delete(new URL(address).origin),
    )
    return kept
  }
  const rulesFor = (url: string): Promise<Rules> => {
    const { origin } = new URL(url)
    const known = hosts.get(origin)
    if (known !== undefined && known.until > now()) return known.rules
    if (hosts.size >= HOSTS) hosts.delete(hosts.keys().next().value as string)
    const kept = load(`${origin}/robots.txt`)
    hosts.set(origin, kept)
    return kept.rules
  }
  return {
    isAllowed: async (url) => (await rulesFor(url)).isAllowed(url, userAgent) !== false,
    crawlDelay: async (url) => (await rulesFor(url)).getCrawlDelay(userAgent) ?? null,
    sitemaps: async (url) => (await rulesFor(url)).getSitemaps(),
  }
}
