import { scryptSync } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Backends, KINDS, startBackends } from '../../store/testing/backends.ts'
import { addAccount, changePassword, changeRole, listAccounts, removeAccount } from './accounts.ts'
import { countAttempts } from './attempts.ts'
import { hashPassword, isPassword } from './passwords.ts'
import { type Action, allows, USER_ROLES } from './roles.ts'
import { formToken, isFormToken, signIn, signOut, whoHolds } from './sessions.ts'
import { listTokens, makeToken, revokeToken, whoSent } from './tokens.ts'

let backends: Backends
beforeAll(async () => {
  backends = await startBackends()
})
afterAll(() => backends?.stop(), 60_000)

const PASSWORD = 'سرّ لا يعرفه غيرها'
const NOW = 1_700_000_000_000

describe('a password', () => {
  it('is kept with a salt of its own and what it cost', async () => {
    const [one, other] = [await hashPassword(PASSWORD), await hashPassword(PASSWORD)]
    expect(one.hash).not.toBe(other.hash)
    expect(one.cost).toMatch(/^scrypt:\d+:8:1:32$/)
    expect(await isPassword(PASSWORD, one)).toBe(true)
    expect(await isPassword(`${PASSWORD} `, one)).toBe(false)
  })

  it('is still known after new ones cost more', async () => {
    const hash = scryptSync(PASSWORD.normalize('NFKC'), Buffer.from('00', 'hex'), 16, { N: 2, r: 1, p: 1 })
    const old = { salt: '00', hash: hash.toString('hex'), cost: 'scrypt:2:1:1:16' }
    expect(await isPassword(PASSWORD, old)).toBe(true)
  })
})

describe('roles', () => {
  const may = (action: Action): readonly boolean[] => [null, ...USER_ROLES].map((role) => allows(role, action))
  it('allow each more than the one before, and nobody nothing', () => {
    expect(may('read')).toEqual([false, true, true, true])
    expect(may('correct')).toEqual([false, false, true, true])
    expect(may('administer')).toEqual([false, false, false, true])
  })
})

describe.each(KINDS)('accounts on %s', (kind) => {
  it('are added, listed without their passwords, changed and removed', async () => {
    const store = await backends.open(kind)
    expect(await store.hasUsers()).toBe(false)
    await addAccount(store, { name: 'سلمى', role: 'reviewer', password: PASSWORD })
    await expect(addAccount(store, { name: 'سلمى', role: 'admin', password: PASSWORD })).rejects.toThrow(/is such/)
    expect(JSON.stringify(await store.getUsers())).not.toContain(PASSWORD)
    expect(await listAccounts(store)).toMatchObject([{ name: 'سلمى', role: 'reviewer' }])
    await changeRole(store, 'سلمى', 'admin')
    expect(await listAccounts(store)).toMatchObject([{ role: 'admin' }])
    await removeAccount(store, 'سلمى')
    expect(await store.hasUsers()).toBe(false)
    await expect(removeAccount(store, 'سلمى')).rejects.toThrow(/no such account/)
  })

  it('are refused bad names, roles and passwords', async () => {
    const store = await backends.open(kind)
    const good = { name: 'salma', role: 'reader', password: PASSWORD }
    await expect(addAccount(store, { ...good, name: ' ' })).rejects.toThrow(/name " "/)
    await expect(addAccount(store, { ...good, name: '<b>' })).rejects.toThrow(/letters, digits/)
    await expect(addAccount(store, { ...good, role: 'king' })).rejects.toThrow(/role "king": is none of reader/)
    await expect(addAccount(store, { ...good, password: 'short' })).rejects.toThrow(/has 5 characters/)
    expect(await listAccounts(store)).toEqual([])
  })

  it('open sessions, each sign-in another, which end by signing out, by time, and with the password', async () => {
    const store = await backends.open(kind)
    await addAccount(store, { name: 'salma', role: 'reviewer', password: PASSWORD })
    const enter = (password: string, before: string | null = null) =>
      signIn(store, { name: ' salma', password, before }, NOW)
    expect(await enter('wrong password')).toBeNull()
    expect(await signIn(store, { name: 'nobody', password: PASSWORD, before: null }, NOW)).toBeNull()
    const first = await enter(PASSWORD)
    const second = await enter(PASSWORD, first?.token ?? null)
    const holder = (token = '', moment = NOW) => whoHolds(store, token, moment)
    expect(await holder(first?.token)).toBeNull()
    expect(await holder(second?.token)).toEqual({ name: 'salma', role: 'reviewer' })
    expect(await holder(second?.token, second?.expires)).toBeNull()
    expect(await holder('')).toBeNull()
    const third = await enter(PASSWORD)
    await signOut(store, third?.token ?? '')
    expect(await holder(third?.token)).toBeNull()
    await changePassword(store, 'salma', `${PASSWORD} آخر`)
    expect(await holder(second?.token)).toBeNull()
    expect(await enter(PASSWORD)).toBeNull()
  })

  it('go with a record that is copied, their sessions do not', async () => {
    const store = await backends.open(kind)
    await addAccount(store, { name: 'salma', role: 'reviewer', password: PASSWORD })
    const begun = await signIn(store, { name: 'salma', password: PASSWORD, before: null }, NOW)
    const copy = await backends.open(kind === 'sqlite' ? 'postgres' : 'sqlite')
    expect((await store.copyTo(copy)).differing).toEqual([])
    expect(await listAccounts(copy)).toEqual(await listAccounts(store))
    expect(await whoHolds(copy, begun?.token ?? '', NOW)).toBeNull()
  })
})

describe.each(KINDS)('tokens of programs on %s', (kind) => {
  it('act for their account until they are revoked, or it changes; only a hash is kept', async () => {
    const store = await backends.open(kind)
    await addAccount(store, { name: 'salma', role: 'reviewer', password: PASSWORD })
    const { secret, token } = await makeToken(store, 'salma', ' nightly  export ')
    const other = await makeToken(store, 'salma', 'other')
    expect(token).toMatchObject({ account: 'salma', label: 'nightly export' })
    expect(JSON.stringify(await store.getTokens())).not.toContain(secret)
    expect((await listTokens(store)).map(({ id }) => id).sort()).toEqual([token.id, other.token.id].sort())
    expect(await whoSent(store, secret)).toEqual({ name: 'salma', role: 'reviewer' })
    expect(await whoSent(store, `${secret}x`)).toBeNull()
    await revokeToken(store, token.id)
    expect(await whoSent(store, secret)).toBeNull()
    await expect(revokeToken(store, token.id)).rejects.toThrow(/no such token/)
    await changeRole(store, 'salma', 'reader')
    expect(await whoSent(store, other.secret)).toBeNull()
    await expect(makeToken(store, 'nobody', 'x')).rejects.toThrow(/no such account/)
    await expect(makeToken(store, 'salma', ' ')).rejects.toThrow(/label/)
  })
})

describe('the token of a form', () => {
  it('is that of its session only', () => {
    expect(isFormToken(formToken('one'), 'one')).toBe(true)
    expect(isFormToken(formToken('one'), 'two')).toBe(false)
    expect(isFormToken('', 'one')).toBe(false)
    expect(formToken('one')).not.toContain('one')
  })
})

describe('attempts to sign in', () => {
  it('of a name from an address are few; success forgets them', async () => {
    const { wait, failed, succeeded } = countAttempts()
    for (let i = 0; i < 5; i++) {
      expect(await wait('salma', '10.0.0.1')).toBe(0)
      await failed('salma', '10.0.0.1')
    }
    expect(await wait('salma', '10.0.0.1')).toBeGreaterThan(800)
    expect(await wait('salma', '10.0.0.2')).toBe(0)
    expect(await wait('other', '10.0.0.1')).toBe(0)
    await succeeded('salma', '10.0.0.1')
    expect(await wait('salma', '10.0.0.1')).toBe(0)
  })

  it('from one address are few whatever the names', async () => {
    const { wait, failed } = countAttempts()
    for (let i = 0; i < 30; i++) await failed(`name ${i}`, '10.0.0.1')
    expect(await wait('salma', '10.0.0.1')).toBeGreaterThan(800)
  })
})
