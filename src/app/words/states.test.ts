import { expect, it } from 'vitest'
import { stateNamed } from './states.ts'

it.each([
  ['Türkiye', 'TUR'],
  ['turkiye', 'TUR'],
  ["cote d'ivoire", 'CIV'],
  ['the netherlands', 'NLD'],
  ['الأردن', 'JOR'],
  ['JOR', 'JOR'],
  ['Atlantis', null],
])('%s means %s', (name, code) => {
  expect(stateNamed(name)).toBe(code)
})
