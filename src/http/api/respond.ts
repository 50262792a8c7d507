import { createHash } from 'node:crypto'
import type { Context, Hono } from 'hono'
import type { Desk } from '../desk.ts'
import { changed } from '../routes/address.ts'
import { rawParams, readParams } from '../routes/params.ts'
import type { Route } from '../routes/route.ts'
import { viewOf } from '../routes/view.ts'
import { demand } from '../session/visitor.ts'
import { FORMATS, type Format } from './formats.ts'

const LAST_PARAM = /:(\w+)$/

/** The path of a route in a format, as Hono's router reads it; an id may have dots of its own. */
function pathIn({ path }: Route, { extension }: Format): string {
  if (path === '/') return `/index.${extension}`
  return LAST_PARAM.test(path) ? `${path}{.+\\.${extension}}` : `${path}.${extension}`
}

/** The path's parameters, the last one without the extension. */
function pathParams({ path }: Route, { extension }: Format, found: Readonly<Record<string, string>>) {
  const last = LAST_PARAM.exec(path)?.[1]
  if (last === undefined) return found
  return { ...found, [last]: (found[last] ?? '').slice(0, -extension.length - 1) }
}

/** Where the next page of a list is, as a header says it. */
function linkTo(url: URL, answer: unknown): string | null {
  const { next } = answer as { readonly next?: string | null }
  return typeof next === 'string' ? `<${changed(url, { after: next })}>; rel="next"` : null
}

/** Weak, since the same answer may be sent compressed or not. */
function tagOf(body: string): string {
  return `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
}

/** Answers with the body and its tag; nothing but the tag to whoever has the same already. */
export function tagged(context: Context, body: string): Response {
  const tag = tagOf(body)
  context.header('ETag', tag)
  const known = (context.req.header('If-None-Match') ?? '').split(',').map((one) => one.trim())
  if (!known.includes(tag) && !known.includes('*')) return context.body(body)
  return context.body(null, 304)
}

const EXTENSION = 'extension'

/** An address in the format that was asked for; the address of the page where a page was. */
export function inFormat(context: Context, address: string): string {
  const extension = context.get(EXTENSION) as string | undefined
  return extension === undefined ? address : address.replace(/(?=\?|$)/, `.${extension}`)
}

async function respond(context: Context, desk: Desk, route: Route, format: Format): Promise<Response> {
  context.set(EXTENSION, format.extension)
  demand(context, desk, route.needs ?? 'read')
  const path = pathParams(route, format, context.req.param())
  const params = readParams(route.params, rawParams(path, new URL(context.req.url).searchParams))
  const view = viewOf(context, desk, params)
  const answer = await route.ask(desk, params)
  const link = linkTo(view.url, answer)
  if (link !== null) context.header('Link', link)
  context.header('Cache-Control', 'private, no-cache')
  context.header('Content-Type', format.type)
  if (format.policy !== undefined) context.header('Content-Security-Policy', format.policy)
  return tagged(context, format.write(answer, route, view))
}

/** Answers a page's address with each extension of a format that suits it. */
export function addFormats(app: Hono, desk: Desk, route: Route): void {
  for (const format of FORMATS.filter(({ suits }) => suits(route)))
    app.get(pathIn(route, format), (context) => respond(context, desk, route, format))
}
