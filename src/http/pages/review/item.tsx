import { z } from 'zod'
import { type EventItem, type ReviewItem, reviewItem } from '../../../app/review/item.ts'
import { REVIEW_LABELS } from '../../../app/words/review-labels.ts'
import type { Span } from '../../../text/span.ts'
import type { Desk } from '../../desk.ts'
import { notFound } from '../../faults.ts'
import type { Html } from '../../html.ts'
import { headingDay, whenOf } from '../../parts/day.tsx'
import { EVENT } from '../../parts/event.tsx'
import { type Evidence, paragraphsOf, segmentsOf } from '../../parts/evidence.ts'
import { wordsAddress } from '../../parts/quote.tsx'
import { addressOf } from '../../routes/address.ts'
import { defineRoute, type Route, type Shown, type View } from '../../routes/route.ts'
import { Fields } from './fields.tsx'
import { AddEvent, Merge, Split, Verdict, Who } from './forms.tsx'
import { PastEntry } from './history.tsx'
import { type Bench, CorrectionForm, type EventBench } from './parts.tsx'
import { Doubts, ITEM } from './queue.tsx'
import { AddOutcome, AddStatement, SaidFields } from './said.tsx'

const params = z.object({
  id: z.string().max(200).describe('id of an event, a statement or an outcome'),
  report: z.string().max(200).describe('of an event: id of the report to look at; the first if not given').optional(),
  saved: z.string().max(1).describe('set after something was kept').optional(),
})
type Params = z.output<typeof params>

async function ask({ store }: Desk, { id, report }: Params): Promise<ReviewItem> {
  const found = await reviewItem(store, id, report)
  if (found === null) throw notFound(id)
  return found
}

function evidenceOf(item: ReviewItem): readonly Evidence[] {
  if (item.of === 'event') {
    const { trigger, topics, sentence } = item.report
    return [
      { id: 'sentence', layer: 'cited', spans: [sentence] },
      { id: 'event', layer: 'event', spans: [trigger, ...topics] },
    ]
  }
  const { of, item: said } = item.said
  const spans = of === 'statement' ? [said.cue, said.content] : [said.content]
  return [{ id: of, layer: of, spans }]
}

/** A paragraph, letter for letter: a script counts offsets from its beginning. */
function Paragraph({ item, span }: { readonly item: ReviewItem; readonly span: Span }): Html {
  return (
    <p data-start={String(span.start)}>
      {segmentsOf(item.text, evidenceOf(item), span).map(({ items, text }) =>
        items.length === 0 ? text : <mark class={items.map(({ layer }) => `on-${layer}`).join(' ')}>{text}</mark>,
      )}
    </p>
  )
}

function Reports({ bench }: { readonly bench: EventBench }): Html {
  const { item, view } = bench
  return (
    <nav class="report-tabs" aria-label={view.words.review.reports}>
      {item.event.reports.map(({ report, outlet, published }) => (
        <a
          href={`${addressOf(ITEM, { id: item.record.id })}?${new URLSearchParams({ report })}`}
          aria-current={report === item.report.id ? 'true' : undefined}
        >
          <bdi>{outlet ?? view.record.unknownOutlet}</bdi> <small>{published}</small>
        </a>
      ))}
    </nav>
  )
}

function Sheet({ bench }: { readonly bench: Bench }): Html {
  const { item, view } = bench
  const { article } = item
  const { start, end } = item.of === 'event' ? item.report.trigger : item.said.item.content
  return (
    <div class="sheet">
      {item.of === 'event' ? <Reports bench={{ item, view }} /> : null}
      <p class="hint no-print">{view.words.review.wordsHint}</p>
      <article class="text" lang="ar" dir="rtl" data-article={article}>
        {paragraphsOf(item.text).map((span) => (
          <Paragraph item={item} span={span} />
        ))}
      </article>
      <p>
        <a href={wordsAddress({ article, start, end })}>{view.words.review.article}</a>
      </p>
      <AddEvent bench={bench} />
      <AddStatement bench={bench} />
      <AddOutcome bench={bench} />
    </div>
  )
}

function Past({ bench }: { readonly bench: Bench }): Html {
  const { item, view } = bench
  const { review } = view.words
  return (
    <section>
      <h2>{review.history}</h2>
      {item.history.length === 0 ? <p class="none">{review.noHistory}</p> : null}
      <ol class="past">
        {item.history.map((past) => (
          <li class={past.holds ? 'event' : 'event gone'}>
            <PastEntry past={past} names={item.names} view={view} />
            {past.holds ? (
              <CorrectionForm bench={bench} act="undo">
                <input type="hidden" name="correction" value={past.correction.id} />
                <button type="submit">{review.undo}</button>
              </CorrectionForm>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  )
}

function headingOf(item: ReviewItem, view: View): string {
  if (item.of === 'event') return `${view.labels.type[item.record.type]} · ${headingDay(whenOf(item.event), view)}`
  const { view: said } = item
  const kind = said.of === 'statement' ? view.labels.stance[said.item.stance] : view.labels.kind[said.item.kind]
  const of = REVIEW_LABELS[view.language].queueable[item.of]
  return [of, kind, ...(said.item.day === null ? [] : [headingDay(said.item.day, view)])].join(' · ')
}

/** What stands above the verdict: who, what is in doubt, where it is shown to readers. */
function Head({ bench }: { readonly bench: Bench }): Html {
  const { item, view } = bench
  const { review } = view.words
  const event = item.of === 'event' ? item.record.id : null
  return (
    <>
      {item.of === 'event' ? <Who bench={{ item, view }} /> : null}
      <Doubts doubts={item.doubts} view={view} />
      {event === null ? null : (
        <p>
          <a href={addressOf(EVENT, { id: event })}>{review.event}</a>
        </p>
      )}
    </>
  )
}

function EventForms({ item, view }: { readonly item: EventItem; readonly view: View }): Html {
  const bench = { item, view }
  return (
    <>
      <Fields bench={bench} />
      <Merge bench={bench} />
      <Split bench={bench} />
    </>
  )
}

function Page(props: { readonly bench: Bench; readonly fault: string | null; readonly isSaved: boolean }): Html {
  const { bench, fault, isSaved } = props
  const { item, view } = bench
  const { review } = view.words
  return (
    <div class="reader review">
      <aside class="bench" aria-label={review.fields}>
        <h1>{headingOf(item, view)}</h1>
        {fault === null ? null : (
          <p class="doubt" role="alert">
            <bdi>{fault}</bdi>
          </p>
        )}
        {isSaved ? (
          <p class="saved" role="status">
            {review.saved}
          </p>
        ) : null}
        <Head bench={bench} />
        <Verdict bench={bench} />
        <p class="hint no-print">{review.keysInItem}</p>
        {item.of === 'event' ? <EventForms item={item} view={view} /> : <SaidFields bench={{ item, view }} />}
        <Past bench={bench} />
      </aside>
      <Sheet bench={bench} />
    </div>
  )
}

/** An event, a statement or an outcome at the bench; `fault` tells why what was sent could not be kept. */
export function showItem(item: ReviewItem, view: View, fault: string | null = null): Shown {
  const isSaved = fault === null && view.url.searchParams.has('saved')
  return {
    title: view.words.review.title,
    body: <Page bench={{ item, view }} fault={fault} isSaved={isSaved} />,
    scripts: ['review.js'],
  }
}

/** What a reviewer looks at: the text, the fields of an event, a statement or an outcome, and forms to set them right. */
export const item: Route = defineRoute({
  id: 'review-item',
  path: ITEM,
  menu: null,
  needs: 'correct',
  title: ({ review }) => review.title,
  about: 'An event, a statement or an outcome as a reviewer looks at it: the text, its fields, and what was corrected.',
  params,
  ask,
  show: (found, view) => showItem(found, view),
})
