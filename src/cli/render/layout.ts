/** First strong isolate and its end: what stands between them cannot reorder what stands around them. */
const FSI = '\u2068'
const PDI = '\u2069'
const ESCAPE = '\u001B'
const INVISIBLE = new RegExp(`${ESCAPE}\\[[\\d;]*m|[\\p{Mn}\\p{Cf}]`, 'gu')

/** Sets a field apart from the direction of its surroundings; line breaks become spaces. */
export function isolate(text: string): string {
  return `${FSI}${text.replace(/\s+/g, ' ').trim()}${PDI}`
}

/** Columns that text takes on a terminal; vowel signs, direction controls and colours take none. */
export function widthOf(text: string): number {
  return [...text.replace(INVISIBLE, '')].length
}

/** Pads with spaces to a number of columns; longer text stays as it is. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}

/** Cuts a text to a number of columns, with an ellipsis in place of what is left out; isolates are closed again. */
export function clip(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  let kept = ''
  let columns = 0
  for (const char of text) {
    columns += widthOf(char)
    if (columns >= width) break
    kept += char
  }
  return `${kept.trimEnd()}…${PDI.repeat(depthOf(kept))}`
}

/** Isolates that a text leaves open. */
function depthOf(text: string): number {
  let open = 0
  for (const char of text) open += char === FSI ? 1 : char === PDI ? -1 : 0
  return open
}

/** Where the lines of a wrapped text begin. */
export interface Indent {
  readonly first: number
  readonly rest: number
}

/**
 * Breaks a text at spaces. An isolate that a break falls into is closed and opened again, since a line break would end
 * it.
 */
export function wrap(text: string, width: number, indent: Indent): readonly string[] {
  const lines: string[] = []
  let words: string[] = []
  let margin = ' '.repeat(indent.first)
  for (const word of text.split(' ')) {
    if (words.length > 0 && widthOf([margin, ...words, word].join(' ')) - 1 > width) {
      const open = depthOf(words.join(' '))
      lines.push(margin + words.join(' ') + PDI.repeat(open))
      margin = ' '.repeat(indent.rest)
      words = [FSI.repeat(open) + word]
    } else words.push(word)
  }
  return [...lines, margin + words.join(' ')]
}

/** Lays rows out in columns as wide as their widest cell; the last column is not padded. */
export function table(rows: readonly (readonly string[])[], indent: number): string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length))
  const widths = Array.from({ length: columns }, (_, i) => Math.max(...rows.map((row) => widthOf(row[i] ?? ''))))
  return rows.map((row) => {
    const cells = row.map((cell, i) => (i === row.length - 1 ? cell : pad(cell, widths[i] ?? 0)))
    return `${' '.repeat(indent)}${cells.join('  ')}`.trimEnd()
  })
}
