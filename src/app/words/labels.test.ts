import { describe, expect, it } from 'vitest'
import { LABELS } from './labels.ts'

/** Every label with the path that leads to it. */
function leaves(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]]
  return Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`))
}

const ar = leaves(LABELS.ar, '')
const en = leaves(LABELS.en, '')

describe('labels', () => {
  it('are the same set in both languages', () => {
    expect(ar.map(([path]) => path)).toEqual(en.map(([path]) => path))
    expect(ar.length).toBeGreaterThan(80)
  })

  it.each(ar.filter(([path, text]) => path !== '.comma' && text !== 'EDTF'))('%s is Arabic', (_path, text) => {
    expect(text).toMatch(/^[\u0620-\u0652\s.،]+$/)
  })

  it.each(en.filter(([path]) => path !== '.comma'))('%s is English', (_path, text) => {
    expect(text).toMatch(/^[A-Za-z][A-Za-z ,.-]*$/)
  })

  it('tell types, roles, stances and modalities apart', () => {
    for (const { type, role, stance, modality, kind } of Object.values(LABELS))
      for (const table of [type, role, stance, modality, kind])
        expect(new Set(Object.values(table)).size).toBe(Object.values(table).length)
  })
})
