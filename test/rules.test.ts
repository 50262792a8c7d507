import { describe, expect, it } from 'vitest'
import { demoArticles } from '../scripts/artefacts/drift.ts'
import { inventoryOf } from '../src/engine/rules.ts'
import { read, ruleIds } from '../src/index.ts'
import { sources } from './support/layers.ts'

describe('the inventory of rules', () => {
  const inventory = new Set(ruleIds())

  it('is sorted and names each rule once', () => {
    expect(ruleIds()).toEqual([...inventory].sort())
    expect(inventory.size).toBeGreaterThan(500)
  })

  it('has every rule that the demo makes fire', () => {
    const readings = demoArticles().map(read)
    const items = readings.flatMap((r) => [...r.entities, ...r.times, ...r.events, ...r.statements, ...r.outcomes])
    const fired = new Set(items.flatMap(({ rule }) => inventoryOf(rule)))
    expect([...fired].filter((rule) => !inventory.has(rule))).toEqual([])
  })

  it('has every rule that a stage names', () => {
    const code = sources().filter(({ path }) => path.startsWith('engine/') && !/rules\.ts$|inspect\//.test(path))
    const named = code.flatMap((source) =>
      [
        ...source.code.matchAll(/'((?:person|body|outlet|state|described|name|statement|outcome|event)\/[a-z/-]+)'/g),
      ].map(([, rule = '']) => rule),
    )
    expect(named.length).toBeGreaterThan(10)
    expect(named.filter((rule) => !inventory.has(rule))).toEqual([])
  })
})
