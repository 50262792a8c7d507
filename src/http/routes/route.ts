import type { z } from 'zod'
import type { Action } from '../../app/accounts/roles.ts'
import type { Labels, Language } from '../../app/words/labels.ts'
import type { RecordLabels } from '../../app/words/record-labels.ts'
import type { Desk } from '../desk.ts'
import type { Html } from '../html.ts'
import type { Words } from '../i18n/words.ts'
import type { Picture } from '../pictures/picture.ts'
import type { Visitor } from '../session/access.ts'

/** What a page is shown with: the reader's language and the address it was asked for under. */
export interface View<P = Readonly<Record<string, unknown>>> {
  readonly language: Language
  readonly words: Words
  /** Words for what a reading holds. */
  readonly labels: Labels
  /** Words for what the record makes of it. */
  readonly record: RecordLabels
  readonly params: P
  readonly url: URL
  /** Names for keys that the address has where a name could stand: those that mean the same. */
  readonly names: Readonly<Record<string, string>>
  /** `YYYY-MM-DD`. */
  readonly today: string
  /** Who looks at it. */
  readonly visitor: Visitor
}

/** A page without its frame. */
export interface Shown {
  readonly title: string
  readonly body: Html
  /** Plain names of the client scripts the page is better with, as `article.js`. */
  readonly scripts?: readonly string[]
}

/** Where a page stands in the navigation; null for those that one only comes to by a link. */
export type Menu = 'record' | 'actors' | 'said' | 'system' | null

/** A page as it is written: `ask` is the question to the record, `show` the page that its answer gives. */
export interface RouteDefinition<S extends z.ZodObject, A> {
  readonly id: string
  /** As Hono's router reads it: `/events/:id`. */
  readonly path: string
  readonly menu: Menu
  /** What one must be allowed to do to see it; to read, if not given. */
  readonly needs?: Action
  readonly title: (words: Words) => string
  /** One English sentence for the documentation. */
  readonly about: string
  /** Parameters of path and query together; each one that people see has its description. */
  readonly params: S
  readonly ask: (desk: Desk, params: z.output<S>) => Promise<A>
  readonly show: (answer: A, view: View<z.output<S>>) => Shown
  /** The page's picture, where it is one, without links: for a file of its own. */
  readonly picture?: (answer: A, view: View<z.output<S>>) => Picture
}

/** A page as the route table holds it. */
export type Route = RouteDefinition<z.ZodObject, unknown>

/** Makes a page's entry of the route table. */
export function defineRoute<S extends z.ZodObject, A>(route: RouteDefinition<S, A>): Route {
  return route as unknown as Route
}
