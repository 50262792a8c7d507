import { endsSentence, linesOf } from '../printed/lines.ts'

const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol ' +
    'p pre section table tbody td tfoot th thead tr ul'
  ).split(' '),
)
const SKIPPED = new Set(
  'script style noscript template iframe object embed svg math select button input textarea figcaption'.split(' '),
)

/** Line breaks inside a paragraph are told apart from paragraph breaks only once the text around them is known. */
const SOFT = '\ue000'

function append(node: Node, out: string[]): void {
  if (node.nodeType === 3) {
    out.push((node.textContent ?? '').replace(/[\s\u00a0\ue000]+/g, ' '))
    return
  }
  if (node.nodeType !== 1 && node.nodeType !== 9 && node.nodeType !== 11) return
  appendElement(node as Element, out)
}

function appendElement(element: Element, out: string[]): void {
  const name = (element.localName ?? '').toLowerCase()
  if (SKIPPED.has(name)) return
  if (name === 'br') {
    out.push(SOFT)
    return
  }
  const edge = BLOCKS.has(name) ? '\n' : ''
  out.push(edge)
  for (const child of element.childNodes) append(child, out)
  out.push(edge)
}

/** Two breaks part paragraphs; one does where a sentence ends before it, and is a space elsewhere. */
function hardenBreaks(text: string): string {
  const parts = text
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\ue000 ?\ue000[ \ue000]*/g, '\n')
    .split(SOFT)
  const last = parts.length - 1
  return parts.map((part, i) => (i === last ? part : part + (endsSentence(part.trimEnd()) ? '\n' : ' '))).join('')
}

/** The paragraphs under an element: blocks and double breaks part them, white space inside is one space. */
export function paragraphsOf(root: Node): readonly string[] {
  const out: string[] = []
  append(root, out)
  return linesOf(out.join('').split('\n').map(hardenBreaks).join('\n')).map((line) => line.replace(/ {2,}/g, ' '))
}
