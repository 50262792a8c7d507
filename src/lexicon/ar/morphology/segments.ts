import type { WordReading } from '../../words.ts'
import { PRONOUNS } from './clitics.ts'

const ARTICLE = 'ال'
const FUTURE = 'س'

/** A reading's clitics and stem in the order of the word, each as spelled alone: و، ل، ال، وزير for وللوزير. */
export function segmentsOf({ stem, clitics }: WordReading): readonly string[] {
  const { conj, prep, def, future, pron } = clitics
  const behind = PRONOUNS.find(([, candidate]) => candidate === pron)?.[0]
  return [conj, prep, future && FUTURE, def && ARTICLE, stem.exact, behind].filter((part) => typeof part === 'string')
}
