import { PARTY_KINDS } from '../../../app/review/terms.ts'
import { formatEdtf } from '../../../app/words/dates.ts'
import type { EntityKind } from '../../../model/reading.ts'
import type { ClaimField, EventRecord } from '../../../model/record.ts'
import type { Html } from '../../html.ts'
import { Standing } from '../../parts/actor.tsx'
import { valueText } from '../../parts/event.tsx'
import type { View } from '../../routes/route.ts'
import { type Bench, CorrectionForm, type EventBench, FixRow, Options, PutIn, WordsFields } from './parts.tsx'

type Single = 'type' | 'modality' | 'time' | 'place' | 'round' | 'format'
const SINGLE: readonly Single[] = ['type', 'time', 'place', 'modality', 'round', 'format']

function shownValue(event: EventRecord, field: Single): string | null {
  return field === 'round' ? (event.round === null ? null : String(event.round)) : event[field]
}

/** What reports say of a field where they say more than one thing, and whether a person chose. */
function Claims({ bench, field }: { readonly bench: EventBench; readonly field: ClaimField }): Html | null {
  const { words } = bench.view
  const claims = bench.item.record.claims.filter((claim) => claim.field === field)
  const byHand = claims.some(({ correction, chosen }) => chosen && correction !== undefined)
  if (claims.length < 2 && !byHand) return null
  return (
    <ul class="values">
      {claims.map(({ value, independent, chosen, correction }) => (
        <li class={chosen ? 'chosen' : ''}>
          <bdi>{value === '' ? words.review.nothing : valueText(field, value, bench.view)}</bdi>{' '}
          <small>{correction === undefined ? words.review.independent(independent) : words.review.chosenBy}</small>
        </li>
      ))}
    </ul>
  )
}

function ValueInput({ bench, field }: { readonly bench: EventBench; readonly field: Single }): Html {
  const { labels, words } = bench.view
  const chosen = shownValue(bench.item.record, field)
  if (field === 'type' || field === 'modality') {
    const options = Object.entries(field === 'type' ? labels.type : labels.modality)
    return <Options name="value" label={words.review.value} chosen={chosen} options={options} />
  }
  const hint = field === 'round' ? undefined : words.review.takenFromWords
  return (
    <label class="field">
      <span>{words.review.value}</span>
      <input name="value" placeholder={field === 'time' ? '2024-05-20' : hint} dir="auto" autocomplete="off" />
      {hint === undefined ? null : <small>{hint}</small>}
    </label>
  )
}

function FieldRow({ bench, field }: { readonly bench: EventBench; readonly field: Single }): Html {
  const { view, item } = bench
  const { review } = view.words
  const value = shownValue(item.record, field)
  const isFixed = field === 'type' || field === 'modality'
  const shown = (
    <>
      <b>
        <bdi>{value === null ? review.nothing : valueText(field, value, view)}</bdi>
      </b>
      <Claims bench={bench} field={field} />
    </>
  )
  return (
    <FixRow
      bench={bench}
      field={field}
      label={view.record.field[field]}
      shown={shown}
      shortcut={field === 'time' ? 'e' : undefined}
      isEmptied={!isFixed && value !== null}
    >
      <ValueInput bench={bench} field={field} />
      <WordsFields bench={bench} />
    </FixRow>
  )
}

function roles({ labels }: View): readonly (readonly [string, string])[] {
  return Object.entries(labels.role)
}

function Participant({
  bench,
  actor,
}: {
  readonly bench: EventBench
  readonly actor: EventRecord['participants'][number]
}) {
  const { view } = bench
  const { review } = view.words
  return (
    <li>
      <bdi>{actor.name}</bdi> <Standing actor={actor} view={view} />
      <CorrectionForm bench={bench} act="fix" label={actor.name}>
        <input type="hidden" name="was" value={actor.entity} />
        <select name="value" aria-label={`${review.role}: ${actor.name}`}>
          {roles(view).map(([value, text]) => (
            <option value={value} selected={value === actor.role}>
              {text}
            </option>
          ))}
        </select>
        <button type="submit" name="field" value="role">
          {review.role}
        </button>
        <button type="submit" name="field" value="participant-out">
          {review.remove}
        </button>
      </CorrectionForm>
    </li>
  )
}

/** The fields of whoever is put in, with what he is if the record does not know him; no role outside of events. */
export function WhoFields(props: {
  readonly bench: Bench
  readonly number: string
  readonly label: string
  readonly kinds?: readonly EntityKind[]
}): Html {
  const { bench, number, label, kinds = PARTY_KINDS } = props
  const { view } = bench
  const { review } = view.words
  return (
    <div class="who">
      <label class="field">
        <span>{label}</span>
        <input name={`who${number}`} dir="auto" autocomplete="off" />
      </label>
      {kinds === PARTY_KINDS ? (
        <Options name={`role${number}`} label={review.role} chosen="party" options={roles(view)} />
      ) : null}
      <Options
        name={`kind${number}`}
        label={review.newKind}
        empty="—"
        options={kinds.map((kind) => [kind, view.words.kinds[kind]] as const)}
      />
      <label class="field">
        <span>{review.newState}</span>
        <input name={`state${number}`} pattern="[A-Za-z]{3}" maxlength={3} dir="ltr" autocomplete="off" />
      </label>
    </div>
  )
}

function Participants({ bench }: { readonly bench: EventBench }): Html {
  const { view, item } = bench
  const { review } = view.words
  return (
    <section>
      <h3>{review.participants}</h3>
      <ul class="parts">
        {item.record.participants.map((actor) => (
          <Participant bench={bench} actor={actor} />
        ))}
      </ul>
      <PutIn bench={bench} field="participant" label={review.participants}>
        <WhoFields bench={bench} number="" label={`${review.who} (${review.takenFromWords})`} />
      </PutIn>
    </section>
  )
}

function Topics({ bench }: { readonly bench: EventBench }): Html {
  const { view, item } = bench
  const { review } = view.words
  return (
    <section>
      <h3>{review.topics}</h3>
      <ul class="parts">
        {item.record.topics.map((topic) => (
          <li>
            <bdi>{topic}</bdi>
            <CorrectionForm bench={bench} act="fix" label={topic}>
              <input type="hidden" name="was" value={topic} />
              <button type="submit" name="field" value="topic">
                {review.remove}
              </button>
            </CorrectionForm>
          </li>
        ))}
      </ul>
      <PutIn bench={bench} field="topic" label={review.topics} />
    </section>
  )
}

/** Every field of an event with what stands there, what else reports say, and a form to set it right. */
export function Fields({ bench }: { readonly bench: EventBench }): Html {
  return (
    <>
      <dl class="fields">
        {SINGLE.map((field) => (
          <FieldRow bench={bench} field={field} />
        ))}
      </dl>
      <Participants bench={bench} />
      <Topics bench={bench} />
    </>
  )
}

/** When an event was, in words, for headings of forms. */
export function timeText(time: string | null, view: View): string {
  return time === null ? view.words.review.nothing : formatEdtf(time, view.language)
}
