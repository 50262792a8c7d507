import type { EventType } from '../../model/reading.ts'
import type { Html, Inner } from '../html.ts'
import type { View } from '../routes/route.ts'

/** One field of a form that asks by the address. */
export function Field(props: {
  readonly name: string
  readonly label: string
  readonly value?: string | undefined
  /** Names to be shown for values that are keys. */
  readonly names?: View['names']
  readonly placeholder?: string
  readonly required?: boolean
}): Html {
  const { value = '', names = {} } = props
  return (
    <label class="field">
      <span>{props.label}</span>
      <input
        name={props.name}
        value={names[value] ?? value}
        placeholder={props.placeholder}
        required={props.required}
        dir="auto"
        autocomplete="off"
      />
    </label>
  )
}

/** A choice among known values; the first choice is any of them, unless `any` is null. */
export function Choice(props: {
  readonly name: string
  readonly label: string
  readonly any: string | null
  readonly chosen: string | undefined
  readonly options: readonly (readonly [value: string, text: string])[]
}): Html {
  return (
    <label class="field">
      <span>{props.label}</span>
      <select name={props.name}>
        {props.any === null ? null : <option value="">{props.any}</option>}
        {props.options.map(([value, text]) => (
          <option value={value} selected={value === props.chosen}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}

/** The choice of a kind of event. */
export function KindChoice({ view, chosen }: { readonly view: View; readonly chosen: readonly EventType[] }): Html {
  const { labels, words } = view
  return (
    <Choice
      name="kind"
      label={words.filters.kind}
      any={words.filters.any}
      chosen={chosen[0]}
      options={Object.entries(labels.type)}
    />
  )
}

/** The fields of a span of days. */
export function SpanFields({ view }: { readonly view: View }): Html {
  const { from, to } = view.params as { readonly from?: string; readonly to?: string }
  return (
    <>
      <Field name="from" label={view.words.filters.from} value={from} placeholder="2024-05-20" />
      <Field name="to" label={view.words.filters.to} value={to} placeholder="2024-12" />
    </>
  )
}

/** A form that asks the same page by its address. */
export function Filters({ view, children }: { readonly view: View; readonly children: Inner }): Html {
  const { words, url } = view
  return (
    <form class="filters" method="get" action={url.pathname} aria-label={words.filters.heading}>
      {children}
      <div class="actions">
        <button type="submit">{words.filters.apply}</button>
        {url.search === '' ? null : <a href={url.pathname}>{words.filters.clear}</a>}
      </div>
    </form>
  )
}
