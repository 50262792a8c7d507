import { z } from 'zod'
import type { Asked } from '../../app/record/names.ts'
import { lastOf } from '../../app/record/timeline.ts'
import type { Answer, EventView } from '../../app/record/views.ts'
import type { Desk } from '../desk.ts'
import type { Html } from '../html.ts'
import { ActorLink } from '../parts/actor.tsx'
import { Chain } from '../parts/chain.tsx'
import { Coverage } from '../parts/coverage.tsx'
import { Day, headingDay, whenOf } from '../parts/day.tsx'
import { EventItem } from '../parts/event.tsx'
import { Field, Filters, KindChoice } from '../parts/filters.tsx'
import { actorsOf } from '../routes/actors.ts'
import { addressOf } from '../routes/address.ts'
import { KINDS, listOf, spanOf } from '../routes/params.ts'
import { defineRoute, type Route, type View } from '../routes/route.ts'

const NAME = z.string().max(200)
const params = z.object({
  a: NAME.describe('one actor, by name or key').optional(),
  b: NAME.describe('the other').optional(),
  kind: listOf(z.enum(KINDS)).describe('kinds of contact that count; all contacts if not given').default([]),
  to: z.string().max(80).describe('up to this day').optional(),
})
type Params = z.output<typeof params>

/** The contacts of two, the last one first; no actors where the page was not asked about anybody yet. */
export interface Last extends Answer<EventView> {
  readonly actors: readonly Asked[]
}

const BEFORE = 10

async function ask(desk: Desk, { a, b, kind, to }: Params): Promise<Last> {
  if (a === undefined || b === undefined)
    return { actors: [], items: [], coverage: { outlets: await desk.store.coverage() } }
  const actors = await actorsOf(desk, [a, b])
  const pair = actors as readonly [Asked, Asked]
  const types = kind.length === 0 ? {} : { types: kind }
  return { actors, ...(await lastOf(desk.store, { actors: pair, before: BEFORE, ...types, ...spanOf(desk, { to }) })) }
}

const DAY_MS = 86_400_000

function daysSince(event: EventView, today: string): number | null {
  if (event.days === null) return null
  return Math.round((Date.parse(today) - Date.parse(event.days.to)) / DAY_MS)
}

function Card({ last, view }: { readonly last: Last; readonly view: View<Params> }): Html {
  const [event, ...before] = last.items
  const { words } = view
  if (event === undefined) return <p class="none">{words.events.none}</p>
  const days = daysSince(event, view.today)
  return (
    <>
      <section class="last-card">
        <p class="when">{view.record.last}</p>
        <p class="last-day">
          <Day value={whenOf(event)} view={view} />
        </p>
        {days === null || days < 0 ? null : <p class="ago">{words.last.ago(days)}</p>}
        <EventItem event={event} view={view} />
      </section>
      {before.length === 0 ? (
        <p class="none">{words.last.noneBefore}</p>
      ) : (
        <section class="part">
          <h2>{view.record.before}</h2>
          <Chain events={before} view={view} />
        </section>
      )}
    </>
  )
}

function Pair({ last, view }: { readonly last: Last; readonly view: View<Params> }): Html | null {
  const who = last.actors.flatMap(({ keys }) => keys.slice(0, 1))
  if (last.actors.length === 0) return null
  return (
    <>
      <h2 class="pair">
        {last.actors.map(({ name, keys }, i) => (
          <>
            {i === 0 ? null : <span> {view.words.events.and} </span>}
            <ActorLink entity={keys[0] ?? ''} name={name} />
          </>
        ))}
      </h2>
      <Card last={last} view={view} />
      <p class="onward">
        <a href={addressOf('/together', { who })}>{view.words.event.wholeChain}</a>
        <a href={addressOf('/brief', { a: who[0], b: who[1] })}>{view.words.last.brief}</a>
      </p>
    </>
  )
}

function Page({ last, view }: { readonly last: Last; readonly view: View<Params> }): Html {
  const { words, params: asked } = view
  return (
    <>
      <h1>{words.titles.last}</h1>
      <Filters view={view}>
        <Field name="a" label={words.last.a} value={asked.a} names={view.names} required />
        <Field name="b" label={words.last.b} value={asked.b} names={view.names} required />
        <KindChoice view={view} chosen={asked.kind} />
        <Field name="to" label={words.filters.to} value={asked.to} placeholder="2024-12" />
      </Filters>
      {last.actors.length === 0 ? <p class="none">{words.last.hint}</p> : <Pair last={last} view={view} />}
      <Coverage coverage={last.coverage} view={view} />
    </>
  )
}

function titleOf(last: Last, view: View<Params>): string {
  const [event] = last.items
  const names = last.actors.map(({ name }) => name)
  const day = event === undefined ? [] : [headingDay(whenOf(event), view)]
  return [view.words.titles.last, ...names, ...day].join(view.labels.comma)
}

/** The last contact of two. */
export const last: Route = defineRoute({
  id: 'last',
  path: '/last',
  menu: 'actors',
  title: ({ titles }) => titles.last,
  about: 'The last contact of two actors, with its proof, those before it, and what was covered.',
  params,
  ask,
  show: (answer, view) => ({ title: titleOf(answer, view), body: <Page last={answer} view={view} /> }),
})
