import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type Label, lines, scoreLinking } from '../scripts/score-linking.ts'
import { read } from '../src/index.ts'
import type { Article } from '../src/model/article.ts'

const file = (name: string): string => fileURLToPath(new URL(`linking/${name}.jsonl`, import.meta.url))

/**
 * Short articles written for this test: the same two men twice within a fortnight, an office in one paper and a name in the
 * other, spellings, an announcement and the visit, two meetings of one man on one day, namesakes, greetings in one wording.
 */
describe('linking of the bundled articles', () => {
  const articles = lines<Article>(file('articles'))
  const labels = lines<Label>(file('labels'))
  const { mentions, linking, whole } = scoreLinking(
    articles.map((article) => read(article)),
    labels,
  )

  it('finds nearly all reports that are labelled', () => {
    expect(labels.length).toBeGreaterThan(12)
    expect(mentions.filter(({ report }) => report !== null).length / mentions.length).toBeGreaterThan(0.88)
  })

  it('makes one event of the reports of one', () => {
    expect(linking.bCubed.f1).toBeGreaterThanOrEqual(0.96)
    expect(linking.pairs.precision).toBeGreaterThanOrEqual(0.97)
    expect(linking.pairs.recall).toBeGreaterThanOrEqual(0.92)
  })

  it('falls not far behind where reading errors count', () => {
    expect(whole.bCubed.f1).toBeGreaterThanOrEqual(0.92)
    expect(whole.pairs.precision).toBeGreaterThanOrEqual(0.97)
  })
})
