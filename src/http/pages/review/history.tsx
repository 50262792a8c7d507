import { z } from 'zod'
import { entityNames } from '../../../app/record/views.ts'
import { historyOf, keysOfChange, type PastCorrection } from '../../../app/review/history.ts'
import { changeLine, changeText } from '../../../app/words/changes.ts'
import { REVIEW_LABELS } from '../../../app/words/review-labels.ts'
import type { Desk } from '../../desk.ts'
import type { Html } from '../../html.ts'
import { EVENT } from '../../parts/event.tsx'
import { wordsAddress } from '../../parts/quote.tsx'
import { addressOf, changed } from '../../routes/address.ts'
import { defineRoute, type Route, type View } from '../../routes/route.ts'
import { ITEM } from './queue.tsx'

const PAGE = 50

const params = z.object({
  before: z.coerce.number().int().positive().describe('only corrections before the one of this number').optional(),
})
type Params = z.output<typeof params>

/** Corrections, the latest first, with the names that they speak of. */
export interface History {
  readonly items: readonly PastCorrection[]
  readonly names: Readonly<Record<string, string>>
}

async function ask({ store }: Desk, { before }: Params): Promise<History> {
  const items = await historyOf(store, { limit: PAGE, ...(before === undefined ? {} : { before }) })
  const known = [...new Set(items.flatMap(({ correction }) => keysOfChange(correction.change)))]
  const names = await entityNames(store, known)
  return { items, names: Object.fromEntries(known.map((key, i) => [key, names[i] ?? key])) }
}

/** One correction: who, when, what it changed, the words it points at, whether it still holds. */
export function PastEntry(props: {
  readonly past: PastCorrection
  readonly names: Readonly<Record<string, string>>
  readonly view: View
}): Html {
  const { past, names, view } = props
  const { correction, holds, events, said } = past
  const { by, at, note, change } = correction
  const text = changeText(change, view.language, (key) => names[key] ?? key)
  const evidence = (change.kind === 'field' || change.kind === 'said') && change.evidence !== null ? change : null
  return (
    <>
      <p>
        <bdi>
          <b>{by}</b>
        </bdi>{' '}
        {REVIEW_LABELS[view.language].did[change.kind]}{' '}
        {text === null ? null : <bdi class="change">{changeLine(text, view.language)}</bdi>}{' '}
        {holds || change.kind === 'undo' ? null : <span class="mark">{view.words.review.undone}</span>}
      </p>
      {evidence?.evidence == null ? null : (
        <p class="fact">
          <a
            class="words"
            lang="ar"
            dir="rtl"
            href={wordsAddress({ article: evidence.of.article, ...evidence.evidence })}
          >
            {evidence.evidence.text}
          </a>
        </p>
      )}
      {note === null ? null : (
        <p class="fact">
          <bdi>{note}</bdi>
        </p>
      )}
      <p class="rule">
        <time datetime={at}>{at.slice(0, 16).replace('T', ' ')}</time>{' '}
        {events.map((id) => (
          <a href={addressOf(EVENT, { id })}>{view.words.review.event}</a>
        ))}
        {said.map((id) => (
          <a href={addressOf(ITEM, { id })}>{view.words.review.open}</a>
        ))}
      </p>
    </>
  )
}

function Page({ found, view }: { readonly found: History; readonly view: View<Params> }): Html {
  const { review } = view.words
  const last = found.items.at(-1)?.correction.seq ?? 1
  return (
    <>
      <h1>{review.history}</h1>
      <p class="lead">{found.items.length === 0 ? REVIEW_LABELS[view.language].noCorrections : review.later}</p>
      <ol class="past">
        {found.items.map((past) => (
          <li class={past.holds ? 'event' : 'event gone'}>
            <PastEntry past={past} names={found.names} view={view} />
          </li>
        ))}
      </ol>
      {last <= 1 || found.items.length < PAGE ? null : (
        <nav class="pager" aria-label={view.words.pager.label}>
          <a rel="next" href={changed(view.url, { before: String(last) })}>
            {review.older}
          </a>
        </nav>
      )}
    </>
  )
}

/** What people corrected, the latest first. */
export const corrections: Route = defineRoute({
  id: 'corrections',
  path: '/corrections',
  menu: 'system',
  title: ({ review }) => review.history,
  about: 'What people corrected, the latest first: who, when, what it changed, and whether it still holds.',
  params,
  ask,
  show: (found, view) => ({ title: view.words.review.history, body: <Page found={found} view={view} /> }),
})
