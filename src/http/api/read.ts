import type { Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { z } from 'zod'
import { readRecord } from '../../ingest/record.ts'
import type { Article } from '../../model/article.ts'
import type { Desk } from '../desk.ts'
import { RequestFault } from '../faults.ts'
import { Refusal } from './problem.ts'
import { rateLimit } from './rate.ts'

/** Where an article is read without being kept. */
export const READ = '/read'

/** The body of a request to read, as JSON. */
export const READ_BODY: z.ZodObject = z.object({
  id: z.string().describe('how the reading is to call the article').optional(),
  outlet: z.string().describe('who published it: decides whose minister «the minister» is').nullish(),
  url: z.string().describe('where it was published').nullish(),
  published: z.string().describe('ISO 8601 date or date-time: what «yesterday» counts from').nullish(),
  headline: z.string().nullish(),
  body: z.string().describe('the text'),
})

/** What plain text does not tell of itself, in the query. */
export const READ_QUERY: z.ZodObject = z.object({
  outlet: z.string().describe('who published it').optional(),
  published: z.string().describe('ISO 8601 date or date-time of publication').optional(),
})

function articleOf(record: unknown, given: { readonly outlet?: string; readonly published?: string }): Article {
  const item = readRecord(record, 'body', given)
  if ('fault' in item) throw new RequestFault(400, item.fault.message, 'body')
  const [warning] = item.warnings
  if (warning !== undefined) throw new RequestFault(400, warning.message, 'body')
  return item.article
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new RequestFault(400, 'body: no JSON; send {"body": "…"} or plain text as text/plain', 'body')
  }
}

async function sentArticle(context: Context): Promise<Article> {
  const type = (context.req.header('Content-Type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
  const given = context.req.query()
  if (type === 'application/json') return articleOf(parsed(await context.req.text()), given)
  if (type === 'text/plain') return articleOf({ id: 'body', ...given, body: await context.req.text() }, {})
  throw new Refusal('wrong-type', `Content-Type «${type}» is not read; send application/json or text/plain`)
}

/** Answers `POST /read`: the reading of the article in the body, of which nothing is kept. */
export function addRead(app: Hono, { reader, limits }: Desk): void {
  const onError = (): never => {
    throw new Refusal('too-large', `the body is larger than ${limits.bodyBytes} bytes; send one article`)
  }
  app.post(
    READ,
    rateLimit(limits.reads, limits),
    bodyLimit({ maxSize: limits.bodyBytes, onError }),
    async (context) => {
      const reading = await reader.read(await sentArticle(context))
      context.header('Cache-Control', 'no-store')
      return context.json(reading)
    },
  )
}
