import type { Stance } from '../../model/reading.ts'
import type { OutcomeRecord, Said, StatementRecord } from '../../model/record.ts'
import type { SaidFilter } from '../../store/ask/said.ts'
import type { Store } from '../../store/store.ts'
import type { Asked } from './names.ts'
import { saidIn } from './places.ts'
import { type Answer, type Citation, citeSaid, coverageOf, entityNames } from './views.ts'

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

/** A statement with names and its quoted words. */
export async function statementView(store: Store, statement: StatementRecord): Promise<StatementView> {
  const { id, day, stance, mode, speakers, towards } = statement
  return {
    ...{ id, day, stance, mode },
    speakers: await entityNames(store, speakers),
    towards: await entityNames(store, towards),
    citation: await citeSaid(store, statement),
  }
}

/** Something agreed, charged or signed. */
export interface OutcomeView extends Pick<OutcomeRecord, 'id' | 'kind' | 'day'> {
  readonly parties: readonly string[]
  readonly assignees: readonly string[]
  readonly citation: Citation
}

/** An outcome with names and its quoted words. */
export async function outcomeView(store: Store, outcome: OutcomeRecord): Promise<OutcomeView> {
  const { id, kind, day, parties, assignees } = outcome
  return {
    ...{ id, kind, day },
    parties: await entityNames(store, parties),
    assignees: await entityNames(store, assignees),
    citation: await citeSaid(store, outcome),
  }
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
  return of === 'statement'
    ? { of, item: await statementView(store, item) }
    : { of, item: await outcomeView(store, item) }
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
  const views: StatementView[] = []
  for (const statement of found) views.push(await statementView(store, statement))
  return withoutRepeats(views)
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
