import { parseFeed } from 'feedsmith'
import { Fault } from '../../model/fault.ts'
import { decodePage } from '../html/decode.ts'
import { readPublished } from '../printed/published.ts'

/** One entry of a feed. `url` is absolute; `published` keeps the zone it was written in. */
export interface FeedItem {
  readonly id: string
  readonly url: string | null
  readonly title: string | null
  readonly published: string | null
  /** HTML or text of the entry, the fullest the feed carries. */
  readonly content: string | null
}

/** A feed read. `complete` is false for a document that breaks off: its items are good, but more were to come. */
export interface Feed {
  readonly title: string | null
  readonly items: readonly FeedItem[]
  readonly complete: boolean
}

type Fields = Readonly<Record<string, unknown>>

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function textAt(value: unknown, ...path: readonly string[]): string | null {
  const [name, ...rest] = path
  if (Array.isArray(value)) return textAt(value[0], ...path)
  if (name !== undefined) return isFields(value) ? textAt(value[name], ...rest) : null
  if (isFields(value)) return textAt(value.value)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

function firstText(item: Fields, paths: readonly string[]): string | null {
  for (const path of paths) {
    const found = textAt(item, ...path.split('.'))
    if (found !== null) return found
  }
  return null
}

function linkOf(item: Fields): string | null {
  const links: readonly unknown[] = Array.isArray(item.links) ? item.links : []
  const alternate =
    links.find((link) => isFields(link) && (link.rel === undefined || link.rel === 'alternate')) ?? links[0]
  const guid = isFields(item.guid) && item.guid.isPermaLink === false ? null : textAt(item, 'guid')
  const permalink = guid !== null && /^https?:/i.test(guid) ? guid : null
  return firstText(item, ['url', 'link', 'external_url']) ?? textAt(alternate, 'href') ?? permalink
}

function resolve(url: string | null, base: string): string | null {
  return url !== null && URL.canParse(url, base) ? new URL(url, base).href : null
}

const DATES = [
  'pubDate',
  'published',
  'date_published',
  'dc.date',
  'dc.dates',
  'dcterms.issued',
  'updated',
  'date_modified',
]
const CONTENTS = ['content.encoded', 'content', 'content_html', 'content_text', 'description', 'summary']

function itemOf(item: Fields, base: string): FeedItem | null {
  const url = resolve(linkOf(item), base)
  const title = firstText(item, ['title'])
  const id = firstText(item, ['guid', 'id', 'rdf.about']) ?? url ?? title
  if (id === null) return null
  const date = firstText(item, DATES)
  return { id, url, title, published: date === null ? null : readPublished(date), content: firstText(item, CONTENTS) }
}

/** A document that breaks off, cut after its last whole entry and closed again; null where it holds none. */
function mend(text: string): string | null {
  const end = Math.max(text.lastIndexOf('</item>') + '</item>'.length, text.lastIndexOf('</entry>') + '</entry>'.length)
  const root = /<((?:[\w-]+:)?(?:rss|feed|rdf))[\s>]/i.exec(text)?.[1]
  if (root === undefined || end < 10) return null
  const channel = /rss$/i.test(root) ? '</channel>' : ''
  return `${text.slice(0, end)}${channel}</${root}>`
}

const ROOT_END = /<\/(?:[\w-]+:)?(?:rss|feed|rdf)\s*>/i

interface Parsed {
  readonly fields: Fields
  readonly complete: boolean
}

function parse(text: string, url: string): Parsed {
  try {
    return {
      fields: parseFeed(text).feed as unknown as Fields,
      complete: text.startsWith('{') || ROOT_END.test(text.slice(-4000)),
    }
  } catch {
    const mended = mend(text)
    if (mended !== null && mended !== text) return { ...parse(mended, url), complete: false }
    throw new Fault('bad-feed', url, 'not a feed that can be read (RSS, Atom, RDF, JSON Feed); check the address')
  }
}

/**
 * Reads an RSS, Atom, RDF or JSON feed. `url` names it in faults and resolves relative links. Entries without anything to
 * know them by are left out; what is no feed throws `bad-feed`.
 */
export function readFeed(bytes: Uint8Array, url: string, contentType?: string | null): Feed {
  const { fields, complete } = parse(
    decodePage(bytes, contentType)
      .text.replace(/^\ufeff/, '')
      .trim(),
    url,
  )
  const entries: readonly unknown[] = [fields.items, fields.entries].find((list) => Array.isArray(list)) ?? []
  const items = entries.filter(isFields).map((item) => itemOf(item, url))
  return { title: firstText(fields, ['title']), items: items.filter((item) => item !== null), complete }
}
