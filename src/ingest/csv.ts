import { parse } from 'csv-parse'
import { Fault } from '../model/fault.ts'
import { reasonOf } from './fault.ts'
import { decodePage } from './html/decode.ts'
import { type IngestOptions, type Item, SIZE_LIMIT } from './item.ts'
import { keyOf } from './printed/lines.ts'
import { readPublished } from './printed/published.ts'
import { readRecord } from './record.ts'
import { peek } from './stream.ts'

const HEAD_BYTES = 65_536

const NAMES: Readonly<Record<string, readonly string[]>> = {
  id: ['id', 'article_id', 'doc_id', 'identifier', 'المعرف', 'الرقم', 'رقم الخبر', 'م'],
  outlet: [
    'outlet',
    'source',
    'publisher',
    'newspaper',
    'agency',
    'site',
    'المصدر',
    'الصحيفة',
    'الوكالة',
    'الموقع',
    'الجهة',
    'اسم المصدر',
    'وسيلة الإعلام',
  ],
  url: ['url', 'link', 'href', 'address', 'الرابط', 'رابط', 'رابط الخبر', 'العنوان الإلكتروني'],
  published: [
    'published',
    'date',
    'published_at',
    'publish_date',
    'published_date',
    'pubdate',
    'datetime',
    'time',
    'التاريخ',
    'تاريخ',
    'تاريخ النشر',
    'تاريخ الخبر',
  ],
  headline: ['headline', 'title', 'العنوان', 'عنوان', 'عنوان الخبر', 'عنوان المقال'],
  body: [
    'body',
    'text',
    'content',
    'article',
    'articlebody',
    'النص',
    'نص',
    'نص الخبر',
    'المحتوى',
    'محتوى',
    'الخبر',
    'المقال',
    'نص المقال',
    'المتن',
    'متن الخبر',
  ],
}

const FIELD_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(NAMES).flatMap(([field, names]) => names.map((name): [string, string] => [keyOf(name), field])),
)

type Cells = Record<string, string>

/** Names each column by the field it holds; a field's second column and columns of nobody's are left out. */
function fieldsOf(header: readonly string[]): readonly (string | false)[] {
  const seen = new Set<string>()
  return header.map((name) => {
    const field = FIELD_OF.get(keyOf(name))
    if (field === undefined || seen.has(field)) return false
    seen.add(field)
    return field
  })
}

function delimiterOf(head: string): string {
  const first = head.replace(/^\ufeff/, '').split(/\r?\n/)[0] as string
  const counts = [',', ';', '\t', '|'].map((mark) => [mark, first.split(mark).length] as const)
  return counts.reduce((best, one) => (one[1] > best[1] ? one : best))[0]
}

async function* decodeStream(stream: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  for await (const chunk of stream) yield decoder.decode(chunk, { stream: true })
  yield decoder.decode()
}

function readRow(cells: Cells, where: string, options: IngestOptions): Item {
  const written = cells.published?.trim() ?? ''
  const published = readPublished(written) ?? options.readDate?.(written) ?? written
  return readRecord({ ...cells, published }, where, options)
}

interface Row {
  readonly record: Cells
  readonly info: { readonly lines: number }
}

function parserFor(delimiter: string, missing: () => void): ReturnType<typeof parse> {
  return parse({
    bom: true,
    columns: (header: readonly string[]) => {
      const fields = fieldsOf(header)
      if (!fields.includes('body')) missing()
      return [...fields]
    },
    delimiter,
    info: true,
    max_record_size: SIZE_LIMIT,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  })
}

async function* rowsOf(stream: AsyncIterable<Uint8Array>, input: string): AsyncGenerator<Row> {
  const peeked = await peek(stream, HEAD_BYTES)
  const { text, encoding } = decodePage(peeked.head)
  const parser = parserFor(delimiterOf(text), () => {
    throw new Fault('bad-csv', `${input}:1`, 'no column holds the text; name one "body" (or «النص») in the first line')
  })
  // An error empties the parser's buffer: its rows are taken after each piece, before the next one can fail.
  parser.on('error', () => undefined)
  for await (const piece of decodeStream(peeked.stream, encoding)) {
    const written = new Promise<void>((go, fail) => parser.write(piece, (error) => (error ? fail(error) : go())))
    written.catch(() => undefined)
    for (let row: Row | null = parser.read(); row !== null; row = parser.read()) yield row
    await written
  }
  parser.end()
  yield* parser as AsyncIterable<Row>
}

/**
 * Reads articles from CSV with a header line: comma, semicolon, tab or bar, UTF-8 or windows-1256, columns named in
 * English or Arabic. Faults and missing ids name the line on which the row starts. A file that stops being CSV is one
 * fault at that place.
 */
export async function* readCsv(
  stream: AsyncIterable<Uint8Array>,
  input: string,
  options: IngestOptions = {},
): AsyncGenerator<Item> {
  let line = 2
  try {
    for await (const { record, info } of rowsOf(stream, input)) {
      yield readRow(record, `${input}:${line}`, options)
      line = info.lines + 1
    }
  } catch (thrown) {
    if (thrown instanceof Fault) yield { fault: thrown }
    else
      yield {
        fault: new Fault('bad-csv', `${input}:${line}`, `not readable as CSV (${reasonOf(thrown)}); check its quotes`),
      }
  }
}
