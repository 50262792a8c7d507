import { readFileSync } from 'node:fs'
import { read } from '../src/index.ts'
import { arabic } from '../src/lexicon/ar/index.ts'
import type { Article } from '../src/model/article.ts'
import type { Reading } from '../src/model/reading.ts'
import type { Actor, Report } from '../src/model/record.ts'
import { nameParts, skeleton } from '../src/record/base/spelling.ts'
import { groupOf, type LinkedEvent, linkAll } from '../src/record/link.ts'
import { prepare } from '../src/record/reports.ts'
import { fold } from '../src/text/fold.ts'

/** What a label tells of a report, to find it in a reading; never words of the article beyond names. */
export interface Hint {
  readonly type: Report['type']
  readonly participants?: readonly { readonly state?: string; readonly name?: string }[]
  /** Words of which the trigger's sentence must hold each. */
  readonly words?: readonly string[]
}

/** One real event with the articles that tell of it. */
export interface Label {
  readonly event: string
  readonly reports: readonly { readonly article: string; readonly hint: Hint }[]
}

/** A labelled report and the report of the reading that was found for it, null if the reading lacks it. */
export interface Mention {
  readonly event: string
  readonly article: string
  readonly hint: Hint
  readonly report: Report | null
}

/** Shares between 0 and 1. */
export interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** The lines of a file of JSON Lines. */
export function lines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T)
}

/** A name fits if its words stand in the actor's; a leading ^ asks for the given name. */
function nameFits(name: string, actor: Actor): boolean {
  const given = name.startsWith('^')
  const wanted = skeleton(fold(given ? name.slice(1) : name))
  const { parts } = nameParts(actor.name)
  const office = nameParts(actor.office?.title ?? '').parts
  return given ? parts[0] === wanted : parts.some((part) => part.includes(wanted)) && !office.includes(wanted)
}

/** A listed person is known by the name of its row too, however the article describes it. */
function listed(actor: Actor): readonly Actor[] {
  const name = arabic.nameOf(actor.entity)
  return name === null || name === actor.name ? [actor] : [actor, { ...actor, name }]
}

function isPerson({ entity }: Actor): boolean {
  return !/^(?:state|org|group|format):/.test(entity)
}

function isDescribed({ name, office }: Actor): boolean {
  return office !== null && fold(name).startsWith(fold(office.title).slice(0, 4))
}

function fitOf(wanted: { state?: string; name?: string }, report: Report): number {
  const all = report.participants.flatMap(listed)
  const ofState = all.filter(({ state }) => wanted.state === undefined || state === null || state === wanted.state)
  if (wanted.name !== undefined && ofState.some((actor) => nameFits(wanted.name ?? '', actor))) return 2
  const states = all.filter(({ state }) => state !== null && state === wanted.state)
  if (wanted.name !== undefined && states.some((actor) => isPerson(actor) && !isDescribed(actor))) return 0
  if (
    states.length > 0 ||
    (report.type === 'visit' && wanted.state !== undefined && report.placeState === wanted.state)
  )
    return 1
  return 0
}

/** How well a report of a reading fits a hint; 0 if it does not. */
function fitness(hint: Hint, report: Report): number {
  if (groupOf(hint.type) !== groupOf(report.type)) return 0
  const words = (hint.words ?? []).filter((word) => fold(report.sentence.text).includes(fold(word)))
  if (words.length < (hint.words ?? []).length) return 0
  const fits = (hint.participants ?? []).map((wanted) => fitOf(wanted, report))
  if (fits.filter((n) => n > 0).length < Math.min(2, fits.length)) return 0
  const day = report.time?.length === 10 ? 0.3 : 0
  const aim =
    report.type === 'visit' &&
    (hint.participants ?? []).some(({ state }) => state !== undefined && state === report.placeState)
      ? 0.5
      : 0
  return aim + fits.reduce((sum, n) => sum + n, 0) + words.length + day - report.trigger.start / 1e5
}

/** Finds each label's report, the best fits first; no report serves two labels. */
function matched(labels: readonly Label[], byArticle: ReadonlyMap<string, readonly Report[]>): Mention[] {
  const wanted = labels.flatMap(({ event, reports }) => reports.map(({ article, hint }) => ({ event, article, hint })))
  const fits = wanted.flatMap((want) =>
    (byArticle.get(want.article) ?? []).map((report) => ({ want, report, score: fitness(want.hint, report) })),
  )
  const found = new Map<(typeof wanted)[number], Report>()
  const taken = new Set<Report>()
  for (const { want, report, score } of fits.sort((a, b) => b.score - a.score)) {
    if (score <= 0 || found.has(want) || taken.has(report)) continue
    found.set(want, report)
    taken.add(report)
  }
  return wanted.map((want) => ({ ...want, report: found.get(want) ?? null }))
}

/** Gold and predicted event of one mention. */
type Pair = readonly [gold: string, predicted: string]

const f = (precision: number, recall: number): Score => ({
  precision,
  recall,
  f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
})

function counted(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** B-cubed: for each mention the share of its predicted event that is right, and of its true event that was found. */
export function bCubed(pairs: readonly Pair[]): Score {
  const both = counted(pairs.map((pair) => pair.join(' ')))
  const [gold, predicted] = [counted(pairs.map(([g]) => g)), counted(pairs.map(([, p]) => p))]
  const mean = (share: (pair: Pair) => number): number =>
    pairs.reduce((sum, pair) => sum + share(pair), 0) / pairs.length
  return f(
    mean((pair) => (both.get(pair.join(' ')) ?? 0) / (predicted.get(pair[1]) ?? 1)),
    mean((pair) => (both.get(pair.join(' ')) ?? 0) / (gold.get(pair[0]) ?? 1)),
  )
}

/** Precision and recall over pairs of mentions said to be of one event. */
export function pairwise(pairs: readonly Pair[]): Score {
  const two = (counts: Map<string, number>): number =>
    [...counts.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0)
  const right = two(counted(pairs.map((pair) => pair.join(' '))))
  const [said, true_] = [two(counted(pairs.map(([, p]) => p))), two(counted(pairs.map(([g]) => g)))]
  return f(said === 0 ? 1 : right / said, true_ === 0 ? 1 : right / true_)
}

function predictions(mentions: readonly Mention[], events: readonly LinkedEvent[]): Pair[] {
  const of = new Map(events.flatMap(({ id, reports }) => reports.map((report) => [report.id, id] as const)))
  return mentions.map(({ event, report }, i) => [event, report ? (of.get(report.id) ?? '?') : `missing ${i}`])
}

const show = (name: string, { precision, recall, f1 }: Score): string =>
  `${name.padEnd(34)} precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`

/** What linking made of readings, set against labels. */
export interface Scored {
  readonly mentions: readonly Mention[]
  readonly reports: number
  readonly events: number
  /** Of the labelled reports that the readings have. */
  readonly linking: { readonly bCubed: Score; readonly pairs: Score }
  /** Of all labelled reports: one that a reading lacks is an event of its own. */
  readonly whole: { readonly bCubed: Score; readonly pairs: Score }
  readonly predicted: readonly Pair[]
}

/** Links all reports of readings and scores the labelled ones. */
export function scoreLinking(readings: readonly Reading[], labels: readonly Label[]): Scored {
  const prepared = readings.map((reading) => prepare({ id: reading.id, version: 1 }, reading, arabic))
  const reports = prepared.flatMap((one) => one.reports)
  const events = linkAll(reports)
  const mentions = matched(labels, new Map(prepared.map((one) => [one.article, one.reports])))
  const predicted = predictions(mentions, events)
  const found = predicted.filter((_, i) => mentions[i]?.report)
  return {
    ...{ mentions, predicted, reports: reports.length, events: events.length },
    linking: { bCubed: bCubed(found), pairs: pairwise(found) },
    whole: { bCubed: bCubed(predicted), pairs: pairwise(predicted) },
  }
}

function main([corpus, labelFile, ...flags]: readonly string[]): void {
  if (!corpus || !labelFile)
    throw new RangeError(
      'usage: score-linking CORPUS.jsonl LABELS.jsonl [--errors] [--readings: CORPUS holds readings]',
    )
  const labels = lines<Label>(labelFile)
  const readings = flags.includes('--readings')
    ? lines<Reading>(corpus)
    : lines<Article>(corpus).map((article) => read(article))
  const { mentions, predicted, linking, whole, ...record } = scoreLinking(readings, labels)
  const found = mentions.filter(({ report }) => report !== null).length
  console.log(
    `labels: ${labels.length} events, ${mentions.length} reports; found in the readings: ${found} (${((100 * found) / mentions.length).toFixed(1)} %)`,
  )
  console.log(`record: ${readings.length} articles, ${record.reports} reports, ${record.events} events`)
  console.log(show('linking, B-cubed', linking.bCubed))
  console.log(show('linking, pairs', linking.pairs))
  console.log(show('with reading errors, B-cubed', whole.bCubed))
  console.log(show('with reading errors, pairs', whole.pairs))
  if (flags.includes('--errors')) errors(mentions, predicted)
}

function errors(mentions: readonly Mention[], pairs: readonly Pair[]): void {
  const line = ({ article, report, event }: Mention): string => {
    const who = report?.participants.map(({ name, state }) => `${name}/${state}`).join(' + ')
    return `   ${event} ${article} ${report?.published} «${report?.trigger.text}» ${report?.time} ${report?.place} ${report?.days?.from}/${report?.days?.to} ${who}`
  }
  for (const { article, event, report } of mentions) if (!report) console.log(`missing  ${event} ${article}`)
  const groups = (at: 0 | 1): Map<string, number[]> => {
    const map = new Map<string, number[]>()
    for (const [i, pair] of pairs.entries()) map.set(pair[at], [...(map.get(pair[at]) ?? []), i])
    return map
  }
  for (const [at, word] of [
    [0, 'split'],
    [1, 'mixed'],
  ] as const) {
    for (const [id, members] of groups(at)) {
      const found = members.filter((i) => mentions[i]?.report)
      if (new Set(found.map((i) => pairs[i]?.[1 - at])).size < 2) continue
      console.log(`${word}  ${id}`)
      for (const i of found) console.log(`${pairs[i]?.[1].slice(0, 4)} ${line(mentions[i] as Mention)}`)
    }
  }
}

if (process.argv[1]?.endsWith('score-linking.ts')) main(process.argv.slice(2))
