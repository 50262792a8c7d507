import { expect, it } from 'vitest'
import { recent, remembering } from './remember.ts'

it('works a value out once while its string stays in use', () => {
  const asked: string[] = []
  const length = remembering(2, (text) => {
    asked.push(text)
    return String(text.length)
  })
  expect(['a', 'bb', 'a', 'bb', 'ccc', 'a'].map(length)).toEqual(['1', '2', '1', '2', '3', '1'])
  expect(asked).toEqual(['a', 'bb', 'ccc'])
})

it('forgets what has long not been asked for, and keeps at most twice the limit', () => {
  const known = recent<number>(10)
  for (let k = 0; k < 100; k++) {
    known.set(`word ${k}, which is long enough to be a cut`, k)
    expect(known.get('word 0, which is long enough to be a cut')).toBe(0)
  }
  const kept = Array.from({ length: 100 }, (_, k) => known.get(`word ${k}, which is long enough to be a cut`))
  expect(kept.filter((value) => value !== undefined).length).toBeLessThanOrEqual(20)
  expect(kept.at(-1)).toBe(99)
})
