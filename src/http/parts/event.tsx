import type { Conflict, EventView } from '../../app/record/views.ts'
import { formatEdtf } from '../../app/words/dates.ts'
import type { Html } from '../html.ts'
import { addressOf } from '../routes/address.ts'
import type { View } from '../routes/route.ts'
import { ActorLink, Standing } from './actor.tsx'
import { Day, headingDay, whenOf } from './day.tsx'
import { Quotation } from './quote.tsx'

/** Where an event's page is. */
export const EVENT = '/events/:id'

/** The words for a claim's value in the reader's language. */
export function valueText(field: Conflict['field'], value: string, { labels, language }: View): string {
  const known: Readonly<Record<string, string>> =
    field === 'type' ? labels.type : field === 'modality' ? labels.modality : {}
  return field === 'time' ? formatEdtf(value, language) : (known[value] ?? value)
}

/** On what the reports differ, with all the values they give; nothing where they agree. */
export function Doubts({ event, view }: { readonly event: EventView; readonly view: View }): Html | null {
  if (event.conflicts.length === 0) return null
  return (
    <p class="doubt">
      {view.words.events.differ}{' '}
      {event.conflicts.map(({ field, values }, i) => (
        <>
          {i === 0 ? null : view.labels.comma}
          {view.record.field[field]}{' '}
          <span dir="auto">({values.map(({ value }) => valueText(field, value, view)).join(' / ')})</span>
        </>
      ))}
    </p>
  )
}

/** What people set right: the field, what stood there before, who set it and when. */
export function SetRight({ event, view }: { readonly event: EventView; readonly view: View }): Html | null {
  if (event.corrected.length === 0) return null
  const { review } = view.words
  return (
    <ul class="set-right">
      {event.corrected.map(({ field, was, by, at }) => (
        <li>
          {view.record.field[field]}: {review.chosenBy} <bdi>{by}</bdi> <time datetime={at}>{at.slice(0, 10)}</time>{' '}
          <span dir="auto">
            ({review.before} {was === null ? review.nothing : valueText(field, was, view)})
          </span>
        </li>
      ))}
    </ul>
  )
}

const PARTIES = 6

/** Participants in a line, each leading to its page. */
export function Parties({ event, view }: { readonly event: EventView; readonly view: View }): Html {
  const shown = event.participants.slice(0, PARTIES)
  const rest = event.participants.length - shown.length
  return (
    <span class="parties">
      {shown.map((actor) => (
        <span class="party">
          <ActorLink entity={actor.entity} name={actor.name} /> <Standing actor={actor} view={view} />
        </span>
      ))}
      {rest === 0 ? null : <span class="more">{view.words.events.more(rest)}</span>}
    </span>
  )
}

/** What it was about, its round and format, and how many reports there are. */
export function Facts({ event, view }: { readonly event: EventView; readonly view: View }): Html {
  const { labels, words } = view
  const independent = event.independent === 1 ? words.events.single : words.events.independent(event.independent)
  const counts = [words.events.reports(event.reports.length), independent]
  return (
    <p class="facts">
      {event.topics.length === 0 ? null : <span dir="auto">{event.topics.slice(0, 3).join(labels.comma)}</span>}
      {event.round === null ? null : <span>{`${labels.round} ${event.round}`}</span>}
      {event.format === null ? null : <span dir="auto">{event.format}</span>}
      <span class="counts">{counts.join(labels.comma)}</span>
    </p>
  )
}

interface EventItemProps {
  readonly event: EventView
  readonly view: View
  /** A word on why it stands here. */
  readonly note?: string | null
  /** Whether it tells its day itself, where no heading does. */
  readonly when?: boolean
}

/** An event as an item of a list: kind and place, who, about what, where reports differ, and the words of one report. */
export function EventItem(props: EventItemProps): Html {
  const { event, view, note = null, when = false } = props
  const { labels, words } = view
  const [report] = event.reports
  return (
    <article class={`event event-${event.type}`}>
      <h3>
        <a href={addressOf(EVENT, { id: event.id })}>{labels.type[event.type]}</a>
        {event.place === null ? null : <span dir="auto">{event.place}</span>}
        {event.modality === 'occurred' ? null : <span class="mark">{labels.modality[event.modality]}</span>}
        {event.domestic ? <span class="mark">{words.events.domestic}</span> : null}
        {when ? (
          <span>
            <Day value={whenOf(event)} view={view} />
          </span>
        ) : null}
        {note === null ? null : <span class="mark">{note}</span>}
      </h3>
      <Parties event={event} view={view} />
      <Facts event={event} view={view} />
      <Doubts event={event} view={view} />
      <SetRight event={event} view={view} />
      {report === undefined ? null : <Quotation citation={report} view={view} />}
    </article>
  )
}

interface DayGroup {
  readonly when: string | null
  readonly events: readonly EventView[]
}

/** Neighbours of the same day under one heading. */
function byDay(events: readonly EventView[]): readonly DayGroup[] {
  const groups: { when: string | null; events: EventView[] }[] = []
  for (const event of events) {
    const when = whenOf(event)
    const last = groups.at(-1)
    if (last !== undefined && last.when === when) last.events.push(event)
    else groups.push({ when, events: [event] })
  }
  return groups
}

/** Events under headings of their days, in the order given; where there are none, that this means little. */
export function EventList({ events, view }: { readonly events: readonly EventView[]; readonly view: View }): Html {
  if (events.length === 0) return <p class="none">{view.words.events.none}</p>
  return (
    <div class="days">
      {byDay(events).map(({ when, events: own }) => (
        <section class="day">
          <h2>{headingDay(when, view)}</h2>
          {own.map((event) => (
            <EventItem event={event} view={view} />
          ))}
        </section>
      ))}
    </div>
  )
}
