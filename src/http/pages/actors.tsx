import { z } from 'zod'
import { stateName } from '../../app/words/states.ts'
import type { Desk } from '../desk.ts'
import { Elsewhere } from '../faults.ts'
import type { Html } from '../html.ts'
import { actorAddress } from '../parts/actor.tsx'
import { Field, Filters } from '../parts/filters.tsx'
import { actorsOf } from '../routes/actors.ts'
import { addressOf } from '../routes/address.ts'
import { defineRoute, type Route, type View } from '../routes/route.ts'

const params = z.object({ name: z.string().max(200).describe('name, office with its state, or key').optional() })
type Params = z.output<typeof params>

/** Pairs of states with the number of their contacts. */
export interface Pairs {
  readonly items: readonly { readonly a: string; readonly b: string; readonly contacts: number }[]
}

const PAIRS = 40

async function ask(desk: Desk, { name }: Params): Promise<Pairs> {
  if (name === undefined) return { items: await desk.store.meetings({ between: 'states', limit: PAIRS }) }
  const [asked] = await actorsOf(desk, [name])
  throw new Elsewhere(actorAddress(asked?.keys[0] ?? name))
}

function nameOf(key: string, { language }: View): string {
  return stateName(key.replace(/^state:/, ''), language)
}

function Page({ items: pairs, view }: Pairs & { readonly view: View<Params> }): Html {
  const { words } = view
  return (
    <>
      <h1>{words.titles.actors}</h1>
      <Filters view={view}>
        <Field name="name" label={words.actors.name} value={view.params.name} required />
      </Filters>
      <p class="none">{words.actors.hint}</p>
      {pairs.length === 0 ? null : (
        <section class="part">
          <h2>{words.actors.pairs}</h2>
          <ul class="chips">
            {pairs.map(({ a, b, contacts }) => (
              <li>
                <a href={addressOf('/together', { who: [a, b] })}>
                  {nameOf(a, view)} – {nameOf(b, view)}
                </a>{' '}
                <small>{contacts}</small>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

/** Finds an actor by name. */
export const actors: Route = defineRoute({
  id: 'actors',
  path: '/actors',
  menu: 'actors',
  title: ({ titles }) => titles.actors,
  about: 'Finds a person, state, body or format by name; lists the pairs of states with most contacts.',
  params,
  ask,
  show: ({ items }, view) => ({ title: view.words.titles.actors, body: <Page items={items} view={view} /> }),
})
