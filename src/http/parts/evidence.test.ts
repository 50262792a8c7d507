import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Evidence, paragraphsOf, segmentsOf } from './evidence.ts'

/** Items on a line of text, drawn as one line each: `..aa..`. */
function drawn(text: string, ...lines: readonly string[]): readonly Evidence[] {
  return lines.map((line): Evidence => {
    const id = line.replace(/\./g, '').charAt(0)
    const spans = [...line.matchAll(/\w+/g)].map(({ index, 0: run }) => ({ start: index, end: index + run.length }))
    expect(line.length).toBe(text.length)
    return { id, layer: 'event', spans }
  })
}

function shown(text: string, items: readonly Evidence[]): readonly string[] {
  const segments = segmentsOf(text, items, { start: 0, end: text.length })
  return segments.map((segment) => `${segment.text}${segment.items.map(({ id }) => id).join('')}`)
}

describe('segments', () => {
  it.each([
    ['nothing', ['......'], ['ABCDEF']],
    ['one item', ['.aa...'], ['A', 'BCa', 'DEF']],
    ['nested items', ['aaaaaa', '..bb..'], ['ABa', 'CDab', 'EFa']],
    ['crossing items', ['aaaa..', '..bbbb'], ['ABa', 'CDab', 'EFb']],
    ['touching items', ['aaa...', '...bbb'], ['ABCa', 'DEFb']],
    ['one item in two places', ['a....a'], ['Aa', 'BCDE', 'Fa']],
    ['the same words twice', ['.aa...', '.bb...'], ['A', 'BCab', 'DEF']],
  ])('of %s', (_name, lines, expected) => {
    const items = drawn('ABCDEF', ...lines).filter(({ spans }) => spans.length > 0)
    expect(shown('ABCDEF', items)).toEqual(expected)
  })

  it('hold an item whose own spans overlap until the last of them ends', () => {
    const item: Evidence = {
      id: 'a',
      layer: 'statement',
      spans: [
        { start: 0, end: 3 },
        { start: 1, end: 5 },
      ],
    }
    expect(shown('ABCDEF', [item]).join(' ')).toBe('Aa BCa DEa F')
  })

  it('put together are the text, whatever the spans', () => {
    const span = fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
    const item = fc.record({ id: fc.string(), layer: fc.constant('event' as const), spans: fc.array(span) })
    fc.assert(
      fc.property(fc.string({ minLength: 5, maxLength: 25 }), fc.array(item), (text, items) => {
        const segments = segmentsOf(text, items, { start: 2, end: text.length })
        expect(segments.map((segment) => segment.text).join('')).toBe(text.slice(2))
        for (const { start, end, items: own } of segments)
          for (const one of items) {
            const covered = one.spans.some((s) => s.start <= start && s.end >= end)
            expect(own.includes(one)).toBe(covered)
          }
      }),
    )
  })
})

it('paragraphs leave out empty lines and keep their places', () => {
  expect(paragraphsOf('ab\n\ncd')).toEqual([
    { start: 0, end: 2 },
    { start: 4, end: 6 },
  ])
})
