import type { Html } from '../html.ts'
import { addressOf } from '../routes/address.ts'
import type { View } from '../routes/route.ts'
import { may } from '../session/visitor.ts'

/** Leads whoever may correct to the review desk; nothing for others, and on paper. */
export function ReviewLink({ id, view }: { readonly id: string | undefined; readonly view: View }): Html | null {
  if (id === undefined || !may(view.visitor, 'correct')) return null
  return (
    <a class="to-review no-print" href={addressOf('/review/:id', { id })}>
      {view.words.review.fix}
    </a>
  )
}
