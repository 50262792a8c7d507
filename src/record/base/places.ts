import type { Coordinates, LanguagePack, NameEntry } from '../../lexicon/pack.ts'
import { longestAt } from '../../lexicon/phrases.ts'
import { tokenise } from '../../text/tokenise.ts'
import { memo } from './memo.ts'
import { skeleton } from './spelling.ts'

function hasState({ kind, state }: NameEntry): boolean {
  return state !== null && (kind === 'place' || kind === 'state')
}

/**
 * ISO 3166-1 alpha-3 of the state in which a place as printed lies («مطار القاهرة الدولي» → EGY); null if no listed
 * name stands in it.
 */
export function stateOfPlace(place: string | null, pack: LanguagePack): string | null {
  if (place === null) return null
  const tokens = tokenise(place)
  for (let i = 0; i < tokens.length; i++) {
    for (const { form } of pack.nameVariants(tokens[i]?.form ?? '')) {
      const state = longestAt(pack.names, form, tokens, i)?.values.find(hasState)?.state
      if (state) return state
    }
  }
  return null
}

/** A place of the gazetteer with its coordinates. */
export interface LocatedPlace extends Coordinates {
  readonly id: string
  /** The listed form that was found. */
  readonly name: string
}

function located(entries: readonly NameEntry[], pack: LanguagePack): LocatedPlace | null {
  for (const { id, kind, form } of entries) {
    const at = kind === 'place' ? pack.coordinatesOf(id) : null
    if (at !== null) return { id, name: form, ...at }
  }
  return null
}

/**
 * The first listed place in a place as printed that has coordinates («مطار القاهرة الدولي» → القاهرة); null where there is
 * none: a whole state or region is no point on a map.
 */
export function locate(place: string, pack: LanguagePack): LocatedPlace | null {
  const tokens = tokenise(place)
  for (let i = 0; i < tokens.length; i++) {
    for (const { form } of pack.nameVariants(tokens[i]?.form ?? '')) {
      const found = located(longestAt(pack.names, form, tokens, i)?.values ?? [], pack)
      if (found !== null) return found
    }
  }
  return null
}

/** Words of a place's name for comparison, spelling variants alike. */
export const placeWords: (place: string) => readonly string[] = memo((place) =>
  tokenise(place).map(({ form }) => skeleton(form)),
)
