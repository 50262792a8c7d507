import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, stripMarks } from '../src/text/fold.ts'
import { tokenise } from '../src/text/tokenise.ts'

const printed = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.integer({ min: 0x600, max: 0x6ff })).map((codes) => String.fromCharCode(...codes)),
)

describe('folding', () => {
  it.each([
    ['إلى الأُمَّة', 'الي الامه'],
    ['مســـؤول', 'مسءول'],
    ['ﻻ', 'لا'],
    ['١٢ و۱۲', '12 و12'],
    ['Reuters', 'reuters'],
  ])('%s → %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it('folds once and for all', () => {
    fc.assert(
      fc.property(printed, (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
  })

  it('keeps letters apart where only marks are dropped', () => {
    expect(stripMarks('عَلَى عليّ')).toBe('على علي')
  })
})

describe('tokens', () => {
  it('keep their order and their place in the text, and leave out nothing but space and stray marks', () => {
    fc.assert(
      fc.property(printed, (text) => {
        let end = 0
        for (const token of tokenise(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end)
          expect(fold(text.slice(end, token.start)).trim()).toBe('')
          if (token.kind !== 'break') expect(token.form).toBe(fold(text.slice(token.start, token.end)))
          end = token.end
        }
        expect(fold(text.slice(end)).trim()).toBe('')
      }),
    )
  })
})
