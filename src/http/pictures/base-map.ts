import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type GeoPath, type GeoProjection, geoNaturalEarth1, geoPath } from 'd3-geo'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'

/** How much of the earth a map shows. `region` reaches from Morocco to Pakistan and from Somalia to the Gulf of Finland. */
export type MapView = 'world' | 'region'

/** A map without anything on it, and where things go on it. */
export interface BaseMap {
  readonly width: number
  readonly height: number
  /** Path data of land, and of borders. */
  readonly land: string
  readonly borders: string
  /** Null for what lies outside the sheet. */
  readonly place: (lat: number, lon: number) => { readonly x: number; readonly y: number } | null
}

const WIDTH = 960
const HEIGHTS: Readonly<Record<MapView, number>> = { world: 500, region: 740 }
/** South-west and north-east corner of the region, in degrees. */
const REGION: readonly (readonly [number, number])[] = [
  [-14, 0],
  [72, 60],
]
/** The whole world is drawn coarser: on it a state is a few units wide. */
const DETAIL: Readonly<Record<MapView, string>> = { world: 'countries-110m.json', region: 'countries-50m.json' }

type Countries = Topology<{ readonly countries: GeometryCollection; readonly land: GeometryCollection }>

const require = createRequire(import.meta.url)

function countries(view: MapView): Countries {
  return JSON.parse(readFileSync(require.resolve(`world-atlas/${DETAIL[view]}`), 'utf8')) as Countries
}

function projectionOf(view: MapView): GeoProjection {
  const sheet: [[number, number], [number, number]] = [
    [0, 0],
    [WIDTH, HEIGHTS[view]],
  ]
  const projection = geoNaturalEarth1()
  if (view === 'world') return projection.fitExtent(sheet, { type: 'Sphere' }).clipExtent(sheet)
  const corners = { type: 'MultiPoint' as const, coordinates: REGION.map(([lon, lat]) => [lon, lat]) }
  return projection.rotate([-29, 0]).fitExtent(sheet, corners).clipExtent(sheet)
}

function drawBase(view: MapView): BaseMap {
  const topology = countries(view)
  const projection = projectionOf(view)
  const path: GeoPath = geoPath(projection).digits(1)
  const height = HEIGHTS[view]
  return {
    width: WIDTH,
    height,
    land: path(feature(topology, topology.objects.land)) ?? '',
    borders: path(mesh(topology, topology.objects.countries, (a, b) => a !== b)) ?? '',
    place: (lat, lon) => {
      const [x = -1, y = -1] = projection([lon, lat]) ?? []
      return x < 0 || y < 0 || x > WIDTH || y > height ? null : { x, y }
    },
  }
}

const drawn = new Map<MapView, BaseMap>()

/** The base map of a view, drawn once: from the outlines of the world-atlas package, without any network. */
export function baseMap(view: MapView): BaseMap {
  const known = drawn.get(view) ?? drawBase(view)
  drawn.set(view, known)
  return known
}
