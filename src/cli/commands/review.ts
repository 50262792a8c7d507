import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { goldReadings } from '../../app/review/gold.ts'
import { historyOf } from '../../app/review/history.ts'
import { queueOf } from '../../app/review/queue.ts'
import { REVIEW_LABELS } from '../../app/words/review-labels.ts'
import type { EventType } from '../../model/reading.ts'
import { printAnswer, write } from '../answer.ts'
import { correctionRow, queueRow, renderCorrections, renderQueue } from '../render/record/review.ts'
import { type RecordOptions, withRecord } from './with-record.ts'

/** Options of `mahdar review` and `mahdar corrections`. */
export interface ReviewOptions extends RecordOptions {
  readonly kind?: readonly EventType[]
  readonly limit?: number
}

/** `mahdar review`. */
export async function reviewCommand(options: ReviewOptions): Promise<void> {
  const { kind, limit } = options
  await withRecord(options, async (store) => {
    const asked = { ...(kind === undefined ? {} : { types: kind }), ...(limit === undefined ? {} : { limit }) }
    await printAnswer(await queueOf(store, asked), options, { text: renderQueue, row: queueRow })
  })
}

/** `mahdar corrections`. */
export async function correctionsCommand(options: ReviewOptions): Promise<void> {
  const { limit } = options
  await withRecord(options, async (store) => {
    const items = await historyOf(store, limit === undefined ? {} : { limit })
    await printAnswer({ items }, options, { text: renderCorrections, row: correctionRow })
  })
}

/** A name of a file for an article's id, of which nothing leads out of the folder; two ids never share one. */
function fileName(id: string): string {
  if (/^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]{0,99}$/u.test(id)) return `${id}.json`
  return `${createHash('sha256').update(id).digest('hex').slice(0, 24)}.json`
}

/** `mahdar gold`. */
export async function goldCommand(
  folder: string,
  options: Pick<RecordOptions, 'db' | 'lang'> & { readonly whole?: boolean },
): Promise<void> {
  await withRecord(options, async (store) => {
    mkdirSync(folder, { recursive: true })
    let count = 0
    for await (const gold of goldReadings(store, { whole: options.whole === true })) {
      writeFileSync(join(folder, fileName(gold.id)), `${JSON.stringify(gold, null, 1)}\n`)
      count++
    }
    await write(`${REVIEW_LABELS[options.lang].wrote(count, folder)}\n`)
  })
}
