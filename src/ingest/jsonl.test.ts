import { expect, test } from 'vitest'
import type { Item } from './item.ts'
import { byteLines, readJsonLines } from './jsonl.ts'

async function* chunksOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function collect<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const out: T[] = []
  for await (const item of items) out.push(item)
  return out
}

async function readAll(source: string | Uint8Array, size: number = 7): Promise<readonly Item[]> {
  const bytes = typeof source === 'string' ? Buffer.from(source) : source
  return collect(readJsonLines(chunksOf(bytes, size), 'a.jsonl'))
}

const ok = (fields: object): string => JSON.stringify({ body: 'نص', ...fields })

test('good lines among bad ones, with byte-order mark, CRLF, blank lines and a cut end', async () => {
  const items = await readAll(
    `\ufeff${ok({ id: 'a' })}\r\n\r\n{bad\n[1]\n{"id":"b"}\n${ok({ url: 'https://example.org/c' })}\n${ok({})}\n{"body":"نص مبت`,
  )
  const shown = items.map((item) => ('fault' in item ? `${item.fault.code} ${item.fault.input}` : item.article.id))
  expect(shown).toEqual([
    'a',
    'bad-json a.jsonl:3',
    'bad-record a.jsonl:4',
    'bad-record a.jsonl:5',
    'https://example.org/c',
    'a.jsonl:7',
    'truncated a.jsonl:8',
  ])
})

test('headline and body are kept to the letter, boilerplate and all', async () => {
  const body = '  فقرة أولى.\r\n\n شارك \nاقرأ أيضاً:\nعنوان آخر '
  const [item] = await readAll(
    ok({ id: 'x', headline: ' عنوان ', body, outlet: 'أ', published: '2023-07-03T10:00:00+03:00' }),
  )
  expect(item).toEqual({
    article: { id: 'x', outlet: 'أ', url: null, published: '2023-07-03T10:00:00+03:00', headline: ' عنوان ', body },
    warnings: [],
  })
})

test.each(['2023-13-01', '2023-02-30', '3/7/2023', 'أمس', '2023-07-03T25:00'])(
  'a bad date %s costs the date, not the article',
  async (published) => {
    const [item] = await readAll(ok({ id: 'x', published }))
    if (item === undefined || 'fault' in item) throw new Error('expected an article')
    expect(item.article.published).toBeNull()
    expect(item.warnings.map((warning) => [warning.code, warning.input])).toEqual([['bad-date', 'a.jsonl:1']])
    expect(item.warnings[0]?.message).toContain(published)
  },
)

test.each(['2023-07-03', '2024-02-29', '2023-07-03T14:30Z', '2023-07-03T14:30:00.123+0300', '2023-07-03 14:30:00'])(
  'date %s is kept as written',
  async (published) => {
    expect(await readAll(ok({ published }))).toMatchObject([{ article: { published }, warnings: [] }])
  },
)

test('fields of the wrong kind become null with a warning; numbers serve as ids', async () => {
  const [item] = await readAll(ok({ id: 7, outlet: ['a'], headline: 3 }))
  expect(item).toMatchObject({ article: { id: '7', outlet: null, headline: null } })
  expect(item !== undefined && 'warnings' in item && item.warnings.length).toBe(2)
})

test('bytes that are not UTF-8 are a fault of their line', async () => {
  const items = await readAll(Buffer.concat([Buffer.from([0x7b, 0xc7, 0xe1, 0x7d, 10]), Buffer.from(ok({ id: 'b' }))]))
  expect(items).toMatchObject([{ fault: { code: 'bad-encoding', input: 'a.jsonl:1' } }, { article: { id: 'b' } }])
})

test('a line over the limit is dropped while it streams, and the next is read', async () => {
  const lines = await collect(byteLines(chunksOf(Buffer.from(`${'x'.repeat(5000)}\nab\n`), 64), 100))
  expect(lines.map((line) => [line.number, line.bytes === null ? null : Buffer.from(line.bytes).toString()])).toEqual([
    [1, null],
    [2, 'ab'],
  ])
})

test('memory stays bounded over a long stream', async () => {
  const line = Buffer.from(`${ok({ body: 'نص '.repeat(2000) })}\n`)
  async function* many(): AsyncGenerator<Uint8Array> {
    for (let i = 0; i < 20_000; i++) yield line
  }
  let count = 0
  let peak = 0
  for await (const item of readJsonLines(many(), 'big.jsonl')) {
    if ('article' in item) count++
    if (count % 1000 === 0) peak = Math.max(peak, process.memoryUsage().arrayBuffers)
  }
  expect(count).toBe(20_000)
  expect(peak).toBeLessThan(60_000_000)
})
