/**
 * The record as a library: open one, add articles, ask it. For Node only, unlike `mahdar` itself. Every function that asks
 * gives plain data with citations and with what was covered.
 */

export { Fault, type FaultCode } from '../../model/fault.ts'
export type { Store } from '../../store/store.ts'
export { addEvent, type NewEvent } from '../review/add-event.ts'
export { acceptEvent, mergeEvents, rejectEvent, splitEvent, undoCorrection } from '../review/correct.ts'
export { type Fix, fixField } from '../review/fix.ts'
export type { Corrected, Hand } from '../review/hand.ts'
export { type Added, type AddListener, type Arrival, addArticles, finishInterrupted, type Incoming } from './add.ts'
export { arrivalsOf } from './arrivals.ts'
export { type Background, type Brief, type BriefQuery, briefOf } from './brief.ts'
export { type CheckedView, type CheckQuery, checkRecord } from './check.ts'
export { type Account, type Comparison, compareEvent, type Told } from './compare.ts'
export { daysMeant } from './dates.ts'
export { dumpEvents } from './dump.ts'
export { addFeeds, type FeedView, type Following, feedViews, followOnce, untilDue } from './follow.ts'
export { type Asked, type Candidate, NameFault, whoIs } from './names.ts'
export { openRecord } from './open.ts'
export { openWeb, type Web, type WebOptions } from './polite.ts'
export { type PromisesQuery, type PromiseView, promisesOf } from './promises.ts'
export { openRecordReader, type RecordReader } from './read-all.ts'
export { type ReportChange, type Reread, rereadArticles } from './reread.ts'
export { type PositionsQuery, positionsOf, type StatementView } from './said.ts'
export { type SearchQuery, searchArticles } from './search.ts'
export { type LastQuery, lastOf, type TimelineQuery, timelineOf } from './timeline.ts'
export type { Answer, Citation, Conflict, Coverage, EventView, ReportCitation } from './views.ts'
