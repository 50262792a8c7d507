import type { FeedItem } from '../../ingest/web/feed.ts'
import { type FeedState, newFeed } from '../../ingest/web/follow.ts'
import { readOpml } from '../../ingest/web/opml.ts'
import { pollFeed } from '../../ingest/web/poll.ts'
import { Fault } from '../../model/fault.ts'
import type { StoredFeed } from '../../store/keep/feeds.ts'
import type { Store } from '../../store/store.ts'
import { type AddListener, addArticles } from './add.ts'
import { holding, LEASE_MS, newHolder, releaseDead } from './holders.ts'
import type { Web } from './polite.ts'
import type { RecordReader } from './read-all.ts'
import { articlesOfEntries, foundIn } from './web.ts'

/** What is kept of a feed between polls. */
interface Kept {
  readonly feed: FeedState
  /** Entries of the last poll by id, with how often their article was tried for in vain; -1 once it is kept. */
  readonly tried: Readonly<Record<string, number>>
}

/** A feed as the health table shows it. */
export interface FeedView {
  readonly id: string
  readonly url: string
  readonly outlet: string | null
  readonly health: FeedState['health']
  readonly failures: number
  /** ISO 8601 in UTC; null before the first good answer. */
  readonly lastGood: string | null
  readonly next: string
  readonly lastError: string | null
}

/** All that following needs. */
export interface Following extends AddListener {
  readonly store: Store
  readonly web: Web
  readonly reader: RecordReader
  readonly onFeed?: (feed: FeedView) => void
}

const KEPT = -1
/** A page that fails so often is not asked for again while its entry stands in the feed. */
const TRIES = 3

function iso(time: number | null): string | null {
  return time === null ? null : new Date(time).toISOString()
}

function viewOf({ id, url, outlet, state }: StoredFeed): FeedView {
  const { health, failures, lastGoodAt, nextAt, lastError } = (state as Kept).feed
  return { id, url, outlet, health, failures, lastGood: iso(lastGoodAt), next: iso(nextAt) as string, lastError }
}

/** All feeds with their health. */
export async function feedViews(store: Store): Promise<readonly FeedView[]> {
  return (await store.getFeeds()).map(viewOf)
}

async function addOne(store: Store, url: string, outlet: string | null, now: number): Promise<boolean> {
  const known = (await store.getFeeds()).some(({ id }) => id === url)
  const state: Kept = { feed: newFeed(url, now), tried: {} }
  if (!known) await store.putFeed({ id: url, url, outlet, nextAt: now, state })
  return !known
}

/** The feeds an address stands for: those of an OPML list, else itself. */
async function feedsAt(
  web: Web,
  url: string,
): Promise<readonly { readonly url: string; readonly title: string | null }[]> {
  if (!/opml/i.test(url)) return [{ url, title: null }]
  const got = await web.fetcher.fetch(url)
  return foundIn(got.bytes) === 'opml' ? readOpml(got.bytes, url) : [{ url, title: null }]
}

/** Starts to follow feeds, or all feeds of an OPML list; those followed already stay as they are. Gives how many are new. */
export async function addFeeds(
  { store, web }: Pick<Following, 'store' | 'web'>,
  urls: readonly string[],
  outlet: string | null,
): Promise<number> {
  let added = 0
  for (const url of urls) {
    if (!/^https?:\/\//i.test(url) || !URL.canParse(url))
      throw new Fault('bad-url', url, 'not an http or https address')
    for (const feed of await feedsAt(web, url))
      if (await addOne(store, feed.url, outlet ?? feed.title, web.now())) added++
  }
  return added
}

/** What is to be remembered of the entries: which of their articles are kept, and how often the others failed. */
async function triedNow(store: Store, items: readonly FeedItem[], before: Kept['tried']): Promise<Kept['tried']> {
  const kept = await store.knownArticles(items.flatMap(({ url }) => url ?? []))
  const entries = items.map(({ id, url }) => {
    const isKept = before[id] === KEPT || (url !== null && kept.has(url))
    return [id, isKept ? KEPT : (before[id] ?? 0) + 1] as const
  })
  return Object.fromEntries(entries)
}

/** Polls one feed, adds its new articles, and only then remembers the poll: what is interrupted is asked for again. */
async function poll(following: Following, stored: StoredFeed): Promise<void> {
  const { store, web, reader, onFeed } = following
  const { feed, tried } = stored.state as Kept
  const seen: FeedItem[] = []
  const isKnown = (item: FeedItem): boolean => {
    seen.push(item)
    const times = tried[item.id] ?? 0
    return times === KEPT || times >= TRIES
  }
  await web.turn(feed.url)
  const { state, items } = await pollFeed(feed, { ...web, isKnown })
  const source = { web, options: { outlet: stored.outlet }, known: store.knownArticles, seen: new Set<string>() }
  await addArticles(store, articlesOfEntries(source, items, stored.id), reader, following)
  const kept: Kept = { feed: state, tried: seen.length === 0 ? tried : await triedNow(store, seen, tried) }
  const next = { ...stored, url: state.url, nextAt: state.nextAt, state: kept }
  await store.putFeed(next)
  onFeed?.(viewOf(next))
}

const AT_ONCE = 4

/** Polls all feeds that are due, several at once, sharing them with other processes on the record. Gives how many. */
export async function followOnce(following: Following): Promise<number> {
  const { store, web } = following
  const holder = newHolder()
  await releaseDead(store)
  let polled = 0
  for (;;) {
    const now = web.now()
    const due = await store.claimFeeds({ holder, limit: AT_ONCE, now, until: now + LEASE_MS })
    if (due.length === 0) return polled
    await Promise.all(due.map((feed) => holding({ store, holder, feed: feed.id }, () => poll(following, feed))))
    polled += due.length
  }
}

const LONGEST_SLEEP_MS = 60_000

/** Milliseconds until the next feed is due. */
export async function untilDue({ store, web }: Pick<Following, 'store' | 'web'>): Promise<number> {
  const next = (await store.getFeeds()).map(({ nextAt }) => nextAt - web.now())
  return Math.max(1000, Math.min(LONGEST_SLEEP_MS, ...next))
}
