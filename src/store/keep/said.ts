import { sql } from 'kysely'
import type { EntityKey, OutcomeRecord, StatementRecord } from '../../model/record.ts'
import { insertGiving, insertMissing, type Session } from '../sql/session.ts'
import { plainWords, stateKey } from '../sql/values.ts'
import { dropReview } from './review.ts'

/** Statements and outcomes: both are words of an article with a day and with actors. */
type Said = 'statements' | 'outcomes'

const ACTORS = {
  statements: { table: 'statement_actors', column: 'statement' },
  outcomes: { table: 'outcome_actors', column: 'outcome' },
} as const

interface Numbered {
  readonly id: string
  readonly seq: number
}

/** Numbers that the database gave to statements or outcomes, by id. */
type Seqs = ReadonlyMap<string, number>

/** Takes away what these articles brought of one sort, with all that leads to it. */
export async function dropSaid(session: Session, of: Said, articles: readonly string[]): Promise<void> {
  const { db, dialect } = session
  const { table, column } = ACTORS[of]
  const { rows } =
    await sql<Numbered>`delete from ${sql.table(of)} where ${dialect.among('article', articles)} returning seq, id`.execute(
      db,
    )
  const seqs = rows.map(({ seq }) => seq)
  if (seqs.length === 0) return
  await dropReview(
    session,
    rows.map(({ id }) => id),
  )
  await sql`delete from ${sql.table(table)} where ${dialect.among(column, seqs)}`.execute(db)
  await dialect.dropWords(db, of, seqs)
}

/** The words a statement or an outcome is found by. */
export function wordsOf(
  { keysOf }: Session,
  { content }: { readonly content: { readonly text: string } },
): readonly string[] {
  return plainWords(keysOf(content.text))
}

async function index(
  session: Session,
  of: Said,
  items: readonly (StatementRecord | OutcomeRecord)[],
  seqs: Seqs,
): Promise<void> {
  const rows = items.map((item) => ({ seq: seqs.get(item.id) as number, words: wordsOf(session, item) }))
  await session.dialect.addWords(session.db, of, rows)
}

const seqsOf = (rows: readonly Numbered[]): Seqs => new Map(rows.map(({ id, seq }) => [id, seq]))

const GIVING = 'returning id, seq'

/** Adds statements with what they are found by. */
export async function addStatements(session: Session, statements: readonly StatementRecord[]): Promise<void> {
  const rows = statements.map((statement) => {
    const { id, article, stance, day, report } = statement
    return { id, article, stance, day: day ?? '', report, data: JSON.stringify(statement) }
  })
  const seqs = seqsOf(await insertGiving<Numbered, 'statements'>(session, 'statements', rows, GIVING))
  const actors = statements.flatMap((statement) => statementActors(statement, seqs.get(statement.id) as number))
  await insertMissing(session, 'statement_actors', actors)
  await index(session, 'statements', statements, seqs)
}

function statementActors({ speakers, states, towards, day }: StatementRecord, statement: number) {
  const rows = (part: 'speaker' | 'towards', actors: readonly EntityKey[]) =>
    actors.map((actor) => ({ statement, actor, part, day: day ?? '' }))
  return [...rows('speaker', [...speakers, ...states.map(stateKey)]), ...rows('towards', towards)]
}

/** Adds outcomes with what they are found by. */
export async function addOutcomes(session: Session, outcomes: readonly OutcomeRecord[]): Promise<void> {
  const rows = outcomes.map((outcome) => {
    const { id, article, kind, day, report } = outcome
    return { id, article, kind, day: day ?? '', report, data: JSON.stringify(outcome) }
  })
  const seqs = seqsOf(await insertGiving<Numbered, 'outcomes'>(session, 'outcomes', rows, GIVING))
  const actors = outcomes.flatMap(({ id, parties, assignees, states, day }) =>
    [...parties, ...assignees, ...states.map(stateKey)].map((actor) => ({
      outcome: seqs.get(id) as number,
      actor,
      day: day ?? '',
    })),
  )
  await insertMissing(session, 'outcome_actors', actors)
  await index(session, 'outcomes', outcomes, seqs)
}
