import { expect, test } from 'vitest'
import type { IngestOptions, Read } from '../item.ts'
import { readHtml } from './html.ts'

const FIRST =
  'استقبل وزير الخارجية في العاصمة صباح اليوم نظيره القادم من الشمال، وتناول الجانبان سبل توسيع التعاون التجاري بين البلدين الجارين.'
const SECOND =
  'وقال الوزير عقب اللقاء إن الزيارة تفتح باباً جديداً أمام الشركات في البلدين، وإن لجنة مشتركة ستجتمع الشهر المقبل.'
const THIRD =
  'وغادر الوفد الضيف العاصمة مساء اليوم نفسه بعد جولة في الميناء، على أن يعود في الخريف لتوقيع ما اتفق عليه الطرفان.'
const HEADLINE = 'وزيرا الخارجية يبحثان توسيع التعاون التجاري'

function page(body: string, head: string = ''): string {
  return `<!doctype html><html lang="ar" dir="rtl"><head>${head}</head><body><nav><a href="/">الرئيسية</a></nav><main><article><h1>${HEADLINE}</h1>${body}</article></main><footer>جميع الحقوق محفوظة</footer></body></html>`
}

function read(html: string | Uint8Array, options?: IngestOptions): Read {
  const item = readHtml(typeof html === 'string' ? Buffer.from(html) : html, 'page.html', options)
  if ('fault' in item) throw item.fault
  return item
}

const PARAGRAPHS = `<p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p>`
const BODY = [FIRST, SECOND, THIRD].join('\n')

/** Arabic text in windows-1256, made by turning the decoder's table round. */
function toWindows1256(text: string): Uint8Array {
  const table = new Map<string, number>()
  for (let unit = 0; unit < 256; unit++) table.set(new TextDecoder('windows-1256').decode(new Uint8Array([unit])), unit)
  return Uint8Array.from([...text].map((unit) => table.get(unit) ?? 0x3f))
}

test('JSON-LD gives headline, date with its zone, outlet and address', () => {
  const data = {
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'WebSite', name: 'x' },
      {
        '@type': ['NewsArticle'],
        headline: HEADLINE,
        datePublished: '2023-07-03T14:30:00+03:00',
        publisher: { name: 'نشرة الميناء' },
        mainEntityOfPage: { '@id': 'https://example.org/a/1' },
      },
    ],
  }
  const { article } = read(page(PARAGRAPHS, `<script type="application/ld+json">${JSON.stringify(data)}</script>`))
  expect(article).toEqual({
    id: 'https://example.org/a/1',
    outlet: 'نشرة الميناء',
    url: 'https://example.org/a/1',
    published: '2023-07-03T14:30:00+03:00',
    headline: HEADLINE,
    body: BODY,
  })
})

test('JSON-LD with raw line breaks and trailing commas is mended; hopeless JSON-LD is passed over', () => {
  const loose =
    '{"@type":"NewsArticle","headline":"' +
    HEADLINE +
    '",\n"description":"سطر\nآخر","datePublished":"2023-07-03T14:30:00Z",}'
  expect(
    read(
      page(
        PARAGRAPHS,
        `<script type="application/ld+json">{oops</script><script type="application/ld+json">${loose}</script>`,
      ),
    ).article.published,
  ).toBe('2023-07-03T14:30:00Z')
})

test.each([
  ['<meta property="article:published_time" content="2023-07-03T11:30:00+00:00">', '2023-07-03T11:30:00+00:00'],
  ['<meta name="pubdate" content="Mon, 03 Jul 2023 14:30:00 +0300">', '2023-07-03T14:30:00+03:00'],
  ['<meta itemprop="datePublished" content="2023-07-03">', '2023-07-03'],
  ['<meta name="date" content="2023/7/3 09:05">', '2023-07-03T09:05'],
  ['<link rel="canonical" href="https://example.org/2023/07/03/visit.html">', '2023-07-03'],
  ['<meta name="date" content="03/07/2023">', null],
])('date from %s', (head, published) => {
  expect(read(page(PARAGRAPHS, head)).article.published).toBe(published)
})

test('a marked-up time, and a printed Arabic date through the reader of dates', () => {
  expect(read(page(`<time datetime="2023-07-03T14:30:00+03:00">منذ ساعة</time>${PARAGRAPHS}`)).article.published).toBe(
    '2023-07-03T14:30:00+03:00',
  )
  const readDate = (text: string): string | null => (text === 'الاثنين 3 تموز 2023' ? '2023-07-03' : null)
  const printed = page(`<div class="when"><span>الاثنين 3 تموز 2023</span></div>${PARAGRAPHS}`)
  expect(read(printed, { readDate }).article).toMatchObject({ published: '2023-07-03', body: BODY })
  expect(read(printed).article.published).toBeNull()
})

test("dates of the page itself and of other articles are nobody's", () => {
  const readDate = (): string => '1999-01-01'
  const html = `<html><body><div>السبت 8 تموز 2023</div><h1>${HEADLINE}</h1>${PARAGRAPHS}<div class="teaser"><span>5 تموز 2023</span></div></body></html>`
  expect(read(html, { readDate, published: '2023-07-03' }).article.published).toBe('2023-07-03')
})

test('share bars, captions, tags, related lists and comments stay out', () => {
  const html = page(
    `<div class="share-bar"><a>فيسبوك</a></div><figure><img src="x"><figcaption>الوزيران خلال لقاء سابق في العاصمة قبل عام</figcaption></figure><p>${FIRST}</p><p>${SECOND}</p><div>اقرأ أيضاً: وفد برلماني يصل إلى المدينة</div><p>${THIRD}</p><p>الوسوم: تجارة</p><ul class="related-posts"><li>انطلاق أعمال المنتدى الاقتصادي السنوي في المدينة الساحلية القديمة</li></ul><section id="comments"><p>${SECOND.replace('الوزير', 'القارئ')}</p></section>`,
  )
  expect(read(html).article.body).toBe(BODY)
})

test('a wrapper whose class says share but which holds the article is kept', () => {
  expect(
    read(page(`<div class="entry-content with-share"><div class="content">${PARAGRAPHS}</div></div>`)).article.body,
  ).toBe(BODY)
})

test('double breaks part paragraphs; a single one does only after a sentence', () => {
  expect(read(page(`<div>${FIRST}<br><br>${SECOND}<br/>${THIRD.replace('، ', '،<br>')}</div>`)).article.body).toBe(BODY)
})

test('the printed headline beats a title cut short or carrying the outlet', () => {
  expect(
    read(
      page(
        PARAGRAPHS,
        `<meta property="og:title" content="${HEADLINE} | نشرة الميناء"><meta property="og:site_name" content="نشرة الميناء">`,
      ),
    ).article,
  ).toMatchObject({ headline: HEADLINE, outlet: 'نشرة الميناء' })
  expect(read(page(PARAGRAPHS, `<title>نشرة الميناء - ${HEADLINE}</title>`)).article.headline).toBe(HEADLINE)
  expect(
    read(`<html><head><title>${HEADLINE} - نشرة الميناء</title></head><body>${PARAGRAPHS}</body></html>`).article
      .headline,
  ).toBe(HEADLINE)
})

test('windows-1256: labelled in the page, in the header, and not at all', () => {
  expect(read(toWindows1256(page(PARAGRAPHS, '<meta charset="windows-1256">'))).article.body).toBe(BODY)
  expect(read(toWindows1256(page(PARAGRAPHS)), { contentType: 'text/html; charset=windows-1256' }).article.body).toBe(
    BODY,
  )
  expect(read(toWindows1256(page(PARAGRAPHS))).article.body).toBe(BODY)
})

test('mislabelled both ways, and labelled Western', () => {
  expect(
    read(toWindows1256(page(PARAGRAPHS, '<meta charset="utf-8">')), { contentType: 'text/html; charset=utf-8' }).article
      .body,
  ).toBe(BODY)
  expect(
    read(page(PARAGRAPHS, '<meta charset="windows-1256">'), { contentType: 'text/html; charset=windows-1256' }).article
      .body,
  ).toBe(BODY)
  expect(read(toWindows1256(page(PARAGRAPHS, '<meta charset="iso-8859-1">'))).article.body).toBe(BODY)
})

test('UTF-16 with and without its mark; UTF-8 cut inside a letter', () => {
  expect(read(Buffer.from(`\ufeff${page(PARAGRAPHS)}`, 'utf16le')).article.body).toBe(BODY)
  expect(read(Buffer.from(page(PARAGRAPHS), 'utf16le')).article.body).toBe(BODY)
  const whole = Buffer.from(page(`${PARAGRAPHS}<p>${FIRST}`).split('</article>')[0] as string)
  expect(read(whole.subarray(0, whole.length - 2)).article.body.startsWith(BODY)).toBe(true)
})

test('an ISO-8859-6 page keeps its label', () => {
  const table = new Map<string, number>()
  for (let unit = 0; unit < 256; unit++) table.set(new TextDecoder('iso-8859-6').decode(new Uint8Array([unit])), unit)
  const bytes = Uint8Array.from(
    [...page(PARAGRAPHS, '<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-6">')].map(
      (unit) => table.get(unit) ?? 0x3f,
    ),
  )
  expect(read(bytes).article.body).toBe(BODY)
})

test('broken markup never throws', () => {
  const pieces = [
    '<',
    '<html',
    '<!--',
    '</p></p></div>',
    '<p>نص',
    '<table><tr><p>x<td>',
    '<script>',
    '\u0000\u0000',
    '<a href="',
    '<p '.repeat(500),
    '<div>'.repeat(3000),
    '&#xffffffff;&bogus;',
    ']]>',
    '<svg><p>',
  ]
  for (const a of pieces)
    for (const b of pieces) expect(() => readHtml(Buffer.from(`${a}${b}${FIRST}`), 'x')).not.toThrow()
  expect(read(`<html><body><div><p>${FIRST}<p>${SECOND}</div></span></td><p>${THIRD}`).article.body).toBe(BODY)
})

test('a page without an article, and a page of 50 MB, are faults', () => {
  expect(readHtml(Buffer.from('<html><body></body></html>'), 'x.html')).toMatchObject({
    fault: { code: 'empty', input: 'x.html' },
  })
  expect(readHtml(new Uint8Array(50_000_000), 'big.html')).toMatchObject({
    fault: { code: 'too-large', input: 'big.html' },
  })
})

test("a relative canonical address needs the page's own; without either the url is null", () => {
  const html = page(PARAGRAPHS, '<link rel="canonical" href="/a/1">')
  expect(read(html, { url: 'https://example.org/x?y' }).article.url).toBe('https://example.org/a/1')
  expect(read(html).article).toMatchObject({ url: null, id: 'page.html' })
})

test.each([
  ['divisions without end', `${'<div>'.repeat(5000)}${FIRST}${'</div>'.repeat(5000)}`],
  ['a million tags', `<p>${FIRST}</p>${'<b></b>'.repeat(500_000)}`],
  ['a million entities', `<p>${FIRST}</p>${'&amp;'.repeat(500_000)}`],
  ['a page of breaks', `<div>${FIRST}${'<br>'.repeat(100_000)}</div>`],
])('%s are read in bounded time, their prose kept', (_, html) => {
  const start = Date.now()
  const { article } = read(html)
  expect(article.body.startsWith(FIRST)).toBe(true)
  expect(Date.now() - start).toBeLessThan(10_000)
})

test('a logo that calls itself a headline does not draw the date to itself; a date over the headline in its box counts', () => {
  const readDate = (text: string): string | null => (text === '3 تموز 2023' ? '2023-07-03' : null)
  const logo = `<html><head><title>${HEADLINE}</title></head><body><div><h1>نشرة الميناء</h1></div><p>${THIRD}</p><h1>${HEADLINE}</h1><span>3 تموز 2023</span>${PARAGRAPHS}</body></html>`
  expect(read(logo, { readDate }).article).toMatchObject({ headline: HEADLINE, published: '2023-07-03' })
  const over = `<html><body><header><span>3 تموز 2023</span><h1>${HEADLINE}</h1></header>${PARAGRAPHS}</body></html>`
  expect(read(over, { readDate }).article.published).toBe('2023-07-03')
})

test('a date over the headline counts where both stand in one article, however deep', () => {
  const line = '<div class="over"><p><a>ثقافة</a><span>2023/07/03 13:39</span></p></div>'
  const html = (open: string, close: string): string =>
    `<html><body>${open}<div>${line}</div><div><h1>${HEADLINE}</h1>${PARAGRAPHS}</div>${close}</body></html>`
  expect(read(html('<article>', '</article>')).article.published).toBe('2023-07-03T13:39')
  expect(read(html('<div>', '</div>')).article.published).toBeNull()
})

test('numeric and labelled printed dates reach the reader of dates', () => {
  const seen: string[] = []
  const readDate = (text: string): null => {
    seen.push(text)
    return null
  }
  read(page(`<span>تاريخ النشر: 03/07/2023</span><div>الاثنين، ٣ يوليو ٢٠٢٣ - 14:30</div>${PARAGRAPHS}`), { readDate })
  expect(seen).toContain('تاريخ النشر: 03/07/2023')
  expect(seen).toContain('الاثنين، ٣ يوليو ٢٠٢٣ - 14:30')
})
