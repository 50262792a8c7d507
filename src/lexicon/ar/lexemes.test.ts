import { expect, it } from 'vitest'
import { fold } from '../../text/fold.ts'
import { look } from './lexemes.ts'
import { buildIndex } from './stems.ts'

it('every form that an entry makes is found by its spelling', () => {
  const index = buildIndex()
  const lexemes = new Set([...index.lexemes.values()].flat())
  const lost = [...lexemes].flatMap(({ traits, forms }) =>
    forms()
      .filter(
        ({ form }) => !look(index, fold(form)).some(({ lemma, pos }) => lemma === traits.lemma && pos === traits.pos),
      )
      .map(({ form }) => `${traits.lemma}: ${form}`),
  )
  expect(lexemes.size).toBeGreaterThan(10_000)
  expect(lost).toEqual([])
})

it('letters of other scripts are looked up in vain', () => {
  const index = buildIndex()
  for (const word of ['', 'ݐݑ', '中', 'abc', '٣']) expect(look(index, word)).toEqual([])
})
