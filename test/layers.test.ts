import { describe, expect, it } from 'vitest'
import { faultsOf, loadedWith, ORDER, sources } from './support/layers.ts'

describe('the order of the house', () => {
  const all = sources()

  it('sees the sources', () => {
    expect(all.length).toBeGreaterThan(20)
    const folders = new Set(all.map(({ path }) => path.split('/')[0]))
    for (const folder of ['text', 'model', 'lexicon', 'engine', 'ingest', 'app', 'cli'])
      expect(folders).toContain(folder)
  })

  it('is kept by every source', () => {
    expect(all.flatMap(faultsOf)).toEqual([])
  })
})

describe('what the command line loads before it knows the command', () => {
  const loaded = loadedWith('cli/main.ts', sources())

  it('is all of its options', () => {
    expect(loaded).toContain('cli/program.ts')
    expect(loaded).toContain('cli/record-review.ts')
  })

  it('is no lexicon, reader, record or desk: help and a mistyped option do not wait for them', () => {
    expect(
      [...loaded].filter((path) => /^(?:lexicon|engine|record|store|http\/(?:pages|routes|api))\//.test(path)),
    ).toEqual([])
  })
})

describe('the check itself', () => {
  const wrong: readonly (readonly [string, string, string])[] = [
    ['text/a.ts', "import { read } from '../engine/read.ts'", 'text may not know engine'],
    ['ingest/a.ts', "import type { Row } from '../store/rows.ts'", 'ingest may not know store'],
    ['app/a.ts', "const x = await import('../cli/main.ts')", 'app may not know cli'],
    ['engine/a.ts', "export { read } from '../index.ts'", 'engine may not know .'],
    ['index.ts', "export { readSource } from './ingest/source.ts'", '. may not know ingest'],
    ['engine/a.ts', "import { readFileSync } from 'node:fs'", 'imports node:fs'],
    ['record/a.ts', "import pg from 'pg'", 'imports pg'],
    ['engine/a.ts', 'const now = new Date()', 'uses new Date()'],
    ['engine/a.ts', "const word = '\u0642\u0627\u0644'", 'holds the letter'],
    ['misc/a.ts', '', 'has no place'],
    ['helpers.ts', '', 'stands in no folder'],
  ]
  it.each(wrong)('finds the fault in %s: %s', (path, code, fault) => {
    expect(faultsOf({ path, code }).join()).toContain(fault)
  })

  const right: readonly (readonly [string, string])[] = [
    ['engine/a.ts', "// \u0642\u0627\u0644\nimport { fold } from '../text/fold.ts'"],
    ['engine/a.ts', `const x = \`\${1}\` // \u0642\u0627\u0644`],
    ['cli/a.ts', "import { Command } from 'commander'\nimport { read } from '../index.ts'"],
    ['lexicon/ar/a.ts', "const word = '\u0642\u0627\u0644'"],
  ]
  it.each(right)('lets %s pass', (path, code) => {
    expect(faultsOf({ path, code })).toEqual([])
  })

  it('knows every folder once', () => {
    expect(new Set(ORDER.flat()).size).toBe(ORDER.flat().length)
  })
})
