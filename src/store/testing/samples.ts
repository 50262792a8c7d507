import { createHash } from 'node:crypto'
import type { EventType, Reading } from '../../model/reading.ts'
import type {
  Actor,
  EventRecord,
  OutcomeRecord,
  Prepared,
  Quote,
  Report,
  Sighting,
  StatementRecord,
} from '../../model/record.ts'
import type { NewArticle } from '../keep/articles.ts'
import { addDays, stateKey } from '../sql/values.ts'
import { makeText, random } from './text.ts'

function shortHash(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 20)
}

const STATES = ['SYR', 'RUS', 'TUR', 'IRN', 'SAU', 'EGY', 'JOR', 'IRQ', 'LBN', 'USA', 'QAT', 'ARE', 'DZA', 'CHN', 'FRA']
const OUTLETS = ['الأنباء', 'الميدان', 'الرأي الحر', 'المرصد', 'الضفة', 'البيان اليومي']
const TYPES: readonly EventType[] = ['call', 'meeting', 'visit', 'talks', 'message', 'sign']

function pick<T>(next: () => number, items: readonly T[], bend = 1): T {
  return items[Math.floor(items.length * next() ** bend)] as T
}

/** The nth sample article: of its own outlet, day and text, the same every time. */
export function sampleArticle(n: number, words = 330): NewArticle {
  const next = random(n)
  const day = addDays('2015-01-01', Math.floor(next() * 3650))
  return {
    id: `article-${n}`,
    outlet: pick(next, OUTLETS),
    url: `https://news.example/${n}`,
    published: `${day}T10:00:00+03:00`,
    headline: makeText(next, 9),
    body: makeText(next, words),
    fetched: '2024-01-01T00:00:00Z',
    headers: { etag: `"${n}"` },
  }
}

function quoteOf(next: () => number, text: string, length: number): Quote {
  const start = Math.floor(next() * Math.max(1, text.length - length))
  const end = Math.min(text.length, start + length)
  return { start, end, text: text.slice(start, end) }
}

function actorOf(next: () => number): Actor {
  const state = pick(next, STATES, 2)
  const person = Math.floor(6 * next() ** 2)
  const office = { title: person === 0 ? 'وزير الخارجية' : 'المبعوث الخاص', of: state }
  return { entity: `Q${state}${person}`, role: 'party', state, office, name: `فلان ${state} ${person}` }
}

/** The same numbers for the same text. */
function textSeed(text: string, n: number): number {
  return Number.parseInt(shortHash(text.slice(0, 40), String(n)).slice(0, 8), 16)
}

/** Two actors of different states. */
function actorsOf(next: () => number): readonly Actor[] {
  const one = actorOf(next)
  let other = actorOf(next)
  while (other.state === one.state) other = actorOf(next)
  return [one, other]
}

function reportOf(next: () => number, article: NewArticle, text: string, n: number): Report {
  const participants = actorsOf(next)
  const type = pick(next, TYPES)
  const published = article.published?.slice(0, 10) ?? null
  const day = addDays(published ?? '2020-01-01', -Math.floor(next() * 3))
  const trigger = quoteOf(next, text, 12)
  return {
    id: shortHash(article.id, type, String(n)),
    article: article.id,
    version: 1,
    event: `e${n}`,
    type,
    participants,
    time: day,
    days: { from: day, to: day },
    place: 'دمشق',
    placeState: 'SYR',
    round: null,
    format: null,
    modality: 'occurred',
    domestic: false,
    confidence: 'stated',
    topics: [quoteOf(next, text, 30)],
    firstSince: null,
    outlet: article.outlet,
    published,
    via: [],
    agency: null,
    trigger,
    sentence: quoteOf(next, text, 160),
    fingerprint: Array.from({ length: 64 }, (_, i) => textSeed(text, i)),
  }
}

function statementOf(
  next: () => number,
  article: NewArticle,
  text: string,
  report: Report,
  n: number,
): StatementRecord {
  const [speaker, towards] = report.participants as [Actor, Actor]
  return {
    id: shortHash(article.id, 'statement', String(n)),
    article: article.id,
    statement: `s${n}`,
    speakers: [speaker.entity],
    states: [speaker.state ?? ''],
    towards: [towards.entity],
    stance: pick(next, ['state', 'request', 'reject', 'support', 'warn']),
    mode: 'indirect',
    content: quoteOf(next, text, 120),
    cue: quoteOf(next, text, 5),
    report: report.id,
    via: [],
    day: report.time,
    confidence: 'stated',
  }
}

function outcomeOf(next: () => number, article: NewArticle, text: string, report: Report): OutcomeRecord {
  return {
    id: shortHash(article.id, 'outcome'),
    article: article.id,
    outcome: 'o1',
    kind: pick(next, ['agreed', 'tasked', 'signed']),
    parties: report.participants.map(({ entity }) => entity),
    assignees: [],
    states: report.participants.flatMap(({ state }) => state ?? []),
    content: quoteOf(next, text, 90),
    report: report.id,
    day: report.time,
    confidence: 'stated',
  }
}

function sightingsOf(reports: readonly Report[]): readonly Sighting[] {
  const actors = new Map(reports.flatMap(({ participants }) => participants).map((actor) => [actor.entity, actor]))
  return [...actors.values()].map(({ entity, state, office, name }) => ({
    entity,
    kind: 'person',
    name,
    state,
    ref: entity,
    form: name,
    office,
  }))
}

/** A reading about as large as those of real articles. */
function readingOf(next: () => number, article: NewArticle, text: string, pack: string): Reading {
  const provenance = { rule: 'sample/rule', confidence: 'stated' } as const
  const span = (length: number) => quoteOf(next, text, length)
  return {
    id: article.id,
    outlet: article.outlet,
    url: article.url,
    published: article.published,
    headline: article.headline,
    text,
    entities: Array.from({ length: 9 }, (_, i) => ({
      ...provenance,
      id: `x${i}`,
      kind: 'person',
      name: span(14).text,
      state: pick(next, STATES),
      office: { title: 'وزير الخارجية', of: pick(next, STATES) },
      aliases: [span(8).text, span(17).text],
      mentions: [span(14), span(8), span(17), span(8)],
    })),
    times: Array.from({ length: 4 }, () => ({
      ...provenance,
      ...span(9),
      type: 'DATE',
      value: '2020-01-01',
      timex: '2020-01-01',
    })),
    events: Array.from({ length: 3 }, (_, i) => ({
      ...provenance,
      id: `e${i}`,
      type: 'call',
      trigger: span(12),
      participants: [
        { entity: 'x0', role: 'party' },
        { entity: 'x1', role: 'party' },
      ],
      time: '2020-01-01',
      place: null,
      topics: [span(30)],
      modality: 'occurred',
      domestic: false,
      via: [],
    })),
    statements: Array.from({ length: 8 }, (_, i) => ({
      ...provenance,
      id: `s${i}`,
      speaker: ['x0'],
      stance: 'state',
      mode: 'indirect',
      content: span(120),
      cue: span(5),
      event: 'e0',
      via: [],
    })),
    outcomes: [],
    notes: [],
    pack,
  }
}

/** What the nth sample article brings to the record: three reports, six statements, sometimes an outcome. */
export function samplePrepared(article: NewArticle, seed: number, pack = 'ar/1'): Prepared {
  const next = random(seed + 1_000_003)
  const text = article.headline === null ? article.body : `${article.headline}\n${article.body}`
  const reports = [0, 1, 2].map((n) => reportOf(next, article, text, n))
  const first = reports[0] as Report
  return {
    article: article.id,
    version: 1,
    reading: readingOf(next, article, text, pack),
    reports,
    statements: Array.from({ length: 6 }, (_, n) => statementOf(next, article, text, reports[n % 3] ?? first, n)),
    outcomes: seed % 3 === 0 ? [outcomeOf(next, article, text, first)] : [],
    sightings: sightingsOf(reports),
  }
}

/** The event that these reports, of one and the same, tell of; fields of the first are chosen. */
export function sampleEvent(reports: readonly Report[], changes: Partial<EventRecord> = {}): EventRecord {
  const ids = reports.map(({ id }) => id).sort()
  const { type, participants, time, days, place, round, format, modality, domestic, topics } = reports[0] as Report
  return {
    id: shortHash('event', ...ids),
    formerly: [],
    type,
    participants,
    time,
    days,
    place,
    round,
    format,
    modality,
    domestic,
    topics: topics.map((topic) => topic.text),
    reports: reports.map(({ id, article }) => ({
      report: id,
      article,
      independent: true,
      reprintOf: null,
      reasons: [],
    })),
    claims: [{ field: 'time', value: time ?? '', reports: ids, independent: ids.length, chosen: true }],
    keys: [
      participants
        .map(({ state }) => stateKey(state ?? ''))
        .sort()
        .join('|'),
    ],
    group: 'contact',
    ...changes,
  }
}

/** An event of one day between A, who acts for Syria, and B, who acts for Russia, with one report. */
export function simpleEvent(id: string, day: string | null, changes: Partial<EventRecord> = {}): EventRecord {
  const [report] = samplePrepared(sampleArticle(1), 1).reports as [Report]
  const participants = [simpleActor('A', 'SYR'), simpleActor('B', 'RUS')]
  const days = day === null ? null : { from: day, to: day }
  const base = sampleEvent([{ ...report, id: `report of ${id}`, participants }])
  return { ...base, id, type: 'call', days, time: day, topics: [], keys: ['A|B'], ...changes }
}

/** Someone who takes part, by the name of its key. */
export function simpleActor(entity: string, state: string | null = null): Actor {
  return { entity, role: 'party', state, office: null, name: entity }
}
