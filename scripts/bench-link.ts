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

async function measure(events: number, count: number): Promise<{ micros: number; candidates: number }> {
  const record = recordOf(events)
  const fresh = incoming(events, count)
  for (const report of fresh.slice(0, 300)) await relink({ fresh: [report] }, record)
  const before = record.looked()
  const times: number[] = []
  for (const report of fresh) {
    const start = performance.now()
    await relink({ fresh: [report] }, record)
    times.push(performance.now() - start)
  }
  const mean = times.reduce((sum, ms) => sum + ms, 0) / count
  return { micros: mean * 1000, candidates: (record.looked() - before) / count }
}

const [small, large] = [1_000, 1_000_000]
const few = await measure(small, 3_000)
const many = await measure(large, 3_000)
for (const [events, { micros, candidates }] of [
  [small, few],
  [large, many],
] as const) {
  console.log(
    `${String(events).padStart(9)} events: ${micros.toFixed(0)} µs a report, ${candidates.toFixed(2)} events looked at`,
  )
}
console.log(`ratio ${(many.micros / few.micros).toFixed(2)}`)
