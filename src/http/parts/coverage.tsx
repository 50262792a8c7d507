import type { Coverage as Covered } from '../../app/record/views.ts'
import { formatEdtf } from '../../app/words/dates.ts'
import type { OutletCoverage } from '../../store/ask/coverage.ts'
import type { Html } from '../html.ts'
import type { View } from '../routes/route.ts'

/** Outlets told of one by one. */
const SHOWN = 40

function spanText({ since, until }: Pick<OutletCoverage, 'since' | 'until'>, { words, language }: View): string {
  if (since === null || until === null) return '–'
  const [from, to] = [formatEdtf(since, language), formatEdtf(until, language)]
  return since === until ? from : words.coverage.since(from, to)
}

function Row({ outlet, view }: { readonly outlet: OutletCoverage; readonly view: View }): Html {
  const { words, record } = view
  return (
    <tr>
      <th scope="row" dir="auto">
        {outlet.outlet ?? record.unknownOutlet}
      </th>
      <td class="number">{outlet.articles}</td>
      <td>{spanText(outlet, view)}</td>
      <td>{outlet.gaps.length === 0 ? '–' : words.coverage.gaps(outlet.gaps.length)}</td>
    </tr>
  )
}

function summary(outlets: readonly OutletCoverage[], view: View): string {
  const { coverage } = view.words
  const days = outlets.flatMap(({ since, until }) => [since, until]).filter((day) => day !== null)
  const [since = null, until = null] = [days.toSorted()[0], days.toSorted().at(-1)]
  const articles = outlets.reduce((total, one) => total + one.articles, 0)
  return [coverage.articles(articles), coverage.outlets(outlets.length), spanText({ since, until }, view)].join(
    view.labels.comma,
  )
}

/** What an answer rests on: outlets, days and gaps. Stands under every answer, so that nobody takes silence for peace. */
export function Coverage({ coverage: { outlets }, view }: { readonly coverage: Covered; readonly view: View }): Html {
  const words = view.words.coverage
  if (outlets.length === 0) return <p class="coverage">{words.empty}</p>
  const ranked = outlets.toSorted((a, b) => b.articles - a.articles).slice(0, SHOWN)
  return (
    <details class="coverage">
      <summary>
        <span class="coverage-label">{words.label}</span> {summary(outlets, view)}. <em>{words.caution}</em>
      </summary>
      <table>
        <thead>
          <tr>
            {[words.outlet, words.count, words.span, words.gapsColumn].map((title) => (
              <th scope="col">{title}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ranked.map((outlet) => (
            <Row outlet={outlet} view={view} />
          ))}
        </tbody>
      </table>
    </details>
  )
}
