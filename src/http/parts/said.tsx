import type { OutcomeView, SaidSetRight, StatementView } from '../../app/record/said.ts'
import { REVIEW_LABELS } from '../../app/words/review-labels.ts'
import type { Html } from '../html.ts'
import type { View } from '../routes/route.ts'
import { Day } from './day.tsx'
import { Quotation } from './quote.tsx'
import { ReviewLink } from './review-link.tsx'

/** What people set right of it: the field, what stood there before, who set it and when. */
function SetRight({
  corrected,
  view,
}: {
  readonly corrected: readonly SaidSetRight[]
  readonly view: View
}): Html | null {
  if (corrected.length === 0) return null
  const { review } = view.words
  const { saidField, did } = REVIEW_LABELS[view.language]
  const shown = ({ field, was }: SaidSetRight): string | null =>
    field === null || field === 'event'
      ? null
      : was === null
        ? review.nothing
        : field === 'stance' || field === 'mode' || field === 'kind'
          ? ((view.labels[field] as Readonly<Record<string, string>>)[was] ?? was)
          : was
  return (
    <ul class="set-right">
      {corrected.map((one) => (
        <li>
          {one.field === null ? did['add-said'] : `${saidField[one.field]}: ${review.chosenBy}`} <bdi>{one.by}</bdi>{' '}
          <time datetime={one.at}>{one.at.slice(0, 10)}</time>{' '}
          {shown(one) === null ? null : (
            <span dir="auto">
              ({review.before} {shown(one)})
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}

/** Something said: who, how, the words, and where they stand. */
export function StatementItem({ said, view }: { readonly said: StatementView; readonly view: View }): Html {
  const { labels } = view
  return (
    <article class="said">
      <p class="said-head">
        <b dir="auto">{said.speakers.length === 0 ? labels.unknownSpeaker : said.speakers.join(labels.comma)}</b>{' '}
        <span class="verb">{labels.stance[said.stance]}</span>
        {said.day === null ? null : (
          <small>
            <Day value={said.day} view={view} />
          </small>
        )}
      </p>
      <Quotation citation={said.citation} view={view} />
      <SetRight corrected={said.corrected} view={view} />
      <ReviewLink id={said.id} view={view} />
    </article>
  )
}

/** Something agreed, charged or signed. */
export function OutcomeItem({ outcome, view }: { readonly outcome: OutcomeView; readonly view: View }): Html {
  const { labels } = view
  const { parties, assignees } = outcome
  return (
    <article class="said said-outcome">
      <p class="said-head">
        <span class="verb">{labels.kind[outcome.kind]}</span>
        {parties.length === 0 ? null : <span dir="auto">{`${labels.parties}: ${parties.join(labels.comma)}`}</span>}
        {assignees.length === 0 ? null : (
          <span dir="auto">{`${labels.assignees}: ${assignees.join(labels.comma)}`}</span>
        )}
      </p>
      <Quotation citation={outcome.citation} view={view} />
      <SetRight corrected={outcome.corrected} view={view} />
      <ReviewLink id={outcome.id} view={view} />
    </article>
  )
}
