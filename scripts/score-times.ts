/**
 * Scores the date reader on a gold file or folder:
 *
 *     tsx scripts/score-times.ts PATH [--errors] [--every N --rest R] [--disputed FILE]
 *
 * PATH is a folder of gold readings (`{text, published, times}`; what lies in the headline or standfirst neither counts nor costs), or a JSON Lines file of TIMEX3 cases
 * (`{id, dct, text, timexes}`), or of single-sentence cases (`{input, reference_date, expected}`). The reader follows the
 * reading's conventions; for TIMEX3 files its output is turned by `timex3.ts`. `--every N --rest R` keeps the files whose
 * index divided by N leaves R; `--disputed FILE` leaves out the cases whose ids (`Name#1`) FILE mentions.
 */
import fs from 'node:fs'
import path from 'node:path'
import { isoOf, monthLength, parseDay } from '../src/engine/times/day.ts'
import { readTimes } from '../src/engine/times/index.ts'
import { readTimex3 } from '../src/engine/times/timex3.ts'
import { arabic } from '../src/lexicon/ar/index.ts'
import { tokenise } from '../src/text/tokenise.ts'

interface Item {
  readonly start: number
  readonly end: number
  readonly type: string
  readonly value: string | null
  readonly altExtents?: readonly (readonly [number, number])[]
  readonly altTypes?: readonly string[]
  readonly altValues?: readonly string[]
  readonly optional?: boolean
  /** Whether another value says the same. */
  readonly accepts?: (read: Item) => boolean
  /** TIMEX3 value, where `value` is EDTF. */
  readonly timex?: string | null
}

interface Case {
  readonly id: string
  readonly text: string
  readonly gold: readonly Item[]
  readonly system: readonly Item[]
}

interface Tally {
  gold: number
  system: number
  strict: number
  relaxed: number
  type: number
  value: number
}

const overlap = (a: Item, b: Item): number => Math.min(a.end, b.end) - Math.max(a.start, b.start)

function exact(g: Item, s: Item): boolean {
  return (g.start === s.start && g.end === s.end) || (g.altExtents ?? []).some(([a, b]) => a === s.start && b === s.end)
}

function pairUp(gold: readonly Item[], system: readonly Item[]): [number, number][] {
  const all: [number, number, number][] = []
  gold.forEach((g, i) => {
    system.forEach((s, j) => {
      if (overlap(g, s) > 0) all.push([i, j, overlap(g, s) + (exact(g, s) ? 1e6 : 0)])
    })
  })
  all.sort((a, b) => b[2] - a[2] || a[0] - b[0])
  const [left, right] = [new Set<number>(), new Set<number>()]
  const pairs: [number, number][] = []
  for (const [i, j] of all) {
    if (left.has(i) || right.has(j)) continue
    left.add(i)
    right.add(j)
    pairs.push([i, j])
  }
  return pairs
}

const same = (expected: string | null, others: readonly string[] | undefined, got: string | null): boolean =>
  expected === got || (got !== null && (others ?? []).includes(got))

function scoreCase({ id, text, gold, system }: Case, tally: Tally, say: (line: string) => void): void {
  const wanted = gold.filter((g) => !g.optional)
  const pairs = pairUp(wanted, system)
  const used = new Set(pairs.map(([, j]) => j))
  const kept = system.filter((s, j) => used.has(j) || !gold.some((g) => g.optional && overlap(g, s) > 0))
  tally.gold += wanted.length
  tally.system += kept.length
  for (const [i, j] of pairs) {
    const g = wanted[i] as Item
    const s = system[j] as Item
    const marks = [
      exact(g, s),
      same(g.type, g.altTypes, s.type),
      same(g.value, g.altValues, s.value) || g.accepts?.(s) === true,
    ]
    tally.relaxed++
    if (marks[0]) tally.strict++
    if (marks[1]) tally.type++
    if (marks[2]) tally.value++
    const wrong = ['EXTENT', 'TYPE', 'VALUE'].filter((_, k) => !marks[k]).join(' ')
    if (wrong)
      say(
        `${wrong} ${id} «${text.slice(g.start, g.end)}» ${g.type} ${g.value} <- «${text.slice(s.start, s.end)}» ${s.type} ${s.value}`,
      )
  }
  const around = (t: Item): string =>
    `${text.slice(Math.max(0, t.start - 30), t.start)}[${text.slice(t.start, t.end)}]${text.slice(t.end, t.end + 20)}`.replaceAll(
      '\n',
      '⏎',
    )
  wanted.forEach((g, i) => {
    if (!pairs.some(([a]) => a === i)) say(`MISS ${id} ${g.type} ${g.value} ${around(g)}`)
  })
  for (const s of kept) if (!used.has(system.indexOf(s))) say(`SPURIOUS ${id} ${s.type} ${s.value} ${around(s)}`)
}

/** Whether a case has every expression, with its value, and no other. */
function isWhole(one: Case): boolean {
  const tally: Tally = { gold: 0, system: 0, strict: 0, relaxed: 0, type: 0, value: 0 }
  scoreCase(one, tally, () => {})
  return tally.value === tally.gold && tally.gold === tally.system
}

function readingCase(file: string): Case {
  const { id, text, published, times, lede } = JSON.parse(fs.readFileSync(file, 'utf8'))
  const gold: readonly Item[] = times ?? []
  const system = readTimes(text, tokenise(text), published ?? null, arabic.calendar)
  return { id, text, gold, system: system.filter((s) => s.end > (lede ?? 0) || gold.some((g) => overlap(g, s) > 0)) }
}

interface Single {
  readonly id: string
  readonly input: string
  readonly reference_date: string | null
  readonly expected: readonly {
    readonly start: number
    readonly end: number
    readonly type: string
    readonly timex?: string | null
    readonly value?: Readonly<Record<string, Resolution>>
  }[]
}

const SECONDS: Readonly<Record<string, number>> = {
  Y: 31_536_000,
  M: 2_592_000,
  W: 604_800,
  D: 86_400,
  TH: 3600,
  TM: 60,
  TS: 1,
}

/** Length of an ISO 8601 duration in seconds, for comparing PT1.5H with PT1H30M. */
function seconds(iso: string): number {
  const [date, time] = iso.slice(1).split('T')
  const sum = (part: string, mark: string): number =>
    [...part.matchAll(/([\d.]+)([YMWDHS])/g)].reduce((all, [, n, u]) => all + Number(n) * (SECONDS[mark + u] ?? 0), 0)
  return sum(date ?? '', '') + sum(time ?? '', 'T')
}

/** The first and last day of an EDTF value. */
function edges(value: string): readonly [string, string] {
  const [a, b] = value.includes('/') ? (value.split('/') as [string, string]) : [value, value]
  const day = (p: string, last: boolean): string => {
    const full = p.replaceAll('X', last ? '9' : '0')
    const [y, m] = full.split('-')
    if (/^\d{4}$/.test(full)) return last ? `${y}-12-31` : `${y}-01-01`
    return /^\d{4}-\d{2}$/.test(full)
      ? `${full}-${last ? String(monthLength(Number(y), Number(m))).padStart(2, '0') : '01'}`
      : full
  }
  return [day(a, false), day(b, true)]
}

interface Resolution {
  readonly [key: string]: string
}

/** Whether a value says what one of the two resolutions of a case says; the end of their ranges is exclusive. */
function says(timex: string, answers: readonly Resolution[], value: string | null): boolean {
  if (value === null) return answers.length === 0
  if (value.startsWith('P')) return timex.startsWith('P') && Math.abs(seconds(timex) / seconds(value) - 1) < 0.02
  const [from, to] = edges(value)
  return answers.some((a) => {
    if (a.date !== undefined) return a.date === from && a.date === to
    if (a.startDate === undefined || a.endDate === undefined || a.startDate !== from) return false
    const second = value.split('/')[1]
    return (
      a.endDate === to ||
      (second !== undefined && a.endDate === edges(second)[0]) ||
      isoOf((parseDay(a.endDate) ?? 0) - 1) === to
    )
  })
}

const SINGLE_TYPES: Readonly<Record<string, string>> = {
  date: 'DATE',
  daterange: 'DATE',
  duration: 'DURATION',
  set: 'SET',
  time: 'TIME',
}

function singleCase({ id, input, reference_date, expected }: Single): Case {
  const gold = expected
    .filter((e) => SINGLE_TYPES[e.type] !== undefined)
    .map(
      (e): Item => ({
        start: e.start,
        end: e.end,
        type: SINGLE_TYPES[e.type] as string,
        value: e.timex ?? null,
        accepts: (s) =>
          (e.timex ?? null) === null ||
          s.timex === e.timex ||
          says(e.timex ?? '', Object.values(e.value ?? {}), s.value),
      }),
    )
  return { id, text: input, gold, system: readTimes(input, tokenise(input), reference_date, arabic.calendar) }
}

function lineCase(line: string): Case[] {
  const row = JSON.parse(line)
  if (row.input !== undefined) return /^(?:date|duration|time|set)/.test(row.model) ? [singleCase(row)] : []
  return [
    {
      id: row.id,
      text: row.text,
      gold: row.timexes,
      system: readTimex3(row.text, tokenise(row.text), row.dct ?? null, arabic.calendar),
    },
  ]
}

function load(from: string): Case[] {
  if (!fs.statSync(from).isDirectory())
    return fs.readFileSync(from, 'utf8').split('\n').filter(Boolean).flatMap(lineCase)
  const files = fs
    .readdirSync(from)
    .filter((name) => name.endsWith('.json'))
    .sort()
  return files.map((name) => readingCase(path.join(from, name)))
}

const f1 = (right: number, { gold, system }: Tally): string =>
  (gold + system === 0 ? 100 : (200 * right) / (gold + system)).toFixed(1)

function main(args: readonly string[]): void {
  const from = args[0]
  if (from === undefined) {
    console.error('usage: tsx scripts/score-times.ts PATH [--errors] [--every N --rest R] [--disputed FILE]')
    process.exitCode = 2
    return
  }
  const option = (name: string): number | null => (args.includes(name) ? Number(args[args.indexOf(name) + 1]) : null)
  const [every, rest] = [option('--every') ?? 1, option('--rest') ?? 0]
  const say = args.includes('--errors') ? (line: string): void => console.log(line) : (): void => {}
  const tally: Tally = { gold: 0, system: 0, strict: 0, relaxed: 0, type: 0, value: 0 }
  const disputed = args.includes('--disputed')
    ? fs.readFileSync(args[args.indexOf('--disputed') + 1] as string, 'utf8')
    : ''
  const skipped = new Set([...disputed.matchAll(/\b\w+#\d+\b/g)].map(([id]) => id))
  const cases = load(from).filter(({ id }, i) => i % every === rest && !skipped.has(id))
  for (const one of cases) scoreCase(one, tally, say)
  const whole = cases.filter((one) => isWhole(one)).length
  const { strict, relaxed, type, value } = tally
  console.log(
    `gold ${tally.gold} read ${tally.system} | F1 strict ${f1(strict, tally)} relaxed ${f1(relaxed, tally)} type ${f1(type, tally)} value ${f1(value, tally)} | wholly right ${whole} of ${cases.length}`,
  )
}

main(process.argv.slice(2))
