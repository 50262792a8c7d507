import type { WordReading } from '../../lexicon/words.ts'
import { mentionBefore, mentionFrom, opensClause, type Scene, token } from './scene.ts'

/** Whether a person is named right behind token `i`. */
export function namesPersonNext(s: Scene, i: number): boolean {
  const m = mentionFrom(s, i + 1)
  return m !== null && m.kind === 'person' && !m.prep && !m.conj
}

/** Whether what stands right behind the verb at `i` can be its subject. */
export function hasSubjectNext(s: Scene, i: number, verb: WordReading): boolean {
  const m = mentionFrom(s, i + 1)
  if (m)
    return (
      !m.prep &&
      !m.conj &&
      m.kind !== 'place' &&
      (m.kind !== 'state' || verb.stem.features.gender === 'f' || s.pack.isMasculineState(m.name ?? ''))
    )
  const r = token(s, i + 1)?.readings.find((x) => x.stem.pos !== 'verb' && x.stem.pos !== 'function')
  return (
    r?.clitics.def === true &&
    !r.clitics.prep &&
    (r.stem.cls === 'person' || token(s, i + 1)?.classes.has('side') === true || isNominative(s, r))
  )
}

/** الفلسطينيون، المشاركون: behind a noun they would stand in the genitive. */
function isNominative(s: Scene, { stem }: WordReading): boolean {
  return stem.features.number === 'pl' && s.pack.isNominativePlural(stem.exact)
}

/** Whether the word behind is a preposition that the verb governs, with or without a pronoun. */
export function governsNext(s: Scene, i: number, verb: WordReading): boolean {
  const next = token(s, i + 1)
  const governed = prepositionsOf(verb)
  return (
    next?.readings.some(
      (r) =>
        (r.stem.pos === 'function' && (governed.has(r.stem.key) || (r.stem.cls === 'that' && governed.has('that')))) ||
        (r.clitics.prep !== undefined && r.clitics.def === true && governed.has(r.clitics.prep)),
    ) ?? false
  )
}

function prepositionsOf(verb: WordReading): ReadonlySet<string> {
  const all = (verb.stem.predicate?.frames ?? []).flatMap((f) =>
    f.kind === 'speech'
      ? [...f.content, ...(f.addressee ?? []), ...(f.neutral ? ['that'] : [])]
      : f.kind === 'event'
        ? [...Object.keys(f.with ?? {}), ...(f.to ?? [])]
        : f.kind === 'light'
          ? f.takes
          : [],
  )
  return new Set(all.filter((p) => p !== 'object'))
}

/** Whether somebody who opens his clause is named right before token `i`. */
export function followsActor(s: Scene, i: number): boolean {
  const m = mentionBefore(s, i)
  return m !== null && m.kind !== 'place' && !m.prep && opensClause(s, m.from)
}
