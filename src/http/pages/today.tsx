import { z } from 'zod'
import { type News, type NewsArticle, type NewsItem, newsOf } from '../../app/record/news.ts'
import { longDay } from '../../app/words/dates.ts'
import { isContact } from '../../model/contact.ts'
import type { Desk } from '../desk.ts'
import type { Html } from '../html.ts'
import { Coverage } from '../parts/coverage.tsx'
import { EventItem } from '../parts/event.tsx'
import { Choice, Field, Filters } from '../parts/filters.tsx'
import { Pager } from '../parts/pager.tsx'
import { ARTICLE } from '../parts/quote.tsx'
import { addressOf } from '../routes/address.ts'
import { given } from '../routes/params.ts'
import { defineRoute, type Route, type View } from '../routes/route.ts'

/** So many arrivals count as new. */
const LATEST = 40

const params = z.object({
  show: z
    .enum(['contacts', 'acts', 'doubts'])
    .describe('only contacts, only acts, or only what reports differ on')
    .optional(),
  outlet: z.string().max(200).describe('only what this outlet brought').optional(),
  after: z.coerce.number().int().positive().describe('where the page before ended, as it tells itself').optional(),
})
type Params = z.output<typeof params>

/** What is new, with the token of what was new before it. */
export interface Latest extends News {
  readonly next: string | null
}

async function ask({ store }: Desk, { outlet, after }: Params): Promise<Latest> {
  const news = await newsOf(store, { ...given({ outlet, before: after }), limit: LATEST })
  return { ...news, next: news.before === null ? null : String(news.before) }
}

function isWanted({ event }: NewsItem, { show }: Params): boolean {
  const asked = isContact(event.type)
  if (show === 'doubts') return event.conflicts.length > 0
  return show === undefined || (show === 'contacts') === asked
}

function groupOf({ event }: NewsItem): 'contacts' | 'ahead' | 'acts' {
  if (event.modality !== 'occurred') return 'ahead'
  return isContact(event.type) ? 'contacts' : 'acts'
}

function TodayFilters({ view }: { readonly view: View<Params> }): Html {
  const { filters, today } = view.words
  return (
    <Filters view={view}>
      <Choice
        name="show"
        label={today.show}
        any={filters.any}
        chosen={view.params.show}
        options={Object.entries(today.only)}
      />
      <Field name="outlet" label={filters.outlet} value={view.params.outlet} />
    </Filters>
  )
}

function Group(props: {
  readonly title: string
  readonly items: readonly NewsItem[]
  readonly view: View<Params>
}): Html | null {
  const { title, items, view } = props
  if (items.length === 0) return null
  return (
    <section class="day">
      <h2>
        {title} <small>{items.length}</small>
      </h2>
      {items.map(({ event, isNew }) => (
        <EventItem event={event} view={view} note={isNew ? null : view.words.today.further} when />
      ))}
    </section>
  )
}

/** Articles as a list of headlines under a heading. */
function Headlines(props: {
  readonly title: string
  readonly articles: readonly NewsArticle[]
  readonly view: View<Params>
  readonly more?: (article: NewsArticle) => string
}): Html | null {
  const { title, articles, view, more } = props
  if (articles.length === 0) return null
  return (
    <section class="day">
      <h2>
        {title} <small>{articles.length}</small>
      </h2>
      <ul class="headlines">
        {articles.map((article) => (
          <li>
            <a href={addressOf(ARTICLE, { id: article.id })} dir="auto">
              {article.headline ?? article.id}
            </a>{' '}
            <small dir="auto">{article.outlet ?? view.record.unknownOutlet}</small>
            {more === undefined ? null : <span class="doubt">{more(article)}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Articles whose readings left doubts that a person should see. */
function Doubtful({ news, view }: { readonly news: News; readonly view: View<Params> }): Html | null {
  const { show } = view.params
  if (show !== undefined && show !== 'doubts') return null
  const { today } = view.words
  const articles = news.articles.filter(({ notes }) => notes > 0)
  return <Headlines title={today.doubtful} articles={articles} view={view} more={({ notes }) => today.notes(notes)} />
}

/** Articles of which nothing came, by headline. */
function Rest({ news, view }: { readonly news: News; readonly view: View<Params> }): Html | null {
  const told = new Set(news.items.flatMap(({ event }) => event.reports.map(({ article }) => article)))
  const rest = news.articles.filter(({ id }) => !told.has(id))
  if (view.params.show !== undefined) return null
  return <Headlines title={view.words.today.withoutEvents} articles={rest} view={view} />
}

function Lead({ news, view }: { readonly news: News; readonly view: View<Params> }): Html {
  const { words, language, today } = view
  const [latest] = news.articles
  const doubts = news.items.filter(({ event }) => event.conflicts.length > 0).length
  return (
    <header class="lead">
      <p class="when">{longDay(today, language)}</p>
      <h1>{words.titles.today}</h1>
      {latest === undefined ? null : (
        <p>
          {words.today.summary(words.coverage.articles(news.articles.length), longDay(latest.fetched, language))}{' '}
          {doubts === 0 ? null : <b class="doubt-text">{words.today.doubts(doubts)}</b>}
        </p>
      )}
    </header>
  )
}

function Page({ news, view }: { readonly news: Latest; readonly view: View<Params> }): Html {
  const wanted = news.items.filter((item) => isWanted(item, view.params))
  const of = (group: ReturnType<typeof groupOf>) => wanted.filter((item) => groupOf(item) === group)
  const { groups } = view.words.today
  return (
    <>
      <Lead news={news} view={view} />
      <TodayFilters view={view} />
      {wanted.length === 0 ? <p class="none">{view.words.events.none}</p> : null}
      <Group title={groups.contacts} items={of('contacts')} view={view} />
      <Group title={groups.acts} items={of('acts')} view={view} />
      <Group title={groups.ahead} items={of('ahead')} view={view} />
      <Doubtful news={news} view={view} />
      <Rest news={news} view={view} />
      <Pager view={view} next={news.next} />
      <Coverage coverage={news.coverage} view={view} />
    </>
  )
}

/** What is new in the record. */
export const today: Route = defineRoute({
  id: 'today',
  path: '/',
  menu: 'record',
  title: ({ titles }) => titles.today,
  about: 'What the latest articles brought: new contacts first, with what reports differ on flagged.',
  params,
  ask,
  show: (news, view) => ({ title: view.words.titles.today, body: <Page news={news} view={view} /> }),
})
