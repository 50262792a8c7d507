import { describe, expect, it } from 'vitest'
import { counted, type Forms } from './arabic.ts'
import { WORDS } from './words.ts'

/** Every text with the path that leads to it; functions are asked with plain arguments. */
function leaves(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof value === 'function') return [[path, String(value(...Array(value.length).fill(3)))]]
  if (typeof value === 'string') return [[path, value]]
  return Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`))
}

const ar = leaves(WORDS.ar, '')
const en = leaves(WORDS.en, '')

describe('the words of the pages', () => {
  it('are the same set in both languages', () => {
    expect(ar.map(([path]) => path)).toEqual(en.map(([path]) => path))
    expect(ar.length).toBeGreaterThan(50)
  })

  it('are nowhere empty', () => {
    for (const [path, text] of [...ar, ...en]) expect(text.trim(), path).not.toBe('')
  })

  it.each(ar.filter(([path]) => !['.otherLanguage', '.faults.badParameter'].includes(path)))(
    '%s is Arabic',
    (_path, text) => {
      expect(text).toMatch(/[\u0620-\u064a]/)
      expect(text.replace(/`[^`]*`|\b(?:SVG|PNG|CSV|JSON|URL)\b/g, '')).not.toMatch(/[A-Za-z]/)
    },
  )

  it.each(en.filter(([path]) => path !== '.otherLanguage'))('%s is not Arabic', (_path, text) => {
    expect(text).not.toMatch(/[\u0620-\u064a]/)
  })
})

describe('counted', () => {
  const articles: Forms = ['one', 'two', 'few', 'many', 'other']
  it.each([
    [0, '0 few'],
    [1, 'one'],
    [2, 'two'],
    [3, '3 few'],
    [10, '10 few'],
    [11, '11 many'],
    [99, '99 many'],
    [100, '100 other'],
    [103, '103 few'],
  ])('counts %d', (n, text) => {
    expect(counted(n, articles)).toBe(text)
  })
})
