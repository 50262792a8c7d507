import type { DateReader } from '../item.ts'
import { isDateLine } from '../printed/lines.ts'
import { readPublished } from '../printed/published.ts'
import { firstOf, squeeze } from './find.ts'

const DATE_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'article.published',
  'parsely-pub-date',
  'sailthru.date',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'publicationdate',
  'pubdate',
  'originalpublicationdate',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'cxenseparse:recs:publishtime',
  'article_date_original',
  'article:published',
  'og:published_time',
  'date_published',
  'displaydate',
  'rnews:datepublished',
  'date',
  'dc.date.created',
  'og:pubdate',
  'datecreated',
]
/** Longest text of an element that may be a printed date. */
const DATE_LENGTH = 90
function dateReading(readDate: DateReader | undefined): (text: string | null | undefined) => string | null {
  return (text) => {
    const line = squeeze(text)
    return line === null ? null : (readPublished(line) ?? readDate?.(line) ?? null)
  }
}

function inPassing(element: Element): boolean {
  return (
    element.closest(
      'aside, footer, nav, [class*="related" i], [class*="sidebar" i], [class*="comment" i], [class*="widget" i], [class*="latest" i]',
    ) !== null
  )
}

/** Text of an element from which on it is a paragraph of the article. */
const PARAGRAPH_LENGTH = 120

function isParagraph(element: Element): boolean {
  if ((element.textContent ?? '').trim().length < PARAGRAPH_LENGTH) return false
  return element.querySelector('p, div, ul, table, section, article, header, time, h1, h2, h3') === null
}

/**
 * The elements between headline and first paragraph, then those over the headline in its article or box: dates elsewhere are
 * other articles' or the day the page was served.
 */
function aroundHeadline(document: Document, headline: string | null): readonly Element[] {
  const all = [...document.querySelectorAll('body *')].filter((one) => !/^(?:script|style)$/i.test(one.localName))
  const titles = all.filter((element) => /^h[12]$/i.test(element.localName))
  const title = titles.find((element) => squeeze(element.textContent) === headline) ?? titles[0]
  if (title === undefined) return []
  const at = all.indexOf(title)
  const rest = all.slice(at + 1)
  const end = rest.findIndex((element) => isParagraph(element) && !isDateLine((element.textContent ?? '').trim()))
  const box = title.closest('article') ?? title.parentElement
  const over =
    box === null || box.localName === 'body' ? [] : all.slice(0, at).filter((one) => one !== box && box.contains(one))
  return [...rest.slice(0, end < 0 ? undefined : end), ...over]
}

function visibleDate(
  document: Document,
  headline: string | null,
  read: (text: string | null) => string | null,
): string | null {
  return firstOf(aroundHeadline(document, headline), (element) => {
    const text = squeeze(element.textContent)
    return text === null || text.length > DATE_LENGTH || !isDateLine(text) || inPassing(element) ? null : read(text)
  })
}

/** The day in an address such as …/2020/03/17/…; only where year, month and day stand together. */
function addressDate(url: string | null): string | null {
  const m = /\/(20\d\d)[/-](\d{1,2})[/-](\d{1,2})(?:[/_-]|$)/.exec(url ?? '')
  return m === null ? null : readPublished(`${m[1]}/${m[2]}/${m[3]}`)
}

/** What a page states of its date outside its markup: JSON-LD's, its meta tags in lower case, and its address. */
export interface StatedDates {
  readonly linked: string | null
  readonly meta: ReadonlyMap<string, string>
  readonly url: string | null
  /** The headline as printed: the date stands near it. */
  readonly headline: string | null
}

/**
 * When a page says it was published: JSON-LD before meta tags, those before marked-up times, those before dates printed
 * under the headline, which need `readDate`; last of all the day in its address. The zone stays as written.
 */
export function publishedOf(document: Document, stated: StatedDates, readDate: DateReader | undefined): string | null {
  const { linked, meta, url, headline } = stated
  const read = dateReading(readDate)
  const stamped = document.querySelectorAll(
    '[itemprop="datePublished"], time[pubdate], article time[datetime], time[datetime]',
  )
  return (
    read(linked) ??
    firstOf(DATE_NAMES, (name) => read(meta.get(name))) ??
    firstOf(stamped, (element) =>
      inPassing(element) ? null : read(element.getAttribute('datetime') ?? element.getAttribute('content')),
    ) ??
    firstOf(document.querySelectorAll('[itemprop="datePublished"]'), (element) => read(element.textContent)) ??
    visibleDate(document, headline, read) ??
    addressDate(url)
  )
}
