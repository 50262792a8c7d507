import type { ReviewItem } from '../../../app/review/item.ts'
import type { Html, Inner } from '../../html.ts'
import { addressOf } from '../../routes/address.ts'
import type { View } from '../../routes/route.ts'

/** What the forms of one event are made with. */
export interface Bench {
  readonly item: ReviewItem
  readonly view: View
}

/** The address that a form of an event is sent to. */
function actionAddress({ item }: Bench, act: string): string {
  return `${addressOf('/review/:id', { id: item.record.id })}/${act}`
}

/**
 * A form that corrects: sent twice, it corrects once. `report` is the one that is looked at; afterwards the same event is
 * shown again.
 */
export function CorrectionForm(props: {
  readonly bench: Bench
  readonly act: string
  readonly children: Inner
  readonly label?: string
}): Html {
  const { bench, act, children, label } = props
  return (
    <form class="correct" method="post" action={actionAddress(bench, act)} aria-label={label}>
      <input type="hidden" name="form" value={bench.view.visitor.formToken} />
      <input type="hidden" name="id" value={crypto.randomUUID()} />
      <input type="hidden" name="report" value={bench.item.report.id} />
      {children}
    </form>
  )
}

/** Words of the article that a form points at: a script fills them in from the selection; without it they are typed. */
export function WordsFields({ bench, label }: { readonly bench: Bench; readonly label?: string }): Html {
  const { review } = bench.view.words
  return (
    <fieldset class="evidence">
      <legend>{label ?? review.words}</legend>
      <input name="words" aria-label={label ?? review.words} lang="ar" dir="rtl" autocomplete="off" />
      <label>
        {review.start} <input name="start" inputmode="numeric" pattern="\d*" size={5} dir="ltr" autocomplete="off" />
      </label>
      <label>
        {review.end} <input name="end" inputmode="numeric" pattern="\d*" size={5} dir="ltr" autocomplete="off" />
      </label>
    </fieldset>
  )
}

/** A choice of a value in the words of the page. */
export function Options(props: {
  readonly name: string
  readonly label: string
  readonly chosen?: string | null
  readonly empty?: string
  readonly options: readonly (readonly [value: string, text: string])[]
}): Html {
  const { name, label, chosen = null, empty, options } = props
  return (
    <label class="field">
      <span>{label}</span>
      <select name={name}>
        {empty === undefined ? null : <option value="">{empty}</option>}
        {options.map(([value, text]) => (
          <option value={value} selected={value === chosen}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Why it was corrected. */
export function NoteField({ bench }: { readonly bench: Bench }): Html {
  return (
    <label class="field">
      <span>{bench.view.words.review.note}</span>
      <input name="note" maxlength={400} dir="auto" autocomplete="off" />
    </label>
  )
}
