import type { FaultCode } from '../../model/fault.ts'

/** How a feed fares: `new` before its first poll, `ok`, `faltering` for a few failures, `failing` after more. */
export type FeedHealth = 'new' | 'ok' | 'faltering' | 'failing'

/** All that is known of a followed feed between polls; plain data to be stored. Times are milliseconds since 1970. */
export interface FeedState {
  /** Where it is fetched: changes when a permanent redirect has led to a feed. */
  readonly url: string
  readonly etag: string | null
  readonly lastModified: string | null
  readonly nextAt: number
  /** Milliseconds between polls while all goes well. */
  readonly interval: number
  /** Failures since the last good answer. */
  readonly failures: number
  readonly lastGoodAt: number | null
  readonly lastError: string | null
  readonly health: FeedHealth
}

/** What a poll came to. `movedTo` is where permanent redirects led; `retryAt` is what the host asked to wait for. */
export type Outcome =
  | {
      readonly kind: 'fresh'
      readonly etag: string | null
      readonly lastModified: string | null
      readonly hasNew: boolean
      readonly movedTo: string | null
    }
  | { readonly kind: 'partial'; readonly message: string; readonly hasNew: boolean }
  | { readonly kind: 'unchanged'; readonly movedTo: string | null; readonly retryAt: number | null }
  | { readonly kind: 'failed'; readonly code: FaultCode; readonly message: string; readonly retryAt: number | null }

const MINUTE = 60_000
/** Polls of a lively feed. */
export const SHORTEST_INTERVAL: number = 10 * MINUTE
/** Polls of a feed that brings nothing. */
export const LONGEST_INTERVAL: number = 6 * 60 * MINUTE
/** Longest wait after failures, and the longest that a host can ask for: no feed is ever given up. */
export const LONGEST_BACKOFF: number = 7 * 24 * 60 * MINUTE
const FIRST_INTERVAL = 30 * MINUTE
/** Share of a wait that jitter may add. */
const JITTER_SHARE = 0.1
const FEW_FAILURES = 4

/** A feed just added, due at once. */
export function newFeed(url: string, now: number): FeedState {
  return {
    url,
    etag: null,
    lastModified: null,
    nextAt: now,
    interval: FIRST_INTERVAL,
    failures: 0,
    lastGoodAt: null,
    lastError: null,
    health: 'new',
  }
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value))
}

function due(now: number, wait: number, asked: number | null, jitter: number): number {
  const least = Math.min(asked ?? 0, now + LONGEST_BACKOFF)
  return Math.round(Math.max(now + wait, least) + wait * JITTER_SHARE * clamp(jitter, 0, 1))
}

function backoff(failures: number): number {
  return Math.min(LONGEST_BACKOFF, FIRST_INTERVAL * 2 ** Math.min(failures - 1, 30))
}

function afterFailure(state: FeedState, message: string, nextWait: (failures: number) => number): FeedState {
  const failures = state.failures + 1
  return {
    ...state,
    failures,
    lastError: message,
    health: failures > FEW_FAILURES ? 'failing' : 'faltering',
    nextAt: nextWait(failures),
  }
}

function paced(interval: number, hasNew: boolean): number {
  return clamp(hasNew ? interval / 2 : interval * 1.5, SHORTEST_INTERVAL, LONGEST_INTERVAL)
}

/**
 * The state after a poll. Pure: `jitter` is a number from 0 to 1 that the caller draws. A good answer sets validators and
 * address; a failure, and a document that breaks off, keep the old ones, so that the whole is asked for again.
 */
export function next(state: FeedState, outcome: Outcome, now: number, jitter: number): FeedState {
  if (outcome.kind === 'failed') {
    return afterFailure(state, outcome.message, (failures) => due(now, backoff(failures), outcome.retryAt, jitter))
  }
  if (outcome.kind === 'partial')
    return afterFailure(state, outcome.message, () => due(now, state.interval, null, jitter))
  const interval = paced(state.interval, outcome.kind === 'fresh' && outcome.hasNew)
  const asked = outcome.kind === 'unchanged' ? outcome.retryAt : null
  const good: FeedState = {
    ...state,
    interval,
    failures: 0,
    lastError: null,
    lastGoodAt: now,
    health: 'ok',
    nextAt: due(now, interval, asked, jitter),
  }
  const moved = outcome.movedTo === null ? good : { ...good, url: outcome.movedTo }
  return outcome.kind === 'fresh' ? { ...moved, etag: outcome.etag, lastModified: outcome.lastModified } : moved
}

/** Headers that ask for the feed only if it changed. */
export function conditionsOf(state: FeedState): Readonly<Record<string, string>> {
  return {
    ...(state.etag === null ? {} : { 'if-none-match': state.etag }),
    ...(state.lastModified === null ? {} : { 'if-modified-since': state.lastModified }),
  }
}

/** A poll to be made at a time. */
export interface Slot {
  readonly state: FeedState
  readonly at: number
}

/** When hosts were or will be asked last, and how far apart. `jitter` yields numbers from 0 to 1. */
export interface Spacing {
  readonly lastByHost: ReadonlyMap<string, number>
  readonly spacingMs: number
  readonly jitter: () => number
}

/** Lays the feeds due by `now` out in time: each host is asked once a spacing, jittered; the longest due go first. */
export function schedule(states: readonly FeedState[], now: number, spacing: Spacing): readonly Slot[] {
  const free = new Map(spacing.lastByHost)
  const dueNow = states
    .filter((state) => state.nextAt <= now)
    .sort((a, b) => a.nextAt - b.nextAt || (a.url < b.url ? -1 : 1))
  const slots = dueNow.map((state) => {
    const host = URL.canParse(state.url) ? new URL(state.url).host : state.url
    const last = free.get(host)
    const gap = spacing.spacingMs * (1 + JITTER_SHARE * clamp(spacing.jitter(), 0, 1))
    const at = last === undefined ? now : Math.max(now, Math.round(last + gap))
    free.set(host, at)
    return { state, at }
  })
  return slots.sort((a, b) => a.at - b.at)
}

/**
 * The time in milliseconds since 1970 that a Retry-After header asks to wait for, as seconds or as an HTTP date; null
 * where there is none or it says nothing.
 */
export function retryAfter(header: string | null, now: number): number | null {
  if (header === null) return null
  const trimmed = header.trim()
  if (/^\d{1,10}$/.test(trimmed)) return now + Number(trimmed) * 1000
  const at = /^[A-Za-z]{3,9},? /.test(trimmed) ? Date.parse(trimmed) : Number.NaN
  return Number.isNaN(at) ? null : Math.max(at, now)
}
