import { fold } from '../../text/fold.ts'
import type { Stem } from '../words.ts'
import type { Form } from './morphology/verbs.ts'

/** What the forms of an entry have in common. */
export type Traits = Omit<Stem, 'features' | 'exact'>

/** An entry of the lexicon before its forms are made. */
interface Lexeme {
  readonly traits: Traits
  readonly forms: () => readonly Form[]
}

/** Letters that inflection adds, drops or changes, as printed. */
const WEAK_LETTERS = 'اتنهويمءأإآؤئةى'
const LETTERS = 0x700

/** What a code unit of the Arabic block does to a skeleton: 0 stays, 1 is left out, 2 needs folding first. */
const TREATMENT: Uint8Array = Uint8Array.from({ length: LETTERS }, (_, code) => {
  const letter = String.fromCharCode(code)
  if (WEAK_LETTERS.includes(letter)) return 1
  return fold(letter) === letter ? 0 : 2
})

/**
 * A word without the letters that inflection touches, repeated letters written once: نتسلم، استلما، تسلمت → سل. All
 * regular forms of an entry share the skeletons of its principal parts.
 */
function skeletonOf(word: string, isFolded: boolean = false): string {
  let kept = ''
  let last = 0
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    const treatment = code < LETTERS ? TREATMENT[code] : 2
    if (treatment === 2 && !isFolded) return skeletonOf(fold(word), true)
    if (treatment === 1 || code === last) continue
    kept += word[i]
    last = code
  }
  return kept
}

/**
 * The forms of the lexicon by their folded spelling. An entry's forms are made when a word of their skeleton is first
 * looked up: the whole lexicon has some hundred thousand, an article needs few of them.
 */
export interface Index {
  readonly lexemes: Map<string, Lexeme[]>
  readonly stems: Map<string, Stem[]>
  readonly grown: Set<string>
}

/** Enters an entry under the skeletons of its principal parts: each form it can make must have the skeleton of one. */
export function enter(index: Index, parts: readonly string[], lexeme: Lexeme): void {
  const skeletons: string[] = []
  for (const part of parts) {
    const skeleton = skeletonOf(part)
    if (skeletons.includes(skeleton)) continue
    skeletons.push(skeleton)
    const there = index.lexemes.get(skeleton)
    if (there) there.push(lexeme)
    else index.lexemes.set(skeleton, [lexeme])
  }
}

function put(stems: Map<string, Stem[]>, key: string, stem: Stem): void {
  const there = stems.get(key)
  if (!there) stems.set(key, [stem])
  else if (
    !there.some(
      (s) => s.lemma === stem.lemma && s.pos === stem.pos && s.features === stem.features && s.cls === stem.cls,
    )
  )
    there.push(stem)
}

/** Makes the forms of one skeleton, in the order of the lexicon. */
function grow(index: Index, skeleton: string): void {
  index.grown.add(skeleton)
  for (const { traits, forms } of index.lexemes.get(skeleton) ?? [])
    for (const { form, features } of forms()) {
      const key = fold(form)
      if (skeletonOf(key) === skeleton) put(index.stems, key, { ...traits, exact: form, features })
    }
}

/** An index without entries. */
export function newIndex(): Index {
  return { lexemes: new Map(), stems: new Map(), grown: new Set() }
}

const NONE: readonly Stem[] = []

/** The stems spelled exactly so (folded), in the order of the lexicon. */
export function look(index: Index, form: string): readonly Stem[] {
  const known = index.stems.get(form)
  if (known) return known
  const skeleton = skeletonOf(form)
  if (index.grown.has(skeleton) || !index.lexemes.has(skeleton)) return NONE
  grow(index, skeleton)
  return index.stems.get(form) ?? NONE
}
