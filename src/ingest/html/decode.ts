/** Text of a page and the encoding it was read in. */
export interface Decoded {
  readonly text: string
  readonly encoding: string
}

const META_WINDOW = 4096
/** Share of broken characters a UTF-8 page may have before it is taken for something else; truncation breaks a few. */
const BROKEN_SHARE = 0.02

function bomEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

/** Wide text without a mark shows zero or Arabic-block bytes on every other place. */
function wideEncoding(bytes: Uint8Array): string | null {
  const window = bytes.subarray(0, 2000)
  if (window.length < 8) return null
  const isHigh = (unit: number): boolean => unit === 0 || unit === 6
  let even = 0
  let odd = 0
  for (let i = 0; i + 1 < window.length; i += 2) {
    if (isHigh(window[i] as number)) even++
    if (isHigh(window[i + 1] as number)) odd++
  }
  const most = (window.length / 2) * 0.9
  if (odd > most && even < most / 2) return 'utf-16le'
  return even > most && odd < most / 2 ? 'utf-16be' : null
}

/** The charset of a Content-Type header; null where it names none. */
function charsetOf(contentType: string | null | undefined): string | null {
  return /charset\s*=\s*["']?([^\s"';,>]+)/i.exec(contentType ?? '')?.[1]?.toLowerCase() ?? null
}

function metaCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, META_WINDOW))
  const meta = /<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head)
  return (meta ?? /<\?xml[^>]+encoding\s*=\s*["']([\w:.-]+)/i.exec(head))?.[1]?.toLowerCase() ?? null
}

function known(label: string | null): string | null {
  if (label === null) return null
  try {
    const { encoding } = new TextDecoder(label)
    return encoding.startsWith('utf-16') ? null : encoding
  } catch {
    return null
  }
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

/** Whether bytes above ASCII stand in runs, as single-byte Arabic does; accents of Latin letters stand alone. */
function hasHighRuns(bytes: Uint8Array): boolean {
  let high = 0
  let inRuns = 0
  for (let i = 0; i < bytes.length; i++) {
    if ((bytes[i] as number) < 0x80) continue
    high++
    if ((bytes[i - 1] ?? 0) >= 0x80 || (bytes[i + 1] ?? 0) >= 0x80) inRuns++
  }
  return inRuns > high * 0.6
}

const ARABIC_LABELS = new Set(['windows-1256', 'iso-8859-6'])
const WESTERN_LABELS = new Set(['windows-1252', 'iso-8859-15', 'x-user-defined', 'iso-8859-2', 'windows-1250'])

function singleByte(bytes: Uint8Array, label: string | null): string {
  if (label !== null && ARABIC_LABELS.has(label)) return label
  const stated = label !== null && label !== 'utf-8'
  if (stated && !WESTERN_LABELS.has(label)) return label
  if (hasHighRuns(bytes)) return 'windows-1256'
  return stated ? label : 'windows-1252'
}

function isMostlyUtf8(text: string): boolean {
  const good = count(text, /[\u0080-\ufffc]/g)
  return count(text, /\ufffd/g) <= good * BROKEN_SHARE + 1 && good > 0
}

/**
 * Decodes a page. A byte-order mark wins; bytes that are good UTF-8 are read so whatever their label says, and bytes
 * that are not are never read so. What is left follows the header, the page's meta element, then its own look:
 * windows-1256 for bytes in runs. Never throws; replacement characters stay where bytes are broken.
 */
export function decodePage(bytes: Uint8Array, contentType?: string | null): Decoded {
  const wide = bomEncoding(bytes) ?? wideEncoding(bytes)
  if (wide !== null) return { text: new TextDecoder(wide).decode(bytes), encoding: wide }
  const text = new TextDecoder('utf-8').decode(bytes)
  if (!text.includes('\ufffd') || isMostlyUtf8(text)) return { text, encoding: 'utf-8' }
  const label = known(charsetOf(contentType)) ?? known(metaCharset(bytes))
  const encoding = singleByte(bytes, label)
  return { text: new TextDecoder(encoding).decode(bytes), encoding }
}
