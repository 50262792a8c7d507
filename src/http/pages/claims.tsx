import { z } from 'zod'
import { type CheckedView, checkPage } from '../../app/record/check.ts'
import type { Desk } from '../desk.ts'
import type { Html } from '../html.ts'
import { Chain } from '../parts/chain.tsx'
import { Coverage } from '../parts/coverage.tsx'
import { Day, whenOf } from '../parts/day.tsx'
import { EVENT, Parties } from '../parts/event.tsx'
import { Choice, Field, Filters, SpanFields } from '../parts/filters.tsx'
import { Pager } from '../parts/pager.tsx'
import { Quotation } from '../parts/quote.tsx'
import { actorsOf } from '../routes/actors.ts'
import { addressOf } from '../routes/address.ts'
import { AFTER, cursorIn, type Paged, tokenOf } from '../routes/cursor.ts'
import { listOf, SPAN, spanOf } from '../routes/params.ts'
import { defineRoute, type Route, type View } from '../routes/route.ts'

const PAGE = 12

const params = z.object({
  who: listOf(z.string().max(200)).describe('names or keys of actors who all take part').default([]),
  verdict: z.enum(['supported', 'contradicted', 'open']).describe('what the record makes of it').optional(),
  ...SPAN,
  after: AFTER,
})
type Params = z.output<typeof params>

async function ask(desk: Desk, asked: Params): Promise<Paged<CheckedView>> {
  const { after, ...found } = await checkPage(desk.store, {
    ...spanOf(desk, asked),
    ...cursorIn(asked.after),
    ...(asked.verdict === undefined ? {} : { verdicts: [asked.verdict] }),
    actors: await actorsOf(desk, asked.who),
    limit: PAGE,
  })
  return { ...found, next: after === null ? null : tokenOf(after) }
}

function Checked({ item, view }: { readonly item: CheckedView; readonly view: View }): Html {
  const { record, labels } = view
  const { subject, verdict, citation, evidence, number } = item
  return (
    <article class={`claim claim-${verdict}`}>
      <h2>
        <span class="verdict">{record.verdict[verdict]}</span> {record.claim[item.kind]}
        {number === null ? null : ` ${number}`}
      </h2>
      <p class="fact">
        <a href={addressOf(EVENT, { id: subject.id })}>{labels.type[subject.type]}</a>
        {labels.comma}
        <Day value={whenOf(subject)} view={view} />
      </p>
      <Parties event={subject} view={view} />
      {citation === null ? (
        <blockquote lang="ar" dir="rtl">
          {item.quote.text}
        </blockquote>
      ) : (
        <Quotation citation={citation} view={view} />
      )}
      <p class="why">{record.why[item.why]}</p>
      {evidence.length === 0 ? null : <Chain events={evidence} view={view} />}
    </article>
  )
}

function Page({ answer, view }: { readonly answer: Paged<CheckedView>; readonly view: View<Params> }): Html {
  const { words, record, params: asked } = view
  return (
    <>
      <h1>{words.titles.claims}</h1>
      <p class="none">{words.claims.hint}</p>
      <Filters view={view}>
        <Field name="who" label={words.filters.who} value={asked.who[0]} names={view.names} />
        <Choice
          name="verdict"
          label={words.claims.verdict}
          any={words.filters.any}
          chosen={asked.verdict}
          options={Object.entries(record.verdict)}
        />
        <SpanFields view={view} />
      </Filters>
      {answer.items.length === 0 ? (
        <p class="none">{answer.next === null ? words.events.none : words.claims.noneHere}</p>
      ) : null}
      {answer.items.map((item) => (
        <Checked item={item} view={view} />
      ))}
      <Pager view={view} next={answer.next} />
      <Coverage coverage={answer.coverage} view={view} />
    </>
  )
}

/** Claims held against the record. */
export const claims: Route = defineRoute({
  id: 'claims',
  path: '/claims',
  menu: 'said',
  title: ({ titles }) => titles.claims,
  about: 'Every "first since", "third in a month" and "round N" of the latest events, held against the record.',
  params,
  ask,
  show: (answer, view) => ({ title: view.words.titles.claims, body: <Page answer={answer} view={view} /> }),
})
