import type { Language } from '../../app/words/labels.ts'
import { baseMap, type MapView } from './base-map.ts'
import type { Picture, PictureTable } from './picture.ts'
import { element, label, linked, title, widthOf } from './svg.ts'
import { PICTURE_WORDS, spanText } from './words.ts'

/** A place with its number of events. */
export interface MapPlace {
  readonly name: string
  /** Degrees, WGS 84. */
  readonly lat: number
  readonly lon: number
  readonly events: number
  /** Where a click leads; null in a file of its own. */
  readonly href: string | null
}

/** Where events took place within some days. */
export interface PlaceMap {
  readonly view: MapView
  readonly places: readonly MapPlace[]
  readonly from: string | null
  readonly to: string | null
}

interface Spot extends MapPlace {
  readonly x: number
  readonly y: number
  readonly r: number
}

const LABEL = 12
const LARGEST = 30

/** Most events first, so that small circles lie on large ones. */
function spotsOf({ view, places }: PlaceMap): readonly Spot[] {
  const base = baseMap(view)
  const most = Math.max(1, ...places.map(({ events }) => events))
  const sorted = [...places].sort((a, b) => b.events - a.events || (a.name < b.name ? -1 : 1))
  return sorted.flatMap((place) => {
    const at = base.place(place.lat, place.lon)
    return at === null ? [] : [{ ...place, ...at, r: 2.5 + (LARGEST - 2.5) * Math.sqrt(place.events / most) }]
  })
}

/** Places of the map's table that its view does not reach. */
export function placesBeyond({ view, places }: PlaceMap): readonly MapPlace[] {
  return places.filter(({ lat, lon }) => baseMap(view).place(lat, lon) === null)
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** A name is written below its circle, on a large circle in its middle; at the sheet's edges it is moved in. */
function boxOf({ name, x, y, r }: Spot, width: number): Box {
  const half = widthOf(name, LABEL) / 2
  const middle = r > half ? y : y + r + LABEL * 0.75
  const centre = Math.min(width - half, Math.max(half, x))
  return { left: centre - half, right: centre + half, top: middle - LABEL * 0.6, bottom: middle + LABEL * 0.6 }
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** The names there is room for, those of the largest circles first. */
function named(spots: readonly Spot[], width: number): readonly (readonly [Spot, Box])[] {
  const taken: (readonly [Spot, Box])[] = []
  for (const spot of spots) {
    const box = boxOf(spot, width)
    if (!taken.some(([, other]) => overlap(box, other))) taken.push([spot, box])
  }
  return taken
}

function circle({ name, href, events, x, y, r }: Spot, language: Language): string {
  return linked(href, [
    title(`${name} – ${PICTURE_WORDS[language].events(events)}`),
    element('circle', { class: 'picture-place', cx: x, cy: y, r }),
  ])
}

/** Draws where events took place: larger circles for more events. */
export function drawMap(map: PlaceMap, language: Language): Picture {
  const { width, height, land, borders } = baseMap(map.view)
  const words = PICTURE_WORDS[language]
  const spots = spotsOf(map)
  const names = named(spots, width).map(([{ name }, { left, right, bottom }]) =>
    label(name, { class: 'picture-halo', x: (left + right) / 2, y: bottom - 3, 'font-size': LABEL }),
  )
  return {
    width,
    height: height + 20,
    title: words.mapTitle(spanText(map, language)),
    description: words.mapDescription(spots.length, spots[0]?.name ?? '–'),
    body: [
      element('path', { class: 'picture-land', d: land }),
      element('path', { class: 'picture-border', d: borders }),
      ...spots.map((spot) => circle(spot, language)),
      element('g', {}, names),
      label(words.mapSource, { class: 'picture-soft', x: width / 2, y: height + 14, 'font-size': 11 }),
    ].join(''),
  }
}

/** The map's places as a table, those outside its view too. */
export function mapTable({ places, ...span }: PlaceMap, language: Language): PictureTable {
  const words = PICTURE_WORDS[language]
  return {
    caption: words.mapTitle(spanText(span, language)),
    columns: [words.place, words.eventsColumn],
    rows: places.map(({ name, events }) => [name, events]),
  }
}
