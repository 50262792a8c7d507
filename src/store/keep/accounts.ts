import { insertRows, inTransaction, type Session } from '../sql/session.ts'

/** An account as it is kept: the password only as a hash, with the salt and the cost it was made with. */
export interface User {
  readonly name: string
  readonly role: string
  /** Hexadecimal. */
  readonly salt: string
  readonly hash: string
  /** What the hash cost, as whoever made it wrote it. */
  readonly cost: string
  /** ISO 8601 in UTC. */
  readonly created: string
}

/** A browser that has signed in. `token` is a hash of what the browser holds; times are in milliseconds. */
export interface SignedIn {
  readonly token: string
  readonly account: string
  readonly created: number
  readonly expires: number
}

/** What a program holds to act for an account. `hash` is that of the token; the token itself is kept nowhere. */
export interface TokenKept {
  readonly id: string
  readonly account: string
  /** What it is for. */
  readonly label: string
  readonly hash: string
  /** ISO 8601 in UTC. */
  readonly created: string
}

/** Adds an account, or replaces the one of this name; sessions and tokens of a replaced one end. */
export function putUser(session: Session, user: User): Promise<void> {
  return inTransaction(session, async (inner) => {
    await dropUser(inner, user.name)
    await insertRows(inner, 'users', [user])
  })
}

/** The account of this name; null if there is none. */
export async function getUser({ db }: Session, name: string): Promise<User | null> {
  return (await db.selectFrom('users').where('name', '=', name).selectAll().executeTakeFirst()) ?? null
}

/** All accounts by name. */
export function getUsers({ db }: Session): Promise<readonly User[]> {
  return db.selectFrom('users').orderBy('name').selectAll().execute()
}

/** Whether there is any account. */
export async function hasUsers({ db }: Session): Promise<boolean> {
  return (await db.selectFrom('users').select('name').limit(1).executeTakeFirst()) !== undefined
}

/** Removes an account and ends its sessions and tokens; false if there was none. */
export function dropUser(session: Session, name: string): Promise<boolean> {
  return inTransaction(session, async ({ db }) => {
    await db.deleteFrom('sessions').where('account', '=', name).execute()
    await db.deleteFrom('tokens').where('account', '=', name).execute()
    const { numDeletedRows } = await db.deleteFrom('users').where('name', '=', name).executeTakeFirst()
    return numDeletedRows > 0n
  })
}

/** Begins a session, and forgets those that have expired by its beginning. */
export function beginSession(session: Session, begun: SignedIn): Promise<void> {
  return inTransaction(session, async (inner) => {
    await inner.db.deleteFrom('sessions').where('expires', '<=', begun.created).execute()
    await insertRows(inner, 'sessions', [begun])
  })
}

/** The account that holds this session at a moment; null if there is none or it has expired. */
export async function sessionUser({ db }: Session, token: string, moment: number): Promise<User | null> {
  const sessions = db.selectFrom('sessions as s').innerJoin('users as u', 'u.name', 's.account')
  const held = sessions.where('s.token', '=', token).where('s.expires', '>', moment)
  return (await held.selectAll('u').executeTakeFirst()) ?? null
}

/** Ends a session; one that is not there is no fault. */
export async function endSession({ db }: Session, token: string): Promise<void> {
  await db.deleteFrom('sessions').where('token', '=', token).execute()
}

/** Keeps a token. */
export function putToken(session: Session, token: TokenKept): Promise<void> {
  return insertRows(session, 'tokens', [token])
}

/** All tokens by account, then by when they were made. */
export function getTokens({ db }: Session): Promise<readonly TokenKept[]> {
  return db.selectFrom('tokens').orderBy('account').orderBy('created').orderBy('id').selectAll().execute()
}

/** Forgets a token; false if there was none of this id. */
export async function dropToken({ db }: Session, id: string): Promise<boolean> {
  return (await db.deleteFrom('tokens').where('id', '=', id).executeTakeFirst()).numDeletedRows > 0n
}

/** The account for which whoever holds the token of this hash acts; null if there is none. */
export async function tokenUser({ db }: Session, hash: string): Promise<User | null> {
  const tokens = db.selectFrom('tokens as t').innerJoin('users as u', 'u.name', 't.account')
  return (await tokens.where('t.hash', '=', hash).selectAll('u').executeTakeFirst()) ?? null
}
