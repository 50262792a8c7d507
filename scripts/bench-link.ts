import type { Report } from '../src/model/record.ts'
import { hash32 } from '../src/record/base/hash.ts'
import { eventId, keysOf, type LinkedEvent, type Neighbours, relink } from '../src/record/link.ts'
import { again, synthetic } from './synthetic-reports.ts'

/** Keys of all events as sorted numbers: hash of the key times a million and more, plus the number of the event. */
function indexOf(events: number): Float64Array {
  const entries: number[][] = []
  let count = 0
  for (let i = 0; i < events; i++) {
    const keys = keysOf(synthetic(i)).map((key) => hash32(key) * 2 ** 20 + i)
    entries.push(keys)
    count += keys.length
  }
  const index = new Float64Array(count)
  let at = 0
  for (const keys of entries) for (const key of keys) index[at++] = key
  return index.sort()
}

function firstAt(index: Float64Array, value: number): number {
  let [low, high] = [0, index.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((index[middle] as number) < value) low = middle + 1
    else high = middle
  }
  return low
}

/** A record of so many events that takes no more memory than their keys; events are made up again when asked for. */
function recordOf(events: number): Neighbours & { readonly looked: () => number } {
  const index = indexOf(events)
  let looked = 0
  const eventAt = (i: number): LinkedEvent => {
    const reports = [synthetic(i)]
    return { id: eventId(reports), reports }
  }
  const numbersOf = (key: string): number[] => {
    const base = hash32(key) * 2 ** 20
    const found: number[] = []
    for (let at = firstAt(index, base); at < index.length && (index[at] as number) < base + 2 ** 20; at++)
      found.push((index[at] as number) - base)
    return found
  }
  return {
    near: async (keys) => {
      const numbers = new Set(keys.flatMap(numbersOf))
      looked += numbers.size
      return [...numbers].map(eventAt)
    },
    holding: async () => [],
    looked: () => looked,
  }
}

/** Reports to link: every other one tells of an event of the record, the rest of new ones. */
function incoming(events: number, count: number): Report[] {
  return Array.from({ length: count }, (_, i) =>
    i % 2 === 0 ? again((i * 7919) % events, 2) : synthetic(2_000_000 + i),
  )
}

interface Trial {
  readonly events: number
  readonly record: ReturnType<typeof recordOf>
  readonly fresh: readonly Report[]
  readonly times: number[]
}

function trial(events: number, count: number): Trial {
  return { events, record: recordOf(events), fresh: incoming(events, count), times: [] }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

const COUNT = 4_000
const WARM = 1_000
const trials = [trial(1_000, COUNT), trial(1_000_000, COUNT)] as const
// Turn about, so that what else the machine does falls on both alike.
for (let i = 0; i < COUNT; i++) {
  for (const { record, fresh, times } of trials) {
    const report = fresh[i] as Report
    const start = performance.now()
    await relink({ fresh: [report] }, record)
    if (i >= WARM) times.push((performance.now() - start) * 1000)
  }
}
for (const { events, record, times } of trials) {
  const looked = (record.looked() / COUNT).toFixed(2)
  console.log(
    `${String(events).padStart(9)} events: ${median(times).toFixed(0)} µs a report (median), ${looked} events looked at`,
  )
}
const mean = (values: readonly number[]): number => values.reduce((sum, n) => sum + n, 0) / values.length
const [few, many] = trials.map(({ times }) => [median(times), mean(times)] as const)
if (few && many)
  console.log(`ratio of medians ${(many[0] / few[0]).toFixed(2)}, of means ${(many[1] / few[1]).toFixed(2)}`)
