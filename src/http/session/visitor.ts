import { randomBytes } from 'node:crypto'
import { userInfo } from 'node:os'
import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { type Action, allows } from '../../app/accounts/roles.ts'
import { formToken, isFormToken, whoHolds } from '../../app/accounts/sessions.ts'
import { whoSent } from '../../app/accounts/tokens.ts'
import type { Desk } from '../desk.ts'
import { RequestFault } from '../faults.ts'
import type { Access, Refusal, Visitor } from './access.ts'

const COOKIE = 'mahdar'
const NOBODY: Visitor = { name: null, role: null, formToken: '', hasSession: false, hasToken: false }
/** Stands in for a session where there are no accounts: another site cannot know it. */
const LAPTOP_SECRET = randomBytes(32).toString('base64url')
const VISITOR = 'visitor'

function localName(): string {
  try {
    return userInfo().username
  } catch {
    return 'local'
  }
}

/** Whether browsers reach the desk in a way that they keep secure cookies for. */
function isSecure({ isLocal, origin }: Access): boolean {
  return origin === null ? !isLocal : origin.startsWith('https:')
}

/** What the browser holds of its session; null if nothing. */
export function sessionIn(context: Context, { access }: Desk): string | null {
  const found = isSecure(access) ? getCookie(context, COOKIE, 'host') : getCookie(context, COOKIE)
  return found === undefined || found === '' ? null : found
}

/** Gives the browser a session to hold, out of reach of scripts and of forms of other sites. */
export function holdSession(context: Context, { access }: Desk, token: string, expires: number): void {
  const rest = { path: '/', httpOnly: true, sameSite: 'Lax', expires: new Date(expires) } as const
  if (isSecure(access)) setCookie(context, COOKIE, token, { ...rest, prefix: 'host', secure: true })
  else setCookie(context, COOKIE, token, rest)
}

/** Takes the session from the browser. */
export function forgetSession(context: Context, { access }: Desk): void {
  if (isSecure(access)) deleteCookie(context, COOKIE, { path: '/', secure: true, prefix: 'host' })
  else deleteCookie(context, COOKIE, { path: '/' })
}

/** Whether a page of another site asks, through the browser of whoever sits here: it may read what anybody may. */
function isForeign(context: Context): boolean {
  const origin = context.req.header('Origin')
  const isElsewhere = origin !== undefined && origin !== new URL(context.req.url).origin
  return isElsewhere || context.req.header('Sec-Fetch-Site') === 'cross-site'
}

/** The token that a program sends; null if it sends none. */
function bearerIn(context: Context): string | null {
  return /^Bearer +(\S{1,200})$/i.exec(context.req.header('Authorization') ?? '')?.[1] ?? null
}

/** Whether the body is JSON, which no form of another site can send. */
export function sendsJson(context: Context): boolean {
  return (context.req.header('Content-Type') ?? '').split(';')[0]?.trim().toLowerCase() === 'application/json'
}

async function identified(context: Context, desk: Desk): Promise<Visitor> {
  const { store, access, now } = desk
  const secret = bearerIn(context)
  if (secret !== null) {
    const person = await whoSent(store, secret)
    if (person === null) throw new RequestFault(401, 'sign-in' satisfies Refusal)
    return { ...NOBODY, ...person, hasToken: true }
  }
  const isOwn = access.isLocal && access.origin === null && !(await store.hasUsers())
  if (isOwn && isForeign(context)) return { ...NOBODY, role: 'reader' }
  if (isOwn)
    return { name: localName(), role: 'admin', formToken: formToken(LAPTOP_SECRET), hasSession: false, hasToken: false }
  const session = sessionIn(context, desk)
  const person = session === null ? null : await whoHolds(store, session, now().getTime())
  return session === null || person === null
    ? NOBODY
    : { ...person, formToken: formToken(session), hasSession: true, hasToken: false }
}

/** Finds out who sent a request, for all that comes after. */
export async function identify(context: Context, desk: Desk): Promise<void> {
  context.set(VISITOR, await identified(context, desk))
}

/** Who sent a request; nobody if that has not been found out. */
export function visitorOf(context: Context): Visitor {
  return (context.get(VISITOR) as Visitor | undefined) ?? NOBODY
}

/** Whether a visitor may do something. */
export function may({ role }: Visitor, action: Action): boolean {
  return allows(role, action)
}

function refused(why: Refusal): RequestFault {
  return new RequestFault(403, why)
}

/** Refuses whoever may not do this: with 401 who has not signed in, with 403 whose role does not suffice. */
export function demand(context: Context, { access }: Desk, action: Action): void {
  const visitor = visitorOf(context)
  if (may(visitor, action) || (action === 'read' && access.reading === 'public')) return
  if (visitor.name === null) throw new RequestFault(401, 'sign-in' satisfies Refusal)
  throw refused('role')
}

/**
 * Refuses a form that does not carry the token of its sender's session: it was not sent from a page of the desk. Programs,
 * with a token of their own or JSON on this machine, have no form to carry one in.
 */
export function demandForm(context: Context, desk: Desk, given: unknown): void {
  const { hasToken, hasSession } = visitorOf(context)
  if (hasToken || (!hasSession && sendsJson(context))) return
  const session = hasSession ? sessionIn(context, desk) : LAPTOP_SECRET
  if (session === null || typeof given !== 'string' || !isFormToken(given, session)) throw refused('form')
}
