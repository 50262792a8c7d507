import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readSource, type SourceOptions } from './source.ts'

let folder = ''
const LINE = (id: string): string => `${JSON.stringify({ id, body: 'وصل الوفد.' })}\n`

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mahdar-'))
})
afterAll(async () => rm(folder, { recursive: true }))

async function shown(path: string, options?: SourceOptions): Promise<readonly string[]> {
  const out: string[] = []
  for await (const item of readSource(path, options)) {
    out.push(
      'fault' in item
        ? `${item.fault.code} ${item.fault.input.replace(folder, '')}`
        : item.article.id.replace(folder, ''),
    )
  }
  return out
}

async function put(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name)
  await mkdir(join(path, '..'), { recursive: true })
  await writeFile(path, content)
  return path
}

async function* once(content: string | Uint8Array): AsyncGenerator<Uint8Array> {
  yield Buffer.from(content)
}

test('a folder is read in name order, folders within it too, hidden files left out', async () => {
  await put('in/b.jsonl', LINE('b1') + LINE('b2'))
  await put('in/a/z.txt', 'وصل الوفد إلى المدينة.')
  await put(
    'in/a/c.html',
    '<html><body><p>وصل الوفد إلى المدينة الساحلية صباح اليوم، واستقبله المحافظ في المطار مع عدد من أعضاء المجلس المحلي.</p></body></html>',
  )
  await put('in/.hidden', 'وصل الوفد.')
  await put('in/d.json', JSON.stringify([{ id: 'd1', body: 'نص' }, { body: 'نص' }, 3]))
  await put('in/e.txt', '')
  expect(await shown(join(folder, 'in'))).toEqual([
    '/in/a/c.html',
    '/in/a/z.txt',
    'b1',
    'b2',
    'd1',
    '/in/d.json:2',
    'bad-record /in/d.json:3',
    'empty /in/e.txt',
  ])
})

test('gzip, of several members, and cut off', async () => {
  const members = Buffer.concat([gzipSync(LINE('a')), gzipSync(LINE('b'))])
  expect(await shown(await put('two.jsonl.gz', members))).toEqual(['a', 'b'])
  const long = gzipSync(Array.from({ length: 5000 }, (_, i) => LINE(`${i}-${Math.sin(i)}`)).join(''))
  const cut = await shown(await put('cut.jsonl.gz', long.subarray(0, long.length / 2)))
  expect(cut.length).toBeGreaterThan(1000)
  expect(cut.at(-1)).toBe('bad-gzip /cut.jsonl.gz')
})

test('a small gzip of a huge text is refused before it is unpacked', async () => {
  const bomb = gzipSync(Buffer.alloc(60_000_000, 'a'))
  expect(bomb.length).toBeLessThan(100_000)
  expect(await shown(await put('bomb.txt.gz', bomb))).toEqual(['too-large /bomb.txt'])
})

test('standard input of any format', async () => {
  expect(await shown('-', { stdin: once(LINE('a')) })).toEqual(['a'])
  expect(await shown('-', { stdin: once('وصل الوفد.') })).toEqual(['stdin'])
  expect(await shown('-', { stdin: once(gzipSync(LINE('a'))) })).toEqual(['a'])
  expect(await shown('-', { stdin: once('') })).toEqual(['empty stdin'])
  expect(await shown('-', { stdin: once('{نص'), format: 'text' })).toEqual(['stdin'])
})

test('what is not there is a fault, and the rest goes on', async () => {
  expect(await shown(join(folder, 'nothing'))).toEqual(['not-found /nothing'])
  expect(await shown(await put('bad.json', '[{"id"'))).toEqual(['bad-json /bad.json'])
})

test('what is no text is a fault, windows-1256 and UTF-16 text are none', async () => {
  expect(await shown(await put('a.pdf', '%PDF-1.7\n1 0 obj'))).toEqual(['bad-format /a.pdf'])
  expect(
    await shown(await put('a.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 1, 2, 3, 4]))),
  ).toEqual(['bad-format /a.png'])
  expect(
    await shown(await put('old.txt', Buffer.from([0xe6, 0xd5, 0xe1, 0x20, 0xc7, 0xe1, 0xe6, 0xdd, 0xcf, 0x2e]))),
  ).toEqual(['/old.txt'])
  expect(await shown(await put('wide.txt', Buffer.from('\ufeffوصل الوفد.', 'utf16le')))).toEqual(['/wide.txt'])
})

test('a folder linked into itself is read once', async () => {
  await put('ring/a.jsonl', LINE('a'))
  await symlink(join(folder, 'ring'), join(folder, 'ring', 'self'))
  expect(await shown(join(folder, 'ring'))).toEqual(['a'])
})
