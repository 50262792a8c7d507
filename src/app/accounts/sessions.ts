import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Store } from '../../store/store.ts'
import { accountName } from './accounts.ts'
import { isPassword, NO_PASSWORD } from './passwords.ts'
import { roleNamed, type UserRole } from './roles.ts'
import { hashed, newSecret } from './secrets.ts'

/** Somebody who uses the desk. */
export interface Person {
  readonly name: string
  readonly role: UserRole
}

/** A session that has begun. `token` is for the browser alone: the record keeps a hash of it. */
export interface Begun {
  readonly token: string
  readonly person: Person
  /** Milliseconds. */
  readonly expires: number
}

/** A working day. */
const SESSION_MS = 12 * 3_600_000

/**
 * Begins a session if name and password are right; null if not, after the same time whether or not there is such an
 * account. A session that the browser had before ends.
 */
export async function signIn(
  store: Store,
  given: { readonly name: string; readonly password: string; readonly before: string | null },
  moment: number,
): Promise<Begun | null> {
  const user = await store.getUser(accountName(given.name))
  const isRight = await isPassword(given.password.slice(0, 1024), user ?? NO_PASSWORD)
  if (user === null || !isRight) return null
  if (given.before !== null) await store.endSession(hashed(given.before))
  const token = newSecret()
  const expires = moment + SESSION_MS
  await store.beginSession({ token: hashed(token), account: user.name, created: moment, expires })
  return { token, expires, person: { name: user.name, role: roleNamed(user.role) } }
}

/** Who holds a session; null if nobody does any more. */
export async function whoHolds(store: Store, token: string, moment: number): Promise<Person | null> {
  const user = await store.sessionUser(hashed(token), moment)
  return user === null ? null : { name: user.name, role: roleNamed(user.role) }
}

/** Ends a session. */
export function signOut(store: Store, token: string): Promise<void> {
  return store.endSession(hashed(token))
}

/** The token that forms of a session carry, so that no other site can send them. Follows from the session alone. */
export function formToken(session: string): string {
  return createHmac('sha256', session).update('form').digest('base64url')
}

/** Whether a form's token is that of the session; takes the same time whichever it is. */
export function isFormToken(given: string, session: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(formToken(session))]
  return a.length === b.length && timingSafeEqual(a, b)
}
