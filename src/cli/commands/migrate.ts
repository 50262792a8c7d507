import { openRecord } from '../../app/record/open.ts'
import { RECORD_LABELS } from '../../app/words/record-labels.ts'
import { type RecordOptions, withRecord } from './with-record.ts'

/** `mahdar migrate-to`. */
export async function migrateCommand(place: string, options: Pick<RecordOptions, 'db' | 'lang'>): Promise<void> {
  const words = RECORD_LABELS[options.lang]
  await withRecord(options, async (store) => {
    const target = await openRecord(place)
    try {
      const { counts, differing } = await store.copyTo(target)
      for (const [table, rows] of Object.entries(counts)) process.stdout.write(`${table}: ${rows}\n`)
      process.stdout.write(differing.length === 0 ? `${words.copied}\n` : `${words.differs}: ${differing.join(', ')}\n`)
      if (differing.length > 0) process.exitCode = 1
    } finally {
      await target.close()
    }
  })
}
