import { Fault } from '../model/fault.ts'
import type { IngestOptions, Item } from './item.ts'
import { isIsoDate } from './printed/published.ts'

type Fields = Readonly<Record<string, unknown>>

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function textField(fields: Fields, name: string, where: string, warnings: Fault[]): string | null {
  const value = fields[name]
  if (value === undefined || value === null || value === '') return null
  if (typeof value === 'string') return value
  if (typeof value === 'number' && name === 'id') return String(value)
  warnings.push(new Fault('bad-record', where, `field "${name}" is not a string and was left out; write it in quotes`))
  return null
}

function dateField(fields: Fields, where: string, warnings: Fault[]): string | null {
  const value = textField(fields, 'published', where, warnings)
  if (value === null || isIsoDate(value.trim())) return value === null ? null : value.trim()
  const reason = `field "published" holds "${value.slice(0, 40)}", which is no ISO 8601 date; write it as 2023-07-03 or 2023-07-03T14:30:00+03:00`
  warnings.push(new Fault('bad-date', where, reason))
  return null
}

/**
 * An article from a record of fields `id, outlet, url, published, headline, body` (`text` stands for a missing `body`).
 * Headline and body are kept to the letter: offsets count in them. A field of the wrong kind becomes null with a
 * warning; a record without body is a fault.
 */
export function readRecord(record: unknown, where: string, options: IngestOptions = {}): Item {
  if (!isFields(record))
    return {
      fault: new Fault(
        'bad-record',
        where,
        'not an object; each record is {"id", "outlet", "url", "published", "headline", "body"}',
      ),
    }
  const warnings: Fault[] = []
  const text = (name: string): string | null => textField(record, name, where, warnings)
  const body = text('body') ?? text('text')
  if (body === null || body.trim() === '')
    return { fault: new Fault('bad-record', where, 'has no "body"; put the text of the article there as a string') }
  const url = text('url') ?? options.url ?? null
  const article = {
    id: text('id') ?? url ?? where,
    outlet: text('outlet') ?? options.outlet ?? null,
    url,
    published: dateField(record, where, warnings) ?? options.published ?? null,
    headline: text('headline'),
    body,
  }
  return { article, warnings }
}
