import type { LanguagePack, NameEntry } from '../../lexicon/pack.ts'
import { longestAt } from '../../lexicon/phrases.ts'
import { tokenise } from '../../text/tokenise.ts'
import { memo } from './memo.ts'
import { skeleton } from './spelling.ts'

function located({ kind, state }: NameEntry): boolean {
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
      const state = longestAt(pack.names, form, tokens, i)?.values.find(located)?.state
      if (state) return state
    }
  }
  return null
}

/** Words of a place's name for comparison, spelling variants alike. */
export const placeWords: (place: string) => readonly string[] = memo((place) =>
  tokenise(place).map(({ form }) => skeleton(form)),
)
