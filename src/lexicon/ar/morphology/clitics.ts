import type { Clitics, Pronoun } from '../../types.ts'
import type { Stem, WordReading } from '../../words.ts'

interface Prefix {
  readonly text: string
  readonly clitics: Clitics
}

const CONJ = ['', 'و', 'ف']

/** What may stand between the conjunction and the stem. */
const INNER: readonly Prefix[] = [
  { text: '', clitics: {} },
  { text: 'ال', clitics: { def: true } },
  { text: 'بال', clitics: { prep: 'ب', def: true } },
  { text: 'كال', clitics: { prep: 'ك', def: true } },
  { text: 'لل', clitics: { prep: 'ل', def: true } },
  { text: 'ب', clitics: { prep: 'ب' } },
  { text: 'ل', clitics: { prep: 'ل' } },
  { text: 'ك', clitics: { prep: 'ك' } },
  { text: 'س', clitics: { future: true } },
]

/** Clitics with every field in its place, there or not: objects of one shape are the fastest to ask. */
function cliticsOf({ conj, prep, def, future, pron }: Clitics): Clitics {
  return { conj, prep, def, future, pron }
}

const PREFIXES: readonly Prefix[] = CONJ.flatMap((conj) =>
  INNER.map(({ text, clitics }) => ({
    text: conj + text,
    clitics: cliticsOf({ ...clitics, conj: conj || undefined }),
  })),
)

/** Attached pronouns as spelled, longest first; a reading's `pron` is one of these objects. */
export const PRONOUNS: readonly (readonly [string, Pronoun])[] = [
  ['هما', { person: 3, number: 'du' }],
  ['هم', { person: 3, gender: 'm', number: 'pl' }],
  ['هن', { person: 3, gender: 'f', number: 'pl' }],
  ['ها', { person: 3, gender: 'f', number: 'sg' }],
  ['ه', { person: 3, gender: 'm', number: 'sg' }],
  ['كما', { person: 2, number: 'du' }],
  ['كم', { person: 2, gender: 'm', number: 'pl' }],
  ['نا', { person: 1, number: 'pl' }],
  ['ني', { person: 1, number: 'sg' }],
  ['ك', { person: 2, number: 'sg' }],
  ['ي', { person: 1, number: 'sg' }],
]

const NOMINAL = new Set(['noun', 'verbalNoun', 'active', 'passive', 'adjective', 'ordinal'])

function isNominal(stem: Stem): boolean {
  return NOMINAL.has(stem.pos)
}

/** Prepositions that carry pronouns, and اسم-like function words (إن، أن، لكن، كل، بعض …). */
const CARRIES = new Set(['prep', 'that', 'quant', 'sub', 'mwp'])

function prefixFits(stem: Stem, { prep, def, future }: Clitics): boolean {
  if (future) return stem.pos === 'verb' && stem.features.tense === 'present'
  if (stem.pos === 'verb') return !def && (!prep || (prep === 'ل' && stem.features.tense === 'present'))
  if (isNominal(stem)) return !(def && stem.features.construct)
  if (def) return stem.cls === 'num' || stem.cls === 'ord' || stem.cls === 'quant'
  if (prep) return stem.cls !== 'prep' && stem.cls !== 'conj'
  return true
}

function pronounFits(stem: Stem, clitics: Clitics, pron: Pronoun, text: string): boolean {
  if (clitics.def) return false
  if (stem.pos === 'verb')
    return text !== 'ي' && stem.features.person !== undefined && !(pron.person === 1 && text === 'ي')
  if (text === 'ني') return stem.pos === 'function'
  if (isNominal(stem)) {
    if (stem.pos === 'ordinal' || (stem.pos === 'adjective' && !/^أ[^ ]{3}$/.test(stem.exact))) return false
    return stem.features.construct === true || !/(?:ان|ون|[^ ]ين)$/.test(stem.exact) || stem.features.number === 'sg'
  }
  return CARRIES.has(stem.cls ?? '') && !(stem.cls === 'that' && !stem.exact.endsWith('ن'))
}

/** Spellings that a stem may have had before a pronoun was joined to it: زيارته ← زيارة, التقاه ← التقى, أبلغوه ← أبلغوا. */
function before(stem: string): string[] {
  const last = stem.at(-1)
  if (last === 'ت') return [stem, `${stem.slice(0, -1)}ه`]
  if (last === 'ا') return [stem, `${stem.slice(0, -1)}ي`]
  if (last === 'و') return [stem, `${stem}ا`]
  return [stem]
}

const HAMZA = new Set(['أ', 'إ', 'آ'])

/** What a hamza printed otherwise than the stem has it costs: آثار is hardly أثار, إجتمع may well be اجتمع. */
function hamzaCost(stem: string, exact: string, at: number): number {
  let cost = 0
  for (let k = 0; k < stem.length; k++) {
    const printed = exact[at + k] as string
    const spelled = stem[k] as string
    if (!HAMZA.has(printed) || printed === spelled) continue
    if (HAMZA.has(spelled)) cost += 1.6
    else if (spelled === 'ا') cost += 0.4
  }
  return cost
}

/** Verbs with an object in the first person are rare in reports: درّاني is a name sooner than he averted me. */
function objectCost({ stem, clitics }: WordReading): number {
  return stem.pos === 'verb' && clitics.pron?.person === 1 && clitics.pron.number === 'sg' ? 0.8 : 0
}

/** «وفي» and «وفى» are «and in» sooner than the loyal or the fulfilled, which are rare in news. */
function commonness({ stem, clitics }: WordReading): number {
  return clitics.conj && stem.cls === 'prep' && stem.key === 'في' ? -1.8 : 0
}

function rank(reading: WordReading, exact: string): number {
  const { clitics, stem } = reading
  const cost =
    commonness(reading) +
    (clitics.conj ? 1 : 0) +
    (clitics.prep ? 1.2 : 0) +
    (clitics.pron ? 1.5 : 0) +
    (clitics.future ? 0.5 : 0)
  const known = stem.predicate || stem.stance ? -0.3 : 0
  const spelled = exact.includes(stem.exact) ? -0.8 : 0
  const { person, number, tense, jussive } = stem.features
  const rare =
    (person === 1 || person === 2 ? 0.6 : 0) +
    (person !== undefined && number === 'du' ? 0.9 : 0) +
    (jussive ? 0.9 : 0) +
    (tense === 'present' ? 0.05 : 0) +
    (stem.features.voice === 'passive' ? 1.2 : 0)
  const homograph = stem.predicate?.rare ? 2 : 0
  const bound = stem.features.construct && !clitics.pron ? 0.3 : 0
  const ending = exact.endsWith('ة') && stem.exact.endsWith('ه') ? 2 : 0
  return ending + cost + known + spelled + rare + homograph + bound + (stem.pos === 'function' ? -0.5 : 0)
}

function without(rest: string, look: (form: string) => readonly Stem[], clitics: Clitics): WordReading[] {
  return look(rest).flatMap((stem) => (prefixFits(stem, clitics) ? [{ stem, clitics }] : []))
}

function withPronoun(
  rest: string,
  exact: string,
  look: (form: string) => readonly Stem[],
  clitics: Clitics,
): WordReading[] {
  const found: WordReading[] = []
  for (const [text, pron] of PRONOUNS) {
    if (rest.length <= text.length + 1 || !rest.endsWith(text) || (text === 'ه' && exact.endsWith('ة'))) continue
    for (const form of before(rest.slice(0, -text.length)))
      for (const stem of look(form))
        if (prefixFits(stem, clitics) && pronounFits(stem, clitics, pron, text))
          found.push({ stem, clitics: cliticsOf({ ...clitics, pron }) })
  }
  return found
}

/** All readings of a folded form, likeliest first. `look` gives the stems spelled exactly so (folded). */
export function split(form: string, exact: string, look: (form: string) => readonly Stem[]): WordReading[] {
  const found: (readonly [number, WordReading])[] = []
  for (const { text, clitics } of PREFIXES) {
    if (form.length <= text.length || !form.startsWith(text)) continue
    const rest = form.slice(text.length)
    for (const r of [...without(rest, look, clitics), ...withPronoun(rest, exact, look, clitics)])
      found.push([rank(r, exact) + objectCost(r) + hamzaCost(r.stem.exact, exact, text.length), r])
  }
  return found.sort((a, b) => a[0] - b[0]).map(([, r]) => r)
}
