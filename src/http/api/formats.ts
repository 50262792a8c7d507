import { stringify } from 'csv-stringify/sync'
import { standaloneSvg } from '../pictures/picture.ts'
import type { Route, View } from '../routes/route.ts'
import { cellsOf } from './cells.ts'
import { drawingSheet } from './drawing-sheet.ts'

/** A form in which an answer can be had besides its page: the page's address with the extension is the address of it. */
export interface Format {
  readonly extension: string
  /** Media type with its parameters. */
  readonly type: string
  /** One English sentence for the documentation. */
  readonly about: string
  /** Whether a page can be had so. */
  readonly suits: (route: Route) => boolean
  readonly write: (answer: unknown, route: Route, view: View) => string
  /** Content-Security-Policy of the file, where the usual one does not fit. */
  readonly policy?: string
}

/** The items of a list's answer; any other answer is the one item. */
function itemsOf(answer: unknown): readonly unknown[] {
  const { items } = answer as { readonly items?: unknown }
  return Array.isArray(items) ? items : [answer]
}

const JSON_FORMAT: Format = {
  extension: 'json',
  type: 'application/json; charset=utf-8',
  about: 'The whole answer: its items, what was covered, and, on a list, the token of the next page.',
  suits: () => true,
  write: (answer) => `${JSON.stringify(answer)}\n`,
}

const JSONL_FORMAT: Format = {
  extension: 'jsonl',
  type: 'application/jsonl; charset=utf-8',
  about: 'The items alone, one a line.',
  suits: () => true,
  write: (answer) =>
    itemsOf(answer)
      .map((item) => `${JSON.stringify(item)}\n`)
      .join(''),
}

const CSV_FORMAT: Format = {
  extension: 'csv',
  type: 'text/csv; charset=utf-8; header=present',
  about: 'The items as rows: inner fields as columns with a dot in their name, lists of objects as JSON in one cell.',
  suits: () => true,
  write: (answer) => {
    const rows = itemsOf(answer).map(cellsOf)
    const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
    return stringify([...rows], { header: true, columns, escape_formulas: true })
  },
}

const SVG_FORMAT: Format = {
  extension: 'svg',
  type: 'image/svg+xml; charset=utf-8',
  about: 'The picture of the page, with its stylesheet and face of type in it.',
  suits: ({ picture }) => picture !== undefined,
  write: (answer, { picture }, view) => {
    if (picture === undefined) throw new TypeError('only a page with a picture can be had as SVG')
    return standaloneSvg(picture(answer, view), drawingSheet())
  },
  policy: "default-src 'none'; style-src 'unsafe-inline'; font-src data:",
}

/** Every format, in the order in which pages offer them. A further one is a further entry. */
export const FORMATS: readonly Format[] = [JSON_FORMAT, JSONL_FORMAT, CSV_FORMAT, SVG_FORMAT]
