import type { Claim, ClaimField, EventRecord, OutcomeRecord, Report, StatementRecord } from '../../model/record.ts'
import { contentStems } from '../../record/base/phrases.ts'
import type { Store } from '../../store/store.ts'
import {
  type Citation,
  citeSaid,
  coverageOf,
  type EventView,
  entityNames,
  eventViews,
  type ReportCitation,
} from './views.ts'

/** Something one account has: `elsewhere` are the articles whose accounts have it too. */
export interface Told {
  readonly kind: 'topic' | 'statement' | 'outcome'
  /** The stance of a statement, the kind of an outcome; null for a topic. */
  readonly what: string | null
  readonly who: readonly string[]
  readonly citation: Citation
  readonly elsewhere: readonly string[]
}

/** What one report says of an event. */
export interface Account {
  readonly report: ReportCitation
  /** What it says of each field on which the reports differ. */
  readonly says: readonly { readonly field: ClaimField; readonly value: string; readonly chosen: boolean }[]
  readonly told: readonly Told[]
}

/** The accounts of one event side by side. */
export interface Comparison {
  readonly event: EventView
  readonly items: readonly Account[]
  readonly coverage: Awaited<ReturnType<typeof coverageOf>>
}

interface Raw {
  readonly kind: Told['kind']
  readonly what: string | null
  readonly who: readonly string[]
  readonly item: Pick<StatementRecord | OutcomeRecord, 'article' | 'content'>
  readonly stems: ReadonlySet<string>
}

const COMMON_SHARE = 0.34

/** Whether two things told are one: of one kind, with a third of the shorter one's words in common. */
function isSame(a: Raw, b: Raw): boolean {
  if (a.kind !== b.kind || (a.kind === 'outcome' && a.what !== b.what)) return false
  const common = [...a.stems].filter((word) => b.stems.has(word)).length
  return common > 0 && common >= Math.min(a.stems.size, b.stems.size) * COMMON_SHARE
}

async function rawOf(store: Store, report: Report): Promise<readonly Raw[]> {
  const { id, article } = report
  const topics = report.topics.map(
    (content): Raw => ({
      kind: 'topic',
      what: null,
      who: [],
      item: { article, content },
      stems: contentStems(content.text),
    }),
  )
  const said: Raw[] = []
  for (const item of await store.statements({ reports: [id] })) {
    const who = await entityNames(store, item.speakers)
    said.push({ kind: 'statement', what: item.stance, who, item, stems: contentStems(item.content.text) })
  }
  for (const { outcome: item } of await store.outcomes({ reports: [id] })) {
    const who = await entityNames(store, [...item.parties, ...item.assignees])
    said.push({ kind: 'outcome', what: item.kind, who, item, stems: contentStems(item.content.text) })
  }
  return [...topics, ...said]
}

async function toldOf(store: Store, own: readonly Raw[], others: readonly Raw[]): Promise<readonly Told[]> {
  const told: Told[] = []
  for (const raw of own) {
    const elsewhere = others.filter((other) => isSame(raw, other)).map(({ item }) => item.article)
    const { kind, what, who } = raw
    told.push({ kind, what, who, citation: await citeSaid(store, raw.item), elsewhere: [...new Set(elsewhere)] })
  }
  return told
}

function saysOf(claims: readonly Claim[], event: EventView, report: string): Account['says'] {
  const fields = new Set(event.conflicts.map(({ field }) => field))
  const own = claims.filter((claim) => fields.has(claim.field) && claim.reports.includes(report))
  return own.map(({ field, value, chosen }) => ({ field, value, chosen }))
}

async function accountsOf(store: Store, record: EventRecord, event: EventView): Promise<readonly Account[]> {
  const own = event.reports.filter(({ independent }) => independent)
  const reports = new Map((await store.getReports(own.map(({ report }) => report))).map((one) => [one.id, one]))
  const raws = new Map<string, readonly Raw[]>()
  for (const [id, report] of reports) raws.set(id, await rawOf(store, report))
  const accounts: Account[] = []
  for (const report of own) {
    const others = [...raws].flatMap(([id, list]) => (id === report.report ? [] : list))
    const told = await toldOf(store, raws.get(report.report) ?? [], others)
    accounts.push({ report, says: saysOf(record.claims, event, report.report), told })
  }
  return accounts
}

/** The accounts of an event side by side, reprints left out; null where there is no such event. */
export async function compareEvent(store: Store, id: string): Promise<Comparison | null> {
  const record = await store.getEvent(id)
  if (record === null) return null
  const [event] = await eventViews(store, [record])
  if (event === undefined) return null
  return { event, items: await accountsOf(store, record, event), coverage: await coverageOf(store) }
}
