import { z } from 'zod'
import { CORRECT, CORRECTION_BODY } from '../api/correct.ts'
import { FORMATS } from '../api/formats.ts'
import { type ApiDescription, type ApiParameter, addressIn, describeApi, parametersOf } from '../api/openapi.ts'
import { PROBLEMS } from '../api/problem.ts'
import { READ } from '../api/read.ts'
import type { Html } from '../html.ts'
import { defineRoute, type Route, type View } from '../routes/route.ts'

const CORRECTING = CORRECT.replace(/:(\w+)/g, '{$1}')

function typeText({ schema }: ApiParameter): string {
  const { type, enum: values, items } = schema as { type?: string; enum?: readonly string[]; items?: typeof schema }
  if (values !== undefined) return values.join(' | ')
  if (items !== undefined) return `${typeText({ schema: items } as ApiParameter)} …`
  return type ?? 'string'
}

function Parameters({
  parameters,
  view,
}: {
  readonly parameters: readonly ApiParameter[]
  readonly view: View
}): Html | null {
  if (parameters.length === 0) return null
  const { parameter, values, meaning } = view.words.api
  return (
    <table>
      <thead>
        <tr>
          {[parameter, values, meaning].map((column) => (
            <th scope="col">{column}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {parameters.map((one) => (
          <tr>
            <th scope="row">
              <code>{one.name}</code>
              {one.required ? ' *' : null}
            </th>
            <td>{typeText(one)}</td>
            <td>{one.description ?? ''}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Entry({ route, view }: { readonly route: Route; readonly view: View }): Html {
  const suiting = FORMATS.filter(({ suits }) => suits(route))
  return (
    <section class="endpoint" id={route.id} dir="ltr" lang="en">
      <h3>
        <code>{suiting[0] === undefined ? route.path : addressIn(route, suiting[0])}</code>
      </h3>
      <p>{route.about}</p>
      <p class="facts">{suiting.map(({ extension }) => `.${extension}`).join('  ')}</p>
      <Parameters parameters={parametersOf(route.params, route.path)} view={view} />
    </section>
  )
}

function Problems(): Html {
  return (
    <dl dir="ltr" lang="en">
      {Object.entries(PROBLEMS).map(([code, { status, title }]) => (
        <div id={code}>
          <dt>
            <code>{code}</code> {status}
          </dt>
          <dd>{title}</dd>
        </div>
      ))}
    </dl>
  )
}

function Page(props: {
  readonly description: ApiDescription
  readonly routes: readonly Route[]
  readonly view: View
}): Html {
  const { description, routes, view } = props
  const words = view.words.api
  return (
    <div class="api">
      <h1>{words.title}</h1>
      <p>{words.about}</p>
      <p>
        <a href="/openapi.json">{words.description}</a>
      </p>
      <h2>{words.formats}</h2>
      <dl dir="ltr" lang="en">
        {FORMATS.map(({ extension, about }) => (
          <div>
            <dt>
              <code>.{extension}</code>
            </dt>
            <dd>{about}</dd>
          </div>
        ))}
      </dl>
      <h2>{words.questions}</h2>
      {routes.map((route) => (
        <Entry route={route} view={view} />
      ))}
      <section class="endpoint" id="read" dir="ltr" lang="en">
        <h3>
          <code>POST {READ}</code>
        </h3>
        <p>{description.paths[READ]?.post?.summary}</p>
        <Parameters parameters={description.paths[READ]?.post?.parameters ?? []} view={view} />
      </section>
      <section class="endpoint" id="correct" dir="ltr" lang="en">
        <h3>
          <code>POST {CORRECTING}</code>
        </h3>
        <p>{description.paths[CORRECTING]?.post?.summary}</p>
        <Parameters parameters={description.paths[CORRECTING]?.post?.parameters ?? []} view={view} />
        <Parameters parameters={parametersOf(CORRECTION_BODY, '')} view={view} />
      </section>
      <h2>{words.problems}</h2>
      <Problems />
    </div>
  )
}

/** The page that tells of the API: made from the same tables as the API itself. */
export function apiPage(routes: readonly Route[]): Route {
  return defineRoute({
    id: 'api',
    path: '/api',
    menu: 'system',
    title: ({ api }) => api.title,
    about: 'What the API can be asked, as an OpenAPI 3.1 description.',
    params: z.object({}),
    ask: async () => describeApi(routes),
    show: (description, view) => ({
      title: view.words.api.title,
      body: <Page description={description} routes={routes} view={view} />,
    }),
  })
}
