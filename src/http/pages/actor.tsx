import { z } from 'zod'
import { type ActorStory, actorStory } from '../../app/record/actor.ts'
import { formatEdtf } from '../../app/words/dates.ts'
import { stateName } from '../../app/words/states.ts'
import type { OfficeSeen } from '../../model/record.ts'
import type { Desk } from '../desk.ts'
import type { Html } from '../html.ts'
import { ACTOR, actorAddress } from '../parts/actor.tsx'
import { Coverage } from '../parts/coverage.tsx'
import { type Drawn, DrawnFigures, drawnOf } from '../parts/drawn.tsx'
import { EventList } from '../parts/event.tsx'
import { Pager } from '../parts/pager.tsx'
import { StatementItem } from '../parts/said.tsx'
import { addressOf } from '../routes/address.ts'
import { AFTER, cursorIn, type Paged, paged } from '../routes/cursor.ts'
import { defineRoute, type Route, type View } from '../routes/route.ts'

const PAGE = 15

const params = z.object({ key: z.string().max(200).describe('key of the actor in the record'), after: AFTER })
type Params = z.output<typeof params>

/** All that the record has of one actor, a page of its events; its pictures with the first page. */
export interface ActorPage extends ActorStory, Paged<ActorStory['items'][number]> {
  readonly drawn: Drawn | null
}

async function ask(desk: Desk, { key, after }: Params): Promise<ActorPage> {
  const story = await actorStory(desk.store, key, { ...cursorIn(after), limit: PAGE + 1 })
  const drawn = after === undefined ? await drawnOf(desk, [story.asked]) : null
  return { ...story, drawn, ...paged(story, PAGE, ({ id, days }) => ({ day: days?.from ?? '', id })) }
}

function spanText(first: string | null, last: string | null, { words, language }: View): string {
  if (first === null || last === null) return '–'
  if (first === last) return formatEdtf(first, language)
  return words.coverage.since(formatEdtf(first, language), formatEdtf(last, language))
}

function Office({ office, view }: { readonly office: OfficeSeen; readonly view: View }): Html {
  return (
    <tr>
      <th scope="row" dir="auto">
        {office.title}
      </th>
      <td dir="auto">{office.of === null ? '–' : stateName(office.of, view.language)}</td>
      <td>{spanText(office.first, office.last, view)}</td>
    </tr>
  )
}

const OFFICES = 20
const NAMES = 12

function Offices({ story, view }: { readonly story: ActorStory; readonly view: View }): Html | null {
  const offices = story.entity?.offices ?? []
  const { actor } = view.words
  if (offices.length === 0) return null
  return (
    <section class="part">
      <h2>{actor.offices}</h2>
      <div class="scroll">
        <table class="sheet-table">
          <thead>
            <tr>
              <th scope="col">{actor.office}</th>
              <th scope="col">{actor.of}</th>
              <th scope="col">{actor.seen}</th>
            </tr>
          </thead>
          <tbody>
            {offices.slice(-OFFICES).map((office) => (
              <Office office={office} view={view} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function Names({ story, view }: { readonly story: ActorStory; readonly view: View }): Html | null {
  const names = story.entity?.names ?? []
  if (names.length === 0) return null
  return (
    <section class="part">
      <h2>{view.words.actor.names}</h2>
      <ul class="chips">
        {names.slice(0, NAMES).map(({ form, count }) => (
          <li>
            <bdi>{form}</bdi> <small>{count}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Counterparts({ story, view }: { readonly story: ActorStory; readonly view: View }): Html | null {
  const { counterparts, asked } = story
  if (counterparts.length === 0) return null
  const [own = ''] = asked.keys
  return (
    <section class="part">
      <h2>{view.words.actor.counterparts}</h2>
      <ul class="chips">
        {counterparts.map(({ key, name, events }) => (
          <li>
            <a href={addressOf('/together', { who: [own, key] })} dir="auto">
              {name}
            </a>{' '}
            <small>{events}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Said({ story, view }: { readonly story: ActorStory; readonly view: View }): Html | null {
  if (story.statements.length === 0) return null
  return (
    <section class="part">
      <h2>{view.words.actor.said}</h2>
      {story.statements.map((said) => (
        <StatementItem said={said} view={view} />
      ))}
      <p>
        <a href={addressOf('/positions', { who: story.asked.keys[0] })}>{view.words.actor.allSaid}</a>
      </p>
    </section>
  )
}

function Head({ story, view }: { readonly story: ActorStory; readonly view: View }): Html {
  const { asked, entity, kind } = story
  const { words, language } = view
  const kinds: Readonly<Record<string, string>> = words.kinds
  const latest = entity?.offices.at(-1)
  const owner = asked.state === null || kind === 'state' ? null : stateName(asked.state, language)
  return (
    <header class="actor-head">
      <p class="when">{kinds[kind] ?? kind}</p>
      <h1 dir="auto">{asked.name}</h1>
      <p class="facts">
        {latest === undefined ? null : <span dir="auto">{latest.title}</span>}
        {owner === null ? null : <a href={actorAddress(`state:${asked.state}`)}>{owner}</a>}
        {entity === null ? null : <span>{words.actor.between(spanText(entity.first, entity.last, view))}</span>}
      </p>
      <p class="onward">
        <a href={addressOf('/last', { a: asked.keys[0] })}>{words.titles.last}</a>
        <a href={addressOf('/promises', { who: asked.keys[0] })}>{words.titles.promises}</a>
        <a href={addressOf('/claims', { who: asked.keys[0] })}>{words.titles.claims}</a>
      </p>
    </header>
  )
}

function Page({ story, view }: { readonly story: ActorPage; readonly view: View }): Html {
  const isFirst = !view.url.searchParams.has('after')
  return (
    <>
      <Head story={story} view={view} />
      <div class="two">
        <div>
          {isFirst ? <Offices story={story} view={view} /> : null}
          {isFirst ? <Counterparts story={story} view={view} /> : null}
          {isFirst ? <Names story={story} view={view} /> : null}
        </div>
        <div>{isFirst ? <Said story={story} view={view} /> : null}</div>
      </div>
      <DrawnFigures drawn={story.drawn} view={view} />
      <section class="part">
        <h2>{view.words.actor.events}</h2>
        <EventList events={story.items} view={view} />
        <Pager view={view} next={story.next} />
      </section>
      <Coverage coverage={story.coverage} view={view} />
    </>
  )
}

/** One person, state, body or format. */
export const actor: Route = defineRoute({
  id: 'actor',
  path: ACTOR,
  menu: null,
  title: ({ titles }) => titles.actor,
  about: 'A person, state, body or format: offices over time, counterparts, what it said, and its events.',
  params,
  ask,
  show: (story, view) => ({
    title: story.asked.name,
    body: <Page story={story} view={view} />,
    scripts: ['picture.js'],
  }),
})
