import { z } from 'zod'
import { type Queue, type QueueItem, queueOf } from '../../../app/review/queue.ts'
import { LABELS } from '../../../app/words/labels.ts'
import { REVIEW_LABELS } from '../../../app/words/review-labels.ts'
import type { EventType } from '../../../model/reading.ts'
import type { Doubt } from '../../../record/review/doubt.ts'
import type { Desk } from '../../desk.ts'
import type { Html } from '../../html.ts'
import { headingDay, whenOf } from '../../parts/day.tsx'
import { Parties } from '../../parts/event.tsx'
import { Choice, Filters, KindChoice } from '../../parts/filters.tsx'
import { addressOf, changed } from '../../routes/address.ts'
import { listOf } from '../../routes/params.ts'
import { defineRoute, type Route, type View } from '../../routes/route.ts'

/** Where what waits in the queue is looked at. */
export const ITEM = '/review/:id'

const PAGE = 25
const KINDS = Object.keys(LABELS.en.type) as EventType[]

const QUEUEABLE = ['event', 'statement', 'outcome'] as const

const params = z.object({
  of: listOf(z.enum(QUEUEABLE)).describe('events, statements or outcomes; all if not given').default([]),
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

/** A page of the queue with the token of the next one. */
export interface QueuePage extends Omit<Queue, 'next'> {
  readonly next: string | null
}

async function ask({ store }: Desk, { of, kind, after }: Params): Promise<QueuePage> {
  const cursor = cursorIn(after)
  const { next, ...queue } = await queueOf(store, {
    limit: PAGE,
    ...(of.length === 0 ? {} : { kinds: of }),
    ...(kind.length === 0 ? {} : { types: kind }),
    ...(cursor === null ? {} : { after: cursor }),
  })
  return { ...queue, next: next === null ? null : `${next.priority}_${next.id}` }
}

/** What is in doubt, each doubt a mark. */
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

function headingOf(item: QueueItem, view: View): string {
  const day = headingDay(item.of === 'event' ? whenOf(item.item) : item.item.day, view)
  if (item.of === 'event') return `${view.labels.type[item.item.type]} · ${day}`
  const kind = item.of === 'statement' ? view.labels.stance[item.item.stance] : view.labels.kind[item.item.kind]
  return `${REVIEW_LABELS[view.language].queueable[item.of]} · ${kind} · ${day}`
}

/** Of a statement or an outcome who, and its words. */
function Told({ item, view }: { readonly item: QueueItem; readonly view: View }): Html {
  if (item.of === 'event') return <Parties event={item.item} view={view} />
  const who = item.of === 'statement' ? item.item.speakers : [...item.item.parties, ...item.item.assignees]
  return (
    <>
      {who.length === 0 ? null : (
        <p class="fact">
          <bdi>{who.join(view.labels.comma)}</bdi>
        </p>
      )}
      <p class="fact">
        <q lang="ar" dir="rtl">
          {item.item.citation.text}
        </q>
      </p>
    </>
  )
}

function Item({ item, view }: { readonly item: QueueItem; readonly view: View }): Html {
  return (
    <li class="event queue-item" tabindex={-1}>
      <h2>
        <a href={addressOf(ITEM, { id: item.id })}>{headingOf(item, view)}</a>
      </h2>
      <Told item={item} view={view} />
      <Doubts doubts={item.doubts} view={view} />
    </li>
  )
}

function Page({ queue, view }: { readonly queue: QueuePage; readonly view: View<Params> }): Html {
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
        <Choice
          name="of"
          label={review.what}
          any={view.words.filters.any}
          chosen={view.params.of[0]}
          options={Object.entries(REVIEW_LABELS[view.language].queueable)}
        />
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
          <a rel="next" href={changed(view.url, { after: next })}>
            {review.next}
          </a>
        </nav>
      )}
    </>
  )
}

/** What waits for a reviewer. */
export const queue: Route = defineRoute({
  id: 'review',
  path: '/review',
  menu: 'system',
  needs: 'correct',
  title: ({ review }) => review.title,
  about: 'What waits for a reviewer: events, statements and outcomes, by doubt times importance.',
  params,
  ask,
  show: (found, view) => ({
    title: view.words.review.title,
    body: <Page queue={found} view={view} />,
    scripts: ['review.js'],
  }),
})
