import { type Added, addArticles, finishInterrupted } from '../../app/record/add.ts'
import { arrivalsOf, isAddress } from '../../app/record/arrivals.ts'
import { openRecordReader } from '../../app/record/read-all.ts'
import type { Given } from '../../app/sources.ts'
import { RECORD_LABELS } from '../../app/words/record-labels.ts'
import { openProgress } from '../progress.ts'
import { type FetchOptions, type RecordOptions, webOptions, withRecord } from './with-record.ts'

/** Options of `mahdar add`. */
export interface AddOptions extends RecordOptions, FetchOptions, Given {
  readonly jobs?: number
}

/** What adding came to, in one line. */
function summaryOf(added: Added, language: RecordOptions['lang']): string {
  const words = RECORD_LABELS[language]
  const counts: readonly (readonly [number, string])[] = [
    [added.added, words.added],
    [added.changed, words.changed],
    [added.unchanged, words.unchanged],
    [added.failures, words.failed],
    [added.events, words.events],
  ]
  const shown = counts.filter(([count], i) => i === 0 || count > 0)
  return `${shown.map(([count, word]) => `${count} ${word}`).join(language === 'ar' ? '، ' : ', ')}\n`
}

/** `mahdar add`. */
export async function addCommand(sources: readonly string[], options: AddOptions): Promise<void> {
  const progress = await openProgress(sources.some(isAddress) ? ['-'] : sources)
  const onFailure = (failure: string): void => {
    progress.hide()
    process.stderr.write(`mahdar: ${failure}\n`)
    process.exitCode = 1
  }
  await withRecord(options, async (store) => {
    const reader = openRecordReader(options.jobs)
    try {
      await finishInterrupted(store, reader, { onFailure })
      const arrivals = arrivalsOf(sources, options, store, webOptions(options))
      const added = await addArticles(store, arrivals, reader, { onArticle: progress.step, onFailure })
      progress.stop()
      process.stdout.write(summaryOf(added, options.lang))
    } finally {
      progress.stop()
      await reader.close()
    }
  })
}
