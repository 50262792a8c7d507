import { type Context, Hono } from 'hono'
import { compress } from 'hono/compress'
import { addApi, isOfApi } from './api/api.ts'
import { problemResponse, Refusal } from './api/problem.ts'
import { addFormats, inFormat } from './api/respond.ts'
import { ASSETS, type Asset, type Assets, loadAssets } from './assets/assets.ts'
import { type Desk, type DeskParts, openDesk } from './desk.ts'
import { Elsewhere, notFound, RequestFault } from './faults.ts'
import { faultPage } from './frame/errors.tsx'
import { guardHeaders } from './frame/headers.ts'
import { detectLanguage, keepLanguage } from './frame/language.ts'
import { Layout, type NavigationLink } from './frame/layout.tsx'
import { addReviewActions } from './pages/review/actions.tsx'
import { namesIn } from './routes/named.ts'
import { rawParams, readParams } from './routes/params.ts'
import type { Route, Shown, View } from './routes/route.ts'
import { ROUTES } from './routes/table.ts'
import { viewOf } from './routes/view.ts'
import { guardDoor } from './session/door.ts'
import { addSignIn, asksToSignIn, signInAddress } from './session/sign-in.tsx'
import { demand, may } from './session/visitor.ts'

function linksIn({ words, visitor }: View): readonly NavigationLink[] {
  return ROUTES.flatMap(({ menu, path, title, needs = 'read' }) =>
    menu === null || (needs !== 'read' && !may(visitor, needs))
      ? []
      : [{ group: menu, href: path, title: title(words) }],
  )
}

function page(context: Context, assets: Assets, view: View, shown: Shown): Response | Promise<Response> {
  context.header('Cache-Control', 'private, no-cache')
  return context.html(<Layout shown={shown} frame={{ view, assets, links: linksIn(view) }} />)
}

function addRoute(app: Hono, desk: Desk, assets: Assets, route: Route): void {
  app.get(route.path, async (context) => {
    demand(context, desk, route.needs ?? 'read')
    const raw = rawParams(context.req.param(), new URL(context.req.url).searchParams)
    const params = readParams(route.params, raw)
    const answer = await route.ask(desk, params)
    const view = { ...viewOf(context, desk, params), names: await namesIn(desk, params) }
    return page(context, assets, view, route.show(answer, view))
  })
}

const YEAR_S = 365 * 86_400

function assetResponse({ bytes, type }: Asset): Response {
  return new Response(bytes, {
    headers: { 'Content-Type': type, 'Cache-Control': `public, max-age=${YEAR_S}, immutable` },
  })
}

function addAssets(app: Hono, assets: Assets): void {
  app.get(`${ASSETS}:name`, (context) => {
    const asset = assets.get(context.req.param('name'))
    if (asset === undefined) throw notFound(context.req.path)
    return assetResponse(asset)
  })
}

function log(thrown: Error, { req }: Context): void {
  process.stderr.write(`mahdar: ${req.method} ${req.path}: ${thrown.stack}\n`)
}

/** The methods by which an address can be asked. */
function methodsAt(app: Hono, path: string): readonly string[] {
  const answers = (method: string): boolean =>
    app.router.match(method, path)[0].some(([[, { method: own }]]) => own === method)
  return ['GET', 'POST'].filter(answers).flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method]))
}

/** What is wrong with an address that nothing answers: there is nothing, or it is asked in another way. */
function unanswered(app: Hono, context: Context): RequestFault {
  const allowed = methodsAt(app, context.req.path)
  if (allowed.length === 0) return notFound(context.req.path)
  context.header('Allow', allowed.join(', '))
  return new RequestFault(405, `${context.req.method} is not for ${context.req.path}; use ${allowed.join(' or ')}`)
}

function addFaults(app: Hono, desk: Desk, assets: Assets): void {
  app.notFound((context) => {
    const fault = unanswered(app, context)
    if (isOfApi(context)) return problemResponse(context, fault)
    const view = viewOf(context, desk, {})
    context.status(fault.status)
    return page(context, assets, view, faultPage(fault, view))
  })
  app.onError((thrown, context) => {
    if (thrown instanceof Elsewhere) return context.redirect(inFormat(context, thrown.address))
    if (isOfApi(context) || thrown instanceof Refusal) {
      const response = problemResponse(context, thrown)
      if (response.status === 500) log(thrown, context)
      return response
    }
    if (asksToSignIn(thrown, context)) return context.redirect(signInAddress(context), 303)
    const view = viewOf(context, desk, {})
    const fault = faultPage(thrown, view)
    if (fault.status === 500) log(thrown, context)
    context.status(fault.status)
    return page(context, assets, view, fault)
  })
}

/**
 * The desk as a pure seam from Request to Response: pages from the route table, their files, and one handler of faults.
 * Opens nothing and listens nowhere; the store stays the caller's to close.
 */
export function createApp(parts: DeskParts): Hono {
  const desk = openDesk(parts)
  const assets = loadAssets()
  const app = new Hono()
  app.use(guardHeaders, compress(), detectLanguage, keepLanguage)
  guardDoor(app, desk)
  addApi(app, desk, ROUTES)
  addAssets(app, assets)
  addSignIn(app, desk, (context, view, shown) => page(context, assets, view, shown))
  addReviewActions(app, desk, (context, view, shown) => page(context, assets, view, shown))
  for (const route of ROUTES) {
    addFormats(app, desk, route)
    addRoute(app, desk, assets, route)
  }
  addFaults(app, desk, assets)
  return app
}
