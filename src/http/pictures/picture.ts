import { element, escapeXml } from './svg.ts'

/** A picture before it is put in a page or a file. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly title: string
  /** What is to be seen in it, in a sentence or two, for those who cannot see it. */
  readonly description: string
  /** Markup of all that is drawn. */
  readonly body: string
}

/** What a picture shows, as a table: the same for those who do not see it, and for those who want the figures. */
export interface PictureTable {
  readonly caption: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}

function drawn({ width, height, title, description, body }: Picture, id: string, style: readonly string[]): string {
  const named = { 'aria-labelledby': `${id}-title ${id}-description` }
  const size = { viewBox: `0 0 ${width} ${height}`, width, height }
  return element('svg', { xmlns: 'http://www.w3.org/2000/svg', class: 'picture', role: 'group', ...size, ...named }, [
    element('title', { id: `${id}-title` }, [escapeXml(title)]),
    element('desc', { id: `${id}-description` }, [escapeXml(description)]),
    ...style,
    element('rect', { class: 'picture-ground', width, height }),
    body,
  ])
}

/** The picture as part of a page, whose stylesheet colours it. `id` must be unlike all others of the page. */
export function inlineSvg(picture: Picture, id: string): string {
  return drawn(picture, id, [])
}

/** The picture as a file of its own, with the stylesheet in it. */
export function standaloneSvg(picture: Picture, stylesheet: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${drawn(picture, 'picture', [element('style', {}, [escapeXml(stylesheet)])])}\n`
}
