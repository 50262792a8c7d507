import type { Claim, ClaimField, EventRecord, OutcomeRecord, StatementRecord, ToldReport } from '../../model/record.ts'
import { contentStems } from '../../record/base/phrases.ts'
import type { Store } from '../../store/store.ts'
import { type Citation, citer, coverageOf, type EventView, eventViews, namer, type ReportCitation } from './views.ts'

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
/** Accounts that are set side by side, those first that stand first among the event's reports. */
const ACCOUNTS = 40
/** Statements, and outcomes, of all of them. */
const MOST = 1000

/** Whether two things told are one: of one kind, with a third of the shorter one's words in common. */
function isSame(a: Raw, b: Raw): boolean {
  if (a.kind !== b.kind || (a.kind === 'outcome' && a.what !== b.what)) return false
  const common = [...a.stems].filter((word) => b.stems.has(word)).length
  return common > 0 && common >= Math.min(a.stems.size, b.stems.size) * COMMON_SHARE
}

/** What reports tell, by report: their topics, then statements and outcomes that belong to them. */
async function rawsOf(store: Store, reports: readonly ToldReport[]): Promise<ReadonlyMap<string, readonly Raw[]>> {
  const ids = reports.map(({ id }) => id)
  const statements = await store.statements({ reports: ids, limit: MOST })
  const outcomes = (await store.outcomes({ reports: ids, limit: MOST })).map(({ outcome }) => outcome)
  const name = await namer(store, [
    ...statements.flatMap(({ speakers }) => speakers),
    ...outcomes.flatMap(({ parties, assignees }) => [...parties, ...assignees]),
  ])
  const raws = new Map<string, Raw[]>(ids.map((id) => [id, []]))
  const add = (report: string | null, raw: Omit<Raw, 'stems'>): void => {
    raws.get(report ?? '')?.push({ ...raw, stems: contentStems(raw.item.content.text) })
  }
  for (const { id, article, topics } of reports)
    for (const content of topics) add(id, { kind: 'topic', what: null, who: [], item: { article, content } })
  for (const item of statements)
    add(item.report, { kind: 'statement', what: item.stance, who: item.speakers.map(name), item })
  for (const item of outcomes) {
    const who = [...item.parties, ...item.assignees].map(name)
    add(item.report, { kind: 'outcome', what: item.kind, who, item })
  }
  return raws
}

function toldOf(own: readonly Raw[], others: readonly Raw[], cite: (item: Raw['item']) => Citation): readonly Told[] {
  return own.map((raw) => {
    const elsewhere = others.filter((other) => isSame(raw, other)).map(({ item }) => item.article)
    const { kind, what, who } = raw
    return { kind, what, who, citation: cite(raw.item), elsewhere: [...new Set(elsewhere)] }
  })
}

function saysOf(claims: readonly Claim[], event: EventView, report: string): Account['says'] {
  const fields = new Set(event.conflicts.map(({ field }) => field))
  const own = claims.filter((claim) => fields.has(claim.field) && claim.reports.includes(report))
  return own.map(({ field, value, chosen }) => ({ field, value, chosen }))
}

async function accountsOf(store: Store, record: EventRecord, event: EventView): Promise<readonly Account[]> {
  const own = event.reports.filter(({ independent }) => independent).slice(0, ACCOUNTS)
  const raws = await rawsOf(store, await store.toldReports(own.map(({ report }) => report)))
  const cite = await citer(
    store,
    [...raws.values()].flat().map(({ item }) => item),
  )
  return own.map((report) => {
    const others = [...raws].flatMap(([id, list]) => (id === report.report ? [] : list))
    const told = toldOf(raws.get(report.report) ?? [], others, cite)
    return { report, says: saysOf(record.claims, event, report.report), told }
  })
}

/** The accounts of an event side by side, reprints left out; null where there is no such event. */
export async function compareEvent(store: Store, id: string): Promise<Comparison | null> {
  const record = await store.getEvent(id)
  if (record === null) return null
  const [event] = await eventViews(store, [record])
  if (event === undefined) return null
  return { event, items: await accountsOf(store, record, event), coverage: await coverageOf(store) }
}
