import type { Store } from '../../store/store.ts'
import { checkPassword, hashPassword } from './passwords.ts'
import { roleNamed, type UserRole } from './roles.ts'

/** An account without its password. */
export interface Account {
  readonly name: string
  readonly role: UserRole
  /** ISO 8601 in UTC. */
  readonly created: string
}

/** What an account is made from. */
export interface NewAccount {
  readonly name: string
  readonly role: string
  readonly password: string
}

const NAME = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._@-]{0,63}$/u

/** A name as accounts are looked up by. */
export function accountName(text: string): string {
  return text.trim().normalize('NFKC')
}

function checkedName(text: string): string {
  const name = accountName(text)
  if (!NAME.test(name))
    throw new RangeError(`name "${text}": give 1 to 64 letters, digits or . _ @ -, beginning with a letter or digit`)
  return name
}

async function existing(store: Store, text: string) {
  const user = await store.getUser(accountName(text))
  if (user === null) throw new RangeError(`${text}: no such account; \`mahdar accounts list\` prints them`)
  return user
}

/** Adds an account; a `RangeError` if the name is taken, or name, role or password will not do. */
export async function addAccount(store: Store, { name, role, password }: NewAccount): Promise<Account> {
  const account = { name: checkedName(name), role: roleNamed(role), created: new Date().toISOString() }
  checkPassword(password)
  if ((await store.getUser(account.name)) !== null) throw new RangeError(`${account.name}: there is such an account`)
  await store.putUser({ ...account, ...(await hashPassword(password)) })
  return account
}

/** All accounts, by name. */
export async function listAccounts(store: Store): Promise<readonly Account[]> {
  return (await store.getUsers()).map(({ name, role, created }) => ({ name, role: roleNamed(role), created }))
}

/** Removes an account and ends its sessions; what it corrected stays. */
export async function removeAccount(store: Store, name: string): Promise<void> {
  await store.dropUser((await existing(store, name)).name)
}

/** Gives an account another password and ends its sessions. */
export async function changePassword(store: Store, name: string, password: string): Promise<void> {
  const user = await existing(store, name)
  checkPassword(password)
  await store.putUser({ ...user, ...(await hashPassword(password)) })
}

/** Gives an account another role and ends its sessions. */
export async function changeRole(store: Store, name: string, role: string): Promise<void> {
  const user = await existing(store, name)
  await store.putUser({ ...user, role: roleNamed(role) })
}
