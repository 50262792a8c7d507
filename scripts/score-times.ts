/**
 * Scores the date reader on a gold file or folder:
 *
 *     tsx scripts/score-times.ts PATH [--errors] [--every N --rest R]
 *
 * PATH is a folder of gold readings (`{text, published, times}`; what lies in the headline or standfirst neither counts nor costs), or a JSON Lines file of TIMEX3 cases
 * (`{id, dct, text, timexes}`), or of single-sentence cases (`{input, reference_date, expected}`). The reader follows the
 * reading's conventions; for TIMEX3 files its output is turned by `timex3.ts`. `--every N --rest R` keeps the files whose
 * index divided by N leaves R.
 */
import fs from 'node:fs'
import path from 'node:path'
import { readTimes } from '../src/engine/times/index.ts'
import { readTimex3 } from '../src/engine/times/timex3.ts'
import { calendar } from '../src/lexicon/ar/calendar/index.ts'
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
    const marks = [exact(g, s), same(g.type, g.altTypes, s.type), same(g.value, g.altValues, s.value)]
    tally.relaxed++
    if (marks[0]) tally.strict++
    if (marks[1]) tally.type++
    if (marks[2]) tally.value++
    const wrong = ['EXTENT', 'TYPE', 'VALUE'].filter((_, k) => !marks[k]).join(' ')
    if (wrong) say(`${wrong} ${id} «${text.slice(g.start, g.end)}» ${g.type} ${g.value} <- «${text.slice(s.start, s.end)}» ${s.type} ${s.value}`)
  }
  const around = (t: Item): string => `${text.slice(Math.max(0, t.start - 30), t.start)}[${text.slice(t.start, t.end)}]${text.slice(t.end, t.end + 20)}`.replaceAll('\n', '⏎')
  wanted.forEach((g, i) => {
    if (!pairs.some(([a]) => a === i)) say(`MISS ${id} ${g.type} ${g.value} ${around(g)}`)
  })
  for (const s of kept) if (!used.has(system.indexOf(s))) say(`SPURIOUS ${id} ${s.type} ${s.value} ${around(s)}`)
}

function readingCase(file: string): Case {
  const { id, text, published, times, lede } = JSON.parse(fs.readFileSync(file, 'utf8'))
  const gold: readonly Item[] = times ?? []
  const system = readTimes(text, tokenise(text), published ?? null, calendar)
  return { id, text, gold, system: system.filter((s) => s.end > (lede ?? 0) || gold.some((g) => overlap(g, s) > 0)) }
}

interface Single {
  readonly id: string
  readonly input: string
  readonly reference_date: string | null
  readonly expected: readonly { readonly start: number; readonly end: number; readonly type: string; readonly timex?: string }[]
}

const SINGLE_TYPES: Readonly<Record<string, string>> = { date: 'DATE', daterange: 'DATE', duration: 'DURATION', set: 'SET', time: 'TIME' }

function singleCase({ id, input, reference_date, expected }: Single): Case {
  const gold = expected
    .filter((e) => SINGLE_TYPES[e.type] !== undefined)
    .map((e) => ({ start: e.start, end: e.end, type: SINGLE_TYPES[e.type] as string, value: e.timex ?? null }))
  return { id, text: input, gold, system: readTimes(input, tokenise(input), reference_date, calendar) }
}

function lineCase(line: string): Case {
  const row = JSON.parse(line)
  if (row.input !== undefined) return singleCase(row)
  return { id: row.id, text: row.text, gold: row.timexes, system: readTimex3(row.text, tokenise(row.text), row.dct ?? null, calendar) }
}

function load(from: string): Case[] {
  if (!fs.statSync(from).isDirectory()) return fs.readFileSync(from, 'utf8').split('\n').filter(Boolean).map(lineCase)
  const files = fs.readdirSync(from).filter((name) => name.endsWith('.json')).sort()
  return files.map((name) => readingCase(path.join(from, name)))
}

const f1 = (right: number, { gold, system }: Tally): string => (gold + system === 0 ? 100 : (200 * right) / (gold + system)).toFixed(1)

function main(args: readonly string[]): void {
  const from = args[0]
  if (from === undefined) {
    console.error('usage: tsx scripts/score-times.ts PATH [--errors] [--every N --rest R]')
    process.exitCode = 2
    return
  }
  const option = (name: string): number | null => (args.includes(name) ? Number(args[args.indexOf(name) + 1]) : null)
  const [every, rest] = [option('--every') ?? 1, option('--rest') ?? 0]
  const say = args.includes('--errors') ? (line: string): void => console.log(line) : (): void => {}
  const tally: Tally = { gold: 0, system: 0, strict: 0, relaxed: 0, type: 0, value: 0 }
  for (const one of load(from).filter((_, i) => i % every === rest)) scoreCase(one, tally, say)
  const { strict, relaxed, type, value } = tally
  console.log(`gold ${tally.gold} read ${tally.system} | F1 strict ${f1(strict, tally)} relaxed ${f1(relaxed, tally)} type ${f1(type, tally)} value ${f1(value, tally)}`)
}

main(process.argv.slice(2))
