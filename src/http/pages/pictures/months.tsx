import { z } from 'zod'
import { type MonthsAnswer, monthsOf } from '../../../app/pictures/months.ts'
import type { Desk } from '../../desk.ts'
import type { Html } from '../../html.ts'
import { Coverage } from '../../parts/coverage.tsx'
import { Field, Filters } from '../../parts/filters.tsx'
import { PictureFigure } from '../../parts/picture.tsx'
import { drawHeat, type HeatStrip, heatTable } from '../../pictures/heat.ts'
import { actorsOf } from '../../routes/actors.ts'
import { addressOf } from '../../routes/address.ts'
import { listOf } from '../../routes/params.ts'
import { defineRoute, type Route, type View } from '../../routes/route.ts'

const PATH = '/months'

const params = z.object({
  who: listOf(z.string().max(200)).describe('two names or keys').default([]),
})
type Params = z.output<typeof params>

/** Contacts by month; without two names there is no pair and nothing to count. */
export type MonthsPage = MonthsAnswer | { readonly items: readonly []; readonly pair: null }

async function ask(desk: Desk, { who }: Params): Promise<MonthsPage> {
  const [one, other] = await actorsOf(desk, who.slice(0, 2))
  if (one === undefined || other === undefined) return { items: [], pair: null }
  return monthsOf(desk.store, [one, other])
}

type Pair = MonthsAnswer['pair']

function stripOf({ items, pair: [one, other] }: Pick<MonthsAnswer, 'items' | 'pair'>, linked: boolean): HeatStrip {
  const who = [one.asked, other.asked]
  const hrefOf = (month: string): string => addressOf('/events', { who, from: month, to: month })
  return { one: one.name, other: other.name, months: items, hrefOf: linked ? hrefOf : null }
}

/** The heat strip of a pair, wherever it is shown; `months.items` are its contacts by month. */
function HeatFigure(props: {
  readonly months: Pick<MonthsAnswer, 'items'>
  readonly pair: Pair
  readonly view: View
}): Html {
  const { months, pair, view } = props
  const strip = stripOf({ items: months.items, pair }, true)
  const file = addressOf(`${PATH}.svg`, { who: pair.map(({ asked }) => asked) })
  return (
    <PictureFigure
      id="months"
      picture={drawHeat(strip, view.language)}
      table={heatTable(strip, view.language)}
      file={file}
      view={view}
    />
  )
}

function Page({ answer, view }: { readonly answer: MonthsPage; readonly view: View<Params> }): Html {
  const { words, params: asked } = view
  return (
    <>
      <h1>{words.pictures.months}</h1>
      <Filters view={view}>
        <Field name="who" label={words.pictures.one} value={asked.who[0]} required />
        <Field name="who" label={words.pictures.other} value={asked.who[1]} required />
      </Filters>
      {answer.pair === null ? (
        <p class="none">{words.pictures.askTwo}</p>
      ) : answer.items.length === 0 ? (
        <p class="none">{words.pictures.none}</p>
      ) : (
        <HeatFigure months={answer} pair={answer.pair} view={view} />
      )}
      {answer.pair === null ? null : <Coverage coverage={answer.coverage} view={view} />}
    </>
  )
}

const NOBODY = { asked: '', name: '–', state: null, keys: [] }

/** Contacts of two by month. */
export const months: Route = defineRoute({
  id: 'months',
  path: PATH,
  menu: 'actors',
  title: ({ pictures }) => pictures.months,
  about: 'The contacts of two by month; an empty month holds those not known to a month.',
  params,
  ask,
  picture: (answer, { language }) =>
    drawHeat(stripOf({ items: answer.items, pair: answer.pair ?? [NOBODY, NOBODY] }, false), language),
  show: (answer, view) => ({
    title: view.words.pictures.months,
    body: <Page answer={answer} view={view} />,
    scripts: ['picture.js'],
  }),
})
