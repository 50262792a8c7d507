import { z } from 'zod'
import type { Asked } from '../../app/record/names.ts'
import { positionsOf, type StatementView } from '../../app/record/said.ts'
import { LABELS } from '../../app/words/labels.ts'
import type { Stance } from '../../model/reading.ts'
import { saidCursorOf } from '../../store/ask/said.ts'
import type { Desk } from '../desk.ts'
import type { Html } from '../html.ts'
import { ActorLink } from '../parts/actor.tsx'
import { Coverage } from '../parts/coverage.tsx'
import { Choice, Field, Filters, SpanFields } from '../parts/filters.tsx'
import { Pager } from '../parts/pager.tsx'
import { StatementItem } from '../parts/said.tsx'
import { actorsOf } from '../routes/actors.ts'
import { AFTER, cursorIn, type Paged, paged } from '../routes/cursor.ts'
import { given, SPAN, spanOf } from '../routes/params.ts'
import { defineRoute, type Route, type View } from '../routes/route.ts'

const PAGE = 25
const STANCES = Object.keys(LABELS.en.stance) as Stance[]
const NAME = z.string().max(200)

const params = z.object({
  who: NAME.describe('who said it, by name or key; a state stands for all who act for it').optional(),
  towards: NAME.describe('of or to whom').optional(),
  topic: NAME.describe('words that it must hold').optional(),
  stance: z.enum(STANCES).describe('the speech act').optional(),
  ...SPAN,
  after: AFTER,
})
type Params = z.output<typeof params>

/** What somebody said, the latest first. */
export interface Positions extends Paged<StatementView> {
  readonly by: Asked | null
}

async function ask(desk: Desk, asked: Params): Promise<Positions> {
  const { who, towards, topic, stance, after } = asked
  const [by, other] = await actorsOf(
    desk,
    [who, towards].filter((name) => name !== undefined),
  )
  if (who === undefined || by === undefined)
    return { by: null, items: [], next: null, coverage: { outlets: await desk.store.coverage() } }
  const answer = await positionsOf(desk.store, {
    ...spanOf(desk, asked),
    ...given({ topic, towards: other }),
    ...(stance === undefined ? {} : { stances: [stance] }),
    ...cursorIn(after),
    by,
    order: 'newest',
    limit: PAGE + 1,
  })
  return { by, ...paged(answer, PAGE, saidCursorOf) }
}

function Page({ answer, view }: { readonly answer: Positions; readonly view: View<Params> }): Html {
  const { words, labels, params: asked } = view
  return (
    <>
      <h1>{words.titles.positions}</h1>
      <Filters view={view}>
        <Field name="who" label={words.positions.who} value={asked.who} names={view.names} required />
        <Field name="towards" label={words.positions.towards} value={asked.towards} names={view.names} />
        <Choice
          name="stance"
          label={words.positions.stance}
          any={words.filters.any}
          chosen={asked.stance}
          options={Object.entries(labels.stance)}
        />
        <Field name="topic" label={words.filters.topic} value={asked.topic} />
        <SpanFields view={view} />
      </Filters>
      {answer.by === null ? (
        <p class="none">{words.positions.hint}</p>
      ) : (
        <h2 class="pair">
          <ActorLink entity={answer.by.keys[0] ?? ''} name={answer.by.name} />
        </h2>
      )}
      {answer.by !== null && answer.items.length === 0 ? <p class="none">{words.events.none}</p> : null}
      {answer.items.map((said) => (
        <StatementItem said={said} view={view} />
      ))}
      <Pager view={view} next={answer.next} />
      <Coverage coverage={answer.coverage} view={view} />
    </>
  )
}

/** What an actor said over time. */
export const positions: Route = defineRoute({
  id: 'positions',
  path: '/positions',
  menu: 'said',
  title: ({ titles }) => titles.positions,
  about: 'What an actor said over time, newest first, by stance, topic and of whom.',
  params,
  ask,
  show: (answer, view) => ({ title: view.words.titles.positions, body: <Page answer={answer} view={view} /> }),
})
