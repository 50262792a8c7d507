import { z } from 'zod'
import type { Desk } from '../../desk.ts'
import type { Html } from '../../html.ts'
import { Coverage } from '../../parts/coverage.tsx'
import { Field, Filters, SpanFields } from '../../parts/filters.tsx'
import {
  HOURS,
  TimelineFigure,
  type TimelinePage,
  timelineAnswer,
  timelineFor,
  windowAddress,
} from '../../parts/timeline-figure.tsx'
import { moved, type TimeWindow, zoomed } from '../../pictures/time-window.ts'
import { drawTimeline } from '../../pictures/timeline.ts'
import { actorsOf } from '../../routes/actors.ts'
import { changed } from '../../routes/address.ts'
import { listOf, SPAN } from '../../routes/params.ts'
import { defineRoute, type Route, type View } from '../../routes/route.ts'

const params = z.object({
  who: listOf(z.string().max(200)).describe('one or two names or keys; none for the whole record').default([]),
  from: SPAN.from.describe(`the time begins with: ${HOURS}`),
  to: SPAN.to.describe(`the time ends with: ${HOURS}`),
})
type Params = z.output<typeof params>

async function ask(desk: Desk, asked: Params): Promise<TimelinePage> {
  return timelineAnswer(desk, await actorsOf(desk, asked.who.slice(0, 2)), asked)
}

function Zoom({ window, view }: { readonly window: TimeWindow; readonly view: View }): Html {
  const { words } = view
  const links = [
    [words.pictures.earlier, moved(window, -0.75)],
    [words.pictures.narrower, zoomed(window, 1 / 3)],
    [words.pictures.wider, zoomed(window, 3)],
    [words.pictures.later, moved(window, 0.75)],
  ] as const
  return (
    <nav class="pager" aria-label={words.pictures.timeline}>
      {links.map(([title, to]) => (
        <a href={windowAddress(view.url, to)}>{title}</a>
      ))}
      <a href={changed(view.url, { from: null, to: null })}>{words.pictures.all}</a>
    </nav>
  )
}

function Page({ answer, view }: { readonly answer: TimelinePage; readonly view: View<Params> }): Html {
  const { words, params: asked } = view
  const isEmpty = answer.counts.length === 0 && answer.items.length === 0
  return (
    <>
      <h1>{words.pictures.timeline}</h1>
      <Filters view={view}>
        <Field name="who" label={words.pictures.one} value={asked.who[0]} names={view.names} />
        <Field name="who" label={words.pictures.other} value={asked.who[1]} names={view.names} />
        <SpanFields view={view} />
      </Filters>
      <Zoom window={answer.window} view={view} />
      <TimelineFigure answer={answer} view={view} at={view.url} />
      {isEmpty ? <p class="none">{words.pictures.none}</p> : null}
      {!isEmpty && answer.items.length === 0 ? <p class="none">{words.pictures.tooMany}</p> : null}
      <Coverage coverage={answer.coverage} view={view} />
    </>
  )
}

/** A line of time from decades to hours; how near one looks is in the address. */
export const timeline: Route = defineRoute({
  id: 'timeline',
  path: '/timeline',
  menu: 'record',
  title: ({ pictures }) => pictures.timeline,
  about: 'How much happened in each year, month or day of a stretch of time and, where it is little, what.',
  params,
  ask,
  picture: (answer, view) => drawTimeline(timelineFor(answer, view, null), view.language),
  show: (answer, view) => ({
    title: view.words.pictures.timeline,
    body: <Page answer={answer} view={view} />,
    scripts: ['picture.js'],
  }),
})
