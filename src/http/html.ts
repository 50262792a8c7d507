import type { HtmlEscapedString } from 'hono/utils/html'

/** What a component gives: markup in which everything from outside is escaped. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>

/** What may stand between the tags of a component. */
export type Inner = Html | string | number | null | false | undefined | readonly Inner[]
