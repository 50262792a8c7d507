/** Values of an element's attributes; null leaves one out. */
export type Attributes = Readonly<Record<string, string | number | null>>

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
/** All that XML cannot hold: controls and halves of surrogate pairs among them. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** Text as it may stand in an element or between the quotes of an attribute; what XML cannot hold is replaced. */
export function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign)
}

/** A coordinate with one decimal: enough for a screen, and the same on every machine. */
function rounded(value: number): number {
  return Math.round(value * 10) / 10 || 0
}

function attribute([name, value]: readonly [string, string | number | null]): string {
  if (value === null) return ''
  return ` ${name}="${typeof value === 'number' ? rounded(value) : escapeXml(value)}"`
}

/** An element; its children are markup already, made by this function or escaped. */
export function element(name: string, attributes: Attributes, children: readonly string[] = []): string {
  const opened = `<${name}${Object.entries(attributes).map(attribute).join('')}`
  return children.length === 0 ? `${opened}/>` : `${opened}>${children.join('')}</${name}>`
}

/** A text of the record or the page as an element's child. */
export function title(text: string): string {
  return element('title', {}, [escapeXml(text)])
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

/**
 * A text centred on its x, in its own direction: a label that began at x would stand on the other side of it in a
 * right-to-left page.
 */
export function label(text: string, attributes: Attributes): string {
  const direction = RIGHT_TO_LEFT.test(text) ? 'rtl' : 'ltr'
  return element('text', { 'text-anchor': 'middle', direction, ...attributes }, [escapeXml(text)])
}

/** About how wide a text is in the pictures' face, in units of the picture. */
export function widthOf(text: string, size: number): number {
  return [...text].length * size * 0.54
}

/** A text cut to a width, with an ellipsis if something is left out. */
export function fitted(text: string, size: number, width: number): string {
  if (widthOf(text, size) <= width) return text
  const kept = Math.max(1, Math.floor(width / (size * 0.54)) - 1)
  return `${[...text].slice(0, kept).join('').trimEnd()}…`
}

/** The children, within a link where there is one. */
export function linked(href: string | null, children: readonly string[]): string {
  return href === null ? element('g', {}, children) : element('a', { href }, children)
}
