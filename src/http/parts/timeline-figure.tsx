import { type MomentsAnswer, momentsOf, reachOf } from '../../app/pictures/moments.ts'
import type { Asked } from '../../app/record/names.ts'
import type { EventView } from '../../app/record/views.ts'
import { type Desk, todayOf } from '../desk.ts'
import { RequestFault } from '../faults.ts'
import type { Html } from '../html.ts'
import { firstDay, lastDay, momentText, momentWindow, type TimeWindow, unitOf } from '../pictures/time-window.ts'
import { drawTimeline, type Timeline, timelineTable } from '../pictures/timeline.ts'
import type { TimelineMark } from '../pictures/timeline-marks.ts'
import { addressOf, changed } from '../routes/address.ts'
import { spanOf } from '../routes/params.ts'
import type { View } from '../routes/route.ts'
import { EVENT } from './event.tsx'
import { fileAddress, PictureFigure } from './picture.tsx'

/** What the ends of a line of time may be written as. */
export const HOURS = 'a day or an hour (2024-05-20, 2024-05-20T14), a month, a year, or Arabic words for one'

/** What happened in a window of time. */
export interface TimelinePage extends MomentsAnswer {
  /** Milliseconds since 1970 in UTC, `end` not in it: finer than the days. */
  readonly window: TimeWindow
}

/** As much of an answer as is drawn. */
export type TimelineShown = Omit<TimelinePage, 'coverage'>

/** The start or end that a parameter means: an ISO moment, else a day in words. */
function endOf(desk: Desk, name: 'from' | 'to', text: string): number {
  const window = momentWindow(text)
  if (window !== null) return name === 'from' ? window.start : window.end
  const day = text.includes('T') ? '' : spanOf(desk, { [name]: text })[name]
  const meant = momentWindow(day ?? '')
  if (meant === null) throw new RequestFault(400, `${name}: «${text}» is no time; give ${HOURS}`, name)
  return name === 'from' ? meant.start : meant.end
}

/** Where a stretch of time begins and ends, as an address tells it. */
interface Ends {
  readonly from?: string | undefined
  readonly to?: string | undefined
}

async function windowOf(desk: Desk, { from, to }: Ends, actors: MomentsAnswer['actors']): Promise<TimeWindow> {
  const reach = from !== undefined && to !== undefined ? null : await reachOf(desk.store, actors)
  const today = todayOf(desk)
  const start = endOf(desk, 'from', from ?? reach?.from ?? today)
  const end = endOf(desk, 'to', to ?? reach?.to ?? today)
  if (end <= start) throw new RequestFault(400, `to: «${to}» is before «${from}»`, 'to')
  return { start, end }
}

/** What happened with up to two actors between two moments; all that is dated, where they are not told. */
export async function timelineAnswer(desk: Desk, actors: readonly Asked[], ends: Ends = {}): Promise<TimelinePage> {
  const window = await windowOf(desk, ends, actors)
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

/** The line of time as it is drawn; its marks and bars lead on unless `at`, the address of its page, is null. */
export function timelineFor({ items, actors, window, counts }: TimelineShown, view: View, at: URL | null): Timeline {
  const of = actors.map(({ name }) => name).join(' – ') || view.words.pictures.everything
  const marks = items.flatMap((event) => markOf(event, view, at !== null))
  return { of, window, counts, marks, hrefOf: at === null ? null : (to) => windowAddress(at, to) }
}

/** The address of the same line of time, looked at more or less nearly. */
export function windowAddress(url: URL, window: TimeWindow): string {
  return changed(url, { from: momentText(window.start), to: lastMoment(window) })
}

/** The last moment of a window as an address names it: the day before a midnight, else the minute before. */
function lastMoment({ end }: TimeWindow): string {
  const text = momentText(end)
  return text.length === 10 ? momentText(end - 86_400_000) : momentText(end - 60_000)
}

/** The line of time wherever it is shown; `at` is the address of its own page. Needs the script `picture.js`. */
export function TimelineFigure(props: { readonly answer: TimelineShown; readonly view: View; readonly at: URL }): Html {
  const { answer, view, at } = props
  const timeline = timelineFor(answer, view, at)
  return (
    <PictureFigure
      id="timeline"
      picture={drawTimeline(timeline, view.language)}
      table={timelineTable(timeline, view.language)}
      file={fileAddress(at, 'svg')}
      view={view}
    />
  )
}
