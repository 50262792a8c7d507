import { arabic } from '../../lexicon/ar/index.ts'
import { longestAt } from '../../lexicon/phrases.ts'
import type { EventRecord, Report } from '../../model/record.ts'
import { memo } from '../../record/base/memo.ts'
import type { AcceptedOf } from '../../record/corrections/fields.ts'
import { type Doubt, doubtsOf, isAccepted, priorityOf } from '../../record/review.ts'
import type { ReviewPlace } from '../../store/keep/review.ts'
import { words } from './name-parts.ts'

/** Whether a title is that of an office which every state has one of (رئيس الجمهورية، وزير الخارجية). */
const isLeading: (title: string) => boolean = memo((title: string): boolean => {
  const tokens = words(title).map((token) => ({ ...token, form: arabic.bare(token.form) }))
  const found = longestAt(arabic.titles, tokens[0]?.form ?? '', tokens, 0)?.values ?? []
  return found.some(({ office }) => arabic.isNationalOffice(office))
})

/** An event's place in the queue, with what is in doubt about it. */
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
  const place = { event: event.id, priority: priority ?? 0, open: priority !== null && !isDone }
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
