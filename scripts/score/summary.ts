import { type FieldVerdict, LAYERS, type Layer, type Scored, type Verdict } from './verdict.ts'

/** Precision, recall and F1 with the counts they come from. */
export interface Rates {
  readonly p: number
  readonly r: number
  readonly f1: number
  readonly right: number
  readonly gold: number
  readonly read: number
}

/** What the layers weigh in the reading score. */
const WEIGHTS: Readonly<Partial<Record<Layer, number>>> = {
  contacts: 40,
  statements: 30,
  timeValues: 12,
  persons: 10,
  outcomes: 4,
  acts: 4,
}

/** Rates from counts; 0 where there is nothing to divide by. */
export function ratesOf(right: number, gold: number, read: number): Rates {
  const p = read === 0 ? 0 : right / read
  const r = gold === 0 ? 0 : right / gold
  return { p, r, f1: p + r === 0 ? 0 : (2 * p * r) / (p + r), right, gold, read }
}

function layerRates(verdicts: readonly Verdict[], layer: Layer): Rates {
  const own = verdicts.filter((verdict) => verdict.layer === layer)
  const count = (is: (verdict: Verdict) => boolean): number => own.filter(is).length
  return ratesOf(
    count(({ right }) => right),
    count(({ gold }) => gold),
    count(({ read }) => read !== null),
  )
}

/** Rates of every layer, over all articles. */
export function layersRates({ verdicts }: Scored): Readonly<Record<Layer, Rates>> {
  return Object.fromEntries(LAYERS.map((layer) => [layer, layerRates(verdicts, layer)])) as Record<Layer, Rates>
}

/** The one figure: the weighted mean of the layers that the gold holds anything of, of 100. */
export function readingScore(rates: Readonly<Record<Layer, Rates>>): number {
  const counted = (Object.entries(WEIGHTS) as [Layer, number][]).filter(([layer]) => rates[layer].gold > 0)
  const weight = counted.reduce((total, [, own]) => total + own, 0)
  return weight === 0 ? 0 : (100 * counted.reduce((total, [layer, own]) => total + own * rates[layer].f1, 0)) / weight
}

/** For each field of what was matched: how often it is right, and of how many. */
export function fieldRates(
  fields: readonly FieldVerdict[],
): ReadonlyMap<string, { readonly right: number; readonly of: number }> {
  const rates = new Map<string, { readonly right: number; readonly of: number }>()
  for (const { field, right } of fields) {
    const before = rates.get(field) ?? { right: 0, of: 0 }
    rates.set(field, { right: before.right + (right ? 1 : 0), of: before.of + 1 })
  }
  return rates
}
