import { z } from 'zod'
import { daysMeant } from '../../app/record/dates.ts'
import { LABELS } from '../../app/words/labels.ts'
import type { EventType } from '../../model/reading.ts'
import type { Days } from '../../model/record.ts'
import { type Desk, todayOf } from '../desk.ts'
import { RequestFault } from '../faults.ts'

/** Path and query of a request by name: what is empty counts as not given, what is given twice is a list. */
export function rawParams(path: Readonly<Record<string, string>>, query: URLSearchParams): Record<string, unknown> {
  const raw: Record<string, unknown> = { ...path }
  for (const name of new Set(query.keys())) {
    const values = query.getAll(name).filter((value) => value.trim() !== '')
    if (values.length > 0 && !(name in path)) raw[name] = values.length === 1 ? values[0] : values
  }
  return raw
}

/** Reads a page's parameters. Throws a {@link RequestFault} that names the first at fault and why. */
export function readParams(schema: z.ZodObject, raw: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const read = schema.safeParse(raw)
  if (read.success) return read.data
  const [issue] = read.error.issues
  const name = String(issue?.path[0] ?? '')
  throw new RequestFault(400, `${name}: ${issue?.message ?? 'not understood'}`, name)
}

type ListOf<T extends z.ZodType> = z.ZodPreprocess<z.ZodArray<T>>

/** One value or several as a list. */
export function listOf<T extends z.ZodType>(member: T): ListOf<T> {
  return z.preprocess((value) => (Array.isArray(value) ? value : [value]), z.array(member).max(20))
}

/** Kinds of event that an address may ask for. */
export const KINDS: readonly EventType[] = Object.keys(LABELS.en.type) as EventType[]

const DATE = 'a day, month or year (2024-05-20, 2024-05, 2024), or Arabic words for one'

/** The parameters of a span of days. */
export const SPAN: { readonly from: z.ZodOptional<z.ZodString>; readonly to: z.ZodOptional<z.ZodString> } = {
  from: z.string().max(80).describe(`from this day on: ${DATE}`).optional(),
  to: z.string().max(80).describe(`up to this day: ${DATE}`).optional(),
}

function meant(desk: Desk, name: string, text: string): Days {
  const days = daysMeant(text, todayOf(desk))
  if (days === null) throw new RequestFault(400, `${name}: «${text}» is no date; give ${DATE}`, name)
  return days
}

/** The days that the parameters of a span mean. Throws a {@link RequestFault} where one is no date. */
export function spanOf(
  desk: Desk,
  { from, to }: { readonly from?: string | undefined; readonly to?: string | undefined },
): Partial<Days> {
  return {
    ...(from === undefined ? {} : { from: meant(desk, 'from', from).from }),
    ...(to === undefined ? {} : { to: meant(desk, 'to', to).to }),
  }
}

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/** The values that are there: absent ones are left out instead of being undefined. */
export function given<T extends object>(values: T): Given<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Given<T>
}
