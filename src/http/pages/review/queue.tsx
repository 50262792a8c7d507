import { z } from 'zod'
import { type Queue, type QueueItem, queueOf } from '../../../app/review/queue.ts'
import { LABELS } from '../../../app/words/labels.ts'
import { REVIEW_LABELS } from '../../../app/words/review-labels.ts'
import type { EventType } from '../../../model/reading.ts'
import type { Doubt } from '../../../record/review.ts'
import type { Desk } from '../../desk.ts'
import type { Html } from '../../html.ts'
import { headingDay, whenOf } from '../../parts/day.tsx'
import { Parties } from '../../parts/event.tsx'
import { Filters, KindChoice } from '../../parts/filters.tsx'
import { addressOf, changed } from '../../routes/address.ts'
import { listOf } from '../../routes/params.ts'
import { defineRoute, type Route, type View } from '../../routes/route.ts'

/** Where one event of the queue is looked at. */
export const ITEM = '/review/:id'

const PAGE = 25
const KINDS = Object.keys(LABELS.en.type) as EventType[]

const params = z.object({
  kind: listOf(z.enum(KINDS)).describe('kinds of event').default([]),
  after: z
    .string()
    .regex(/^-?\d{1,9}_[\w-]{1,64}$/, 'no place in the queue')
    .describe('where the page before ended')
    .optional(),
})
type Params = z.output<typeof params>

function cursorIn(after: string | undefined): { readonly priority: number; readonly id: string } | null {
  if (after === undefined) return null
  const cut = after.indexOf('_')
  return { priority: Number(after.slice(0, cut)), id: after.slice(cut + 1) }
}

async function ask({ store }: Desk, { kind, after }: Params): Promise<Queue> {
  const cursor = cursorIn(after)
  return queueOf(store, {
    limit: PAGE,
    ...(kind.length === 0 ? {} : { types: kind }),
    ...(cursor === null ? {} : { after: cursor }),
  })
}

/** What is in doubt about an event, each doubt a mark. */
export function Doubts({ doubts, view }: { readonly doubts: readonly Doubt[]; readonly view: View }): Html {
  const names = REVIEW_LABELS[view.language].doubt
  return (
    <ul class="doubts">
      {doubts.map(({ code, field }) => (
        <li class="doubt">
          {names[code]}
          {code === 'contradiction' && field !== null ? ` (${view.record.field[field]})` : ''}
        </li>
      ))}
    </ul>
  )
}

function Item({ item, view }: { readonly item: QueueItem; readonly view: View }): Html {
  const { event, doubts } = item
  return (
    <li class="event queue-item" tabindex={-1}>
      <h2>
        <a href={addressOf(ITEM, { id: event.id })}>
          {view.labels.type[event.type]} · {headingDay(whenOf(event), view)}
        </a>
      </h2>
      <Parties event={event} view={view} />
      <Doubts doubts={doubts} view={view} />
    </li>
  )
}

function Page({ queue, view }: { readonly queue: Queue; readonly view: View<Params> }): Html {
  const { review, pager } = view.words
  const { items, next, open, done } = queue
  return (
    <>
      <h1>{review.title}</h1>
      <p class="lead">
        {review.waiting(open)}. {review.done(done)}. {review.order}
      </p>
      <p class="hint no-print">{review.keysInList}</p>
      <Filters view={view}>
        <KindChoice view={view} chosen={view.params.kind} />
      </Filters>
      {items.length === 0 ? <p class="none">{review.none}</p> : null}
      <ol class="queue">
        {items.map((item) => (
          <Item item={item} view={view} />
        ))}
      </ol>
      {next === null ? null : (
        <nav class="pager" aria-label={pager.label}>
          <a rel="next" href={changed(view.url, { after: `${next.priority}_${next.id}` })}>
            {review.next}
          </a>
        </nav>
      )}
    </>
  )
}

/** Events that wait for a reviewer. */
export const queue: Route = defineRoute({
  id: 'review',
  path: '/review',
  menu: 'system',
  needs: 'correct',
  title: ({ review }) => review.title,
  about: 'Events that wait for a reviewer, by doubt times importance.',
  params,
  ask,
  show: (found, view) => ({
    title: view.words.review.title,
    body: <Page queue={found} view={view} />,
    scripts: ['review.js'],
  }),
})
