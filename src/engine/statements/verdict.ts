import type { Verdict } from '../../lexicon/types.ts'
import type { WordReading } from '../../lexicon/words.ts'
import type { Stance } from '../../model/reading.ts'
import { prepositionAt } from '../clauses/arguments.ts'
import { finiteReading } from '../clauses/finite.ts'
import { functionClass, isComma, isPunct, type Scene, token } from '../clauses/scene.ts'
import type { Token } from '../document.ts'
import { ofWord } from '../words.ts'

/** A clause whose predicate is looked for. */
interface Clause {
  readonly from: number
  readonly to: number
}

const REACH = 24
const NEEDED = 5

const verdictsIn = ofWord(({ readings }, pack): readonly (readonly [WordReading, Verdict])[] =>
  readings.flatMap((r) => pack.verdictsOf(r.stem.lemma).map((v) => [r, v] as const)),
)

/** لا, which joins as well, and the other words of denial. */
const isNot = ofWord(
  ({ readings, classes }) =>
    classes.has('negation') || readings.some((r) => r.stem.cls === 'neg' && r.clitics.prep === undefined),
)

function isDenied(s: Scene, j: number): boolean {
  const t = token(s, j - 1)
  return t !== undefined && !functionClass(s, j - 1, 'prep') && !functionClass(s, j - 1, 'rel-amb') && isNot(t)
}

/** Whether one of the words that a verdict asks for follows the word at `j`. */
function hasNeeded(s: Scene, { needs }: Verdict, j: number): boolean {
  if (!needs) return true
  for (let k = j + 1; k <= j + NEEDED; k++)
    if (token(s, k)?.readings.some((r) => needs.includes(s.pack.plain(r.stem.lemma)) || needs.includes(r.stem.key)))
      return true
  return false
}

const ONLY_REACH = 12

/** لا يخدم البلدين فحسب: that more is so, not that it is not. */
function isOnly(s: Scene, { stance }: Verdict, j: number): boolean {
  if (stance) return false
  for (let k = j + 1; k <= j + ONLY_REACH; k++) if (token(s, k)?.classes.has('only')) return true
  return false
}

function stanceAt(s: Scene, j: number, fits: (r: WordReading) => boolean): Stance | null {
  const t = token(s, j)
  if (!t) return null
  for (const [r, v] of verdictsIn(t)) {
    const stance = isDenied(s, j) ? v.denied : v.stance
    if (stance && fits(r) && hasNeeded(s, v, j) && !isOnly(s, v, j)) return stance
  }
  return null
}

const DEED_REACH = 4

/** يسعى إلى تقويض، دأب على انتهاك: what a verb of aim or habit leads to. */
function deedBehind(s: Scene, at: number): Stance | null {
  for (let j = at + 1; j <= at + DEED_REACH; j++) {
    const stance = stanceAt(s, j, (r) => r.stem.pos === 'verbalNoun')
    if (stance) return stance
  }
  return null
}

function ofVerb(s: Scene, j: number, verb: WordReading): Stance | null {
  if (functionClass(s, j - 1, 'part')) return null
  const own = stanceAt(s, j, (r) => r.stem.pos === 'verb')
  if (own) return own
  const { tense, person } = verb.stem.features
  if (tense === 'present' && person === 3 && s.pack.requires(verb.stem.lemma) && !isDenied(s, j))
    return calledFor(s, j) ? 'request' : null
  const leads = verdictsIn(token(s, j) as Token).some(([r, v]) => v.leads && r.stem.pos === 'verb')
  return leads && !isDenied(s, j) ? deedBehind(s, j) : null
}

const OBJECT_REACH = 4

/** يتطلب توحيد الصفوف: what is called for is an act. */
function calledFor(s: Scene, at: number): boolean {
  for (let j = at + 1; j <= at + OBJECT_REACH; j++) {
    if ((s.mentionOver[j] ?? -1) >= 0) continue
    const [best] = token(s, j)?.readings ?? []
    if (best && s.pack.isLasting(best.stem.key)) return true
    if (best?.stem.pos === 'verbalNoun' && best.stem.features.number === 'sg') return true
    if (best && best.stem.pos !== 'function' && best.stem.pos !== 'adjective' && !best.clitics.def) return false
  }
  return false
}

/** A word that can be what a sentence without a verb says of its subject. */
function isPredicative({ stem, clitics }: WordReading): boolean {
  return (
    stem.pos !== 'verb' && stem.pos !== 'function' && !clitics.def && !clitics.prep && !clitics.conj && !clitics.pron
  )
}

/** Behind a preposition a noun is no predicate; behind an indefinite noun an adjective is one where that noun is (خطوة خاطئة). */
function isInPlace(s: Scene, from: number, at: number): boolean {
  let j = at - 1
  while (j > from && isPunct(s, j)) j--
  const t = token(s, j)
  if (!t || j < from) return false
  if ((s.mentionOver[j] ?? -1) >= 0 || finiteReading(s, j)) return true
  if (t.word.function !== null) return PRECEDING.has(t.word.function) || isNot(t)
  const isIndefinite = t.readings.some((r) => isBareNominal(r))
  if (!isIndefinite) return true
  return !t.readings.some((r) => r.clitics.prep || r.clitics.conj) && isInPlace(s, from, j)
}

const PRECEDING: ReadonlySet<string> = new Set(['pron', 'dem', 'adv'])

function isBareNominal({ stem, clitics }: WordReading): boolean {
  return stem.pos !== 'verb' && stem.pos !== 'function' && !clitics.def && !clitics.pron
}

function nominal(s: Scene, from: number, j: number): Stance | null {
  return isInPlace(s, from, j) ? stanceAt(s, j, isPredicative) : null
}

/** The stance that the predicate of the clause which opens at `from` gives: its main verb, or what stands for one. Relative clauses are passed over. */
export function verdictOf(s: Scene, { from, to }: Clause): Stance | null {
  const end = Math.min(to, from + REACH)
  let relative = functionClass(s, from, 'rel-amb')
  for (let j = from; j < end; j++) {
    if (functionClass(s, j, 'rel') || (j > from && functionClass(s, j, 'rel-amb'))) relative = true
    if (functionClass(s, j, 'sub') || (j > from && functionClass(s, j, 'that'))) return null
    if (isPunct(s, j)) continue
    const verb = (s.mentionOver[j] ?? -1) < 0 ? finiteReading(s, j) : null
    if (verb && relative) {
      relative = false
      continue
    }
    if (verb?.clitics.conj && j > from) return null
    if (verb && !isCopula(s, j)) return ofVerb(s, j, verb)
    const stance = relative || verb ? null : nominal(s, from, j)
    if (stance) return isOfClaim(s, from, stance) ? 'deny' : stance
    if (isComma(s, j - 1) && token(s, j)?.readings[0]?.clitics.conj) return null
  }
  return null
}

const mayBeCopula = ofWord(({ readings }, pack) =>
  readings.some((r) => r.stem.pos === 'verb' && (pack.isCopula(r.stem.lemma) || pack.isAuxiliary(r.stem.key))),
)

function isCopula(s: Scene, j: number): boolean {
  const t = token(s, j)
  return t !== undefined && mayBeCopula(t)
}

/** المزاعم كاذبة: what is told of a claim is that it is untrue. */
function isOfClaim(s: Scene, from: number, stance: Stance): boolean {
  const head = token(s, from)?.classes.has('claim') || token(s, from + 1)?.classes.has('claim')
  return stance === 'criticise' && head === true
}

const JUDGED_REACH = 14

/** What somebody is called behind a preposition: بأنه جريمة، بالكاذبة. */
export function verdictBehind(s: Scene, prep: string, { from, to }: Clause): Stance | null {
  for (let j = from; j < Math.min(to, from + JUDGED_REACH); j++) {
    const behind = prepositionAt(s, j) === prep && isPunct(s, j + 1) ? stanceAt(s, j + 2, isTold) : null
    if (behind) return isOfClaim(s, from, behind) ? 'deny' : behind
    if (!token(s, j)?.readings.some((r) => r.clitics.prep === prep)) continue
    const called = stanceAt(s, j, (r) => r.stem.pos !== 'verb' && r.clitics.prep === prep)
    const stance = called ?? (functionClass(s, j, 'that') ? saidOf(s, j + 1, to) : null)
    if (stance) return isOfClaim(s, from, stance) ? 'deny' : stance
  }
  return null
}

function isTold({ stem }: WordReading): boolean {
  return stem.pos !== 'verb' && stem.pos !== 'function'
}

function saidOf(s: Scene, from: number, to: number): Stance | null {
  const first = isPunct(s, from) ? from + 1 : from
  return stanceAt(s, first, isPredicative) ?? verdictOf(s, { from: first, to })
}

/** Ills that nobody is blamed for (الإرهاب يقوض الاستقرار). */
export function blamesNobody(s: Scene, from: number): boolean {
  return token(s, from)?.classes.has('ill') === true
}
