import { inventoryOf } from '../../src/engine/rules.ts'
import { confidenceRows, type RuleRow } from './rules.ts'
import { fieldRates, layersRates, type Rates, ratesOf, readingScore } from './summary.ts'
import type { Scored } from './verdict.ts'

/** Width of the table's columns of figures. */
const CELL = 6

function percent(value: number): string {
  return (100 * value).toFixed(1)
}

function cells(...values: readonly (string | number)[]): string {
  return values.map((value) => String(value).padStart(CELL)).join('')
}

function layerLine(name: string, { p, r, f1, right, gold, read }: Rates): string {
  return name.padEnd(12) + cells(percent(p), percent(r), percent(f1), right, gold, read)
}

/** The figures of all articles, ending with the reading score. */
export function scoreLines(scored: Scored): readonly string[] {
  const rates = layersRates(scored)
  const fields = [...fieldRates(scored.fields)].map(
    ([field, { right, of }]) => `${field} ${percent(right / of)} (${of})`,
  )
  return [
    'layer'.padEnd(12) + cells('P', 'R', 'F1', 'right', 'gold', 'read'),
    ...Object.entries(rates).map(([layer, rate]) => layerLine(layer, rate)),
    layerLine('topics', ratesOf(...scored.topics)),
    `of those matched, right in %: ${fields.join(', ')}`,
    `reading score ${readingScore(rates).toFixed(1)} of 100`,
  ]
}

/** Rules that fired, with their counts; then those of the inventory that never did. A pair (light verb + noun) counts for both halves. */
export function ruleLines(rows: readonly RuleRow[], inventory: readonly string[]): readonly string[] {
  const width = Math.max(8, ...rows.map(({ rule }) => rule.length)) + 1
  const fired = new Set(rows.flatMap(({ rule }) => inventoryOf(rule)))
  const silent = inventory.filter((rule) => !fired.has(rule))
  return [
    'rule'.padEnd(width) + cells('fired', 'right', 'wrong'),
    ...rows.map(({ rule, fired: count, right, wrong }) => rule.padEnd(width) + cells(count, right, wrong)),
    `never fired (${silent.length} of ${inventory.length}): ${silent.join(' ') || '–'}`,
  ]
}

/** How far the reader's confidence can be trusted. */
export function confidenceLines({ verdicts }: Scored): readonly string[] {
  return [...confidenceRows(verdicts)].map(
    ([confidence, { right, wrong }]) =>
      `${confidence}: ${percent(right / (right + wrong))} % right of ${right + wrong}`,
  )
}
