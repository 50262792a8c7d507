import { type Candidate, NameFault } from '../../app/record/names.ts'
import { stateName } from '../../app/words/states.ts'
import { type FaultStatus, RequestFault } from '../faults.ts'
import type { Html } from '../html.ts'
import { changed } from '../routes/address.ts'
import type { Shown, View } from '../routes/route.ts'
import { isRefusal } from '../session/access.ts'

/** The page that tells of a fault, with its status. */
export interface FaultPage extends Shown {
  readonly status: FaultStatus | 500
}

function Fault(props: { readonly title: string; readonly more: string; readonly view: View; readonly body?: Html }) {
  return (
    <div class="fault">
      <h1>{props.title}</h1>
      <p>{props.more}</p>
      {props.body}
      <p>
        <a href="/">{props.view.words.faults.home}</a>
      </p>
    </div>
  )
}

/** The same question with the name replaced by the key of whom it meant. */
function meaning(url: URL, asked: string, key: string): string {
  const query = new URLSearchParams(url.search)
  for (const name of new Set(query.keys())) {
    const values = query.getAll(name)
    if (values.some((value) => isAsked(value, asked)))
      return changed(url, { [name]: values.map((value) => (isAsked(value, asked) ? key : value)) })
  }
  return `/actors/${encodeURIComponent(key)}`
}

function isAsked(value: string, asked: string): boolean {
  return value.trim().replace(/\s+/g, ' ') === asked || value === asked
}

function Candidates({ fault, view }: { readonly fault: NameFault; readonly view: View }): Html {
  const { coverage } = view.words
  const more = ({ state, count, name }: Candidate): string => {
    const owner = state === null ? null : stateName(state, view.language)
    return [owner === name ? null : owner, coverage.articles(count)].filter((part) => part !== null).join(' · ')
  }
  return (
    <ul class="candidates">
      {fault.candidates.map((one) => (
        <li>
          <a href={meaning(view.url, fault.input, one.key)} dir="auto">
            {one.name}
          </a>{' '}
          <small>{more(one)}</small>
        </li>
      ))}
    </ul>
  )
}

function namePage(fault: NameFault, view: View): FaultPage {
  const { faults } = view.words
  const isUnknown = fault.candidates.length === 0
  const title = isUnknown ? faults.unknownName(fault.input) : faults.ambiguousName(fault.input)
  const more = isUnknown ? faults.unknownNameMore : faults.ambiguousNameMore
  const body = <Candidates fault={fault} view={view} />
  return { title, status: 404, body: <Fault title={title} more={more} view={view} body={body} /> }
}

/** Why somebody was refused, as the words know it. */
function refusalOf(message: string): keyof View['words']['session']['refusals'] {
  return isRefusal(message) ? message : 'role'
}

/** The page for whatever was thrown; only what the asker can mend is told in detail. */
export function faultPage(thrown: unknown, view: View): FaultPage {
  const { faults } = view.words
  if (thrown instanceof NameFault) return namePage(thrown, view)
  const page = (status: FaultPage['status'], title: string, more: string): FaultPage => {
    return { title, status, body: <Fault title={title} more={more} view={view} /> }
  }
  if (!(thrown instanceof RequestFault)) return page(500, faults.broken, faults.brokenMore)
  if (thrown.status === 404) return page(404, faults.notFound, faults.notFoundMore)
  if (thrown.status === 400) return page(400, faults.badRequest, thrown.message)
  if (thrown.status === 405) return page(405, faults.wrongMethod, faults.wrongMethodMore)
  return page(thrown.status, faults.refused, view.words.session.refusals[refusalOf(thrown.message)])
}
