import { z } from 'zod'
import { type MomentsAnswer, momentsOf, reachOf } from '../../../app/pictures/moments.ts'
import type { EventView } from '../../../app/record/views.ts'
import { type Desk, todayOf } from '../../desk.ts'
import { RequestFault } from '../../faults.ts'
import type { Html } from '../../html.ts'
import { Coverage } from '../../parts/coverage.tsx'
import { EVENT } from '../../parts/event.tsx'
import { Field, Filters, SpanFields } from '../../parts/filters.tsx'
import { fileAddress, PictureFigure } from '../../parts/picture.tsx'
import {
  firstDay,
  lastDay,
  momentText,
  momentWindow,
  moved,
  type TimeWindow,
  unitOf,
  zoomed,
} from '../../pictures/time-window.ts'
import { drawTimeline, type Timeline, timelineTable } from '../../pictures/timeline.ts'
import type { TimelineMark } from '../../pictures/timeline-marks.ts'
import { actorsOf } from '../../routes/actors.ts'
import { addressOf, changed } from '../../routes/address.ts'
import { listOf, SPAN, spanOf } from '../../routes/params.ts'
import { defineRoute, type Route, type View } from '../../routes/route.ts'

const HOURS = 'a day or an hour (2024-05-20, 2024-05-20T14), a month, a year, or Arabic words for one'

const params = z.object({
  who: listOf(z.string().max(200)).describe('one or two names or keys; none for the whole record').default([]),
  from: SPAN.from.describe(`the time begins with: ${HOURS}`),
  to: SPAN.to.describe(`the time ends with: ${HOURS}`),
})
type Params = z.output<typeof params>

/** What happened in a window of time. */
export interface TimelinePage extends MomentsAnswer {
  /** Milliseconds since 1970 in UTC, `end` not in it: finer than the days. */
  readonly window: TimeWindow
}

/** The start or end that a parameter means: an ISO moment, else a day in words. */
function endOf(desk: Desk, name: 'from' | 'to', text: string): number {
  const window = momentWindow(text)
  if (window !== null) return name === 'from' ? window.start : window.end
  const day = text.includes('T') ? '' : spanOf(desk, { [name]: text })[name]
  const meant = momentWindow(day ?? '')
  if (meant === null) throw new RequestFault(400, `${name}: «${text}» is no time; give ${HOURS}`, name)
  return name === 'from' ? meant.start : meant.end
}

async function windowOf(desk: Desk, asked: Params, actors: MomentsAnswer['actors']): Promise<TimeWindow> {
  const { from, to } = asked
  const reach = from !== undefined && to !== undefined ? null : await reachOf(desk.store, actors)
  const today = todayOf(desk)
  const start = endOf(desk, 'from', from ?? reach?.from ?? today)
  const end = endOf(desk, 'to', to ?? reach?.to ?? today)
  if (end <= start) throw new RequestFault(400, `to: «${to}» is before «${from}»`, 'to')
  return { start, end }
}

async function ask(desk: Desk, asked: Params): Promise<TimelinePage> {
  const actors = await actorsOf(desk, asked.who.slice(0, 2))
  const window = await windowOf(desk, asked, actors)
  const days = { from: firstDay(window), to: lastDay(window) }
  return { window, ...(await momentsOf(desk.store, { actors, unit: unitOf(window), ...days })) }
}

const CLOCK = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/

function stretchOf({ time, days }: EventView): TimeWindow | null {
  const clock = CLOCK.exec(time ?? '')
  if (clock !== null) return momentWindow(`${clock[1]}T${clock[2]}`)
  const [from, to] = [momentWindow(days?.from ?? ''), momentWindow(days?.to ?? '')]
  return from === null || to === null ? null : { start: from.start, end: to.end }
}

function markOf(event: EventView, { labels }: View, linked: boolean): readonly TimelineMark[] {
  const stretch = stretchOf(event)
  if (stretch === null) return []
  const names = event.participants.slice(0, 2).map(({ name }) => name)
  const label = `${labels.type[event.type]}: ${names.join(labels.comma)}`
  const href = linked ? addressOf(EVENT, { id: event.id }) : null
  return [{ label, ...stretch, occurred: event.modality === 'occurred', href }]
}

function timelineFor({ items, actors, window, counts }: TimelinePage, view: View<Params>, linked: boolean): Timeline {
  const of = actors.map(({ name }) => name).join(' – ') || view.words.pictures.everything
  const marks = items.flatMap((event) => markOf(event, view, linked))
  const hrefOf = (to: TimeWindow): string => windowAddress(view, to)
  return { of, window, counts, marks, hrefOf: linked ? hrefOf : null }
}

function windowAddress({ url }: View, window: TimeWindow): string {
  return changed(url, { from: momentText(window.start), to: lastMoment(window) })
}

/** The last moment of a window as an address names it: the day before a midnight, else the minute before. */
function lastMoment({ end }: TimeWindow): string {
  const text = momentText(end)
  return text.length === 10 ? momentText(end - 86_400_000) : momentText(end - 60_000)
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
        <a href={windowAddress(view, to)}>{title}</a>
      ))}
      <a href={changed(view.url, { from: null, to: null })}>{words.pictures.all}</a>
    </nav>
  )
}

function Page({ answer, view }: { readonly answer: TimelinePage; readonly view: View<Params> }): Html {
  const { words, language, url, params: asked } = view
  const timeline = timelineFor(answer, view, true)
  const isEmpty = answer.counts.length === 0 && answer.items.length === 0
  return (
    <>
      <h1>{words.pictures.timeline}</h1>
      <Filters view={view}>
        <Field name="who" label={words.pictures.one} value={asked.who[0]} />
        <Field name="who" label={words.pictures.other} value={asked.who[1]} />
        <SpanFields view={view} />
      </Filters>
      <Zoom window={answer.window} view={view} />
      <PictureFigure
        id="timeline"
        picture={drawTimeline(timeline, language)}
        table={timelineTable(timeline, language)}
        file={fileAddress(url, 'svg')}
        view={view}
      />
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
  picture: (answer, view) => drawTimeline(timelineFor(answer, view, false), view.language),
  show: (answer, view) => ({
    title: view.words.pictures.timeline,
    body: <Page answer={answer} view={view} />,
    scripts: ['picture.js'],
  }),
})
