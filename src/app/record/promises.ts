import type { EventRecord, FollowUp, OutcomeRecord, StatementRecord } from '../../model/record.ts'
import { followUps } from '../../record/promises.ts'
import type { SaidFilter } from '../../store/ask/said.ts'
import type { Store } from '../../store/store.ts'
import type { Asked } from './names.ts'
import { type PromiseKind, promised, type StatementView, statementView } from './said.ts'
import { type Answer, type Citation, citeSaid, coverageOf, type EventView, entityNames, eventViews } from './views.ts'

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

const LATER = 300

/** Statements and events of those concerned after the day of the outcome. */
async function laterThan(store: Store, outcome: OutcomeRecord) {
  const { day, parties, assignees, states } = outcome
  if (day === null) return { statements: [], events: [] }
  const concerned = [...new Set([...states.map((state) => `state:${state}`), ...parties, ...assignees])]
  const statements =
    concerned.length === 0 ? [] : await store.statements({ speakers: concerned, from: day, limit: LATER })
  const events = new Map<string, EventRecord>()
  for (const actor of concerned)
    for (const event of await store.timeline({ actors: [actor], from: day, limit: LATER })) events.set(event.id, event)
  return { statements, events: [...events.values()] }
}

async function followed(store: Store, { kind, outcome }: Found): Promise<PromiseView> {
  const { statements, events } = await laterThan(store, outcome)
  const later: readonly FollowUp[] = followUps(outcome, statements, events)
  const ids = new Set(later.map(({ id }) => id))
  const said = statements.filter(({ id }) => ids.has(id))
  return {
    id: outcome.id,
    kind,
    day: outcome.day,
    parties: await entityNames(store, outcome.parties),
    assignees: await entityNames(store, outcome.assignees),
    citation: await citeSaid(store, outcome),
    open: later.length === 0,
    laterEvents: await eventViews(
      store,
      events.filter(({ id }) => ids.has(id)),
    ),
    laterStatements: await Promise.all(said.map((statement) => statementView(store, statement))),
  }
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
    for (const one of found) {
      const view = await followed(store, one)
      if (items.length < limit && (!open || view.open)) items.push(view)
    }
    const last = found.at(-1)?.outcome
    if (found.length < limit || last === undefined) break
    after = { day: last.day ?? '', id: last.id }
  }
  const days = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
  return { items, coverage: await coverageOf(store, days) }
}
