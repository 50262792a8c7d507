import { z } from 'zod'
import type { Answer } from '../../app/record/views.ts'
import type { Cursor } from '../../store/ask/conditions.ts'
import { RequestFault } from '../faults.ts'

const SHAPE = z.tuple([z.string().max(10), z.string().max(200)])

/** The parameter that says where the page before ended. */
export const AFTER: z.ZodOptional<z.ZodString> = z
  .string()
  .max(400)
  .describe('where the page before ended, as it tells itself')
  .optional()

/** A cursor as the opaque token of an address. */
export function tokenOf({ day, id }: Cursor): string {
  return Buffer.from(JSON.stringify([day, id])).toString('base64url')
}

function parsed(token: string): unknown {
  try {
    return JSON.parse(Buffer.from(token, 'base64url').toString())
  } catch {
    return null
  }
}

/** The cursor in a token; throws a {@link RequestFault} for any other text. */
export function cursorIn(token: string | undefined): { readonly after?: Cursor } {
  if (token === undefined) return {}
  const read = SHAPE.safeParse(parsed(token))
  if (!read.success)
    throw new RequestFault(400, `after: «${token}» is no place in a list; take it from a page`, 'after')
  return { after: { day: read.data[0], id: read.data[1] } }
}

/** A page of an answer; `next` is the token of the one after it, null on the last. */
export interface Paged<T> extends Answer<T> {
  readonly next: string | null
}

/** The first `size` items of an answer that was asked for one more, to know whether there are others. */
export function paged<T>(answer: Answer<T>, size: number, cursorOf: (item: T) => Cursor): Paged<T> {
  const items = answer.items.slice(0, size)
  const last = items.at(-1)
  const isMore = answer.items.length > size && last !== undefined
  return { ...answer, items, next: isMore ? tokenOf(cursorOf(last)) : null }
}
