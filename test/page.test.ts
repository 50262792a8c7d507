import { beforeAll, describe, expect, it } from 'vitest'
import { loadReader, type Reader } from '../src/app/reader.ts'
import type { IngestOptions } from '../src/ingest/item.ts'
import { readText } from '../src/ingest/text.ts'
import type { Article } from '../src/model/article.ts'

const OUTLET = 'منبر الساحل'
const HEADLINE = 'تناولا ملف المعابر.. محادثة هاتفية بين الحسيني ودوبريه'
const PARAGRAPHS = [
  'تلقى وزير الخارجية اللبناني نبيل الحسيني اليوم اتصالاً هاتفياً من نظيره الفرنسي مارك دوبريه، تناولا فيه ملف المعابر البرية.',
  'وذكرت وكالة الأنباء اللبنانية الرسمية أن «الوزير الحسيني جدد تمسك لبنان بالقرارات الدولية»، مشيداً بدور باريس.',
  'وكانت الجولة الرابعة من المحادثات قد عُقدت في نيقوسيا يومي 8 و9 من نيسان الفائت، وفي 3 آذار الفائت التقى الوزيران في بيروت.',
]
/** A page as one copies it: outlet, headline, byline, body, the outlet's signature, and links to other articles. */
const PAGE = [
  OUTLET,
  HEADLINE,
  'by Sahel Desk',
  ...PARAGRAPHS,
  OUTLET,
  'اقرأ أيضاً',
  'أسعار الخضار في أسواق طرابلس',
].join('\n\n')
const TEXT = [HEADLINE, ...PARAGRAPHS].join('\n')

function articleOf(options: IngestOptions = {}): Article {
  const item = readText(PAGE, 'page.txt', options)
  if ('fault' in item) throw item.fault
  return item.article
}

describe('a page as printed, without a date', () => {
  let reader: Reader
  beforeAll(async () => {
    reader = await loadReader()
  })

  it('gives its outlet and headline, and keeps byline, signature and links out of the text', () => {
    const reading = reader.read(articleOf())
    expect(reading).toMatchObject({ outlet: OUTLET, headline: HEADLINE, published: null, text: TEXT })
  })

  it('has its dates left as open as they are', () => {
    const { times, events } = reader.read(articleOf())
    expect(times.map(({ text, value }) => [text, value])).toEqual([
      ['اليوم', null],
      ['يومي 8 و9 من نيسان الفائت', 'XXXX-04-08/XXXX-04-09'],
      ['3 آذار الفائت', 'XXXX-03-03'],
    ])
    for (const { time } of events) expect(time ?? 'XXXX').toMatch(/^XXXX/)
  })

  it('says which of its words cannot be dated', () => {
    const { notes, text } = reader.read(articleOf())
    const unresolved = notes.filter(({ code }) => code === 'time/unresolved')
    expect(unresolved.map(({ span }) => span && text.slice(span.start, span.end))).toEqual(['اليوم'])
  })

  it('is read as the same article with its date where the date is given', () => {
    const given = { id: 'page.txt', outlet: OUTLET, url: null, published: '2024-05-14', headline: HEADLINE }
    const reading = reader.read(articleOf({ published: '2024-05-14' }))
    expect(reading).toEqual(reader.read({ ...given, body: PARAGRAPHS.join('\n') }))
    expect(reading.times.map(({ value }) => value)).toEqual(['2024-05-14', '2024-04-08/2024-04-09', '2024-03-03'])
    expect(reading.events.find(({ type }) => type === 'call')).toMatchObject({
      time: '2024-05-14',
      modality: 'occurred',
    })
  })
})
