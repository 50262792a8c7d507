import type { MergedReport } from '../../app/record/event.ts'
import type { MergeReason } from '../../model/record.ts'
import type { Html } from '../html.ts'
import type { View } from '../routes/route.ts'
import { Source } from './quote.tsx'

function reasonText({ code }: MergeReason, { words }: View): string {
  const known: Readonly<Record<string, string>> = words.reasons
  return known[code] ?? code
}

function Reason({ reason, view }: { readonly reason: MergeReason; readonly view: View }): Html {
  const sign = reason.weight > 0 ? 'for' : reason.weight < 0 ? 'against' : 'neither'
  return (
    <li class={sign}>
      <span class="weight" dir="ltr">
        {reason.weight > 0 ? '+' : ''}
        {reason.weight}
      </span>{' '}
      {reasonText(reason, view)} {reason.detail === '' ? null : <bdi>{reason.detail}</bdi>}
    </li>
  )
}

/** Why each report is thought to tell of the same event: the evidence weighed, for and against. */
export function Merged({ merged, view }: { readonly merged: readonly MergedReport[]; readonly view: View }): Html {
  const { words, record } = view
  return (
    <ul class="merged">
      {merged.map(({ report, reprintOf, reasons }) => (
        <li>
          <Source citation={report} view={view} />{' '}
          {reprintOf === null ? null : <span class="mark">{record.reprint}</span>}
          {reasons.length === 0 ? <p class="fact">{words.event.firstReport}</p> : null}
          <ul class="reasons">
            {reasons.map((reason) => (
              <Reason reason={reason} view={view} />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
