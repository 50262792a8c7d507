import { z } from 'zod'
import { type MonthsAnswer, monthsOf } from '../../../app/pictures/months.ts'
import type { Desk } from '../../desk.ts'
import type { Html } from '../../html.ts'
import { Coverage } from '../../parts/coverage.tsx'
import { Field, Filters } from '../../parts/filters.tsx'
import { HeatFigure, stripOf } from '../../parts/heat-figure.tsx'
import { drawHeat } from '../../pictures/heat.ts'
import { actorsOf } from '../../routes/actors.ts'
import { listOf } from '../../routes/params.ts'
import { defineRoute, type Route, type View } from '../../routes/route.ts'

const PATH = '/months'

const params = z.object({
  who: listOf(z.string().max(200)).describe('one or two names or keys').default([]),
})
type Params = z.output<typeof params>

/** Contacts by month; without a name there is nothing to count. */
export type MonthsPage = MonthsAnswer | { readonly items: readonly []; readonly who: readonly [] }

async function ask(desk: Desk, { who }: Params): Promise<MonthsPage> {
  const [one, other] = await actorsOf(desk, who.slice(0, 2))
  if (one === undefined) return { items: [], who: [] }
  return monthsOf(desk.store, other === undefined ? [one] : [one, other])
}

const isAsked = (answer: MonthsPage): answer is MonthsAnswer => answer.who.length > 0

function Page({ answer, view }: { readonly answer: MonthsPage; readonly view: View<Params> }): Html {
  const { words, params: asked } = view
  return (
    <>
      <h1>{words.pictures.months}</h1>
      <Filters view={view}>
        <Field name="who" label={words.pictures.one} value={asked.who[0]} names={view.names} required />
        <Field name="who" label={words.pictures.other} value={asked.who[1]} names={view.names} />
      </Filters>
      {!isAsked(answer) ? (
        <p class="none">{words.pictures.askTwo}</p>
      ) : answer.items.length === 0 ? (
        <p class="none">{words.pictures.none}</p>
      ) : (
        <HeatFigure months={answer} view={view} />
      )}
      {isAsked(answer) ? <Coverage coverage={answer.coverage} view={view} /> : null}
    </>
  )
}

const NOBODY = { asked: '', name: '–', state: null, keys: [] }

/** Contacts of one, or of two with each other, by month. */
export const months: Route = defineRoute({
  id: 'months',
  path: PATH,
  menu: 'actors',
  title: ({ pictures }) => pictures.months,
  about:
    'The contacts of two with each other, or of one with anybody, by month; an empty month holds those not known to a month.',
  params,
  ask,
  picture: (answer, { language }) =>
    drawHeat(stripOf(isAsked(answer) ? answer : { items: [], who: [NOBODY] }, false), language),
  show: (answer, view) => ({
    title: view.words.pictures.months,
    body: <Page answer={answer} view={view} />,
    scripts: ['picture.js'],
  }),
})
