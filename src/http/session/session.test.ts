import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addAccount, removeAccount } from '../../app/accounts/accounts.ts'
import { makeToken, revokeToken } from '../../app/accounts/tokens.ts'
import { buildDemo, type Demo } from '../../app/record/demo.ts'
import { queueOf } from '../../app/review/queue.ts'
import { createApp } from '../app.tsx'
import type { Access } from './access.ts'

const PASSWORD = 'سرّ طويل بما يكفي'
const NET: Access = { isLocal: false, reading: 'closed', origin: 'https://desk.example' }

/** A browser as far as these tests need one: it keeps a cookie and says where its forms come from. */
class Browser {
  cookie = ''
  readonly #app: ReturnType<typeof createApp>
  readonly #origin: string

  constructor(app: ReturnType<typeof createApp>, origin: string) {
    this.#app = app
    this.#origin = origin
  }

  async get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    const cookie = `lang=en; ${this.cookie}`
    return this.#app.request(`${this.#origin}${path}`, { headers: { Accept: 'text/html', Cookie: cookie, ...headers } })
  }

  async post(path: string, form: Record<string, string>, origin = this.#origin): Promise<Response> {
    const site = origin === this.#origin ? 'same-origin' : 'cross-site'
    const headers = { Cookie: `lang=en; ${this.cookie}`, Origin: origin, 'Sec-Fetch-Site': site }
    const body = new URLSearchParams(form)
    const response = await this.#app.request(`${this.#origin}${path}`, { method: 'POST', headers, body })
    const set = response.headers.get('set-cookie')
    if (set?.includes('mahdar=')) this.cookie = set.split(';')[0] ?? ''
    return response
  }

  signIn(name: string, password = PASSWORD): Promise<Response> {
    return this.post('/sign-in', { name, password, to: '/review' })
  }

  /** The token that the forms of a page carry. */
  async token(path: string): Promise<string> {
    return /name="form" value="([^"]+)"/.exec(await (await this.get(path)).text())?.[1] ?? ''
  }
}

let demo: Demo
let event: string
let laptop: ReturnType<typeof createApp>
beforeAll(async () => {
  demo = await buildDemo()
  event = (await queueOf(demo.store, { kinds: ['event'] })).items[0]?.id ?? ''
  laptop = createApp({ store: demo.store })
})
afterAll(() => demo.store.close())

describe('on a laptop without accounts', () => {
  it('whoever sits at it may correct, and is named', async () => {
    const browser = new Browser(laptop, 'http://localhost:8484')
    const path = `/review/${event}`
    expect((await browser.get(path)).status).toBe(200)
    const sent = await browser.post(`${path}/fix`, {
      ...{ form: await browser.token(path), field: 'time', value: '2024-06-07' },
    })
    expect([sent.status, sent.headers.get('location')]).toEqual([303, `${path}?saved=1`])
    expect((await demo.store.getEvent(event))?.time).toBe('2024-06-07')
    const [correction] = await demo.store.allCorrections()
    expect(correction?.by).not.toBe('')
    const undone = await browser.post(`${path}/undo`, {
      ...{ form: await browser.token(path), correction: correction?.id ?? '' },
    })
    expect(undone.status).toBe(303)
    expect((await demo.store.getEvent(event))?.time).not.toBe('2024-06-07')
  })

  it.each(['http://desk.example', 'http://127.0.0.1.evil.example', 'http://192.168.1.7'])(
    'it does not answer to the name of another: %s',
    async (origin) => {
      for (const path of ['/events', '/events.json', `/review/${event}`])
        expect((await new Browser(laptop, origin).get(path)).status).toBe(403)
    },
  )

  it('a form of another site corrects nothing, nor one without the token', async () => {
    const browser = new Browser(laptop, 'http://localhost')
    const before = (await demo.store.allCorrections()).length
    const path = `/review/${event}`
    const form = await browser.token(path)
    expect((await browser.post(`${path}/accept`, { form }, 'https://evil.example')).status).toBe(403)
    expect((await browser.post(`${path}/accept`, { form: '' })).status).toBe(403)
    expect((await browser.post(`${path}/accept`, { form: `${form}x` })).status).toBe(403)
    expect(await demo.store.allCorrections()).toHaveLength(before)
  })
})

describe('with accounts', () => {
  let own: Demo
  let app: ReturnType<typeof createApp>
  const make = (access: Partial<Access> = {}) => createApp({ store: own.store, access: { ...NET, ...access } })

  beforeAll(async () => {
    own = await buildDemo()
    for (const role of ['reader', 'reviewer', 'admin'])
      await addAccount(own.store, { name: role, role, password: PASSWORD })
  })
  beforeEach(() => {
    app = make()
  })
  afterAll(() => own.store.close())

  it('one must sign in to read: people are led there, programs are told', async () => {
    const browser = new Browser(app, 'https://desk.example')
    const page = await browser.get('/events?kind=call')
    expect([page.status, page.headers.get('location')]).toEqual([303, '/sign-in?to=%2Fevents%3Fkind%3Dcall'])
    expect((await browser.get('/events.json', { Accept: 'application/json' })).status).toBe(401)
    expect((await browser.get('/sign-in')).status).toBe(200)
    const stylesheet = /\/assets\/desk\.[^"]+/.exec(await (await browser.get('/sign-in')).text())?.[0] ?? ''
    expect((await browser.get(stylesheet)).status).toBe(200)
  })

  it('reading may be public, correcting never is', async () => {
    const browser = new Browser(make({ reading: 'public' }), 'https://desk.example')
    expect((await browser.get('/events')).status).toBe(200)
    expect((await browser.get('/review')).status).toBe(303)
    expect((await browser.post(`/review/${event}/accept`, {})).status).toBe(401)
  })

  it('a session is held safely, is another at each sign-in, and ends', async () => {
    const browser = new Browser(app, 'https://desk.example')
    const entered = await browser.signIn('reviewer')
    expect([entered.status, entered.headers.get('location')]).toEqual([303, '/review'])
    const cookie = entered.headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/^__Host-mahdar=[\w-]{43};/)
    for (const flag of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/', 'Expires=']) expect(cookie).toContain(flag)
    expect(cookie).not.toContain('Domain')
    const first = browser.cookie
    await browser.signIn('reviewer')
    expect(browser.cookie).not.toBe(first)
    const stolen = new Browser(app, 'https://desk.example')
    stolen.cookie = first
    expect((await stolen.get('/review')).status).toBe(303)
    const last = browser.cookie
    await browser.post('/sign-out', { form: await browser.token('/review') })
    stolen.cookie = last
    expect((await stolen.get('/review')).status).toBe(303)
  })

  it('a plain cookie does where only this machine listens', async () => {
    const browser = new Browser(make({ isLocal: true, origin: null }), 'http://127.0.0.1:8484')
    const cookie = (await browser.signIn('reviewer')).headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/^mahdar=/)
    expect(cookie).not.toContain('Secure')
    expect((await browser.get('/review')).status).toBe(200)
  })

  const allowed = [
    ['reader', 200, 403, 403],
    ['reviewer', 200, 200, 303],
    ['admin', 200, 200, 303],
  ] as const
  it.each(allowed)('a %s may: read %d, see the queue %d, correct %d', async (name, read, queue, correct) => {
    const browser = new Browser(app, 'https://desk.example')
    await browser.signIn(name)
    expect((await browser.get('/events')).status).toBe(read)
    expect((await browser.get('/review')).status).toBe(queue)
    expect((await browser.get('/review.json')).status).toBe(queue)
    const menu = await (await browser.get('/events')).text()
    expect(menu.includes('href="/review"')).toBe(queue === 200)
    const form = await browser.token('/events')
    const sent = await browser.post(`/review/${event}/accept`, { form })
    expect(sent.status).toBe(correct)
    if (correct === 303) expect((await own.store.allCorrections()).at(-1)?.by).toBe(name)
  })

  it('the token of one session does not serve another', async () => {
    const [one, other] = [new Browser(app, 'https://desk.example'), new Browser(app, 'https://desk.example')]
    await one.signIn('reviewer')
    await other.signIn('admin')
    const form = await other.token('/review')
    expect((await one.post(`/review/${event}/accept`, { form })).status).toBe(403)
  })

  it('wrong passwords are told as one, and soon are not tried any more', async () => {
    const browser = new Browser(app, 'https://desk.example')
    const wrong = await browser.signIn('reviewer', 'not this one')
    const unknown = await browser.signIn('nobody', 'not this one')
    expect([wrong.status, unknown.status]).toEqual([401, 401])
    const told = (page: string) => /role="alert">([^<]*)/.exec(page)?.[1]
    expect(told(await wrong.text())).toBe(told(await unknown.text()))
    for (let i = 0; i < 4; i++) await browser.signIn('reviewer', 'not this one')
    const refused = await browser.signIn('reviewer')
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await new Browser(make(), 'https://desk.example').signIn('reviewer')).status).toBe(303)
  })

  it.each(['https://evil.example/', '//evil.example', '/\\evil.example', 'javascript:alert(1)'])(
    'signing in leads nowhere else: %s',
    async (to) => {
      const browser = new Browser(app, 'https://desk.example')
      const entered = await browser.post('/sign-in', { name: 'reader', password: PASSWORD, to })
      expect([entered.status, entered.headers.get('location')]).toEqual([303, '/'])
    },
  )

  it('a form that is too large is not taken', async () => {
    const browser = new Browser(app, 'https://desk.example')
    await browser.signIn('reviewer')
    const form = await browser.token('/review')
    const sent = await browser.post(`/review/${event}/fix`, { form, value: 'x'.repeat(100_000) })
    expect(sent.status).toBe(413)
  })
})

describe('a program with a token', () => {
  const make = () => createApp({ store: demo.store, access: NET })
  const ask = (path: string, secret: string, body?: object) =>
    make().request(`https://desk.example${path}`, {
      headers: { Authorization: `Bearer ${secret}`, ...(body ? { 'Content-Type': 'application/json' } : {}) },
      ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
    })

  it('reads a closed desk and corrects as its account may, without a form', async () => {
    await addAccount(demo.store, { name: 'machine', role: 'reviewer', password: PASSWORD })
    await addAccount(demo.store, { name: 'mirror', role: 'reader', password: PASSWORD })
    const { secret, token } = await makeToken(demo.store, 'machine', 'tests')
    const reading = await makeToken(demo.store, 'mirror', 'tests')
    expect((await ask('/events.json', 'mahdar_nothing')).status).toBe(401)
    expect((await ask('/events.json', reading.secret)).status).toBe(200)
    const body = { field: 'place', value: 'تونس', note: 'from a list', id: 'sent-twice' }
    expect((await ask(`/review/${event}/fix`, reading.secret, body)).status).toBe(403)
    const fixed = await ask(`/review/${event}/fix`, secret, body)
    expect(fixed.status).toBe(200)
    const { correction, events } = await fixed.json()
    expect(correction).toMatchObject({ by: 'machine', note: 'from a list', change: { field: 'place', value: 'تونس' } })
    expect(events[0]).toMatchObject({ place: 'تونس' })
    expect((await (await ask(`/review/${event}/fix`, secret, body)).json()).correction.seq).toBe(correction.seq)
    const again = await ask(`/review/${event}/fix`, secret, { field: 'place', value: 'تونس' })
    expect([again.status, (await again.json()).detail]).toEqual([400, expect.stringContaining('تونس')])
    expect((await ask(`/review/${event}/fix`, secret, [])).status).toBe(400)
    expect((await ask(`/review/${event}/undo`, secret, { correction: correction.id })).status).toBe(200)
    const [statement] = await demo.store.statements({ limit: 1 })
    const said = await (await ask(`/review/${statement?.id}/fix`, secret, { field: 'stance', value: 'deny' })).json()
    expect(said.said).toMatchObject([{ of: 'statement', item: { id: statement?.id, stance: 'deny' } }])
    const spoken = await ask(`/review/${statement?.id}/fix`, secret, { field: 'via', value: 'تونس' })
    expect((await spoken.json()).correction.change).toMatchObject({ field: 'via', value: 'state:TUN' })
    await revokeToken(demo.store, token.id)
    expect((await ask('/events.json', secret)).status).toBe(401)
    for (const name of ['machine', 'mirror']) await removeAccount(demo.store, name)
  })
})
