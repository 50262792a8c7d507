import { z } from 'zod'
import { type Brief, briefOf } from '../../app/record/brief.ts'
import type { Asked } from '../../app/record/names.ts'
import { briefMarkdown } from '../../app/words/brief-forms.ts'
import { type BriefText, briefText, type Noted } from '../../app/words/brief-text.ts'
import type { Desk } from '../desk.ts'
import type { Html } from '../html.ts'
import { Coverage } from '../parts/coverage.tsx'
import { Field, Filters } from '../parts/filters.tsx'
import { OutsideLink } from '../parts/outside.tsx'
import { Source } from '../parts/quote.tsx'
import { actorsOf } from '../routes/actors.ts'
import { spanOf } from '../routes/params.ts'
import { defineRoute, type Route, type View } from '../routes/route.ts'

const NAME = z.string().max(200)
const params = z.object({
  a: NAME.describe('one actor, by name or key').optional(),
  b: NAME.describe('the other').optional(),
  since: z.string().max(80).describe('only what was from this day on; the background knows all').optional(),
})
type Params = z.output<typeof params>

/** A brief, or none where the page was not asked about anybody yet. */
export interface Briefed {
  readonly brief: Brief | null
}

async function ask(desk: Desk, { a, b, since }: Params): Promise<Briefed> {
  if (a === undefined || b === undefined) return { brief: null }
  const actors = (await actorsOf(desk, [a, b])) as readonly [Asked, Asked]
  const { from } = spanOf(desk, { from: since })
  return { brief: await briefOf(desk.store, { actors, ...(from === undefined ? {} : { since: from }) }) }
}

function Line({ line }: { readonly line: Noted }): Html {
  return (
    <>
      <bdi>{line.text}</bdi>
      {line.notes.length === 0 ? null : (
        <sup>
          {line.notes.map((number, i) => (
            <>
              {i === 0 ? null : ' '}
              <a href={`#source-${number}`}>{number}</a>
            </>
          ))}
        </sup>
      )}
    </>
  )
}

function Section({ section }: { readonly section: BriefText['sections'][number] }): Html {
  return (
    <>
      <h3>{section.heading}</h3>
      {section.paragraph ? (
        <p>
          {section.lines.map((line) => (
            <>
              <Line line={line} />
              {'. '}
            </>
          ))}
        </p>
      ) : (
        <ul>
          {section.lines.map((line) => (
            <li>
              <Line line={line} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function Sources({ text, view }: { readonly text: BriefText; readonly view: View }): Html {
  return (
    <ol class="sources">
      {text.sources.list.map((citation, i) => (
        <li id={`source-${i + 1}`}>
          <q lang="ar" dir="rtl">
            {citation.text}
          </q>{' '}
          <Source citation={citation} view={view} />{' '}
          <OutsideLink url={citation.url} text={view.words.article.original} />
        </li>
      ))}
    </ol>
  )
}

/** The brief itself: editable where it stands, so that what is printed or copied is what its writer made of it. */
function Sheet({ text, view }: { readonly text: BriefText; readonly view: View }): Html {
  const { brief } = view.words
  return (
    <>
      <div class="actions no-print">
        <button type="button" class="button copy" hidden data-done={brief.copied}>
          {brief.copy}
        </button>
        <button type="button" class="button print" hidden>
          {brief.print}
        </button>
        <span class="hint">{brief.editable}</span>
      </div>
      <article class="brief" contenteditable>
        <h2>{text.title}</h2>
        {text.sections.map((section) => (
          <Section section={section} />
        ))}
        <p>{text.rest}</p>
        <h3>{text.sources.heading}</h3>
        <Sources text={text} view={view} />
      </article>
      <details class="no-print">
        <summary>Markdown</summary>
        <textarea class="markdown" readonly rows={16} dir="auto" aria-label="Markdown">
          {briefMarkdown(text)}
        </textarea>
      </details>
    </>
  )
}

function Page({ brief, view }: Briefed & { readonly view: View<Params> }): Html {
  const { words, params: asked, language } = view
  return (
    <>
      <h1>{words.titles.brief}</h1>
      <Filters view={view}>
        <Field name="a" label={words.last.a} value={asked.a} names={view.names} required />
        <Field name="b" label={words.last.b} value={asked.b} names={view.names} required />
        <Field name="since" label={words.filters.from} value={asked.since} placeholder="2024-05" />
      </Filters>
      {brief === null ? (
        <p class="none">{words.brief.hint}</p>
      ) : (
        <>
          <Sheet text={briefText(brief, language)} view={view} />
          <Coverage coverage={brief.coverage} view={view} />
        </>
      )}
    </>
  )
}

/** A footnoted brief on two actors. */
export const brief: Route = defineRoute({
  id: 'brief',
  path: '/brief',
  menu: 'said',
  title: ({ titles }) => titles.brief,
  about: 'A footnoted brief on two actors, to be edited, copied or printed.',
  params,
  ask,
  show: (answer, view) => ({
    title: answer.brief === null ? view.words.titles.brief : briefText(answer.brief, view.language).title,
    body: <Page brief={answer.brief} view={view} />,
    scripts: ['brief.js'],
  }),
})
