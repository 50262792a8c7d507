import { fold } from '../../text/fold.ts'
import { type Recent, recent } from '../../text/remember.ts'
import type { Features } from '../types.ts'
import type { Stem } from '../words.ts'
import type { Form } from './morphology/verbs.ts'

/** What the forms of an entry have in common. */
export type Traits = Omit<Stem, 'features' | 'exact' | 'key'>

/** An entry of the lexicon before its forms are made. */
interface Lexeme {
  /** Under how many skeletons it is entered: the forms of one with several are sorted out as they are made. */
  skeletons: number
  readonly traits: Traits
  readonly forms: () => readonly Form[]
}

const LETTERS = 0x700
/** Letters that inflection puts in front of a stem or takes from there. */
const LEADING = 1
/** Letters that it puts behind a stem or takes from there. */
const TRAILING = 2
/** Weak letters and hamzas, which it changes inside a stem. */
const INNER = 4
/** A letter that is spelled otherwise once folded. */
const UNFOLDED = 8

function traitsOf(letter: string): number {
  const leading = 'ايتنوءأإآؤئى'.includes(letter) ? LEADING : 0
  const trailing = 'ايتنوهمءأإآؤئةى'.includes(letter) ? TRAILING : 0
  const inner = 'اويىءأإآؤئ'.includes(letter) ? INNER : 0
  return leading | trailing | inner || (fold(letter) === letter ? 0 : UNFOLDED)
}

const TRAITS: Uint8Array = Uint8Array.from({ length: LETTERS }, (_, code) => traitsOf(String.fromCharCode(code)))

function has(word: string, i: number, trait: number): boolean {
  const code = word.charCodeAt(i)
  return ((code < LETTERS ? (TRAITS[code] as number) : UNFOLDED) & trait) !== 0
}

/**
 * A word without the letters that inflection touches, repeated letters written once: نستلم، استلما، تسلمت → سل. All
 * regular forms of an entry share the skeletons of its principal parts.
 */
function skeletonOf(word: string, isFolded: boolean = false): string {
  let start = 0
  let end = word.length
  while (start < end && has(word, start, LEADING)) start++
  while (end > start && has(word, end - 1, TRAILING)) end--
  let kept = ''
  for (let i = start; i < end; i++) {
    if (!isFolded && has(word, i, UNFOLDED)) return skeletonOf(fold(word), true)
    if (!has(word, i, INNER) && word[i] !== kept.at(-1)) kept += word[i]
  }
  return kept
}

/** The entries that have a form of one skeleton, by its folded spelling. */
type Grown = ReadonlyMap<string, readonly Lexeme[]>

/**
 * The entries of the lexicon by skeleton. Which spellings an entry has is worked out when a word of their skeleton is
 * first looked up, and its forms are made again for a word that is one: the whole lexicon has some hundred thousand, an
 * article needs few of them.
 */
export interface Index {
  readonly lexemes: Map<string, Lexeme[]>
  readonly grown: Map<string, Grown>
  /** The stems of spellings lately looked up. */
  readonly made: Recent<readonly Stem[]>
}

/** Enters an entry under the skeletons of its principal parts: each form it can make must have the skeleton of one. */
export function enter(index: Index, parts: readonly string[], entry: Omit<Lexeme, 'skeletons'>): void {
  const lexeme: Lexeme = { skeletons: 0, ...entry }
  const skeletons: string[] = []
  for (const part of parts) {
    const skeleton = skeletonOf(part)
    if (skeletons.includes(skeleton)) continue
    skeletons.push(skeleton)
    lexeme.skeletons++
    const there = index.lexemes.get(skeleton)
    if (there) there.push(lexeme)
    else index.lexemes.set(skeleton, [lexeme])
  }
}

/** A stem with every field in its place, used or not: readings are asked all the time, and objects of one shape answer fastest. */
function stemOf(
  { lemma, pos, predicate, stance, cls, value, target }: Traits,
  exact: string,
  features: Features,
): Stem {
  return { lemma, key: fold(lemma), pos, features, exact, predicate, stance, cls, value, target }
}

/** Finds the spellings of one skeleton, and whose they are in the order of the lexicon. */
function grow(lexemes: readonly Lexeme[], skeleton: string): Grown {
  const grown = new Map<string, Lexeme[]>()
  for (const lexeme of lexemes)
    for (const { form } of lexeme.forms()) {
      const spelling = fold(form)
      if (lexeme.skeletons > 1 && skeletonOf(spelling) !== skeleton) continue
      const there = grown.get(spelling)
      if (there === undefined) grown.set(spelling, [lexeme])
      else if (there.at(-1) !== lexeme) there.push(lexeme)
    }
  return grown
}

/** Words differ by their clitics: those of a thousand articles have this many stems. */
const KEPT = 8000

/** An index without entries. */
export function newIndex(): Index {
  return { lexemes: new Map(), grown: new Map(), made: recent(KEPT) }
}

const NONE: readonly Stem[] = []

function isSame(a: Stem, b: Stem): boolean {
  return a.lemma === b.lemma && a.pos === b.pos && a.features === b.features && a.cls === b.cls
}

function stemsOf(lexemes: readonly Lexeme[], spelling: string): readonly Stem[] {
  const stems: Stem[] = []
  for (const { traits, forms } of lexemes)
    for (const { form, features } of forms()) {
      // Folding letters keeps their number.
      if (form.length !== spelling.length || fold(form) !== spelling) continue
      const stem = stemOf(traits, form, features)
      if (!stems.some((known) => isSame(known, stem))) stems.push(stem)
    }
  return stems
}

/** The stems spelled exactly so (folded), in the order of the lexicon. */
export function look(index: Index, form: string): readonly Stem[] {
  const skeleton = skeletonOf(form)
  const lexemes = index.lexemes.get(skeleton)
  if (lexemes === undefined) return NONE
  const there = index.grown.get(skeleton)
  const grown = there ?? grow(lexemes, skeleton)
  if (there === undefined) index.grown.set(skeleton, grown)
  const spelled = grown.get(form)
  if (spelled === undefined) return NONE
  return index.made.get(form) ?? index.made.set(form, stemsOf(spelled, form))
}
