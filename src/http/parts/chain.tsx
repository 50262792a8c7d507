import type { EventView } from '../../app/record/views.ts'
import type { Html } from '../html.ts'
import { addressOf } from '../routes/address.ts'
import type { View } from '../routes/route.ts'
import { Day, whenOf } from './day.tsx'
import { EVENT } from './event.tsx'
import { Source } from './quote.tsx'

function Link(props: { readonly event: EventView; readonly view: View; readonly isHere: boolean }): Html {
  const { event, view, isHere } = props
  const kind = view.labels.type[event.type]
  const [report] = event.reports
  return (
    <li class={isHere ? 'here' : ''} aria-current={isHere ? 'true' : undefined}>
      <span class="when">
        <Day value={whenOf(event)} view={view} />
      </span>
      <span class="what">
        {isHere ? <b>{kind}</b> : <a href={addressOf(EVENT, { id: event.id })}>{kind}</a>}
        {event.place === null ? null : <span dir="auto"> {event.place}</span>}
        {event.conflicts.length === 0 ? null : <span class="mark mark-doubt">{view.words.events.doubtful}</span>}
      </span>
      <span class="by">
        {report === undefined ? null : <Source citation={report} view={view} />}
        {event.reports.length < 2 ? null : <small> {view.words.events.reports(event.reports.length)}</small>}
      </span>
    </li>
  )
}

/** Contacts one under the other, the latest first; the one that the page is about is not a link. */
export function Chain(props: {
  readonly events: readonly EventView[]
  readonly view: View
  readonly here?: string
}): Html {
  return (
    <ol class="chain">
      {props.events.map((event) => (
        <Link event={event} view={props.view} isHere={event.id === props.here} />
      ))}
    </ol>
  )
}
