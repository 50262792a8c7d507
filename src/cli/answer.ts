import { once } from 'node:events'
import type { Language } from '../app/words/labels.ts'
import { endQuietlyOnClosedPipe, lookOf } from './output.ts'
import type { Look } from './render/view.ts'

/** The formats of every answer. */
export const FORMATS = ['table', 'json', 'jsonl', 'csv'] as const
export type Format = (typeof FORMATS)[number]

/** A line of a table for programs. */
export type Row = Readonly<Record<string, string | number>>

/** How an answer is shown: as a whole to people, and item by item to programs. */
export interface Shape<T extends { readonly items: readonly unknown[] }> {
  readonly text: (answer: T, look: Look) => string
  readonly row: (item: T['items'][number]) => Row
}

/** What every question's options hold. */
export interface AnswerOptions {
  readonly format: Format
  readonly lang: Language
}

/** Writes to standard output, waiting where its reader is slower. */
export async function write(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain')
}

/** Rows as CSV with a line of names above them; a cell never begins like a formula. */
async function csvOf(rows: readonly Row[]): Promise<string> {
  const { stringify } = await import('csv-stringify/sync')
  return stringify([...rows], { header: true, escape_formulas: true })
}

/** Prints an answer in the format asked for: json is the whole with what was covered, jsonl and csv the items alone. */
export async function printAnswer<T extends { readonly items: readonly unknown[] }>(
  answer: T,
  { format, lang }: AnswerOptions,
  shape: Shape<T>,
): Promise<void> {
  endQuietlyOnClosedPipe()
  if (format === 'table') return write(shape.text(answer, lookOf(lang)))
  if (format === 'json') return write(`${JSON.stringify(answer, null, 2)}\n`)
  if (format === 'csv') return write(await csvOf(answer.items.map(shape.row)))
  for (const item of answer.items) await write(`${JSON.stringify(item)}\n`)
}
