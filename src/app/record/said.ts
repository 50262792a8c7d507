import type { SaidField } from '../../model/correction.ts'
import type { Stance } from '../../model/reading.ts'
import type { OutcomeRecord, Said, StatementRecord } from '../../model/record.ts'
import type { SaidFilter } from '../../store/ask/said.ts'
import type { Store } from '../../store/store.ts'
import type { Asked } from './names.ts'
import { saidIn } from './places.ts'
import { type Answer, type Citation, citer, coverageOf, namer } from './views.ts'

/** What a person set of a statement or an outcome, with what stood there before; entities by their names. */
export interface SaidSetRight {
  /** Null where it was put there. */
  readonly field: SaidField | null
  readonly was: string | null
  readonly value: string | null
  readonly by: string
  /** ISO 8601 in UTC. */
  readonly at: string
  /** Id of the correction. */
  readonly correction: string
}

const HOLDING: ReadonlySet<SaidField> = new Set(['speaker', 'via', 'party', 'assignee'])

/** Whether a field of a statement or an outcome holds entities. */
export function holdsEntities(field: SaidField): boolean {
  return HOLDING.has(field)
}

async function setRight(store: Store, id: string): Promise<readonly SaidSetRight[]> {
  const correction = await store.getCorrection(id)
  if (correction === null) return []
  const { by, at, change } = correction
  if (change.kind !== 'said') return [{ field: null, was: null, value: null, by, at, correction: id }]
  const { field, was, value } = change
  const name = holdsEntities(field)
    ? await namer(
        store,
        [was, value].flatMap((key) => key ?? []),
      )
    : String
  const named = (key: string | null): string | null => (key === null ? null : name(key))
  return [{ field, was: named(was), value: named(value), by, at, correction: id }]
}

type Corrections = Pick<StatementRecord, 'id' | 'corrections'>

/** What people set of statements or outcomes, by id. */
async function correctedOf(store: Store, items: readonly Corrections[]) {
  const found = new Map<string, readonly SaidSetRight[]>()
  for (const { id, corrections = [] } of items) {
    const own: SaidSetRight[] = []
    for (const correction of corrections) own.push(...(await setRight(store, correction)))
    found.set(id, own)
  }
  return found
}

/** A statement as answers show it. */
export interface StatementView {
  readonly id: string
  readonly day: string | null
  readonly stance: Stance
  readonly mode: StatementRecord['mode']
  /** Names of the speakers. */
  readonly speakers: readonly string[]
  readonly towards: readonly string[]
  readonly citation: Citation
  /** What people set right, in order. */
  readonly corrected: readonly SaidSetRight[]
}

/** Which statements are asked for. */
export interface PositionsQuery {
  readonly by: Asked
  readonly towards?: Asked
  readonly topic?: string
  readonly from?: string
  readonly to?: string
  readonly stances?: readonly Stance[]
  readonly order?: SaidFilter['order']
  readonly after?: NonNullable<SaidFilter['after']>
  readonly limit?: number
}

/** Statements with names and their quoted words, in their order. */
export async function statementViews(
  store: Store,
  statements: readonly StatementRecord[],
): Promise<readonly StatementView[]> {
  const name = await namer(
    store,
    statements.flatMap(({ speakers, towards }) => [...speakers, ...towards]),
  )
  const cite = await citer(store, statements)
  const corrected = await correctedOf(store, statements)
  return statements.map((statement) => {
    const { id, day, stance, mode, speakers, towards } = statement
    return {
      ...{ id, day, stance, mode },
      speakers: speakers.map(name),
      towards: towards.map(name),
      citation: cite(statement),
      corrected: corrected.get(id) ?? [],
    }
  })
}

/** Something agreed, charged or signed. */
export interface OutcomeView extends Pick<OutcomeRecord, 'id' | 'kind' | 'day'> {
  readonly parties: readonly string[]
  readonly assignees: readonly string[]
  readonly citation: Citation
  /** What people set right, in order. */
  readonly corrected: readonly SaidSetRight[]
}

/** Outcomes with names and their quoted words, in their order. */
export async function outcomeViews(store: Store, outcomes: readonly OutcomeRecord[]): Promise<readonly OutcomeView[]> {
  const name = await namer(
    store,
    outcomes.flatMap(({ parties, assignees }) => [...parties, ...assignees]),
  )
  const cite = await citer(store, outcomes)
  const corrected = await correctedOf(store, outcomes)
  return outcomes.map((outcome) => {
    const { id, kind, day, parties, assignees } = outcome
    return {
      ...{ id, kind, day },
      parties: parties.map(name),
      assignees: assignees.map(name),
      citation: cite(outcome),
      corrected: corrected.get(id) ?? [],
    }
  })
}

const MOST = 10_000

/** All that an article says besides events. */
export async function saidOfArticle(store: Store, article: string): Promise<readonly Said[]> {
  const statements = await store.statements({ articles: [article], limit: MOST })
  const outcomes = await store.outcomes({ articles: [article], limit: MOST })
  return saidIn({ statements, outcomes: outcomes.map(({ outcome }) => outcome) })
}

/** A statement or an outcome as answers show it. */
export type SaidView =
  | { readonly of: 'statement'; readonly item: StatementView }
  | { readonly of: 'outcome'; readonly item: OutcomeView }

/** A statement or an outcome with names and its quoted words. */
export async function saidView(store: Store, { of, item }: Said): Promise<SaidView> {
  if (of === 'statement') return { of, item: (await statementViews(store, [item]))[0] as StatementView }
  return { of, item: (await outcomeViews(store, [item]))[0] as OutcomeView }
}

/** The same words in a reprint say nothing new. */
function withoutRepeats(views: readonly StatementView[]): readonly StatementView[] {
  const seen = new Map(views.map((view) => [`${view.stance} ${view.citation.text}`, view]))
  return [...seen.values()]
}

/** Statements as the question filters and orders them, each of the same words once. */
export async function statementsOf(store: Store, query: PositionsQuery): Promise<readonly StatementView[]> {
  const { by, towards, topic, from, to, stances, order, after, limit } = query
  const found = await store.statements({
    speakers: by.keys,
    ...(towards === undefined ? {} : { towards: towards.keys }),
    ...(topic === undefined ? {} : { topic }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(stances === undefined ? {} : { stances }),
    ...(order === undefined ? {} : { order }),
    ...(after === undefined ? {} : { after }),
    ...(limit === undefined ? {} : { limit }),
  })
  return withoutRepeats(await statementViews(store, found))
}

/** What somebody said about something over time, with what was covered. */
export async function positionsOf(store: Store, query: PositionsQuery): Promise<Answer<StatementView>> {
  const { from, to } = query
  const days = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
  return { items: await statementsOf(store, query), coverage: await coverageOf(store, days) }
}

/** What was agreed, signed, charged, or promised by a statement. */
export type PromiseKind = OutcomeRecord['kind'] | 'promised'

/** Something agreed or promised as an outcome, so that it is followed up like one. */
export function promised(statement: StatementRecord): OutcomeRecord {
  const { id, article, statement: outcome, speakers, states, content, report, day, confidence } = statement
  return {
    id,
    article,
    outcome,
    kind: 'agreed',
    parties: speakers,
    assignees: [],
    states,
    content,
    report,
    day,
    confidence,
  }
}
