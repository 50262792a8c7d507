import { fold } from '../../../text/fold.ts'
import type { Frame, Predicate, StanceNoun } from '../../types.ts'
import { acts } from './acts.ts'
import { attitudes } from './attitudes.ts'
import { contacts } from './contacts.ts'
import { light } from './light.ts'
import { modals } from './modals.ts'
import { outcomes } from './outcomes.ts'
import { speechNeutral } from './speech-neutral.ts'
import { speechStance } from './speech-stance.ts'
import { stanceNouns as printedStanceNouns } from './stance-nouns.ts'

/** Fields of frames that hold words of the language. */
const WORDS: ReadonlySet<string> = new Set([
  'about',
  'addressee',
  'also',
  'assignee',
  'before',
  'content',
  'ended',
  'judges',
  'not',
  'qualifier',
  'relays',
  'speakerAfter',
  'takes',
  'to',
  'toward',
  'with',
])

type Words = string | readonly string[] | Readonly<Record<string, unknown>>

/** A frame's words as the texts' are compared: folded, keys as well. Names of roles, kinds and marks are no Arabic. */
function foldWords<T extends Words>(words: T): T {
  if (typeof words === 'string') return fold(words) as T
  if (Array.isArray(words)) return words.map((word: string) => fold(word)) as unknown as T
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [fold(key), value])) as T
}

function foldFrame(frame: Frame): Frame {
  const folded = Object.entries(frame).map(([field, value]) => [field, WORDS.has(field) ? foldWords(value) : value])
  return Object.fromEntries(folded) as Frame
}

function foldFrames({ frames, nounFrames, ...rest }: Predicate): Predicate {
  return { ...rest, frames: frames.map(foldFrame), ...(nounFrames ? { nounFrames: nounFrames.map(foldFrame) } : {}) }
}

/** The predicate lexicon of Arabic, the words in its frames folded. Lemmas are unique across the themes; the order of an entry's frames is their priority. */
export const predicates: readonly Predicate[] = [
  ...acts,
  ...attitudes,
  ...contacts,
  ...light,
  ...modals,
  ...outcomes,
  ...speechNeutral,
  ...speechStance,
].map(foldFrames)

/** Nouns that decide the stance, the prepositions behind them folded. */
export const stanceNouns: readonly StanceNoun[] = printedStanceNouns.map((noun) => ({
  ...noun,
  content: foldWords(noun.content),
}))
