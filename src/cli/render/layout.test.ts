import { describe, expect, it } from 'vitest'
import { isolate, pad, table, widthOf, wrap } from './layout.ts'

const shown = (text: string): string => text.replaceAll('\u2068', '<').replaceAll('\u2069', '>')

describe('layout', () => {
  it('counts what takes a column', () => {
    expect(widthOf(isolate('\u0645\u064f\u062d\u0636\u064e\u0631'))).toBe(4)
    expect(widthOf('\u001B[1mbold\u001B[22m')).toBe(4)
    expect(pad(isolate('ab'), 4)).toBe(`${isolate('ab')}  `)
  })

  it('makes a field of several lines one', () => {
    expect(shown(isolate(' a\n b '))).toBe('<a b>')
  })

  it('breaks at spaces and indents what follows', () => {
    expect(wrap('one two three four', 10, { first: 1, rest: 3 })).toEqual([' one two', '   three', '   four'])
  })

  it('closes an isolate before a break and opens it after', () => {
    const lines = wrap(`see ${isolate('aaaa bbbb cccc')} end`, 9, { first: 0, rest: 0 })
    expect(lines.map(shown)).toEqual(['see <aaaa>', '<bbbb cccc>', 'end'])
  })

  it('never drops a word that is wider than the line', () => {
    expect(wrap('a incomprehensible b', 5, { first: 0, rest: 0 })).toEqual(['a', 'incomprehensible', 'b'])
  })

  it('lays out columns without trailing spaces', () => {
    expect(table([['a', 'bb', 'c'], ['aaa', 'b'], []], 1)).toEqual([' a    bb  c', ' aaa  b', ''])
  })
})
