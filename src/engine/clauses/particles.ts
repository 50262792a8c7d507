import { tellsSpeech } from '../../lexicon/frames.ts'
import type { WordReading } from '../../lexicon/words.ts'
import type { Token } from '../document.ts'
import { followsActor, governsNext, hasSubjectNext, namesPersonNext } from './neighbours.ts'
import { resumesNoun } from './resumption.ts'
import {
  functionClass,
  isOpeningQuote,
  mentionBefore,
  mentionFrom,
  opensClause,
  opensSentence,
  type Scene,
  sentenceStart,
  token,
} from './scene.ts'

const GOVERNMENT_REACH = 12

/** Spelled alike as a preposition or particle (عبر، قبل، بين): a verb only where what it governs follows. */
export function prefersParticle(s: Scene, i: number, t: Token, verb: WordReading): boolean {
  const particle = t.readings.find((r) => r.stem.pos === 'function' && !isSpelledBetter(t, verb, r))
  if (
    !particle ||
    (particle.clitics.prep ?? '') !== (verb.clitics.prep ?? '') ||
    (verb.clitics.pron && !particle.clitics.pron && !s.pack.isPronominal(particle.stem.key))
  )
    return false
  if (!verb.stem.predicate) return true
  if (resumesNoun(s, i)) return false
  if (
    opensSentence(s, i) &&
    particle.stem.cls === 'prep' &&
    !t.classes.has('calendarWord') &&
    takesObject(verb) &&
    namesPersonNext(s, i)
  )
    return false
  if (joinsTwo(s, i, t) || (t.classes.has('calendarWord') && isMidway(s, i, verb))) return true
  return !(opensClause(s, i) || (followsActor(s, i) && governsNext(s, i, verb))) || !governsSomething(s, i, verb)
}

/** In the middle of a sentence, joined to nothing and behind nobody who could be its subject. */
function isMidway(s: Scene, i: number, verb: WordReading): boolean {
  const isFree = sentenceStart(s, i) !== i && mentionBefore(s, i) === null && !functionClass(s, i - 1, 'part')
  return isFree && !verb.clitics.conj && !functionClass(s, i - 1, 'that')
}

/** بين with two behind it (بين الشعبين، بين مصر وتركيا) is the preposition. */
function joinsTwo(s: Scene, i: number, t: Token): boolean {
  if (!t.classes.has('between')) return false
  const m = mentionFrom(s, i + 1)
  if (m) return mentionFrom(s, m.to)?.conj !== undefined
  return token(s, i + 1)?.readings.some((r) => r.stem.features.number === 'du' && r.clitics.def) ?? false
}

function takesObject(verb: WordReading): boolean {
  return verb.stem.predicate?.frames.some((f) => f.kind === 'speech' && f.content.includes('object')) ?? false
}

/** Whether a preposition that the verb's frames ask for stands in the next words. */
function governsSomething(s: Scene, i: number, verb: WordReading): boolean {
  const wanted = new Set(
    (verb.stem.predicate?.frames ?? []).flatMap((f) =>
      f.kind === 'speech' ? f.content : f.kind === 'light' ? f.takes : [],
    ),
  )
  const reach = hasSubjectNext(s, i, verb) ? GOVERNMENT_REACH * 2 : GOVERNMENT_REACH
  for (let j = i + 1; j < i + reach; j++) {
    const t = token(s, j)
    if (!t || t.kind === 'break') return false
    if (
      t.readings.some(
        (r) =>
          r.clitics.prep !== undefined &&
          r.stem.pos !== 'function' &&
          r.stem.pos !== 'verb' &&
          wanted.has(r.clitics.prep),
      )
    )
      return true
    if (wanted.has('quote') && (t.form === ':' || isOpeningQuote(s, j))) return true
    if (
      t.readings[0]?.stem.pos === 'active' &&
      s.pack.isAccusative(t.exact) &&
      tellsSpeech(t.readings[0].stem.predicate)
    )
      return true
    if (
      t.readings.some(
        (r) => r.stem.pos === 'function' && (wanted.has(r.stem.key) || (r.stem.cls === 'that' && wanted.has('that'))),
      )
    )
      return true
  }
  return false
}

/** Whether the letters as printed are the verb's, and the particle's only but for its hamza (كان is no كأن). */
function isSpelledBetter(t: Token, verb: WordReading, particle: WordReading): boolean {
  return t.exact.endsWith(verb.stem.exact) && !t.exact.endsWith(particle.stem.exact)
}
