import type { Predicate } from '../../types.ts'
import { acts } from './acts.ts'
import { attitudes } from './attitudes.ts'
import { contacts } from './contacts.ts'
import { light } from './light.ts'
import { modals } from './modals.ts'
import { outcomes } from './outcomes.ts'
import { speechNeutral } from './speech-neutral.ts'
import { speechStance } from './speech-stance.ts'

export { stanceNouns } from './stance-nouns.ts'

/** The predicate lexicon of Arabic. Lemmas are unique across the themes; the order of an entry's frames is their priority. */
export const predicates: readonly Predicate[] = [
  ...acts,
  ...attitudes,
  ...contacts,
  ...light,
  ...modals,
  ...outcomes,
  ...speechNeutral,
  ...speechStance,
]
