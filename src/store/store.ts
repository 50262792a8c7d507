import { AsyncLocalStorage } from 'node:async_hooks'
import {
  allArticles,
  arrivals,
  articleHeads,
  articleVersions,
  getArticle,
  knownArticles,
  neverRead,
  unreadArticles,
} from './ask/articles.ts'
import { contactMonths, meetings } from './ask/contacts.ts'
import { eventCounts, placeCounts } from './ask/counts.ts'
import { coverage } from './ask/coverage.ts'
import { counterparts, entityNames, findEntities, getEntity } from './ask/entities.ts'
import {
  allEvents,
  candidates,
  eventsHolding,
  eventsOf,
  getEvent,
  getEvents,
  getReports,
  knownReports,
  reportsOf,
  toldReports,
  unlinkedReports,
} from './ask/events.ts'
import { reviewCounts, reviewNeighbours, reviewQueue } from './ask/review.ts'
import { outcomes, statements } from './ask/said.ts'
import { search } from './ask/search.ts'
import { lastContacts, timeline } from './ask/timeline.ts'
import { type Copy, copyRecord, counts, digests } from './copy.ts'
import { translated } from './fault.ts'
import {
  beginSession,
  dropToken,
  dropUser,
  endSession,
  getTokens,
  getUser,
  getUsers,
  hasUsers,
  putToken,
  putUser,
  sessionUser,
  tokenUser,
} from './keep/accounts.ts'
import { putArticles } from './keep/articles.ts'
import { addCorrection, allCorrections, getCorrection } from './keep/corrections.ts'
import { saveEvents } from './keep/events.ts'
import { dropFeed, dueFeeds, getFeeds, putFeed } from './keep/feeds.ts'
import { claimArticles, claimFeeds, holders, lease, release } from './keep/jobs.ts'
import { getMeta, saveFollowUps, setMeta, survey } from './keep/notes.ts'
import { getReading, saveReadings } from './keep/readings.ts'
import { reindex } from './keep/reindex.ts'
import { saveReview } from './keep/review.ts'
import { type OpenOptions, openSession } from './sql/open.ts'

import type { Session } from './sql/session.ts'

export type { OpenOptions } from './sql/open.ts'

/** A function of the store without its first parameter. */
type Of<F> = F extends (session: Session, ...rest: infer Rest) => infer Answer ? (...rest: Rest) => Answer : never

/** A record on disk. Every function is one step: it is done wholly or not at all, and once acknowledged it lasts. */
export interface Store {
  readonly kind: 'sqlite' | 'postgres'
  /** The file or address, without its password. */
  readonly where: string

  readonly putArticles: Of<typeof putArticles>
  readonly getArticle: Of<typeof getArticle>
  readonly articleVersions: Of<typeof articleVersions>
  readonly articleHeads: Of<typeof articleHeads>
  readonly knownArticles: Of<typeof knownArticles>
  readonly unreadArticles: Of<typeof unreadArticles>
  readonly neverRead: Of<typeof neverRead>
  readonly arrivals: Of<typeof arrivals>
  readonly allArticles: Of<typeof allArticles>

  readonly saveReadings: Of<typeof saveReadings>
  readonly getReading: Of<typeof getReading>
  readonly getReports: Of<typeof getReports>
  readonly toldReports: Of<typeof toldReports>
  readonly knownReports: Of<typeof knownReports>
  readonly reportsOf: Of<typeof reportsOf>
  readonly unlinkedReports: Of<typeof unlinkedReports>

  readonly candidates: Of<typeof candidates>
  readonly eventsHolding: Of<typeof eventsHolding>
  readonly saveEvents: Of<typeof saveEvents>
  readonly getEvent: Of<typeof getEvent>
  readonly getEvents: Of<typeof getEvents>
  readonly eventsOf: Of<typeof eventsOf>
  readonly allEvents: Of<typeof allEvents>

  readonly timeline: Of<typeof timeline>
  readonly lastContacts: Of<typeof lastContacts>
  readonly meetings: Of<typeof meetings>
  readonly contactMonths: Of<typeof contactMonths>
  readonly eventCounts: Of<typeof eventCounts>
  readonly placeCounts: Of<typeof placeCounts>
  readonly statements: Of<typeof statements>
  readonly outcomes: Of<typeof outcomes>
  readonly saveFollowUps: Of<typeof saveFollowUps>
  readonly search: Of<typeof search>
  readonly coverage: Of<typeof coverage>
  readonly getEntity: Of<typeof getEntity>
  readonly findEntities: Of<typeof findEntities>
  readonly entityNames: Of<typeof entityNames>
  readonly counterparts: Of<typeof counterparts>

  readonly putFeed: Of<typeof putFeed>
  readonly getFeeds: Of<typeof getFeeds>
  readonly dueFeeds: Of<typeof dueFeeds>
  readonly dropFeed: Of<typeof dropFeed>
  readonly claimArticles: Of<typeof claimArticles>
  readonly claimFeeds: Of<typeof claimFeeds>
  readonly lease: Of<typeof lease>
  readonly holders: Of<typeof holders>
  readonly release: Of<typeof release>

  readonly addCorrection: Of<typeof addCorrection>
  readonly allCorrections: Of<typeof allCorrections>
  readonly getCorrection: Of<typeof getCorrection>
  readonly saveReview: Of<typeof saveReview>
  readonly reviewQueue: Of<typeof reviewQueue>
  readonly reviewCounts: Of<typeof reviewCounts>
  readonly reviewNeighbours: Of<typeof reviewNeighbours>

  readonly putUser: Of<typeof putUser>
  readonly getUser: Of<typeof getUser>
  readonly getUsers: Of<typeof getUsers>
  readonly hasUsers: Of<typeof hasUsers>
  readonly dropUser: Of<typeof dropUser>
  readonly beginSession: Of<typeof beginSession>
  readonly sessionUser: Of<typeof sessionUser>
  readonly endSession: Of<typeof endSession>
  readonly putToken: Of<typeof putToken>
  readonly getTokens: Of<typeof getTokens>
  readonly dropToken: Of<typeof dropToken>
  readonly tokenUser: Of<typeof tokenUser>

  readonly getMeta: Of<typeof getMeta>
  readonly setMeta: Of<typeof setMeta>

  readonly counts: Of<typeof counts>
  readonly digests: Of<typeof digests>
  readonly reindex: Of<typeof reindex>
  readonly survey: Of<typeof survey>

  /**
   * Runs several functions of the store it passes as one step. Others that name one of the same keys wait until it ends;
   * on SQLite all writers do. Inside, use only the store passed to `work`: the outer one throws a `TypeError`.
   */
  readonly transaction: <T>(keys: readonly string[], work: (store: Store) => Promise<T>) => Promise<T>
  /** Copies the whole record into an empty store and compares counts and hashes. */
  readonly copyTo: (target: Store, onRows?: (table: string, rows: number) => void) => Promise<Copy>
  readonly close: () => Promise<void>
}

const ANSWERS = {
  putArticles,
  getArticle,
  articleVersions,
  articleHeads,
  knownArticles,
  unreadArticles,
  neverRead,
  arrivals,
  saveReadings,
  getReading,
  getReports,
  toldReports,
  knownReports,
  reportsOf,
  unlinkedReports,
  candidates,
  eventsHolding,
  saveEvents,
  getEvent,
  getEvents,
  eventsOf,
  timeline,
  lastContacts,
  meetings,
  contactMonths,
  eventCounts,
  placeCounts,
  statements,
  outcomes,
  saveFollowUps,
  search,
  coverage,
  getEntity,
  findEntities,
  entityNames,
  counterparts,
  putFeed,
  getFeeds,
  dueFeeds,
  dropFeed,
  claimArticles,
  claimFeeds,
  lease,
  holders,
  release,
  addCorrection,
  allCorrections,
  getCorrection,
  saveReview,
  reviewQueue,
  reviewCounts,
  reviewNeighbours,
  putUser,
  getUser,
  getUsers,
  hasUsers,
  dropUser,
  beginSession,
  sessionUser,
  endSession,
  putToken,
  getTokens,
  dropToken,
  tokenUser,
  getMeta,
  setMeta,
  counts,
  digests,
  reindex,
  survey,
}
const STREAMS = { allArticles, allEvents }

type Answer = (session: Session, ...rest: never[]) => Promise<unknown>
type Stream = (session: Session, ...rest: never[]) => AsyncGenerator<unknown>

/** Times that a step is tried again which PostgreSQL gave up for the sake of another. */
const RETRIES = 5
const GIVEN_UP: ReadonlySet<unknown> = new Set(['40001', '40P01'])

function isGivenUp(thrown: unknown): boolean {
  return typeof thrown === 'object' && thrown !== null && 'code' in thrown && GIVEN_UP.has(thrown.code)
}

/** The connection whose step is under way where code runs. */
const STEPS = new AsyncLocalStorage<Session['db']>()

/** Asked inside its own step, the outer store would wait for itself for ever, or write outside the step. */
function refuseOuter({ db }: Session): void {
  if (STEPS.getStore() === db) throw new TypeError('inside a transaction, ask the store that it passes on')
}

async function attempt<T>(session: Session, step: () => Promise<T>, retries: number = RETRIES): Promise<T> {
  refuseOuter(session)
  try {
    return await step()
  } catch (thrown) {
    const again = retries > 0 && !session.db.isTransaction && isGivenUp(thrown)
    if (again) return attempt(session, step, retries - 1)
    throw session.db.isTransaction ? thrown : translated(thrown, session.input)
  }
}

function answer(session: Session, ask: Answer): (...rest: never[]) => Promise<unknown> {
  return (...rest) => attempt(session, () => ask(session, ...rest))
}

function stream(session: Session, ask: Stream): (...rest: never[]) => AsyncGenerator<unknown> {
  return async function* (...rest) {
    refuseOuter(session)
    try {
      yield* ask(session, ...rest)
    } catch (thrown) {
      throw translated(thrown, session.input)
    }
  }
}

/** The sessions of stores, which only a copy from one store to another needs. */
const SESSIONS = new WeakMap<Store, Session>()

function sessionOf(store: Store): Session {
  const session = SESSIONS.get(store)
  if (session === undefined) throw new TypeError('not a store opened by openStore')
  return session
}

async function locked<T>(session: Session, keys: readonly string[], work: (store: Store) => Promise<T>): Promise<T> {
  await session.dialect.lock(session.db, keys)
  return work(storeOf(session))
}

function transaction<T>(session: Session, keys: readonly string[], work: (store: Store) => Promise<T>): Promise<T> {
  if (session.db.isTransaction) return locked(session, keys, work)
  const run = (db: Session['db']): Promise<T> => STEPS.run(session.db, () => locked({ ...session, db }, keys, work))
  return attempt(session, () => session.db.transaction().execute(run))
}

function storeOf(session: Session): Store {
  const entries = [
    ...Object.entries(ANSWERS).map(([name, ask]) => [name, answer(session, ask as Answer)]),
    ...Object.entries(STREAMS).map(([name, ask]) => [name, stream(session, ask as Stream)]),
  ]
  const store = {
    ...Object.fromEntries(entries),
    kind: session.dialect.kind,
    where: session.input,
    transaction: (keys: readonly string[], work: (store: Store) => Promise<unknown>) =>
      transaction(session, keys, work),
    copyTo: (target: Store, onRows?: (table: string, rows: number) => void) =>
      attempt(session, () => copyRecord(session, sessionOf(target), onRows)),
    close: () => session.db.destroy(),
  } as Store
  SESSIONS.set(store, session)
  return store
}

/**
 * Opens a record: a SQLite file, made if it is not there, or a `postgres://` address; its schema is brought up to date.
 * Throws a `Fault` where that cannot be.
 */
export async function openStore(where: string, options: OpenOptions): Promise<Store> {
  return storeOf(await openSession(where, options))
}
