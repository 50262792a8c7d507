import type { OutcomeRecord, StatementRecord } from '../../model/record.ts'
import { type SaidFilter, saidCursorOf } from '../../store/ask/said.ts'
import type { Store } from '../../store/store.ts'
import { openLater } from './later.ts'
import type { Asked } from './names.ts'
import { type PromiseKind, promised, type StatementView, statementViews } from './said.ts'
import { type Answer, type Citation, citer, coverageOf, type EventView, eventViews, namer } from './views.ts'

/** Something agreed or promised, and what later speaks of it. */
export interface PromiseView {
  readonly id: string
  readonly kind: PromiseKind
  readonly day: string | null
  readonly parties: readonly string[]
  readonly assignees: readonly string[]
  readonly citation: Citation
  /** Nothing later in the record speaks of it. */
  readonly open: boolean
  readonly laterEvents: readonly EventView[]
  readonly laterStatements: readonly StatementView[]
}

/** Which promises are asked for. */
export interface PromisesQuery {
  /** All of them are a party or charged. */
  readonly actors?: readonly Asked[]
  readonly open?: boolean
  readonly topic?: string
  readonly from?: string
  readonly to?: string
  /** The oldest first if not given. */
  readonly order?: NonNullable<SaidFilter['order']>
  readonly after?: NonNullable<SaidFilter['after']>
  readonly limit?: number
}

interface Found {
  readonly kind: PromiseKind
  readonly outcome: OutcomeRecord
}

type Filter = Pick<PromisesQuery, 'topic' | 'from' | 'to' | 'order' | 'after'> & { readonly limit: number }

async function agreed(store: Store, actors: readonly Asked[], filter: Filter): Promise<readonly Found[]> {
  const [first, ...others] = actors
  const found: OutcomeRecord[] = []
  for (const key of first?.keys ?? [undefined])
    for (const { outcome } of await store.outcomes({ ...filter, ...(key === undefined ? {} : { actors: [key] }) }))
      found.push(outcome)
  const concerns = (outcome: OutcomeRecord, { keys }: Asked): boolean =>
    keys.some((key) =>
      [...outcome.parties, ...outcome.assignees, ...outcome.states.map((s) => `state:${s}`)].includes(key),
    )
  const all = found.filter((outcome) => others.every((other) => concerns(outcome, other)))
  return all.map((outcome) => ({ kind: outcome.kind, outcome }))
}

async function saidSo(store: Store, actors: readonly Asked[], filter: Filter): Promise<readonly Found[]> {
  const [first, second] = actors
  const statements = await store.statements({
    ...filter,
    stances: ['commit'],
    ...(first === undefined ? {} : { speakers: actors.flatMap(({ keys }) => keys) }),
  })
  const wanted = second === undefined ? statements : statements.filter((one) => concernsAll(one, actors))
  return wanted.map((statement) => ({ kind: 'promised' as const, outcome: promised(statement) }))
}

/** Said by one of the actors, of or to the others. */
function concernsAll({ speakers, towards, states }: StatementRecord, actors: readonly Asked[]): boolean {
  const keys = new Set([...speakers, ...towards, ...states.map((state) => `state:${state}`)])
  return actors.every((actor) => actor.keys.some((key) => keys.has(key)))
}

async function promiseViews(store: Store, found: readonly Found[]): Promise<readonly PromiseView[]> {
  const later = openLater(store)
  const spoken = new Map<Found, Awaited<ReturnType<typeof later>>>()
  for (const one of [...found].sort(byDay)) spoken.set(one, await later(one.outcome))
  const name = await namer(
    store,
    found.flatMap(({ outcome }) => [...outcome.parties, ...outcome.assignees]),
  )
  const cite = await citer(
    store,
    found.map(({ outcome }) => outcome),
  )
  const all = [...spoken.values()]
  const events = await viewsById(
    all.flatMap((one) => one.events),
    (list) => eventViews(store, list),
  )
  const statements = await viewsById(
    all.flatMap((one) => one.statements),
    (list) => statementViews(store, list),
  )
  return found.map((one): PromiseView => {
    const { kind, outcome } = one
    const said = spoken.get(one) ?? { events: [], statements: [] }
    return {
      ...{ id: outcome.id, kind, day: outcome.day },
      parties: outcome.parties.map(name),
      assignees: outcome.assignees.map(name),
      citation: cite(outcome),
      open: said.events.length + said.statements.length === 0,
      laterEvents: said.events.flatMap(({ id }) => events.get(id) ?? []),
      laterStatements: said.statements.flatMap(({ id }) => statements.get(id) ?? []),
    }
  })
}

/** Views of items, each item once, by id. */
async function viewsById<T extends { readonly id: string }, V extends { readonly id: string }>(
  items: readonly T[],
  viewsOf: (items: readonly T[]) => Promise<readonly V[]>,
): Promise<ReadonlyMap<string, V>> {
  const once = [...new Map(items.map((item) => [item.id, item])).values()]
  return new Map((await viewsOf(once)).map((view) => [view.id, view]))
}

function byDay(a: Found, b: Found): number {
  const [x, y] = [a, b].map(({ outcome }) => `${outcome.day ?? ''} ${outcome.id}`)
  return (x ?? '') < (y ?? '') ? -1 : 1
}

type Asking = Omit<PromisesQuery, 'limit'> & Filter

/** Found in one go: as many as the filter's limit of each sort, each of the same words once, in order. */
async function foundBy(store: Store, { actors = [], open: _, ...filter }: Asking): Promise<readonly Found[]> {
  const found = [...(await agreed(store, actors, filter)), ...(await saidSo(store, actors, filter))]
  const once = [...new Map(found.map((one) => [one.outcome.content.text, one])).values()].sort(byDay)
  const ordered = filter.order === 'newest' ? once.reverse() : once
  return ordered.slice(0, filter.limit)
}

/** So often more are asked for where most that were found have been taken up. */
const ROUNDS = 5

/**
 * What was agreed, signed, charged and promised, with what later speaks of it. `open` means that the record
 * has nothing later of it, not that nothing was done.
 */
export async function promisesOf(store: Store, query: PromisesQuery = {}): Promise<Answer<PromiseView>> {
  const { open = false, limit = 100, from, to } = query
  const items: PromiseView[] = []
  let after = query.after
  for (let round = 0; round < ROUNDS && items.length < limit; round++) {
    const found = await foundBy(store, { ...query, ...(after === undefined ? {} : { after }), limit })
    const views = await promiseViews(store, found)
    items.push(...views.filter((view) => !open || view.open).slice(0, limit - items.length))
    const last = found.at(-1)?.outcome
    if (found.length < limit || last === undefined) break
    after = saidCursorOf(last)
  }
  const days = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
  return { items, coverage: await coverageOf(store, days) }
}
