import { expect, test } from 'vitest'
import type { IngestOptions, Item, Read } from './item.ts'
import { readText } from './text.ts'

function read(text: string, options?: IngestOptions): Read {
  const item: Item = readText(text, 'page.txt', options)
  if ('fault' in item) throw item.fault
  return item
}

const LEDE =
  'استقبل وزير الخارجية في العاصمة صباح اليوم نظيره القادم من الشمال، وتناول الجانبان سبل توسيع التعاون التجاري بين البلدين الجارين.'
const SECOND =
  'وقال الوزير عقب اللقاء إن الزيارة تفتح باباً جديداً أمام الشركات في البلدين، وإن لجنة مشتركة ستجتمع الشهر المقبل.'
const HEADLINE = 'وزيرا الخارجية يبحثان توسيع التعاون التجاري'

test('a page copied whole: outlet, headline, byline, body, signature, list of others', () => {
  const page = [
    'نشرة الميناء',
    '',
    HEADLINE,
    '',
    'by Port Desk',
    '',
    LEDE,
    '',
    SECOND,
    '',
    'نشرة الميناء',
    '',
    'اقرأ أيضاً.:',
  ].join('\n')
  const { article } = read(page)
  expect(article).toEqual({
    id: 'page.txt',
    outlet: 'نشرة الميناء',
    url: null,
    published: null,
    headline: HEADLINE,
    body: `${LEDE}\n${SECOND}`,
  })
})

test('a first line that is a paragraph leaves the headline null', () => {
  const { article } = read(`${LEDE}\n\n${SECOND}`)
  expect(article.headline).toBeNull()
  expect(article.outlet).toBeNull()
  expect(article.body).toBe(`${LEDE}\n${SECOND}`)
})

test('one short line alone is the body, not a headline', () => {
  expect(read('غادر السفير العاصمة').article).toMatchObject({ headline: null, body: 'غادر السفير العاصمة' })
})

test('an agency dateline stays in the body, on its own line or at the head of a paragraph', () => {
  expect(read(`${HEADLINE}\nدمشق - سانا\n${LEDE}`).article.body).toBe(`دمشق - سانا\n${LEDE}`)
  expect(read(`${HEADLINE}\nبرلين - أ ش أ\n${LEDE}`).article.body).toBe(`برلين - أ ش أ\n${LEDE}`)
  expect(read(`${HEADLINE}\nبرلين - أ ش أ: ${LEDE}`).article.body).toBe(`برلين - أ ش أ: ${LEDE}`)
})

test.each(['by Port Desk', 'بقلم: سمير الحداد', 'كتب سمير الحداد', 'إعداد: قسم الأخبار', 'كتبت - هدى العلي:'])(
  'byline %s is dropped',
  (byline) => {
    expect(read(`${HEADLINE}\n${byline}\n${LEDE}`).article.body).toBe(LEDE)
  },
)

test('a sentence opening with the verb of a byline stays', () => {
  const body = `${LEDE}\nكتب الوزير في رسالة وجهها إلى الأمين العام أن بلاده متمسكة بالاتفاق.`
  expect(read(`${HEADLINE}\n${body}`).article.body).toBe(body)
})

test.each(['اقرأ أيضاً:', 'إقرأ المزيد', 'شاهد أيضاً', 'مواضيع ذات صلة', 'اقرأ أيضا..', '■ اقرأ أيضاً'])(
  '%s with links ends the body',
  (label) => {
    expect(
      read(
        `${HEADLINE}\n${LEDE}\n${SECOND}\n${label}\nوفد برلماني يصل إلى المدينة الساحلية\nانطلاق أعمال المنتدى الاقتصادي`,
      ).article.body,
    ).toBe(`${LEDE}\n${SECOND}`)
  },
)

test('a label inside the article takes its links with it, not the paragraphs after', () => {
  expect(read(`${HEADLINE}\n${LEDE}\nاقرأ أيضاً:\nوفد برلماني يصل إلى المدينة الساحلية\n${SECOND}`).article.body).toBe(
    `${LEDE}\n${SECOND}`,
  )
  expect(read(`${HEADLINE}\n${LEDE}\nاقرأ أيضاً: وفد برلماني يصل إلى المدينة\n${SECOND}`).article.body).toBe(
    `${LEDE}\n${SECOND}`,
  )
})

test('a sentence that opens like a label stays', () => {
  const body = `${LEDE}\nللمزيد من التنسيق بين البلدين، اتفق الوزيران على فتح مكتب مشترك في المدينة الساحلية خلال العام الجاري.`
  expect(read(`${HEADLINE}\n${body}`).article.body).toBe(body)
})

test.each([
  'شارك',
  'فيسبوك تويتر واتساب',
  'Facebook Twitter WhatsApp',
  'صورة أرشيفية',
  '(صورة أرشيفية)',
  'الوزيران خلال لقاء سابق (أرشيفية)',
  'الوسوم: تجارة، موانئ',
  '#تجارة #موانئ',
  'كلمات مفتاحية',
  'طباعة',
  'تابعونا على تلغرام',
  '© وكالة الصور',
  'مصدر الصورة: وكالة الصور',
])('furniture "%s" is dropped', (line) => {
  expect(read(`${HEADLINE}\n${line}\n${LEDE}\n${line}\n${SECOND}\n${line}`).article.body).toBe(`${LEDE}\n${SECOND}`)
})

test('a subheading inside the article stays', () => {
  const body = `${LEDE}\nلجنة مشتركة\n${SECOND}`
  expect(read(`${HEADLINE}\n${body}`).article.body).toBe(body)
})

test('a printed date goes to the reader of dates and out of the body', () => {
  const seen: string[] = []
  const readDate = (text: string): string | null => {
    seen.push(text)
    return '2023-07-03'
  }
  const { article } = read(`${HEADLINE}\nالاثنين 3 تموز 2023\n${LEDE}`, { readDate })
  expect(article).toMatchObject({ published: '2023-07-03', body: LEDE })
  expect(seen).toEqual(['الاثنين 3 تموز 2023'])
  expect(read(`${HEADLINE}\n2023-07-03 14:30\n${LEDE}`).article.published).toBe('2023-07-03T14:30')
  expect(read(`${HEADLINE}\nالاثنين 3 تموز 2023\n${LEDE}`).article.published).toBeNull()
})

test('options fill gaps and never override what the page says', () => {
  const options = { outlet: 'صحيفة أخرى', published: '2020-01-01', url: 'https://example.org/1' }
  expect(read(`نشرة الميناء\n${HEADLINE}\n${LEDE}`, options).article).toMatchObject({
    outlet: 'نشرة الميناء',
    published: '2020-01-01',
    id: 'https://example.org/1',
  })
  expect(read(LEDE, options).article.outlet).toBe('صحيفة أخرى')
  expect(read(`${HEADLINE}\n${LEDE}\nصحيفة أخرى`, options).article.body).toBe(LEDE)
})

test('line ends, marks and spaces of any kind', () => {
  expect(read(`\ufeff${HEADLINE}\r\n\r\n\u00a0 ${LEDE}\u200f\r\n${SECOND}\u2028`).article).toMatchObject({
    headline: HEADLINE,
    body: `${LEDE}\n${SECOND}`,
  })
})

test('a text of nothing is a fault that says what to do', () => {
  const item = readText(' \n\n', 'empty.txt')
  expect('fault' in item && item.fault).toMatchObject({ code: 'empty', input: 'empty.txt' })
  expect('fault' in item && item.fault.message).toMatch(/^empty\.txt: .*give a file/)
})

test.each(['وكالة أنباء الميناء (وام)', 'صحيفة الميناء', 'الميناء'])(
  'first line %s over a longer headline is the outlet',
  (outlet) => {
    expect(read(`${outlet}\n${HEADLINE}\n${LEDE}\n${SECOND}`).article).toMatchObject({
      outlet,
      headline: HEADLINE,
      body: `${LEDE}\n${SECOND}`,
    })
  },
)

test.each(['سياسة', 'عاجل', 'أخبار العالم'])('section %s over the headline is no outlet', (section) => {
  expect(read(`${section}\n${HEADLINE}\n${LEDE}`).article).toMatchObject({
    outlet: null,
    headline: HEADLINE,
    body: LEDE,
  })
})

test.each(['المصدر: وكالات', '(رويترز)', 'أ ف ب', 'انتهى', 'سمير الحداد'])('closing line %s is a signature', (line) => {
  expect(read(`${HEADLINE}\n${LEDE}\n${SECOND}\n${line}`).article.body).toBe(`${LEDE}\n${SECOND}`)
})

test('a text of 50 MB is refused', () => {
  expect(readText('ا'.repeat(50_000_000), 'big.txt')).toMatchObject({ fault: { code: 'too-large', input: 'big.txt' } })
})
