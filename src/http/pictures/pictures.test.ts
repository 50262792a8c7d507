import { readFileSync } from 'node:fs'
import { DOMParser } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { baseMap } from './base-map.ts'
import { drawHeat, heatTable } from './heat.ts'
import { drawMap, type MapPlace, mapTable, placesBeyond } from './map.ts'
import { drawNetwork, type Network, networkTable } from './network.ts'
import { inlineSvg, type Picture, standaloneSvg } from './picture.ts'
import { drawTimeline, type Timeline, timelineTable } from './timeline.ts'

const HOSTILE = `"><script>alert(1)</script>&'\u0000 ]]>`

const network: Network = {
  nodes: [
    { key: 'state:SYR', label: 'سوريا', kind: 'state', href: '/entities/state:SYR' },
    { key: 'state:RUS', label: 'روسيا', kind: 'state', href: null },
    { key: 'Q1', label: HOSTILE, kind: 'person', href: `/x?${HOSTILE}` },
  ],
  edges: [
    { a: 'state:RUS', b: 'state:SYR', contacts: 12 },
    { a: 'Q1', b: 'state:SYR', contacts: 3 },
  ],
  from: '2020-01-01',
  to: '2020-12-31',
}

const place = (name: string, lat: number, lon: number, events: number): MapPlace => ({
  name,
  lat,
  lon,
  events,
  href: null,
})
const places = [place('دمشق', 33.51, 36.29, 40), place(HOSTILE, 30.04, 31.24, 9), place('سيدني', -33.87, 151.2, 1)]
const months = [
  { month: '', contacts: 1 },
  { month: '2020-11', contacts: 2 },
  { month: '2022-01', contacts: 8 },
]
const DAY = 86_400_000
const start = Date.parse('2024-03-01T00:00:00Z')
const timeline: Timeline = {
  of: 'سوريا',
  window: { start, end: start + 31 * DAY },
  counts: [{ moment: '2024-03-05', events: 2 }],
  marks: [
    { label: HOSTILE, start: start + 5 * DAY, end: start + 6 * DAY, occurred: true, href: '/events/a' },
    { label: 'زيارة إلى موسكو', start: start + 4 * DAY, end: start + 9 * DAY, occurred: false, href: null },
  ],
  hrefOf: ({ start: from }) => `/timeline?from=${from}`,
}

const PICTURES: readonly (readonly [string, () => Picture])[] = [
  ['network', () => drawNetwork(network, 'ar')],
  ['map', () => drawMap({ view: 'region', places, from: null, to: null }, 'ar')],
  ['heat', () => drawHeat({ one: HOSTILE, other: 'روسيا', months, hrefOf: (month) => `/?m=${month}` }, 'en')],
  ['timeline', () => drawTimeline(timeline, 'ar')],
]
const CSS = readFileSync(new URL('../style/5-pictures.css', import.meta.url), 'utf8')

function parsed(markup: string) {
  return new DOMParser().parseFromString(markup, 'text/xml')
}

describe.each(PICTURES)('the picture of %s', (_, draw) => {
  it('is the same every time', () => {
    expect(draw()).toEqual(draw())
  })

  it('has a title and a description that it is named by', () => {
    const svg = inlineSvg(draw(), 'one')
    for (const id of ['one-title', 'one-description']) {
      expect(svg).toContain(`id="${id}"`)
      expect(parsed(svg).getElementById(id)?.textContent).not.toBe('')
    }
    expect(svg).toContain('aria-labelledby="one-title one-description"')
  })

  it('keeps what it is given as text, in a page and in a file', () => {
    for (const svg of [inlineSvg(draw(), 'one'), standaloneSvg(draw(), CSS)]) {
      expect(svg).not.toMatch(/<script|NaN|undefined|Infinity/)
      expect(svg.match(/<[a-z]/g)?.length).toBe(
        (svg.match(/<\/[a-z]/g)?.length ?? 0) + (svg.match(/\/>/g)?.length ?? 0),
      )
    }
  })

  it('has no style or script of its own in a page, and its stylesheet in a file', () => {
    expect(inlineSvg(draw(), 'one')).not.toMatch(/<style| style=| on\w+=/)
    expect(standaloneSvg(draw(), CSS)).toContain('--picture-ground')
  })

  it('centres every text', () => {
    const texts = inlineSvg(draw(), 'one').match(/<text[^>]*>/g) ?? []
    expect(texts.length).toBeGreaterThan(0)
    for (const text of texts) expect(text).toMatch(/text-anchor="middle" direction="(?:rtl|ltr)"/)
  })
})

describe('the network', () => {
  const { body } = drawNetwork(network, 'en')
  it('draws wider lines for more contacts and links its nodes', () => {
    const widths = [...body.matchAll(/stroke-width="([\d.]+)"/g)].map(([, width]) => Number(width))
    expect(widths).toEqual([3.3, 10])
    expect(body).toContain('<a href="/entities/state:SYR">')
  })

  it('places nodes apart and on the sheet', () => {
    const at = [...body.matchAll(/cx="([\d.]+)" cy="([\d.]+)"/g)].map(([, x, y]) => [Number(x), Number(y)])
    expect(new Set(at.map(String)).size).toBe(3)
    for (const [x = -1, y = -1] of at) expect(x > 0 && x < 960 && y > 0 && y < 640).toBe(true)
  })

  it('draws nobody without fault, and tells the same as a table', () => {
    expect(drawNetwork({ ...network, nodes: [], edges: [] }, 'ar').body).toBe('<g/>')
    expect(networkTable(network, 'ar').rows).toEqual([
      ['روسيا', 'سوريا', 12],
      [HOSTILE, 'سوريا', 3],
    ])
  })
})

describe('the map', () => {
  it('knows where things are', () => {
    const world = baseMap('world')
    const damascus = world.place(33.5, 36.3)
    expect(damascus?.x).toBeGreaterThan(world.width / 2)
    expect(damascus?.y).toBeLessThan(world.height / 2)
    expect(baseMap('region').place(-33.87, 151.2)).toBeNull()
    expect(world.land.length).toBeGreaterThan(10_000)
  })

  it('lists all places, also those beyond its edges', () => {
    const map = { view: 'region' as const, places, from: null, to: null }
    expect(placesBeyond(map).map(({ name }) => name)).toEqual(['سيدني'])
    expect(mapTable(map, 'en').rows).toHaveLength(3)
    expect([...drawMap(map, 'en').body.matchAll(/<circle/g)]).toHaveLength(2)
  })
})

describe('the heat strip', () => {
  it('has a row for each year and a cell for each month, darker for more', () => {
    const { body } = drawHeat({ one: 'أ', other: 'ب', months, hrefOf: null }, 'ar')
    expect(body.match(/<rect/g)).toHaveLength(36)
    expect(body).toMatch(/picture-heat-4[^>]*\/><text[^>]*>8</)
    expect(body.match(/picture-heat-0/g)).toHaveLength(34)
    expect(body).not.toContain('<a ')
  })

  it('tells of contacts of no known month in its table', () => {
    expect(heatTable({ one: 'A', other: 'B', months, hrefOf: null }, 'en').rows).toEqual([
      ['November 2020', 2],
      ['January 2022', 8],
      ['month unknown', 1],
    ])
  })
})

describe('the timeline', () => {
  it('draws what may have been on several days as a stretch, and what did not take place hollow', () => {
    const { body } = drawTimeline(timeline, 'en')
    expect(body.match(/picture-span/g)).toHaveLength(2)
    expect(body.match(/picture-hollow/g)).toHaveLength(1)
  })

  it.each([
    [3650, '2026'],
    [200, 'June 2024'],
    [31, '10 March'],
    [1, '09:00'],
  ])('names its ticks in units that fit %d days', (days, tick) => {
    const window = { start, end: start + days * DAY }
    expect(drawTimeline({ ...timeline, window }, 'en').body).toContain(`>${tick}</text>`)
  })

  it('is a table of events, or of counts where there are too many', () => {
    expect(timelineTable(timeline, 'en').rows[0]).toEqual(['5 March 2024', 'زيارة إلى موسكو'])
    expect(timelineTable({ ...timeline, marks: [] }, 'en').rows).toEqual([['5 March 2024', 2]])
  })
})
