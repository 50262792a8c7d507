import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOT } from '../scripts/artefacts/artefact.ts'
import type { CheckedView } from '../src/app/record/check.ts'
import type { Comparison } from '../src/app/record/compare.ts'
import type { PromiseView } from '../src/app/record/promises.ts'
import type { StatementView } from '../src/app/record/said.ts'
import type { Answer, Citation, EventView } from '../src/app/record/views.ts'
import type { Queue } from '../src/app/review/queue.ts'
import type { EventLine } from '../src/record/dump.ts'
import type { Cluster } from '../src/store/testing/cluster.ts'
import { sharedCluster } from '../src/store/testing/shared.ts'
import { jsonLines, mahdar, mahdarBeside, type Run } from './support/cli.ts'
import { mahdarHere } from './support/here.ts'

const DEMO = 'demo/articles.jsonl'
const ARABIC_DIRECTION = '\u200F'
const folder = mkdtempSync(join(tmpdir(), 'mahdar-record-cli-'))
const db = join(folder, 'demo.db')
const articles = new Map(
  jsonLines<{ readonly id: string; readonly headline: string; readonly body: string }>(
    readFileSync(join(ROOT, DEMO), 'utf8'),
  ).map(({ id, headline, body }) => [id, `${headline}\n${body}`]),
)

function ask(...args: readonly string[]): Promise<Run> {
  return mahdarHere([...args, '--db', db])
}

async function answer<T>(...args: readonly string[]): Promise<T> {
  const { status, out, err } = await ask(...args, '--format', 'json')
  expect({ status, err }).toEqual({ status: 0, err: '' })
  return JSON.parse(out) as T
}

function file(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

/** Every quotation is found in its article at its place. */
function expectCited(citations: readonly Citation[]): void {
  expect(citations.length).toBeGreaterThan(0)
  for (const { article, start, end, text } of citations) expect(articles.get(article)?.slice(start, end)).toBe(text)
}

function line(id: string, body: string, more: object = {}): string {
  return `${JSON.stringify({ id, outlet: 'الديوان', published: '2024-03-02', body, ...more })}\n`
}

let first: Run
beforeAll(() => {
  mahdar(['--version'])
  first = mahdar(['add', DEMO, '--db', db])
}, 300_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('mahdar add', () => {
  it('makes the record and says what came in', async () => {
    expect(first).toMatchObject({ status: 0, err: '' })
    expect(first.out).toMatch(new RegExp(`^${articles.size} added, \\d+ events written\\n$`))
  })

  it('changes nothing when the same articles come again', async () => {
    const before = (await ask('events', '--format', 'jsonl')).out
    expect((await ask('add', DEMO, '--lang', 'ar')).out).toBe(`0 أضيفت، ${articles.size} موجودة من قبل\n`)
    expect((await ask('events', '--format', 'jsonl')).out).toBe(before)
  })

  it('names bad items, adds the others, and ends with status 1', async () => {
    const own = join(folder, 'bad.db')
    const body = 'التقى وزير الخارجية المصري اليوم نظيره العراقي في القاهرة.'
    const path = file('bad.jsonl', `${line('a', body)}{"id": "b"\n${line('c', `${body} وبحثا ملف المياه.`)}`)
    const { status, out, err } = await mahdarHere(['add', path, join(folder, 'nowhere.txt'), '--db', own])
    expect(status).toBe(1)
    expect(out).toMatch(/^2 added, 2 at fault/)
    expect(err).toContain('bad.jsonl:2')
    expect(err).toContain('nowhere.txt: no such file')
  })

  it('keeps a changed text as a further version and answers from it', async () => {
    const own = join(folder, 'versions.db')
    const text = (city: string): string => `التقى وزير الخارجية المصري أمس نظيره العراقي في ${city}، وبحثا ملف المياه.`
    for (const [city, word] of [
      ['القاهرة', '1 added'],
      ['بغداد', '0 added, 1 changed'],
    ] as const)
      expect((await mahdarHere(['add', file('v.jsonl', line('v', text(city))), '--db', own])).out).toContain(word)
    const places = jsonLines<EventLine>((await mahdarHere(['events', '--format', 'jsonl', '--db', own])).out).map(
      ({ place }) => place,
    )
    expect(places).toEqual(['بغداد'])
  })

  it('takes folders and patterns', async () => {
    const own = join(folder, 'patterns.db')
    for (const name of ['one', 'two']) file(`p-${name}.jsonl`, line(name, `زار الوزير ${name} دمشق.`))
    expect((await mahdarHere(['add', join(folder, 'p-*.jsonl'), '--db', own])).out).toMatch(/^2 added/)
  })

  it('refuses a record that is none, and a place that cannot be written', async () => {
    const none = await mahdarHere([
      'add',
      DEMO,
      '--db',
      file('none.db', 'this is no database, but long enough to be read as one'),
    ])
    expect(none).toMatchObject({ status: 1, out: '' })
    expect(none.err).toContain('is no record of this program')
    expect((await mahdarHere(['add', DEMO, '--db', join(folder, 'no', 'such', 'place.db')])).err).toContain(
      'cannot be opened',
    )
  })

  it('fetches a page of an allowed address and no other', async () => {
    const page = `<html><head><title>لقاء</title><meta property="article:published_time" content="2024-05-02T10:00:00+03:00"></head>
      <body><article><h1>لقاء في بغداد</h1><p>${'التقى وزير الخارجية المصري سامح البحيري أمس نظيره العراقي كريم السعدي في بغداد. '.repeat(6)}</p></article></body></html>`
    const server = createServer((request, response) => {
      response.writeHead(request.url === '/robots.txt' ? 404 : 200, {
        'content-type': 'text/html; charset=utf-8',
        etag: '"x"',
      })
      response.end(request.url === '/robots.txt' ? '' : page)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as { readonly port: number }
    const url = `http://127.0.0.1:${port}/a`
    const own = join(folder, 'web.db')
    const refused = await await mahdarBeside(['add', url, '--db', own])
    expect(refused).toMatchObject({ status: 1 })
    const taken = await await mahdarBeside(['add', url, '--db', own, '--allow-address', '127.0.0.1'])
    server.close()
    expect(taken.out).toContain('1 added')
    expect(jsonLines<EventLine>((await mahdarHere(['events', '--format', 'jsonl', '--db', own])).out)[0]).toMatchObject(
      {
        type: 'meeting',
      },
    )
  })
})

describe('mahdar events', () => {
  it('dumps every event with its reports, whose triggers are words of their articles', async () => {
    const events = jsonLines<EventLine>((await ask('events', '--format', 'jsonl')).out)
    expect(events.length).toBeGreaterThan(20)
    for (const { reports } of events)
      for (const { article, trigger } of reports)
        expect(articles.get(article)?.slice(trigger.start, trigger.end)).toBe(trigger.text)
  })

  it('gives CSV with a row an event, between days', async () => {
    const { out } = await ask('events', '--format', 'csv', '--from', '2024-06', '--to', '2024-06-30')
    const [head = '', ...rows] = out.trim().split('\n')
    expect(head).toMatch(/^id,type,modality,time/)
    expect(rows.length).toBeGreaterThan(1)
    for (const row of rows) expect(row.split(',')[3]).toMatch(/^(?:2024-06|2024$|$)/)
  })
})

describe('names', () => {
  it.each([
    ['Samer Khatib', 'Kaya'],
    ['الخطيب', 'كايا'],
    ['وزير الخارجية الأردني سامر الخطيب', 'أورخان كايا'],
    ['Jordan', 'Türkiye'],
    ['الأردن', 'تركيا'],
  ])('finds %s and %s', async (a, b) => {
    const { items } = await answer<Answer<EventView>>('last', a, b, '--kind', 'call')
    expect(items[0]).toMatchObject({ type: 'call', time: '2024-06-09' })
  })

  it.each(['United Nations', 'the united nations', 'UN', 'الأمم المتحدة'])('finds a body by %s', async (name) => {
    const own = join(folder, 'bodies.db')
    const body = 'وقّعت مصر والأمم المتحدة أمس في القاهرة اتفاقاً بشأن إيواء اللاجئين.'
    await mahdarHere(['add', file('u.jsonl', line('u', body)), '--db', own])
    const { status, out, err } = await mahdarHere(['timeline', name, '--db', own, '--format', 'jsonl'])
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(out).toContain('القاهرة')
  })

  it('lists the candidates of an ambiguous name with keys that can be asked for', async () => {
    const own = join(folder, 'names.db')
    const met = (state: string, name: string, city: string): string =>
      `التقى وزير الخارجية ${state} ${name} أمس نظيره الإيطالي ماركو بيانكي في ${city}، وبحثا ملف الهجرة.`
    const path = file(
      'n.jsonl',
      line('x', met('المصري', 'سمير الحداد', 'القاهرة')) + line('y', met('التونسي', 'نبيل الحداد', 'تونس')),
    )
    await mahdarHere(['add', path, '--db', own])
    const { status, out, err } = await mahdarHere(['timeline', 'الحداد', '--db', own])
    expect({ status, out }).toEqual({ status: 1, out: '' })
    expect(err).toContain('سمير الحداد')
    expect(err).toContain('نبيل الحداد')
    const key = /person:[0-9a-f]+/.exec(err)?.[0] ?? ''
    expect((await mahdarHere(['timeline', key, '--db', own, '--format', 'jsonl'])).out).not.toBe('')
    expect((await mahdarHere(['timeline', 'سمير الحداد', '--db', own, '--format', 'jsonl'])).out).toContain('القاهرة')
  })

  it('says so where nobody is called so', async () => {
    const { status, err } = await ask('timeline', 'فلان الفلاني')
    expect(status).toBe(1)
    expect(err).toContain('nobody of this name')
  })
})

describe('mahdar timeline and last', () => {
  it('gives events in order, cited, with what was covered', async () => {
    const { items, coverage } = await answer<Answer<EventView>>('timeline', 'الأردن', 'تركيا')
    const days = items.map(({ days }) => days?.from ?? '')
    expect(days).toEqual([...days].sort())
    expectCited(items.flatMap(({ reports }) => reports))
    expect(coverage.outlets.map(({ outlet }) => outlet)).toContain('صدى المتوسط')
  })

  it('keeps the days on which accounts differ, and tells reprints from witnesses', async () => {
    const [last] = (await answer<Answer<EventView>>('last', 'الخطيب', 'كايا')).items
    expect(last).toMatchObject({ independent: 4, conflicts: [{ field: 'time' }] })
    expect(last?.conflicts[0]?.values.map(({ value, independent }) => [value, independent]).sort()).toEqual([
      ['2024-06-08', 2],
      ['2024-06-09', 2],
    ])
    const reprinted = (await answer<Answer<EventView>>('timeline', 'هلال الحارثي', '--place', 'الرياض')).items[0]
    expect(reprinted?.reports.map(({ article }) => article)).toHaveLength(2)
    expect(reprinted?.independent).toBe(1)
  })

  it('takes dates in Arabic words and filters by kind', async () => {
    const { items } = await answer<Answer<EventView>>(
      'timeline',
      'الأردن',
      'تركيا',
      '--from',
      'نيسان 2024',
      '--kind',
      'call,visit',
    )
    for (const { type } of items) expect(['call', 'visit']).toContain(type)
    expect(items[0]).toMatchObject({ time: '2024-04-22' })
    expect((await ask('timeline', 'الأردن', '--from', 'whenever')).err).toContain('is no date')
  })

  it('tells the last contact and the chain before it, in Arabic', async () => {
    const { out } = await ask('last', 'الخطيب', 'كايا', '--lang', 'ar')
    for (const words of ['آخر اتصال', 'وقبله', '9 يونيو 2024', '22 أبريل 2024', 'التغطية', 'غياب الخبر'])
      expect(out).toContain(words)
    for (const shown of out.split('\n').filter((one) => one !== ''))
      expect(shown.startsWith(ARABIC_DIRECTION)).toBe(true)
    expect(out.indexOf('9 يونيو')).toBeLessThan(out.indexOf('22 أبريل'))
  })

  it.each([
    ['--kind', 'call,banquet', 'Allowed choices'],
    ['--limit', '0', 'whole number'],
    ['--format', 'xml', 'Allowed choices'],
  ])('refuses %s %s', async (option, value, reason) => {
    const { status, out, err } = await ask('timeline', option, value, 'الأردن')
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toContain(reason)
  })

  it('says of an empty record that it is empty', async () => {
    expect((await mahdarHere(['timeline', 'الأردن', '--db', join(folder, 'empty.db')])).out).toContain(
      'The record is empty',
    )
  })

  it('never takes no report for no contact', async () => {
    expect((await ask('last', 'الأردن', 'ميانمار')).out).toContain('No report is not no contact.')
  })
})

describe('mahdar check, compare, positions, promises, search', () => {
  it('finds the false first contact and what contradicts it', async () => {
    const { items } = await answer<Answer<CheckedView>>('check', 'الأردن', 'تركيا')
    const wrong = items.find(({ verdict }) => verdict === 'contradicted')
    expect(wrong).toMatchObject({ kind: 'first-since', citation: { article: 'med-0610' } })
    expect(wrong?.evidence.map(({ time }) => time)).toContain('2024-04-22')
    const supported = (await answer<Answer<CheckedView>>('check', '--verdict', 'supported')).items
    expect(supported.map(({ kind, citation }) => [kind, citation?.article])).toEqual([
      ['first-since', 'nil-0420'],
      ['first-since', 'msh-0716'],
      ['round', 'ade-0903'],
    ])
    const right = supported[1]
    expect(right?.evidence.flatMap(({ reports }) => reports.map(({ article }) => article))).toContain('kha-0503')
    expect(
      (await answer<Answer<CheckedView>>('check', '--verdict', 'open')).items.map(({ verdict }) => verdict),
    ).not.toContain('contradicted')
  })

  it('sets accounts side by side', async () => {
    const [last] = (await answer<Answer<EventView>>('last', 'الخطيب', 'كايا')).items
    const { items } = await answer<Comparison>('compare', last?.id ?? '')
    expect(items.length).toBeGreaterThan(1)
    expect(items.flatMap(({ told }) => told).some(({ elsewhere }) => elsewhere.length === 0)).toBe(true)
    expect(await ask('compare', 'nothing')).toMatchObject({ status: 1, out: '' })
  })

  it('tells positions by stance, cited', async () => {
    const { items } = await answer<Answer<StatementView>>('positions', 'الأردن')
    expect(new Set(items.map(({ stance }) => stance)).size).toBeGreaterThan(1)
    expectCited(items.map(({ citation }) => citation))
    const about = (await answer<Answer<StatementView>>('positions', 'الأردن', '--on', 'معبر', '--stance', 'warn')).items
    expect(about.map(({ citation }) => citation.text).join()).toContain('المعابر')
  })

  it('tells promises, cited, and those that are open', async () => {
    const all = (await answer<Answer<PromiseView>>('promises')).items
    const open = (await answer<Answer<PromiseView>>('promises', '--open')).items
    expectCited(all.map(({ citation }) => citation))
    const kept = all.find(({ citation }) => citation.article === 'dij-0508' && citation.text.includes('السفارة'))
    expect(kept).toMatchObject({ kind: 'promised', open: false })
    expect(kept?.laterStatements.map(({ citation }) => citation.article)).toContain('dij-0823')
    expect(open.every((one) => one.open)).toBe(true)
    expect(open.map(({ citation }) => citation.text).join()).toContain('خمسين مقعداً')
    expect(all.filter((one) => one.open).map(({ id }) => id)).toEqual(open.map(({ id }) => id))
  })

  it('finds words in any of their forms, and names in Latin letters', async () => {
    const found = async (...words: readonly string[]): Promise<readonly string[]> =>
      (await answer<Answer<Citation>>('search', ...words)).items.map(({ article }) => article)
    expect(await found('سفارة', 'طرابلس')).toEqual(expect.arrayContaining(['raf-0822', 'tri-0822', 'raf-0507']))
    expect(await found('معبر')).toContain('med-0423')
    expect((await found('هيئه')).length).toBe((await found('هيئة')).length)
    expect(await found('Khatib')).toContain('med-0610')
    expect((await answer<Answer<Citation>>('search', 'زلزال')).items).toEqual([])
  })
})

describe('mahdar brief', () => {
  it('writes footnoted Markdown in Arabic with a background paragraph', async () => {
    const { status, out } = await ask('brief', 'الأردن', 'تركيا', '--lang', 'ar')
    expect(status).toBe(0)
    expect(out).toMatch(/يُعدّ الاتصال بتاريخ 9 يونيو 2024 .* منذ 22 أبريل 2024\.(?:\[\^\d+\])+/)
    const used = [...out.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, number]) => Number(number))
    const given = [...out.matchAll(/^\[\^(\d+)\]:/gm)].map(([, number]) => Number(number))
    expect([...new Set(used)].sort((a, b) => a - b)).toEqual(given)
  })

  it('writes a page of its own in HTML', async () => {
    const { out } = await ask('brief', 'الأردن', 'تركيا', '--format', 'html', '--lang', 'ar')
    expect(out).toContain('<html lang="ar" dir="rtl">')
    for (const [, number] of out.matchAll(/href="#s(\d+)"/g)) expect(out).toContain(`id="s${number}"`)
  })
})

describe('corrections', () => {
  it('split, undo and merge stay in force through reread', async () => {
    const own = join(folder, 'corrected.db')
    const told = new Set(['med-0423', 'med-0610', 'bos-0609'])
    const lines = readFileSync(join(ROOT, DEMO), 'utf8').split('\n')
    const few = lines.filter((one) => one !== '' && told.has((JSON.parse(one) as { readonly id: string }).id))
    await mahdarHere(['add', file('few.jsonl', few.join('\n')), '--db', own])
    const run = (...args: readonly string[]): Promise<Run> => mahdarHere([...args, '--db', own])
    const dump = async (): Promise<readonly string[]> =>
      jsonLines<EventLine>((await run('events', '--format', 'jsonl')).out)
        .map(({ reports }) =>
          reports
            .map(({ article, event }) => `${article} ${event}`)
            .sort()
            .join(' + '),
        )
        .sort()
    const before = await dump()
    const [last] = (JSON.parse((await run('last', 'الخطيب', 'كايا', '--format', 'json')).out) as Answer<EventView>)
      .items
    expect(last?.reports.length).toBe(2)
    expect((await run('split', last?.id ?? '', 'med-0610', '--note', 'another call')).status).toBe(0)
    const split = await dump()
    expect(split.length).toBe(before.length + 1)
    expect((await run('reread', '--all', '--jobs', '1')).status).toBe(0)
    expect(await dump()).toEqual(split)
    expect((await run('undo')).status).toBe(0)
    expect(await dump()).toEqual(before)
    const calls = JSON.parse(
      (await run('timeline', 'الخطيب', 'كايا', '--kind', 'call', '--format', 'json')).out,
    ) as Answer<EventView>
    expect((await run('merge', ...calls.items.map(({ id }) => id))).status).toBe(0)
    expect((await dump()).length).toBe(before.length - calls.items.length + 1)
    expect((await run('undo')).status).toBe(0)
    expect(await dump()).toEqual(before)
    expect(await run('split', last?.id ?? '', 'no-such-article')).toMatchObject({ status: 1, out: '' })
  })
})

describe('the reviewer at the command line', () => {
  const own = (): string => join(folder, 'review.db')
  const run = (args: readonly string[], input?: string): Run => mahdar([...args, '--db', own()], input)

  it('sees what waits, sets it right, and takes the gold', () => {
    run(['add', DEMO])
    const { items } = JSON.parse(run(['review', '--format', 'json']).out) as Queue
    const event = items.flatMap((one) => (one.of === 'event' ? [one.item] : []))[0]
    const article = event?.reports[0]?.article ?? ''
    const fixed = run(['fix', event?.id ?? '', 'time', '2024-06-07', '--article', article, '--by', 'salma'])
    expect(fixed).toMatchObject({ status: 0 })
    expect(run(['corrections', '--format', 'csv']).out).toMatch(/salma,.*,field,time,.*,2024-06-07,/)
    expect(run(['fix', event?.id ?? '', 'time', '2024-13-01'])).toMatchObject({ status: 1, out: '' })
    expect(run(['accept', event?.id ?? '']).status).toBe(0)
    expect(run(['gold', join(folder, 'gold')]).status).toBe(0)
    const gold = JSON.parse(readFileSync(join(folder, 'gold', `${article}.json`), 'utf8')) as {
      readonly events: readonly { readonly time: string | null }[]
    }
    expect(gold.events.map(({ time }) => time)).toContain('2024-06-07')
  })

  it('sets a statement right and adds what the reading lacks', () => {
    const { items } = JSON.parse(run(['review', '--format', 'json', '--limit', '200']).out) as Queue
    const said = items.flatMap((one) => (one.of === 'event' ? [] : [one]))[0]
    const article = said?.item.citation.article ?? ''
    const field = said?.of === 'statement' ? ['mode', 'direct'] : ['kind', 'signed']
    const fixed = JSON.parse(run(['fix', said?.id ?? '', ...field, '--format', 'json']).out)
    expect(fixed).toMatchObject({ correction: { change: { kind: 'said', field: field[0], value: field[1] } } })
    expect(fixed.said).toMatchObject([{ of: said?.of, item: { id: said?.id, [field[0] ?? '']: field[1] } }])
    const at = ['--at', '0-12', '--by', 'salma']
    expect(run(['add-outcome', article, 'agreed', '--who', 'مصر', ...at])).toMatchObject({ status: 0 })
    const cue = said?.item.citation.text.split(' ').slice(0, 3).join(' ') ?? ''
    expect(run(['add-statement', article, 'warn', '--who', 'مصر', '--cue', cue, ...at])).toMatchObject({ status: 0 })
    expect(run(['corrections', '--format', 'csv']).out).toMatch(/salma,.*,add-said,/)
    expect(run(['accept', said?.id ?? '']).status).toBe(0)
    expect(run(['reject', said?.id ?? '']).status).toBe(0)
    expect(run(['reject', said?.id ?? '']).err).toContain('no such event')
    expect(run(['undo']).status).toBe(0)
  })

  it('gives a program a token, shows it once, and revokes it', () => {
    run(['accounts', 'add', 'machine', '--role', 'reader'], 'a secret of machines\n')
    const made = run(['tokens', 'add', 'machine', '--for', 'nightly export']).out
    expect(made).toMatch(/mahdar_[\w-]{43}/)
    const listed = run(['tokens', 'list', '--format', 'json']).out
    expect(listed).not.toContain(/mahdar_[\w-]+/.exec(made)?.[0])
    const { items } = JSON.parse(listed) as {
      readonly items: readonly { readonly id: string; readonly label: string }[]
    }
    expect(items.map(({ label }) => label)).toEqual(['nightly export'])
    expect(run(['tokens', 'revoke', items[0]?.id ?? '']).out).toContain('There are no tokens.')
    expect(run(['tokens', 'add', 'machine'])).toMatchObject({ status: 1, out: '' })
    expect(run(['accounts', 'remove', 'machine'])).toMatchObject({ status: 0 })
  })

  it('gets an account, whose password is shown nowhere', () => {
    const added = run(['accounts', 'add', 'salma', '--role', 'reviewer'], 'a secret of hers\n')
    expect(added).toMatchObject({ status: 0 })
    expect(added.out).toContain('salma  reviewer')
    expect(added.out + added.err).not.toContain('secret')
    expect(run(['accounts', 'add', 'short', '--role', 'reader'], 'short\n')).toMatchObject({ status: 1, out: '' })
    expect(run(['accounts', 'add', 'roleless'], 'a secret of hers\n').err).toContain('--role')
    expect(run(['accounts', 'remove', 'salma']).out).toContain('no accounts')
  })
})

describe('mahdar reread, feeds, migrate-to, demo', () => {
  it('finds nothing to change where the pack is the same', async () => {
    expect(await ask('reread', '--all', '--jobs', '1', '--dry-run', '--format', 'jsonl')).toMatchObject({
      status: 0,
      out: '',
    })
    expect((await ask('reread')).out).toContain('articles: 0')
  })

  it('follows no feed at first', async () => {
    expect((await ask('feeds')).out).toContain('No feed is followed')
    expect(await ask('feeds', '--drop', 'https://x.example/rss')).toMatchObject({ status: 1 })
  })

  it('copies a record and finds it the same', async () => {
    const copy = join(folder, 'copy.db')
    const { status, out } = await ask('migrate-to', copy)
    expect(status).toBe(0)
    expect(out).toContain(`articles: ${articles.size}`)
    expect(out).toContain('hashes are the same')
    expect((await mahdarHere(['last', 'Jordan', 'Türkiye', '--db', copy])).out).toBe(
      (await ask('last', 'Jordan', 'Türkiye')).out,
    )
    expect((await ask('migrate-to', copy)).err).toContain('already holds a record')
  })

  it.each(['en', 'ar'])('walks a newcomer through three answers (%s)', async (lang) => {
    const { status, out, err } = mahdar(['demo', '--lang', lang])
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(out.match(/^\$ bin\/mahdar /gm)).toHaveLength(3)
    const path = /--db (\S+\.db)/.exec(out)?.[1] ?? ''
    expect((await mahdarHere(['search', 'سفارة', '--db', path, '--format', 'jsonl'])).out).not.toBe('')
    rmSync(join(path, '..'), { recursive: true, force: true })
  })
})

describe('on PostgreSQL', () => {
  let cluster: Pick<Cluster, 'fresh'>
  beforeAll(async () => {
    cluster = await sharedCluster()
  })

  it('gives the same answers as SQLite', async () => {
    const address = await cluster.fresh()
    expect(mahdar(['add', DEMO, '--db', address]).out).toBe(first.out)
    for (const question of [
      ['events', '--format', 'jsonl'],
      ['last', 'الخطيب', 'Kaya'],
      ['promises', '--open', '--format', 'csv'],
      ['search', 'معبر'],
    ])
      expect((await mahdarHere([...question, '--db', address])).out).toBe((await ask(...question)).out)
  })

  it('copies a record from SQLite', async () => {
    const address = await cluster.fresh()
    expect((await ask('migrate-to', address)).out).toContain('hashes are the same')
    expect((await mahdarHere(['brief', 'Jordan', 'Türkiye', '--db', address])).out).toBe(
      (await ask('brief', 'Jordan', 'Türkiye')).out,
    )
  })
})
