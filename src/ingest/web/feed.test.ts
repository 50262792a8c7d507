import { expect, test } from 'vitest'
import { readFeed } from './feed.ts'
import { readOpml } from './opml.ts'
import { readSitemap } from './sitemap.ts'

const URL_ = 'https://example.org/feed'
const read = (text: string): ReturnType<typeof readFeed> => readFeed(Buffer.from(text), URL_)

const RSS = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>نشرة</title>
<item><guid isPermaLink="false">7</guid><title>خبر &amp; خبر</title><link>/1</link><pubDate>Mon, 03 Jul 2023 14:30:00 +0300</pubDate><description>موجز</description><content:encoded><![CDATA[<p>نص</p>]]></content:encoded></item>
<item><guid>https://example.org/2</guid><title>ثان</title><pubDate>أمس</pubDate></item><item><description>بلا اسم</description></item></channel></rss>`

test('RSS: relative links, dates with their zone, the fullest content, links from guids', () => {
  expect(read(RSS)).toEqual({
    title: 'نشرة',
    complete: true,
    items: [
      {
        id: '7',
        url: 'https://example.org/1',
        title: 'خبر & خبر',
        published: '2023-07-03T14:30:00+03:00',
        content: '<p>نص</p>',
      },
      { id: 'https://example.org/2', url: 'https://example.org/2', title: 'ثان', published: null, content: null },
    ],
  })
})

test.each([
  [
    'Atom',
    '<feed xmlns="http://www.w3.org/2005/Atom"><title>نشرة</title><entry><id>i</id><title type="html">خبر</title><link rel="self" href="/self"/><link rel="alternate" href="/1"/><published>2023-07-03T14:30:00+03:00</published></entry></feed>',
    'i',
  ],
  [
    'RDF',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>نشرة</title></channel><item rdf:about="i"><title>خبر</title><link>https://example.org/1</link><dc:date>2023-07-03T14:30:00+03:00</dc:date></item></rdf:RDF>',
    'i',
  ],
  [
    'JSON',
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'نشرة',
      items: [{ id: 'i', url: 'https://example.org/1', title: 'خبر', date_published: '2023-07-03T14:30:00+03:00' }],
    }),
    'i',
  ],
])('%s', (_, text, id) => {
  expect(read(text)).toMatchObject({
    title: 'نشرة',
    complete: true,
    items: [{ id, url: 'https://example.org/1', title: 'خبر', published: '2023-07-03T14:30:00+03:00' }],
  })
})

test.each([30, 60, 120])('a feed cut %d characters before its end gives its whole items and says so', (cut) => {
  const feed = read(RSS.slice(0, RSS.length - cut))
  expect(feed.items[0]?.id).toBe('7')
  expect(feed.complete).toBe(false)
})

test.each(['', '<html><body>لا</body></html>', '{}', '<rss', 'نص'])('%j is no feed', (text) => {
  expect(() => read(text)).toThrow(/https:\/\/example\.org\/feed: not a feed/)
})

test('a news sitemap, an index, and what is neither', () => {
  const map = `<urlset xmlns:news="n"><url><loc>https://example.org/1?a=1&amp;b=2</loc><lastmod>2023-07-04</lastmod><news:news><news:publication><news:name>نشرة</news:name></news:publication><news:publication_date>2023-07-03T14:30+03:00</news:publication_date><news:title><![CDATA[خبر & خبر]]></news:title></news:news></url><url><loc>/2</loc></url><url><lastmod>x</lastmod></url><url><loc>https://exam`
  expect(readSitemap(Buffer.from(map), 'https://example.org/s.xml')).toEqual({
    sitemaps: [],
    pages: [
      {
        url: 'https://example.org/1?a=1&b=2',
        title: 'خبر & خبر',
        published: '2023-07-03T14:30+03:00',
        modified: '2023-07-04',
        outlet: 'نشرة',
      },
      { url: 'https://example.org/2', title: null, published: null, modified: null, outlet: null },
    ],
  })
  const index =
    '<sitemapindex><sitemap><loc>https://example.org/a.xml</loc></sitemap><sitemap><loc>/b.xml</loc></sitemap></sitemapindex>'
  expect(readSitemap(Buffer.from(index), 'https://example.org/s.xml').sitemaps).toEqual([
    'https://example.org/a.xml',
    'https://example.org/b.xml',
  ])
  expect(() => readSitemap(Buffer.from('<html>'), 'x')).toThrow(/x: not a sitemap/)
})

test('OPML: groups unfolded, each feed once, addresses of other kinds left out', () => {
  const list =
    '<opml version="2.0"><head/><body><outline text="سياسة"><outline text="أ" type="rss" xmlUrl="https://example.org/a"/><outline text="ب" xmlUrl="https://example.org/b"/></outline><outline text="أ" xmlUrl="https://example.org/a"/><outline text="ج" xmlUrl="file:///etc/passwd"/></body></opml>'
  expect(readOpml(Buffer.from(list), 'list.opml')).toEqual([
    { title: 'أ', url: 'https://example.org/a' },
    { title: 'ب', url: 'https://example.org/b' },
  ])
  expect(() => readOpml(Buffer.from('<html>'), 'list.opml')).toThrow(/list\.opml: not a readable OPML/)
})
