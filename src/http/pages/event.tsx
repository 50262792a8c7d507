import { z } from 'zod'
import { type EventStory, eventStory, principalsOf } from '../../app/record/event.ts'
import type { EventView } from '../../app/record/views.ts'
import type { Desk } from '../desk.ts'
import { notFound } from '../faults.ts'
import type { Html, Inner } from '../html.ts'
import { Accounts } from '../parts/accounts.tsx'
import { Chain } from '../parts/chain.tsx'
import { Claims } from '../parts/claims.tsx'
import { Coverage } from '../parts/coverage.tsx'
import { Day, headingDay, whenOf } from '../parts/day.tsx'
import { Doubts, EVENT, Facts, Parties, SetRight } from '../parts/event.tsx'
import { Merged } from '../parts/merged.tsx'
import { Quotation } from '../parts/quote.tsx'
import { ReviewLink } from '../parts/review-link.tsx'
import { OutcomeItem, StatementItem } from '../parts/said.tsx'
import { addressOf } from '../routes/address.ts'
import { defineRoute, type Route, type View } from '../routes/route.ts'

const params = z.object({ id: z.string().max(100).describe('id of the event, or one it had earlier') })

async function ask({ store }: Desk, { id }: z.output<typeof params>): Promise<EventStory> {
  const story = await eventStory(store, id)
  if (story === null) throw notFound(id)
  return story
}

/** Kind, day and names: what a tab or a bookmark shows. */
function titleOf(event: EventView, view: View): string {
  const who = event.participants.slice(0, 2).map(({ name }) => name)
  return [view.labels.type[event.type], ...who, headingDay(whenOf(event), view)].join(view.labels.comma)
}

function Section(props: {
  readonly id: string
  readonly title: string
  readonly more?: string
  readonly children: Inner
}): Html {
  return (
    <section class="part" aria-labelledby={props.id}>
      <h2 id={props.id}>
        {props.title} {props.more === undefined ? null : <small>{props.more}</small>}
      </h2>
      {props.children}
    </section>
  )
}

function Headline({ event, view }: { readonly event: EventView; readonly view: View }): Html {
  const { labels, words } = view
  return (
    <header class="event-head">
      <p class="when">
        <Day value={whenOf(event)} view={view} />
      </p>
      <h1>
        {labels.type[event.type]}
        {event.place === null ? null : <span dir="auto"> {event.place}</span>}{' '}
        {event.modality === 'occurred' ? null : <span class="mark">{labels.modality[event.modality]}</span>}
        {event.domestic ? <span class="mark">{words.events.domestic}</span> : null}
      </h1>
      <Parties event={event} view={view} />
      <Facts event={event} view={view} />
      <Doubts event={event} view={view} />
      <SetRight event={event} view={view} />
      <ReviewLink id={event.id} view={view} />
    </header>
  )
}

/** Independent reports with their sentences; under each those that reprint it. */
const SHOWN = 12

function Reports({ story, view }: { readonly story: EventStory; readonly view: View }): Html {
  const own = story.merged.filter(({ reprintOf }) => reprintOf === null)
  const reprints = (report: string) => story.merged.filter(({ reprintOf }) => reprintOf === report)
  return (
    <div class="reports">
      {own.slice(0, SHOWN).map(({ report }) => (
        <div>
          <Quotation citation={report} view={view} />
          {reprints(report.report).map((reprint) => (
            <Quotation citation={reprint.report} view={view} note={<span class="mark">{view.record.reprint}</span>} />
          ))}
        </div>
      ))}
      {own.length > SHOWN ? <p class="none">{view.words.events.more(own.length - SHOWN)}</p> : null}
    </div>
  )
}

function Said({ story, view }: { readonly story: EventStory; readonly view: View }): Html | null {
  const { statements, outcomes } = story
  if (statements.length + outcomes.length === 0) return null
  return (
    <Section id="said" title={view.words.event.said}>
      {outcomes.map((outcome) => (
        <OutcomeItem outcome={outcome} view={view} />
      ))}
      {statements.map((said) => (
        <StatementItem said={said} view={view} />
      ))}
    </Section>
  )
}

function Neighbours({ story, view }: { readonly story: EventStory; readonly view: View }): Html | null {
  const { event, before, after } = story
  const who = principalsOf(event)
  if (who.length < 2) return null
  return (
    <Section id="chain" title={view.words.event.chain}>
      <Chain events={[...after.toReversed(), event, ...before]} here={event.id} view={view} />
      <p>
        <a href={addressOf('/together', { who })}>{view.words.event.wholeChain}</a>
      </p>
    </Section>
  )
}

function Page({ story, view }: { readonly story: EventStory; readonly view: View }): Html {
  const { event, claims, merged, items, coverage } = story
  const { words } = view
  return (
    <>
      <Headline event={event} view={view} />
      <Section id="reports" title={words.event.reports} more={words.events.independent(event.independent)}>
        <Reports story={story} view={view} />
      </Section>
      <Section id="claims" title={words.event.claims}>
        <Claims claims={claims} view={view} />
      </Section>
      {items.length < 2 ? null : (
        <Section id="accounts" title={words.event.accounts}>
          <Accounts accounts={items.slice(0, SHOWN)} view={view} />
        </Section>
      )}
      <Said story={story} view={view} />
      {merged.length < 2 ? null : (
        <Section id="why" title={words.event.why}>
          <Merged merged={merged} view={view} />
        </Section>
      )}
      <Neighbours story={story} view={view} />
      <Coverage coverage={coverage} view={view} />
    </>
  )
}

/** One event: what happened as all reports have it. */
export const event: Route = defineRoute({
  id: 'event',
  path: EVENT,
  menu: null,
  title: ({ titles }) => titles.event,
  about: 'One event: every claim with its sources, the accounts side by side, why the reports are one, and its chain.',
  params,
  ask,
  show: (story, view) => ({ title: titleOf(story.event, view), body: <Page story={story} view={view} /> }),
})
