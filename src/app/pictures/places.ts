import { arabic } from '../../lexicon/ar/index.ts'
import { locate } from '../../record/base/places.ts'
import type { PlaceCount, PlacesQuery } from '../../store/ask/counts.ts'
import type { Store } from '../../store/store.ts'
import { type Answer, coverageOf } from '../record/views.ts'
import { daysOf } from './network.ts'

/** A place, however it is printed, with the number of events that took place there. */
export interface PlaceEvents {
  readonly name: string
  readonly events: number
  /** Degrees, WGS 84; null for states, regions and what nobody has listed. */
  readonly lat: number | null
  readonly lon: number | null
  /** The ways in which it is printed, most frequent first. */
  readonly printed: readonly string[]
}

/** Places with most events first. */
export type PlacesAnswer = Answer<PlaceEvents>

/** Places printed in different ways but listed as one are one, under the name that is printed most often. */
function joined(counts: readonly PlaceCount[]): readonly PlaceEvents[] {
  const places = new Map<string, PlaceEvents>()
  for (const { place, events } of counts) {
    const at = locate(place, arabic)
    const id = at?.id ?? place
    const known = places.get(id) ?? {
      name: at?.name ?? place,
      events: 0,
      lat: at?.lat ?? null,
      lon: at?.lon ?? null,
      printed: [],
    }
    places.set(id, { ...known, events: known.events + events, printed: [...known.printed, place] })
  }
  return [...places.values()].sort((a, b) => b.events - a.events || (a.name < b.name ? -1 : 1))
}

/** Where events took place within some days. Rarely named places are left out beyond the query's limit. */
export async function placesOf(store: Store, query: PlacesQuery): Promise<PlacesAnswer> {
  const items = joined(await store.placeCounts(query))
  return { items, coverage: await coverageOf(store, daysOf(query)) }
}
