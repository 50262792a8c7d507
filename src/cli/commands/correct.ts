import { userInfo } from 'node:os'
import { type SaidView, saidView } from '../../app/record/said.ts'
import { coverageOf, eventViews } from '../../app/record/views.ts'
import { mergeEvents, splitEvent, undoCorrection } from '../../app/review/correct.ts'
import { accept, reject } from '../../app/review/desk.ts'
import type { Corrected, Hand } from '../../app/review/hand.ts'
import { saidOfChange } from '../../app/review/said.ts'
import type { Store } from '../../store/store.ts'
import { printAnswer } from '../answer.ts'
import { eventRow, renderCorrected } from '../render/record/events.ts'
import { type RecordOptions, withRecord } from './with-record.ts'

/** Options of the commands that correct. */
export interface CorrectOptions extends RecordOptions {
  readonly by?: string
  readonly note?: string
}

function userName(): string {
  try {
    return userInfo().username
  } catch {
    return 'unknown'
  }
}

/** Makes a correction by whoever runs the program, and prints it with the events that it left. */
export async function correctRecord(
  options: CorrectOptions,
  correct: (store: Store, hand: Hand) => Promise<Corrected>,
): Promise<void> {
  await withRecord(options, async (store) => {
    const { correction, events } = await correct(store, { by: options.by ?? userName(), note: options.note ?? null })
    const said: SaidView[] = []
    for (const one of await saidOfChange(store, correction.change)) said.push(await saidView(store, one))
    const items = await eventViews(store, events)
    const answer = { correction, items, said, coverage: await coverageOf(store) }
    await printAnswer(answer, options, { text: renderCorrected, row: eventRow })
  })
}

/** `mahdar split`. */
export function splitCommand(id: string, reports: readonly string[], options: CorrectOptions): Promise<void> {
  return correctRecord(options, (store, hand) => splitEvent(store, id, reports, hand))
}

/** `mahdar merge`. */
export function mergeCommand(ids: readonly string[], options: CorrectOptions): Promise<void> {
  return correctRecord(options, (store, hand) => mergeEvents(store, ids, hand))
}

/** `mahdar undo`. */
export function undoCommand(id: string | null, options: CorrectOptions): Promise<void> {
  return correctRecord(options, (store, hand) => undoCorrection(store, id, hand))
}

/** `mahdar reject`. */
export function rejectCommand(id: string, reports: readonly string[], options: CorrectOptions): Promise<void> {
  return correctRecord(options, (store, hand) => reject(store, id, reports.length === 0 ? null : reports, hand))
}

/** `mahdar accept`. */
export function acceptCommand(id: string, options: CorrectOptions): Promise<void> {
  return correctRecord(options, (store, hand) => accept(store, id, hand))
}
