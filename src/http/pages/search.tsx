import { z } from 'zod'
import { searchArticles } from '../../app/record/search.ts'
import type { Answer, Citation } from '../../app/record/views.ts'
import type { Desk } from '../desk.ts'
import type { Html } from '../html.ts'
import { Coverage } from '../parts/coverage.tsx'
import { Field, Filters, SpanFields } from '../parts/filters.tsx'
import { Pager } from '../parts/pager.tsx'
import { Quotation, wordsAddress } from '../parts/quote.tsx'
import { actorsOf } from '../routes/actors.ts'
import { given, listOf, SPAN, spanOf } from '../routes/params.ts'
import { defineRoute, type Route, type View } from '../routes/route.ts'

const PAGE = 20
/** So far a search can be paged through. */
const FARTHEST = 2000

const params = z.object({
  q: z.string().max(300).describe('words, all of which must occur in any of their forms').optional(),
  who: listOf(z.string().max(200)).describe('names or keys of actors whom the article names').default([]),
  outlet: z.string().max(200).describe('the outlet').optional(),
  ...SPAN,
  after: z.coerce.number().int().min(0).max(FARTHEST).describe('how many to leave out').default(0),
})
type Params = z.output<typeof params>

/** Articles that hold the words. */
export interface Found extends Answer<Citation> {
  readonly next: string | null
}

async function ask(desk: Desk, asked: Params): Promise<Found> {
  const { q, who, outlet, after } = asked
  if (q === undefined) return { items: [], next: null, coverage: { outlets: await desk.store.coverage() } }
  const answer = await searchArticles(desk.store, {
    ...spanOf(desk, asked),
    ...given({ outlet }),
    words: q,
    actors: await actorsOf(desk, who),
    limit: PAGE + 1,
    offset: after,
  })
  const isMore = answer.items.length > PAGE && after + PAGE <= FARTHEST
  return { ...answer, items: answer.items.slice(0, PAGE), next: isMore ? String(after + PAGE) : null }
}

function Hit({ hit, view }: { readonly hit: Citation; readonly view: View }): Html {
  return (
    <article class="hit">
      <h2 lang="ar" dir="rtl">
        <a href={wordsAddress(hit)}>{hit.headline ?? hit.article}</a>
      </h2>
      <Quotation citation={hit} view={view} />
    </article>
  )
}

function Page({ found, view }: { readonly found: Found; readonly view: View<Params> }): Html {
  const { words, params: asked } = view
  return (
    <>
      <h1>{words.titles.search}</h1>
      <Filters view={view}>
        <Field name="q" label={words.searchPage.words} value={asked.q} required />
        <Field name="who" label={words.searchPage.names} value={asked.who[0]} names={view.names} />
        <Field name="outlet" label={words.filters.outlet} value={asked.outlet} />
        <SpanFields view={view} />
      </Filters>
      {asked.q === undefined ? <p class="none">{words.searchPage.hint}</p> : null}
      {asked.q !== undefined && found.items.length === 0 ? <p class="none">{words.searchPage.none}</p> : null}
      {found.items.map((hit) => (
        <Hit hit={hit} view={view} />
      ))}
      <Pager view={view} next={found.next} />
      <Coverage coverage={found.coverage} view={view} />
    </>
  )
}

/** Finds articles by their words. */
export const search: Route = defineRoute({
  id: 'search',
  path: '/search',
  menu: 'record',
  title: ({ titles }) => titles.search,
  about: 'Articles that hold all the words in any of their forms, newest first.',
  params,
  ask,
  show: (found, view) => ({
    title: [view.words.titles.search, view.params.q].filter((part) => part !== undefined).join(': '),
    body: <Page found={found} view={view} />,
  }),
})
