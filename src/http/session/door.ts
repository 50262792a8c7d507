import type { Hono, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { csrf } from 'hono/csrf'
import { HTTPException } from 'hono/http-exception'
import type { Desk } from '../desk.ts'
import { RequestFault } from '../faults.ts'
import type { Refusal } from './access.ts'
import { demand, identify, visitorOf } from './visitor.ts'

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/

/**
 * A desk for this machine alone answers to this machine's names alone: else a page of another site, whose name is made to
 * point here, could read it through its visitor's browser.
 */
function ownHost({ access }: Desk): MiddlewareHandler {
  return async (context, next) => {
    const isOwn = !access.isLocal || access.origin !== null || LOOPBACK.test(new URL(context.req.url).hostname)
    if (!isOwn) throw new RequestFault(403, 'host' satisfies Refusal)
    await next()
  }
}

/** Forms come from the desk's own pages, by the word of the browser. */
function ownForms({ access: { origin } }: Desk): MiddlewareHandler {
  const check = csrf({ origin: (given, context) => given === (origin ?? new URL(context.req.url).origin) })
  return async (context, next) => {
    if (visitorOf(context).hasToken) return next()
    try {
      return await check(context, next)
    } catch (thrown) {
      if (thrown instanceof HTTPException) throw new RequestFault(403, 'form' satisfies Refusal)
      throw thrown
    }
  }
}

/** Largest form that is taken. */
const LARGEST = 64 * 1024

function refuseSize(): never {
  throw new RequestFault(413, 'size' satisfies Refusal)
}

/** What every request passes: is it for this desk, is a form the desk's own and of bearable size, and who sent it. */
export function guardDoor(app: Hono, desk: Desk): void {
  app.use(ownHost(desk), async (context, next) => {
    await identify(context, desk)
    await next()
  })
  app.use('/read', async (context, next) => {
    demand(context, desk, 'read')
    await next()
  })
  for (const path of ['/sign-in', '/sign-out', '/review/*'])
    app.use(path, ownForms(desk), bodyLimit({ maxSize: LARGEST, onError: refuseSize }))
}
