import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { detectFormat } from './detect.ts'

test.each([
  ['{"id":"a"}\n{"id":"b"}\n', 'x', 'jsonl'],
  ['{"id":"a"}', '', 'jsonl'],
  ['{"id":"a"}\n{"id":"b"}\n', 'x.json', 'jsonl'],
  ['{broken\n{"id":"b"}\n', '', 'jsonl'],
  ['{\n  "id": "a"\n}', '', 'json'],
  ['\ufeff[{"id":"a"}]', '', 'json'],
  ['  <!DOCTYPE html><html>', '', 'html'],
  ['<?xml version="1.0"?><html xmlns="x">', 'x.txt', 'html'],
  ['<!-- saved --><html>', '', 'html'],
  ['WARC/1.0\r\nWARC-Type: warcinfo', '', 'warc'],
  ['title,body,date\na,b,c', '', 'csv'],
  ['العنوان;النص\nأ;ب', '', 'csv'],
  ['a,b\n1,2', 'x.csv', 'csv'],
  ['استقبل الوزير، أمس، نظيره', 'x', 'text'],
  ['', 'x.html', 'html'],
  ['[تحديث] استقبل الوزير نظيره', '', 'text'],
])('%j named %j is %s', (content, name, format) => {
  expect(detectFormat(Buffer.from(content), name)).toBe(format)
})

test('gzip shows itself whatever the name', () => {
  expect(detectFormat(gzipSync('x'), 'x.jsonl')).toBe('gzip')
})
