import type { Language } from '../../app/words/labels.ts'
import { layOut, type Point } from './network-layout.ts'
import type { Picture, PictureTable } from './picture.ts'
import { element, label, linked, title, widthOf } from './svg.ts'
import { PICTURE_WORDS, spanText } from './words.ts'

/** Somebody or something in the network. */
export interface NetworkNode {
  readonly key: string
  readonly label: string
  readonly kind: string
  /** Where a click leads; null in a file of its own. */
  readonly href: string | null
}

/** How often two of them had contact. */
export interface NetworkEdge {
  readonly a: string
  readonly b: string
  readonly contacts: number
}

/** Who meets whom within some days; every end of an edge is among the nodes. */
export interface Network {
  readonly nodes: readonly NetworkNode[]
  readonly edges: readonly NetworkEdge[]
  readonly from: string | null
  readonly to: string | null
}

const WIDTH = 960
const HEIGHT = 640
const LABEL = 13
const KIND_CLASS: Readonly<Record<string, string>> = { person: ' picture-person', org: ' picture-body' }

/** Contacts of each node over all its edges. */
function contactsOf(edges: readonly NetworkEdge[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  for (const { a, b, contacts } of edges) for (const key of [a, b]) sums.set(key, (sums.get(key) ?? 0) + contacts)
  return sums
}

/** Areas grow with contacts. */
function radiusOf(contacts: number, most: number): number {
  return 5 + 19 * Math.sqrt(contacts / Math.max(1, most))
}

function edgeLine({ a, b, contacts }: NetworkEdge, most: number, drawing: Drawing): string {
  const [one, other] = [drawing.places.get(a), drawing.places.get(b)]
  if (one === undefined || other === undefined) return ''
  const ends = { x1: one.x, y1: one.y, x2: other.x, y2: other.y }
  const names = [a, b].map((key) => drawing.names.get(key) ?? key)
  const told = PICTURE_WORDS[drawing.language].contactsBetween(names[0] ?? '', names[1] ?? '', contacts)
  const width = 1 + 9 * (contacts / most)
  return element('line', { class: 'picture-edge', ...ends, 'stroke-width': width }, [title(told)])
}

interface Drawing {
  readonly language: Language
  readonly places: ReadonlyMap<string, Point>
  readonly names: ReadonlyMap<string, string>
  readonly sums: ReadonlyMap<string, number>
  readonly most: number
}

function nodeMark(node: NetworkNode, { places, sums, most, language }: Drawing): string {
  const { x, y } = places.get(node.key) ?? { x: 0, y: 0 }
  const contacts = sums.get(node.key) ?? 0
  const r = radiusOf(contacts, most)
  return linked(node.href, [
    title(`${node.label}: ${PICTURE_WORDS[language].contacts(contacts)}`),
    element('circle', { class: `picture-mark${KIND_CLASS[node.kind] ?? ''}`, cx: x, cy: y, r }),
    label(node.label, { class: 'picture-halo', x, y: y + r + LABEL, 'font-size': LABEL }),
  ])
}

/** Draws who meets whom: a circle for each, wider lines for more contacts. */
export function drawNetwork(network: Network, language: Language): Picture {
  const { nodes, edges } = network
  const words = PICTURE_WORDS[language]
  const sums = contactsOf(edges)
  const most = Math.max(1, ...sums.values())
  const rooms = nodes.map(({ key, label: text }) => ({
    key,
    room: Math.max(radiusOf(sums.get(key) ?? 0, most) + LABEL, widthOf(text, LABEL) / 2) + 4,
  }))
  const ties = edges.map(({ a, b, contacts }) => ({ a, b, strength: contacts }))
  const places = layOut(rooms, ties, { width: WIDTH, height: HEIGHT, edge: 64 })
  const drawing = { language, places, sums, most, names: new Map(nodes.map((node) => [node.key, node.label])) }
  const widest = Math.max(1, ...edges.map(({ contacts }) => contacts))
  const lines = [...edges].reverse().map((edge) => edgeLine(edge, widest, drawing))
  return {
    width: WIDTH,
    height: HEIGHT,
    title: words.networkTitle(spanText(network, language)),
    description: words.networkDescription(nodes.length, edges.length),
    body: [element('g', {}, lines), ...nodes.map((node) => nodeMark(node, drawing))].join(''),
  }
}

/** The network's edges as a table. */
export function networkTable({ nodes, edges, ...span }: Network, language: Language): PictureTable {
  const words = PICTURE_WORDS[language]
  const names = new Map(nodes.map((node) => [node.key, node.label]))
  return {
    caption: words.networkTitle(spanText(span, language)),
    columns: [words.one, words.other, words.contactsColumn],
    rows: edges.map(({ a, b, contacts }) => [names.get(a) ?? a, names.get(b) ?? b, contacts]),
  }
}
