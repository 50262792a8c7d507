import type { ClaimView } from '../../app/record/event.ts'
import type { ClaimField } from '../../model/record.ts'
import type { Html } from '../html.ts'
import { addressOf } from '../routes/address.ts'
import type { View } from '../routes/route.ts'
import { actorAddress } from './actor.tsx'
import { EVENT, valueText } from './event.tsx'
import { Source } from './quote.tsx'

const ORDER: readonly ClaimField[] = [
  'type',
  'time',
  'place',
  'participant',
  'role',
  'modality',
  'round',
  'format',
  'topic',
  'first-since',
]
/** Sources named one by one; the rest are counted. */
const SOURCES = 8

function Value({ claim, view }: { readonly claim: ClaimView; readonly view: View }): Html {
  const { field, value, name, event } = claim
  const [key = '', role = ''] = value.split(' ')
  if (event !== null) return <a href={addressOf(EVENT, { id: event })}>{view.words.event.earlierEvent}</a>
  if (name === null) return <span dir="auto">{valueText(field, value, view)}</span>
  const roles: Readonly<Record<string, string>> = view.labels.role
  return (
    <span>
      <a class="actor" href={actorAddress(key)} dir="auto">
        {name}
      </a>
      {field === 'role' ? ` – ${roles[role] ?? role}` : null}
    </span>
  )
}

function Row(props: {
  readonly claim: ClaimView
  readonly view: View
  readonly head: string | null
  readonly rows: number
}): Html {
  const { claim, view, head, rows } = props
  const { words } = view
  const rest = claim.reports.length - SOURCES
  return (
    <tr class={claim.chosen ? 'chosen' : 'other'}>
      {head === null ? null : (
        <th scope="rowgroup" rowspan={rows}>
          {head}
        </th>
      )}
      <td>
        <Value claim={claim} view={view} />{' '}
        {claim.isCorrected ? <span class="mark">{words.event.corrected}</span> : null}
        {claim.chosen ? null : <span class="mark mark-other">{words.event.notShown}</span>}
      </td>
      <td class="number">{claim.independent}</td>
      <td class="sources">
        {claim.reports.slice(0, SOURCES).map((report) => (
          <Source citation={report} view={view} />
        ))}
        {rest > 0 ? <span>{words.events.more(rest)}</span> : null}
      </td>
    </tr>
  )
}

/** Every value that reports give for every field, with those that give it: differing ones stand one under the other. */
export function Claims({ claims, view }: { readonly claims: readonly ClaimView[]; readonly view: View }): Html {
  const { words, record } = view
  const fields = ORDER.map((field) => claims.filter((claim) => claim.field === field)).filter((own) => own.length > 0)
  return (
    <div class="scroll">
      <table class="claims">
        <thead>
          <tr>
            <th scope="col">{words.event.field}</th>
            <th scope="col">{words.event.value}</th>
            <th scope="col">{words.event.witnesses}</th>
            <th scope="col">{words.event.sources}</th>
          </tr>
        </thead>
        {fields.map((own) => (
          <tbody>
            {own
              .toSorted((a, b) => Number(b.chosen) - Number(a.chosen))
              .map((claim, i) => (
                <Row claim={claim} view={view} rows={own.length} head={i === 0 ? record.field[claim.field] : null} />
              ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}
