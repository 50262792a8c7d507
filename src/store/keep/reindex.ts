import { type RawBuilder, sql } from 'kysely'
import type { Searched } from '../sql/dialect.ts'
import { inTransaction, type Session } from '../sql/session.ts'
import { unpackEvent, unpackText, wordPlace } from '../sql/values.ts'
import { wordsOf as articleWords } from './articles.ts'
import { wordsOf as eventWords } from './events.ts'
import { wordsOf as saidWords } from './said.ts'

interface Row {
  readonly seq: number
  readonly day: string
  readonly headline: string | null
  readonly text: Uint8Array
  readonly data: string | Uint8Array
}

const ROWS: Readonly<Record<Searched, RawBuilder<unknown>>> = {
  articles: sql`select x.seq, x.day, x.headline, b.text from articles x join bodies b on b.seq = x.seq where x.current = 1`,
  statements: sql`select x.seq, x.data from statements x where 1 = 1`,
  outcomes: sql`select x.seq, x.data from outcomes x where 1 = 1`,
  events: sql`select x.seq, x.data from events x where 1 = 1`,
}
const PAGE = 200

function wordsOf(session: Session, of: Searched, { headline, text, data }: Row): readonly string[] {
  if (of === 'articles') return articleWords(session, { headline, body: unpackText(text) })
  if (typeof data !== 'string') return eventWords(session, unpackEvent(data))
  return saidWords(session, JSON.parse(data) as { readonly content: { readonly text: string } })
}

async function reindexOne(session: Session, of: Searched): Promise<void> {
  const { db, dialect } = session
  await dialect.emptyWords(db, of)
  for (let after = 0; ; ) {
    const { rows } = await sql<Row>`${ROWS[of]} and x.seq > ${after} order by x.seq limit ${PAGE}`.execute(db)
    await dialect.addWords(
      db,
      of,
      rows.map((row) => ({
        seq: of === 'articles' ? wordPlace(row.day, row.seq) : row.seq,
        words: wordsOf(session, of, row),
      })),
    )
    const last = rows.at(-1)
    if (last === undefined) return
    after = last.seq
  }
}

/** Makes the full-text index anew: after a copy, or when keys are made in another way. */
export function reindex(session: Session): Promise<void> {
  return inTransaction(session, async (inner) => {
    for (const of of ['articles', 'statements', 'outcomes', 'events'] as const) await reindexOne(inner, of)
  })
}
