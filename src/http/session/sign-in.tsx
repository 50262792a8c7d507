import type { Context, Hono } from 'hono'
import { signIn, signOut } from '../../app/accounts/sessions.ts'
import { askerOf } from '../api/rate.ts'
import type { Desk } from '../desk.ts'
import { RequestFault } from '../faults.ts'
import type { Html } from '../html.ts'
import type { Shown, View } from '../routes/route.ts'
import { viewOf } from '../routes/view.ts'
import type { Refusal } from './access.ts'
import { demandForm, forgetSession, holdSession, sessionIn, visitorOf } from './visitor.ts'

const SIGN_IN = '/sign-in'

/** Shows a page in the desk's frame. */
export type Frame = (context: Context, view: View, shown: Shown) => Response | Promise<Response>

/** Whether what was thrown is that a page of the desk wants somebody signed in; programs get the bare status. */
export function asksToSignIn(thrown: unknown, context: Context): boolean {
  const isPage = context.req.method === 'GET' && (context.req.header('Accept') ?? '').includes('text/html')
  return thrown instanceof RequestFault && thrown.status === 401 && isPage
}

/** The address at which to sign in for the page that was asked for. */
export function signInAddress(context: Context): string {
  const { pathname, search } = new URL(context.req.url)
  return `${SIGN_IN}?${new URLSearchParams({ to: `${pathname}${search}` })}`
}

/** An address within the desk, however it was given; the front page for any other. */
function within(to: unknown, base: string): string {
  if (typeof to !== 'string' || !/^\/(?![/\\])/.test(to) || !URL.canParse(to, base)) return '/'
  const url = new URL(to, base)
  return url.origin === new URL(base).origin ? `${url.pathname}${url.search}` : '/'
}

interface Asked {
  readonly to: string
  readonly name: string
  readonly fault: string | null
}

function Page({ view, asked }: { readonly view: View; readonly asked: Asked }): Html {
  const { session } = view.words
  return (
    <form class="sign-in" method="post" action={SIGN_IN}>
      <h1>{session.signIn}</h1>
      {asked.fault === null ? null : (
        <p class="doubt" role="alert">
          {asked.fault}
        </p>
      )}
      <input type="hidden" name="to" value={asked.to} />
      <label class="field">
        <span>{session.name}</span>
        <input name="name" value={asked.name} autocomplete="username" required autofocus dir="auto" />
      </label>
      <label class="field">
        <span>{session.password}</span>
        <input name="password" type="password" autocomplete="current-password" required dir="ltr" />
      </label>
      <button type="submit" class="button">
        {session.signIn}
      </button>
    </form>
  )
}

function shown(view: View, asked: Asked): Shown {
  return { title: view.words.session.signIn, body: <Page view={view} asked={asked} /> }
}

async function enter(context: Context, desk: Desk, frame: Frame): Promise<Response> {
  const form = await context.req.parseBody()
  const [name, password, to] = [form.name, form.password, form.to].map((one) => (typeof one === 'string' ? one : ''))
  const view = viewOf(context, desk, {})
  const { session } = view.words
  const fail = (status: 401 | 429, fault: string): Response | Promise<Response> => {
    context.status(status)
    return frame(context, view, shown(view, { to: to ?? '/', name: name ?? '', fault }))
  }
  const address = askerOf(context, desk.limits)
  const wait = await desk.attempts.wait(name ?? '', address)
  if (wait > 0) {
    context.header('Retry-After', String(wait))
    return fail(429, session.refusals['attempts' satisfies Refusal])
  }
  const given = { name: name ?? '', password: password ?? '', before: sessionIn(context, desk) }
  const begun = await signIn(desk.store, given, desk.now().getTime())
  if (begun === null) {
    await desk.attempts.failed(given.name, address)
    return fail(401, session.wrong)
  }
  await desk.attempts.succeeded(given.name, address)
  holdSession(context, desk, begun.token, begun.expires)
  return context.redirect(within(to, context.req.url), 303)
}

async function leave(context: Context, desk: Desk): Promise<Response> {
  demandForm(context, desk, (await context.req.parseBody()).form)
  const session = visitorOf(context).hasSession ? sessionIn(context, desk) : null
  if (session !== null) await signOut(desk.store, session)
  forgetSession(context, desk)
  return context.redirect('/', 303)
}

/** Adds the page to sign in, and the ways in and out. */
export function addSignIn(app: Hono, desk: Desk, frame: Frame): void {
  app.get(SIGN_IN, (context) => {
    const view = viewOf(context, desk, {})
    const to = within(context.req.query('to'), context.req.url)
    return frame(context, view, shown(view, { to, name: '', fault: null }))
  })
  app.post(SIGN_IN, (context) => enter(context, desk, frame))
  app.post('/sign-out', (context) => leave(context, desk))
}
