import { scaleLinear, scaleUtc } from 'd3-scale'
import { formatEdtf } from '../../app/words/dates.ts'
import type { Language } from '../../app/words/labels.ts'
import type { Picture, PictureTable } from './picture.ts'
import { element, fitted, label, linked, title, widthOf } from './svg.ts'
import { momentText, momentWindow, type TimeWindow } from './time-window.ts'
import { type PlacedMark, placeMarks, type TimelineMark } from './timeline-marks.ts'
import { PICTURE_WORDS, spanText } from './words.ts'

/** Events of one or two on a line of time. */
export interface Timeline {
  /** Whose time it is. */
  readonly of: string
  readonly window: TimeWindow
  /** Events by year, month or day, drawn as bars. */
  readonly counts: readonly { readonly moment: string; readonly events: number }[]
  /** Single events; none where there are too many to tell apart. */
  readonly marks: readonly TimelineMark[]
  /** Where a click on a bar leads; null in a file of its own. */
  readonly hrefOf: ((window: TimeWindow) => string) | null
}

const WIDTH = 960
const EDGE = 24
const BARS = 96
const LANE = 36
const SIZE = 12
const LONGEST_LABEL = 260
const AXIS = 34
const DAY_MS = 86_400_000

const LOCALE: Readonly<Record<Language, string>> = { ar: 'ar-u-ca-gregory-nu-latn', en: 'en-GB' }

/** The finer the ticks, the smaller the units that name them. */
const TICK_FORMATS: readonly (readonly [number, Intl.DateTimeFormatOptions])[] = [
  [300 * DAY_MS, { year: 'numeric' }],
  [27 * DAY_MS, { month: 'long', year: 'numeric' }],
  [DAY_MS, { day: 'numeric', month: 'long' }],
  [0, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }],
]

type Scale = (ms: number) => number

interface Axis {
  readonly scale: Scale
  readonly ticks: readonly Date[]
}

function axisOf({ start, end }: TimeWindow): Axis {
  const scale = scaleUtc([new Date(start), new Date(end)], [EDGE, WIDTH - EDGE])
  return { scale: (ms) => scale(new Date(ms)), ticks: scale.ticks(7) }
}

function drawAxis({ scale, ticks }: Axis, height: number, language: Language): string {
  const step = (ticks[1]?.getTime() ?? Number.MAX_SAFE_INTEGER) - (ticks[0]?.getTime() ?? 0)
  const options = TICK_FORMATS.find(([least]) => step >= least)?.[1] ?? {}
  const format = new Intl.DateTimeFormat(LOCALE[language], { ...options, timeZone: 'UTC' })
  const base = height - AXIS
  const lines = ticks.flatMap((tick) => {
    const x = scale(tick.getTime())
    const text = format.format(tick)
    const half = widthOf(text, 11) / 2
    const at = Math.min(WIDTH - half - 2, Math.max(half + 2, x))
    return [
      element('line', { class: 'picture-rule', x1: x, x2: x, y1: 8, y2: base + 5 }),
      label(text, { class: 'picture-soft', x: at, y: base + 21, 'font-size': 11 }),
    ]
  })
  return [...lines, element('line', { class: 'picture-rule', x1: EDGE, x2: WIDTH - EDGE, y1: base, y2: base })].join('')
}

function drawBars({ counts, hrefOf }: Timeline, { scale }: Axis, language: Language): string {
  const most = Math.max(1, ...counts.map(({ events }) => events))
  const tall = scaleLinear([0, most], [0, BARS - 24])
  const clamp = (x: number): number => Math.min(WIDTH - EDGE, Math.max(EDGE, x))
  const bars = counts.flatMap(({ moment, events }) => {
    const span = momentWindow(moment)
    if (span === null) return []
    const [left, right] = [clamp(scale(span.start)), clamp(scale(span.end))]
    const height = Math.max(2, tall(events))
    const box = { x: left, y: BARS - height, width: Math.max(1, right - left - 1), height }
    const told = title(`${formatEdtf(moment, language)} – ${PICTURE_WORDS[language].events(events)}`)
    return [
      linked(hrefOf === null ? null : hrefOf(span), [
        told,
        element('rect', { class: 'picture-bar picture-mark', ...box }),
      ]),
    ]
  })
  return bars.join('')
}

function drawMark({ mark, left, right, middle, label: at, lane }: PlacedMark, top: number): string {
  const y = top + lane * LANE + 10
  const stretch = { class: 'picture-span', x: left, y: y - 5, width: right - left, height: 10, rx: 5 }
  return linked(mark.href, [
    title(mark.label),
    ...(right - left > 12 ? [element('rect', stretch)] : []),
    element('circle', {
      class: mark.occurred ? 'picture-mark' : 'picture-mark picture-hollow',
      cx: middle,
      cy: y,
      r: 5,
    }),
    label(mark.label, { class: 'picture-halo', x: at, y: y + 19, 'font-size': SIZE }),
  ])
}

/** Draws a line of time: bars of how much there was, and single events with their names where they can be told apart. */
export function drawTimeline(timeline: Timeline, language: Language): Picture {
  const words = PICTURE_WORDS[language]
  const axis = axisOf(timeline.window)
  const short = timeline.marks
    .filter(({ start, end }) => start < timeline.window.end && end > timeline.window.start)
    .map((mark) => ({ ...mark, label: fitted(mark.label, SIZE, LONGEST_LABEL) }))
  const placed = placeMarks(short, { scale: axis.scale, left: EDGE, right: WIDTH - EDGE, size: SIZE })
  const top = timeline.counts.length === 0 ? 12 : BARS + 12
  const height = top + Math.max(0, ...placed.map(({ lane }) => lane + 1)) * LANE + AXIS
  const total = timeline.counts.reduce((sum, { events }) => sum + events, 0)
  return {
    width: WIDTH,
    height,
    title: words.timelineTitle(timeline.of, windowText(timeline.window, language)),
    description: words.timelineDescription(placed.length, Math.max(total, placed.length)),
    body: [
      drawAxis(axis, height, language),
      drawBars(timeline, axis, language),
      ...placed.map((mark) => drawMark(mark, top)),
    ].join(''),
  }
}

function windowText({ start, end }: TimeWindow, language: Language): string {
  return spanText({ from: momentText(start), to: momentText(end - 1).slice(0, 10) }, language)
}

/** The single events as a table, or the counts where there are none. */
export function timelineTable({ of, window, counts, marks }: Timeline, language: Language): PictureTable {
  const words = PICTURE_WORDS[language]
  const caption = words.timelineTitle(of, windowText(window, language))
  if (marks.length === 0)
    return {
      caption,
      columns: [words.date, words.eventsColumn],
      rows: counts.map(({ moment, events }) => [formatEdtf(moment, language), events]),
    }
  const sorted = [...marks].sort((a, b) => a.start - b.start)
  return {
    caption,
    columns: [words.date, words.what],
    rows: sorted.map((mark) => [formatEdtf(momentText(mark.start), language), mark.label]),
  }
}
