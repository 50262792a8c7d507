import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { committed, ROOT } from '../scripts/artefacts/artefact.ts'
import { demoArticles, driftArtefacts } from '../scripts/artefacts/drift.ts'
import { readmeArtefacts } from '../scripts/artefacts/readme.ts'
import { loadReader } from '../src/app/reader.ts'

describe('the readings of the demo', async () => {
  const { read } = await loadReader()
  const articles = demoArticles()

  it('are as many as its articles', () => {
    const files = readdirSync(join(ROOT, 'test/drift')).sort()
    expect(files).toEqual(articles.map(({ id }) => `${id}.json`).sort())
    expect(articles.length).toBeGreaterThanOrEqual(12)
  })

  it.each(articles)('$id is as committed; look at the difference, then npm run drift', (article) => {
    const made = driftArtefacts(read).find(({ path }) => path === `test/drift/${article.id}.json`)
    expect(made?.content).toBe(committed({ path: `test/drift/${article.id}.json`, content: '' }))
  })

  it.each(readmeArtefacts(read))('$path shows the sample as it is read now', (made) => {
    expect(made.content).toBe(committed(made))
  })
})
