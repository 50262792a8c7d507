import type { EventItem, ReviewItem, SaidItem } from '../../../app/review/item.ts'
import type { Html, Inner } from '../../html.ts'
import { addressOf } from '../../routes/address.ts'
import type { View } from '../../routes/route.ts'

/** What the forms of what is looked at are made with. */
export interface Bench<Item extends ReviewItem = ReviewItem> {
  readonly item: Item
  readonly view: View
}

export type EventBench = Bench<EventItem>
export type SaidBench = Bench<SaidItem>

/** The id of what is looked at. */
function idOf(item: ReviewItem): string {
  return item.of === 'event' ? item.record.id : item.said.item.id
}

/** The address that a form is sent to. */
function actionAddress({ item }: Bench, act: string): string {
  return `${addressOf('/review/:id', { id: idOf(item) })}/${act}`
}

/**
 * A form that corrects: sent twice, it corrects once. `article` is the one that is looked at, `report` what it tells of an
 * event; afterwards the same is shown again.
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
      <input type="hidden" name="article" value={bench.item.article} />
      {bench.item.of === 'event' ? <input type="hidden" name="report" value={bench.item.report.id} /> : null}
      {children}
    </form>
  )
}

/**
 * Words of the article that a form points at: a script fills them in from the selection; without it they are typed. Of
 * several in one form, that which was last touched is filled in.
 */
export function WordsFields(props: {
  readonly bench: Bench
  readonly label?: string
  /** Before the names of the fields, where a form points at words more than once. */
  readonly prefix?: string
}): Html {
  const { bench, label, prefix = '' } = props
  const { review } = bench.view.words
  return (
    <fieldset class="evidence">
      <legend>{label ?? review.words}</legend>
      <input
        name={`${prefix}words`}
        class="pointed"
        aria-label={label ?? review.words}
        lang="ar"
        dir="rtl"
        autocomplete="off"
      />
      {(['start', 'end'] as const).map((edge) => (
        <label>
          {review[edge]}{' '}
          <input
            name={`${prefix}${edge}`}
            class={edge}
            inputmode="numeric"
            pattern="\d*"
            size={5}
            dir="ltr"
            autocomplete="off"
          />
        </label>
      ))}
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
function NoteField({ bench }: { readonly bench: Bench }): Html {
  return (
    <label class="field">
      <span>{bench.view.words.review.note}</span>
      <input name="note" maxlength={400} dir="auto" autocomplete="off" />
    </label>
  )
}

/** A form behind a heading that opens it. */
function Folded(props: {
  readonly summary: Inner
  readonly children: Inner
  readonly name: string
  /** Presses it. */
  readonly shortcut?: string | undefined
}): Html {
  const { summary, children, name, shortcut } = props
  return (
    <details class="fold" name="correct" id={name}>
      <summary data-key={shortcut}>
        {summary}
        {shortcut === undefined ? null : (
          <>
            {' '}
            <kbd>{shortcut}</kbd>
          </>
        )}
      </summary>
      {children}
    </details>
  )
}

/** A correction behind the heading that opens it, with the button that sends it. */
export function FoldedForm(props: {
  readonly bench: Bench
  readonly name: string
  readonly act: string
  readonly summary: string
  /** What the form is called; its heading if not given. */
  readonly label?: string
  readonly shortcut?: string
  readonly submit: string
  readonly isNoted?: boolean
  readonly children: Inner
}): Html {
  const { bench, name, act, summary, label = summary, shortcut, submit, isNoted = true, children } = props
  return (
    <Folded name={name} summary={summary} shortcut={shortcut}>
      <CorrectionForm bench={bench} act={act} label={label}>
        {children}
        {isNoted ? <NoteField bench={bench} /> : null}
        <button type="submit" class="button">
          {submit}
        </button>
      </CorrectionForm>
    </Folded>
  )
}

/** A field with what stands there and a form behind it to set it right or, where it can be emptied, to take it away. */
export function FixRow(props: {
  readonly bench: Bench
  readonly field: string
  readonly label: string
  readonly shown: Inner
  readonly shortcut?: string | undefined
  readonly isEmptied: boolean
  readonly children: Inner
}): Html {
  const { bench, field, label, shown, shortcut, isEmptied, children } = props
  const { review } = bench.view.words
  return (
    <div class="field-row" data-field={field}>
      <dt>{label}</dt>
      <dd>
        {shown}
        <Folded name={`fix-${field}`} summary={review.fix} shortcut={shortcut}>
          <CorrectionForm bench={bench} act="fix" label={`${review.fix}: ${label}`}>
            <input type="hidden" name="field" value={field} />
            {children}
            <NoteField bench={bench} />
            <div class="actions">
              <button type="submit" class="button">
                {review.fix}
              </button>
              {isEmptied ? (
                <button type="submit" name="clear" value="1" formnovalidate>
                  {review.clear}
                </button>
              ) : null}
            </div>
          </CorrectionForm>
        </Folded>
      </dd>
    </div>
  )
}

/** The form that puts one more into a field of several. */
export function PutIn(props: {
  readonly bench: Bench
  readonly field: string
  readonly label: string
  /** What is asked for besides words of the article. */
  readonly children?: Inner
}): Html {
  const { bench, field, label, children } = props
  const { add } = bench.view.words.review
  return (
    <FoldedForm
      bench={bench}
      name={`fix-${field}`}
      act="fix"
      summary={add}
      label={`${add}: ${label}`}
      submit={add}
      isNoted={false}
    >
      <input type="hidden" name="field" value={field} />
      {children}
      <WordsFields bench={bench} />
    </FoldedForm>
  )
}
