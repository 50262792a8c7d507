import type { WordReading } from '../../lexicon/words.ts'
import { collectArguments } from '../clauses/arguments.ts'
import { type Discourse, entitiesIn, verbBefore } from '../clauses/discourse.ts'
import { clauseLimit } from '../clauses/limits.ts'
import { nominalReading } from '../clauses/np.ts'
import { type Scene, sentenceStart, token } from '../clauses/scene.ts'
import { behindSubject } from '../clauses/subjects.ts'
import { prepOf } from './light.ts'
import type { Noun } from './parties.ts'

/** Whether a noun that is nobody's name stands in the genitive of a noun of going (وصول شحنات القمح، عودة المهاجرين). */
function hasPlainGoer(s: Scene, { i, reading, frame }: Noun): boolean {
  if (frame.needs !== 'destination' || reading.clitics.def || reading.clitics.pron) return false
  const t = token(s, i + 1)
  const best = t?.readings[0]
  if (!t || !best || (s.timeOver[i + 1] ?? -1) >= 0) return false
  const { pos } = best.stem
  return nominalReading(s, i + 1) === best && pos !== 'adjective' && pos !== 'ordinal' && !isAdverbial(s, t.exact, best)
}

/** An indefinite accusative says how or when one goes; a pronoun that ends in its letter is none. */
function isAdverbial(s: Scene, exact: string, { clitics }: WordReading): boolean {
  return clitics.pron === undefined && s.pack.isAccusative(exact)
}

/** Whom the clause's verb makes go (دفعت الحرب الرئيس إلى السفر، أجبرت السكان على العودة): its object; null where it makes nobody. */
function madeToGo(s: Scene, d: Discourse, { i, reading, frame }: Noun): readonly number[] | null {
  if (frame.needs !== 'destination' || !s.pack.leadsToDeed(prepOf(s, i, reading))) return null
  const verb = verbBefore(d, i, sentenceStart(s, i))
  if (!verb || clauseLimit(s, verb.at) <= i) return null
  const { actors, phrases } = collectArguments(s, behindSubject(verb), i)
  const object = actors.find((a) => a.prep === '')
  return object ? entitiesIn(s, d, object) : phrases.some((p) => p.prep === '') ? [] : null
}

/**
 * Who goes, where the words at the noun tell it: nobody who acts (وصول الشحنات، عودتهم), or whom the verb makes go; null
 * where they leave it to the clause.
 */
export function goers(s: Scene, d: Discourse, n: Noun): readonly number[] | null {
  return n.reading.clitics.pron?.number === 'pl' || hasPlainGoer(s, n) ? [] : madeToGo(s, d, n)
}
