import { fold } from '../../text/fold.ts'

/** Keys of a plain kind: folded words without the article and what is written together with it. */
export function keysOf(text: string): readonly string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => word.replace(/^(?:و|ف)?(?:ال|لل|بال)(?=..)/, ''))
}

/** The same numbers for the same seed, evenly spread over [0, 1). */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const LETTERS = [...'بتثجحخدذرزسشصضطظعغفقكلمنهوي']
const SHAPES: readonly ((a: string, b: string, c: string) => string)[] = [
  (a, b, c) => `${a}${b}${c}`,
  (a, b, c) => `ال${a}${b}ا${c}`,
  (a, b, c) => `م${a}${b}و${c}`,
  (a, b, c) => `${a}ا${b}${c}ة`,
  (a, b, c) => `ت${a}${b}ي${c}`,
  (a, b, c) => `وا${a}ت${b}ا${c}`,
]

/** Twelve thousand made-up words, the first far commoner than the last, as in any text. */
const VOCABULARY: readonly string[] = makeVocabulary()

function makeVocabulary(): readonly string[] {
  const next = random(7)
  const letter = (): string => LETTERS[Math.floor(next() * LETTERS.length)] as string
  const shape = () => SHAPES[Math.floor(next() * SHAPES.length)] as (typeof SHAPES)[number]
  return Array.from({ length: 12_000 }, () => shape()(letter(), letter(), letter()))
}

/** So many made-up words. */
export function makeText(next: () => number, words: number): string {
  const word = (): string => VOCABULARY[Math.floor(VOCABULARY.length * next() ** 3)] as string
  return Array.from({ length: words }, (_, i) => word() + (i % 18 === 17 ? '.' : '')).join(' ')
}
