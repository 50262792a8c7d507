import { z } from 'zod'
import { type PlacesAnswer, placesOf } from '../../../app/pictures/places.ts'
import type { Desk } from '../../desk.ts'
import type { Html } from '../../html.ts'
import { Coverage } from '../../parts/coverage.tsx'
import { Choice, Filters, SpanFields } from '../../parts/filters.tsx'
import { fileAddress, PictureFigure } from '../../parts/picture.tsx'
import { drawMap, mapTable, type PlaceMap, placesBeyond } from '../../pictures/map.ts'
import { addressOf } from '../../routes/address.ts'
import { SPAN, spanOf } from '../../routes/params.ts'
import { defineRoute, type Route, type View } from '../../routes/route.ts'

const params = z.object({
  ...SPAN,
  view: z.enum(['region', 'world']).describe('how much of the earth is shown').default('region'),
})
type Params = z.output<typeof params>

/** Places of the days asked for; null where the span is open. */
export interface MapPage extends PlacesAnswer {
  readonly from: string | null
  readonly to: string | null
}

async function ask(desk: Desk, asked: Params): Promise<MapPage> {
  const days = spanOf(desk, asked)
  return { from: days.from ?? null, to: days.to ?? null, ...(await placesOf(desk.store, days)) }
}

/** Events at a place as it is printed most often; the list knows places only as printed. */
function eventsAt(printed: string, { from, to }: MapPage): string {
  return addressOf('/events', { place: printed, from, to })
}

function mapFor(answer: MapPage, view: View<Params>, linked: boolean): PlaceMap {
  const { items, from, to } = answer
  const places = items.flatMap(({ name, events, lat, lon, printed }) =>
    lat === null || lon === null
      ? []
      : [{ name, events, lat, lon, href: linked ? eventsAt(printed[0] ?? name, answer) : null }],
  )
  return { view: view.params.view, places, from, to }
}

const sum = (places: readonly { readonly events: number }[]): number =>
  places.reduce((total, { events }) => total + events, 0)

function Notes(props: { readonly answer: MapPage; readonly map: PlaceMap; readonly view: View<Params> }): Html {
  const words = props.view.words.pictures
  const beyond = sum(placesBeyond(props.map))
  const unplaced = props.answer.items.filter(({ lat }) => lat === null)
  return (
    <>
      {beyond === 0 ? null : <p class="none">{words.beyond(beyond)}</p>}
      {unplaced.length === 0 ? null : (
        <details class="none">
          <summary>{words.unplaced(sum(unplaced))}</summary>
          <ul>
            {unplaced.slice(0, 60).map(({ name, events }) => (
              <li>
                <a href={eventsAt(name, props.answer)} dir="auto">
                  {name}
                </a>{' '}
                {events}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function Page({ answer, view }: { readonly answer: MapPage; readonly view: View<Params> }): Html {
  const { words, language, url } = view
  const map = mapFor(answer, view, true)
  const options = [
    ['region', words.pictures.region],
    ['world', words.pictures.world],
  ] as const
  return (
    <>
      <h1>{words.pictures.map}</h1>
      <Filters view={view}>
        <SpanFields view={view} />
        <Choice name="view" label={words.pictures.view} any={null} chosen={view.params.view} options={options} />
      </Filters>
      <PictureFigure
        id="map"
        picture={drawMap(map, language)}
        table={mapTable(map, language)}
        file={fileAddress(url, 'svg')}
        view={view}
      />
      <Notes answer={answer} map={map} view={view} />
      <Coverage coverage={answer.coverage} view={view} />
    </>
  )
}

/** Where events took place, on a map that needs no network. */
export const map: Route = defineRoute({
  id: 'map',
  path: '/map',
  menu: 'record',
  title: ({ pictures }) => pictures.map,
  about: 'Where events took place within some days: places with the number of events and, where listed, coordinates.',
  params,
  ask,
  picture: (answer, view) => drawMap(mapFor(answer, view, false), view.language),
  show: (answer, view) => ({
    title: view.words.pictures.map,
    body: <Page answer={answer} view={view} />,
    scripts: ['picture.js'],
  }),
})
