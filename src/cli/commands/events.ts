import { dumpEvents } from '../../app/record/dump.ts'
import { type TimelineQuery, timelineOf } from '../../app/record/timeline.ts'
import type { EventType } from '../../model/reading.ts'
import { printAnswer, write } from '../answer.ts'
import { endQuietlyOnClosedPipe } from '../output.ts'
import { eventRow, renderEvents, renderLast } from '../render/record/events.ts'
import { actorsOf, type RecordOptions, spanOf, withRecord } from './with-record.ts'

/** Options of the questions about events. */
export interface EventOptions extends RecordOptions {
  readonly from?: string
  readonly to?: string
  readonly kind?: readonly EventType[]
  readonly place?: string
  readonly topic?: string
  readonly outlet?: string
  readonly limit?: number
}

function filterOf({ kind, place, topic, outlet, limit, ...options }: EventOptions): Omit<TimelineQuery, 'actors'> {
  return {
    ...spanOf(options),
    ...(kind === undefined ? {} : { types: kind }),
    ...(place === undefined ? {} : { place }),
    ...(topic === undefined ? {} : { topic }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(limit === undefined ? {} : { limit }),
  }
}

/** `mahdar events`: as jsonl the dump of the whole record, one line an event. */
export async function eventsCommand(options: EventOptions): Promise<void> {
  await withRecord(options, async (store) => {
    if (options.format === 'jsonl') {
      endQuietlyOnClosedPipe()
      for await (const line of dumpEvents(store)) await write(`${JSON.stringify(line)}\n`)
    } else await printEvents(store, [], options)
  })
}

async function printEvents(
  store: Parameters<typeof timelineOf>[0],
  names: readonly string[],
  options: EventOptions,
): Promise<void> {
  const answer = await timelineOf(store, { ...filterOf(options), actors: await actorsOf(store, names) })
  await printAnswer(answer, options, { text: renderEvents, row: eventRow })
}

/** `mahdar timeline`. */
export async function timelineCommand(names: readonly string[], options: EventOptions): Promise<void> {
  await withRecord(options, (store) => printEvents(store, names, options))
}

/** `mahdar last`. */
export async function lastCommand(names: readonly [string, string], options: EventOptions): Promise<void> {
  const { lastOf } = await import('../../app/record/timeline.ts')
  await withRecord(options, async (store) => {
    const [a, b] = await actorsOf(store, names)
    if (a === undefined || b === undefined) return
    const { types, to } = filterOf(options)
    const answer = await lastOf(store, {
      actors: [a, b],
      ...(types === undefined ? {} : { types }),
      ...(to === undefined ? {} : { to }),
      ...(options.limit === undefined ? {} : { before: options.limit }),
    })
    await printAnswer(answer, options, { text: renderLast, row: eventRow })
  })
}
