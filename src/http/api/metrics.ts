import type { Context, MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client'

/** What a desk counts of its own work. */
export interface Metrics {
  /** Counts and times every request by the route that answered it. */
  readonly watch: MiddlewareHandler
  /** All figures in the text format of Prometheus. */
  readonly text: () => Promise<string>
  readonly type: string
}

/** Figures of the process itself: one set however many desks it has. */
const PROCESS = new Registry()
collectDefaultMetrics({ register: PROCESS, prefix: 'mahdar_' })

/** Labels are routes, not addresses: there are only so many of them. */
function labelsOf(context: Context) {
  return { route: routePath(context, -1), method: context.req.method, status: String(context.res.status) }
}

/** Figures of one desk. */
export function openMetrics(): Metrics {
  const registry = new Registry()
  const labelNames = ['route', 'method', 'status'] as const
  const registers = [registry]
  const requests = new Counter({
    name: 'mahdar_http_requests_total',
    help: 'Requests answered, by route, method and status.',
    labelNames,
    registers,
  })
  const seconds = new Histogram({
    name: 'mahdar_http_request_seconds',
    help: 'Time until the answer was ready, by route, method and status.',
    labelNames,
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.5, 1, 2.5, 10],
    registers,
  })
  return {
    async watch(context, next) {
      const start = performance.now()
      await next()
      const labels = labelsOf(context)
      requests.inc(labels)
      seconds.observe(labels, (performance.now() - start) / 1000)
    },
    text: () => Registry.merge([PROCESS, registry]).metrics(),
    type: registry.contentType,
  }
}
