import { holdersIn } from '../../../app/review/said.ts'
import { OUTCOME_KINDS, SOMEBODY_KINDS, STANCES } from '../../../app/review/terms.ts'
import { REVIEW_LABELS } from '../../../app/words/review-labels.ts'
import type { SaidField } from '../../../model/correction.ts'
import type { EntityKey } from '../../../model/record.ts'
import type { Html, Inner } from '../../html.ts'
import { ActorLink } from '../../parts/actor.tsx'
import type { View } from '../../routes/route.ts'
import { WhoFields } from './fields.tsx'
import {
  type Bench,
  CorrectionForm,
  FixRow,
  FoldedForm,
  Options,
  PutIn,
  type SaidBench,
  WordsFields,
} from './parts.tsx'

type Choices = readonly (readonly [value: string, text: string])[]

/** The values of a field that has few, in the words of the page. */
function choicesOf(field: 'stance' | 'mode' | 'kind', { labels }: View): Choices {
  if (field === 'stance') return STANCES.map((stance) => [stance, labels.stance[stance]])
  if (field === 'kind') return OUTCOME_KINDS.map((kind) => [kind, labels.kind[kind]])
  return Object.entries(labels.mode)
}

/** A row of the fields; its key opens what a statement does, or of what kind an outcome is. */
function Row(props: {
  readonly bench: SaidBench
  readonly field: SaidField
  readonly shown: Inner
  readonly isEmptied?: boolean
  readonly children: Inner
}): Html {
  const { bench, field, shown, children, isEmptied = false } = props
  return (
    <FixRow
      bench={bench}
      field={field}
      label={REVIEW_LABELS[bench.view.language].saidField[field]}
      shown={shown}
      shortcut={field === 'stance' || field === 'kind' ? 'e' : undefined}
      isEmptied={isEmptied}
    >
      {children}
    </FixRow>
  )
}

function ChoiceRow(props: {
  readonly bench: SaidBench
  readonly field: 'stance' | 'mode' | 'kind'
  readonly chosen: string
}): Html {
  const { bench, field, chosen } = props
  const options = choicesOf(field, bench.view)
  return (
    <Row bench={bench} field={field} shown={<b>{options.find(([value]) => value === chosen)?.[1]}</b>}>
      <Options name="value" label={bench.view.words.review.value} chosen={chosen} options={options} />
    </Row>
  )
}

function WordsRow(props: {
  readonly bench: SaidBench
  readonly field: 'content' | 'cue'
  readonly words: string
}): Html {
  const { bench, field, words } = props
  const shown = (
    <q class="words" lang="ar" dir="rtl">
      {words}
    </q>
  )
  return (
    <Row bench={bench} field={field} shown={shown}>
      <WordsFields bench={bench} label={bench.view.words.review.rightWords} />
    </Row>
  )
}

/** What the article tells of, of which one may be where it was said. */
function EventOptions({ bench, chosen }: { readonly bench: Bench; readonly chosen: string | null }): Html {
  const { item, view } = bench
  const { review } = view.words
  const reports = item.of === 'event' ? item.reports.filter(({ article }) => article === item.article) : item.reports
  const options = reports.map(({ id, type, trigger }) => [id, `${view.labels.type[type]} · ${trigger.text}`] as const)
  return <Options name="event" label={review.occasion} chosen={chosen} empty={review.nothing} options={options} />
}

function EventRow({ bench }: { readonly bench: SaidBench }): Html {
  const { item, view } = bench
  const report = item.reports.find(({ id }) => id === item.said.item.report)
  const shown = report === undefined ? view.words.review.nothing : view.labels.type[report.type]
  return (
    <Row bench={bench} field="event" shown={<b>{shown}</b>} isEmptied={report !== undefined}>
      <EventOptions bench={bench} chosen={report?.id ?? null} />
    </Row>
  )
}

function Holder(props: { readonly bench: SaidBench; readonly field: SaidField; readonly of: EntityKey }): Html {
  const { bench, field, of } = props
  const { review } = bench.view.words
  const name = bench.item.names[of] ?? of
  return (
    <li>
      <ActorLink entity={of} name={name} />
      <CorrectionForm bench={bench} act="fix" label={name}>
        <input type="hidden" name="was" value={of} />
        <input type="hidden" name="clear" value="1" />
        <button type="submit" name="field" value={field}>
          {review.remove}
        </button>
      </CorrectionForm>
    </li>
  )
}

/** Whom a field holds, each to be taken out, and a form to put somebody in. */
function Holders({ bench, field }: { readonly bench: SaidBench; readonly field: SaidField }): Html {
  const { review } = bench.view.words
  const label = REVIEW_LABELS[bench.view.language].saidField[field]
  const keys = holdersIn(bench.item.said, field) ?? []
  return (
    <section data-field={field}>
      <h3>{label}</h3>
      {keys.length === 0 ? <p class="none">{review.nothing}</p> : null}
      <ul class="parts">
        {keys.map((key) => (
          <Holder bench={bench} field={field} of={key} />
        ))}
      </ul>
      <PutIn bench={bench} field={field} label={label}>
        <WhoFields bench={bench} number="" label={`${review.who} (${review.takenFromWords})`} kinds={SOMEBODY_KINDS} />
        {keys.length === 0 ? null : (
          <Options
            name="was"
            label={review.inPlaceOf}
            empty="—"
            options={keys.map((key) => [key, bench.item.names[key] ?? key] as const)}
          />
        )}
      </PutIn>
    </section>
  )
}

/** Every field of a statement or an outcome with what stands there and a form to set it right. */
export function SaidFields({ bench }: { readonly bench: SaidBench }): Html {
  const { said } = bench.item
  const isStatement = said.of === 'statement'
  return (
    <>
      <dl class="fields">
        {said.of === 'statement' ? (
          <>
            <ChoiceRow bench={bench} field="stance" chosen={said.item.stance} />
            <ChoiceRow bench={bench} field="mode" chosen={said.item.mode} />
            <WordsRow bench={bench} field="content" words={said.item.content.text} />
            <WordsRow bench={bench} field="cue" words={said.item.cue.text} />
          </>
        ) : (
          <>
            <ChoiceRow bench={bench} field="kind" chosen={said.item.kind} />
            <WordsRow bench={bench} field="content" words={said.item.content.text} />
          </>
        )}
        <EventRow bench={bench} />
      </dl>
      <Holders bench={bench} field={isStatement ? 'speaker' : 'party'} />
      <Holders bench={bench} field={isStatement ? 'via' : 'assignee'} />
    </>
  )
}

const lookedAt = ({ item }: Bench): string | null => (item.of === 'event' ? item.report.id : null)

/** Add a statement that the article has and its reading lacks. */
export function AddStatement({ bench }: { readonly bench: Bench }): Html {
  const { view } = bench
  const { review } = view.words
  return (
    <FoldedForm
      bench={bench}
      name="add-statement"
      act="add-statement"
      summary={review.addStatement}
      shortcut="s"
      submit={review.add}
    >
      <WordsFields bench={bench} label={review.saidWords} />
      <WordsFields bench={bench} label={review.cueWords} prefix="cue-" />
      <Options name="stance" label={review.stance} options={choicesOf('stance', view)} />
      <Options name="mode" label={review.mode} chosen="indirect" options={choicesOf('mode', view)} />
      <WhoFields bench={bench} number="1" label={review.speaker} kinds={SOMEBODY_KINDS} />
      <WhoFields bench={bench} number="2" label={review.source} kinds={SOMEBODY_KINDS} />
      <EventOptions bench={bench} chosen={lookedAt(bench)} />
    </FoldedForm>
  )
}

/** Add an outcome that the article has and its reading lacks. */
export function AddOutcome({ bench }: { readonly bench: Bench }): Html {
  const { view } = bench
  const { review } = view.words
  return (
    <FoldedForm
      bench={bench}
      name="add-outcome"
      act="add-outcome"
      summary={review.addOutcome}
      shortcut="o"
      submit={review.add}
    >
      <WordsFields bench={bench} label={review.agreedWords} />
      <Options name="outcome" label={view.words.filters.kind} options={choicesOf('kind', view)} />
      <WhoFields bench={bench} number="1" label={review.who1} kinds={SOMEBODY_KINDS} />
      <WhoFields bench={bench} number="2" label={review.who2} kinds={SOMEBODY_KINDS} />
      <WhoFields bench={bench} number="3" label={review.charged} kinds={SOMEBODY_KINDS} />
      <EventOptions bench={bench} chosen={lookedAt(bench)} />
    </FoldedForm>
  )
}
