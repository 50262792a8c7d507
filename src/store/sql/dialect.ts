import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Db } from './schema.ts'

/** Column types by what they hold. Text compares by code point on both databases, whatever the locale. */
export interface ColumnTypes {
  readonly seq: string
  readonly text: string
  readonly int: string
  readonly big: string
  readonly blob: string
  /** Ends a table that is looked up by its primary key only. */
  readonly keyed: string
}

/** What is searched in full text; each has its table of words, its rows numbered as those of the thing itself. */
export type Searched = 'articles' | 'statements' | 'outcomes' | 'events'

export interface Words {
  readonly seq: number
  /** Words without ASCII punctuation or spaces. */
  readonly words: readonly string[]
}

/** Each word must be met by one of its spellings. */
export type WordQuery = readonly (readonly string[])[]

/** All that differs between the databases. */
export interface SqlDialect {
  readonly kind: 'sqlite' | 'postgres'
  readonly types: ColumnTypes
  /** How the nth parameter, from 0, is written. */
  readonly parameter: (n: number) => string
  readonly createWords: (table: string) => readonly string[]
  readonly emptyWords: (db: Db, of: Searched) => Promise<void>
  readonly addWords: (db: Db, of: Searched, rows: readonly Words[]) => Promise<void>
  /** The column has one of the values. The text of the question is the same for any number of them. */
  readonly among: (column: string, values: readonly string[] | readonly number[]) => RawBuilder<SqlBool>
  /** As `among`, for few rows of many that are gone through anyway: looking each value up may cost far more. */
  readonly sieve: (column: string, values: readonly number[]) => RawBuilder<SqlBool>
  /** The words table itself, as `w`, in a condition that it holds the words. */
  readonly matching: (of: Searched, query: WordQuery) => RawBuilder<SqlBool>
  /** A subquery of the `seq` of all that hold the words. */
  readonly holding: (of: Searched, query: WordQuery) => RawBuilder<number>
  /** Takes words off; done by hand because a trigger could not see SQLite's contentless index. */
  readonly dropWords: (db: Db, of: Searched, seqs: readonly number[]) => Promise<void>
  /** Holds off others that lock one of these keys until the transaction ends. */
  readonly lock: (db: Db, keys: readonly string[]) => Promise<void>
  /** Looks at the data anew, so that questions are planned well. */
  readonly survey: (db: Db) => Promise<void>
  /** Makes numbering go on after rows were copied with their numbers. */
  readonly renumber: (db: Db, table: string) => Promise<void>
}

const WORD_ROWS = 50

async function dropWords({ among }: SqlDialect, db: Db, of: Searched, seqs: readonly number[]): Promise<void> {
  if (seqs.length > 0) await sql`delete from ${sql.table(wordsTable(of))} where ${among('rowid', seqs)}`.execute(db)
}

const wordsTable = (of: Searched): string => `${of}_words`

/** What SQLite's full-text search takes: each word in one of its spellings. */
function ftsQuery(query: WordQuery): string {
  return query.map((spellings) => `(${spellings.map((word) => `"${word}"`).join(' OR ')})`).join(' AND ')
}

/** What PostgreSQL's takes. */
function tsQuery(query: WordQuery): string {
  return query.map((spellings) => `(${spellings.map((word) => `'${word}'`).join(' | ')})`).join(' & ')
}

export const SQLITE: SqlDialect = {
  kind: 'sqlite',
  types: {
    seq: 'integer primary key',
    text: 'text',
    int: 'integer',
    big: 'integer',
    blob: 'blob',
    keyed: 'without rowid',
  },
  parameter: () => '?',
  // The ascii tokenizer takes every character beyond ASCII as part of a word, as the caller does.
  createWords: (table) => [
    `create virtual table ${table} using fts5(words, content='', contentless_delete=1, detail=none, tokenize='ascii')`,
  ],
  async emptyWords(db, of) {
    const table = sql.table(wordsTable(of))
    await sql`insert into ${table} (${table}) values ('delete-all')`.execute(db)
  },
  dropWords: (db, of, seqs) => dropWords(SQLITE, db, of, seqs),
  async addWords(db, of, rows) {
    const table = sql.table(wordsTable(of))
    for (let i = 0; i < rows.length; i += WORD_ROWS) {
      const values = rows.slice(i, i + WORD_ROWS).map(({ seq, words }) => sql`(${seq}, ${words.join(' ')})`)
      await sql`insert into ${table} (rowid, words) values ${sql.join(values)}`.execute(db)
    }
  },
  among: (column, values) => sql`${sql.ref(column)} in (select value from json_each(${JSON.stringify(values)}))`,
  // The sign keeps the full-text index from being asked anew for every value.
  sieve: (column, values) => sql`+${sql.ref(column)} in (select value from json_each(${JSON.stringify(values)}))`,
  matching: (of, query) => sql`${sql.ref(`w.${wordsTable(of)}`)} match ${ftsQuery(query)}`,
  holding(of, query) {
    const table = sql.table(wordsTable(of))
    return sql`(select rowid from ${table} where ${table} match ${ftsQuery(query)})`
  },
  // A transaction of SQLite already holds off every other writer.
  async lock() {},
  async survey(db) {
    await sql`pragma optimize = 0x10002`.execute(db)
  },
  async renumber() {},
}

export const POSTGRES: SqlDialect = {
  kind: 'postgres',
  types: {
    seq: 'bigint generated by default as identity primary key',
    text: 'text collate "C"',
    int: 'integer',
    big: 'bigint',
    blob: 'bytea',
    keyed: '',
  },
  parameter: (n) => `$${n + 1}`,
  createWords: (table) => [
    `create table ${table} (rowid bigint primary key, words tsvector not null)`,
    // Kept in the row and indexed at once: the planner does not know what fetching words from elsewhere costs.
    `alter table ${table} alter column words set storage main`,
    `create index ${table}_words on ${table} using gin (words) with (fastupdate = off)`,
  ],
  async emptyWords(db, of) {
    await sql`truncate ${sql.table(wordsTable(of))}`.execute(db)
  },
  dropWords: (db, of, seqs) => dropWords(POSTGRES, db, of, seqs),
  async addWords(db, of, rows) {
    if (rows.length === 0) return
    const table = sql.table(wordsTable(of))
    const seqs = rows.map(({ seq }) => seq)
    const words = rows.map((row) => row.words.join(' '))
    await sql`insert into ${table} (rowid, words)
      select seq, array_to_tsvector(array_remove(string_to_array(line, ' '), ''))
      from unnest(${seqs}::bigint[], ${words}::text[]) as given (seq, line)`.execute(db)
  },
  among(column, values) {
    const type = typeof values[0] === 'number' ? sql`bigint[]` : sql`text[]`
    return sql`${sql.ref(column)} = any(${values}::${type})`
  },
  sieve: (column, values) => POSTGRES.among(column, values),
  matching: (_, query) => sql`w.words @@ ${tsQuery(query)}::tsquery`,
  holding: (of, query) =>
    sql`(select rowid from ${sql.table(wordsTable(of))} where words @@ ${tsQuery(query)}::tsquery)`,
  // In one order for all, so that two that lock several cannot block each other.
  async lock(db, keys) {
    if (keys.length === 0) return
    await sql`select pg_advisory_xact_lock(number) from (
      select distinct hashtextextended(key, 0) as number from unnest(${keys}::text[]) as given (key) order by number
    ) as ordered`.execute(db)
  },
  async survey(db) {
    await sql`analyze`.execute(db)
  },
  async renumber(db, table) {
    await sql`select setval(pg_get_serial_sequence(${table}, 'seq'),
      greatest((select coalesce(max(seq), 0) from ${sql.table(table)}), 1))`.execute(db)
  },
}
