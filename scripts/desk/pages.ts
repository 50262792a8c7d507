import { readFileSync } from 'node:fs'
import type { Store } from '../../src/store/store.ts'
import type { ServedChild } from './child.ts'

/** Milliseconds that a page may take. */
const LIMIT = 200
const RUNS = 6

/** A page of the desk with what it is asked for: the busiest that the record has. */
type Page = readonly [name: string, path: string, query?: Readonly<Record<string, string | readonly string[]>>]

const SAID = 'العلاقات'

async function mostReported(store: Store, actor: string): Promise<string> {
  const events = await store.timeline({ actors: [actor], order: 'newest', limit: 3000 })
  const [most] = events.toSorted((a, b) => b.reports.length - a.reports.length)
  return most?.id ?? ''
}

/** Every page of the desk, of the busiest actors and the most reported event. */
async function pagesOf(store: Store): Promise<readonly Page[]> {
  const [pair] = await store.meetings({ between: 'states', limit: 1 })
  const [people] = await store.meetings({ between: 'actors', limit: 1 })
  const [a = '', b = ''] = [pair?.a, pair?.b]
  const event = await mostReported(store, a)
  const [hit] = await store.search({ words: SAID, limit: 1 })
  const [queued] = await store.reviewQueue({ kinds: ['event'], limit: 1 })
  const outlet = (await store.coverage()).toSorted((x, y) => y.articles - x.articles)[0]?.outlet ?? ''
  const state = { who: a }
  const both = { who: [a, b] }
  return [
    ['today', '/'],
    ['events', '/events'],
    ['events of a pair', '/events', both],
    ['events on a topic', '/events', { topic: SAID }],
    ['events of a state on a topic', '/events', { ...state, topic: SAID }],
    ['events in a place, of an outlet', '/events', { place: 'القاهرة', outlet }],
    ['event of most reports', `/events/${event}`],
    ['article', `/articles/${encodeURIComponent(hit?.article ?? '')}`],
    ['last contact', '/last', { a, b }],
    ['actors', '/actors', { name: 'وزير الخارجية المصري' }],
    ['actor: a state', `/actors/${encodeURIComponent(a)}`],
    ['actor: a person', `/actors/${encodeURIComponent(people?.a ?? '')}`],
    ['together', '/together', both],
    ['positions of a state', '/positions', { who: a }],
    ['positions on a topic', '/positions', { who: a, topic: SAID }],
    ['promises', '/promises'],
    ['promises, open, of a pair', '/promises', { ...both, open: 'yes' }],
    ['claims', '/claims'],
    ['claims of a pair', '/claims', both],
    ['claims, contradicted', '/claims', { verdict: 'contradicted' }],
    ['search, a frequent word', '/search', { q: 'وزير' }],
    ['search, the most frequent', '/search', { q: 'في' }],
    ['search, two frequent words', '/search', { q: 'العلاقات بين' }],
    ['search, of a state', '/search', { q: 'وزير', ...state }],
    ['search, of a rare actor', '/search', { q: 'وزير', who: 'state:FJI' }],
    ['search, of an outlet', '/search', { q: 'وزير', outlet, from: '2014' }],
    ['search, a rare word', '/search', { q: 'قسطنطينية' }],
    ['brief', '/brief', { a, b }],
    ['feeds', '/feeds'],
    ['network', '/network'],
    ['network of actors', '/network', { between: 'actors' }],
    ['map', '/map'],
    ['months', '/months', both],
    ['timeline', '/timeline'],
    ['timeline of a pair', '/timeline', both],
    ['queue', '/review'],
    ['queue item', `/review/${queued?.id ?? ''}`],
    ['corrections', '/corrections'],
  ]
}

function addressOf([, path, query = {}]: Page, ending: string): string {
  const values = Object.entries(query).flatMap(([name, value]) => [value].flat().map((one) => [name, one]))
  const search = new URLSearchParams(values as string[][])
  return `${path === '/' && ending !== '' ? '/index' : path}${ending}${search.size === 0 ? '' : `?${search}`}`
}

/** Milliseconds of processor time that a process has used, where Linux tells; else not a number. */
function workOf(pid: number | undefined): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    return 10 * (Number(fields[11]) + Number(fields[12]))
  } catch {
    return Number.NaN
  }
}

interface Time {
  readonly first: number
  readonly median: number
  /** Milliseconds of a processor for each time but the first. */
  readonly work: number
  readonly status: number
  readonly size: number
}

async function timeOf(address: string, pid: number | undefined): Promise<Time> {
  const times: number[] = []
  let [status, size, before] = [0, 0, 0]
  for (let run = 0; run < RUNS; run++) {
    if (run === 1) before = workOf(pid)
    const start = performance.now()
    const response = await fetch(address)
    size = (await response.arrayBuffer()).byteLength
    times.push(performance.now() - start)
    status = response.status
  }
  const [first = 0, ...others] = times
  const median = others.toSorted((x, y) => x - y)[Math.floor(others.length / 2)] ?? 0
  return { first, median, work: (workOf(pid) - before) / others.length, status, size }
}

/**
 * Asks for every page as HTML and as JSON, and prints milliseconds: the first time, the median of the next five, and the
 * processor's work on each of these. Gives the number of those beyond 200 ms.
 */
export async function timePages({ url, child }: ServedChild, store: Store): Promise<number> {
  const pages = await pagesOf(store)
  let slow = 0
  console.log(`${''.padEnd(34)}${['first', 'then', 'work', 'status', 'KB'].map((word) => word.padStart(9)).join('')}`)
  for (const page of pages)
    for (const ending of ['', '.json']) {
      const { first, median, work, status, size } = await timeOf(`${url}${addressOf(page, ending)}`, child.pid)
      const cells = [first.toFixed(0), median.toFixed(0), work.toFixed(0), status, (size / 1024).toFixed(0)]
      const isSlow = median > LIMIT
      if (isSlow) slow++
      console.log(
        `${(page[0] + ending).padEnd(34)}${cells.map((cell) => String(cell).padStart(9)).join('')}${isSlow ? '  slow' : ''}`,
      )
    }
  return slow
}
