import { contactsByMonth } from '../../app/pictures/months.ts'
import type { Asked } from '../../app/record/names.ts'
import type { Desk } from '../desk.ts'
import type { Html } from '../html.ts'
import { addressOf } from '../routes/address.ts'
import type { View } from '../routes/route.ts'
import { HeatFigure, type Months } from './heat-figure.tsx'
import { TimelineFigure, type TimelineShown, timelineAnswer } from './timeline-figure.tsx'

/** Years of the heat strip where it stands among other things. */
const YEARS = 12

/** The pictures of one actor, or of two together. */
export interface Drawn {
  readonly timeline: TimelineShown
  readonly months: Months
}

/** What is drawn of one actor, or of two together; null for none or more. */
export async function drawnOf(desk: Desk, [one, other, ...more]: readonly Asked[]): Promise<Drawn | null> {
  if (one === undefined || more.length > 0) return null
  const who = other === undefined ? ([one] as const) : ([one, other] as const)
  const { coverage: _, ...timeline } = await timelineAnswer(desk, who)
  return { timeline, months: { items: await contactsByMonth(desk.store, who), who } }
}

/** The line of time and the heat strip; nothing where there is nothing to draw. Needs the script `picture.js`. */
export function DrawnFigures({ drawn, view }: { readonly drawn: Drawn | null; readonly view: View }): Html | null {
  if (drawn === null || drawn.timeline.counts.length + drawn.timeline.items.length === 0) return null
  const who = drawn.months.who.map(({ keys, asked }) => keys[0] ?? asked)
  const at = new URL(addressOf('/timeline', { who }), view.url)
  return (
    <section class="part drawn-pair" aria-label={view.words.pictures.timeline}>
      <TimelineFigure answer={drawn.timeline} view={view} at={at} />
      {drawn.months.items.length === 0 ? null : <HeatFigure months={drawn.months} view={view} years={YEARS} />}
      <p class="onward no-print">
        <a href={addressOf('/timeline', { who })}>{view.words.pictures.timeline}</a>
        <a href={addressOf('/months', { who })}>{view.words.pictures.months}</a>
      </p>
    </section>
  )
}
