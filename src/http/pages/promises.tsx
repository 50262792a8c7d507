import { z } from 'zod'
import { type PromiseView, promisesOf } from '../../app/record/promises.ts'
import { saidCursorOf } from '../../store/ask/said.ts'
import type { Desk } from '../desk.ts'
import type { Html } from '../html.ts'
import { Chain } from '../parts/chain.tsx'
import { Coverage } from '../parts/coverage.tsx'
import { Day } from '../parts/day.tsx'
import { Choice, Field, Filters, SpanFields } from '../parts/filters.tsx'
import { Pager } from '../parts/pager.tsx'
import { Quotation } from '../parts/quote.tsx'
import { StatementItem } from '../parts/said.tsx'
import { actorsOf } from '../routes/actors.ts'
import { AFTER, cursorIn, type Paged, paged } from '../routes/cursor.ts'
import { given, listOf, SPAN, spanOf } from '../routes/params.ts'
import { defineRoute, type Route, type View } from '../routes/route.ts'

const PAGE = 15

const params = z.object({
  who: listOf(z.string().max(200)).describe('names or keys of actors whom it concerns').default([]),
  open: z.enum(['yes']).describe('only what nothing later in the record speaks of').optional(),
  topic: z.string().max(200).describe('words that it must hold').optional(),
  ...SPAN,
  after: AFTER,
})
type Params = z.output<typeof params>

async function ask(desk: Desk, asked: Params): Promise<Paged<PromiseView>> {
  const answer = await promisesOf(desk.store, {
    ...spanOf(desk, asked),
    ...given({ topic: asked.topic }),
    ...cursorIn(asked.after),
    actors: await actorsOf(desk, asked.who),
    open: asked.open === 'yes',
    order: 'newest',
    limit: PAGE + 1,
  })
  return paged(answer, PAGE, saidCursorOf)
}

/** Later events and statements shown of each. */
const LATER = 5

function Later({ promise, view }: { readonly promise: PromiseView; readonly view: View }): Html {
  const { laterEvents, laterStatements, open } = promise
  if (open) return <p class="doubt">{view.record.open}</p>
  return (
    <details class="later">
      <summary>{view.words.promises.later(laterEvents.length + laterStatements.length)}</summary>
      <Chain events={laterEvents.slice(0, LATER)} view={view} />
      {laterStatements.slice(0, LATER).map((said) => (
        <StatementItem said={said} view={view} />
      ))}
    </details>
  )
}

function Promised({ promise, view }: { readonly promise: PromiseView; readonly view: View }): Html {
  const { labels, record } = view
  const { kind, day, parties, assignees } = promise
  return (
    <article class="said said-outcome">
      <h2 class="said-head">
        <span class="verb">{kind === 'promised' ? record.promised : labels.kind[kind]}</span>
        <small>
          <Day value={day} view={view} />
        </small>
      </h2>
      <p class="facts">
        {parties.length === 0 ? null : <span dir="auto">{`${labels.parties}: ${parties.join(labels.comma)}`}</span>}
        {assignees.length === 0 ? null : (
          <span dir="auto">{`${labels.assignees}: ${assignees.join(labels.comma)}`}</span>
        )}
      </p>
      <Quotation citation={promise.citation} view={view} />
      <Later promise={promise} view={view} />
    </article>
  )
}

function Page({ answer, view }: { readonly answer: Paged<PromiseView>; readonly view: View<Params> }): Html {
  const { words, params: asked } = view
  return (
    <>
      <h1>{words.titles.promises}</h1>
      <p class="none">{words.promises.hint}</p>
      <Filters view={view}>
        <Field name="who" label={words.filters.who} value={asked.who[0]} names={view.names} />
        <Field name="who" label={words.together.who(2)} value={asked.who[1]} names={view.names} />
        <Choice
          name="open"
          label={words.promises.state}
          any={words.filters.any}
          chosen={asked.open}
          options={[['yes', words.promises.onlyOpen]]}
        />
        <Field name="topic" label={words.filters.topic} value={asked.topic} />
        <SpanFields view={view} />
      </Filters>
      {answer.items.length === 0 ? <p class="none">{words.events.none}</p> : null}
      {answer.items.map((promise) => (
        <Promised promise={promise} view={view} />
      ))}
      <Pager view={view} next={answer.next} />
      <Coverage coverage={answer.coverage} view={view} />
    </>
  )
}

/** What was agreed and promised. */
export const promises: Route = defineRoute({
  id: 'promises',
  path: '/promises',
  menu: 'said',
  title: ({ titles }) => titles.promises,
  about: 'What was agreed, charged, signed and promised, newest first, with what later speaks of it.',
  params,
  ask,
  show: (answer, view) => ({ title: view.words.titles.promises, body: <Page answer={answer} view={view} /> }),
})
