/** Nesting beyond which readers of documents take minutes: real pages stay under 60. */
const DEPTH_LIMIT = 300
/** Tags beyond which a document takes gigabytes: the largest news pages have some 20,000. */
const TAG_LIMIT = 200_000

const TAG = /<(\/?)([a-z][a-z0-9]*)/gi
/** Elements that close by themselves or stay empty, so that an opening tag alone nests nothing. */
const UNNESTED = new Set(
  'p li td th tr dt dd option br img meta link input hr area base col embed source track wbr html head body tbody thead'.split(
    ' ',
  ),
)

function isWild(html: string): boolean {
  let depth = 0
  let tags = 0
  for (const [, slash, name] of html.matchAll(TAG)) {
    if (++tags > TAG_LIMIT) return true
    if (UNNESTED.has((name as string).toLowerCase())) continue
    depth = slash === '' ? depth + 1 : Math.max(0, depth - 1)
    if (depth > DEPTH_LIMIT) return true
  }
  return false
}

function asParagraphs(html: string): string {
  const text = html.replace(/<(script|style)\b[^<>]*>[^<]*/gi, '\n').replace(/<\/?[a-z!][^<>]*>/gi, '\n')
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.length > TAG_LIMIT
    ? lines.join(' ')
    : lines.map((line) => `<p>${line.replace(/</g, '&lt;')}</p>`).join('\n')
}

/** A page that can be parsed in bounded time: as it is, or, where it nests without end, its text in flat paragraphs. */
export function tamePage(html: string): string {
  return isWild(html) ? asParagraphs(html) : html
}
