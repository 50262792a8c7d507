import { Ajv } from 'ajv'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildDemo, type Demo } from '../../app/record/demo.ts'
import { createApp } from '../app.tsx'
import { ROUTES } from '../routes/table.ts'
import { type ApiDescription, addressIn } from './openapi.ts'

let demo: Demo
let app: ReturnType<typeof createApp>
let description: ApiDescription

beforeAll(async () => {
  demo = await buildDemo()
  app = createApp(demo)
  description = await (await app.request('/openapi.json')).json()
})
afterAll(() => demo.store.close())

/** Every place to which the description points. */
function references(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  const { $ref } = value as { readonly $ref?: unknown }
  return [...(typeof $ref === 'string' ? [$ref] : []), ...Object.values(value).flatMap(references)]
}

function at(pointer: string): unknown {
  const steps = pointer.replace('#/', '').split('/')
  return steps.reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], description)
}

const pages = ROUTES.filter(({ id }) => id !== 'api')

describe('the description of the API', () => {
  it('is OpenAPI 3.1 of this version', () => {
    expect(description).toMatchObject({ openapi: '3.1.0', info: { title: 'Mahdar', version: /./ } })
  })

  it.each(pages.map((route) => [route.id, route] as const))(
    'has %s in each format, with its parameters',
    (_, route) => {
      for (const extension of ['json', 'jsonl', 'csv']) {
        const { get } = description.paths[addressIn(route, { extension })] ?? {}
        expect(get?.summary).toBe(route.about)
        expect(get?.parameters.map(({ name }) => name)).toEqual(Object.keys(route.params.shape))
      }
    },
  )

  it('names parameters of the path as such', () => {
    const parameters = description.paths['/articles/{id}.json']?.get?.parameters
    expect(parameters?.find(({ name }) => name === 'id')).toMatchObject({ in: 'path', required: true })
  })

  it('gives every parameter a description', () => {
    const bare = Object.entries(description.paths).flatMap(([path, methods]) =>
      Object.values(methods).flatMap(({ parameters }) =>
        parameters.filter((one) => !one.description).map(({ name }) => `${path} ${name}`),
      ),
    )
    expect(bare).toEqual([])
  })

  it('points at nothing that is not there, by names that may stand there', () => {
    const found = references(description)
    expect(found.length).toBeGreaterThan(50)
    for (const pointer of found) expect(at(pointer), pointer).toBeDefined()
    for (const kind of Object.values(description.components))
      for (const name of Object.keys(kind)) expect(name).toMatch(/^[\w.-]+$/)
  })

  const egypt = encodeURIComponent('مصر')
  const pair = `who=${egypt}&who=${encodeURIComponent('إثيوبيا')}`
  const both = `a=${egypt}&b=${encodeURIComponent('إثيوبيا')}`
  const asked = [
    '/index.json',
    '/events.json',
    '/review.json?of=event',
    '/review.json?of=statement&of=outcome',
    '/actors.json',
    '/claims.json',
    '/promises.json',
    `/together.json?${pair}`,
    `/last.json?${both}`,
    `/positions.json?who=${egypt}`,
    `/search.json?q=${egypt}`,
    `/months.json?who=${egypt}`,
    '/timeline.json?from=2024-05&to=2024-06',
    '/map.json',
    '/network.json?from=2024',
    `/months.json?${pair}`,
  ]
  function schemaAt(path: string): object {
    const responses = description.paths[path]?.get?.responses ?? {}
    const { content } = responses['200'] as { readonly content: Record<string, { readonly schema: object }> }
    return { ...content['application/json']?.schema, components: description.components }
  }

  async function answerAt(address: string, path: string) {
    const valid = new Ajv({ allErrors: true, strict: false }).compile(schemaAt(path))
    const answer = await (await app.request(address)).json()
    valid(answer)
    expect(valid.errors ?? []).toEqual([])
    return answer
  }

  it.each(asked)('holds for the answer of %s', async (address) => {
    const answer = await answerAt(address, address.replace(/\?.*/, ''))
    expect(answer.items.length).toBeGreaterThan(0)
  })

  it('holds for the answers about one thing', async () => {
    const { items } = await (await app.request('/events.json')).json()
    const [{ id, reports, participants }] = items
    expect(await answerAt(`/events/${id}.json`, '/events/{id}.json')).toMatchObject({ event: { id } })
    const article = await answerAt(`/articles/${reports[0].article}.json`, '/articles/{id}.json')
    expect(Object.values(article.events)).toContain(id)
    const { entity } = participants[0]
    const story = await answerAt(`/actors/${encodeURIComponent(entity)}.json`, '/actors/{key}.json')
    expect(story.drawn.months.who[0].keys).toContain(entity)
    expect(await answerAt(`/brief.json?${both}`, '/brief.json')).toMatchObject({ brief: {} })
    for (const path of ['/feeds.json', '/corrections.json']) await answerAt(path, path)
    for (const of of ['event', 'statement', 'outcome']) {
      const { items: waiting } = await (await app.request(`/review.json?of=${of}`)).json()
      expect(await answerAt(`/review/${waiting[0].id}.json`, '/review/{id}.json')).toMatchObject({ of })
    }
  })

  it('describes every answer by more than that it is an object', () => {
    const bare = Object.entries(description.paths).filter(
      ([path, { get }]) =>
        get !== undefined &&
        path.endsWith('.json') &&
        JSON.stringify(schemaAt(path)).startsWith('{"type":"object","components"'),
    )
    // Of itself it only tells that it is one.
    expect(bare.map(([path]) => path)).toEqual(['/api.json'])
  })
})

describe('the page of the API', () => {
  it.each(['ar', 'en'])('tells of every question, format and problem, in %s', async (language) => {
    const text = await (await app.request('/api', { headers: { 'Accept-Language': language } })).text()
    const entries = text.replaceAll('&quot;', '"').split('<section class="endpoint" ')
    for (const { id, about } of pages)
      expect(entries.find((entry) => entry.startsWith(`id="${id}"`))).toContain(`<p>${about}</p>`)
    for (const id of ['ambiguous-name', 'too-many', 'timeout']) expect(text).toContain(`id="${id}"`)
    expect(text).toContain('POST /read')
    expect(text).toContain('href="/openapi.json"')
  })
})
