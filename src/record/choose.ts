import type { Claim, ClaimField, Days, Membership, Report } from '../model/record.ts'
import { daysOf, width } from './base/days.ts'
import { placeWords } from './base/places.ts'

/** Reports of an event with, for each, the independent report it stands or falls with. */
export interface Witnesses {
  readonly reports: readonly Report[]
  /** Report id → id of the independent report it depends on (itself if it is independent). */
  readonly roots: ReadonlyMap<string, string>
}

/** The reports of an event, in canonical order, with what their memberships say of their independence. */
export function witnesses(reports: readonly Report[], members: readonly Membership[]): Witnesses {
  return { reports, roots: new Map(members.map(({ report, reprintOf }) => [report, reprintOf ?? report])) }
}

/** How many of the reports are independent of each other. */
export function independent(ids: readonly string[], { roots }: Witnesses): number {
  return new Set(ids.map((id) => roots.get(id) ?? id)).size
}

/** Values with the reports that give them, in the order in which they were first given. */
export type Values = ReadonlyMap<string, readonly string[]>

/** Gathers what each report says of a field; null and repeated values are left out. */
export function valuesOf({ reports }: Witnesses, say: (report: Report) => readonly (string | null)[]): Values {
  const values = new Map<string, string[]>()
  for (const report of reports) {
    for (const value of new Set(say(report))) {
      if (value !== null) values.set(value, [...(values.get(value) ?? []), report.id])
    }
  }
  return values
}

/** Claims of one field, in the order of first saying; those of `chosen` are marked. */
export function claimsOf(
  field: ClaimField,
  values: Values,
  chosen: ReadonlySet<string>,
  all: Witnesses,
): readonly Claim[] {
  return [...values].map(([value, ids]): Claim => {
    return { field, value, reports: [...ids].sort(), independent: independent(ids, all), chosen: chosen.has(value) }
  })
}

/** A measure by which one value goes before another; compared entry by entry, the larger first. */
type Rank = readonly number[]

/** The value of the highest rank; of equals the one first given. Null if there is none. */
function best(values: Values, rank: (value: string, ids: readonly string[]) => Rank): string | null {
  let found: { value: string; rank: Rank } | null = null
  for (const [value, ids] of values) {
    const next = rank(value, ids)
    if (!found || later(next, found.rank)) found = { value, rank: next }
  }
  return found?.value ?? null
}

function later(a: Rank, b: Rank): boolean {
  const at = a.findIndex((n, i) => n !== b[i])
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0)
}

/** The value most independent reports give. */
export function byCount(values: Values, all: Witnesses): string | null {
  return best(values, (_, ids) => [independent(ids, all)])
}

function holds(outer: Days | null, inner: Days | null): boolean {
  return outer !== null && inner !== null && outer.from <= inner.from && inner.to <= outer.to
}

/**
 * The time most independent reports agree with, where a month agrees with each of its days; of equals the most exact.
 */
export function byDays(values: Values, all: Witnesses): string | null {
  return best(values, (value, ids) => {
    const days = daysOf(value)
    const agreeing = [...values].flatMap(([other, reports]) => (holds(daysOf(other), days) ? reports : []))
    return [independent([...ids, ...agreeing], all), days ? -width(days) : Number.NEGATIVE_INFINITY]
  })
}

/** Whether a place's name is a longer form of another's (مطار القاهرة الدولي of القاهرة). */
function longer(a: string, b: string): boolean {
  const [x, y] = [placeWords(a), placeWords(b)]
  return x.length > y.length && y.every((word) => x.includes(word))
}

/** The place most independent reports give, longer forms of one name counted with it; of equals the longest form. */
export function byPlace(values: Values, all: Witnesses): string | null {
  return best(values, (value, ids) => {
    const forms = [...values].filter(([other]) => longer(other, value) || longer(value, other))
    return [independent([...ids, ...forms.flatMap(([, reports]) => reports)], all), placeWords(value).length]
  })
}

/**
 * What became of an event: what happened goes before what was called off unless more say the latter, both before what
 * was planned, that before what was only proposed.
 */
export function byModality(values: Values, all: Witnesses): string | null {
  const count = (value: string): number => independent(values.get(value) ?? [], all)
  if (count('occurred') + count('cancelled') > 0)
    return count('cancelled') > count('occurred') ? 'cancelled' : 'occurred'
  return values.has('planned') ? 'planned' : byCount(values, all)
}
