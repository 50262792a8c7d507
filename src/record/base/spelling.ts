import { fold } from '../../text/fold.ts'

/**
 * What newspapers do to one and the same name. Foreign sounds have several letters (غ ج ق ك for g, ف for v), long
 * vowels come and go, and compounds are written in one word or two.
 */

/** Letters that stand for each other in names, each with the one that stands for all. */
const LETTERS: Readonly<Record<string, string>> = {
  غ: 'ق',
  ج: 'ق',
  ك: 'ق',
  ض: 'ز',
  ظ: 'ز',
  ذ: 'ز',
  ط: 'ت',
  ث: 'ت',
  ص: 'س',
  ه: '',
  ا: '',
  و: '',
  ي: '',
  ء: '',
}

/** Words of a name that may be left out without its becoming another. */
const PARTICLES: ReadonlySet<string> = new Set([
  'بن',
  'ابن',
  'بنت',
  'ال',
  'ولد',
  'دي',
  'فان',
  'فون',
  'حاج',
  'الحاج',
  'سيد',
  'السيد',
  'شيخ',
  'الشيخ',
])
/** Words that form one name with the word after them. */
const COMPOUND: ReadonlySet<string> = new Set([
  'عبد',
  'ابو',
  'ابي',
  'ابا',
  'ام',
  'ذو',
  'نور',
  'سيف',
  'علاء',
  'صلاح',
  'بدر',
  'عز',
  'كمال',
  'جمال',
  'حسام',
])
const FATHER: ReadonlySet<string> = new Set(['بن', 'ابن', 'بنت', 'ولد'])
/** What follows names a house, not a person. */
const HOUSE: ReadonlySet<string> = new Set(['ال'])
const RELIGION = 'الدين'

function isCompound(word: string, next: string | undefined): boolean {
  if (next === undefined || !COMPOUND.has(word)) return false
  return word.length > 3 || word === 'نور' || word === 'سيف' || word === 'عز' || word === 'بدر'
    ? next === RELIGION
    : true
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

/** The Turkish ending -han, which papers write as it is said or as it was once spelled: أورهان، أورخان. */
function turkish(word: string): string {
  return word.length > 4 && word.endsWith('خان') ? `${word.slice(0, -3)}هان` : word
}

/** What is left of a word when all that spelling may change is gone: أوغلو and اوغلو, قرضاي and كرزاي become one. */
export function skeleton(word: string): string {
  const bare = turkish(word.length > 3 && word.startsWith('ال') ? word.slice(2) : word)
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
  const house = all.findIndex((word, i) => i > 0 && HOUSE.has(word))
  const kept = house > 0 ? all.slice(0, house) : all
  const parts: string[] = []
  let father = -1
  kept.forEach((word, i) => {
    if (i > 0 && FATHER.has(word) && father < 0 && i + 1 < kept.length) father = parts.length
    if (!PARTICLES.has(word) || kept.length === 1) parts.push(skeleton(word))
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
