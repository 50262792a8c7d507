import { Ajv } from 'ajv'
import { beforeAll, describe, expect, it } from 'vitest'
import { committed } from '../scripts/artefacts/artefact.ts'
import { demoArticles } from '../scripts/artefacts/drift.ts'
import { schemaArtefacts } from '../scripts/artefacts/schema.ts'
import { loadReader, type Reader } from '../src/app/reader.ts'

const [made, answers] = schemaArtefacts()
const valid = new Ajv({ allErrors: true, strict: true }).compile(JSON.parse(made.content))

describe('the schema of a reading', () => {
  let reader: Reader
  beforeAll(async () => {
    reader = await loadReader()
  })

  it('is current (npm run schema)', () => {
    expect(committed(made)).toBe(made.content)
    expect(committed(answers)).toBe(answers.content)
  })

  it.each(demoArticles())('holds for the reading of $id', (article) => {
    const ok = valid(JSON.parse(JSON.stringify(reader.read(article))))
    expect(valid.errors ?? []).toEqual([])
    expect(ok).toBe(true)
  })

  it('does not hold for a reading with a field of its own, a wrong stance or a missing rule', () => {
    const [article] = demoArticles()
    if (article === undefined) throw new Error('the demo is empty')
    const reading = JSON.parse(JSON.stringify(reader.read(article)))
    expect(valid({ ...reading, extra: 1 })).toBe(false)
    expect(valid({ ...reading, statements: [{ ...reading.statements[0], stance: 'shout' }] })).toBe(false)
    const { rule: _rule, ...ruleless } = reading.events[0]
    expect(valid({ ...reading, events: [ruleless] })).toBe(false)
  })
})
