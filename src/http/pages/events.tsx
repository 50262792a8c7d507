import { z } from 'zod'
import { timelineOf } from '../../app/record/timeline.ts'
import type { EventView } from '../../app/record/views.ts'
import { LABELS } from '../../app/words/labels.ts'
import type { Modality } from '../../model/reading.ts'
import type { Desk } from '../desk.ts'
import type { Html } from '../html.ts'
import { Coverage } from '../parts/coverage.tsx'
import { EventList } from '../parts/event.tsx'
import { Choice, Field, Filters, KindChoice, SpanFields } from '../parts/filters.tsx'
import { Pager } from '../parts/pager.tsx'
import { actorsOf } from '../routes/actors.ts'
import { AFTER, cursorIn, type Paged, paged } from '../routes/cursor.ts'
import { given, KINDS, listOf, SPAN, spanOf } from '../routes/params.ts'
import { defineRoute, type Route, type View } from '../routes/route.ts'

const PAGE = 30
const MODALITIES = Object.keys(LABELS.en.modality) as Modality[]

const params = z.object({
  ...SPAN,
  who: listOf(z.string().max(200)).describe('names or keys of actors who all take part').default([]),
  kind: listOf(z.enum(KINDS)).describe('kinds of event').default([]),
  modality: z.enum(MODALITIES).describe('whether it took place').optional(),
  place: z.string().max(200).describe('where it was, as the record names it').optional(),
  topic: z.string().max(200).describe('words that it must be about').optional(),
  outlet: z.string().max(200).describe('an outlet that reports it').optional(),
  after: AFTER,
})
type Params = z.output<typeof params>

async function ask(desk: Desk, asked: Params): Promise<Paged<EventView>> {
  const { who, kind, modality, after, place, topic, outlet } = asked
  const answer = await timelineOf(desk.store, {
    ...spanOf(desk, asked),
    ...given({ place, topic, outlet }),
    ...(kind.length === 0 ? {} : { types: kind }),
    ...(modality === undefined ? {} : { modalities: [modality] }),
    ...cursorIn(after),
    actors: await actorsOf(desk, who),
    order: 'newest',
    limit: PAGE + 1,
  })
  return paged(answer, PAGE, ({ id, days }) => ({ day: days?.from ?? '', id }))
}

function EventFilters({ view }: { readonly view: View<Params> }): Html {
  const { words, labels, params: asked } = view
  return (
    <Filters view={view}>
      <SpanFields view={view} />
      <KindChoice view={view} chosen={asked.kind} />
      <Choice
        name="modality"
        label={words.filters.modality}
        any={words.filters.any}
        chosen={asked.modality}
        options={Object.entries(labels.modality)}
      />
      <Field name="who" label={words.filters.who} value={asked.who[0]} names={view.names} />
      <Field name="topic" label={words.filters.topic} value={asked.topic} />
      <Field name="place" label={words.filters.place} value={asked.place} />
      <Field name="outlet" label={words.filters.outlet} value={asked.outlet} />
    </Filters>
  )
}

function Page({ answer, view }: { readonly answer: Paged<EventView>; readonly view: View<Params> }): Html {
  return (
    <>
      <h1>{view.words.titles.events}</h1>
      <EventFilters view={view} />
      <EventList events={answer.items} view={view} />
      <Pager view={view} next={answer.next} />
      <Coverage coverage={answer.coverage} view={view} />
    </>
  )
}

/** All events of the record, newest first, narrowed by the address. */
export const events: Route = defineRoute({
  id: 'events',
  path: '/events',
  menu: 'record',
  title: ({ titles }) => titles.events,
  about: 'All events of the record, newest first, narrowed by days, actors, kind, place, topic and outlet.',
  params,
  ask,
  show: (answer, view) => ({
    title: view.words.titles.events,
    body: <Page answer={answer} view={view} />,
  }),
})
