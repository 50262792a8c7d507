import {
  ARTICLE,
  COMPOUND,
  FATHER,
  HOUSE,
  LETTERS,
  OF_RELIGION,
  PARTICLES,
  RELIGION,
  RESPELLED,
} from '../../lexicon/ar/record/names.ts'
import { fold } from '../../text/fold.ts'

/**
 * What newspapers do to one and the same name. Foreign sounds have several letters (غ ج ق ك for g, ف for v), long
 * vowels come and go, and compounds are written in one word or two.
 */

const PARTS: ReadonlySet<string> = new Set(PARTICLES)
const ALWAYS: ReadonlySet<string> = new Set(COMPOUND)
const BEFORE_RELIGION: ReadonlySet<string> = new Set(OF_RELIGION)
const FATHERS: ReadonlySet<string> = new Set(FATHER)

function isCompound(word: string, next: string | undefined): boolean {
  if (next === undefined) return false
  return ALWAYS.has(word) || (BEFORE_RELIGION.has(word) && next === RELIGION)
}

/** Folded words of a name, compounds joined: عبد الله → عبدالله. */
function words(name: string): string[] {
  const raw = fold(name).match(/[\u0621-\u064a]+|[a-z]+/g) ?? []
  const out: string[] = []
  for (let i = 0; i < raw.length; i++) {
    const word = raw[i] as string
    if (isCompound(word, raw[i + 1])) out.push(word + raw[++i])
    else out.push(word)
  }
  return out
}

/** A foreign ending as it is said, however it is spelled. */
function asSaid(word: string): string {
  const { from, to } = RESPELLED
  return word.length > from.length + 1 && word.endsWith(from) ? `${word.slice(0, -from.length)}${to}` : word
}

/** What is left of a word when all that spelling may change is gone: أوغلو and اوغلو, قرضاي and كرزاي become one. */
export function skeleton(word: string): string {
  const bare = asSaid(word.length > 3 && word.startsWith(ARTICLE) ? word.slice(ARTICLE.length) : word)
  let out = ''
  for (const letter of bare) {
    const stands = LETTERS[letter] ?? letter
    if (stands !== out.at(-1)) out += stands
  }
  return out || bare
}

/** A name cut for comparison: skeletons of its parts, and where the father's name stands, if it has one. */
export interface NameParts {
  readonly parts: readonly string[]
  /** Index in `parts` of the name after the first بن; -1 without one. */
  readonly father: number
}

/** Cuts a name without titles into comparable parts; the name of a house (آل سعود) does not count. */
export function nameParts(name: string): NameParts {
  const all = words(name)
  const house = all.findIndex((word, i) => i > 0 && word === HOUSE)
  const kept = house > 0 ? all.slice(0, house) : all
  const parts: string[] = []
  let father = -1
  kept.forEach((word, i) => {
    if (i > 0 && FATHERS.has(word) && father < 0 && i + 1 < kept.length) father = parts.length
    if (!PARTS.has(word) || kept.length === 1) parts.push(skeleton(word))
  })
  return { parts, father: father < parts.length ? father : -1 }
}

/**
 * The parts of a person's name that newspapers do not leave out: the given name with the father's where the name has a
 * بن, else with the last. So محمد كامل عمرو and محمد عمرو are one, and so are all spellings of either. A single name is
 * its own family name, its given name is empty.
 */
export function nameCore(name: string): { readonly given: string; readonly family: string } {
  const { parts, father } = nameParts(name)
  const family = (father > 0 ? parts[father] : parts.at(-1)) ?? name
  return { given: parts.length > 1 ? (parts[0] ?? '') : '', family }
}
