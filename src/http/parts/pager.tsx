import type { Html } from '../html.ts'
import { changed } from '../routes/address.ts'
import type { View } from '../routes/route.ts'

/** Links to the first page of a list and to the next. `next` is the token of the next page, null on the last. */
export function Pager({ view, next }: { readonly view: View; readonly next: string | null }): Html | null {
  const { url, words } = view
  const isFirst = !url.searchParams.has('after')
  if (isFirst && next === null) return null
  return (
    <nav class="pager" aria-label={words.pager.label}>
      {isFirst ? null : <a href={changed(url, {})}>{words.pager.newest}</a>}
      {next === null ? null : (
        <a rel="next" href={changed(url, { after: next })}>
          {words.pager.older}
        </a>
      )}
    </nav>
  )
}
