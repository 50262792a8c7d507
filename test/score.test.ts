import { describe, expect, it } from 'vitest'
import { scoreArticle } from '../scripts/score/article.ts'
import type { Gold, Layers } from '../scripts/score/gold.ts'
import { sameEntity } from '../scripts/score/names.ts'
import { confidenceRows, ruleRows } from '../scripts/score/rules.ts'
import { layersRates, readingScore } from '../scripts/score/summary.ts'
import type { Scored } from '../scripts/score/verdict.ts'

const TEXT = 'التقى سامر الخطيب أورهان كايا في عمّان أمس، وأكد أن الحدود مفتوحة.'
const made = { rule: 'test/a', confidence: 'stated' } as const

function spanOf(words: string): { start: number; end: number } {
  const start = TEXT.indexOf(words)
  return { start, end: start + words.length }
}

const person = (id: string, name: string, state: string): Gold['entities'][number] => ({
  id,
  kind: 'person',
  name,
  state,
  aliases: [],
  ...made,
})

const gold: Gold = {
  id: 'a',
  outlet: null,
  url: null,
  published: '2024-04-23',
  headline: null,
  text: TEXT,
  entities: [person('p1', 'سامر الخطيب', 'JOR'), person('p2', 'أورهان كايا', 'TUR')],
  times: [{ ...spanOf('أمس'), text: 'أمس', type: 'DATE', value: '2024-04-22', ...made }],
  events: [
    {
      id: 'e1',
      type: 'meeting',
      trigger: spanOf('التقى'),
      participants: [
        { entity: 'p1', role: 'party' },
        { entity: 'p2', role: 'party' },
      ],
      time: '2024-04-22',
      place: 'عمّان',
      topics: [],
      modality: 'occurred',
      domestic: false,
      via: [],
      ...made,
    },
  ],
  statements: [
    {
      id: 's1',
      speaker: ['p1'],
      stance: 'state',
      mode: 'indirect',
      content: spanOf('الحدود مفتوحة'),
      cue: spanOf('أكد'),
      event: 'e1',
      via: [],
      ...made,
    },
  ],
  outcomes: [],
}

function figures(scored: Scored): Readonly<Record<string, string>> {
  const rates = Object.entries(layersRates(scored)).filter(([, { gold: known, read }]) => known + read > 0)
  return Object.fromEntries(rates.map(([layer, { right, gold: known, read }]) => [layer, `${right}/${known}/${read}`]))
}

function change(layer: keyof Layers, fields: object): Layers {
  return { ...gold, [layer]: gold[layer].map((item, i) => (i === 0 ? { ...item, ...fields } : item)) }
}

describe('the scorer', () => {
  it('gives the gold itself full marks', () => {
    const scored = scoreArticle(gold, gold)
    expect(readingScore(layersRates(scored))).toBe(100)
    expect(scored.errors).toEqual([])
    expect(scored.fields.filter(({ right }) => !right)).toEqual([])
  })

  it('gives an empty reading none', () => {
    const scored = scoreArticle(gold, { entities: [], times: [], events: [], statements: [], outcomes: [] })
    expect(readingScore(layersRates(scored))).toBe(0)
    expect(scored.errors).toHaveLength(3)
  })

  it('takes meeting and talks for one another, but not a call', () => {
    expect(figures(scoreArticle(gold, change('events', { type: 'talks' })))).toMatchObject({ contacts: '1/1/1' })
    expect(figures(scoreArticle(gold, change('events', { type: 'call' })))).toMatchObject({ contacts: '0/1/1' })
  })

  it('wants half of the participants', () => {
    const one = [{ entity: 'p1', role: 'party' }]
    expect(figures(scoreArticle(gold, change('events', { participants: one })))).toMatchObject({
      contacts: '1/1/1',
      dyads: '0/1/0',
    })
    expect(figures(scoreArticle(gold, change('events', { participants: [] })))).toMatchObject({ contacts: '0/1/1' })
  })

  it('neither rewards nor charges a domestic event', () => {
    expect(figures(scoreArticle({ ...gold, events: [] }, change('events', { domestic: true })))).not.toHaveProperty(
      'contacts',
    )
  })

  it('tells a wrong speaker from a wrong stance', () => {
    const speaker = scoreArticle(gold, change('statements', { speaker: ['p2'] }))
    expect(figures(speaker)).toMatchObject({ said: '1/1/1', statements: '0/1/1' })
    expect(speaker.errors.join()).toContain('speaker of')
    const stance = scoreArticle(gold, change('statements', { stance: 'warn' }))
    expect(figures(stance)).toMatchObject({ statements: '1/1/1' })
    expect(stance.fields).toContainEqual({ field: 'stance', right: false })
  })

  it('does not count what repeats the body in a standfirst', () => {
    const lede = spanOf('الحدود').end
    expect(figures(scoreArticle({ ...gold, lede }, gold))).not.toHaveProperty('statements')
  })

  it('wants value and type of a time', () => {
    expect(figures(scoreArticle(gold, change('times', { value: '2024-04-21' })))).toMatchObject({
      times: '1/1/1',
      timeValues: '0/1/1',
    })
    expect(figures(scoreArticle(gold, change('times', { value: '2024-04-22~' })))).toMatchObject({
      timeValues: '1/1/1',
    })
  })

  it('knows a person by surname or by office, not across states', () => {
    const [known] = gold.entities
    if (known === undefined) throw new Error('no entity')
    expect(sameEntity(known, { ...known, name: 'الخطيب' })).toBe(true)
    expect(sameEntity(known, { ...known, name: 'الخطيب', state: 'EGY' })).toBe(false)
    const office = { title: 'وزير الخارجية', of: 'JOR' }
    expect(sameEntity({ ...known, office }, { ...known, name: 'وزير الخارجية الأردني', office })).toBe(true)
    expect(sameEntity({ ...known, office }, { ...known, name: 'سعيد ناصر', office })).toBe(false)
  })

  it('credits and blames rules and confidence', () => {
    const read = change('statements', { speaker: ['p2'], rule: 'test/b', confidence: 'inferred' })
    const { verdicts } = scoreArticle(gold, read)
    expect(ruleRows([read], verdicts)).toEqual([
      { rule: 'test/b', fired: 1, right: 0, wrong: 1 },
      { rule: 'test/a', fired: 4, right: 4, wrong: 0 },
    ])
    expect(confidenceRows(verdicts).get('inferred')).toEqual({ right: 0, wrong: 1 })
  })
})
