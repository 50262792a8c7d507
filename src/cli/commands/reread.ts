import { openRecordReader } from '../../app/record/read-all.ts'
import { rereadArticles } from '../../app/record/reread.ts'
import type { EventChange } from '../../record/changes.ts'
import { printAnswer } from '../answer.ts'
import { openProgress } from '../progress.ts'
import { changeRow, renderReread } from '../render/record/reread.ts'
import { type RecordOptions, withRecord } from './with-record.ts'

/** Options of `mahdar reread`. */
export interface RereadCommandOptions extends RecordOptions {
  readonly dryRun?: boolean
  readonly all?: boolean
  readonly jobs?: number
}

/** `mahdar reread`. */
export async function rereadCommand(options: RereadCommandOptions): Promise<void> {
  await withRecord(options, async (store) => {
    const reader = openRecordReader(options.jobs)
    const items: EventChange[] = []
    const { dryRun = false, all = false } = options
    const progress = await openProgress(['-'])
    const onFailure = (failure: string): void => {
      progress.hide()
      process.stderr.write(`mahdar: ${failure}\n`)
      process.exitCode = 1
    }
    try {
      const onChange = (change: EventChange): void => void items.push(change)
      const done = await rereadArticles(store, reader, { dryRun, all, onChange, onFailure, onArticle: progress.step })
      progress.stop()
      await printAnswer({ ...done, items }, options, { text: renderReread, row: changeRow })
    } finally {
      progress.stop()
      await reader.close()
    }
  })
}
