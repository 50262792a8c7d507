import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readStream } from './source.ts'

const PAGE = (n: number): string =>
  `<html><head><meta property="article:published_time" content="2023-07-0${n}T10:00:00+03:00"></head><body><h1>وصول الوفد الزائر</h1><p>وصل الوفد إلى المدينة الساحلية صباح اليوم، واستقبله المحافظ في المطار مع عدد من أعضاء المجلس المحلي.</p></body></html>`

function record(type: string, url: string, http: string, body: string | Uint8Array): Buffer {
  const block = Buffer.concat([Buffer.from(`${http}\r\n\r\n`), Buffer.from(body)])
  const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2023-07-03T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:${url.length}>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${block.length}\r\n\r\n`
  return Buffer.concat([Buffer.from(head), block, Buffer.from('\r\n\r\n')])
}

const HTML = 'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8'
const RECORDS = [
  record('response', 'https://example.org/1', HTML, PAGE(1)),
  record('response', 'https://example.org/pic', 'HTTP/1.1 200 OK\r\nContent-Type: image/png', 'x'),
  record('request', 'https://example.org/1', 'GET / HTTP/1.1\r\nHost: example.org', ''),
  record('response', 'https://example.org/gone', 'HTTP/1.1 404 Not Found\r\nContent-Type: text/html', PAGE(1)),
  record('response', 'https://example.org/2', `${HTML}\r\nContent-Encoding: gzip`, gzipSync(PAGE(2))),
  record('response', 'https://example.org/empty', HTML, '<html></html>'),
]

async function shown(bytes: Uint8Array): Promise<readonly string[]> {
  async function* once(): AsyncGenerator<Uint8Array> {
    yield bytes
  }
  const out: string[] = []
  for await (const item of readStream(once(), 'a.warc'))
    out.push(
      'fault' in item ? `${item.fault.code} ${item.fault.input}` : `${item.article.url} ${item.article.published}`,
    )
  return out
}

const EXPECTED = [
  'https://example.org/1 2023-07-01T10:00:00+03:00',
  'https://example.org/2 2023-07-02T10:00:00+03:00',
  'empty a.warc: https://example.org/empty',
]

test('pages of a plain file, of one gzip a record, and of one gzip for all', async () => {
  expect(await shown(Buffer.concat(RECORDS))).toEqual(EXPECTED)
  expect(await shown(Buffer.concat(RECORDS.map((one) => gzipSync(one))))).toEqual(EXPECTED)
  expect(await shown(gzipSync(Buffer.concat(RECORDS)))).toEqual(EXPECTED)
})

test('a file cut off gives the pages before the cut', async () => {
  const whole = Buffer.concat(RECORDS)
  const items = await shown(whole.subarray(0, (RECORDS[0] as Buffer).length + 60))
  expect(items[0]).toBe(EXPECTED[0])
})
