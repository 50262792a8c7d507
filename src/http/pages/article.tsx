import { z } from 'zod'
import { type ArticleView, articleView } from '../../app/record/article.ts'
import { longDay } from '../../app/words/dates.ts'
import type { Reading } from '../../model/reading.ts'
import type { Span } from '../../text/span.ts'
import type { Desk } from '../desk.ts'
import { notFound } from '../faults.ts'
import type { Html, Inner } from '../html.ts'
import { type Evidence, evidenceOf, paragraphsOf, type Segment, segmentsOf } from '../parts/evidence.ts'
import { OutsideLink } from '../parts/outside.tsx'
import { ARTICLE } from '../parts/quote.tsx'
import {
  EntityEntry,
  EventEntry,
  NoteEntry,
  OutcomeEntry,
  type Shelf,
  StatementEntry,
  TimeEntry,
} from '../parts/reading-items.tsx'
import { addressOf } from '../routes/address.ts'
import { defineRoute, type Route, type View } from '../routes/route.ts'

const params = z.object({
  id: z.string().max(2000).describe('id of the article'),
  version: z.coerce
    .number()
    .int()
    .positive()
    .describe('version of its text; the one that was read if not given')
    .optional(),
  at: z
    .string()
    .regex(/^\d{1,9}-\d{1,9}$/, 'not a place like 12-40')
    .describe('words to show, as half-open UTF-16 offsets: 12-40')
    .optional(),
})
type Params = z.output<typeof params>

async function ask({ store }: Desk, { id, version }: Params): Promise<ArticleView> {
  const found = await articleView(store, id, version)
  if (found === null) throw notFound(id)
  return found
}

function citedSpan(at: string | undefined): readonly Evidence[] {
  const [start = 0, end = 0] = (at ?? '').split('-').map(Number)
  return end > start ? [{ id: 'cited', layer: 'cited', spans: [{ start, end }] }] : []
}

/** What a stretch of text is marked with: classes for its layers, ids for its items. */
function Marked({ segment, isFirstCited }: { readonly segment: Segment; readonly isFirstCited: boolean }): Inner {
  const { items, text, start } = segment
  if (items.length === 0) return text
  const layers = [...new Set(items.map(({ layer }) => layer))]
  return (
    <mark
      id={isFirstCited ? 'cited' : `w${start}`}
      class={layers.map((layer) => `on-${layer}`).join(' ')}
      data-items={items.map(({ id }) => id).join(' ')}
    >
      {text}
    </mark>
  )
}

function Paragraph(props: {
  readonly text: string
  readonly span: Span
  readonly evidence: readonly Evidence[]
}): Html {
  const { text, span, evidence } = props
  const cited = evidence.find(({ layer }) => layer === 'cited')?.spans[0]?.start
  return (
    <>{segmentsOf(text, evidence, span).map((segment) => Marked({ segment, isFirstCited: segment.start === cited }))}</>
  )
}

function Text({ found, view }: { readonly found: ArticleView; readonly view: View<Params> }): Html {
  const { text, article, reading } = found
  const evidence = [...(reading === null ? [] : evidenceOf(reading)), ...citedSpan(view.params.at)]
  const [first, ...others] = paragraphsOf(text)
  const isHeaded = article.headline !== null && first !== undefined
  return (
    <article class="text" lang="ar" dir="rtl">
      {isHeaded ? (
        <h1>
          <Paragraph text={text} span={first} evidence={evidence} />
        </h1>
      ) : null}
      {(isHeaded || first === undefined ? others : [first, ...others]).map((span) => (
        <p>
          <Paragraph text={text} span={span} evidence={evidence} />
        </p>
      ))}
    </article>
  )
}

function Provenance({ found, view }: { readonly found: ArticleView; readonly view: View<Params> }): Html {
  const { article, latest } = found
  const { words, record, language } = view
  const { outlet, published, url, version, fetched, sha256, pack } = article
  const others = Array.from({ length: latest }, (_, i) => i + 1).filter((one) => one !== version)
  return (
    <div class="provenance">
      <p class="byline">
        <b dir="auto">{outlet ?? record.unknownOutlet}</b>{' '}
        <span>{published === null ? view.labels.undated : longDay(published, language)}</span>{' '}
        <OutsideLink url={url} text={words.article.original} />
      </p>
      <details>
        <summary>{words.article.kept}</summary>
        <p>{words.article.fetched(longDay(fetched, language))}</p>
        <p>{words.article.version(version, latest)}</p>
        {pack === null ? null : <p>{words.article.pack(pack)}</p>}
        <p class="hash">
          SHA-256 <code>{sha256}</code>
        </p>
        {others.slice(-20).map((one) => (
          <a href={addressOf(ARTICLE, { id: article.id, version: one })}>{words.article.otherVersion(one)}</a>
        ))}
      </details>
    </div>
  )
}

const LAYERS = ['event', 'statement', 'outcome', 'time', 'entity'] as const

/** Which layers are lit: boxes that the stylesheet looks at, so that they work without script. */
function Layers({ view }: { readonly view: View }): Html {
  return (
    <fieldset class="layers">
      <legend>{view.words.article.layers}</legend>
      {LAYERS.map((layer) => (
        <label class={`layer layer-${layer}`}>
          <input type="checkbox" checked class={`show-${layer}`} /> {view.words.article.layer[layer]}
        </label>
      ))}
    </fieldset>
  )
}

function Group({ title, children }: { readonly title: string; readonly children: readonly Html[] }): Html | null {
  if (children.length === 0) return null
  return (
    <section>
      <h2>
        {title} <small>{children.length}</small>
      </h2>
      <ol class="items">{children}</ol>
    </section>
  )
}

function Items({ reading, shelf }: { readonly reading: Reading; readonly shelf: Shelf }): Html {
  const { article } = shelf.view.words
  return (
    <aside class="shelf" aria-label={article.items}>
      <p class="hint no-print">{article.hint}</p>
      <button type="button" class="unpin" hidden>
        {article.all}
      </button>
      <Group title={article.layer.event}>
        {reading.events.map((event) => (
          <EventEntry event={event} shelf={shelf} />
        ))}
      </Group>
      <Group title={article.layer.statement}>
        {reading.statements.map((said) => (
          <StatementEntry said={said} shelf={shelf} />
        ))}
      </Group>
      <Group title={article.layer.outcome}>
        {reading.outcomes.map((outcome) => (
          <OutcomeEntry outcome={outcome} shelf={shelf} />
        ))}
      </Group>
      <Group title={shelf.view.labels.uncertain}>
        {reading.notes.map((note, i) => (
          <NoteEntry note={note} number={i + 1} shelf={shelf} />
        ))}
      </Group>
      <Group title={article.layer.time}>
        {reading.times.map((time, i) => (
          <TimeEntry time={time} number={i + 1} shelf={shelf} />
        ))}
      </Group>
      <Group title={article.layer.entity}>
        {reading.entities.map((entity) => (
          <EntityEntry entity={entity} shelf={shelf} />
        ))}
      </Group>
    </aside>
  )
}

function Page({ found, view }: { readonly found: ArticleView; readonly view: View<Params> }): Html {
  const { reading } = found
  return (
    <div class="reader">
      <div class="sheet">
        <Provenance found={found} view={view} />
        {reading === null ? <p class="none">{view.words.article.unread}</p> : <Layers view={view} />}
        <Text found={found} view={view} />
      </div>
      {reading === null ? null : <Items reading={reading} shelf={{ view, reading, article: found }} />}
    </div>
  )
}

/** One article: the frozen text with its evidence lit up, beside the items that rest on it. */
export const article: Route = defineRoute({
  id: 'article',
  path: ARTICLE,
  menu: null,
  title: ({ titles }) => titles.article,
  about: 'One article: the frozen text with its evidence by layer, and every item with its words and its rule.',
  params,
  ask,
  show: (found, view) => ({
    title: found.article.headline ?? view.words.titles.article,
    body: <Page found={found} view={view} />,
    scripts: ['article.js'],
  }),
})
