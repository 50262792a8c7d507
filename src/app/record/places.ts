import { arabic } from '../../lexicon/ar/index.ts'
import { longestAt } from '../../lexicon/phrases.ts'
import type { Correction } from '../../model/correction.ts'
import type { EventRecord, Prepared, Report, Said } from '../../model/record.ts'
import { memo } from '../../record/base/memo.ts'
import type { AcceptedOf } from '../../record/corrections/fields.ts'
import type { Doubt } from '../../record/review/doubt.ts'
import { doubtsOf, isAccepted, priorityOf } from '../../record/review/events.ts'
import { acceptedSaid, doubtsOfSaid, priorityOfSaid } from '../../record/review/said.ts'
import type { ReviewPlace } from '../../store/keep/review.ts'
import { words } from './name-parts.ts'

/** Whether a title is that of an office which every state has one of (رئيس الجمهورية، وزير الخارجية). */
const isLeading: (title: string) => boolean = memo((title: string): boolean => {
  const tokens = words(title).map((token) => ({ ...token, form: arabic.bare(token.form) }))
  const found = longestAt(arabic.titles, tokens[0]?.form ?? '', tokens, 0)?.values ?? []
  return found.some(({ office }) => arabic.isNationalOffice(office))
})

/** The note that tells how the queue was ordered; it changes with the weights, so that one ordered by others is ordered anew. */
export const QUEUE = { note: 'queue', ordering: '2' } as const

/** A place in the queue, with what is in doubt. */
export interface Placed {
  readonly place: ReviewPlace
  readonly doubts: readonly Doubt[]
  readonly accepted: boolean
}

/** Where an event stands in the queue of reviewers. */
export function placeOf(event: EventRecord, reports: readonly Report[], accepted: AcceptedOf): Placed {
  const doubts = doubtsOf(event, reports)
  const priority = priorityOf(event, doubts, isLeading)
  const isDone = isAccepted(event, accepted)
  const place = { kind: 'event' as const, id: event.id, priority: priority ?? 0, open: priority !== null && !isDone }
  return { place, doubts, accepted: isDone }
}

/** Where events stand in the queue. */
export function placesOf(
  events: readonly EventRecord[],
  reportsOf: (event: string) => readonly Report[],
  accepted: AcceptedOf,
): readonly ReviewPlace[] {
  return events.map((event) => placeOf(event, reportsOf(event.id), accepted).place)
}

/** Where a statement or an outcome stands in the queue; `accepted` are the ids of those that somebody found right. */
export function placeOfSaid(said: Said, accepted: ReadonlySet<string>): Placed {
  const doubts = doubtsOfSaid(said)
  const priority = priorityOfSaid(said, doubts)
  const isDone = accepted.has(said.item.id)
  const place = { kind: said.of, id: said.item.id, priority: priority ?? 0, open: priority !== null && !isDone }
  return { place, doubts, accepted: isDone }
}

/** What an article says besides events. */
export function saidIn({ statements, outcomes }: Pick<Prepared, 'statements' | 'outcomes'>): readonly Said[] {
  return [
    ...statements.map((item) => ({ of: 'statement' as const, item })),
    ...outcomes.map((item) => ({ of: 'outcome' as const, item })),
  ]
}

/** Where those of an article's statements and outcomes stand that are in doubt, or that somebody found right. */
export function placesOfSaid(said: readonly Said[], corrections: readonly Correction[]): readonly ReviewPlace[] {
  const accepted = acceptedSaid(corrections, said)
  const placed = said.map((one) => placeOfSaid(one, accepted))
  return placed.flatMap(({ place, doubts, accepted: isDone }) => (doubts.length > 0 || isDone ? [place] : []))
}
