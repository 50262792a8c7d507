import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { NameFault } from '../../app/record/names.ts'
import { Fault } from '../../model/fault.ts'
import { type FaultStatus, RequestFault } from '../faults.ts'

/** The code of a kind of problem; the last part of its `type`. */
export type ProblemCode =
  | 'bad-request'
  | 'sign-in'
  | 'forbidden'
  | 'not-found'
  | 'wrong-method'
  | 'unknown-name'
  | 'ambiguous-name'
  | 'too-large'
  | 'wrong-type'
  | 'too-many'
  | 'timeout'
  | 'busy'
  | 'unavailable'
  | 'broken'

interface ProblemKind {
  readonly status: ContentfulStatusCode
  readonly title: string
}

/** Every kind of problem that the API tells of: its status and its title. */
export const PROBLEMS: Readonly<Record<ProblemCode, ProblemKind>> = {
  'bad-request': { status: 400, title: 'The question could not be understood' },
  'sign-in': { status: 401, title: 'Only those who have signed in may ask this' },
  forbidden: { status: 403, title: 'You may not ask this here' },
  'not-found': { status: 404, title: 'There is nothing at this address' },
  'unknown-name': { status: 404, title: 'Nobody of this name is in the record' },
  'ambiguous-name': { status: 404, title: 'More than one has this name' },
  'wrong-method': { status: 405, title: 'This address is asked in another way' },
  'too-large': { status: 413, title: 'The body is too large' },
  'wrong-type': { status: 415, title: 'The body is of a type that is not read' },
  'too-many': { status: 429, title: 'Too many requests' },
  timeout: { status: 503, title: 'The article could not be read in time' },
  busy: { status: 503, title: 'Too much is waiting' },
  unavailable: { status: 503, title: 'The record cannot be reached' },
  broken: { status: 500, title: 'Something went wrong here' },
}

/** A problem document as RFC 9457 has it. */
export interface Problem {
  /** Where the API's page tells of this kind of problem. */
  readonly type: string
  readonly title: string
  readonly status: ContentfulStatusCode
  readonly detail: string
  /** The address that was asked. */
  readonly instance: string
  /** The parameter at fault, where it is one. */
  readonly parameter?: string
  /** Whom an ambiguous name may mean. */
  readonly candidates?: NameFault['candidates']
}

/** A request that is refused for what it is, not for what it asks. */
export class Refusal extends Error {
  readonly code: ProblemCode
  /** Seconds after which it may be tried again; null where that will not help. */
  readonly retryAfter: number | null

  constructor(code: ProblemCode, message: string, retryAfter: number | null = null) {
    super(message)
    this.name = 'Refusal'
    this.code = code
    this.retryAfter = retryAfter
  }
}

const STORE_FAULTS: ReadonlySet<string> = new Set(['locked', 'connection-lost', 'closed', 'io', 'full', 'read-only'])

/** Codes of the faults of requests. */
const OF_STATUS: Readonly<Record<FaultStatus, ProblemCode>> = {
  400: 'bad-request',
  401: 'sign-in',
  403: 'forbidden',
  404: 'not-found',
  405: 'wrong-method',
  413: 'too-large',
  429: 'too-many',
}

function codeOf(thrown: unknown): ProblemCode {
  if (thrown instanceof Refusal) return thrown.code
  if (thrown instanceof RequestFault) return OF_STATUS[thrown.status]
  if (!(thrown instanceof Fault)) return 'broken'
  if (STORE_FAULTS.has(thrown.code)) return 'unavailable'
  return thrown.code in PROBLEMS ? (thrown.code as ProblemCode) : 'broken'
}

/** What only the log is told: the words of faults that the asker did not make. */
function detailOf(code: ProblemCode, thrown: unknown): string {
  if (code === 'broken') return 'The fault has been written to the log.'
  if (code === 'unavailable') return 'The record cannot be reached just now; try again soon.'
  if (code === 'not-found')
    return `${(thrown as Error).message}: there is no such page or record; it may have been merged`
  return (thrown as Error).message
}

/** The problem document for whatever was thrown. */
function problemOf(thrown: unknown, instance: string): Problem {
  const code = codeOf(thrown)
  const parameter = thrown instanceof RequestFault ? thrown.parameter : null
  return {
    type: `/api#${code}`,
    ...PROBLEMS[code],
    detail: detailOf(code, thrown),
    instance,
    ...(parameter === null ? {} : { parameter }),
    ...(thrown instanceof NameFault && thrown.candidates.length > 0 ? { candidates: thrown.candidates } : {}),
  }
}

const RETRY_S = 5

function retryAfter(thrown: unknown, { status }: Problem): number | null {
  if (thrown instanceof Refusal) return thrown.retryAfter
  return status === 503 ? RETRY_S : null
}

/** Answers with the problem document. */
export function problemResponse(context: Context, thrown: unknown): Response {
  const { pathname, search } = new URL(context.req.url)
  const problem = problemOf(thrown, `${pathname}${search}`)
  const seconds = retryAfter(thrown, problem)
  if (seconds !== null) context.header('Retry-After', String(seconds))
  context.header('Content-Type', 'application/problem+json')
  context.header('Cache-Control', 'no-store')
  return context.body(`${JSON.stringify(problem)}\n`, problem.status)
}
