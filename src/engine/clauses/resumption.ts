import { carries, namesEvent } from '../../lexicon/frames.ts'
import type { WordReading } from '../../lexicon/words.ts'
import { functionClass, type Scene, token } from './scene.ts'

/** A relative clause without a pronoun takes up its noun at once: اتصالاً أعرب فيه عن …، بياناً أدان خلاله …. */
export function resumesNoun(s: Scene, i: number): boolean {
  if (isResumptive(s, i + 1)) return true
  const gathers = token(s, i)?.readings.some((r) => r.stem.pos === 'verb' && s.pack.isGathering(r.stem.lemma)) === true
  return (hasObject(s, i) || gathers) && isContactNoun(s, headBefore(s, i))
}

/** A verb of carrying with what was carried for its object: رسالة … نقلها الوزير. */
export function isBringing(verb: WordReading): boolean {
  return carries(verb.stem.predicate) && verb.clitics.pron?.person === 3
}

const HEAD_REACH = 8

/** The noun before token `i`, behind its adjectives and where and when it was (اجتماع ثلاثي في القاهرة أمس ضم …). */
export function headBefore(s: Scene, i: number): number {
  let j = i - 1
  while (j > i - HEAD_REACH && isOfCircumstance(s, j)) j--
  return j
}

function isOfCircumstance(s: Scene, j: number): boolean {
  const kind = s.mentions[s.mentionOver[j] ?? -1]?.kind
  return (
    kind === 'place' ||
    kind === 'state' ||
    (s.timeOver[j] ?? -1) >= 0 ||
    (functionClass(s, j, 'prep') && !isContactNoun(s, j)) ||
    token(s, j)?.classes.has('placeNoun') === true ||
    token(s, j)?.readings[0]?.stem.pos === 'adjective'
  )
}

function hasObject(s: Scene, i: number): boolean {
  return (
    token(s, i)?.readings.some(
      (r) => r.stem.pos === 'verb' && r.stem.predicate !== undefined && r.clitics.pron?.person === 3,
    ) ?? false
  )
}

/** An indefinite noun of a contact (اجتماع عقده …, زيارة يجريها …). */
export function isContactNoun(s: Scene, i: number): boolean {
  return (
    token(s, i)?.readings.some(
      (r) => r.stem.pos === 'verbalNoun' && !r.clitics.def && !r.clitics.pron && namesEvent(r),
    ) ?? false
  )
}

/** Whether token `j` takes up a contact or document by a pronoun: فيه، خلاله، خلالها. */
export function isResumptive(s: Scene, j: number): boolean {
  const r = token(s, j)?.readings.find(
    (x) => x.stem.pos === 'function' && x.stem.cls === 'prep' && x.clitics.pron !== undefined,
  )
  return r?.clitics.pron?.person === 3 && r.clitics.pron.number === 'sg' && s.pack.isDuring(r.stem.key)
}
