import { Fault } from '../../model/fault.ts'
import { type Feed, type FeedItem, readFeed } from './feed.ts'
import type { Fetched, Fetcher } from './fetch.ts'
import { conditionsOf, type FeedState, next, type Outcome, retryAfter } from './follow.ts'
import type { Robots } from './robots.ts'

/** What a poll needs of the world. `isKnown` tells items seen before, by id; `jitter` draws from 0 to 1. */
export interface PollDeps {
  readonly fetcher: Fetcher
  readonly now: () => number
  readonly jitter: () => number
  readonly robots?: Robots | undefined
  readonly isKnown?: ((item: FeedItem) => boolean) | undefined
}

/** A poll's new state, its new items in the feed's order, and what it came to. */
export interface Poll {
  readonly state: FeedState
  readonly items: readonly FeedItem[]
  readonly outcome: Outcome
}

type Result = Pick<Poll, 'items' | 'outcome'>

const ACCEPT =
  'application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5'

function failed(fault: Fault, retryAt: number | null): Result {
  return { items: [], outcome: { kind: 'failed', code: fault.code, message: fault.message, retryAt } }
}

function outcomeOf(feed: Feed, hasNew: boolean, got: Fetched): Outcome {
  if (!feed.complete)
    return { kind: 'partial', message: `${got.url}: the feed breaks off; it is asked for whole next time`, hasNew }
  return {
    kind: 'fresh',
    etag: got.headers.etag ?? null,
    lastModified: got.headers['last-modified'] ?? null,
    hasNew,
    movedTo: got.movedTo,
  }
}

function read(got: Fetched, deps: PollDeps): Result {
  const retryAt = retryAfter(got.headers['retry-after'] ?? null, deps.now())
  if (got.status === 304) return { items: [], outcome: { kind: 'unchanged', movedTo: got.movedTo, retryAt } }
  if (got.status !== 200)
    return failed(new Fault('http-status', got.url, `answered ${got.status}; it is asked again later`), retryAt)
  const feed = readFeed(got.bytes, got.url, got.headers['content-type'])
  const items = feed.items.filter((item) => deps.isKnown?.(item) !== true)
  return { items, outcome: outcomeOf(feed, items.length > 0, got) }
}

async function ask(state: FeedState, deps: PollDeps): Promise<Result> {
  try {
    const refusal = (await deps.robots?.refusal(state.url)) ?? null
    if (refusal !== null) return failed(refusal, null)
    return read(await deps.fetcher.fetch(state.url, { accept: ACCEPT, ...conditionsOf(state) }), deps)
  } catch (thrown) {
    if (thrown instanceof Fault) return failed(thrown, null)
    throw thrown
  }
}

/** Polls a feed once. Whatever the host does ends in a state to be stored; nothing is thrown for it. */
export async function pollFeed(state: FeedState, deps: PollDeps): Promise<Poll> {
  const { items, outcome } = await ask(state, deps)
  return { state: next(state, outcome, deps.now(), deps.jitter()), items, outcome }
}
