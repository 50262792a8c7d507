import type { FrozenArticle, Prepared, Report } from '../../model/record.ts'
import type { Store } from '../../store/store.ts'
import { inBatches, mapInOrder } from '../stream.ts'
import { PACK } from './add.ts'
import { correctedAll, saveAndLink } from './linking.ts'
import type { PreparedBatch, RecordReader } from './read-all.ts'

/** How a report of an article changed by reading it again. */
export interface ReportChange {
  readonly change: 'added' | 'lost' | 'altered'
  readonly article: string
  readonly before: Report | null
  readonly after: Report | null
  /** Fields that differ, of an altered one. */
  readonly fields: readonly string[]
}

/** What a re-reading came to. */
export interface Reread {
  readonly articles: number
  readonly added: number
  readonly lost: number
  readonly altered: number
  readonly failures: number
}

/** How articles are read again. */
export interface RereadOptions {
  /** Tells what would change and changes nothing. */
  readonly dryRun?: boolean
  /** Those read with this version of the pack too. */
  readonly all?: boolean
  readonly onChange?: (change: ReportChange) => Promise<void> | void
  readonly onArticle?: () => void
  readonly onFailure?: (failure: string) => void
}

const COMPARED = ['time', 'place', 'round', 'format', 'modality', 'domestic', 'participants', 'topics'] as const

function differing(before: Report, after: Report): readonly string[] {
  return COMPARED.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
}

/** What differs between the reports of an article as they are and as they would be. */
function changesOf(before: readonly Report[], after: readonly Report[]): readonly ReportChange[] {
  const [old, fresh] = [before, after].map((reports) => new Map(reports.map((report) => [report.id, report])))
  const lost = before.filter(({ id }) => !fresh?.has(id))
  const here = after.flatMap((report): readonly ReportChange[] => {
    const known = old?.get(report.id)
    const { article } = report
    if (known === undefined) return [{ change: 'added', article, before: null, after: report, fields: [] }]
    const fields = differing(known, report)
    return fields.length === 0 ? [] : [{ change: 'altered', article, before: known, after: report, fields }]
  })
  const gone = lost.map((report): ReportChange => {
    return { change: 'lost', article: report.article, before: report, after: null, fields: [] }
  })
  return [...gone, ...here]
}

async function changesIn(store: Store, prepared: readonly Prepared[]): Promise<readonly ReportChange[]> {
  const changes: ReportChange[] = []
  for (const { article, reports } of await correctedAll(store, prepared))
    changes.push(...changesOf(await store.reportsOf(article), reports))
  return changes
}

const BATCH = { count: 64, size: 1 << 20 }

/** Articles to be read again. New ones that nobody has read yet are among them. */
async function* staleArticles(store: Store, all: boolean): AsyncGenerator<FrozenArticle> {
  for await (const article of store.allArticles()) if (all || article.pack !== PACK) yield article
}

function counted(total: Reread, batch: PreparedBatch, changes: readonly ReportChange[]): Reread {
  const count = (kind: ReportChange['change']): number => changes.filter(({ change }) => change === kind).length
  return {
    articles: total.articles + batch.prepared.length,
    added: total.added + count('added'),
    lost: total.lost + count('lost'),
    altered: total.altered + count('altered'),
    failures: total.failures + batch.failures.length,
  }
}

/**
 * Reads kept articles again that this version of the language pack has not read, tells what changes, and links their
 * reports anew; people's corrections stay in force. Running it again goes on where it ended.
 */
export async function rereadArticles(store: Store, reader: RecordReader, options: RereadOptions = {}): Promise<Reread> {
  const { dryRun = false, all = false, onChange, onArticle, onFailure } = options
  let total: Reread = { articles: 0, added: 0, lost: 0, altered: 0, failures: 0 }
  const batches = inBatches(staleArticles(store, all), ({ body }) => body.length, BATCH)
  for await (const batch of mapInOrder(batches, 3, (articles) => reader.prepare(articles))) {
    for (const failure of batch.failures) onFailure?.(failure)
    const changes = await changesIn(store, batch.prepared)
    if (!dryRun) await saveAndLink(store, batch.prepared)
    for (const change of changes) await onChange?.(change)
    for (const _ of batch.prepared) onArticle?.()
    total = counted(total, batch, changes)
  }
  return total
}
