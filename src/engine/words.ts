import type { GrammarClass, LanguagePack } from '../lexicon/pack.ts'
import type { WordReading } from '../lexicon/words.ts'
import { type Recent, recent } from '../text/remember.ts'
import type { RawToken } from '../text/tokenise.ts'

/** A spelling as the lexicon sees it, wherever it stands: one object for all tokens so spelled. */
export interface Word extends Pick<RawToken, 'kind' | 'form' | 'exact'> {
  /** Likeliest first; none for anything but Arabic words. */
  readonly readings: readonly WordReading[]
  readonly classes: ReadonlySet<GrammarClass>
  /** The pack that knows it. */
  readonly pack: LanguagePack
  /** Class of the function word (`prep`, `conj`, `that`, …) it likeliest is, null where it is none. */
  readonly function: string | null
  /** The questions of {@link ofWord} answered with nothing, a bit each. */
  silent: number
  silentToo: number
  /** The other answers, each at its question's place. */
  readonly answers: unknown[]
}

/** The words of some hundred articles are most of those of the next hundred. */
const LIMIT = 8_000

const NONE: readonly WordReading[] = []

/** Words and other tokens apart: the sign of a currency is spelled like its name. */
interface Known {
  readonly words: Recent<Word>
  readonly others: Recent<Word>
}

const known = new WeakMap<LanguagePack, Known>()

function knownTo(pack: LanguagePack): Known {
  const there = known.get(pack) ?? { words: recent<Word>(LIMIT), others: recent<Word>(LIMIT) }
  known.set(pack, there)
  return there
}

/** Looks the tokens of a text up in the lexicon of a pack. */
export function lookUpIn(pack: LanguagePack): (token: RawToken) => Word {
  const { words, others } = knownTo(pack)
  return ({ kind, form, exact }) => {
    const there = kind === 'word' ? words : others
    const hit = there.get(exact)
    if (hit !== undefined) return hit
    const readings = kind === 'word' ? pack.analyse(form, exact) : NONE
    const answers = new Array<unknown>(questions)
    const best = readings[0]?.stem
    return there.set(exact, {
      kind,
      form,
      exact,
      readings,
      function: best?.pos === 'function' ? (best.cls ?? null) : null,
      classes: pack.classesOf(form, exact),
      pack,
      silent: 0,
      silentToo: 0,
      answers,
    })
  }
}

/** A question of the kind of {@link ofWord} that is answered by yes or no. */
export type WordTest = (token: { readonly word: Word }) => boolean

let questions = 0

/** Bits of a small integer. */
const BITS = 30

const NOTHING: readonly never[] = []

/** One empty list for all words that have nothing to tell. */
function shared<T>(answer: T): T {
  return Array.isArray(answer) && answer.length === 0 ? (NOTHING as T) : answer
}

function isNothing(answer: unknown): boolean {
  return answer === null || answer === false || answer === NOTHING
}

/**
 * A question that the spelling of a word decides, whatever stands around it: asked of every token, worked out once a
 * word. The answer may be null, not undefined. Most words answer most questions with nothing, which is a bit in the word.
 */
export function ofWord<T extends object | string | number | boolean | null>(
  answer: (word: Word, pack: LanguagePack) => T,
): (token: { readonly word: Word }) => T {
  const place = questions++
  const set = Math.floor(place / BITS)
  const bit = 1 << (place % BITS)
  let nothing: T | undefined
  const workOut = (word: Word): T => {
    const found = shared(answer(word, word.pack))
    if (isNothing(found) && (nothing === undefined || nothing === found)) {
      nothing = found
      if (set === 0) word.silent |= bit
      else word.silentToo |= bit
    } else word.answers[place] = found
    return found
  }
  const ask = (word: Word): T => (word.answers[place] as T | undefined) ?? workOut(word)
  if (set === 0) return ({ word }) => ((word.silent & bit) === 0 ? ask(word) : (nothing as T))
  return ({ word }) => ((word.silentToo & bit) === 0 ? ask(word) : (nothing as T))
}
