import type { Account, Told } from '../../app/record/compare.ts'
import type { Html } from '../html.ts'
import type { View } from '../routes/route.ts'
import { valueText } from './event.tsx'
import { Quotation, wordsAddress } from './quote.tsx'

function heading({ kind, what }: Told, { labels }: View): string {
  const known: Readonly<Record<string, string>> = { ...labels.stance, ...labels.kind }
  return kind === 'topic' ? labels.topics : (known[what ?? ''] ?? kind)
}

function ToldItem({ told, view }: { readonly told: Told; readonly view: View }): Html {
  const isOnly = told.elsewhere.length === 0
  return (
    <li class={isOnly ? 'told only' : 'told'}>
      <span class="told-head">
        {told.who.length === 0 ? null : <b dir="auto">{told.who.join(view.labels.comma)} </b>}
        {heading(told, view)}
        {isOnly ? <span class="mark">{view.record.onlyHere}</span> : null}
      </span>
      <a class="words" href={wordsAddress(told.citation)} lang="ar" dir="rtl">
        {told.citation.text}
      </a>
    </li>
  )
}

function AccountColumn({ account, view }: { readonly account: Account; readonly view: View }): Html {
  const { report, says, told } = account
  return (
    <section class="account">
      <h3 dir="auto">{report.outlet ?? view.record.unknownOutlet}</h3>
      <Quotation citation={report} view={view} />
      {says.length === 0 ? null : (
        <dl class="says">
          {says.map(({ field, value, chosen }) => (
            <>
              <dt>{view.record.field[field]}</dt>
              <dd class={chosen ? 'chosen' : 'other'} dir="auto">
                {valueText(field, value, view)}
              </dd>
            </>
          ))}
        </dl>
      )}
      <ul class="told-list">
        {told.map((one) => (
          <ToldItem told={one} view={view} />
        ))}
      </ul>
    </section>
  )
}

/** The independent accounts side by side: what each says of what is disputed, what it tells, and what only it tells. */
export function Accounts({ accounts, view }: { readonly accounts: readonly Account[]; readonly view: View }): Html {
  return (
    <section class="accounts" tabindex={0} aria-label={view.words.event.accounts}>
      {accounts.map((account) => (
        <AccountColumn account={account} view={view} />
      ))}
    </section>
  )
}
