import { randomUUID } from 'node:crypto'
import type { TokenKept } from '../../store/keep/accounts.ts'
import type { Store } from '../../store/store.ts'
import { accountName } from './accounts.ts'
import { roleNamed } from './roles.ts'
import { hashed, newSecret } from './secrets.ts'
import type { Person } from './sessions.ts'

/** A token of a program without its hash. */
export type TokenView = Omit<TokenKept, 'hash'>

/** A token that has been made. `secret` is shown this once: the record keeps a hash of it. */
export interface NewToken {
  readonly secret: string
  readonly token: TokenView
}

const LONGEST = 100

/** Makes a token with which a program may do what the account may; a `RangeError` if there is no such account. */
export async function makeToken(store: Store, account: string, label: string): Promise<NewToken> {
  const user = await store.getUser(accountName(account))
  if (user === null) throw new RangeError(`${account}: no such account; \`mahdar accounts list\` prints them`)
  const text = label.trim().replace(/\s+/g, ' ')
  if (text === '' || text.length > LONGEST)
    throw new RangeError(`label "${label}": say in 1 to ${LONGEST} characters what the token is for`)
  const secret = `mahdar_${newSecret()}`
  const token = { id: randomUUID().slice(0, 8), account: user.name, label: text, created: new Date().toISOString() }
  await store.putToken({ ...token, hash: hashed(secret) })
  return { secret, token }
}

/** All tokens, by account. */
export async function listTokens(store: Store): Promise<readonly TokenView[]> {
  return (await store.getTokens()).map(({ hash: _, ...token }) => token)
}

/** Revokes a token; a `RangeError` if there is none of this id. */
export async function revokeToken(store: Store, id: string): Promise<void> {
  if (!(await store.dropToken(id))) throw new RangeError(`${id}: no such token; \`mahdar tokens list\` prints them`)
}

/** For whom a program acts that holds this token; null if nobody gave it, or it was revoked. */
export async function whoSent(store: Store, secret: string): Promise<Person | null> {
  const user = await store.tokenUser(hashed(secret))
  return user === null ? null : { name: user.name, role: roleNamed(user.role) }
}
