import type { Context, MiddlewareHandler } from 'hono'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { ASSETS } from '../assets/assets.ts'
import type { Limits } from '../limits.ts'
import { Refusal } from './problem.ts'

const WINDOW_S = 60

/** Whose request it is: the peer's address, or what the last proxy says of it where one is trusted. */
export function askerOf(context: Context, { isProxied }: Limits): string {
  const forwarded = isProxied ? context.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim() : undefined
  const { incoming } = (context.env ?? {}) as { readonly incoming?: { readonly socket: { remoteAddress?: string } } }
  return forwarded || incoming?.socket.remoteAddress || 'unknown'
}

function told(context: Context, points: number, { remainingPoints, msBeforeNext }: RateLimiterRes): number {
  const seconds = Math.ceil(msBeforeNext / 1000)
  context.header('RateLimit-Policy', `"asker";q=${points};w=${WINDOW_S}`)
  context.header('RateLimit', `"asker";r=${remainingPoints};t=${seconds}`)
  return seconds
}

/** Lets each address ask so many times in a minute, and tells it how many are left. 0 lets it ask for ever. */
export function rateLimit(points: number, limits: Limits): MiddlewareHandler {
  if (points === 0) return (_context, next) => next()
  const limiter = new RateLimiterMemory({ points, duration: WINDOW_S })
  return async (context, next) => {
    if (context.req.path.startsWith(ASSETS)) return next()
    try {
      told(context, points, await limiter.consume(askerOf(context, limits)))
    } catch (thrown) {
      if (!(thrown instanceof RateLimiterRes)) throw thrown
      const seconds = told(context, points, thrown)
      throw new Refusal('too-many', `more than ${points} requests in a minute; try again in ${seconds} s`, seconds)
    }
    return next()
  }
}
