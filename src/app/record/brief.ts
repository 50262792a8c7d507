import { CONTACTS } from '../../model/contact.ts'
import type { EventRecord } from '../../model/record.ts'
import { shift } from '../../record/base/days.ts'
import type { Store } from '../../store/store.ts'
import type { Asked } from './names.ts'
import { type PromiseView, promisesOf } from './promises.ts'
import { type StatementView, statementsOf } from './said.ts'
import { eventsWith } from './timeline.ts'
import { type Coverage, coverageOf, type EventView, eventViews } from './views.ts'

/** A sentence of the background: what the record makes of the last contact. */
export type Background =
  /** The last contact is the first of its kind since another. */
  | { readonly kind: 'first-since'; readonly event: EventView; readonly earlier: EventView }
  /** The record has none of its kind before it. */
  | { readonly kind: 'first-known'; readonly event: EventView }
  /** It is the so-manieth contact of any kind in its year. */
  | { readonly kind: 'nth-this-year'; readonly event: EventView; readonly number: number; readonly year: string }
  /** When they last sat together, where the last contact was none such. */
  | { readonly kind: 'last-meeting'; readonly event: EventView }
  /** Reports of the last contact differ. */
  | { readonly kind: 'differing'; readonly event: EventView }

/** All that a brief tells. */
export interface Brief {
  readonly actors: readonly [Asked, Asked]
  /** First day of what is told in full; null for all the record has. */
  readonly since: string | null
  /** Newest first. */
  readonly contacts: readonly EventView[]
  readonly background: readonly Background[]
  /** What each said of or to the other, oldest first. */
  readonly statements: readonly StatementView[]
  readonly promises: readonly PromiseView[]
  readonly coverage: Coverage
}

/** What a brief is about. */
export interface BriefQuery {
  readonly actors: readonly [Asked, Asked]
  readonly since?: string
  readonly limit?: number
}

const IN_PERSON: ReadonlySet<string> = new Set(['meeting', 'visit', 'talks'])

function sameDay(a: EventRecord, b: EventRecord): boolean {
  return a.days !== null && b.days !== null && a.days.to >= b.days.from && b.days.to >= a.days.from
}

/** The contact of the same kind before this one; those that may have been on the same day do not count. */
function earlierOf(last: EventRecord, before: readonly EventRecord[]): EventRecord | undefined {
  return before.find((event) => event.group === last.group && event.days !== null && !sameDay(event, last))
}

async function yearOf(store: Store, { actors }: BriefQuery, last: EventRecord): Promise<number> {
  const year = last.days?.from.slice(0, 4) ?? ''
  const span = { from: `${year}-01-01`, to: last.days?.to ?? `${year}-12-31`, limit: 1000 }
  const found = await eventsWith(store, { actors, types: CONTACTS, modalities: ['occurred'], ...span })
  return found.filter(({ days }) => (days?.from ?? '').startsWith(year)).length
}

async function backgroundOf(
  store: Store,
  query: BriefQuery,
  chain: readonly EventRecord[],
): Promise<readonly Background[]> {
  const [last, ...before] = chain
  if (last === undefined || last.days === null) return []
  const view = async (event: EventRecord): Promise<EventView> => (await eventViews(store, [event]))[0] as EventView
  const event = await view(last)
  const earlier = earlierOf(last, before)
  const first: Background =
    earlier === undefined
      ? { kind: 'first-known', event }
      : { kind: 'first-since', event, earlier: await view(earlier) }
  const number = await yearOf(store, query, last)
  const nth: readonly Background[] =
    number > 1 ? [{ kind: 'nth-this-year', event, number, year: last.days.from.slice(0, 4) }] : []
  const met = IN_PERSON.has(last.type) ? undefined : before.find(({ type }) => IN_PERSON.has(type))
  const meeting: readonly Background[] = met === undefined ? [] : [{ kind: 'last-meeting', event: await view(met) }]
  const differing: readonly Background[] = event.conflicts.length === 0 ? [] : [{ kind: 'differing', event }]
  return [first, ...nth, ...meeting, ...differing]
}

/** Statements of each that are told, and promises: the latest. */
const SAID = 25

async function saidOf(store: Store, { actors: [a, b], since }: BriefQuery): Promise<readonly StatementView[]> {
  const from = { ...(since === undefined ? {} : { from: since }), order: 'newest' as const, limit: SAID }
  const one = await statementsOf(store, { by: a, towards: b, ...from })
  const other = await statementsOf(store, { by: b, towards: a, ...from })
  const all = new Map([...one, ...other].map((view) => [view.id, view]))
  return [...all.values()].sort((x, y) => ((x.day ?? '') < (y.day ?? '') ? -1 : 1))
}

/** What two actors have had to do with each other: contacts, what was said, open promises, and the background of the last. */
export async function briefOf(store: Store, query: BriefQuery): Promise<Brief> {
  const { actors, since, limit = 10 } = query
  const filter = { actors, types: CONTACTS, modalities: ['occurred' as const], order: 'newest' as const }
  const chain = await eventsWith(store, { ...filter, limit: 200 })
  const shown = chain.filter(({ days }) => since === undefined || (days !== null && days.to >= since)).slice(0, limit)
  const promises = await promisesOf(store, {
    actors,
    open: true,
    order: 'newest',
    limit: SAID,
    ...(since === undefined ? {} : { from: shift(since, -365) }),
  })
  return {
    actors,
    since: since ?? null,
    contacts: await eventViews(store, shown),
    background: await backgroundOf(store, query, chain),
    statements: await saidOf(store, query),
    promises: promises.items.toReversed(),
    coverage: await coverageOf(store, since === undefined ? {} : { from: since }),
  }
}
