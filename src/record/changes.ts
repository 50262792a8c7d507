import type { EventRecord, Quote, Report } from '../model/record.ts'

/** An event with the reports that tell of it. */
export interface ToldEvent {
  readonly event: EventRecord
  readonly reports: readonly Report[]
}

/** How an event of the record changed. */
export interface EventChange {
  readonly change: 'added' | 'lost' | 'altered'
  readonly before: EventRecord | null
  readonly after: EventRecord | null
  /** Fields that differ, of an altered one; `reports` where other articles tell of it than before. */
  readonly fields: readonly string[]
  /** Words that tell of it, and the article they stand in. */
  readonly article: string
  readonly sentence: Quote
}

const COMPARED = ['type', 'time', 'place', 'round', 'format', 'modality', 'domestic', 'participants', 'topics'] as const

function tellers({ reports }: EventRecord): string {
  return [...new Set(reports.map(({ article }) => article))].sort().join('\n')
}

function differing(before: EventRecord, after: EventRecord): readonly string[] {
  const fields = COMPARED.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
  return tellers(before) === tellers(after) ? fields : [...fields, 'reports']
}

/** By what an event is known again though its reports are read otherwise: their ids, and the places they point at. */
function marks({ reports }: ToldEvent): readonly string[] {
  return reports.flatMap(({ id, article, trigger }) => [id, `${article} ${trigger.start}`])
}

interface Match {
  readonly before: number
  readonly after: number
  readonly common: number
}

function matches(before: readonly ToldEvent[], after: readonly ToldEvent[]): readonly Match[] {
  const holders = new Map<string, number>()
  for (const [i, told] of before.entries()) for (const mark of marks(told)) holders.set(mark, i)
  const common = new Map<string, Match>()
  for (const [j, told] of after.entries())
    for (const mark of marks(told)) {
      const i = holders.get(mark)
      if (i === undefined) continue
      const name = `${i} ${j}`
      common.set(name, { before: i, after: j, common: (common.get(name)?.common ?? 0) + 1 })
    }
  return [...common.values()].sort((a, b) => b.common - a.common || a.before - b.before || a.after - b.after)
}

/** Of several events that one became, or that became one, the one that most of it went into is the same. */
function pairs(before: readonly ToldEvent[], after: readonly ToldEvent[]): ReadonlyMap<ToldEvent, ToldEvent> {
  const taken = new Set<number>()
  const pairs = new Map<ToldEvent, ToldEvent>()
  for (const { before: i, after: j } of matches(before, after)) {
    const [old, now] = [before[i], after[j]]
    if (old === undefined || now === undefined || pairs.has(now) || taken.has(i)) continue
    taken.add(i)
    pairs.set(now, old)
  }
  return pairs
}

function changeOf(before: ToldEvent | null, after: ToldEvent | null): readonly EventChange[] {
  const told = (after ?? before)?.reports[0]
  if (told === undefined) return []
  const { article, sentence } = told
  const shared = { before: before?.event ?? null, after: after?.event ?? null, article, sentence }
  if (before === null) return [{ change: 'added', fields: [], ...shared }]
  if (after === null) return [{ change: 'lost', fields: [], ...shared }]
  const fields = differing(before.event, after.event)
  return fields.length === 0 ? [] : [{ change: 'altered', fields, ...shared }]
}

/** What became of events: those that are gone first, then the others in the order given. */
export function eventChanges(before: readonly ToldEvent[], after: readonly ToldEvent[]): readonly EventChange[] {
  const same = pairs(before, after)
  const left = new Set(same.values())
  const gone = before.filter((told) => !left.has(told)).flatMap((told) => changeOf(told, null))
  return [...gone, ...after.flatMap((told) => changeOf(same.get(told) ?? null, told))]
}
