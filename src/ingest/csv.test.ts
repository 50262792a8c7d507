import { expect, test } from 'vitest'
import { readCsv } from './csv.ts'
import type { Item } from './item.ts'

async function read(content: string | Uint8Array): Promise<readonly Item[]> {
  async function* once(): AsyncGenerator<Uint8Array> {
    const bytes = Buffer.from(content)
    for (let at = 0; at < bytes.length; at += 11) yield bytes.subarray(at, at + 11)
  }
  const out: Item[] = []
  for await (const item of readCsv(once(), 'a.csv')) out.push(item)
  return out
}

test('English columns, quotes, line breaks within a cell, and the line each row starts on', async () => {
  const items = await read(
    '\ufeffid,Title,Text,Date,extra\r\n1,عنوان,"سطر، أول\nسطر ""ثان""",2023-07-03,x\r\n,عنوان,نص,03 Jul 2023\r\n\r\n,عنوان,,\r\n',
  )
  expect(items).toMatchObject([
    { article: { id: '1', headline: 'عنوان', body: 'سطر، أول\nسطر "ثان"', published: '2023-07-03' } },
    { article: { id: 'a.csv:4', published: '2023-07-03' } },
    { fault: { code: 'bad-record' } },
  ])
})

test('Arabic columns with semicolons', async () => {
  const items = await read('الرابط;المصدر;العنوان;نص الخبر;تاريخ النشر\nhttps://example.org/1;نشرة;خبر;نص;٣ تموز\n')
  expect(items).toMatchObject([
    {
      article: { id: 'https://example.org/1', outlet: 'نشرة', headline: 'خبر', body: 'نص', published: null },
      warnings: [{ code: 'bad-date' }],
    },
  ])
})

test('windows-1256 from a spreadsheet', async () => {
  const table = new Map(
    Array.from({ length: 256 }, (_, unit) => [new TextDecoder('windows-1256').decode(new Uint8Array([unit])), unit]),
  )
  const bytes = Uint8Array.from(
    [...'العنوان,النص\nوصول الوفد,وصل الوفد إلى المدينة\n'].map((unit) => table.get(unit) ?? 0x3f),
  )
  expect(await read(bytes)).toMatchObject([{ article: { headline: 'وصول الوفد', body: 'وصل الوفد إلى المدينة' } }])
})

test('no column with the text is one fault that says what to name it', async () => {
  expect(await read('a,b\n1,2\n')).toMatchObject([{ fault: { code: 'bad-csv', input: 'a.csv:1' } }])
})

test('a quote never closed is a fault after the good rows', async () => {
  const items = await read('id,body\n1,نص\n2,"نص لا ينتهي\n')
  expect(items).toMatchObject([{ article: { id: '1' } }, { fault: { code: 'bad-csv', input: 'a.csv:3' } }])
})
