import { z } from 'zod'
import { version } from '../../app/place.ts'
import type { Route } from '../routes/route.ts'
import { answerSchemas, type JsonSchema, type Schemas } from './answers.ts'
import { ACTS, CORRECT, CORRECTION_BODY } from './correct.ts'
import { FORMATS, type Format } from './formats.ts'
import { PROBLEMS, type ProblemCode } from './problem.ts'
import { READ, READ_BODY, READ_QUERY } from './read.ts'

/** A parameter of an operation. */
export interface ApiParameter {
  readonly name: string
  readonly in: 'path' | 'query'
  readonly required: boolean
  readonly description?: string
  readonly schema: JsonSchema
}

/** One way to ask the API. */
export interface ApiOperation {
  readonly operationId: string
  readonly summary: string
  readonly tags: readonly string[]
  readonly parameters: readonly ApiParameter[]
  readonly requestBody?: object
  readonly responses: Readonly<Record<string, object>>
}

/** An OpenAPI 3.1 description, as far as this project makes use of it. */
export interface ApiDescription {
  readonly openapi: '3.1.0'
  readonly info: { readonly title: string; readonly version: string; readonly description: string }
  readonly paths: Readonly<Record<string, Readonly<Record<string, ApiOperation>>>>
  readonly components: Readonly<Record<string, Readonly<Record<string, object>>>>
  /** Nothing, where there are no accounts or reading is public, or a token. */
  readonly security: readonly Readonly<Record<string, readonly string[]>>[]
}

interface ObjectSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
}

/** The parameters of a schema, those that the path names in the path. */
export function parametersOf(schema: z.ZodObject, path: string): readonly ApiParameter[] {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'input' }) as ObjectSchema
  return Object.entries(properties).map(([name, { description, ...rest }]) => ({
    name,
    in: path.split('/').includes(`:${name}`) ? 'path' : 'query',
    required: required.includes(name),
    ...(typeof description === 'string' ? { description } : {}),
    schema: rest,
  }))
}

/** The address of a route in a format, as people and OpenAPI write it: `/events/{id}.json`. */
export function addressIn({ path }: Pick<Route, 'path'>, { extension }: Pick<Format, 'extension'>): string {
  return `${path === '/' ? '/index' : path.replace(/:(\w+)/g, '{$1}')}.${extension}`
}

function problems(...codes: readonly ProblemCode[]): Readonly<Record<string, object>> {
  const statuses = [...new Set(codes.map((code) => PROBLEMS[code].status))]
  return Object.fromEntries(statuses.map((status) => [status, { $ref: `#/components/responses/problem-${status}` }]))
}

const text = (description: string): object => ({ description, schema: { type: 'string' } })

/** The media type without its parameters. */
const plainType = ({ type }: Format): string => type.split(';')[0] ?? type

function operationOf(route: Route, format: Format, answers: Schemas): ApiOperation {
  const schema = format.extension === 'json' ? (answers[route.id] ?? { type: 'object' }) : { type: 'string' }
  const headers = { ETag: text('tag of the answer, for If-None-Match'), Link: text('the next page, if there is one') }
  return {
    operationId: `${route.id}.${format.extension}`,
    summary: route.about,
    tags: [route.menu ?? 'record'],
    parameters: parametersOf(route.params, route.path),
    responses: {
      200: { description: format.about, headers, content: { [plainType(format)]: { schema } } },
      304: { description: 'Nothing has changed since the answer with the tag that was sent along.' },
      ...problems('bad-request', 'sign-in', 'forbidden', 'not-found', 'too-many', 'unavailable', 'broken'),
    },
  }
}

function readOperation(answers: Schemas): ApiOperation {
  const { $schema: _, ...body } = z.toJSONSchema(READ_BODY, { io: 'input' })
  return {
    operationId: 'read',
    summary: 'Reads an article without keeping it.',
    tags: ['read'],
    parameters: parametersOf(READ_QUERY, READ),
    requestBody: {
      required: true,
      content: { 'application/json': { schema: body }, 'text/plain': { schema: { type: 'string' } } },
    },
    responses: {
      200: {
        description: 'The reading: every item with its words, rule and confidence.',
        content: { 'application/json': { schema: answers.read ?? { type: 'object' } } },
      },
      ...problems('bad-request', 'too-large', 'wrong-type', 'too-many', 'timeout', 'broken'),
    },
  }
}

function correctOperation(answers: Schemas): ApiOperation {
  const { $schema: _, ...body } = z.toJSONSchema(CORRECTION_BODY, { io: 'input' })
  const inPath = (name: string, description: string, schema: JsonSchema): ApiParameter => {
    return { name, in: 'path', required: true, description, schema }
  }
  return {
    operationId: 'correct',
    summary: 'Corrects an event, a statement or an outcome; needs a token of a reviewer where accounts are kept.',
    tags: ['review'],
    parameters: [
      inPath('id', 'id of the event, statement or outcome', { type: 'string' }),
      inPath('act', 'what is done', { type: 'string', enum: ACTS }),
    ],
    requestBody: { required: true, content: { 'application/json': { schema: body } } },
    responses: {
      200: {
        description: 'The correction, with what it left.',
        content: { 'application/json': { schema: answers.correct ?? { type: 'object' } } },
      },
      ...problems('bad-request', 'sign-in', 'forbidden', 'not-found', 'too-large', 'too-many', 'unavailable', 'broken'),
    },
  }
}

const PROBLEM_SCHEMA = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'instance'],
  properties: {
    type: { type: 'string', enum: Object.keys(PROBLEMS).map((code) => `/api#${code}`) },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    instance: { type: 'string', description: 'The address that was asked.' },
    parameter: { type: 'string', description: 'The parameter at fault, where it is one.' },
    candidates: { type: 'array', items: { type: 'object' }, description: 'Whom an ambiguous name may mean.' },
  },
}

function problemResponses(): Readonly<Record<string, object>> {
  const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } }
  const kinds = Object.values(PROBLEMS)
  return Object.fromEntries(
    kinds.map(({ status }) => [
      `problem-${status}`,
      {
        description: kinds
          .filter((kind) => kind.status === status)
          .map(({ title }) => title)
          .join('; '),
        content,
      },
    ]),
  )
}

const ABOUT =
  'The URL is the query: every page of the desk also answers with an extension. Lists are paged by opaque tokens, ' +
  'answers have tags for conditional requests, and every error is a problem document (RFC 9457).'

/** The API's description, made from the route table, the table of formats and the schemas of the answers. */
export function describeApi(routes: readonly Route[]): ApiDescription {
  const { answers, parts } = answerSchemas()
  const pages = routes.flatMap((route) =>
    FORMATS.filter(({ suits }) => suits(route)).map(
      (format) => [addressIn(route, format), { get: operationOf(route, format, answers) }] as const,
    ),
  )
  return {
    openapi: '3.1.0',
    info: { title: 'Mahdar', version: version(), description: ABOUT },
    paths: {
      ...Object.fromEntries(pages),
      [READ]: { post: readOperation(answers) },
      [CORRECT.replace(/:(\w+)/g, '{$1}')]: { post: correctOperation(answers) },
    },
    components: {
      schemas: { ...parts, Problem: PROBLEM_SCHEMA },
      responses: problemResponses(),
      securitySchemes: { token: { type: 'http', scheme: 'bearer', description: 'A token of `mahdar tokens add`.' } },
    },
    security: [{}, { token: [] }],
  }
}
