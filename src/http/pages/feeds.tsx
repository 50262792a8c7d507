import { z } from 'zod'
import { type FeedView, feedViews } from '../../app/record/follow.ts'
import { formatEdtf } from '../../app/words/dates.ts'
import type { Desk } from '../desk.ts'
import type { Html } from '../html.ts'
import { WithCode } from '../parts/code.tsx'
import { defineRoute, type Route, type View } from '../routes/route.ts'

const params = z.object({})

/** Feeds, those that fare worst first. */
export interface Feeds {
  readonly items: readonly FeedView[]
}

async function ask({ store }: Desk): Promise<Feeds> {
  const items = await feedViews(store)
  return { items: items.toSorted((a, b) => b.failures - a.failures || (a.url < b.url ? -1 : 1)) }
}

function moment(iso: string | null, { language }: View): string {
  return iso === null ? '–' : formatEdtf(iso.slice(0, 16), language)
}

function Row({ feed, view }: { readonly feed: FeedView; readonly view: View }): Html {
  return (
    <tr>
      <td>
        <span class={`health health-${feed.health}`}>{view.record.health[feed.health]}</span>
      </td>
      <th scope="row">
        {feed.outlet === null ? null : <b dir="auto">{feed.outlet} </b>}
        <span class="url" dir="ltr">
          {feed.url}
        </span>
        {feed.lastError === null ? null : (
          <p class="doubt" dir="ltr">
            {feed.lastError}
          </p>
        )}
      </th>
      <td class="number">{feed.failures}</td>
      <td>{moment(feed.lastGood, view)}</td>
      <td>{moment(feed.next, view)}</td>
    </tr>
  )
}

function Page({ items, view }: Feeds & { readonly view: View }): Html {
  const { words } = view
  const { health, address, failures, lastGood, next } = words.feeds
  return (
    <>
      <h1>{words.titles.feeds}</h1>
      {items.length === 0 ? (
        <p class="none">
          <WithCode text={words.feeds.none} />
        </p>
      ) : (
        <div class="scroll">
          <table class="sheet-table">
            <thead>
              <tr>
                {[health, address, failures, lastGood, next].map((title) => (
                  <th scope="col">{title}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {items.map((feed) => (
                <Row feed={feed} view={view} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  )
}

/** How the feeds fare. */
export const feeds: Route = defineRoute({
  id: 'feeds',
  path: '/feeds',
  menu: 'system',
  title: ({ titles }) => titles.feeds,
  about: 'The feeds that are followed and how they fare, those at fault first.',
  params,
  ask,
  show: ({ items }, view) => ({ title: view.words.titles.feeds, body: <Page items={items} view={view} /> }),
})
