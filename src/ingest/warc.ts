import { WARCParser, type WARCRecord } from 'warcio'
import { Fault } from '../model/fault.ts'
import { reasonOf } from './fault.ts'
import { readHtml } from './html/html.ts'
import { type IngestOptions, type Item, SIZE_LIMIT } from './item.ts'
import { readAll } from './stream.ts'

function contentType(record: WARCRecord): string {
  return record.getResponseInfo()?.headers.get('content-type') ?? ''
}

function isPage(record: WARCRecord): boolean {
  const status = Number(record.getResponseInfo()?.status ?? 0)
  return (
    record.warcType === 'response' &&
    status === 200 &&
    /^\s*(?:text\/html|application\/xhtml\+xml)/i.test(contentType(record))
  )
}

function readBytes(bytes: Uint8Array | null, where: string, options: IngestOptions): Item {
  if (bytes !== null) return readHtml(bytes, where, options)
  return { fault: new Fault('too-large', where, `page of more than ${SIZE_LIMIT / 1e6} MB; it was passed over`) }
}

async function readRecordPage(record: WARCRecord, input: string, options: IngestOptions): Promise<Item> {
  const url = record.warcTargetURI ?? null
  const where = url === null ? input : `${input}: ${url}`
  try {
    const bytes = await readAll(record, SIZE_LIMIT)
    return readBytes(bytes, where, { ...options, url, contentType: contentType(record) })
  } catch (thrown) {
    return {
      fault: new Fault(
        'bad-warc',
        where,
        `the record breaks off or is broken (${reasonOf(thrown)}); fetch the page again`,
      ),
    }
  }
}

/**
 * Reads the HTML pages of a WARC stream: responses with status 200. Other records are passed over in silence, a broken
 * page is a fault, and a file that breaks off is one fault after the pages before the break.
 */
export async function* readWarc(
  stream: AsyncIterable<Uint8Array>,
  input: string,
  options: IngestOptions = {},
): AsyncGenerator<Item> {
  try {
    for await (const record of new WARCParser(stream)) {
      if (isPage(record)) yield await readRecordPage(record, input, options)
    }
  } catch (thrown) {
    if (thrown instanceof Fault) throw thrown
    yield {
      fault: new Fault(
        'bad-warc',
        input,
        `not readable as WARC (${reasonOf(thrown)}); what came before the break was read`,
      ),
    }
  }
}
