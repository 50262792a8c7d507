import type { Context, Hono, MiddlewareHandler } from 'hono'
import { cors } from 'hono/cors'
import type { Desk } from '../desk.ts'
import type { Route } from '../routes/route.ts'
import { sendsJson } from '../session/visitor.ts'
import { FORMATS } from './formats.ts'
import { openMetrics } from './metrics.ts'
import { describeApi } from './openapi.ts'
import { rateLimit } from './rate.ts'
import { addRead, READ } from './read.ts'
import { tagged } from './respond.ts'

const HEALTH = '/healthz'
const METRICS = '/metrics'
const OWN: ReadonlySet<string> = new Set([READ, HEALTH, METRICS])
const EXTENSION = /\.([a-z]+)$/
const EXTENSIONS: ReadonlySet<string> = new Set(FORMATS.map(({ extension }) => extension))

/** Whether a request is the API's: by its address, or because it would rather have JSON than a page. */
export function isOfApi(context: Context): boolean {
  const { path } = context.req
  if (OWN.has(path) || EXTENSIONS.has(EXTENSION.exec(path)?.[1] ?? '')) return true
  if (sendsJson(context)) return true
  const accepted = context.req.header('Accept') ?? ''
  return accepted.includes('json') && !accepted.includes('text/html')
}

const shared: MiddlewareHandler = cors({
  origin: '*',
  allowMethods: ['GET', 'HEAD', 'POST'],
  allowHeaders: ['Authorization', 'Content-Type', 'If-None-Match'],
  exposeHeaders: ['ETag', 'Link', 'RateLimit', 'RateLimit-Policy', 'Retry-After'],
  maxAge: 86_400,
})

/** Programs on other sites may ask the API, without the cookies of whoever is looking. */
const shareApi: MiddlewareHandler = (context, next) => (isOfApi(context) ? shared(context, next) : next())

function addHealth(app: Hono, { store }: Desk): void {
  app.get(HEALTH, async (context) => {
    const schema = await store.getMeta('schema')
    context.header('Cache-Control', 'no-store')
    return context.json({ status: 'ok', record: store.kind, schema: Number(schema) })
  })
}

function addDescription(app: Hono, routes: readonly Route[]): void {
  app.get('/openapi.json', (context) => {
    context.header('Content-Type', 'application/json; charset=utf-8')
    context.header('Cache-Control', 'public, no-cache')
    return tagged(context, `${JSON.stringify(describeApi(routes))}\n`)
  })
}

/** All of the API that is not a page in another format: what guards it, `/read`, `/openapi.json`, `/healthz`, `/metrics`. */
export function addApi(app: Hono, desk: Desk, routes: readonly Route[]): void {
  const metrics = openMetrics()
  app.use(metrics.watch, shareApi)
  addHealth(app, desk)
  app.get(METRICS, async (context) => {
    context.header('Content-Type', metrics.type)
    return context.body(await metrics.text())
  })
  app.use(rateLimit(desk.limits.requests, desk.limits))
  addDescription(app, routes)
  addRead(app, desk)
}
