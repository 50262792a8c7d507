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
  /** Why an address may not be fetched, in a fault that names it; null where it may. */
  refusal(url: string): Promise<Fault | null>
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
const FORBIDDEN = 'its robots.txt forbids it; ask the outlet'

interface Found {
  readonly text: string
  /** Why there are no rules, where a host fails: then nothing may be fetched. */
  readonly failure: (Pick<Fault, 'code'> & { readonly reason: string }) | null
}

function found(got: Fetched): Found {
  const { status, bytes } = got
  if (status >= 200 && status < 300)
    return { text: new TextDecoder().decode(bytes.subarray(0, RULES_BYTES)), failure: null }
  if (status !== 429 && status < 500) return { text: '', failure: null }
  const reason = `its robots.txt answered ${status}, so that nothing may be fetched; it is asked again later`
  return { text: DISALLOW_ALL, failure: { code: 'refused-robots', reason } }
}

async function fetchRules(fetcher: Fetcher, url: string): Promise<Found> {
  try {
    return found(await fetcher.fetch(url))
  } catch (thrown) {
    if (!(thrown instanceof Fault)) throw thrown
    const reason = thrown.message.slice(thrown.input.length + ': '.length)
    return { text: DISALLOW_ALL, failure: { code: thrown.code, reason } }
  }
}

interface Kept {
  readonly rules: Promise<Rules & Pick<Found, 'failure'>>
  /** When they are to be fetched again; known for certain once they are there. */
  until: number
}

function keep(address: string, fetching: Promise<Found>, now: () => number): Kept {
  const rules = fetching.then(({ text, failure }) => Object.assign(parseRules(address, text), { failure }))
  const kept: Kept = { rules, until: now() + DAY_MS }
  rules.then(
    ({ failure }) => {
      kept.until = now() + (failure === null ? DAY_MS : FAILURE_MS)
    },
    () => undefined,
  )
  return kept
}

/**
 * Makes a keeper of robots.txt files, one a host. A host without one (4xx) allows everything; a host that fails or cannot
 * be reached allows nothing for an hour, as RFC 9309 asks.
 */
export function createRobots(fetcher: Fetcher, now: () => number, userAgent: string = USER_AGENT): Robots {
  const hosts = new Map<string, Kept>()
  const rulesFor = (url: string): Kept['rules'] => {
    const { origin } = new URL(url)
    const known = hosts.get(origin)
    if (known !== undefined && known.until > now()) return known.rules
    if (hosts.size >= HOSTS) hosts.delete(hosts.keys().next().value as string)
    const address = `${origin}/robots.txt`
    const kept = keep(address, fetchRules(fetcher, address), now)
    kept.rules.catch(() => hosts.delete(origin))
    hosts.set(origin, kept)
    return kept.rules
  }
  return {
    refusal: async (url) => {
      const rules = await rulesFor(url)
      if (rules.failure !== null) return new Fault(rules.failure.code, url, rules.failure.reason)
      return rules.isAllowed(url, userAgent) === false ? new Fault('refused-robots', url, FORBIDDEN) : null
    },
    crawlDelay: async (url) => (await rulesFor(url)).getCrawlDelay(userAgent) ?? null,
    sitemaps: async (url) => (await rulesFor(url)).getSitemaps(),
  }
}
