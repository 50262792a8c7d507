/**
 * Scores the persons of a gold folder, with the table of people and without it: `tsx scripts/score-names.ts GOLD_DIR
 * [--missed]`. The second figure is what the reader knows of names by rule alone. "known" counts the gold's persons that
 * any mention stands for, whether or not they came to take part in something; `--missed` lists the others.
 */
import { parseArgs } from 'node:util'
import { trace } from '../src/engine/read.ts'
import type { Draft } from '../src/engine/references/registry.ts'
import { arabic, arabicWithout } from '../src/lexicon/ar/index.ts'
import type { LanguagePack } from '../src/lexicon/pack.ts'
import { scoreArticle } from './score/article.ts'
import { articleOf, type Gold, layersOf, loadGold } from './score/gold.ts'
import { sameEntity } from './score/names.ts'
import { layersRates } from './score/summary.ts'
import { sum } from './score/verdict.ts'

type Named = Gold['entities'][number]

const { values, positionals } = parseArgs({ allowPositionals: true, options: { missed: { type: 'boolean' } } })
const [folder] = positionals
if (folder === undefined) {
  console.error('usage: tsx scripts/score-names.ts GOLD_DIR [--missed]')
  process.exit(2)
}

function entityOf(d: Draft): Named {
  const aliases = d.mentions.map((m) => m.text)
  return {
    id: String(d.index),
    kind: d.kind,
    name: d.name,
    state: d.state,
    aliases,
    ...(d.title ? { office: { title: d.title, of: d.of } } : {}),
  }
}

/** The persons who take part in something. */
function personsOf(gold: Gold): readonly Named[] {
  const used = new Set([
    ...gold.events.flatMap((e) => e.participants.map((p) => p.entity)),
    ...gold.statements.flatMap((s) => s.speaker),
  ])
  return gold.entities.filter((e) => e.kind === 'person' && used.has(e.id))
}

function report(label: string, gold: readonly Gold[], pack: LanguagePack): void {
  const traces = gold.map((one) => trace(articleOf(one), pack))
  const scored = sum(gold.map((one, k) => scoreArticle(one, layersOf(traces[k]?.reading))))
  const { p, r, f1 } = layersRates(scored).persons
  const missed = gold.flatMap((one, k) => {
    const found = (traces[k]?.scene.registry.drafts ?? []).map(entityOf)
    return personsOf(one)
      .filter((person) => !found.some((d) => sameEntity(person, d)))
      .map(({ name }) => `${one.id}: ${name}`)
  })
  const persons = gold.flatMap(personsOf).length
  const percent = (x: number): string => (100 * x).toFixed(1)
  console.log(
    `${label}  P ${percent(p)}  R ${percent(r)}  F1 ${percent(f1)}  known ${persons - missed.length}/${persons}`,
  )
  if (values.missed) console.log(missed.join('\n'))
}

const gold = loadGold(folder)
if (gold.length === 0) throw new RangeError(`no gold in ${folder}`)
report('with people   ', gold, arabic)
report('without people', gold, arabicWithout(['people']))
