/**
 * Scores the reader against gold: `npm run score -- GOLD_DIR [--errors N] [--readings FILE] [--json]`. Without
 * `--readings` the library of this checkout reads the gold's own texts.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { loadReader } from '../src/app/reader.ts'
import type { Reading } from '../src/model/reading.ts'
import { scoreArticle } from './score/article.ts'
import { articleOf, type Gold, layersOf, loadGold } from './score/gold.ts'
import { confidenceLines, ruleLines, scoreLines } from './score/report.ts'
import { ruleRows } from './score/rules.ts'
import { layersRates, readingScore } from './score/summary.ts'
import { sum } from './score/verdict.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'string' }, readings: { type: 'string' }, json: { type: 'boolean' } },
})
const [folder] = positionals
if (folder === undefined || positionals.length > 1) {
  console.error('usage: npm run score -- GOLD_DIR [--errors N] [--readings FILE] [--json]')
  process.exit(2)
}

function fromFile(path: string): ReadonlyMap<string, Reading> {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean)
  return new Map(lines.map((line) => JSON.parse(line) as Reading).map((reading) => [reading.id, reading]))
}

async function fromLibrary(gold: readonly Gold[]): Promise<ReadonlyMap<string, Reading>> {
  const { read } = await loadReader()
  return new Map(gold.map((one) => [one.id, read(articleOf(one))]))
}

/** Every rule that could have fired. */
async function ruleInventory(): Promise<readonly string[]> {
  const { ruleIds } = await loadReader()
  return ruleIds()
}

const gold = loadGold(folder)
if (gold.length === 0) throw new RangeError(`no gold in ${folder}`)
const readings = values.readings === undefined ? await fromLibrary(gold) : fromFile(values.readings)
const missing = gold.filter(({ id }) => !readings.has(id)).length
const differing = gold.filter(({ id, text }) => (readings.get(id)?.text ?? text) !== text).length
const layers = gold.map(({ id }) => layersOf(readings.get(id)))
const scored = sum(gold.map((one) => scoreArticle(one, layersOf(readings.get(one.id)))))

if (values.json) {
  const rates = layersRates(scored)
  console.log(JSON.stringify({ articles: gold.length, missing, scores: rates, reading: readingScore(rates) }, null, 1))
} else {
  console.log(
    `${gold.length} articles, ${missing} without a reading, ${differing} whose text differs from the gold's\n`,
  )
  const inventory = await ruleInventory()
  console.log([...ruleLines(ruleRows(layers, scored.verdicts), inventory), ''].join('\n'))
  console.log([...confidenceLines(scored), ''].join('\n'))
  const errors = scored.errors.slice(0, Number(values.errors ?? 0))
  if (errors.length > 0) console.log([...errors, ''].join('\n'))
  console.log(scoreLines(scored).join('\n'))
}
