import { describe, expect, it } from 'vitest'
import { actor, report } from '../../scripts/synthetic-reports.ts'
import type { TimeExpression } from '../model/reading.ts'
import type { EventRecord, OutcomeRecord, Report, StatementRecord } from '../model/record.ts'
import { type Checked, check } from './check.ts'
import { checkables } from './checkable.ts'
import { eventId } from './link.ts'
import { eventRecord } from './merge.ts'
import { followUps } from './promises.ts'

const [egypt, iran] = [actor('EGY:محمد مرسي', 'host', 'الرئيس'), actor('IRN:علي صالحي', 'party', 'وزير الخارجية')]

function event(...reports: Report[]): EventRecord {
  return eventRecord({ id: eventId(reports), reports })
}

function call(article: string, time: string, more: Partial<Report> = {}): Report {
  return report({ article, time, type: 'call', participants: [egypt, iran], ...more })
}

function verdict(
  told: Report,
  times: readonly TimeExpression[],
  ...others: EventRecord[]
): Pick<Checked, 'verdict' | 'why' | 'by'> {
  const own = event(told)
  const [claim] = checkables(own.id, told, times)
  if (!claim) throw new Error('nothing to check')
  const { verdict: word, why, by } = check(claim, own, { events: [own, ...others] })
  return { verdict: word, why, by }
}

/** A report whose sentence is the given one, with a time expression at the words marked by brackets. */
function saying(marked: string, value: string, type: TimeExpression['type']): [Report, TimeExpression[]] {
  const [start, end] = [marked.indexOf('['), marked.indexOf(']') - 1]
  const text = marked.replace('[', '').replace(']', '')
  const time: TimeExpression = {
    start,
    end,
    text: text.slice(start, end),
    type,
    value,
    timex: value,
    rule: 'test',
    confidence: 'stated',
  }
  return [call('now', '2013-06-10', { sentence: { start: 0, end: text.length, text } }), [time]]
}

describe('first since an event', () => {
  const since = call('now', '2013-01-10', { trigger: { start: 9, end: 12, text: 'لقاء' } })
  const told = call('now', '2013-06-10', { firstSince: since.id })
  const known = event(since, call('then', '2013-01-10'))

  it('is supported where the earlier one is known otherwise and nothing lies between', () => {
    expect(verdict(told, [], known)).toEqual({ verdict: 'supported', why: 'none-between', by: [known.id] })
  })

  it('is supported where another calls the earlier contact by another name', () => {
    const other = event(call('then', '2013-01-10', { type: 'meeting' }))
    expect(verdict(told, [], event(since), other)).toEqual({
      verdict: 'supported',
      why: 'none-between',
      by: [other.id],
    })
    const strangers = event(report({ article: 'z', time: '2013-01-10', participants: [egypt, actor('SDN:علي كرتي')] }))
    expect(verdict(told, [], event(since), strangers).verdict).toBe('open')
  })

  it('is contradicted by a contact between', () => {
    const between = event(call('x', '2013-03-03'))
    expect(verdict(told, [], known, between)).toEqual({
      verdict: 'contradicted',
      why: 'others-between',
      by: [between.id],
    })
  })

  it('is open where only the claimant knows the earlier one', () => {
    expect(verdict(told, [], event(since))).toMatchObject({ verdict: 'open', why: 'not-covered' })
  })

  it('is open where it is not told who of the two states spoke', () => {
    const states = event(
      report({ article: 'x', time: '2013-03-03', type: 'call', participants: [egypt, actor('IRN')] }),
    )
    expect(verdict(told, [], known, states)).toMatchObject({ verdict: 'open', why: 'perhaps-others-between' })
  })

  it('is not touched by plans, other kinds, or other people', () => {
    const plan = event(call('x', '2013-03-03', { modality: 'planned' }))
    const visit = event(call('y', '2013-03-03', { type: 'visit' }))
    const others = event(
      report({
        article: 'z',
        time: '2013-03-03',
        type: 'call',
        participants: [egypt, actor('IRN:محمود أحمدي نجاد', 'party', 'الرئيس')],
      }),
    )
    expect(verdict(told, [], known, plan, visit, others).verdict).toBe('supported')
  })
})

describe('claims by a time', () => {
  const [first, times] = saying('هذا أول اتصال بينهما منذ [ثلاثة أشهر]', 'P3M', 'DURATION')

  it('first since: needs a record that reaches back', () => {
    expect(verdict(first, times)).toMatchObject({ verdict: 'open', why: 'not-covered' })
    expect(verdict(first, times, event(call('x', '2013-01-05')))).toMatchObject({ verdict: 'supported' })
    expect(verdict(first, times, event(call('x', '2013-05-05')))).toMatchObject({ verdict: 'contradicted' })
  })

  it('second in a week: counts', () => {
    const [second, week] = saying('وهو الاتصال الثاني خلال [أسبوع]', 'P1W', 'DURATION')
    const [a, b] = [event(call('x', '2013-06-05')), event(call('y', '2013-06-08'))]
    expect(verdict(second, week)).toMatchObject({ verdict: 'open', why: 'fewer-known' })
    expect(verdict(second, week, a, event(call('z', '2013-05-01')))).toEqual({
      verdict: 'supported',
      why: 'count-fits',
      by: [a.id],
    })
    expect(verdict(second, week, b, a)).toEqual({ verdict: 'contradicted', why: 'more-than-said', by: [a.id, b.id] })
  })

  it('third this year, since a month, for the second time this week: counts within the period', () => {
    const others = ['2013-01-05', '2013-03-03', '2012-12-30'].map((day) => event(call(`x${day}`, day)))
    for (const [words, value] of [
      ['في ثالث اتصال بينهما خلال [هذا العام]', '2013'],
      ['وهو الاتصال الثالث بين الرجلين [هذا العام]', '2013'],
      ['للمرة الثالثة منذ [مطلع العام]', '2013'],
      ['والاتصال الثالث منذ [كانون الثاني]', '2013-01'],
    ] as const) {
      const [third, year] = saying(words, value, 'DATE')
      expect(verdict(third, year, ...others)).toMatchObject({ verdict: 'supported', why: 'count-fits' })
      const more = event(call('y', '2013-05-05'))
      expect(verdict(third, year, ...others, more)).toMatchObject({ verdict: 'contradicted', why: 'more-than-said' })
    }
    const [second, week] = saying('للمرة الثانية [هذا الأسبوع]', '2013-06-10/2013-06-16', 'DATE')
    expect(verdict(second, week, ...others)).toMatchObject({ verdict: 'open', why: 'fewer-known' })
  })

  it('are not heard in the second of a series, in times to come, or of other things', () => {
    for (const [words, value] of [
      ['عقدا الاجتماع الثاني [هذا الأسبوع]', '2013-06-10/2013-06-16'],
      ['وهو الاتصال الثاني [الأسبوع المقبل]', '2013-06-17/2013-06-23'],
      ['وصلت السفينة الثانية خلال [هذا العام]', '2013'],
    ] as const) {
      const [told, times] = saying(words, value, 'DATE')
      expect(checkables('e', told, times)).toEqual([])
    }
  })

  it('are not heard of the events that they look back at', () => {
    const [told, times] = saying('هو الثاني [هذا العام] بعد اتصال آذار', '2013', 'DATE')
    const back = { ...told, trigger: { start: 24, end: 29, text: 'اتصال' }, published: '2013-06-11' }
    expect(checkables('e', { ...back, days: { from: '2013-03-02', to: '2013-03-02' } }, times)).toEqual([])
    expect(checkables('e', back, times)).toHaveLength(1)
  })

  it('are not heard of an event of another kind in the sentence', () => {
    const [told, times] = saying('في ثالث لقاء بينهما خلال [هذا العام]', '2013', 'DATE')
    expect(checkables('e', told, times)).toEqual([])
  })

  it('are not heard in a mere duration, or outside the sentence', () => {
    const [plain, spans] = saying('يستمر الاتصال [ساعتين]', 'PT2H', 'DURATION')
    expect(checkables('e', plain, spans)).toEqual([])
    const far = times.map((time) => ({ ...time, start: 500, end: 510 }))
    expect(checkables('e', first, far)).toEqual([])
  })
})

describe('a round', () => {
  const round = (article: string, time: string, n: number): Report =>
    report({ article, time, type: 'talks', round: n, format: 'FORMAT', participants: [egypt, iran] })
  const told = round('now', '2013-06-10', 3)

  it.each([
    ['supported', 'previous-round-known', '2013-04-01', 2],
    ['contradicted', 'same-round-on-another-day', '2013-04-01', 3],
    ['contradicted', 'rounds-out-of-order', '2013-04-01', 4],
    ['contradicted', 'rounds-out-of-order', '2013-08-01', 1],
    ['open', 'no-other-round-known', '2013-02-01', 1],
  ])('is %s: %s', (word, why, time, n) => {
    expect(verdict(told, [], event(round('x', time, n)))).toMatchObject({ verdict: word, why })
  })

  it('may last some days', () => {
    expect(verdict(told, [], event(round('x', '2013-06-12', 3))).verdict).toBe('open')
  })
})

describe('a promise', () => {
  const quote = (text: string) => ({ start: 0, end: text.length, text })
  const outcome: OutcomeRecord = {
    id: 'o1',
    article: 'a',
    outcome: 'o1',
    kind: 'agreed',
    parties: ['state:EGY', 'state:IRQ'],
    assignees: [],
    states: ['EGY', 'IRQ'],
    content: quote('فتح معبر حدودي أمام الشاحنات'),
    report: null,
    day: '2013-02-05',
    confidence: 'stated',
  }
  const statement = (more: Partial<StatementRecord>): StatementRecord => ({
    id: 's1',
    article: 'b',
    statement: 's1',
    speakers: ['Q1'],
    states: ['IRQ'],
    towards: [],
    stance: 'state',
    mode: 'indirect',
    content: quote('الشاحنات عبرت المعبر الحدودي صباح أمس'),
    cue: quote('قال'),
    report: null,
    via: [],
    day: '2013-03-01',
    confidence: 'stated',
    ...more,
  })
  const about = (time: string, topic: string): EventRecord =>
    event(report({ article: 'c', time, participants: [actor('EGY'), actor('IRQ')], topics: [quote(topic)] }))

  it('is followed up by later words and events that speak of it', () => {
    const later = about('2013-04-01', 'عمل المعبر وحركة الشاحنات')
    expect(followUps(outcome, [statement({})], [later])).toEqual([
      { kind: 'event', id: later.id, why: 'شاحن معبر' },
      { kind: 'statement', id: 's1', why: expect.stringContaining('معبر') },
    ])
  })

  it.each([
    ['earlier ones', { day: '2013-01-01' }],
    ['its own article', { article: 'a' }],
    ['people it does not concern', { states: ['FRA'] }],
    ['other matters', { content: quote('الأسعار ارتفعت في الأسواق') }],
  ])('is not followed up by %s', (_, more) => {
    expect(followUps(outcome, [statement(more)], [])).toEqual([])
  })

  it('is not followed up by meetings on other matters', () => {
    expect(
      followUps(outcome, [], [about('2013-04-01', 'أسعار القمح'), about('2013-01-01', 'المعبر والشاحنات')]),
    ).toEqual([])
  })
})
