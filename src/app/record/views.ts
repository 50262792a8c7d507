import { arabic } from '../../lexicon/ar/index.ts'
import type { Modality } from '../../model/reading.ts'
import type { Actor, ClaimField, Days, EventRecord, Membership, ToldReport } from '../../model/record.ts'
import { conflicts } from '../../record/merge.ts'
import type { ArticleHead } from '../../store/ask/articles.ts'
import type { OutletCoverage } from '../../store/ask/coverage.ts'
import type { Store } from '../../store/store.ts'

/** Words of a kept article that an answer rests on. */
export interface Citation {
  readonly article: string
  readonly outlet: string | null
  readonly published: string | null
  readonly headline: string | null
  readonly url: string | null
  /** Half-open UTF-16 offsets of the quoted words in the article's text. */
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A citation of what one report says of an event. */
export interface ReportCitation extends Citation {
  readonly report: string
  /** False for a reprint of a text that another report stands for. */
  readonly independent: boolean
}

/** Values that reports give for one field and that contradict each other. */
export interface Conflict {
  readonly field: ClaimField
  readonly values: readonly { readonly value: string; readonly independent: number; readonly chosen: boolean }[]
}

/** A value that a person set, with what stood there before. */
export interface SetRight {
  readonly field: ClaimField
  readonly value: string | null
  readonly was: string | null
  readonly by: string
  /** ISO 8601 in UTC. */
  readonly at: string
  /** Id of the correction. */
  readonly correction: string
}

/** An event as answers show it. */
export interface EventView {
  readonly id: string
  readonly type: EventRecord['type']
  readonly modality: Modality
  /** EDTF; null if no report gives one. */
  readonly time: string | null
  readonly days: Days | null
  readonly place: string | null
  readonly participants: readonly Actor[]
  readonly topics: readonly string[]
  readonly round: number | null
  readonly format: string | null
  readonly domestic: boolean
  readonly independent: number
  readonly conflicts: readonly Conflict[]
  /** What people set right, in the order of fields. */
  readonly corrected: readonly SetRight[]
  readonly reports: readonly ReportCitation[]
}

/** What an answer rests on: no report is never no contact. */
export interface Coverage {
  readonly outlets: readonly OutletCoverage[]
}

/** Items of an answer with what was covered. */
export interface Answer<T> {
  readonly items: readonly T[]
  readonly coverage: Coverage
}

type Heads = ReadonlyMap<string, ArticleHead>

function cited(report: ToldReport, member: Membership, heads: Heads): ReportCitation {
  const { article, outlet, published, sentence } = report
  const source = heads.get(article)
  const { independent } = member
  const from = { headline: source?.headline ?? null, url: source?.url ?? null }
  return { report: report.id, article, outlet, published, ...from, ...sentence, independent }
}

function conflictsOf(event: EventRecord): readonly Conflict[] {
  return conflicts(event).map((field) => {
    const values = event.claims.filter((claim) => claim.field === field)
    return { field, values: values.map(({ value, independent, chosen }) => ({ value, independent, chosen })) }
  })
}

function byDay(a: ReportCitation, b: ReportCitation): number {
  if (a.independent !== b.independent) return a.independent ? -1 : 1
  const [x, y] = [a.published ?? '', b.published ?? '']
  return x === y ? (a.report < b.report ? -1 : 1) : x < y ? -1 : 1
}

/** The corrections behind the values that are shown. */
async function correctedIn(store: Store, { claims }: EventRecord): Promise<readonly SetRight[]> {
  const found: SetRight[] = []
  for (const { chosen, correction: id } of claims) {
    const correction = chosen && id !== undefined ? await store.getCorrection(id) : null
    if (correction === null || correction.change.kind !== 'field') continue
    const { by, at, change } = correction
    found.push({ field: change.field, value: change.value, was: change.was, by, at, correction: correction.id })
  }
  return found
}

async function viewOf(
  store: Store,
  event: EventRecord,
  reports: ReadonlyMap<string, ToldReport>,
  heads: Heads,
): Promise<EventView> {
  const { id, type, modality, time, days, place, participants, topics, round, format, domestic } = event
  const citations: ReportCitation[] = []
  for (const member of event.reports) {
    const report = reports.get(member.report)
    if (report !== undefined) citations.push(cited(report, member, heads))
  }
  return {
    ...{ id, type, modality, time, days, place, participants, topics, round, format, domestic },
    independent: event.reports.filter(({ independent }) => independent).length,
    conflicts: conflictsOf(event),
    corrected: await correctedIn(store, event),
    reports: citations.sort(byDay),
  }
}

/** Events with all their reports cited: the independent ones first, each by day of publication. */
export async function eventViews(store: Store, events: readonly EventRecord[]): Promise<readonly EventView[]> {
  const found = await store.toldReports(events.flatMap(({ reports }) => reports.map(({ report }) => report)))
  const reports = new Map(found.map((report) => [report.id, report]))
  const heads = await store.articleHeads([...new Set(found.map(({ article }) => article))])
  const views: EventView[] = []
  for (const event of events) views.push(await viewOf(store, event, reports, heads))
  return views
}

/** Something said or agreed, as far as a citation needs it. */
interface Said {
  readonly article: string
  readonly content: { readonly start: number; readonly end: number; readonly text: string }
}

/** Cites what articles say by their own words. */
export async function citer(store: Store, said: readonly Said[]): Promise<(one: Said) => Citation> {
  const heads = await store.articleHeads([...new Set(said.map(({ article }) => article))])
  return ({ article, content }) => {
    const { outlet = null, published = null, headline = null, url = null } = heads.get(article) ?? {}
    return { article, outlet, published: published?.slice(0, 10) ?? null, headline, url, ...content }
  }
}

/** What the record covers within some days. */
export async function coverageOf(
  store: Store,
  days: { readonly from?: string; readonly to?: string; readonly outlet?: string } = {},
): Promise<Coverage> {
  return { outlets: await store.coverage(days) }
}

/** Names entities by key; a key that the record does not know stands for itself. */
export async function namer(store: Store, keys: readonly string[]): Promise<(key: string) => string> {
  const known = await store.entityNames(keys)
  return (key) => known.get(key)?.name ?? arabic.nameOf(key.replace(/^\w+:/, '')) ?? key
}

/** The names of entities in order of their keys. */
export async function entityNames(store: Store, keys: readonly string[]): Promise<readonly string[]> {
  return keys.map(await namer(store, keys))
}
