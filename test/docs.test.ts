import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { apiDocsArtefact } from '../scripts/artefacts/api-docs.ts'
import { committed, ROOT } from '../scripts/artefacts/artefact.ts'
import { cliDocsArtefact } from '../scripts/artefacts/cli-docs.ts'
import { commandsArtefact } from '../scripts/artefacts/readme.ts'
import { buildProgram } from '../src/cli/program.ts'

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')
const arabic = readFileSync(join(ROOT, 'README.ar.md'), 'utf8')

describe('the reference', () => {
  it('of the command line is current (npm run docs)', () => {
    const made = cliDocsArtefact()
    expect(committed(made)).toBe(made.content)
  })

  it('of the library is current (npm run docs)', async () => {
    const made = await apiDocsArtefact()
    expect(committed(made)).toBe(made.content)
  })

  it('has a section for every command, with every option', () => {
    const { content } = cliDocsArtefact()
    for (const command of buildProgram().commands) {
      const section = content.split(/^## /m).find((part) => part.startsWith(`mahdar ${command.name()}\n`)) ?? ''
      expect(section).toContain(command.description())
      for (const { flags } of command.options) expect(section).toContain(`\`${flags}\``)
    }
  })

  it('describes every export of the library', () => {
    const headings = [...committed({ path: 'docs/api.md', content: '' }).matchAll(/^### (\w+)/gm)].map(
      ([, name]) => name,
    )
    for (const name of ['Article', 'Reading', 'Inspection', 'read', 'inspect', 'times'])
      expect(headings).toContain(name)
  })
})

/** Lines of a section's code blocks. */
function commandsIn(text: string, heading: RegExp): readonly string[] {
  const section = text.split(/^## /m).find((part) => heading.test(part)) ?? ''
  return [...section.matchAll(/^```\w*\n([\s\S]*?)^```/gm)].flatMap(([, block = '']) => block.trim().split('\n'))
}

describe('the README', () => {
  it.each([
    ['English', readme, /^Start/],
    ['Arabic', arabic, /npm test/],
  ])('gives a newcomer exactly two commands (%s)', (_language, text, heading) => {
    const commands = commandsIn(text, heading)
    expect(commands).toHaveLength(2)
    expect(commands[0]).toMatch(/^npm ci && bin\/mahdar demo/)
    expect(commands[1]).toMatch(/^npm ci && npm test$/)
  })

  it('names every command (npm run docs)', () => {
    expect(commandsArtefact().content).toBe(readme)
  })
})

describe('the notice', () => {
  /** What the notice calls the sources that the tables name in short. */
  const CALLED: Readonly<Record<string, string>> = {
    curated: 'Curated by the project',
    'curated-unsure': 'Curated by the project',
    wikidata: 'Wikidata',
    'country-names': 'datasets/country-codes',
    geonames: 'GeoNames',
    naturalearth: 'Natural Earth',
  }

  it('names every source of the tables', () => {
    const notice = readFileSync(join(ROOT, 'NOTICE'), 'utf8')
    const tables = readdirSync(join(ROOT, 'data')).filter((name) => name.endsWith('.tsv'))
    const sources = tables.flatMap((name) => {
      const [head = '', ...rows] = readFileSync(join(ROOT, 'data', name), 'utf8')
        .trim()
        .split('\n')
      const column = head.split('\t').indexOf('source')
      return column < 0 ? [] : rows.map((row) => row.split('\t')[column] ?? '')
    })
    expect(sources.length).toBeGreaterThan(1000)
    for (const source of new Set(sources)) expect(notice).toContain(CALLED[source] ?? `a source called ${source}`)
  })
})
