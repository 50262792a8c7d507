import type { Html } from '../../html.ts'
import { ActorLink } from '../../parts/actor.tsx'
import { addressOf } from '../../routes/address.ts'
import { timeText, WhoFields } from './fields.tsx'
import { type Bench, CorrectionForm, type EventBench, FoldedForm, Options, WordsFields } from './parts.tsx'

/** Accept, reject and undo: the buttons above the fields, each with its key. */
export function Verdict({ bench }: { readonly bench: Bench }): Html {
  const { review } = bench.view.words
  const { item } = bench
  const { history, accepted, previous, next } = item
  const isOfSeveral = item.of === 'event' && item.reports.length > 1
  const last = history.find(({ holds }) => holds)
  return (
    <div class="decide no-print">
      <CorrectionForm bench={bench} act="accept">
        <input type="hidden" name="next" value={next ?? ''} />
        <button type="submit" class="button" data-key="a" disabled={accepted}>
          {accepted ? review.accepted : review.accept} <kbd>a</kbd>
        </button>
      </CorrectionForm>
      <CorrectionForm bench={bench} act="reject">
        <input type="hidden" name="next" value={next ?? ''} />
        <button type="submit" data-key="r" title={item.of === 'event' ? review.rejectAll : review.rejectThis}>
          {review.reject} <kbd>r</kbd>
        </button>
        {isOfSeveral ? (
          <button type="submit" name="only" value="1">
            {review.rejectThis}
          </button>
        ) : null}
      </CorrectionForm>
      {last === undefined ? null : (
        <CorrectionForm bench={bench} act="undo">
          <input type="hidden" name="correction" value={last.correction.id} />
          <button type="submit" data-key="u">
            {review.undo} <kbd>u</kbd>
          </button>
        </CorrectionForm>
      )}
      <nav aria-label={review.title}>
        {previous === null ? null : (
          <a href={addressOf('/review/:id', { id: previous })} rel="prev" data-key="k">
            {review.previous} <kbd>k</kbd>
          </a>
        )}
        {next === null ? null : (
          <a href={addressOf('/review/:id', { id: next })} rel="next" data-key="j">
            {review.next} <kbd>j</kbd>
          </a>
        )}
      </nav>
    </div>
  )
}

/** Merge with events of the same parties and days, or with any other by its id. */
export function Merge({ bench }: { readonly bench: EventBench }): Html {
  const { view, item } = bench
  const { review } = view.words
  return (
    <FoldedForm bench={bench} name="merge" act="merge" summary={review.merge} shortcut="m" submit={review.merge}>
      {item.neighbours.length === 0 ? null : (
        <fieldset>
          <legend>{review.mergeHint}</legend>
          {item.neighbours.map((event) => (
            <label class="choice">
              <input type="checkbox" name="other" value={event.id} />
              <span>
                {view.labels.type[event.type]} · {timeText(event.time, view)} ·{' '}
                <bdi>{event.participants.map(({ name }) => name).join(view.labels.comma)}</bdi>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <label class="field">
        <span>{review.otherEvent}</span>
        <input name="other" dir="ltr" autocomplete="off" />
      </label>
    </FoldedForm>
  )
}

/** Split off reports that tell of another event; nothing for an event of one report. */
export function Split({ bench }: { readonly bench: EventBench }): Html | null {
  const { view, item } = bench
  const { review } = view.words
  if (item.reports.length < 2) return null
  return (
    <FoldedForm bench={bench} name="split" act="split" summary={review.split} submit={review.split}>
      <fieldset>
        <legend>{review.splitHint}</legend>
        {item.event.reports.map(({ report, outlet, text }) => (
          <label class="choice">
            <input type="checkbox" name="apart" value={report} />
            <span>
              <bdi>{outlet ?? view.record.unknownOutlet}</bdi>: <bdi>{text}</bdi>
            </span>
          </label>
        ))}
      </fieldset>
    </FoldedForm>
  )
}

/** Add an event that the article tells of and its reading lacks. */
export function AddEvent({ bench }: { readonly bench: Bench }): Html {
  const { view } = bench
  const { review } = view.words
  return (
    <FoldedForm bench={bench} name="add" act="add" summary={review.addEvent} shortcut="n" submit={review.add}>
      <Options name="type" label={view.words.filters.kind} options={Object.entries(view.labels.type)} />
      <WordsFields bench={bench} label={review.trigger} />
      <WhoFields bench={bench} number="1" label={review.who1} />
      <WhoFields bench={bench} number="2" label={review.who2} />
      <WhoFields bench={bench} number="3" label={review.who3} />
      <label class="field">
        <span>{review.when}</span>
        <input name="time" placeholder="2024-05-20" dir="ltr" autocomplete="off" />
      </label>
      <label class="field">
        <span>{view.words.filters.place}</span>
        <input name="place" dir="auto" autocomplete="off" />
      </label>
      <Options
        name="modality"
        label={view.words.filters.modality}
        chosen="occurred"
        options={Object.entries(view.labels.modality)}
      />
    </FoldedForm>
  )
}

/** Who takes part, each leading to his page. */
export function Who({ bench }: { readonly bench: EventBench }): Html {
  return (
    <p class="parties">
      {bench.item.record.participants.map(({ entity, name }) => (
        <span class="party">
          <ActorLink entity={entity} name={name} />
        </span>
      ))}
    </p>
  )
}
