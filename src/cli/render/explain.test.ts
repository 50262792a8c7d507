import { expect, it } from 'vitest'
import { demoArticles } from '../../../scripts/artefacts/drift.ts'
import { inspect } from '../../index.ts'
import { renderInspection } from './explain.ts'
import { widthOf } from './layout.ts'

it.each(['ar', 'en'] as const)('the microscope keeps to its columns, whatever it shows (%s)', (language) => {
  for (const article of demoArticles()) {
    const lines = renderInspection(inspect(article), { language, width: 100, colour: false }).split('\n')
    expect(lines.length).toBeGreaterThan(100)
    expect(lines.filter((line) => widthOf(line) > 102)).toEqual([])
    for (const line of lines) expect(line.split('\u2068').length).toBe(line.split('\u2069').length)
  }
})
