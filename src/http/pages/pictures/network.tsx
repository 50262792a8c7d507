import { z } from 'zod'
import { type NetworkActor, type NetworkAnswer, networkOf } from '../../../app/pictures/network.ts'
import type { Language } from '../../../app/words/labels.ts'
import { stateName } from '../../../app/words/states.ts'
import type { Desk } from '../../desk.ts'
import type { Html } from '../../html.ts'
import { actorAddress } from '../../parts/actor.tsx'
import { Coverage } from '../../parts/coverage.tsx'
import { Choice, Filters, SpanFields } from '../../parts/filters.tsx'
import { fileAddress, PictureFigure } from '../../parts/picture.tsx'
import { drawNetwork, type Network, networkTable } from '../../pictures/network.ts'
import type { Picture } from '../../pictures/picture.ts'
import { changed } from '../../routes/address.ts'
import { SPAN, spanOf } from '../../routes/params.ts'
import { defineRoute, type Route, type View } from '../../routes/route.ts'

const params = z.object({
  ...SPAN,
  between: z.enum(['states', 'actors']).describe('who: states, or people, bodies and formats').default('states'),
  ties: z.coerce.number().int().min(1).max(200).describe('how many ties, the strongest first').default(80),
})
type Params = z.output<typeof params>

/** The network of the days asked for; null where the span is open. */
export interface NetworkPage extends NetworkAnswer {
  readonly from: string | null
  readonly to: string | null
}

async function ask(desk: Desk, asked: Params): Promise<NetworkPage> {
  const days = spanOf(desk, asked)
  const answer = await networkOf(desk.store, { ...days, between: asked.between, limit: asked.ties })
  return { from: days.from ?? null, to: days.to ?? null, ...answer }
}

/** States have names in the reader's language; all others are named as the record names them. */
function nameIn({ key, name, state }: NetworkActor, language: Language): string {
  return key.startsWith('state:') && state !== null ? stateName(state, language) : name
}

function networkFor({ items, actors, from, to }: NetworkPage, language: Language, linked: boolean): Network {
  const nodes = actors.map((actor) => ({
    key: actor.key,
    kind: actor.kind,
    label: nameIn(actor, language),
    href: linked ? actorAddress(actor.key) : null,
  }))
  return { nodes, edges: items, from, to }
}

function picture(answer: NetworkPage, { language }: View): Picture {
  return drawNetwork(networkFor(answer, language, false), language)
}

function YearSlider(props: {
  readonly name: string
  readonly label: string
  readonly years: readonly [number, number]
  readonly year: number
}): Html {
  const { name, label, years, year } = props
  return (
    <label class="field slider">
      <span>
        {label} <output>{year}</output>
      </span>
      <input type="range" name={name} min={years[0]} max={years[1]} step={1} value={year} />
    </label>
  )
}

/** The period as two sliders over the years of the record: a form of its own, which works without script too. */
function Period({ answer, view }: { readonly answer: NetworkPage; readonly view: View<Params> }): Html | null {
  const { years, from, to } = answer
  const { words, url, params: asked } = view
  if (years === null || years[0] === years[1]) return null
  const yearIn = (day: string | null, other: number): number => (day === null ? other : Number(day.slice(0, 4)))
  return (
    <form class="filters period" method="get" action={url.pathname}>
      <input type="hidden" name="between" value={asked.between} />
      <YearSlider name="from" label={words.pictures.firstYear} years={years} year={yearIn(from, years[0])} />
      <YearSlider name="to" label={words.pictures.lastYear} years={years} year={yearIn(to, years[1])} />
      <div class="actions">
        <button type="submit">{words.filters.apply}</button>
        <a href={changed(url, { from: null, to: null })}>{words.pictures.all}</a>
      </div>
    </form>
  )
}

function Page({ answer, view }: { readonly answer: NetworkPage; readonly view: View<Params> }): Html {
  const { words, language, url, params: asked } = view
  const network = networkFor(answer, language, true)
  const options = [
    ['states', words.pictures.states],
    ['actors', words.pictures.actors],
  ] as const
  return (
    <>
      <h1>{words.pictures.network}</h1>
      <Filters view={view}>
        <Choice name="between" label={words.pictures.between} any={null} chosen={asked.between} options={options} />
        <SpanFields view={view} />
      </Filters>
      <Period answer={answer} view={view} />
      {answer.items.length === 0 ? (
        <p class="none">{words.pictures.none}</p>
      ) : (
        <PictureFigure
          id="network"
          picture={drawNetwork(network, language)}
          table={networkTable(network, language)}
          file={fileAddress(url, 'svg')}
          view={view}
        />
      )}
      <Coverage coverage={answer.coverage} view={view} />
    </>
  )
}

/** Who meets whom, as a network. */
export const network: Route = defineRoute({
  id: 'network',
  path: '/network',
  menu: 'actors',
  title: ({ pictures }) => pictures.network,
  about: 'Who meets whom within some days: pairs with the number of contacts that took place between them.',
  params,
  ask,
  picture,
  show: (answer, view) => ({
    title: view.words.pictures.network,
    body: <Page answer={answer} view={view} />,
    scripts: ['picture.js'],
  }),
})
