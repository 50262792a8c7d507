import { z } from 'zod'
import type { Asked } from '../../app/record/names.ts'
import { timelineOf } from '../../app/record/timeline.ts'
import type { EventView } from '../../app/record/views.ts'
import type { Desk } from '../desk.ts'
import type { Html } from '../html.ts'
import { ActorLink } from '../parts/actor.tsx'
import { Coverage } from '../parts/coverage.tsx'
import { type Drawn, DrawnFigures, drawnOf } from '../parts/drawn.tsx'
import { EventList } from '../parts/event.tsx'
import { Field, Filters, KindChoice, SpanFields } from '../parts/filters.tsx'
import { Pager } from '../parts/pager.tsx'
import { actorsOf } from '../routes/actors.ts'
import { addressOf } from '../routes/address.ts'
import { AFTER, cursorIn, type Paged, paged } from '../routes/cursor.ts'
import { KINDS, listOf, SPAN, spanOf } from '../routes/params.ts'
import { defineRoute, type Route, type View } from '../routes/route.ts'

const PAGE = 30
/** So many fields the form has; an address may name more. */
const FIELDS = 3

const params = z.object({
  who: listOf(z.string().max(200)).describe('names or keys of actors who all take part').default([]),
  kind: listOf(z.enum(KINDS)).describe('kinds of event').default([]),
  ...SPAN,
  after: AFTER,
})
type Params = z.output<typeof params>

/** Events in which all of some actors take part; the pictures of one or two with the first page. */
export interface Together extends Paged<EventView> {
  readonly actors: readonly Asked[]
  readonly drawn: Drawn | null
}

async function ask(desk: Desk, asked: Params): Promise<Together> {
  const actors = await actorsOf(desk, asked.who)
  if (actors.length === 0)
    return { actors, drawn: null, items: [], next: null, coverage: { outlets: await desk.store.coverage() } }
  const answer = await timelineOf(desk.store, {
    ...spanOf(desk, asked),
    ...cursorIn(asked.after),
    ...(asked.kind.length === 0 ? {} : { types: asked.kind }),
    actors,
    order: 'newest',
    limit: PAGE + 1,
  })
  const drawn = asked.after === undefined ? await drawnOf(desk, actors) : null
  return { actors, drawn, ...paged(answer, PAGE, ({ id, days }) => ({ day: days?.from ?? '', id })) }
}

function Names({ actors, view }: { readonly actors: readonly Asked[]; readonly view: View }): Html {
  return (
    <h2 class="pair">
      {actors.map(({ name, keys }, i) => (
        <>
          {i === 0 ? null : <span> {view.words.events.and} </span>}
          <ActorLink entity={keys[0] ?? ''} name={name} />
        </>
      ))}
    </h2>
  )
}

/** What else can be asked about a pair. */
function Onward({ actors, view }: { readonly actors: readonly Asked[]; readonly view: View }): Html | null {
  const [a, b] = actors.map(({ keys }) => keys[0])
  if (actors.length !== 2) return null
  const { titles, last } = view.words
  return (
    <p class="onward">
      <a href={addressOf('/last', { a, b })}>{titles.last}</a>
      <a href={addressOf('/positions', { who: a, towards: b })}>{titles.positions}</a>
      <a href={addressOf('/brief', { a, b })}>{last.brief}</a>
    </p>
  )
}

function Page({ answer, view }: { readonly answer: Together; readonly view: View<Params> }): Html {
  const { words, params: asked } = view
  return (
    <>
      <h1>{words.titles.together}</h1>
      <Filters view={view}>
        {Array.from({ length: Math.max(FIELDS, asked.who.length) }, (_, i) => (
          <Field name="who" label={words.together.who(i + 1)} value={asked.who[i]} names={view.names} />
        ))}
        <KindChoice view={view} chosen={asked.kind} />
        <SpanFields view={view} />
      </Filters>
      {answer.actors.length === 0 ? (
        <p class="none">{words.together.hint}</p>
      ) : (
        <>
          <Names actors={answer.actors} view={view} />
          <Onward actors={answer.actors} view={view} />
          <DrawnFigures drawn={answer.drawn} view={view} />
          <EventList events={answer.items} view={view} />
        </>
      )}
      <Pager view={view} next={answer.next} />
      <Coverage coverage={answer.coverage} view={view} />
    </>
  )
}

/** Two or more actors together. */
export const together: Route = defineRoute({
  id: 'together',
  path: '/together',
  menu: 'actors',
  title: ({ titles }) => titles.together,
  about: 'Events in which all of the actors given take part, newest first.',
  params,
  ask,
  show: (answer, view) => ({
    title: [view.words.titles.together, ...answer.actors.map(({ name }) => name)].join(view.labels.comma),
    body: <Page answer={answer} view={view} />,
    scripts: ['picture.js'],
  }),
})
