import type { Citation } from '../../app/record/views.ts'
import type { Html } from '../html.ts'
import { addressOf } from '../routes/address.ts'
import type { View } from '../routes/route.ts'
import { Day } from './day.tsx'

/** Where an article's page is. */
export const ARTICLE = '/articles/:id'

/** The address of a citation's words in the article. */
export function wordsAddress({ article, start, end }: Pick<Citation, 'article' | 'start' | 'end'>): string {
  return `${addressOf(ARTICLE, { id: article, at: `${start}-${end}` })}#cited`
}

/** Outlet and day of what is cited, leading to its words in the frozen text. */
export function Source({ citation, view }: { readonly citation: Citation; readonly view: View }): Html {
  const { outlet, published } = citation
  return (
    <a class="source" href={wordsAddress(citation)}>
      <span dir="auto">{outlet ?? view.record.unknownOutlet}</span>
      {published === null ? null : (
        <>
          {view.labels.comma}
          <Day value={published} view={view} />
        </>
      )}
    </a>
  )
}

/** Quoted words of an article with where they stand. */
export function Quotation(props: {
  readonly citation: Citation
  readonly view: View
  readonly note?: Html | null
}): Html {
  const { citation, view, note = null } = props
  return (
    <figure class="quotation">
      <blockquote lang="ar" dir="rtl">
        {citation.text}
      </blockquote>
      <figcaption>
        <Source citation={citation} view={view} />
        {note}
      </figcaption>
    </figure>
  )
}
