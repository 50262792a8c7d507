import { checkRecord } from '../../app/record/check.ts'
import { compareEvent } from '../../app/record/compare.ts'
import { promisesOf } from '../../app/record/promises.ts'
import { positionsOf } from '../../app/record/said.ts'
import { searchArticles } from '../../app/record/search.ts'
import type { Stance } from '../../model/reading.ts'
import type { Checked } from '../../record/check.ts'
import { printAnswer } from '../answer.ts'
import { accountRow, checkRow, renderChecks, renderComparison } from '../render/record/check.ts'
import {
  promiseRow,
  renderPositions,
  renderPromises,
  renderSearch,
  searchRow,
  statementRow,
} from '../render/record/said.ts'
import { actorsOf, type RecordOptions, spanOf, withRecord } from './with-record.ts'

/** Options of the questions that are not about events alone. */
export interface AskOptions extends RecordOptions {
  readonly from?: string
  readonly to?: string
  readonly on?: string
  readonly towards?: string
  readonly stance?: readonly Stance[]
  readonly verdict?: readonly Checked['verdict'][]
  readonly open?: boolean
  readonly outlet?: string
  readonly limit?: number
}

function common({ limit, on, ...options }: AskOptions) {
  return {
    ...spanOf(options),
    ...(limit === undefined ? {} : { limit }),
    ...(on === undefined ? {} : { topic: on }),
  }
}

/** `mahdar check`. */
export async function checkCommand(names: readonly string[], options: AskOptions): Promise<void> {
  await withRecord(options, async (store) => {
    const verdicts = options.verdict === undefined ? {} : { verdicts: options.verdict }
    const answer = await checkRecord(store, {
      ...spanOf(options),
      ...verdicts,
      actors: await actorsOf(store, names),
    })
    await printAnswer(answer, options, { text: renderChecks, row: checkRow })
  })
}

/** `mahdar compare`. */
export async function compareCommand(event: string, options: AskOptions): Promise<void> {
  await withRecord(options, async (store) => {
    const comparison = await compareEvent(store, event)
    if (comparison === null)
      throw new RangeError(`${event}: no such event; \`mahdar timeline\` and \`mahdar events\` print ids`)
    await printAnswer(comparison, options, { text: renderComparison, row: accountRow })
  })
}

/** `mahdar positions`. */
export async function positionsCommand(name: string, options: AskOptions): Promise<void> {
  await withRecord(options, async (store) => {
    const { towards, stance } = options
    const [by, other] = await actorsOf(store, towards === undefined ? [name] : [name, towards])
    if (by === undefined) return
    const answer = await positionsOf(store, {
      ...common(options),
      by,
      ...(other === undefined ? {} : { towards: other }),
      ...(stance === undefined ? {} : { stances: stance }),
    })
    await printAnswer(answer, options, { text: renderPositions, row: statementRow })
  })
}

/** `mahdar promises`. */
export async function promisesCommand(names: readonly string[], options: AskOptions): Promise<void> {
  await withRecord(options, async (store) => {
    const actors = await actorsOf(store, names)
    const answer = await promisesOf(store, { ...common(options), actors, open: options.open === true })
    await printAnswer(answer, options, { text: renderPromises, row: promiseRow })
  })
}

/** `mahdar search`. */
export async function searchCommand(words: readonly string[], options: AskOptions): Promise<void> {
  await withRecord(options, async (store) => {
    const { limit, outlet } = options
    const answer = await searchArticles(store, {
      ...spanOf(options),
      words: words.join(' '),
      ...(limit === undefined ? {} : { limit }),
      ...(outlet === undefined ? {} : { outlet }),
    })
    await printAnswer(answer, options, { text: renderSearch, row: searchRow })
  })
}
