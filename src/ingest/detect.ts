/** The formats articles come in. */
export type Format = 'text' | 'html' | 'jsonl' | 'json' | 'csv' | 'warc' | 'gzip'

/** Bytes from the start of an input that {@link detectFormat} wants to see. */
export const DETECT_BYTES = 65_536

const EXTENSIONS: ReadonlyArray<readonly [RegExp, Format]> = [
  [/\.(?:jsonl|ndjson|jsonlines)$/i, 'jsonl'],
  [/\.json$/i, 'json'],
  [/\.(?:csv|tsv)$/i, 'csv'],
  [/\.(?:x?html?|xht)$/i, 'html'],
  [/\.warc$/i, 'warc'],
  [/\.(?:txt|text|md)$/i, 'text'],
]
const HTML =
  /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|article|main|div|p|h[1-6]|section|script|link|style|table|span|br)[\s>/]/i

function looksLikeObject(line: string): boolean {
  try {
    return typeof JSON.parse(line) === 'object'
  } catch {
    return false
  }
}

/** Lines that are objects of their own are records, though some be broken; one object spread over lines is a document. */
function jsonKind(head: string): Format {
  const lines = head.split(/\r?\n/).map((line) => line.trim())
  return lines.length === 1 || lines.some((line) => line.startsWith('{') && looksLikeObject(line)) ? 'jsonl' : 'json'
}

function byContent(bytes: Uint8Array): Format | null {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return 'gzip'
  const head = new TextDecoder('utf-8')
    .decode(bytes.subarray(0, DETECT_BYTES))
    .replace(/^\ufeff/, '')
    .trimStart()
  if (/^WARC\/\d/.test(head)) return 'warc'
  if (HTML.test(head)) return 'html'
  if (head.startsWith('{')) return jsonKind(head)
  return /^\[\s*(?:\{|\]|$)/.test(head) ? 'json' : null
}

function byName(name: string): Format | null {
  const bare = name.replace(/\.(?:gz|gzip)$/i, '')
  return EXTENSIONS.find(([pattern]) => pattern.test(bare))?.[1] ?? null
}

const COLUMN =
  /^["']?(?:id|url|link|title|headline|body|text|content|date|published|outlet|source|العنوان|النص|المحتوى|التاريخ|الرابط|المصدر|الخبر|عنوان|نص)["']?$/i

function hasColumns(bytes: Uint8Array): boolean {
  const first = new TextDecoder('utf-8')
    .decode(bytes.subarray(0, 2000))
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)[0] as string
  return [',', ';', '\t'].some((mark) => {
    const cells = first.split(mark).map((cell) => cell.trim())
    return cells.length > 1 && cells.filter((cell) => COLUMN.test(cell)).length >= 2
  })
}

/**
 * Decides what the bytes are, from their start and then from the file's name (empty for a stream). What bytes show beats
 * what the name says, except that `.jsonl` and `.csv` are taken at their word.
 */
export function detectFormat(head: Uint8Array, name: string): Format {
  const content = byContent(head)
  const named = byName(name)
  if (content === 'gzip' || content === 'warc') return content
  if (named === 'jsonl' || named === 'csv') return named
  if (content !== null) return content
  return named === 'html' || named === 'warc' ? named : hasColumns(head) ? 'csv' : 'text'
}
