import { numbers } from '../../lexicon/ar/calendar/numbers.ts'
import {
  ABOUT,
  AND,
  CLITICS,
  COUNTED,
  FOR_THE,
  SINCE,
  TEEN,
  THAT,
  TIME,
  WITHIN,
} from '../../lexicon/ar/record/claims.ts'
import { ARTICLE } from '../../lexicon/ar/record/names.ts'
import type { EventType } from '../../model/reading.ts'
import { fold } from '../../text/fold.ts'
import { tokenise } from '../../text/tokenise.ts'

const setOf = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(fold))

const [SINCES, WITHINS, ABOUTS] = [setOf(SINCE), setOf(WITHIN), setOf(ABOUT)]
const [THATS, TEENS, TIMES] = [setOf(THAT), setOf(TEEN), setOf(TIME)]

/** The kinds of event that a counted occasion may be; any for so many times. */
const KINDS: ReadonlyMap<string, readonly EventType[] | null> = new Map([
  ...COUNTED.flatMap(([kinds, words]) => words.map((word) => [fold(word), kinds] as const)),
  ...[...TIMES].map((word) => [word, null] as const),
])

function numbersBy(pick: 'ordinal' | 'cardinal'): ReadonlyMap<string, number> {
  return new Map(
    numbers.flatMap((word) => {
      const value = word[pick]
      return value === undefined ? [] : word.forms.map((form) => [fold(form), value] as const)
    }),
  )
}

const ORDINALS = numbersBy('ordinal')
const CARDINALS = numbersBy('cardinal')

/** The words of which this is one with something written before it: itself, and without each of these. */
function cuts(form: string): readonly string[] {
  return CLITICS.flatMap((clitic) => (form.startsWith(clitic) ? [form.slice(clitic.length)] : []))
}

const isIn = (set: ReadonlySet<string>, form: string): boolean => cuts(form).some((cut) => set.has(cut))

/** A word as it is, and without what is written before it, the article too. */
function bare(form: string): readonly string[] {
  const plain = cuts(form).map((cut) => (cut.startsWith(ARTICLE) ? cut.slice(ARTICLE.length) : cut))
  return form.startsWith(FOR_THE) ? [...plain, form.slice(FOR_THE.length)] : plain
}

/** The counted occasion that a word names; null for any other word. */
function counted(form: string): Pick<Place, 'kinds'> | null {
  const word = bare(form).find((one) => KINDS.has(one))
  return word === undefined ? null : { kinds: KINDS.get(word) ?? null }
}

/** What the words before a time make of it: since then, or within that span; null for any other. */
export function governs(before: string): 'since' | 'within' | null {
  const forms = tokenise(before).map(({ form }) => form)
  while (forms.length > 0 && ABOUTS.has(forms.at(-1) ?? '')) forms.pop()
  const last = forms.at(-1) ?? ''
  if (isIn(SINCES, last)) return 'since'
  return isIn(WITHINS, last) ? 'within' : null
}

/** An ordinal among words. */
interface Ordinal {
  readonly number: number
  /** Tokens from the first to behind the last of its words. */
  readonly from: number
  readonly to: number
}

function valueIn(map: ReadonlyMap<string, number>, form: string): number | null {
  for (const cut of cuts(form)) if (map.has(cut)) return map.get(cut) ?? null
  return null
}

/** The ordinal that begins at a token, of one word (الثالث), of the teens (الثاني عشر), or with tens (الحادي والعشرون). */
function ordinalAt(forms: readonly string[], at: number): Ordinal | null {
  const unit = valueIn(ORDINALS, forms[at] ?? '')
  if (unit === null) return null
  const next = forms[at + 1] ?? ''
  if (unit < 10 && TEENS.has(next)) return { number: unit + 10, from: at, to: at + 2 }
  const tens = next.startsWith(AND) ? (CARDINALS.get(next.slice(AND.length)) ?? 0) : 0
  const isTens = unit < 10 && tens >= 20 && tens < 100 && tens % 10 === 0
  return { number: isTens ? unit + tens : unit, from: at, to: isTens ? at + 2 : at + 1 }
}

/** How many claims of a place in a series go before: so many words at most lie between the number and the time. */
const REACH = 12

/** A place in a series of occasions. */
export interface Place {
  readonly number: number
  /** Kinds of event that it is counted among; null where it is not told. */
  readonly kinds: readonly EventType[] | null
  /** Whether it can only be counted within a time (ثاني لقاء, هو الثاني), where اللقاء الثاني may be the second of a series. */
  readonly isCount: boolean
}

function placeOf(forms: readonly string[], { number, from, to }: Ordinal): Place | null {
  const [before = '', earlier = ''] = [forms[from - 1], forms[from - 2]]
  const behind = counted(forms[to] ?? '')
  if (behind !== null) return { number, ...behind, isCount: true }
  if (isIn(THATS, before)) return { number, kinds: null, isCount: true }
  const named = counted(before)
  return named && { number, ...named, isCount: named.kinds === null || isIn(THATS, earlier) }
}

/**
 * The last place in a series of occasions (ثالث لقاء، اللقاء الثالث، هو الثالث، للمرة الثالثة) that words tell, near their end
 * if not told otherwise; null without one.
 */
export function lastPlace(words: string, where: 'near' | 'anywhere' = 'near'): Place | null {
  const forms = tokenise(words).map(({ form }) => form)
  const first = where === 'near' ? Math.max(0, forms.length - REACH) : 0
  let last: Place | null = null
  for (let at = first; at < forms.length; at++) {
    const ordinal = ordinalAt(forms, at)
    if (ordinal === null) continue
    last = placeOf(forms, ordinal) ?? last
    at = ordinal.to - 1
  }
  return last
}
