import { describe, expect, it } from 'vitest'
import type { Entity, Reading } from '../../model/reading.ts'
import { renderReading } from './account.ts'

const made = { rule: 'test/a', confidence: 'stated' } as const
const text = 'الخطيب يهاتف كايا\nاتصل سامر الخطيب بأورهان كايا يوم 20 حزيران، وحذر من التأخير. ووافقا على جولة ثانية.'

function at(words: string): { start: number; end: number } {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

function person(id: string, name: string, state: string): Entity {
  return {
    ...made,
    id,
    kind: 'person',
    name,
    state,
    office: { title: 'وزير الخارجية', of: state },
    aliases: [],
    mentions: [],
  }
}

const reading: Reading = {
  id: 'a',
  outlet: 'صدى المتوسط',
  url: null,
  published: null,
  headline: 'الخطيب يهاتف كايا',
  text,
  entities: [person('p1', 'سامر الخطيب', 'JOR'), person('p2', 'أورهان كايا', 'TUR')],
  times: [
    { ...made, ...at('يوم 20 حزيران'), text: 'يوم 20 حزيران', type: 'DATE', value: 'XXXX-06-20', timex: 'XXXX-06-20' },
  ],
  events: [
    {
      ...made,
      id: 'e1',
      type: 'call',
      trigger: at('اتصل'),
      participants: [
        { entity: 'p1', role: 'initiator' },
        { entity: 'p2', role: 'target' },
      ],
      time: 'XXXX-06-20',
      place: null,
      topics: [],
      modality: 'occurred',
      domestic: false,
      via: [],
    },
    {
      ...made,
      confidence: 'inferred',
      id: 'e2',
      type: 'talks',
      trigger: at('جولة ثانية'),
      participants: [],
      time: null,
      place: 'عمّان',
      topics: [],
      modality: 'planned',
      domestic: false,
      round: 2,
      firstSince: 'e1',
      via: ['p2'],
    },
  ],
  statements: [
    {
      ...made,
      id: 's1',
      speaker: ['p1'],
      stance: 'warn',
      mode: 'indirect',
      cue: at('حذر'),
      content: at('التأخير'),
      event: 'e1',
      via: [],
    },
  ],
  outcomes: [
    { ...made, id: 'o1', kind: 'agreed', parties: ['p1', 'p2'], assignees: [], content: at('جولة ثانية'), event: 'e1' },
  ],
  notes: [{ code: 'test', message: 'the day is not dated', span: null }],
  pack: 'ar/1',
}

const bare = (shown: string): string => shown.replace(/[\u2068\u2069\u200F]/g, '')

describe('the account of a reading', () => {
  it('tells everything in English', () => {
    expect(bare(renderReading(reading, { language: 'en', width: 100, colour: false }))).toBe(`الخطيب يهاتف كايا
صدى المتوسط · date of publication unknown

Contacts
  1. Call
     • سامر الخطيب (وزير الخارجية, Jordan) – initiator
     • أورهان كايا (وزير الخارجية, Türkiye) – target
     Date: 20 June, year unknown
     Words: اتصل
  2. Talks [planned] [inferred]
     Date: not told
     Place: عمّان
     Round: 2
     First since: Call, 20 June, year unknown
     According to: أورهان كايا
     Words: جولة ثانية

Statements
  سامر الخطيب (وزير الخارجية, Jordan)
    • warns: «التأخير»
      reported · during: Call, 20 June, year unknown

Outcomes
  • Agreed: «جولة ثانية»
    Parties: سامر الخطيب, أورهان كايا
    during: Call, 20 June, year unknown

Uncertain
  • the day is not dated
  • «يوم 20 حزيران»: 20 June, year unknown
`)
  })

  it('tells the same in Arabic, laid out from the right', () => {
    const shown = renderReading(reading, { language: 'ar', width: 100, colour: false })
    expect(bare(shown)).toContain('• سامر الخطيب (وزير الخارجية، الأردن) – مبادِر')
    expect(bare(shown)).toContain('• يحذّر: «التأخير»')
    expect(bare(shown)).toContain('20 يونيو، السنة مجهولة')
    expect(shown.split('\n').filter((line) => line !== '' && !line.startsWith('\u200F'))).toEqual([])
  })

  it('fits the terminal', () => {
    const shown = renderReading(reading, { language: 'en', width: 40, colour: false })
    for (const line of bare(shown).split('\n')) expect([...line.replace(/\p{Mn}/gu, '')].length).toBeLessThanOrEqual(40)
  })

  it('colours only when asked to', () => {
    expect(renderReading(reading, { language: 'en', width: 100, colour: true })).toContain(
      '\u001B[1mContacts\u001B[22m',
    )
  })

  it('says so when there is nothing', () => {
    const empty = { ...reading, times: [], events: [], statements: [], outcomes: [], notes: [] }
    expect(renderReading(empty, { language: 'en', width: 100, colour: false })).toContain('No contact, act, statement')
  })
})
