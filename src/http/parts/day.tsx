import type { EventView } from '../../app/record/views.ts'
import { formatEdtf, longDay } from '../../app/words/dates.ts'
import type { Html } from '../html.ts'
import type { View } from '../routes/route.ts'

const PLAIN = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/

/** An EDTF value in words, with the value itself for machines where HTML knows its form. */
export function Day({ value, view }: { readonly value: string | null; readonly view: View }): Html {
  const text = formatEdtf(value, view.language)
  return value !== null && PLAIN.test(value) ? <time datetime={value}>{text}</time> : <span>{text}</span>
}

/** When an event was, in EDTF: its time, else the days it must lie between. */
export function whenOf({ time, days }: Pick<EventView, 'time' | 'days'>): string | null {
  if (time !== null || days === null) return time
  return days.from === days.to ? days.from : `${days.from}/${days.to}`
}

/** A heading's day with its weekday; of what is known less exactly, what is known. */
export function headingDay(value: string | null, { language, words }: View): string {
  if (value === null) return words.events.dayUnknown
  return /^\d{4}-\d\d-\d\d$/.test(value) ? longDay(value, language) : formatEdtf(value, language)
}
