import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOT } from '../scripts/artefacts/artefact.ts'
import { demoArticles } from '../scripts/artefacts/drift.ts'
import type { TimesOfArticle } from '../src/app/task.ts'
import type { Inspection } from '../src/model/inspection.ts'
import type { Reading } from '../src/model/reading.ts'
import { jsonLines, mahdar } from './support/cli.ts'

const DEMO = 'demo/articles.jsonl'
const demo = readFileSync(join(ROOT, DEMO), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'mahdar-cli-'))

function file(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

beforeAll(() => {
  // The first run builds; what it says of that must not fall into a test.
  mahdar(['--version'])
}, 300_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('mahdar', () => {
  it('tells its version and its commands', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }
    expect(mahdar(['--version'])).toEqual({ status: 0, out: `${version}\n`, err: '' })
    const help = mahdar(['--help'])
    expect(help.status).toBe(0)
    for (const command of ['read', 'explain', 'times']) expect(help.out).toContain(command)
  })

  it.each([
    [['read'], 'missing required argument'],
    [['shout', 'x'], 'unknown command'],
    [['read', 'x', '--published', '2023-02-30'], 'ISO 8601'],
    [['read', 'x', '--format', 'xml'], 'Allowed choices'],
    [['read', 'x', '--jobs', '0'], 'whole number'],
    [['read', 'x', '--loud'], 'unknown option'],
  ])('refuses %j', (args, reason) => {
    const { status, out, err } = mahdar(args)
    expect(status).toBe(2)
    expect(out).toBe('')
    expect(err).toContain(reason)
  })

  it('says nothing when its reader has gone', () => {
    const path = file('many.jsonl', demo.repeat(20))
    const script = `set -o pipefail; node bin/mahdar read ${path} --format jsonl --jobs 2 | head -n 1 | wc -l`
    const { status, out, err } = shell(script)
    expect({ status, out: out.trim(), err }).toEqual({ status: 0, out: '1', err: '' })
  })
})

describe('mahdar read', () => {
  it('reads JSON Lines in input order', () => {
    const { status, out, err } = mahdar(['read', DEMO, '--format', 'jsonl'])
    const readings = jsonLines<Reading>(out)
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(readings.map(({ id }) => id)).toEqual(demoArticles().map(({ id }) => id))
    for (const [i, article] of demoArticles().entries())
      expect(readings[i]?.text).toBe(`${article.headline}\n${article.body}`)
  })

  it('gives the codebook\u2019s fields, and a rule and a confidence for every annotation', () => {
    const readings = jsonLines<Reading>(mahdar(['read', DEMO, '--format', 'jsonl']).out)
    for (const { entities, times, events, statements, outcomes } of readings)
      for (const item of [...entities, ...times, ...events, ...statements, ...outcomes]) {
        expect(item.rule).not.toBe('')
        expect(['stated', 'inferred']).toContain(item.confidence)
      }
    expect(readings.flatMap(({ events }) => events).length).toBeGreaterThan(demoArticles().length)
    expect(readings.flatMap(({ statements }) => statements).length).toBeGreaterThan(demoArticles().length)
  })

  it('gives one array as json, with the same readings', () => {
    const array = JSON.parse(mahdar(['read', DEMO, '--format', 'json']).out) as readonly Reading[]
    expect(array).toHaveLength(demoArticles().length)
    expect(array).toEqual(jsonLines(mahdar(['read', DEMO, '--format', 'jsonl']).out))
    expect(mahdar(['read', file('none.jsonl', '\n'), '--format', 'json']).out).toBe('[]\n')
  })

  it('reads plain text: outlet and headline found, boilerplate kept out, no year invented', () => {
    const [reading] = jsonLines<Reading>(mahdar(['read', 'demo/article.txt', '--format', 'jsonl']).out)
    expect(reading?.outlet).toBe('المشهد الشامي')
    expect(reading?.headline).toBe('الرياض ومسقط تمهّدان لجولة يمنية جديدة')
    expect(reading?.published).toBeNull()
    expect(reading?.text).not.toContain('اقرأ أيضاً')
    for (const { type, value } of reading?.times ?? []) if (type === 'DATE') expect(value ?? 'X').toMatch(/X|^\d{4}$/)
  })

  it('takes date and outlet from the command line where the text has none', () => {
    const path = file('bare.txt', 'التقى وزير الخارجية المصري اليوم نظيره العراقي في القاهرة، وبحثا ملف المياه.\n')
    const [reading] = jsonLines<Reading>(
      mahdar(['read', path, '--published', '2024-05-06', '--outlet', 'الديوان', '--format', 'jsonl']).out,
    )
    expect(reading).toMatchObject({ outlet: 'الديوان', published: '2024-05-06' })
    expect(reading?.times.map(({ value }) => value)).toContain('2024-05-06')
  })

  it('reads an HTML page', () => {
    const [reading] = jsonLines<Reading>(mahdar(['read', 'demo/article.html', '--format', 'jsonl']).out)
    const twin = demoArticles().find(({ id }) => id === 'mar-0806')
    expect(reading?.headline).toBe(twin?.headline)
    expect(reading?.published?.slice(0, 10)).toBe(twin?.published?.slice(0, 10))
  })

  it('reads standard input, and any mix of files', () => {
    expect(mahdar(['read', '-', '--format', 'jsonl'], demo).out).toBe(mahdar(['read', DEMO, '--format', 'jsonl']).out)
    const mixed = jsonLines<Reading>(
      mahdar(['read', 'demo/article.txt', DEMO, '-', 'demo/article.html', '--format', 'jsonl'], demo).out,
    )
    expect(mixed).toHaveLength(2 * demoArticles().length + 2)
  })

  it('names a bad line and a bad file once each, reads the rest, and ends with status 1', () => {
    const [first = '', second = ''] = demo.split('\n')
    const path = file('bad.jsonl', `${first}\n{"id": "broken", \n${second}\n{"id": "empty"}\n`)
    const { status, out, err } = mahdar(['read', join(folder, 'absent.txt'), path, '--format', 'jsonl'])
    expect(status).toBe(1)
    expect(jsonLines<Reading>(out)).toHaveLength(2)
    const lines = err.trim().split('\n')
    expect(lines).toHaveLength(3)
    expect(lines[0]).toMatch(/absent\.txt: no such file/)
    expect(lines[1]).toMatch(/bad\.jsonl:2: not JSON/)
    expect(lines[2]).toMatch(/bad\.jsonl:4: .*body/)
  })

  it('gives the same bytes with any number of jobs, in batches of any size and order', () => {
    const many = file('many.jsonl', demo.repeat(8))
    const alone = mahdar(['read', many, '--format', 'jsonl', '--jobs', '1'])
    const together = mahdar(['read', many, '--format', 'jsonl', '--jobs', '3'])
    expect(together).toEqual(alone)
    const once = mahdar(['read', DEMO, '--format', 'jsonl']).out
    expect(alone.out).toBe(once.repeat(8))
    const backwards = demo.split('\n').filter(Boolean).reverse().join('\n')
    const reversed = mahdar(['read', '-', '--format', 'jsonl'], backwards).out
    expect(reversed.split('\n').filter(Boolean).reverse()).toEqual(once.split('\n').filter(Boolean))
    const single = demo.split('\n').filter(Boolean)[4] ?? ''
    expect(mahdar(['read', '-', '--format', 'jsonl'], single).out.trim()).toBe(once.split('\n')[4])
  })

  it('gives people an account in the language asked for or of the environment, without colours in a file', () => {
    const english = mahdar(['read', DEMO]).out
    expect(english).toMatch(/^Contacts$/m)
    expect(english).toMatch(/^Statements$/m)
    expect(english).not.toContain('\u001B')
    const arabic = mahdar(['read', DEMO, '--lang', 'ar']).out
    expect(arabic).toMatch(/^\u200Fالتصريحات$/m)
    expect(mahdar(['read', DEMO], '', { LC_ALL: 'ar_EG.UTF-8' }).out).toBe(arabic)
  })

  it('sets every Arabic field apart and closes what it opens', () => {
    const lines = mahdar(['read', DEMO]).out.split('\n')
    expect(lines.length).toBeGreaterThan(200)
    for (const line of lines) {
      const [opened, closed] = [line.split('\u2068').length, line.split('\u2069').length]
      expect(opened).toBe(closed)
      const outside = line.replace(/\u2068[^\u2069]*\u2069/g, '')
      expect(outside).not.toMatch(/[\u0620-\u064a]/)
    }
  })
})

describe('mahdar times', () => {
  const record = JSON.stringify({ id: 't1', published: '2024-05-06', text: 'غادر الوفد يوم 4 أيار، ويعود غداً.' })

  it('gives the times of JSON Lines, with EDTF and TIMEX3 values', () => {
    const { status, out } = mahdar(['times', '-'], `${record}\n`)
    const [found] = jsonLines<TimesOfArticle>(out)
    expect(status).toBe(0)
    expect(Object.keys(found ?? {})).toEqual(['id', 'times'])
    expect(found?.times.map(({ value }) => value)).toEqual(['2024-05-04', '2024-05-07'])
    for (const time of found?.times ?? []) {
      expect(Object.keys(time)).toEqual(['start', 'end', 'text', 'type', 'value', 'timex'])
      expect('غادر الوفد يوم 4 أيار، ويعود غداً.'.slice(time.start, time.end)).toBe(time.text)
    }
  })

  it('takes plain text to the letter', () => {
    const text = '\nالمشهد\n\nعاد الوفد أمس الأول.\n'
    const [found] = jsonLines<TimesOfArticle>(mahdar(['times', '--published', '2024-05-06', '-'], text).out)
    expect(found?.times.map(({ value }) => value)).toEqual(['2024-05-04'])
    for (const { start, end, text: words } of found?.times ?? []) expect(text.slice(start, end)).toBe(words)
  })

  it('gives people a table', () => {
    const { out } = mahdar(['times', '-', '--format', 'text', '--lang', 'en'], record)
    expect(out).toContain('4 May 2024')
    expect(out).toContain('2024-05-04')
  })

  it('names what it cannot read', () => {
    const { status, err } = mahdar(['times', join(folder, 'absent.txt')])
    expect(status).toBe(1)
    expect(err).toMatch(/^mahdar: .*absent\.txt: /)
  })
})

describe('mahdar explain', () => {
  it('shows tokens, references, frames and rules', () => {
    const { status, out } = mahdar(['explain', 'demo/article.txt', '--published', '2024-07-16', '--lang', 'en'])
    expect(status).toBe(0)
    for (const heading of ['Sentence 1', 'Names and references', 'Frames', 'Reading, by rule'])
      expect(out).toContain(heading)
  })

  it('gives the inspection as JSON', () => {
    const [seen] = jsonLines<Inspection>(mahdar(['explain', 'demo/article.txt', '--format', 'jsonl']).out)
    expect(seen?.tokens.length).toBeGreaterThan(50)
    for (const { start, end, text } of seen?.tokens ?? []) expect(seen?.reading.text.slice(start, end)).toBe(text)
  })
})

describe('on a terminal', () => {
  /** Runs a command line under a pseudo-terminal; what it prints there, standard error included. */
  const onTerminal = (command: string): string => shell(`script -qec ${JSON.stringify(command)} /dev/null`).out

  it('shows progress where more than one article is read', () => {
    expect(onTerminal(`node bin/mahdar read ${DEMO} --format jsonl > /dev/null`)).toContain(`${demoArticles().length}/`)
    expect(onTerminal('node bin/mahdar read demo/article.txt --format jsonl > /dev/null')).toBe('')
  })

  it('colours the account, unless NO_COLOR is set', () => {
    expect(onTerminal('env -u NO_COLOR node bin/mahdar read demo/article.txt')).toContain('\u001B[1m')
    expect(onTerminal('NO_COLOR=1 node bin/mahdar read demo/article.txt')).not.toContain('\u001B[1m')
  })
})

function shell(script: string): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script], { cwd: ROOT, encoding: 'utf8' })
  return { status, out: stdout, err: stderr }
}
